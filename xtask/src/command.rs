//! Running other programs, with the tools of this project first on their path.

use crate::{Outcome, root, tools};
use std::{
    env,
    ffi::{OsStr, OsString},
    path::PathBuf,
    process::{Command, Stdio},
};

/// A command that runs in the workspace, with `target/tools` first on its path.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env("PATH", search_path());
    command
}

/// `cargo`, the same one that runs this program.
#[must_use]
pub fn cargo() -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a command and lets it print. An error names the command line.
///
/// # Errors
/// When the program cannot be started or ends with an error.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status})", line(command))) }
}

/// Runs a command silently and gives what it wrote to standard output; `None` when that did not work.
#[must_use]
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The first file of this name on the search path, tools of this project first.
#[must_use]
pub fn find(program: &str) -> Option<PathBuf> {
    env::split_paths(&search_path())
        .flat_map(|folder| {
            [folder.join(program), folder.join(format!("{program}{}", env::consts::EXE_SUFFIX))]
        })
        .find(|file| file.is_file())
}

/// The command as one would type it.
#[must_use]
pub fn line(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    let words = std::iter::once(name).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// What to say of a program that could not be started.
#[must_use]
pub fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` could not be started: {error}", line(command))
}

fn search_path() -> OsString {
    let own = [tools::folder().join("bin"), tools::node_modules().join(".bin")];
    let inherited = env::var_os("PATH").unwrap_or_default();
    let folders = own.into_iter().chain(env::split_paths(&inherited));
    env::join_paths(folders).unwrap_or(inherited)
}
