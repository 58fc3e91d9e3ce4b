//! The static site, built by Trunk.

use crate::{
    Outcome,
    command::{cargo, command, run as run_command},
    dist_folder, page, root, size, tools,
};
use std::path::PathBuf;

/// How the page is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Fast to build, large, with checks.
    Debug,
    /// Small and minified: what is published.
    Release,
}

impl Profile {
    /// Where a page of this profile is written.
    #[must_use]
    pub fn folder(self) -> PathBuf {
        match self {
            Self::Debug => root().join("target/site"),
            Self::Release => dist_folder(),
        }
    }
}

/// `cargo xtask dist`: the release build in `dist/`, held to its policy and its size.
///
/// # Errors
/// When a tool is missing, the build fails, or the page breaks one of its promises.
pub fn run() -> Outcome {
    build(Profile::Release)?;
    page::check(&dist_folder())?;
    size::check(&dist_folder())?;
    println!("The site is in dist/. It works under any path of any static host.");
    Ok(())
}

/// Builds the page into the folder of its profile.
///
/// # Errors
/// When a tool is missing or the build fails.
pub fn build(profile: Profile) -> Outcome {
    tools::for_site()?;
    // Trunk works offline, so that it never downloads a tool by itself; cargo fetches what it needs before.
    run_command(cargo().args(["fetch", "--quiet"]))?;
    let mut trunk = command("trunk");
    trunk.args(["build", "--offline", "--log", "error", "--dist"]).arg(profile.folder());
    // Trunk 0.21 reads NO_COLOR as an option that must be "true" or "false" and stops at any other value;
    // where Trunk itself was when a build failed helps nobody.
    trunk.env_remove("NO_COLOR").env("RUST_BACKTRACE", "0");
    if profile == Profile::Release {
        trunk.arg("--release");
    }
    run_command(&mut trunk)
}
