//! The service worker of the built page, which keeps every file of the build so that the page opens without a network.
//!
//! `src/worker.js` says what it does; esbuild bundles it with Workbox. A build that differs in any byte of any file has
//! a worker of another version.

use crate::{Outcome, bundle::bundling, command::run, root, size::names};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// The worker within a site. `src/platform/worker.rs` registers it.
pub const FILE: &str = "sw.js";

/// The worker of a page that is built again and again: it parts with what a release at the same address has kept.
const PARTING: &str = r#"addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(part()));
async function part() {
  await registration.unregister();
  for (const page of await clients.matchAll({ type: "window" })) await page.navigate(page.url);
}
"#;

/// A file as Workbox is told of it.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Kept {
    /// Its address within the site.
    url: String,
    /// What changes with the file; nothing where its name does.
    revision: Option<String>,
}

/// Writes the worker that keeps the files which are in the folder `site` by now.
///
/// # Errors
/// When a file cannot be read, or a tool is missing or fails.
pub fn write(site: &Path) -> Outcome {
    let (files, version) = kept(site)?;
    let files = serde_json::to_string(&files).map_err(|error| error.to_string())?;
    let mut bundling = bundling(&root().join("src/worker.js"), &site.join(FILE));
    run(bundling.arg(format!("--define:FILES={files}")).arg(format!("--define:VERSION=\"{version}\"")))
}

/// Writes a worker that keeps nothing, and takes leave of the page as soon as it is found.
///
/// # Errors
/// When it cannot be written.
pub fn write_parting(site: &Path) -> Outcome {
    fs::write(site.join(FILE), PARTING).map_err(|error| format!("{FILE}: {error}"))
}

/// The files of a site, and what they are together.
fn kept(site: &Path) -> Outcome<(Vec<Kept>, String)> {
    let mut names = names(site)?;
    names.retain(|name| name != FILE);
    names.sort();
    let mut all = Sha256::new();
    let mut files = Vec::new();
    for name in names {
        let bytes = fs::read(site.join(&name)).map_err(|error| format!("{name}: {error}"))?;
        let digest = Sha256::digest(&bytes);
        all.update(name.as_bytes());
        all.update(digest);
        let revision = (!is_of_a_build(&name)).then(|| short(&digest));
        // Some hosts lead from the one to the other.
        let url = if name == "index.html" { "./".to_owned() } else { name };
        files.push(Kept { url, revision });
    }
    Ok((files, short(&all.finalize())))
}

/// Whether a file has its build in its name: a number written in hexadecimal, which is shorter where it begins with
/// zeros. `src/worker.js` knows them the same way.
fn is_of_a_build(name: &str) -> bool {
    let Some((stem, "css" | "js" | "wasm")) = name.rsplit_once('.') else { return false };
    let build = stem.trim_end_matches("_bg").rsplit_once('-').map_or("", |(_, build)| build);
    !build.is_empty() && build.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn short(digest: &[u8]) -> String {
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(name: &str) -> std::path::PathBuf {
        let site = std::env::temp_dir().join(format!("klantreis-worker-{name}-{}", std::process::id()));
        fs::create_dir_all(site.join("examples")).unwrap();
        for (name, text) in [
            ("index.html", "page"),
            ("boot.js", "boot"),
            ("board-1f.wasm", "board"),
            ("examples/a.json", "{}"),
            (FILE, "the worker of before"),
        ] {
            fs::write(site.join(name), text).unwrap();
        }
        site
    }

    #[test]
    fn every_file_but_the_worker_is_kept_under_the_address_of_a_visit() {
        let site = site("files");
        let (files, _) = kept(&site).unwrap();
        let urls: Vec<&str> = files.iter().map(|file| file.url.as_str()).collect();
        assert_eq!(urls, ["board-1f.wasm", "boot.js", "examples/a.json", "./"]);
        // Asked for past the browser's cache, but for those whose name changes.
        let asked: Vec<bool> = files.iter().map(|file| file.revision.is_some()).collect();
        assert_eq!(asked, [false, true, true, true]);
        fs::remove_dir_all(site).unwrap();
    }

    #[test]
    fn any_change_makes_another_version() {
        let site = site("version");
        let version = || kept(&site).unwrap().1;
        let before = version();
        fs::write(site.join(FILE), "another worker").unwrap();
        assert_eq!(version(), before);
        fs::write(site.join("board-1f.wasm"), "another board").unwrap();
        let changed = version();
        assert_ne!(changed, before);
        fs::rename(site.join("examples/a.json"), site.join("examples/b.json")).unwrap();
        assert_ne!(version(), changed);
        fs::remove_dir_all(site).unwrap();
    }

    #[test]
    fn a_file_of_a_build_is_told_by_its_name() {
        for name in ["journey-a1b2.wasm", "klantreis-0f_bg.wasm", "start-12.js", "klantreis-ab.css"] {
            assert!(is_of_a_build(name), "{name}");
        }
        for name in ["boot.js", "icon-192.png", "e-bike.klantreis.json", "sw.js", "a-.js", "a-xy.js"] {
            assert!(!is_of_a_build(name), "{name}");
        }
    }
}
