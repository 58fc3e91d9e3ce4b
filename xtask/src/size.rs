//! How much a first visit downloads, and the budget for it.

use crate::{Outcome, compress::brotli, html::tags};
use std::{
    collections::{BTreeSet, VecDeque},
    fs,
    path::Path,
};

/// What a first visit should download at most, compressed with brotli, in bytes: 160 KB. Not reached yet: README
/// and CHANGELOG say by how much.
pub const GOAL: usize = 160_000;

/// What it may download at most until then. Lowered with every step towards the goal; what visitors get for a raise
/// stands in CHANGELOG.
pub const CEILING: usize = 380_000;

/// A file of a first visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// Its path within the site.
    pub name: String,
    /// Its size in bytes.
    pub plain: usize,
    /// Its size compressed with brotli, in bytes.
    pub compressed: usize,
}

/// Prints the size of every file of a first visit.
///
/// # Errors
/// When they are larger than the budget together, or the site cannot be read.
pub fn check(site: &Path) -> Outcome {
    let files = first_visit(site)?;
    let total: usize = files.iter().map(|file| file.compressed).sum();
    println!("{:>9} {:>9}  a first visit", "bytes", "brotli");
    for file in &files {
        println!("{:>9} {:>9}  {}", file.plain, file.compressed, file.name);
    }
    let plain: usize = files.iter().map(|file| file.plain).sum();
    println!("{plain:>9} {total:>9}  in all, of at most {CEILING}");
    if total > GOAL {
        println!(
            "MISSED: the goal is {GOAL}; a first visit is {:.1} times that.",
            total as f64 / GOAL as f64
        );
    }
    within(CEILING, total)
}

fn within(ceiling: usize, total: usize) -> Outcome {
    if total <= ceiling {
        return Ok(());
    }
    Err(format!(
        "A first visit downloads {total} bytes, {} more than the ceiling of {ceiling}.",
        total - ceiling
    ))
}

/// The files that a first visit downloads: `index.html`, what its tags name, and every file whose name stands in
/// one of those scripts or stylesheets, largest first.
///
/// # Errors
/// When a file cannot be read.
pub fn first_visit(site: &Path) -> Outcome<Vec<Loaded>> {
    let all = names(site)?;
    let mut waiting = VecDeque::from(["index.html".to_owned()]);
    let mut seen = BTreeSet::new();
    let mut loaded = Vec::new();
    while let Some(name) = waiting.pop_front() {
        if !seen.insert(name.clone()) {
            continue;
        }
        let bytes = fs::read(site.join(&name)).map_err(|error| format!("{name}: {error}"))?;
        waiting.extend(named_in(&name, &bytes, &all));
        loaded.push(Loaded { name, plain: bytes.len(), compressed: brotli(&bytes).len() });
    }
    loaded.sort_by(|a, b| b.compressed.cmp(&a.compressed).then_with(|| a.name.cmp(&b.name)));
    Ok(loaded)
}

/// The names of all files of a site, relative to it.
fn names(site: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    let mut folders = vec![site.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(name) = path.strip_prefix(site) {
                names.push(name.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    Ok(names)
}

fn named_in(name: &str, bytes: &[u8], all: &[String]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let is = |extension: &str| Path::new(name).extension().is_some_and(|found| found == extension);
    if is("html") {
        let named = tags(&text).into_iter().filter(loads).filter_map(|tag| {
            let address = tag.attribute("src").or_else(|| tag.attribute("href"))?;
            Some(address.trim_start_matches("./").to_owned())
        });
        named.filter(|name| all.contains(name)).collect()
    } else if is("js") || is("css") {
        all.iter().filter(|other| *other != "index.html" && text.contains(other.as_str())).cloned().collect()
    } else {
        Vec::new()
    }
}

/// Whether a browser fetches what this tag names without being asked.
fn loads(tag: &crate::html::Tag) -> bool {
    match tag.name.as_str() {
        "script" | "img" => true,
        "link" => tag.attribute("rel") != Some("alternate") && tag.attribute("rel") != Some("canonical"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(name: &str, files: &[(&str, &str)]) -> std::path::PathBuf {
        let site = std::env::temp_dir().join(format!("klantreis-size-{name}-{}", std::process::id()));
        fs::create_dir_all(&site).unwrap();
        for (name, text) in files {
            fs::write(site.join(name), text).unwrap();
        }
        site
    }

    #[test]
    fn a_first_visit_follows_tags_scripts_and_stylesheets_but_not_links_for_people() {
        let site = site(
            "visit",
            &[
                (
                    "index.html",
                    "<link rel=stylesheet href=./a.css><script src=./a.js></script><a href=b.html>b</a>",
                ),
                ("a.css", "p { background: url(dot.svg) }"),
                ("a.js", "import './c.js'"),
                ("b.html", "for people"),
                ("c.js", ""),
                ("dot.svg", "<svg/>"),
                ("unused.js", ""),
            ],
        );
        let mut names: Vec<String> = first_visit(&site).unwrap().into_iter().map(|file| file.name).collect();
        names.sort();
        assert_eq!(names, ["a.css", "a.js", "c.js", "dot.svg", "index.html"]);
        fs::remove_dir_all(site).unwrap();
    }

    #[test]
    fn more_than_the_budget_is_refused_with_the_number() {
        assert_eq!(within(160_000, 160_000), Ok(()));
        let refused = within(160_000, 160_001).unwrap_err();
        assert_eq!(refused, "A first visit downloads 160001 bytes, 1 more than the ceiling of 160000.");
    }
}
