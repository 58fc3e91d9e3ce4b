//! The last steps of a build, which Trunk calls before it puts the page in its place.

use crate::{Outcome, dist::Profile, parts, script, worker};
use std::{env, path::PathBuf};

/// Takes the program of the page that Trunk has staged apart; makes the scripts of a release small, and has its service
/// worker keep every file.
///
/// # Errors
/// When Trunk's folder is not named, or a step fails.
pub fn finish_staged() -> Outcome {
    let staged = env::var_os("TRUNK_STAGING_DIR").ok_or("finish-page is called by Trunk, after a build")?;
    let staged = PathBuf::from(staged);
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let profile = if is_release { Profile::Release } else { Profile::Debug };
    parts::split(&staged, profile)?;
    if profile == Profile::Debug {
        return worker::write_parting(&staged);
    }
    script::shorten_all(&staged)?;
    worker::write(&staged)
}
