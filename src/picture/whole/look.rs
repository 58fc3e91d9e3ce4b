//! What every part of the picture needs to know: the language of our words, and the colours.

use crate::picture::lettering::Lettering;
use crate::picture::palette::{Ink, Theme};
use crate::text::Language;

/// Language and colours.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    pub(super) language: Language,
    pub(super) theme: Theme,
}

impl Look {
    /// A colour as it is in the picture.
    pub(super) fn of(self, ink: Ink) -> &'static str {
        self.theme.of(ink)
    }
}

/// Small words: units, axes, legends.
pub(super) const SMALL: Lettering = Lettering::new(11.0, 14.0, 400);
/// Small words that matter.
pub(super) const SMALL_STRONG: Lettering = Lettering::new(11.0, 14.0, 600);
