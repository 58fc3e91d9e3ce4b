//! Texts of a persona that are shown as lists.

use super::{alike, is_blank};

/// The lines of a text that say something, without blanks at their ends.
pub fn lines(text: &str) -> Vec<String> {
    filled(text.lines())
}

/// The words of a text that are parted by commas or lines.
pub fn words(text: &str) -> Vec<String> {
    filled(text.split([',', '\n', '\r']))
}

fn filled<'a>(parts: impl Iterator<Item = &'a str>) -> Vec<String> {
    parts.map(str::trim).filter(|part| !is_blank(part)).map(str::to_owned).collect()
}

/// The text whose lines these are; those that say nothing are left out.
pub fn of_lines(parts: &[String]) -> String {
    lines(&parts.join("\n")).join("\n")
}

/// The text whose words these are, each once.
pub fn of_words(parts: &[String]) -> String {
    let mut known: Vec<String> = Vec::new();
    for word in words(&parts.join(",")) {
        if !known.iter().any(|other| alike(other, &word)) {
            known.push(word);
        }
    }
    known.join(", ")
}
