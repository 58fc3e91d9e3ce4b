//! Texts of a persona that are shown as lists.

use std::collections::HashSet;

/// The lines of a text that say something, without blanks at their ends.
pub fn lines(text: &str) -> Vec<String> {
    filled(text.lines())
}

/// The words of a text that are parted by commas or lines.
pub fn words(text: &str) -> Vec<String> {
    filled(text.split([',', '\n', '\r']))
}

fn filled<'a>(parts: impl Iterator<Item = &'a str>) -> Vec<String> {
    parts.map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The text whose lines these are; those that say nothing are left out.
pub fn of_lines(parts: &[String]) -> String {
    lines(&parts.join("\n")).join("\n")
}

/// The text whose words these are, each once.
pub fn of_words(parts: &[String]) -> String {
    let mut all = words(&parts.join(","));
    let mut known = HashSet::new();
    all.retain(|word| known.insert(word.clone()));
    all.join(", ")
}
