//! What the signs of the picture mean, below it: of those that stand in it, and no others.

use std::collections::HashSet;

use super::look::{Look, SMALL};
use super::part::Part;
use super::sign;
use crate::model::{Card, Directness, EmotionLevel, Evidence, LaneContent, Medium, Word};
use crate::picture::icon::shows_signs;
use crate::picture::markup::{Element, line, rect};
use crate::picture::palette::{ACCENT, GAP_FILL, GAP_LINE, INK, INK_3};
use crate::text::{Term, Text, board as words};

/// From the map to the first line, and from line to line.
const ABOVE: f64 = 14.0;
const LINE: f64 = 20.0;
/// From a sign to its words, and from the words to the next sign.
const TO_WORDS: f64 = 22.0;
const APART: f64 = 18.0;

/// A sign with what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Key {
    Emotion(u8),
    Actual,
    Desired,
    Gap,
    Moment,
    Medium(Medium),
    Directness(Directness),
    Evidence(Evidence),
}

pub(super) struct Legend {
    look: Look,
    /// The signs, each with its place.
    keys: Vec<(Key, (f64, f64))>,
    lines: usize,
}

impl Legend {
    pub(super) fn of(look: Look, part: &Part<'_>, width: f64) -> Self {
        let used = used(part);
        let (mut x, mut lines) = (0.0, 0);
        let mut keys = Vec::new();
        for key in Key::all().filter(|key| used.contains(key)) {
            let wide = TO_WORDS + SMALL.width(key.text().get(look.language));
            if lines == 0 || x + wide > width {
                (x, lines) = (0.0, lines + 1);
            }
            keys.push((key, (x, ABOVE + LINE * (lines - 1) as f64)));
            x += wide + APART;
        }
        Self { look, keys, lines }
    }

    pub(super) fn height(&self) -> f64 {
        if self.lines == 0 { 0.0 } else { ABOVE + LINE * self.lines as f64 }
    }

    pub(super) fn draw(&self) -> Element {
        let key = |(key, (x, top)): &(Key, (f64, f64))| {
            let words = key.text().get(self.look.language);
            let words = SMALL.word(words, (x + TO_WORDS, top + 3.0), self.look.of(INK_3));
            [key.draw(self.look, (*x, top + LINE / 2.0)), words]
        };
        Element::new("g").with_all(self.keys.iter().flat_map(key))
    }
}

impl Key {
    /// All, in the order in which they stand.
    fn all() -> impl Iterator<Item = Self> {
        let emotions = (0..EmotionLevel::ALL.len() as u8).rev().map(Self::Emotion);
        let contacts = Medium::ALL.iter().copied().map(Self::Medium);
        let contacts = contacts.chain(Directness::ALL.iter().copied().map(Self::Directness));
        emotions
            .chain([Self::Actual, Self::Desired, Self::Gap, Self::Moment])
            .chain(contacts)
            .chain(Evidence::ALL.iter().copied().map(Self::Evidence))
    }

    fn of_emotion(level: EmotionLevel) -> Self {
        Self::Emotion(level.index() as u8)
    }

    fn text(self) -> Text {
        match self {
            Self::Emotion(at) => EmotionLevel::ALL[usize::from(at)].text(),
            Self::Actual => words::ACTUAL,
            Self::Desired => words::DESIRED,
            Self::Gap => words::GAP,
            Self::Moment => words::MOMENT_OF_TRUTH,
            Self::Medium(medium) => medium.text(),
            Self::Directness(directness) => directness.text(),
            Self::Evidence(evidence) => evidence.text(),
        }
    }

    /// The sign, from its left end on, with its middle at this height.
    fn draw(self, look: Look, (x, y): (f64, f64)) -> Element {
        let stroke = |color: &str| line((x, y), (x + 16.0, y)).word("stroke", color);
        match self {
            Self::Emotion(at) => sign::emotion(look, EmotionLevel::ALL[usize::from(at)], (x + 8.0, y), 12.0),
            Self::Actual => stroke(look.of(INK)).number("stroke-width", 2.25),
            Self::Desired => {
                stroke(look.of(ACCENT)).number("stroke-width", 1.75).word("stroke-dasharray", "5 4")
            }
            Self::Gap => {
                let area = rect((x + 0.5, y - 4.5), (15.0, 9.0), 2.0).word("fill", look.of(GAP_FILL));
                let area = area.number("fill-opacity", look.theme.opacity(GAP_FILL));
                area.word("stroke", look.of(GAP_LINE)).number("stroke-opacity", look.theme.opacity(GAP_LINE))
            }
            Self::Moment => sign::star(look, (x + 2.0, y - 6.5)),
            Self::Medium(medium) => sign::small_icon(look, sign::medium_icon(medium), (x + 2.0, y - 6.0)),
            Self::Directness(contact) => {
                sign::small_icon(look, sign::directness_icon(contact), (x + 2.0, y - 6.0))
            }
            Self::Evidence(evidence) => sign::evidence(look, evidence, (x + 2.0, y - 6.0)),
        }
    }
}

/// The signs that stand in the picture.
fn used(part: &Part<'_>) -> HashSet<Key> {
    let mut used = HashSet::new();
    for (_, lane) in part.lanes() {
        let folded = part.is_folded(lane);
        match &lane.content {
            LaneContent::Cards(cards) if !folded => {
                let shown = cards.cells.iter().filter(|(step, _)| part.has_step(step));
                for card in shown.flat_map(|(_, cell)| cell.iter()).filter(|card| part.has_card(card)) {
                    used.extend(card.moment_of_truth.then_some(Key::Moment));
                    if shows_signs(card, cards.kind) {
                        used.extend(of_signs(card));
                    }
                }
            }
            LaneContent::Experience(lane) => {
                let points = part.journey.shown_experience(lane).points;
                for (_, point) in points.into_iter().filter(|(step, _)| part.has_step(step)) {
                    used.extend(point.actual.map(|actual| Key::of_emotion(actual.level())));
                    if !folded {
                        used.extend(point.actual.map(|_| Key::Actual));
                        used.extend(point.desired.map(|_| Key::Desired));
                        used.extend(point.gap().filter(|gap| *gap > 0.0).map(|_| Key::Gap));
                    }
                }
            }
            _ => {}
        }
    }
    used
}

fn of_signs(card: &Card) -> impl Iterator<Item = Key> + use<> {
    let keys = [
        card.actual.map(|actual| Key::of_emotion(actual.level())),
        card.medium.map(Key::Medium),
        card.directness.map(Key::Directness),
        card.evidence.map(Key::Evidence),
    ];
    keys.into_iter().flatten()
}
