//! The settings of a browser, as they are kept: `{"language":"nl","theme":"dark"}`.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// The settings of a browser by their spelling, and whatever else is kept with them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The tag of a language.
    #[serde(deserialize_with = "text", skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Light or dark.
    #[serde(deserialize_with = "text", skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// Whether keys of one letter mean something; they do where nothing is kept.
    #[serde(deserialize_with = "switch", skip_serializing_if = "Option::is_none")]
    pub single_keys: Option<bool>,
    /// Whether the user has answered that the page may be installed, or may not.
    #[serde(deserialize_with = "switch", skip_serializing_if = "Option::is_none")]
    pub install_answered: Option<bool>,
    #[serde(flatten)]
    others: Map<String, Value>,
}

impl Settings {
    /// Reads what is kept; what isn't understood is as if it weren't there.
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// The text to keep.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Yes or no; nothing where the value is something else.
fn switch<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    Ok(Value::deserialize(deserializer)?.as_bool())
}

/// A text; nothing where the value is something else.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => Some(text),
        _ => None,
    })
}
