//! The program in parts: what the first screen needs, and what is loaded later.
//!
//! `#[wasm_split(…)]` says where the program is split. Trunk builds it whole; this takes the linked program apart, has
//! wasm-bindgen and wasm-opt make each part, and puts them in place of the whole one.

use crate::{
    Outcome,
    command::{command, run},
    dist::Profile,
    page::selector,
    root,
};
use scraper::Html;
use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
};

/// The parts, by their names in `#[wasm_split(…)]`, that a board is painted with: the page names them, and
/// `src/start.js` has them fetched at once where the address names a journey.
const BOARD: [&str; 1] = ["journey"];

/// The parts that every board fetches by itself once it is painted. [`BOARD`] and these are the first board in the
/// report of sizes.
const BESIDE_BOARD: [&str; 1] = ["panel"];

/// The tag that names their files.
const BOARD_TAG: &str = "klantreis-board";

/// The script that loads parts, as the splitter names it.
const LOADER: &str = "__wasm_split.js";

/// How the splitter has a part compiled while it arrives, which a host must serve under the right type.
const STREAMED: &str = "(WebAssembly.instantiateStreaming(src, imports))";

/// In its place: as wasm-bindgen starts the program itself, under any type.
const ANY_TYPE: &str = "(instantiate(src, imports))";
const INSTANTIATE: &str = "
async function instantiate(src, imports) {
    const response = await src;
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    if ((response.headers.get('Content-Type') ?? '').startsWith('application/wasm'))
        return WebAssembly.instantiateStreaming(response, imports);
    return WebAssembly.instantiate(await response.arrayBuffer(), imports);
}
";

/// How the loader speaks of a part that does not come, also where the page is being left. The app tells the user.
const ERROR: &str = "console.error(e)";
const WARNING: &str = "console.warn(e)";

/// A page that Trunk has staged, with the whole program in it.
struct Staged<'a> {
    folder: &'a Path,
    /// What the files of the program are called, without `.js` and `_bg.wasm`.
    stem: String,
    profile: Profile,
}

/// Takes the program of the page in `folder` apart.
///
/// # Errors
/// When the program is not there, or a tool fails.
pub fn split(folder: &Path, profile: Profile) -> Outcome {
    let staged = Staged { folder, stem: stem(folder)?, profile };
    let made = root().join("target/parts");
    let _ = fs::remove_dir_all(&made);
    fs::create_dir_all(&made).map_err(|error| format!("{}: {error}", made.display()))?;
    let needed = staged.take_apart(&made)?;
    staged.bind(&made)?;
    let names = staged.place_parts(&made)?;
    staged.rename_in_scripts(&names)?;
    staged.name_in_page(&needed, &names)
}

/// What Trunk calls the program.
fn stem(folder: &Path) -> Outcome<String> {
    let found = names(folder)?.into_iter().find_map(|name| Some(name.strip_suffix("_bg.wasm")?.to_owned()));
    found.ok_or_else(|| format!("{}: there is no program", folder.display()))
}

fn names(folder: &Path) -> Outcome<Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names.collect();
    names.sort();
    Ok(names)
}

