//! The sizes that are kept in the repository, so that a leap is seen.

use super::Sizes;
use crate::{Outcome, root};
use serde::{Deserialize, Serialize};
use std::{fs, path::PathBuf};

/// By how many hundredths of what is kept a size may grow without being a leap.
const LEEWAY: usize = 5;

/// Bytes of brotli, as `xtask/size.json` has them.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kept {
    start_screen: usize,
    first_board: usize,
    everything: usize,
}

impl Kept {
    /// Reads the file.
    pub(super) fn read() -> Outcome<Self> {
        let text = fs::read_to_string(path()).map_err(|error| refused(&error.to_string()))?;
        serde_json::from_str(&text).map_err(|error| refused(&error.to_string()))
    }

    /// Writes the file.
    pub(super) fn write(self) -> Outcome {
        let text = serde_json::to_string_pretty(&self).map_err(|error| refused(&error.to_string()))?;
        fs::write(path(), text + "\n").map_err(|error| refused(&error.to_string()))
    }

    /// What there is to say of sizes that have leapt over what is kept; empty without a leap.
    pub(super) fn leaps(self, sizes: &Sizes) -> Vec<String> {
        let kept = [self.start_screen, self.first_board, self.everything];
        let rows = sizes.rows().into_iter().zip(kept);
        rows.filter_map(|((name, _, size), kept)| leap(name, size.brotli, kept)).collect()
    }
}

impl From<&Sizes> for Kept {
    fn from(sizes: &Sizes) -> Self {
        Self {
            start_screen: sizes.start_screen.brotli,
            first_board: sizes.first_board.brotli,
            everything: sizes.everything.brotli,
        }
    }
}

fn leap(name: &str, size: usize, kept: usize) -> Option<String> {
    (100 * size > (100 + LEEWAY) * kept).then(|| {
        let growth = 100 * (size - kept) / kept.max(1);
        format!("{name}: {size} bytes of brotli, {growth} % more than the {kept} that are kept.")
    })
}

fn path() -> PathBuf {
    root().join("xtask/size.json")
}

fn refused(why: &str) -> String {
    format!("xtask/size.json: {why}. `cargo xtask size --keep` writes it.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_can_be_read() {
        Kept::read().unwrap();
    }

    #[test]
    fn only_a_leap_is_told_with_its_numbers() {
        assert_eq!(leap("everything", 1_050, 1_000), None);
        assert_eq!(leap("everything", 10, 1_000), None);
        assert_eq!(
            leap("everything", 1_060, 1_000).unwrap(),
            "everything: 1060 bytes of brotli, 6 % more than the 1000 that are kept."
        );
    }
}
