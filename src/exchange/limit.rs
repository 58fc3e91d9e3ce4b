//! What is more than a map takes, said before anything is changed.

use super::Table;
use crate::format::{MOST_BYTES, Refusal};
use crate::model::limits;
use crate::text::{Language, grouped, paste as words};

/// The most cards of one paste. A map may hold more, but nobody pastes as many on purpose, and a browser builds these
/// in about a second.
pub const MOST_CARDS: usize = 2_000;

/// Why nothing of a paste or a drop is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TooMuch {
    /// A text longer than [`limits::TEXT`]: in which row and column, from 1, and its length in characters.
    LongText {
        /// The row, or the line.
        row: usize,
        /// The column.
        column: usize,
        /// How many characters.
        length: usize,
    },
    /// More cards than [`MOST_CARDS`].
    Cards(usize),
    /// More rows than there can be lanes.
    Rows(usize),
    /// More columns than there can be steps.
    Columns(usize),
    /// Why our own text isn't read.
    Refusal(Refusal),
}

impl TooMuch {
    /// What to tell the user, in whole sentences.
    pub fn message(&self, language: Language) -> String {
        let number = |number: usize| grouped(number, language);
        let (text, found, limit) = match self {
            Self::Refusal(refusal) => return refusal.message(language),
            Self::LongText { row, column, length } => {
                let place = [("row", &*number(*row)), ("column", &*number(*column))];
                let text = if *column == 0 { words::LONG_LINE } else { words::LONG_CELL };
                let (length, limit) = (number(*length), number(limits::TEXT));
                let sizes = [("found", &*length), ("limit", &*limit)];
                return text.fill(language, &[place, sizes].concat());
            }
            Self::Cards(found) => (words::TOO_MANY_CARDS, found, MOST_CARDS),
            Self::Rows(found) => (words::TOO_MANY_ROWS, found, limits::LANES),
            Self::Columns(found) => (words::TOO_MANY_COLUMNS, found, limits::STEPS),
        };
        text.fill(language, &[("found", &number(*found)), ("limit", &number(limit))])
    }
}

/// Refuses a text of more bytes than are read at all.
pub(super) fn check_size(text: &str) -> Result<(), TooMuch> {
    match text.len() {
        bytes if bytes > MOST_BYTES => Err(TooMuch::Refusal(Refusal::TooLarge { bytes })),
        _ => Ok(()),
    }
}

/// Refuses lines of which there are too many, or one is too long.
pub(super) fn check_lines(lines: &[String]) -> Result<(), TooMuch> {
    check_number(lines.len())?;
    let mut lines = lines.iter().enumerate();
    lines.try_for_each(|(at, line)| check_text(line, at + 1, 0))
}

/// Refuses a table that is too large, or in which a text is too long.
pub(super) fn check_table(table: &Table) -> Result<(), TooMuch> {
    if table.height() > limits::LANES {
        return Err(TooMuch::Rows(table.height()));
    }
    if table.width() > limits::STEPS {
        return Err(TooMuch::Columns(table.width()));
    }
    check_number(table.cells().count())?;
    table.cells().try_for_each(|(row, column, text)| check_text(text, row + 1, column + 1))
}

fn check_number(cards: usize) -> Result<(), TooMuch> {
    if cards > MOST_CARDS { Err(TooMuch::Cards(cards)) } else { Ok(()) }
}

fn check_text(text: &str, row: usize, column: usize) -> Result<(), TooMuch> {
    match limits::is_long(text) {
        true => Err(TooMuch::LongText { row, column, length: text.chars().count() }),
        false => Ok(()),
    }
}
