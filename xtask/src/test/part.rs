//! Which parts of the tests are asked for.

use clap::ValueEnum;

/// The options of the command.
#[derive(clap::Args, Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Run these parts alone, such as native,browser; they always run in the same order
    #[arg(long, value_name = "PART,…", value_delimiter = ',')]
    only: Vec<Part>,
}

/// A part of what must hold, in the order in which they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(super) enum Part {
    /// Cargo.lock and the layout of the code
    Format,
    /// No warnings from clippy, for this machine and for the browser
    Lint,
    /// Tests that need no browser
    Native,
    /// The release build, its policy and its size
    Site,
    /// Tests of the release build in Chromium and Firefox
    Browser,
}

impl Options {
    /// The parts that are asked for, all of them without `--only`.
    pub(super) fn parts(&self) -> Vec<Part> {
        let all = Part::value_variants().iter().copied();
        all.filter(|part| self.only.is_empty() || self.only.contains(part)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options;

    fn asked(line: &str) -> Result<Vec<Part>, String> {
        options::<Options>(line).map(|options| options.parts())
    }

    #[test]
    fn without_options_everything_is_asked_for() {
        assert_eq!(asked("").unwrap().len(), 5);
    }

    #[test]
    fn named_parts_run_in_their_own_order() {
        assert_eq!(asked("--only browser,format"), Ok(vec![Part::Format, Part::Browser]));
    }

    #[test]
    fn what_is_not_a_part_is_refused() {
        let unknown = asked("--only speed").unwrap_err();
        for words in ["invalid value 'speed' for '--only <PART,…>'", "format, lint, native, site, browser"]
        {
            assert!(unknown.contains(words), "{unknown}");
        }
        assert!(asked("--fast").unwrap_err().contains("unexpected argument '--fast'"));
    }
}
