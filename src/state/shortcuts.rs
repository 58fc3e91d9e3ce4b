//! The keys that work on every screen, the overview of all keys, and the switch for those of one letter.

use leptos::prelude::*;

use crate::gesture::{Single, Stroke};
use crate::keep::Settings;
use crate::platform::board::{FocusOn, focus_on};
use crate::platform::page;

/// What is chosen and shown of the keys.
#[derive(Clone, Copy)]
pub struct Shortcuts {
    /// Whether keys of one letter mean something.
    pub single: RwSignal<bool>,
    /// Whether the overview is open.
    pub shown: RwSignal<bool>,
    /// Whether the keyboard is that of a Mac.
    pub mac: bool,
}

impl Shortcuts {
    /// As it is kept.
    pub fn new(settings: Settings) -> Self {
        Self { single: RwSignal::new(settings.single_keys), shown: RwSignal::new(false), mac: page::is_mac() }
    }

    /// What a key of one letter means where the focus is now. People who speak to their computer, and those whose hand
    /// slips, set off such keys without meaning to: what changes or moves something needs the focus on a part of the map,
    /// and what only leads somewhere at least no other control that has it.
    pub fn single(self, stroke: &Stroke) -> Option<Single> {
        let single = stroke.single().filter(|_| self.single.get_untracked())?;
        let leads = matches!(single, Single::Search | Single::Keys);
        match focus_on() {
            FocusOn::Part => Some(single),
            FocusOn::Ground if leads => Some(single),
            FocusOn::Ground | FocusOn::Control => None,
        }
    }
}
