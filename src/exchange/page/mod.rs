//! A map as one page: a single HTML file that every browser shows, from a disk or an attachment, without network and
//! without scripts.
//!
//! [`Page`] says what is on it. `document` puts it together: `head` says what the map is, `board` is the map as a table,
//! whose columns `columns` counts, with its rows of `card`s, `curve`s and `metric`s; `findings` and `people` come after
//! it. `ways` finds where links lead, `style` is how it all looks. `inside` is the map as a file within the page, and
//! how it is found there again.
//!
//! Markup is written by [`maud`]: every text and every value of an attribute is escaped; only `style` and `inside` say
//! what goes in as it is.

mod board;
mod card;
mod columns;
mod curve;
mod document;
mod findings;
mod head;
mod inside;
mod metric;
mod people;
mod style;
mod ways;

use std::sync::Arc;

use crate::model::{Date, Journey, Persona, PersonaId};
use crate::text::Language;
use crate::text::title::named;

pub(super) use inside::{carried, is_carrier};

/// A map on its way to a page.
#[derive(Clone, Copy, Debug)]
pub struct Page<'m> {
    /// The map.
    pub map: &'m Journey,
    /// The personas it speaks of.
    pub personas: &'m [Arc<Persona>],
    /// The language of everything but the map's own texts.
    pub language: Language,
    /// Whether it is light or dark.
    pub theme: PageTheme,
    /// What of the map stands on it.
    pub shown: Shown,
    /// The file of the map, to be opened again; nothing leaves it out.
    pub file: Option<&'m str>,
}

/// Whether a page is light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageTheme {
    /// As the reader's device is.
    #[default]
    Device,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What stands on a page besides the map itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// What is worth a look on the map as of a day, without what is dismissed; nothing leaves it out.
    pub findings: Option<Date>,
    /// Who its personas are, and not only their names.
    pub personas: bool,
    /// The notes of cards.
    pub notes: bool,
    /// Who sees to a card, and where evidence comes from.
    pub names: bool,
    /// The pictures of cards and personas.
    pub photos: bool,
}

impl Page<'_> {
    /// The page as the text of an HTML file.
    pub fn html(&self) -> String {
        document::document(self).into_string()
    }

    /// The persona of this id, where it is known.
    fn persona(&self, id: &PersonaId) -> Option<&Persona> {
        self.personas.iter().find(|persona| persona.id == *id).map(|persona| &**persona)
    }

    /// The names of those of these personas that are known.
    fn names(&self, ids: &[PersonaId]) -> Vec<String> {
        let known = ids.iter().filter_map(|id| self.persona(id));
        known.map(|persona| named(self.language, &persona.name)).collect()
    }
}
