//! The scripts of the built page, made small.
//!
//! Trunk's own minifier does not know today's JavaScript and leaves the glue of wasm-bindgen as it is.

use crate::{
    Outcome,
    command::{command, run},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Shortens every script in a folder and below it.
///
/// # Errors
/// When a script cannot be read or shortened.
pub fn shorten_all(folder: &Path) -> Outcome {
    scripts(folder)?.iter().try_for_each(|script| shorten(script))
}

/// All scripts in a folder and below it.
fn scripts(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut scripts = Vec::new();
    for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
        if path.is_dir() {
            scripts.extend(self::scripts(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "js" || extension == "mjs") {
            scripts.push(path);
        }
    }
    Ok(scripts)
}

fn shorten(script: &Path) -> Outcome {
    let text = fs::read_to_string(script).map_err(|error| format!("{}: {error}", script.display()))?;
    let mut terser = command("terser");
    terser.arg(script).args(["--compress", "passes=2", "--mangle"]);
    if is_module(&text) {
        terser.arg("--module");
    }
    run(terser.arg("--output").arg(script))
}

/// Names at the top of a module are its own; those of a plain script may be used by others.
fn is_module(text: &str) -> bool {
    text.lines()
        .any(|line| ["import ", "import{", "export ", "export{"].iter().any(|word| line.starts_with(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_told_from_a_plain_script() {
        assert!(is_module("const a = 1;\nexport { a };"));
        assert!(is_module("import init from './app.js';"));
        assert!(!is_module("const app = import('./app.js');\n  import \n"));
    }
}
