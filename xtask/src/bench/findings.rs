//! How long the library takes to find everything that is worth a look, without a browser.

use super::map;
use crate::{
    Outcome,
    command::{cargo, line, output},
    root,
};
use std::{fs, path::PathBuf};

/// The most that it may take, in milliseconds.
const GOAL: f64 = 10.0;

/// A table with a row for each number of cards: native, release, the median of 101 times.
pub(super) fn table(sizes: &[usize]) -> Outcome<String> {
    let mut text = "| All findings, native | Cards | | Goal |\n|---|---:|---:|---|\n".to_owned();
    for &cards in sizes {
        let took = measure(cards)?;
        let sign = if took <= GOAL { "✓" } else { "✗" };
        text.push_str(&format!("| | {cards} | {took:.1} ms | ≤ {GOAL} ms {sign} |\n"));
    }
    Ok(text)
}

fn measure(cards: usize) -> Outcome<f64> {
    let file: PathBuf = root().join(format!("target/bench-{cards}.json"));
    fs::write(&file, map::text(cards)).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut bench = cargo();
    bench.args(["bench", "--quiet", "--bench", "findings", "--"]).arg(&file);
    let printed = output(&mut bench).and_then(|printed| printed.parse().ok());
    printed.ok_or_else(|| format!("`{}` gave no number", line(&bench)))
}
