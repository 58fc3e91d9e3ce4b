//! Rules of the documents: links lead somewhere, and the commands that are named exist.

use super::{
    none,
    tree::{Text, between, files, names, root},
};

#[test]
fn links_in_documents_lead_somewhere() {
    let documents = files("", &["md"]);
    let mut breaches = Vec::new();
    for document in &documents {
        let folder = document.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for (place, line) in document.lines() {
            for target in between(line, "](", ")").into_iter().filter(|target| !target.contains("://")) {
                let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
                let file = if file.is_empty() { document.path.clone() } else { format!("{folder}/{file}") };
                let file = file.trim_start_matches('/');
                if !root().join(file).exists() {
                    breaches.push(format!("{place}: there is no {file}"));
                } else if !anchor.is_empty()
                    && !headings(&Text::read(file)).iter().any(|heading| heading == anchor)
                {
                    breaches.push(format!("{place}: {file} has no heading #{anchor}"));
                }
            }
        }
    }
    none("a link leads somewhere", &breaches);
}

/// The anchors of the headings of a document.
fn headings(document: &Text) -> Vec<String> {
    let titles = document
        .text
        .lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| line.trim_start_matches('#').trim());
    titles.map(anchor).collect()
}

fn anchor(title: &str) -> String {
    let kept = title
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-')
        .collect::<String>();
    kept.replace(' ', "-")
}

#[test]
fn an_anchor_is_written_as_hosts_write_it() {
    assert_eq!(anchor("Two commands, one machine"), "two-commands-one-machine");
}

#[test]
fn every_place_calls_the_same_commands() {
    for (file, command) in [
        (".ci/run", "cargo xtask test"),
        (".github/workflows/ci.yml", ".ci/run"),
        (".github/workflows/pages.yml", "cargo xtask dist"),
        ("README.md", "cargo xtask serve"),
        ("README.md", "cargo xtask test"),
        ("README.md", "cargo xtask dist"),
    ] {
        assert!(Text::read(file).text.contains(command), "{file} does not call `{command}`");
    }
}

#[test]
fn commands_that_are_named_exist() {
    let main = Text::read("xtask/src/main.rs");
    let mut breaches = Vec::new();
    for file in files("", &["md", "yml", "toml"]) {
        for (place, line) in file.lines() {
            let words = line
                .split("cargo xtask ")
                .skip(1)
                .filter_map(|rest| rest.split(|c: char| !c.is_ascii_lowercase() && c != '-').next());
            let unknown = words.filter(|word| {
                !word.is_empty() && !names(&main.text, &format!("Command::{}", variant(word)))
            });
            breaches.extend(unknown.map(|word| format!("{place}: there is no command '{word}'")));
        }
    }
    none("a command exists", &breaches);
}

/// The name that a command has in the code: `gather-style` is `GatherStyle`.
fn variant(command: &str) -> String {
    let capital = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    command.split('-').filter(|word| !word.is_empty()).map(capital).collect()
}

#[test]
fn no_file_knows_the_machine_it_was_written_on() {
    let here = root().parent().map(|folder| format!("{}/", folder.display())).unwrap_or_default();
    let homes = ["/home/", "/root/", "/Users/", "/tmp/", "C:\\\\", here.as_str()];
    let mut breaches = Vec::new();
    for file in files("", &["rs", "js", "css", "html", "md", "toml", "yml", "json", "webmanifest"]) {
        if file.within(&["tests/native/tidy"]) {
            continue;
        }
        let homes = homes.iter().filter(|home| home.len() > 1);
        let lines = file.lines().filter(|(_, line)| homes.clone().any(|home| begins_a_path(line, home)));
        breaches.extend(lines.map(|(place, line)| format!("{place}: {}", line.trim())));
    }
    none("no path of one machine is written down", &breaches);
}

/// Whether a path from the root of a machine begins with `home`, and is not the middle of an address or a relative path.
fn begins_a_path(line: &str, home: &str) -> bool {
    line.match_indices(home).any(|(place, _)| {
        !line[..place].ends_with(|before: char| before.is_alphanumeric() || "./-_}".contains(before))
    })
}

#[test]
fn a_path_of_a_machine_is_told_from_an_address() {
    assert!(begins_a_path("see /tmp/page", "/tmp/"));
    assert!(!begins_a_path("https://example.org/tmp/page", "/tmp/"));
    assert!(!begins_a_path("target/tmp/page", "/tmp/"));
}
