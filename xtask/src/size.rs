//! How much the page downloads, and the budgets for it.
//!
//! A first visit is what the browser fetches until the start screen is there and somebody touches it; the other parts
//! of the program come when they are needed, see [`crate::parts`].

use crate::{Outcome, compress::brotli, page::selector};
use scraper::Html;
use std::{
    collections::{BTreeSet, VecDeque},
    fs,
    path::Path,
};

/// What a first visit may download at most, compressed with brotli, in bytes: 160 KB.
pub const BUDGET: usize = 160_000;

/// What the page may download at most with every part of the program, compressed with brotli, in bytes. Lowered with
/// every step; what visitors get for a raise stands in CHANGELOG.
pub const CEILING: usize = 528_500;

/// A file of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// Its path within the site.
    pub name: String,
    /// Its size in bytes.
    pub plain: usize,
    /// Its size compressed with brotli, in bytes.
    pub compressed: usize,
    /// Whether it is a part of the program that a first visit does without.
    pub later: bool,
}

/// Prints the size of every file of the page.
///
/// # Errors
/// When a first visit, or everything together, is larger than it may be, or the site cannot be read.
pub fn check(site: &Path) -> Outcome {
    let files = files(site)?;
    println!("{:>9} {:>9}  file", "bytes", "brotli");
    for file in &files {
        let when = if file.later { "  (when it is needed)" } else { "" };
        println!("{:>9} {:>9}  {}{when}", file.plain, file.compressed, file.name);
    }
    let (first, all) = (first_visit(&files), compressed(&files));
    println!("{first:>19}  a first visit, of at most {BUDGET}");
    println!("{all:>19}  with every part, of at most {CEILING}");
    within("A first visit", BUDGET, first)?;
    within("The page with every part", CEILING, all)
}

/// What a first visit downloads, compressed, in bytes.
#[must_use]
pub fn first_visit(files: &[Loaded]) -> usize {
    files.iter().filter(|file| !file.later).map(|file| file.compressed).sum()
}

/// What the page downloads with every part, compressed, in bytes.
#[must_use]
pub fn compressed(files: &[Loaded]) -> usize {
    files.iter().map(|file| file.compressed).sum()
}

fn within(what: &str, most: usize, size: usize) -> Outcome {
    if size <= most {
        return Ok(());
    }
    Err(format!("{what} downloads {size} bytes, {} more than {most}.", size - most))
}

/// The files of the page: `index.html`, what its tags name, and every file whose name stands in one of those scripts
/// or stylesheets, largest first. A program that only a script names comes later.
///
/// # Errors
/// When a file cannot be read.
pub fn files(site: &Path) -> Outcome<Vec<Loaded>> {
    let all = names(site)?;
    let mut waiting = VecDeque::from([("index.html".to_owned(), false)]);
    let mut seen = BTreeSet::new();
    let mut loaded = Vec::new();
    while let Some((name, later)) = waiting.pop_front() {
        if !seen.insert(name.clone()) {
            continue;
        }
        let bytes = fs::read(site.join(&name)).map_err(|error| format!("{name}: {error}"))?;
        let by_script = has_extension(&name, "js");
        waiting.extend(named_in(&name, &bytes, &all).into_iter().map(|named| {
            let is_part = by_script && has_extension(&named, "wasm");
            (named, is_part)
        }));
        loaded.push(Loaded { name, plain: bytes.len(), compressed: brotli(&bytes).len(), later });
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
    if has_extension(name, "html") {
        let named = loaded_by(&Html::parse_document(&text)).into_iter();
        named.filter(|name| all.contains(name)).collect()
    } else if has_extension(name, "js") || has_extension(name, "css") {
        all.iter().filter(|other| *other != "index.html" && text.contains(other.as_str())).cloned().collect()
    } else {
        Vec::new()
    }
}

fn has_extension(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == extension)
}

/// What a browser fetches without being asked, as paths within the site.
fn loaded_by(page: &Html) -> Vec<String> {
    let loading = selector("script[src], img[src], link[href]:not([rel=alternate], [rel=canonical])");
    let addresses = page.select(&loading).filter_map(|tag| tag.attr("src").or_else(|| tag.attr("href")));
    addresses.map(|address| address.trim_start_matches("./").to_owned()).collect()
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
    fn the_page_is_what_tags_scripts_and_stylesheets_name_but_not_links_for_people() {
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
        let mut names: Vec<String> = files(&site).unwrap().into_iter().map(|file| file.name).collect();
        names.sort();
        assert_eq!(names, ["a.css", "a.js", "c.js", "dot.svg", "index.html"]);
        fs::remove_dir_all(site).unwrap();
    }

    #[test]
    fn a_first_visit_does_without_the_programs_that_only_a_script_names() {
        let site = site(
            "parts",
            &[
                ("index.html", "<link rel=preload href=main.wasm><script src=glue.js></script>"),
                ("glue.js", "load('main.wasm'); from './loader.js'"),
                ("loader.js", "fetch('later.wasm')"),
                ("main.wasm", "main"),
                ("later.wasm", "later"),
            ],
        );
        let files = files(&site).unwrap();
        let later: Vec<&str> =
            files.iter().filter(|file| file.later).map(|file| file.name.as_str()).collect();
        assert_eq!(later, ["later.wasm"]);
        let part = files.iter().find(|file| file.later).unwrap().compressed;
        assert_eq!(first_visit(&files) + part, compressed(&files));
        fs::remove_dir_all(site).unwrap();
    }

    #[test]
    fn more_than_the_budget_is_refused_with_the_number() {
        assert_eq!(within("A first visit", 160_000, 160_000), Ok(()));
        let refused = within("A first visit", 160_000, 160_001).unwrap_err();
        assert_eq!(refused, "A first visit downloads 160001 bytes, 1 more than 160000.");
    }
}
