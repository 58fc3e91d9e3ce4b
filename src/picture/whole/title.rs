//! What stands above the map: its title, whether it shows what is, its personas and when it was looked through.

use super::look::{Look, SMALL};
use super::wanted::MapPicture;
use crate::model::{Persona, PersonaId, initials, is_portrait};
use crate::picture::lettering::{Anchor, Lettering, Lines};
use crate::picture::markup::{Element, circle};
use crate::picture::palette::{INK, INK_3, LINE, SURFACE_HI};
use crate::text::title::{named, shown_title};
use crate::text::{Term, listed, month};

const TITLE: Lettering = Lettering::new(20.0, 26.0, 600);
const BELOW: Lettering = Lettering::new(12.0, 16.0, 400);
/// The most lines of a title.
const MOST_LINES: usize = 3;
/// The most faces; who comes after them is named.
const MOST_FACES: usize = 8;
const FACE: f64 = 28.0;
const FACE_APART: f64 = 32.0;
/// Below all.
const GAP: f64 = 12.0;

pub(super) struct Title<'m> {
    look: Look,
    title: Lines,
    below: Lines,
    faces: Vec<&'m Persona>,
    width: f64,
}

impl<'m> Title<'m> {
    pub(super) fn of(picture: &MapPicture<'m>, look: Look, width: f64) -> Self {
        let journey = picture.journey;
        let known = |id: &PersonaId| picture.personas.iter().find(|persona| persona.id == *id);
        let personas: Vec<&Persona> =
            journey.personas.iter().filter_map(known).map(|persona| &**persona).collect();
        let faces: Vec<&Persona> = personas.iter().take(MOST_FACES).copied().collect();
        let room = width - FACE_APART * faces.len() as f64 - GAP;
        let names = listed(personas.iter().map(|persona| named(look.language, &persona.name)), ", ");
        let state = journey.state.text().get(look.language).to_owned();
        let reviewed = journey.reviewed.map(|day| month(look.language, day));
        let parts = [Some(state), Some(names).filter(|names| !names.is_empty()), reviewed];
        let below = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        Self {
            look,
            title: TITLE.wrapped(&shown_title(look.language, journey), room, 0.0, MOST_LINES),
            below: BELOW.wrapped(&below, room, 0.0, MOST_LINES),
            faces,
            width,
        }
    }

    pub(super) fn height(&self) -> f64 {
        (self.title.height(&TITLE) + self.below.height(&BELOW)).max(FACE) + GAP
    }

    pub(super) fn draw(&self) -> Element {
        let look = self.look;
        let below = (0.0, self.title.height(&TITLE));
        let first = self.width - FACE_APART * self.faces.len() as f64;
        let room = first - GAP;
        Element::new("g")
            .with(TITLE.lines(&self.title, (0.0, 0.0), room, look.of(INK)))
            .with(BELOW.lines(&self.below, below, room, look.of(INK_3)))
            .with_all(self.faces.iter().any(|persona| is_portrait(&persona.portrait)).then(disc))
            .with_all(self.faces.iter().enumerate().flat_map(|(at, persona)| {
                self.face(persona, first + FACE_APART * at as f64 + FACE / 2.0 + 2.0)
            }))
    }

    /// The portrait of a persona, or its initials.
    fn face(&self, persona: &Persona, x: f64) -> Vec<Element> {
        let (look, middle) = (self.look, (x, FACE / 2.0 + 1.0));
        let ground =
            circle(middle, FACE / 2.0).word("fill", look.of(SURFACE_HI)).word("stroke", look.of(LINE));
        if is_portrait(&persona.portrait) {
            let image = Element::new("image")
                .number("x", x - FACE / 2.0)
                .number("y", 1.0)
                .number("width", FACE)
                .number("height", FACE)
                .word("preserveAspectRatio", "xMidYMid slice")
                .word("clip-path", "url(#klantreis-face)")
                .word("href", &persona.portrait);
            return vec![ground, image];
        }
        let letters = SMALL.anchored(&initials(&persona.name), Anchor::Middle, (x, 8.0), look.of(INK));
        vec![ground, letters.word("font-weight", "600")]
    }
}

/// What cuts portraits to discs.
fn disc() -> Element {
    let shape = circle((0.5, 0.5), 0.5);
    let clip =
        Element::new("clipPath").word("id", "klantreis-face").word("clipPathUnits", "objectBoundingBox");
    Element::new("defs").with(clip.with(shape))
}
