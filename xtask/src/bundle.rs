//! A script and all that it imports as one file, by esbuild; packages of npm are those that [`tools`] installs.

use crate::{Outcome, command::command, command::run, tools};
use std::{path::Path, process::Command};

/// Writes the script `from` with all that it imports as the file `to`.
///
/// # Errors
/// When esbuild is missing or finds something wrong.
pub fn bundle(from: &Path, to: &Path) -> Outcome {
    run(&mut bundling(from, to))
}

/// The command that does it, for those who add to it.
pub(crate) fn bundling(from: &Path, to: &Path) -> Command {
    let mut esbuild = command("esbuild");
    esbuild.arg(from).arg(format!("--outfile={}", to.display()));
    esbuild.args(["--bundle", "--minify", "--format=iife", "--target=es2022", "--log-level=warning"]);
    esbuild.arg("--define:process.env.NODE_ENV=\"production\"").env("NODE_PATH", tools::node_modules());
    esbuild
}
