//! What is chosen of the frame.

use leptos::prelude::*;

use crate::exchange::{Showing, shared_link, showing_address, without_photos};
use crate::format;
use crate::keep::export::{ENDING, file_name};
use crate::platform::address;
use crate::state::sharing::Shared;

/// How high the frame is at first, in CSS pixels.
const HEIGHT: u32 = 560;

/// What the code says.
#[derive(Clone, Copy)]
pub struct Chosen {
    /// What the address says, but for what follows.
    pub showing: RwSignal<Showing>,
    /// Whether the map comes from a file beside the page, rather than in the code.
    pub from_file: RwSignal<bool>,
    /// The address of that file.
    pub file: RwSignal<String>,
    /// Whether the bars are shown.
    pub bars: RwSignal<bool>,
    /// How high the frame is, in CSS pixels.
    pub height: RwSignal<u32>,
    /// The map as a part of an address.
    map: StoredValue<String>,
}

impl Chosen {
    /// The whole map in the code, as its reader has the page.
    pub fn new(shared: &Shared) -> Self {
        let title = shared.journey().map(|journey| journey.title.clone()).unwrap_or_default();
        let file = without_photos((*shared.file).clone());
        Self {
            showing: RwSignal::default(),
            from_file: RwSignal::new(false),
            file: RwSignal::new(file_name(&title) + ENDING),
            bars: RwSignal::new(true),
            height: RwSignal::new(HEIGHT),
            map: StoredValue::new(shared_link(&format::write_compact(&file))),
        }
    }

    /// The address that the frame shows; follows what is chosen.
    pub fn address(self) -> String {
        let source = self.from_file.get().then(|| self.file.get().trim().to_owned());
        let map = if source.is_none() { Some(self.map.get_value()) } else { None };
        let showing = Showing { source, bars: self.bars.get(), ..self.showing.get() };
        showing_address(&address::page(), &showing, map.as_deref())
    }

    /// Changes what the address says.
    pub fn set(self, change: impl FnOnce(&mut Showing)) -> bool {
        self.showing.update(change);
        true
    }
}
