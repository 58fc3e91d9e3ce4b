//! Short ways into JSON.

use serde_json::Value;

/// The members of a list; none where it is no list.
pub fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// A text; empty where it is none.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The texts in a list.
pub fn strings(value: &Value) -> Vec<String> {
    list(value).iter().map(text).collect()
}
