//! Why no map is shown to read.

use std::sync::Arc;

use crate::exchange::LinkFault;
use crate::format::{Finding, MOST_BYTES, Refusal};
use crate::text::{Language, Text, reading as words};

/// Why no map is shown. Nothing has changed by it.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The link holds no map that can be read.
    Link(LinkFault),
    /// The address names a file on another site: that address.
    Elsewhere(String),
    /// There is no file at this address.
    Missing(String),
    /// The file at this address can't be fetched now.
    NotFetched(String),
    /// The file has more than [`MOST_BYTES`].
    TooLarge,
    /// It isn't a file that Klantreis reads.
    Refused(Refusal),
    /// Parts of it are wrong.
    Flawed(Arc<Vec<Finding>>),
    /// It holds no journey.
    Empty,
    /// It can't be shown, for this reason.
    NotShown(String),
}

impl Fault {
    /// What has happened, in few words.
    pub fn title(&self) -> Text {
        match self {
            Self::Link(LinkFault::Missing) => words::NOTHING,
            Self::Link(LinkFault::Cut | LinkFault::Damaged) => words::BROKEN_LINK,
            Self::Link(LinkFault::NewerVersion(_)) => words::NEWER_LINK,
            Self::Link(_) | Self::TooLarge | Self::Refused(_) | Self::Empty | Self::NotShown(_) => {
                words::NO_MAP
            }
            Self::Elsewhere(_) => words::ELSEWHERE,
            Self::Missing(_) => words::MISSING,
            Self::NotFetched(_) => words::NOT_FETCHED,
            Self::Flawed(_) => words::FLAWED,
        }
    }

    /// What has happened, and where.
    pub fn message(&self, language: Language) -> String {
        let at = |text: Text, address: &str| text.fill(language, &[("address", address)]);
        match self {
            Self::Link(fault) => fault.message(language),
            Self::Elsewhere(address) => at(words::ELSEWHERE_TEXT, address),
            Self::Missing(address) => at(words::MISSING_TEXT, address),
            Self::NotFetched(address) => at(words::NOT_FETCHED_TEXT, address),
            Self::TooLarge => {
                let limit = (MOST_BYTES / 1_000_000).to_string();
                words::TOO_LARGE_TEXT.fill(language, &[("limit", &limit)])
            }
            Self::Refused(refusal) => refusal.message(language),
            Self::Flawed(findings) => {
                let number = findings.len();
                words::FLAWED_TEXT.get(language, number, &number.to_string())
            }
            Self::Empty => words::EMPTY_TEXT.get(language).to_owned(),
            Self::NotShown(reason) => reason.clone(),
        }
    }

    /// What the reader can do; nothing where the message says it.
    pub fn advice(&self) -> Option<Text> {
        match self {
            Self::Link(_) => None,
            Self::Elsewhere(_) => Some(words::PUT_BESIDE),
            Self::NotFetched(_) => Some(words::TRY_LATER),
            _ => Some(words::TELL_OWNER),
        }
    }

    /// Whether another link may help.
    pub fn is_of_link(&self) -> bool {
        matches!(self, Self::Link(_))
    }

    /// Whether it may go by itself.
    pub fn may_pass(&self) -> bool {
        matches!(self, Self::NotFetched(_) | Self::Missing(_))
    }
}
