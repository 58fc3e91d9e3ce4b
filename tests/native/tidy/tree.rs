//! The files of the repository.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A text file of the repository.
#[derive(Debug)]
pub struct Text {
    /// Its path from the root, with slashes.
    pub path: String,
    /// What it holds.
    pub text: String,
}

impl Text {
    /// The file at a path from the root.
    pub fn read(path: &str) -> Self {
        let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        Self { path: path.to_owned(), text }
    }

    /// Its lines with their numbers, as `path:number`.
    pub fn lines(&self) -> impl Iterator<Item = (String, &str)> {
        self.text.lines().zip(1..).map(|(line, number)| (format!("{}:{number}", self.path), line))
    }

    /// Its lines of code: without the lines that are comments.
    pub fn code(&self) -> impl Iterator<Item = (String, &str)> {
        self.lines().filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    /// Whether the file is in one of these folders, or is one of these files.
    pub fn within(&self, places: &[&str]) -> bool {
        places.iter().any(|place| self.path == *place || self.path.starts_with(&format!("{place}/")))
    }
}

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files with one of these extensions in a folder and below it; the root itself is `""`.
pub fn files(folder: &str, extensions: &[&str]) -> Vec<Text> {
    let mut texts = Vec::new();
    let mut waiting = vec![root().join(folder)];
    while let Some(folder) = waiting.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.map(|entry| entry.expect("an entry of a folder can be read").path()) {
            if path.is_dir() {
                if !ignored(&path) {
                    waiting.push(path);
                }
            } else if path.extension().is_some_and(|found| extensions.iter().any(|wanted| found == *wanted)) {
                texts.push(Text::read(&from_root(&path)));
            }
        }
    }
    assert!(!texts.is_empty(), "{folder}/ holds no file with {extensions:?}");
    texts.sort_by(|a, b| a.path.cmp(&b.path));
    texts
}

/// Whether a line of code names this identifier, and not merely a longer one.
pub fn names(line: &str, identifier: &str) -> bool {
    let part_of_a_name = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(identifier).any(|(place, _)| {
        let before = line[..place].chars().next_back();
        let after = line[place + identifier.len()..].chars().next();
        !before.is_some_and(part_of_a_name) && !after.is_some_and(part_of_a_name)
    })
}

/// The text between `start` and the next `end`, for every `start`.
pub fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let after = text.split(start).skip(1);
    after.filter_map(|rest| rest.split_once(end)).map(|(inside, _)| inside).collect()
}

fn ignored(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    ["target", "dist", "node_modules", ".git"].contains(&name.as_ref())
}

fn from_root(path: &Path) -> String {
    path.strip_prefix(root()).expect("the file is in the repository").to_string_lossy().replace('\\', "/")
}

#[test]
fn an_identifier_is_not_found_within_a_longer_one() {
    assert!(names("use web_sys::Element;", "web_sys"));
    assert!(names("leptos::web_sys", "web_sys"));
    assert!(!names("let my_web_sys = 1;", "web_sys"));
    assert!(!names("serde_json::Value", "serde"));
}

#[test]
fn what_stands_between_two_marks_is_found_each_time() {
    assert_eq!(between("var(--ink) var(--line, 0)", "var(", ")"), ["--ink", "--line, 0"]);
}
