//! What is wrong in a text that can be read otherwise: where, and what.

use std::cell::{Cell, RefCell};
use std::fmt::Display;

use crate::text::{Language, Text, format as words, grouped};

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Where it stands, such as `journeys[0].lanes[2].cards[4].actual`.
    pub path: String,
    /// What it is.
    pub problem: Problem,
}

/// What is wrong with a value. Excerpts of the file are shortened.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// Another type of value.
    Type {
        /// What it should be.
        expected: Kind,
        /// What it is.
        found: Kind,
    },
    /// A field that must be there isn't.
    Missing,
    /// The name stands twice in one object; the first one counts.
    Repeated,
    /// A word that isn't in the closed list.
    UnknownWord {
        /// The word.
        word: String,
        /// The words of the list.
        allowed: Vec<&'static str>,
    },
    /// A number out of its range.
    Outside {
        /// The number as written.
        value: String,
        /// The lowest that is allowed.
        min: &'static str,
        /// The highest that is allowed.
        max: &'static str,
    },
    /// A number with a fraction where a whole one is needed.
    NotWhole(String),
    /// A number that is too large to count with.
    HugeNumber(String),
    /// Not a day of the calendar, or not written as `2026-11-01`.
    NotADate(String),
    /// More characters than the field may have.
    LongText {
        /// How many there are.
        length: usize,
        /// How many there may be.
        limit: usize,
    },
    /// An id without a character.
    EmptyId,
    /// Another thing of its kind has this id already.
    DuplicateId(String),
    /// No step of the journey has this id.
    UnknownStep(String),
    /// No phase of the journey has this id.
    UnknownPhase(String),
    /// No card of the journey has this id.
    UnknownCard(String),
    /// A phase without a step.
    NoSteps,
    /// A field that a lane of this kind doesn't have.
    Misplaced {
        /// The lane's kind.
        kind: &'static str,
    },
    /// An address that must not be opened.
    ForbiddenLink(String),
    /// A portrait that isn't a picture within the file.
    ForbiddenPortrait,
    /// A picture on a card that isn't one within the file.
    ForbiddenImage,
    /// The first one beyond the limit; it and all after it are left out.
    TooMany {
        /// Of what.
        what: Counted,
        /// How many there may be.
        limit: usize,
    },
    /// That many findings more than are listed.
    More(usize),
}

/// The types of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the members are the terms of JSON themselves")]
pub enum Kind {
    Text,
    Number,
    Truth,
    List,
    Object,
    Null,
}

/// What a journey may have only so many of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the members are the terms of the field themselves")]
pub enum Counted {
    Phases,
    Steps,
    Lanes,
    Cards,
}

impl Finding {
    /// What is wrong, in words for the user, without the path: “7 is outside −2…2”.
    pub fn message(&self, language: Language) -> String {
        self.problem.message(language)
    }
}

impl Problem {
    /// What is wrong, in words for the user.
    pub fn message(&self, language: Language) -> String {
        let (text, value): (Text, &str) = match self {
            Self::Missing => (words::MISSING, ""),
            Self::Repeated => (words::REPEATED, ""),
            Self::NotWhole(number) => (words::NOT_WHOLE, number),
            Self::HugeNumber(number) => (words::HUGE_NUMBER, number),
            Self::NotADate(text) => (words::NOT_A_DATE, text),
            Self::EmptyId => (words::EMPTY_ID, ""),
            Self::DuplicateId(id) => (words::DUPLICATE_ID, id),
            Self::UnknownStep(id) => (words::UNKNOWN_STEP, id),
            Self::UnknownPhase(id) => (words::UNKNOWN_PHASE, id),
            Self::UnknownCard(id) => (words::UNKNOWN_CARD, id),
            Self::NoSteps => (words::NO_STEPS, ""),
            Self::Misplaced { kind } => (words::MISPLACED, kind),
            Self::ForbiddenLink(address) => (words::FORBIDDEN_LINK, address),
            Self::ForbiddenPortrait => (words::FORBIDDEN_PORTRAIT, ""),
            Self::ForbiddenImage => (words::FORBIDDEN_IMAGE, ""),
            Self::Type { expected, found } => {
                let (expected, found) = (expected.text().get(language), found.text().get(language));
                return words::TYPE.fill(language, &[("expected", expected), ("found", found)]);
            }
            Self::UnknownWord { word, allowed } => {
                return words::UNKNOWN_WORD
                    .fill(language, &[("word", word), ("allowed", &allowed.join(", "))]);
            }
            Self::Outside { value, min, max } => {
                return words::OUTSIDE.fill(language, &[("value", value), ("min", min), ("max", max)]);
            }
            Self::LongText { length, limit } => {
                let (length, limit) = (grouped(*length, language), grouped(*limit, language));
                return words::LONG_TEXT.fill(language, &[("length", &length), ("limit", &limit)]);
            }
            Self::TooMany { what, limit } => {
                let (limit, what) = (grouped(*limit, language), what.text().get(language));
                return words::TOO_MANY.fill(language, &[("limit", &limit), ("what", what)]);
            }
            Self::More(count) => return words::MORE.get(language, *count, &grouped(*count, language)),
        };
        text.fill(language, &[("value", value)])
    }
}

impl Kind {
    fn text(self) -> Text {
        match self {
            Self::Text => words::KIND_TEXT,
            Self::Number => words::KIND_NUMBER,
            Self::Truth => words::KIND_TRUTH,
            Self::List => words::KIND_LIST,
            Self::Object => words::KIND_OBJECT,
            Self::Null => words::KIND_NULL,
        }
    }
}

impl Counted {
    fn text(self) -> Text {
        match self {
            Self::Phases => words::PHASES,
            Self::Steps => words::STEPS,
            Self::Lanes => words::LANES,
            Self::Cards => words::CARDS,
        }
    }
}

/// What was found so far.
#[derive(Default)]
pub(super) struct Findings {
    listed: RefCell<Vec<Finding>>,
    more: Cell<usize>,
}

impl Findings {
    /// So many are listed one by one, the rest is counted: a hostile file could have millions.
    pub const MOST: usize = 10_000;

    /// Adds a finding; `path` is written out only where it is listed.
    pub fn add(&self, path: impl Display, problem: Problem) {
        let mut listed = self.listed.borrow_mut();
        if listed.len() < Self::MOST {
            listed.push(Finding { path: path.to_string(), problem });
        } else {
            self.more.set(self.more.get() + 1);
        }
    }

    /// All of them, in order.
    pub fn into_list(self) -> Vec<Finding> {
        let mut listed = self.listed.into_inner();
        if self.more.get() > 0 {
            listed.push(Finding { path: String::new(), problem: Problem::More(self.more.get()) });
        }
        listed
    }
}

/// The beginning of a text of the file, on one line, fit for a message.
pub(super) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut characters = text.chars().map(|character| if character.is_control() { ' ' } else { character });
    let mut short: String = characters.by_ref().take(LONGEST).collect();
    if characters.next().is_some() {
        short.push('…');
    }
    short
}

/// A number of the file, shortened, with a proper minus.
pub(super) fn written_number(number: &str) -> String {
    excerpt(number).replace('-', "−")
}