impl Staged<'_> {
    /// Writes the parts of the linked program; gives the parts that each split needs.
    fn take_apart(&self, made: &Path) -> Outcome<BTreeMap<String, Vec<String>>> {
        let linked = linked(self.profile);
        let program = fs::read(&linked).map_err(|error| format!("{}: {error}", linked.display()))?;
        let main = made.join(format!("{}.wasm", self.stem));
        let script = format!("./{}.js", self.stem);
        let mut options = wasm_split_cli_support::Options::new(&program);
        options.output_dir = made;
        options.main_out_path = &main;
        options.main_module = &script;
        let split = wasm_split_cli_support::transform(options)
            .map_err(|error| format!("The program can't be taken apart: {error:#}"))?;
        Ok(split.prefetch_map.into_iter().collect())
    }

    /// Makes the script of the main part, which every other part imports from.
    fn bind(&self, made: &Path) -> Outcome {
        let mut bindgen = command("wasm-bindgen");
        bindgen.arg(made.join(format!("{}.wasm", self.stem)));
        bindgen.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", &self.stem]);
        if self.profile == Profile::Release {
            bindgen.arg("--remove-name-section");
        }
        run(bindgen.arg("--out-dir").arg(self.folder))?;
        let main = self.folder.join(format!("{}_bg.wasm", self.stem));
        self.optimise(&main, &main)
    }

    /// Puts the other parts beside it, under names that change with the program. Gives the new names by the old.
    fn place_parts(&self, made: &Path) -> Outcome<BTreeMap<String, String>> {
        let version = self.stem.rsplit('-').next().unwrap_or_default();
        let mut placed = BTreeMap::new();
        for name in names(made)? {
            let from = made.join(&name);
            let Some((part, extension)) = name.rsplit_once('.').filter(|(part, _)| *part != self.stem) else {
                continue;
            };
            let part = part.trim_start_matches("split_").trim_start_matches("__wasm_").replace('_', "-");
            let new = format!("{part}-{version}.{extension}");
            let to = self.folder.join(&new);
            match extension {
                "wasm" => self.optimise(&from, &to)?,
                _ => fs::copy(&from, &to).map(drop).map_err(|error| format!("{new}: {error}"))?,
            }
            placed.insert(name, new);
        }
        Ok(placed)
    }

    fn optimise(&self, from: &Path, to: &Path) -> Outcome {
        if self.profile == Profile::Debug {
            return match from == to {
                true => Ok(()),
                false => fs::copy(from, to).map(drop).map_err(|error| format!("{}: {error}", to.display())),
            };
        }
        let mut wasm_opt = command("wasm-opt");
        wasm_opt.args(["-Oz", "--quiet", "--strip-debug", "--strip-producers", "--strip-target-features"]);
        run(wasm_opt.arg(from).arg("-o").arg(to))
    }

    /// The scripts load the parts under their new names. What the program itself calls the loader stays.
    fn rename_in_scripts(&self, names: &BTreeMap<String, String>) -> Outcome {
        let loader = names.get(LOADER).ok_or("The splitter wrote no loader.")?;
        let importing = |name: &str| format!("from \"./{name}\"");
        self.rewrite(&format!("{}.js", self.stem), |script| {
            Ok(script.replace(&importing(LOADER), &importing(loader)))
        })?;
        self.rewrite(loader, |script| {
            let renamed = names.iter().fold(script, |script, (old, new)| script.replace(old, new));
            adapted(&renamed)
        })
    }

    fn rewrite(&self, name: &str, change: impl FnOnce(String) -> Outcome<String>) -> Outcome {
        let path = self.folder.join(name);
        let said = |error: std::io::Error| format!("{name}: {error}");
        let changed = change(fs::read_to_string(&path).map_err(said)?)?;
        fs::write(&path, changed).map_err(said)
    }

    /// Has the page name the loader, and what a board needs, for `src/start.js` and the report of sizes.
    fn name_in_page(
        &self,
        needed: &BTreeMap<String, Vec<String>>,
        names: &BTreeMap<String, String>,
    ) -> Outcome {
        let board = files_of(&BOARD, needed, names)?;
        let mut beside = files_of(&BESIDE_BOARD, needed, names)?;
        beside.retain(|file| !board.contains(file));
        let loader = names.get(LOADER).map_or("", String::as_str);
        self.rewrite("index.html", |page| with_parts(&page, loader, &board, &beside))
    }
}

/// The files of parts and of what they need, each once, as addresses within the site.
fn files_of(
    parts: &[&str],
    needed: &BTreeMap<String, Vec<String>>,
    names: &BTreeMap<String, String>,
) -> Outcome<BTreeSet<String>> {
    let mut files = BTreeSet::new();
    for part in parts {
        let needed = needed.get(*part).ok_or_else(|| format!("No part is called {part}."))?;
        let placed = needed.iter().filter_map(|needed| names.get(&format!("{needed}.wasm")));
        files.extend(placed.map(|name| format!("./{name}")));
    }
    Ok(files)
}

/// The files of the program that a built page names as those of the first board, as paths within the site.
#[must_use]
pub fn of_board(page: &Html) -> Vec<String> {
    let tag = page.select(&selector(&format!("meta[name={BOARD_TAG}]"))).next();
    let lists = ["content", "data-then"].into_iter().filter_map(|list| tag?.attr(list));
    lists.flat_map(str::split_whitespace).map(|file| file.trim_start_matches("./").to_owned()).collect()
}

