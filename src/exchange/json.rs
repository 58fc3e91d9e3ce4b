//! Whether a text is JSON, ours or that of another tool.

/// Whether a text is meant to be JSON: it begins as one, and has names in quotes or lines that are brackets alone. It
/// may be broken; who reads it says where. A line such as `[x] call back` is none.
pub(super) fn is_meant(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim();
    if !text.starts_with(['{', '[']) {
        return false;
    }
    let first_line = text.lines().next().unwrap_or_default();
    let is_open = text.len() > 2 && first_line.chars().all(|sign| "{[ \t".contains(sign));
    let begins_with_text = text.trim_start_matches(['{', '[', ' ', '\t', '\r', '\n']).starts_with('"');
    let is_closed = text.ends_with(['}', ']']);
    is_open || has_name(text) || (begins_with_text && is_closed)
}

/// Whether a text in quotes has a colon behind it, as the name of a member does.
fn has_name(text: &str) -> bool {
    text.match_indices('"').any(|(at, _)| text[at + 1..].trim_start().starts_with(':'))
}
