//! The page in a frame of somebody else's page, where what is made may be kept apart or not at all.

use super::keeping::Keeping;
use crate::platform::page;

/// How work is kept in a frame of another origin's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framed {
    /// In a store which may be another one than in a tab of its own.
    Apart,
    /// Not at all.
    Unkept,
}

impl Framed {
    /// How it is kept here; nothing where the page stands on its own, or in one of the same origin.
    pub fn here(keeping: Keeping) -> Option<Self> {
        let framed = if keeping.lasts { Self::Apart } else { Self::Unkept };
        page::is_framed_elsewhere().then_some(framed)
    }
}