fn linked(profile: Profile) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let folder = if profile == Profile::Release { "release" } else { "debug" };
    target.join(crate::tools::WASM_TARGET).join(folder).join("klantreis.wasm")
}

fn adapted(loader: &str) -> Outcome<String> {
    match loader.contains(STREAMED) && loader.contains(ERROR) {
        true => Ok(loader.replace(STREAMED, ANY_TYPE).replace(ERROR, WARNING) + INSTANTIATE),
        false => Err("The splitter loads parts in another way than this knows.".to_owned()),
    }
}

fn with_parts(
    page: &str,
    loader: &str,
    board: &BTreeSet<String>,
    beside: &BTreeSet<String>,
) -> Outcome<String> {
    let (head, body) = page.split_once("</head>").ok_or("index.html: there is no head")?;
    let list = |files: &BTreeSet<String>| files.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
    let (board, beside) = (list(board), list(beside));
    Ok(format!(
        "{head}<link rel=\"modulepreload\" href=\"./{loader}\">\
         <meta name=\"{BOARD_TAG}\" content=\"{board}\" data-then=\"{beside}\"></head>{body}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_the_loader_and_what_a_board_needs() {
        let board = BTreeSet::from(["./chunk-3-1.wasm".to_owned(), "./work-1.wasm".to_owned()]);
        let beside = BTreeSet::from(["./rest-1.wasm".to_owned()]);
        let page = "<head><title>K</title></head><body></body>";
        let named = with_parts(page, "split-1.js", &board, &beside).unwrap();
        let expected = "<head><title>K</title><link rel=\"modulepreload\" href=\"./split-1.js\">\
                        <meta name=\"klantreis-board\" content=\"./chunk-3-1.wasm ./work-1.wasm\" \
                        data-then=\"./rest-1.wasm\"></head><body></body>";
        assert_eq!(named, expected);
        let files = of_board(&Html::parse_document(&named));
        assert_eq!(files, ["chunk-3-1.wasm", "work-1.wasm", "rest-1.wasm"]);
        assert!(of_board(&Html::parse_document(page)).is_empty());
        assert_eq!(
            with_parts("<body>", "a.js", &board, &beside).unwrap_err(),
            "index.html: there is no head"
        );
    }

    fn stands_in(folder: &Path, text: &str) -> bool {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).any(|path| match path.is_dir() {
            true => stands_in(&path, text),
            false => fs::read_to_string(&path).is_ok_and(|file| file.contains(text)),
        })
    }

    #[test]
    fn the_parts_of_the_first_board_are_split_off_somewhere() {
        for part in BOARD.into_iter().chain(BESIDE_BOARD) {
            assert!(stands_in(&root().join("src"), &format!("#[wasm_split({part},")), "{part}");
        }
    }

    #[test]
    fn a_part_comes_with_the_files_that_it_needs() {
        let map = |entries: &[(&str, &str)]| {
            entries.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
        };
        let names: BTreeMap<String, String> =
            map(&[("split_work.wasm", "work-1.wasm"), ("chunk_3.wasm", "chunk-3-1.wasm")]);
        let needed =
            BTreeMap::from([("work".to_owned(), vec!["split_work".to_owned(), "chunk_3".to_owned()])]);
        let files = files_of(&["work", "work"], &needed, &names).unwrap();
        assert_eq!(files.into_iter().collect::<Vec<_>>(), ["./chunk-3-1.wasm", "./work-1.wasm"]);
        assert_eq!(files_of(&["play"], &needed, &names).unwrap_err(), "No part is called play.");
    }

    #[test]
    fn a_part_is_started_whatever_type_its_host_gives_it() {
        let loader =
            "console.error(e); return (imports) => (WebAssembly.instantiateStreaming(src, imports));\n";
        let changed = adapted(loader).unwrap();
        let expected = "console.warn(e); return (imports) => (instantiate(src, imports));";
        assert!(changed.starts_with(expected), "{changed}");
        assert!(adapted("fetch(src)").unwrap_err().contains("another way"));
    }
}
