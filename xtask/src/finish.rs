//! The last steps of a build, which Trunk calls before it puts the page in its place.

use crate::{Outcome, dist::Profile, parts, script};
use std::{env, path::PathBuf};

/// Takes the program of the page that Trunk has staged apart; makes the scripts of a release small.
///
/// # Errors
/// When Trunk's folder is not named, or a step fails.
pub fn finish_staged() -> Outcome {
    let staged = env::var_os("TRUNK_STAGING_DIR").ok_or("finish-page is called by Trunk, after a build")?;
    let staged = PathBuf::from(staged);
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    parts::split(&staged, if is_release { Profile::Release } else { Profile::Debug })?;
    if is_release { script::shorten_all(&staged) } else { Ok(()) }
}
