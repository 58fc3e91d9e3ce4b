//! The developer's commands of Klantreis, and the parts of them that the tests and the bench use too.
//!
//! In reading order:
//!
//! - [`command`]: run another program, with the tools of this project on its path
//! - [`tools`] and [`browsers`]: find what building and testing need, and install what is missing
//! - [`bundle`]: a script and the packages it is made with as one file
//! - [`style`], [`parts`], [`script`], [`worker`], [`finish`], [`dist`]: build the static site
//! - [`page`], [`compress`], [`size`]: hold it to its promises, and tell how much it downloads
//! - [`server`]: serve a folder as a static host would, under any sub-path
//! - [`serve`], [`test`], [`bench`]: the commands themselves

pub mod bench;
pub mod browsers;
pub mod bundle;
pub mod command;
pub mod compress;
pub mod dist;
pub mod finish;
pub mod page;
pub mod parts;
pub mod script;
pub mod serve;
pub mod server;
pub mod size;
pub mod style;
pub mod test;
pub mod tools;
pub mod worker;

use std::path::{Path, PathBuf};

/// What a step gives, or the sentence that says why it could not.
pub type Outcome<T = ()> = Result<T, String>;

/// The folder of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Where the static site is written: `dist/`.
#[must_use]
pub fn dist_folder() -> PathBuf {
    root().join("dist")
}

/// Reads the options of a command from one line, for tests.
#[cfg(test)]
fn options<T: clap::Args>(line: &str) -> Result<T, String> {
    let command = T::augment_args(clap::Command::new("command").no_binary_name(true));
    let matches = command.try_get_matches_from(line.split_whitespace()).map_err(|error| error.to_string())?;
    T::from_arg_matches(&matches).map_err(|error| error.to_string())
}
