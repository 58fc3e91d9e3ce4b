//! A card: its picture, its title and its signs.

use super::look::Look;
use super::sign::{self, DISC, SIGN};
use crate::model::{Card, CardKind, Image};
use crate::picture::icon::{card_icon, icon, shows_signs};
use crate::picture::lettering::{Lettering, Lines};
use crate::picture::markup::{Element, group_at, path, rect};
use crate::picture::palette::{
    BAD_INK, BAD_TINT, GOOD_INK, GOOD_TINT, Hue, INK, INK_2, INK_3, Ink, LINE, SURFACE, SURFACE_LOW,
};
use crate::text::title::titled;

const TITLE: Lettering = Lettering::new(12.0, 15.0, 500);
const QUOTE: Lettering = Lettering { quote: true, ..Lettering::new(13.5, 16.0, 400) };
/// The most lines of a title: more than anyone writes on a card.
const MOST_LINES: usize = 8;
/// The row of signs below a title.
const SIGNS: f64 = 18.0;
/// Between the parts of a card.
const GAP: f64 = 4.0;
const RADIUS: f64 = 8.0;
/// Between signs.
const SIGNS_APART: f64 = 7.0;
/// The room that a star takes in the first line.
const STAR: f64 = 18.0;

/// A card that is laid out.
pub(super) struct CardFace<'m> {
    card: &'m Card,
    kind: CardKind,
    title: Lines,
    width: f64,
}

/// What a kind of card looks like.
struct Style {
    lettering: Lettering,
    /// Left and right of the text, and above and below.
    padding: (f64, f64, f64),
    /// The text, what lies below it, and its border with how much that covers.
    text: Ink,
    ground: Option<Ink>,
    border: (Ink, f64),
}

impl<'m> CardFace<'m> {
    /// A card of a lane of this kind, `width` px wide.
    pub(super) fn of(look: Look, card: &'m Card, kind: CardKind, width: f64) -> Self {
        let style = style(kind);
        let room = width - style.padding.0 - style.padding.1 - icon_room(kind);
        let first = if card.moment_of_truth { STAR } else { 0.0 };
        let title = style.lettering.wrapped(&titled(look.language, &card.title), room, first, MOST_LINES);
        Self { card, kind, title, width }
    }

    pub(super) fn height(&self) -> f64 {
        let style = style(self.kind);
        let signs = if self.has_signs() { GAP + SIGNS } else { 0.0 };
        2.0 * style.padding.2 + self.image_height() + self.title.height(&style.lettering) + signs
    }

    /// The card with its upper left corner at a point; `hue` is that of its phase.
    pub(super) fn draw(&self, look: Look, (x, y): (f64, f64), hue: Hue) -> Element {
        let style = style(self.kind);
        let (left, right, above) = style.padding;
        let own = self.card.color.map(Hue::of);
        let image = self.image_height();
        let top = above + image;
        let text = (left + icon_room(self.kind), top);
        let room = self.width - text.0 - right;
        let end = if self.title.from_right { left } else { self.width - right - 13.0 };
        let star = self.card.moment_of_truth.then(|| sign::star(look, (end, top + 1.0)));
        let sign = card_icon(self.kind)
            .map(|name| icon(name, (left, top + 1.5), SIGN, look.of(sign_ink(self.kind))));
        group_at(x, y)
            .with_all(self.ground(look, &style, own))
            .with_all(self.mark(look, own.unwrap_or(hue), own.is_some()))
            .with_all(self.card.image.as_deref().map(|image| self.image(image, left.min(right), above)))
            .with_all(sign)
            .with(style.lettering.lines(&self.title, text, room, look.of(style.text)))
            .with_all(star)
            .with_all(self.signs(look))
    }

    fn ground(&self, look: Look, style: &Style, own: Option<Hue>) -> Option<Element> {
        let ground = own.map(|hue| hue.tint).or(style.ground)?;
        let (border, covers) = own.map_or(style.border, |hue| (hue.bar, 0.45));
        let size = (self.width + 1.0, self.height() + 1.0);
        let ground = rect((-0.5, -0.5), size, RADIUS + 0.5)
            .word("fill", look.of(ground))
            .word("stroke", look.of(border));
        Some(if covers < 1.0 { ground.number("stroke-opacity", covers) } else { ground })
    }

