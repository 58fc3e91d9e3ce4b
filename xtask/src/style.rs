//! One stylesheet from the files of `style/`, so that the page asks for one.

use crate::{Outcome, root};
use std::{fs, path::PathBuf};

/// Where the gathered stylesheet is written: `target/style/klantreis.css`.
#[must_use]
pub fn gathered() -> PathBuf {
    root().join("target/style/klantreis.css")
}

/// Writes every `style/*.css`, in the order of their names, into one file. Trunk minifies and hashes it.
///
/// # Errors
/// When `style/` holds no stylesheet, a file cannot be read or written, or a file has an `@import`, which
/// would be ignored after the first rule.
pub fn gather() -> Outcome<PathBuf> {
    let mut sheet = String::new();
    for file in files()? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text =
            fs::read_to_string(&file).map_err(|error| format!("style/{name} cannot be read: {error}"))?;
        if text.contains("@import") {
            return Err(format!("style/{name} has an @import; all files of style/ are gathered by name"));
        }
        sheet += &format!("/* {name} */\n{text}\n");
    }
    write_when_changed(&gathered(), &sheet)?;
    Ok(gathered())
}

/// The stylesheets of `style/` in the order in which they are gathered.
///
/// # Errors
/// When there is none.
pub fn files() -> Outcome<Vec<PathBuf>> {
    let folder = root().join("style");
    let entries = fs::read_dir(&folder).map_err(|error| format!("style/ cannot be read: {error}"))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "css"))
        .collect();
    files.sort();
    if files.is_empty() { Err("style/ holds no stylesheet".to_owned()) } else { Ok(files) }
}

fn write_when_changed(file: &PathBuf, text: &str) -> Outcome {
    if fs::read_to_string(file).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let folder = file.parent().expect("the file lies in a folder");
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(file, text))
        .map_err(|error| format!("{} cannot be written: {error}", file.display()))
}
