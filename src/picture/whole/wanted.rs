//! A picture of a map that is asked for.

use std::sync::Arc;

use crate::model::{ExperienceLane, Journey, Persona, Selection};
use crate::picture::palette::Theme;
use crate::text::Language;

/// A picture of a map that is asked for.
#[derive(Clone, Copy, Debug)]
pub struct MapPicture<'m> {
    /// The map.
    pub journey: &'m Journey,
    /// The personas that are known; the map names those it is about.
    pub personas: &'m [Arc<Persona>],
    /// What of it is drawn: the selected cards, phase, step or lane; all where nothing or the journey is selected.
    pub part: &'m Selection,
    /// The language of the words that are ours.
    pub language: Language,
    /// The colours.
    pub theme: Theme,
}

impl<'m> MapPicture<'m> {
    /// The persona whose experience a lane is, where she is known.
    pub(super) fn persona_of(&self, lane: &ExperienceLane) -> Option<&'m Persona> {
        let id = lane.persona.as_ref()?;
        self.personas.iter().find(|persona| persona.id == *id).map(|persona| &**persona)
    }
}
