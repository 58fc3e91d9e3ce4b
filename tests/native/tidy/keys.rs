//! The documents and hints name the keys that the one list names.

use klantreis::gesture::keys::{Chord, GROUPS, chord_text};
use klantreis::text::Language::English;

use super::{
    none,
    tree::{Text, between, files},
};

/// The list as the table of the README has it.
fn table() -> String {
    let mut table = String::from("| key | what it does |\n|---|---|\n");
    for group in GROUPS {
        table.push_str(&format!("| **{}** | |\n", group.name.get(English)));
        for entry in group.entries {
            let keys: Vec<String> = entry.chords.iter().map(|chord| marked(chord)).collect();
            table.push_str(&format!("| {} | {} |\n", keys.join(" "), entry.does.get(English).to_lowercase()));
        }
    }
    table
}

fn marked(chord: Chord) -> String {
    format!("`{}`", chord_text(chord, English, false))
}

#[test]
fn the_readme_lists_the_keys_that_there_are() {
    let readme = Text::read("README.md").text;
    let begin = readme.find("| key |").expect("the README has a table of keys");
    let rest = &readme[begin..];
    let found = &rest[..rest.find("\n\n").map_or(rest.len(), |end| end + 1)];
    assert!(found == table(), "the table of keys in README.md is to be\n{}", table());
}

/// In running text too, a key that nothing hears is a promise that isn't kept.
#[test]
fn keys_that_the_readme_names_are_in_the_list() {
    let readme = Text::read("README.md").text;
    let using = readme.split("## For developers").next().unwrap_or_default();
    let known: Vec<String> = GROUPS
        .iter()
        .flat_map(|group| group.entries)
        .flat_map(|entry| entry.chords)
        .map(|chord| marked(chord))
        .collect();
    let is_key = |name: &&str| name.chars().count() == 1 || name.contains("Ctrl+") || name.starts_with('F');
    let named = between(using, "`", "`").into_iter().filter(is_key).map(|name| format!("`{name}`"));
    none("a key is in the list of all keys", &named.filter(|name| !known.contains(name)).collect::<Vec<_>>());
}

/// A hint that is written by hand says Ctrl on a Mac, and stays when the key goes.
#[test]
fn hints_come_from_the_list_of_keys() {
    let mut breaches = Vec::new();
    for file in files("src", &["rs"]) {
        for (place, line) in file.code() {
            let texts = between(line, "\"", "\"");
            let by_hand = |text: &&str| text.contains("Ctrl+") || text.contains("Cmd+") || *text == "Del";
            let listed = file.within(&["src/gesture/keys.rs"]);
            if !listed && texts.iter().any(by_hand) {
                breaches.push(format!("{place}: {}", line.trim()));
            }
        }
    }
    none("keys are written by crate::gesture::keys", &breaches);
}

/// In one place for every field, so that none can forget it.
#[test]
fn one_place_tells_the_keys_of_input_methods() {
    let mut breaches = Vec::new();
    for file in files("src", &["rs"]) {
        let names = |line: &str| line.contains(".is_composing()") || line.contains("key_code(");
        let lines = file.code().filter(|(_, line)| names(line));
        if !file.within(&["src/platform/input_method.rs"]) {
            breaches.extend(lines.map(|(place, line)| format!("{place}: {}", line.trim())));
        }
    }
    none("keys of input methods are kept away in src/platform/input_method.rs", &breaches);
}