    /// The upright mark at the left of a quote, and of a card with a colour of its own.
    fn mark(&self, look: Look, hue: Hue, own: bool) -> Option<Element> {
        let color = look.of(hue.bar);
        if own {
            let inner = self.height() - 2.0 * RADIUS;
            let edge = format!(
                "M{RADIUS},0a{RADIUS},{RADIUS} 0 0 0 -8,8v{inner}a8,8 0 0 0 8,8a8,8 0 0 1 -5,-8v-{inner}a8,8 0 0 1 5,-8z"
            );
            return Some(path(&edge).word("fill", color));
        }
        (self.kind == CardKind::Thoughts).then(|| {
            let bar = rect((0.0, 6.0), (2.0, self.height() - 12.0), 1.0);
            bar.word("fill", color).number("opacity", 0.65)
        })
    }

    fn image_height(&self) -> f64 {
        let Some(_) = self.card.image else { return 0.0 };
        let (left, right, _) = style(self.kind).padding;
        ((self.width - 2.0 * left.min(right)) * 9.0 / 16.0).round() + GAP
    }

    fn image(&self, image: &Image, x: f64, y: f64) -> Element {
        let drawn = Element::new("image")
            .number("x", x)
            .number("y", y)
            .number("width", self.width - 2.0 * x)
            .number("height", self.image_height() - GAP)
            .word("preserveAspectRatio", "xMidYMid slice")
            .word("href", &image.data);
        if image.alt.is_empty() { drawn } else { drawn.with(Element::new("title").text(&image.alt)) }
    }

    fn has_signs(&self) -> bool {
        shows_signs(self.card, self.kind)
    }

    fn signs(&self, look: Look) -> Vec<Element> {
        if !self.has_signs() {
            return Vec::new();
        }
        let card = self.card;
        let (left, right, below) = style(self.kind).padding;
        let middle = self.height() - below - SIGNS / 2.0;
        let mut signs = Vec::new();
        let mut x = left;
        let icons = [card.medium.map(sign::medium_icon), card.directness.map(sign::directness_icon)];
        for name in icons.into_iter().flatten() {
            signs.push(sign::small_icon(look, name, (x, middle - SIGN / 2.0)));
            x += SIGN + SIGNS_APART;
        }
        signs.extend(card.evidence.map(|evidence| sign::evidence(look, evidence, (x, middle - 6.0))));
        let mut end = self.width - right;
        if !card.owner.is_empty() {
            signs.extend(sign::owner(look, &card.owner_initials(), (end - DISC / 2.0, middle)));
            end -= DISC + SIGNS_APART;
        }
        if let Some(emotion) = card.actual {
            signs.extend(sign::emotion_mark(look, emotion, (end, middle)).0);
        }
        signs
    }
}

fn icon_room(kind: CardKind) -> f64 {
    if card_icon(kind).is_some() { SIGN + 6.0 } else { 0.0 }
}

fn sign_ink(kind: CardKind) -> Ink {
    match kind {
        CardKind::Pains => BAD_INK,
        CardKind::Opportunities => GOOD_INK,
        _ => INK_3,
    }
}

fn style(kind: CardKind) -> Style {
    let plain = Style {
        lettering: TITLE,
        padding: (8.0, 8.0, 6.0),
        text: INK,
        ground: Some(SURFACE),
        border: (LINE, 1.0),
    };
    let flat = (8.0, 8.0, 5.0);
    match kind {
        CardKind::Thoughts => {
            Style { lettering: QUOTE, padding: (10.0, 6.0, 6.0), text: INK_2, ground: None, ..plain }
        }
        CardKind::Pains => Style { padding: flat, ground: Some(BAD_TINT), border: (BAD_INK, 0.16), ..plain },
        CardKind::Opportunities => {
            Style { padding: flat, ground: Some(GOOD_TINT), border: (GOOD_INK, 0.16), ..plain }
        }
        CardKind::Backstage | CardKind::Support => {
            Style { padding: flat, text: INK_2, ground: Some(SURFACE_LOW), ..plain }
        }
        _ => plain,
    }
}
