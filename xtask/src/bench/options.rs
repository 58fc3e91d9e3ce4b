//! What the bench is asked to do.

use super::map;
use crate::dist_folder;
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

/// The fewest runs whose medians count.
pub(super) const FEWEST_RUNS: u32 = 5;

/// What follows `cargo xtask bench`.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub(super) task: Option<Task>,
    #[command(flatten)]
    pub(super) options: Options,
}

/// What can be done in place of measuring.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub(super) enum Task {
    /// Only write the map of so many cards to a file
    WriteMap {
        /// How many cards it has
        #[arg(value_parser = number_of_cards)]
        cards: usize,
        /// Where it is written
        file: PathBuf,
    },
}

/// How to measure.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub(super) struct Options {
    /// Runs of everything, floor and app in turn; 5 are the fewest that count
    #[arg(
        long,
        value_name = "N",
        default_value_t = FEWEST_RUNS,
        value_parser = clap::value_parser!(u32).range(1..),
    )]
    pub(super) runs: u32,
    /// Cards on the map
    #[arg(
        long,
        value_name = "N,…",
        value_delimiter = ',',
        default_values_t = [100, 1_000, 5_000],
        value_parser = number_of_cards,
    )]
    pub(super) sizes: Vec<usize>,
    /// What to measure; save is part of an edit, and linked is held against drag
    #[arg(
        long = "only",
        value_name = "PART,…",
        value_delimiter = ',',
        value_enum,
        default_values_t = Part::value_variants().to_vec(),
    )]
    pub(super) parts: Vec<Part>,
    /// Which pages to measure
    #[arg(
        long,
        value_name = "PAGE,…",
        value_delimiter = ',',
        value_enum,
        default_values_t = Page::value_variants().to_vec(),
    )]
    pub(super) pages: Vec<Page>,
    /// Take dist/ as it is
    #[arg(long)]
    no_build: bool,
    /// Take this folder instead of dist/, as it is
    #[arg(long, value_name = "FOLDER")]
    site: Option<PathBuf>,
}

/// A thing that is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Part {
    Load,
    Edit,
    Drag,
    Save,
    Memory,
    /// A drag on a map with links and curves
    Linked,
    /// Looking for cards
    Search,
    /// Of the library alone
    Findings,
}

/// A page that is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(super) enum Page {
    /// The hand-written one
    Floor,
    /// The product
    App,
}

impl Options {
    /// Whether the product is built first.
    pub(super) fn builds(&self) -> bool {
        !self.no_build && self.site.is_none() && self.pages.contains(&Page::App)
    }

    /// Where the product is.
    pub(super) fn site(&self) -> PathBuf {
        self.site.clone().unwrap_or_else(dist_folder)
    }
}

fn number_of_cards(text: &str) -> Result<usize, String> {
    let cards = text.parse().map_err(|_| "not a number".to_owned())?;
    // With fewer there may be no card in view to drag.
    let fewest = map::LANES * map::STEPS / 2;
    if (fewest..=map::MOST).contains(&cards) {
        return Ok(cards);
    }
    Err(format!("a map of the bench has {fewest} to {} cards", map::MOST))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options;

    #[test]
    fn options_are_read_and_the_rest_keeps_its_default() {
        let read: Options = options("--runs 7 --only drag,load --sizes 1000").unwrap();
        let parts = vec![Part::Drag, Part::Load];
        let expected = Options { runs: 7, parts, sizes: vec![1_000], ..options("").unwrap() };
        assert_eq!(read, expected);
        assert_eq!((expected.pages, expected.site.is_none()), (vec![Page::Floor, Page::App], true));
    }

    #[test]
    fn a_folder_that_is_named_is_taken_as_it_is() {
        let builds = |line| options::<Options>(line).unwrap().builds();
        assert!(builds(""));
        assert!(!builds("--no-build") && !builds("--site old") && !builds("--pages floor"));
    }

    #[test]
    fn a_map_is_written_instead() {
        let read: Arguments = options("write-map 100 map.json").unwrap();
        assert_eq!(read.task, Some(Task::WriteMap { cards: 100, file: "map.json".into() }));
    }

    #[test]
    fn what_cannot_be_done_is_refused() {
        for line in
            ["--runs", "--runs 0", "--runs many", "--sizes 5", "--sizes 5001", "--only paint", "--fast"]
        {
            assert!(options::<Options>(line).is_err(), "{line}");
        }
        assert!(options::<Options>("--sizes 5").unwrap_err().contains("has 100 to 5000 cards"));
    }
}
