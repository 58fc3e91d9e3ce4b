//! How much the page downloads: told, compared, and never a goal that something else is given up for.
//!
//! Three sums are told, each with what comes before it: the start screen, which is a first visit; the first board; and
//! everything. Which parts of the program come with the first board is said in [`crate::parts`], by two lists. Aims are
//! missed without harm. What fails is a leap: a sum that is more than 5 % over the one that `xtask/size.json` keeps.
//! Where what visitors get is worth it, `cargo xtask size --keep` keeps the new sums, and CHANGELOG says what they get.

mod files;
mod kept;

pub(crate) use files::names;
pub use files::{Loaded, Size, When, files};

use crate::{Outcome, dist_folder};
use kept::Kept;
use std::{fmt::Write, path::Path};

/// What others download, of everything, in bytes of brotli.
const OTHERS: [(&str, usize); 2] = [("Excalidraw", 424_000), ("tldraw", 1_870_000)];

/// The options of the command.
#[derive(clap::Args, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Keep the sizes in xtask/size.json: later ones are held against them
    #[arg(long)]
    keep: bool,
}

/// `cargo xtask size`: the size of the page in `dist/`, as it is.
///
/// # Errors
/// When there is no page, or a size has leapt and is not to be kept.
pub fn run(options: Options) -> Outcome {
    if !dist_folder().join("index.html").is_file() {
        return Err("dist/ holds no page; `cargo xtask dist` writes it.".to_owned());
    }
    if !options.keep {
        return check(&dist_folder());
    }
    let sizes = tell(&dist_folder())?;
    Kept::from(&sizes).write()?;
    println!("Kept in xtask/size.json.");
    Ok(())
}

/// Prints the size of the page, and of every file.
///
/// # Errors
/// When a size has leapt over the one that is kept, or the site cannot be read.
pub fn check(site: &Path) -> Outcome {
    let leaps = Kept::read()?.leaps(&tell(site)?);
    if leaps.is_empty() {
        return Ok(());
    }
    Err(format!("{}\nIf that is worth it: cargo xtask size --keep", leaps.join("\n")))
}

fn tell(site: &Path) -> Outcome<Sizes> {
    let files = files(site)?;
    let sizes = Sizes::of(&files);
    println!("{}\n{}", list(&files), sizes.table());
    Ok(sizes)
}

/// The sizes of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    start_screen: Size,
    first_board: Size,
    everything: Size,
}

impl Sizes {
    /// The sums of the files of a page.
    #[must_use]
    pub fn of(files: &[Loaded]) -> Self {
        let until = |when| files.iter().filter(|file| file.when <= when).map(|file| file.size).sum();
        Self {
            start_screen: until(When::StartScreen),
            first_board: until(When::FirstBoard),
            everything: until(When::Later),
        }
    }

    /// Name, aim in bytes of brotli, and size of each.
    #[must_use]
    pub fn rows(&self) -> [(&'static str, usize, Size); 3] {
        [
            ("start screen", 250_000, self.start_screen),
            ("first board", 500_000, self.first_board),
            ("everything", 1_000_000, self.everything),
        ]
    }

    fn table(&self) -> String {
        let mut text = format!("{:>9} {:>9} {:>9}  KB\n", "raw", "gzip", "brotli");
        for (name, aim, size) in self.rows() {
            let _infallible = writeln!(
                text,
                "{:>9} {:>9} {:>9}  {name}: {}",
                kilobytes(size.raw),
                kilobytes(size.gzip),
                kilobytes(size.brotli),
                verdict(size.brotli, aim)
            );
        }
        for (name, brotli) in OTHERS {
            let _infallible = writeln!(text, "{:>29}  {name}, for comparison", kilobytes(brotli));
        }
        text
    }
}

/// Whether an aim is met, and otherwise by how much it is missed.
fn verdict(bytes: usize, aim: usize) -> String {
    match bytes.checked_sub(aim) {
        None | Some(0) => format!("within the {} KB that are aimed at", kilobytes(aim)),
        Some(over) => format!("{} KB more than the {} that are aimed at", kilobytes(over), kilobytes(aim)),
    }
}

/// Thousands of bytes, such as `1,870`.
fn kilobytes(bytes: usize) -> String {
    let kilobytes = (bytes + 500) / 1_000;
    match (kilobytes / 1_000, kilobytes % 1_000) {
        (0, below) => below.to_string(),
        (above, below) => format!("{above},{below:03}"),
    }
}

fn list(files: &[Loaded]) -> String {
    let mut text = format!("{:>9} {:>9} {:>9}  file, in bytes\n", "raw", "gzip", "brotli");
    for Loaded { name, size, when } in files {
        let when = match when {
            When::StartScreen => "",
            When::FirstBoard => "  (with the first board)",
            When::Later => "  (when it is needed)",
        };
        let Size { raw, gzip, brotli } = size;
        let _infallible = writeln!(text, "{raw:>9} {gzip:>9} {brotli:>9}  {name}{when}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(brotli: usize, when: When) -> Loaded {
        Loaded { name: "a.wasm".to_owned(), size: Size { raw: brotli * 4, gzip: brotli * 2, brotli }, when }
    }

    #[test]
    fn each_sum_holds_what_came_before_and_says_whether_its_aim_is_met() {
        let files = [
            file(300_000, When::Later),
            file(251_600, When::StartScreen),
            file(248_400, When::FirstBoard),
            file(500_000, When::Later),
        ];
        let expected = "      raw      gzip    brotli  KB
    1,006       503       252  start screen: 2 KB more than the 250 that are aimed at
    2,000     1,000       500  first board: within the 500 KB that are aimed at
    5,200     2,600     1,300  everything: 300 KB more than the 1,000 that are aimed at
                          424  Excalidraw, for comparison
                        1,870  tldraw, for comparison
";
        assert_eq!(Sizes::of(&files).table(), expected);
    }

    #[test]
    fn every_file_is_listed_with_when_it_comes() {
        let list = list(&[file(1_000, When::FirstBoard)]);
        assert!(list.ends_with("     4000      2000      1000  a.wasm  (with the first board)\n"), "{list}");
    }
}
