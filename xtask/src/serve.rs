//! `cargo xtask serve`: the page on localhost, built again at every change.

use crate::{
    Outcome,
    dist::{self, Profile},
    root,
    server::{Compression, serve_as},
};
use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, SystemTime},
};

/// How often the sources are looked at.
const INTERVAL: Duration = Duration::from_millis(500);
/// What the page is built from.
const SOURCES: [&str; 6] = ["src", "style", "public", "index.html", "Trunk.toml", "Cargo.toml"];

/// The options of the command.
#[derive(clap::Args, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Where to serve; 0 takes a free port
    #[arg(long, value_name = "N", default_value_t = 8080)]
    port: u16,
    /// Build as for publishing: small, and served compressed
    #[arg(long)]
    release: bool,
}

/// Builds, serves, prints the address and builds again whenever a source changes, until it is stopped.
///
/// # Errors
/// When a tool is missing, the first build fails, or the port is taken.
pub fn run(options: &Options) -> Outcome {
    let (profile, compression) = match options.release {
        true => (Profile::Release, Compression::Best),
        false => (Profile::Debug, Compression::None),
    };
    dist::build(profile)?;
    let port = options.port;
    let server = serve_as(profile.folder(), "/", port, compression).map_err(|error| {
        format!("Port {port} cannot be used: {error}. Try another: cargo xtask serve --port 0")
    })?;
    println!("\nKlantreis is at {}", server.url());
    let then = if options.release { "the page offers it" } else { "reload the page to see it" };
    println!("It is built again at every change; {then}. Ctrl+C stops.");
    build_at_changes(profile)
}

fn build_at_changes(profile: Profile) -> Outcome {
    let mut seen = newest_source();
    loop {
        thread::sleep(INTERVAL);
        let now = newest_source();
        if now != seen {
            seen = now;
            match dist::build(profile) {
                Ok(()) => println!("Built again."),
                Err(why) => println!("{why}; the last page that could be built is still served."),
            }
        }
    }
}

/// The number of sources and the time of the last change: either differs after any change.
fn newest_source() -> (usize, Option<SystemTime>) {
    let mut waiting: Vec<PathBuf> = SOURCES.iter().map(|name| root().join(name)).collect();
    let mut count = 0;
    let mut newest = None;
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(entries(&path));
        } else if let Ok(changed) = fs::metadata(&path).and_then(|file| file.modified()) {
            count += 1;
            newest = newest.max(Some(changed));
        }
    }
    (count, newest)
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options;

    #[test]
    fn options_are_read_and_unknown_ones_refused() {
        assert_eq!(options(""), Ok(Options { port: 8080, release: false }));
        assert_eq!(options("--release --port 9000"), Ok(Options { port: 9000, release: true }));
        for (line, words) in
            [("--port many", "invalid value 'many' for '--port <N>'"), ("--watch", "'--watch'")]
        {
            let refused = options::<Options>(line).unwrap_err();
            assert!(refused.contains(words), "{refused}");
        }
    }
}
