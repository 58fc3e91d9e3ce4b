//! What the bench is asked to do.

use super::map;
use crate::{Outcome, dist_folder};
use std::path::PathBuf;

pub(super) const USAGE: &str = "\
Usage: cargo xtask bench [options]

  --runs N            runs of everything, floor and app in turn (default 5, the fewest that count)
  --sizes N,…         cards on the map (default 100,1000,5000)
  --only PART,…       load, edit, drag, save, memory, linked, search, findings (default: all; save is
                      part of an edit, and linked is held against drag)
  --pages PAGE,…      floor, app (default: both)
  --no-build          take dist/ as it is
  --site FOLDER       take this folder instead, as it is
  --write-map N FILE  only write the map of N cards to a file
";

/// The fewest runs whose medians count.
pub(super) const FEWEST_RUNS: usize = 5;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Task {
    Measure(Options),
    WriteMap { cards: usize, file: PathBuf },
    Help,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Options {
    pub(super) runs: usize,
    pub(super) sizes: Vec<usize>,
    pub(super) parts: Vec<Part>,
    pub(super) pages: Vec<Page>,
    pub(super) build: bool,
    /// Where the product is.
    pub(super) site: PathBuf,
}

/// A thing that is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Load,
    Edit,
    Drag,
    Save,
    Memory,
    /// A drag on a map with links and curves.
    Linked,
    /// Looking for cards.
    Search,
    /// Of the library alone.
    Findings,
}

/// A page that is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Page {
    /// The hand-written one.
    Floor,
    /// The product.
    App,
}

impl Part {
    const ALL: [Self; 8] = [
        Self::Load,
        Self::Edit,
        Self::Drag,
        Self::Save,
        Self::Memory,
        Self::Linked,
        Self::Search,
        Self::Findings,
    ];

    fn named(name: &str) -> Outcome<Self> {
        match name {
            "load" => Ok(Self::Load),
            "edit" => Ok(Self::Edit),
            "drag" => Ok(Self::Drag),
            "save" => Ok(Self::Save),
            "memory" => Ok(Self::Memory),
            "linked" => Ok(Self::Linked),
            "search" => Ok(Self::Search),
            "findings" => Ok(Self::Findings),
            _ => Err(format!("There is no part '{name}'.\n\n{USAGE}")),
        }
    }
}

impl Page {
    fn named(name: &str) -> Outcome<Self> {
        match name {
            "floor" => Ok(Self::Floor),
            "app" => Ok(Self::App),
            _ => Err(format!("There is no page '{name}'.\n\n{USAGE}")),
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            runs: FEWEST_RUNS,
            sizes: vec![100, 1_000, 5_000],
            parts: Part::ALL.to_vec(),
            pages: vec![Page::Floor, Page::App],
            build: true,
            site: dist_folder(),
        }
    }
}

/// Reads the command line.
pub(super) fn read(arguments: &[String]) -> Outcome<Task> {
    let mut options = Options::default();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value.\n\n{USAGE}"));
        match word.as_str() {
            "--runs" => options.runs = number(value()?)?,
            "--sizes" => options.sizes = list(value()?, number_of_cards)?,
            "--only" => options.parts = list(value()?, Part::named)?,
            "--pages" => options.pages = list(value()?, Page::named)?,
            "--no-build" => options.build = false,
            "--site" => {
                options.site = PathBuf::from(value()?);
                options.build = false;
            }
            "--write-map" => {
                return Ok(Task::WriteMap {
                    cards: number_of_cards(value()?)?,
                    file: PathBuf::from(value()?),
                });
            }
            "--help" | "-h" => return Ok(Task::Help),
            _ => return Err(format!("bench takes no '{word}'.\n\n{USAGE}")),
        }
    }
    Ok(Task::Measure(options))
}

fn list<T>(text: &str, one: impl Fn(&str) -> Outcome<T>) -> Outcome<Vec<T>> {
    text.split(',').map(one).collect()
}

fn number(text: &str) -> Outcome<usize> {
    text.parse().ok().filter(|&number| number > 0).ok_or_else(|| format!("'{text}' is no number above 0"))
}

fn number_of_cards(text: &str) -> Outcome<usize> {
    let cards = number(text)?;
    // With fewer there may be no card in view to drag.
    let fewest = map::LANES * map::STEPS / 2;
    if (fewest..=map::MOST).contains(&cards) {
        return Ok(cards);
    }
    Err(format!("A map of the bench has {fewest} to {} cards.", map::MOST))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn options_are_read_and_the_rest_keeps_its_default() {
        let task = read(&words("--runs 7 --only drag,load --sizes 1000")).unwrap();
        let parts = vec![Part::Drag, Part::Load];
        assert_eq!(task, Task::Measure(Options { runs: 7, parts, sizes: vec![1_000], ..Options::default() }));
    }

    #[test]
    fn what_cannot_be_done_is_refused() {
        for line in
            ["--runs", "--runs 0", "--runs many", "--sizes 5", "--sizes 5001", "--only paint", "--fast"]
        {
            assert!(read(&words(line)).is_err(), "{line}");
        }
    }
}
