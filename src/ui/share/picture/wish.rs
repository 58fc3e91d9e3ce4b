//! What is chosen of a picture, and the drawing that comes of it.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use crate::exchange::carry_in_svg;
use crate::format;
use crate::keep::export::file_name;
use crate::model::{Persona, PhaseId, Selection};
use crate::picture::palette::Theme;
use crate::picture::{Drawn, MapPicture};
use crate::platform::raster::Raster;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::state::sharing::Shared;

/// The kind of a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Png,
    Svg,
}

/// What of the map is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum What {
    Whole,
    Selected,
    Phase,
}

/// The largest scale of a PNG.
pub(super) const MOST_SCALE: usize = 4;

/// What is chosen. A PNG may be up to [`MOST_SCALE`] times as large as the drawing.
#[derive(Clone, Copy)]
pub(super) struct Wish {
    pub(super) kind: RwSignal<Kind>,
    pub(super) scale: RwSignal<usize>,
    pub(super) what: RwSignal<What>,
    pub(super) phase: RwSignal<Option<PhaseId>>,
    pub(super) theme: RwSignal<Theme>,
    /// Whether the picture carries the map.
    pub(super) inside: RwSignal<bool>,
    pub(super) shared: StoredValue<Shared>,
    /// What is selected on the board, where it is this map that is shown there.
    pub(super) selected: StoredValue<Selection>,
    pub(super) drawn: Memo<Arc<Drawn>>,
    /// The text that the picture carries.
    text: Memo<Arc<str>>,
}

impl Wish {
    /// The whole map as a PNG of twice its size, with the map inside.
    pub(super) fn new(session: Session, shared: Shared) -> Self {
        let is_shown = session.screen.get_untracked() == Screen::Board(shared.id.clone());
        let selected = if is_shown { session.desk.selected() } else { Selection::Nothing };
        let phase = shared.journey().and_then(|journey| journey.phases.first()).map(|phase| phase.id.clone());
        let (what, phase) = (RwSignal::new(What::Whole), RwSignal::new(phase));
        let theme = RwSignal::new(Theme::Light);
        let personas: Vec<Arc<Persona>> = shared.file.personas.iter().cloned().map(Arc::new).collect();
        let (of_drawn, part) = (shared.clone(), selected.clone());
        let drawn = Memo::new(move |_| {
            let part = match what.get() {
                What::Whole => Selection::Journey,
                What::Selected => part.clone(),
                What::Phase => phase.get().map_or(Selection::Journey, Selection::Phase),
            };
            let (language, theme, part) = (session.language.get(), theme.get(), &part);
            let draw = |journey| MapPicture { journey, personas: &personas, part, language, theme }.draw();
            let nothing = Drawn { svg: String::new(), width: 0.0, height: 0.0 };
            Arc::new(of_drawn.journey().map_or(nothing, draw))
        });
        let of_text = shared.clone();
        Self {
            kind: RwSignal::new(Kind::Png),
            scale: RwSignal::new(2),
            what,
            phase,
            theme,
            inside: RwSignal::new(true),
            shared: StoredValue::new(shared),
            selected: StoredValue::new(selected),
            drawn,
            text: Memo::new(move |_| format::write(&of_text.file).into()),
        }
    }

    /// How many points the picture has; an SVG has those of its size.
    pub(super) fn points(self) -> (f64, f64) {
        let drawn = self.drawn.read();
        let scale = if self.kind.get() == Kind::Svg { 1.0 } else { self.scale.get() as f64 };
        (drawn.width * scale, drawn.height * scale)
    }

    /// Whether the browser can make it.
    pub(super) fn fits(self) -> bool {
        self.kind.get() == Kind::Svg || self.raster(String::new()).fits()
    }

    /// The SVG as it is saved.
    pub(super) fn svg(self) -> String {
        let drawn = self.drawn.read();
        if self.inside.get() { carry_in_svg(&drawn.svg, &self.text.read()) } else { drawn.svg.clone() }
    }

    /// The drawing that is to be made into points, and the text that goes in where any does.
    pub(super) fn png(self) -> (Raster, Option<Arc<str>>) {
        let svg = self.drawn.read().svg.clone();
        (self.raster(svg), self.inside.get().then(|| self.text.get()))
    }

    fn raster(self, svg: String) -> Raster {
        let drawn = self.drawn.read();
        Raster { svg: Rc::from(svg), size: (drawn.width, drawn.height), scale: self.scale.get() as f64 }
    }

    /// The name of the file: one that carries a map says so.
    pub(super) fn name(self) -> String {
        let title = self
            .shared
            .with_value(|shared| shared.journey().map(|journey| journey.title.clone()).unwrap_or_default());
        let ours = if self.inside.get() { ".klantreis" } else { "" };
        let ending = if self.kind.get() == Kind::Svg { "svg" } else { "png" };
        format!("{}{ours}.{ending}", file_name(&title))
    }
}
