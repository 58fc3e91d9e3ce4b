//! Which files a page downloads, and when.

use crate::{
    Outcome,
    compress::{brotli, gzip},
    page::selector,
    parts, worker,
};
use scraper::Html;
use std::{
    collections::{BTreeSet, VecDeque},
    fs,
    iter::Sum,
    ops::Add,
    path::Path,
};

/// When a file is downloaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// On a first visit, until the start screen is there.
    StartScreen,
    /// With the first board.
    FirstBoard,
    /// When it is needed.
    Later,
}

/// A number of bytes, as they are and compressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// As they are.
    pub raw: usize,
    /// With gzip.
    pub gzip: usize,
    /// With brotli.
    pub brotli: usize,
}

impl Size {
    fn of(bytes: &[u8]) -> Self {
        Self { raw: bytes.len(), gzip: gzip(bytes).len(), brotli: brotli(bytes).len() }
    }
}

impl Add for Size {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

impl Sum for Size {
    fn sum<I: Iterator<Item = Self>>(sizes: I) -> Self {
        sizes.fold(Self::default(), Self::add)
    }
}

/// A file of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// Its path within the site.
    pub name: String,
    /// How large it is.
    pub size: Size,
    /// When a visitor downloads it.
    pub when: When,
}

/// The files of the page, largest first: `index.html`, what its tags load, and every file whose name stands in one of
/// those scripts or stylesheets.
///
/// All of that comes with the start screen, but for the parts of the program that only a script names. Of these the
/// ones that [`parts`] names in the page come with the first board, the others later. So does the [`worker`], which
/// then has the browser keep every file of the site; what was downloaded already isn't downloaded again.
///
/// # Errors
/// When a file cannot be read.
pub fn files(site: &Path) -> Outcome<Vec<Loaded>> {
    let all = names(site)?;
    let with_board = parts::of_board(&read_page(site)?);
    let mut waiting = VecDeque::from([("index.html".to_owned(), When::StartScreen)]);
    let mut seen = BTreeSet::new();
    let mut loaded = Vec::new();
    while let Some((name, when)) = waiting.pop_front() {
        if !seen.insert(name.clone()) {
            continue;
        }
        let bytes = read(site, &name)?;
        let by_script = has_extension(&name, "js");
        waiting.extend(named_in(&name, &bytes, &all).into_iter().map(|named| {
            let when = match by_script && has_extension(&named, "wasm") {
                false => When::StartScreen,
                true if with_board.contains(&named) => When::FirstBoard,
                true => When::Later,
            };
            (named, when)
        }));
        loaded.push(Loaded { name, size: Size::of(&bytes), when });
    }
    if all.iter().any(|name| name == worker::FILE) {
        let size = Size::of(&read(site, worker::FILE)?);
        loaded.push(Loaded { name: worker::FILE.to_owned(), size, when: When::Later });
    }
    loaded.sort_by(|a, b| b.size.brotli.cmp(&a.size.brotli).then_with(|| a.name.cmp(&b.name)));
    Ok(loaded)
}

fn read(site: &Path, name: &str) -> Outcome<Vec<u8>> {
    fs::read(site.join(name)).map_err(|error| format!("{name}: {error}"))
}

fn read_page(site: &Path) -> Outcome<Html> {
    let page = fs::read_to_string(site.join("index.html")).map_err(|error| format!("index.html: {error}"))?;
    Ok(Html::parse_document(&page))
}

/// The names of all files of a site, relative to it.
pub(crate) fn names(site: &Path) -> Outcome<Vec<String>> {
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
        let pages = ["index.html", worker::FILE];
        let others = all.iter().filter(|other| !pages.contains(&other.as_str()));
        others.filter(|other| text.contains(other.as_str())).cloned().collect()
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
    fn parts_that_only_a_script_names_come_with_the_first_board_or_later_as_the_worker_does() {
        let site = site(
            "parts",
            &[
                (
                    "index.html",
                    "<link rel=preload href=main.wasm><script src=glue.js></script>\
                     <meta name=klantreis-board content=./board.wasm data-then='./beside.wasm'>",
                ),
                ("glue.js", "load('main.wasm'); from './loader.js'"),
                ("loader.js", "fetch('board.wasm'), fetch('beside.wasm'), fetch('later.wasm')"),
                ("main.wasm", "main"),
                ("sw.js", "keep(['unasked.js', 'board.wasm'])"),
                ("unasked.js", ""),
                ("board.wasm", "board"),
                ("beside.wasm", "beside"),
                ("later.wasm", "later"),
            ],
        );
        let files = files(&site).unwrap();
        let at = |when| {
            let mut names: Vec<&str> =
                files.iter().filter(|file| file.when == when).map(|file| file.name.as_str()).collect();
            names.sort_unstable();
            names
        };
        assert_eq!(at(When::StartScreen), ["glue.js", "index.html", "loader.js", "main.wasm"]);
        assert_eq!(at(When::FirstBoard), ["beside.wasm", "board.wasm"]);
        assert_eq!(at(When::Later), ["later.wasm", "sw.js"]);
        fs::remove_dir_all(site).unwrap();
    }
}
