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

const PORT: u16 = 8080;
/// How often the sources are looked at.
const INTERVAL: Duration = Duration::from_millis(500);
/// What the page is built from.
const SOURCES: [&str; 6] = ["src", "style", "public", "index.html", "Trunk.toml", "Cargo.toml"];

/// Builds, serves, prints the address and builds again whenever a source changes, until it is stopped.
///
/// # Errors
/// When a tool is missing, the first build fails, the port is taken, or an option is unknown.
pub fn run(options: &[String]) -> Outcome {
    let Options { port, profile } = Options::read(options)?;
    dist::build(profile)?;
    let compression = if profile == Profile::Release { Compression::Best } else { Compression::None };
    let server = serve_as(profile.folder(), "/", port, compression).map_err(|error| {
        format!("Port {port} cannot be used: {error}. Try another: cargo xtask serve --port 0")
    })?;
    println!("\nKlantreis is at {}", server.url());
    println!("It is built again at every change; reload the page to see it. Ctrl+C stops.");
    build_at_changes(profile)
}

#[derive(Debug, PartialEq, Eq)]
struct Options {
    port: u16,
    profile: Profile,
}

impl Options {
    fn read(words: &[String]) -> Outcome<Self> {
        let mut options = Self { port: PORT, profile: Profile::Debug };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--release" => options.profile = Profile::Release,
                "--port" => {
                    let number = words.next().and_then(|number| number.parse().ok());
                    options.port = number.ok_or("--port takes a number from 0 to 65535")?;
                }
                unknown => return Err(format!("serve takes --port N and --release, not '{unknown}'")),
            }
        }
        Ok(options)
    }
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

    fn read(line: &str) -> Outcome<Options> {
        Options::read(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn options_are_read_and_unknown_ones_refused() {
        assert_eq!(read(""), Ok(Options { port: 8080, profile: Profile::Debug }));
        assert_eq!(read("--release --port 9000"), Ok(Options { port: 9000, profile: Profile::Release }));
        assert_eq!(read("--port many").unwrap_err(), "--port takes a number from 0 to 65535");
        assert_eq!(read("--watch").unwrap_err(), "serve takes --port N and --release, not '--watch'");
    }
}
