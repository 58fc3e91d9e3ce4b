//! The signs of a card: how it feels, what it rests on, who sees to it.

use super::look::{Look, SMALL_STRONG};
use crate::model::{Directness, Emotion, EmotionLevel, Evidence, Medium};
use crate::picture::icon::{filled_icon, icon};
use crate::picture::lettering::{Anchor, Lettering};
use crate::picture::markup::{Element, circle, group_at, path, rect};
use crate::picture::number;
use crate::picture::palette::{
    INK_2, INK_3, Ink, LINE, NEGATIVE, NEUTRAL, POSITIVE, STAR, SURFACE_HI, VERY_NEGATIVE, VERY_POSITIVE,
};
use crate::text::signed;

/// The initials of an owner.
const OWNER: Lettering = Lettering::new(9.0, 18.0, 600);
/// The disc of an owner.
pub(super) const DISC: f64 = 18.0;
/// A sign.
pub(super) const SIGN: f64 = 12.0;

/// The colour of an experience.
pub(super) fn color_of(level: EmotionLevel) -> Ink {
    match level {
        EmotionLevel::VeryNegative => VERY_NEGATIVE,
        EmotionLevel::Negative => NEGATIVE,
        EmotionLevel::Neutral => NEUTRAL,
        EmotionLevel::Positive => POSITIVE,
        EmotionLevel::VeryPositive => VERY_POSITIVE,
    }
}

/// The shape of an experience, `size` px wide, with its middle at a point: direction says its sign, fill its strength.
pub(super) fn emotion(look: Look, level: EmotionLevel, (x, y): (f64, f64), size: f64) -> Element {
    let color = look.of(color_of(level));
    let shape = match level {
        EmotionLevel::VeryNegative | EmotionLevel::Negative => path("M2 3h10L7 11.4z"),
        EmotionLevel::Neutral => circle((7.0, 7.0), 4.6),
        EmotionLevel::Positive | EmotionLevel::VeryPositive => path("M2 11h10L7 2.6z"),
    };
    let is_strong = matches!(level, EmotionLevel::VeryNegative | EmotionLevel::VeryPositive);
    let place = format!(
        "translate({} {}) scale({})",
        number(x - size / 2.0),
        number(y - size / 2.0),
        number(size / 14.0)
    );
    let shape = shape.word("fill", if is_strong { color } else { "none" }).word("stroke", color);
    shape.number("stroke-width", 1.9).word("stroke-linejoin", "round").word("transform", &place)
}

/// An experience as shape and number, which ends at a point in the middle of its height, and how wide it is.
pub(super) fn emotion_mark(look: Look, emotion: Emotion, (right, y): (f64, f64)) -> ([Element; 2], f64) {
    let level = emotion.level();
    let said = signed(look.language, emotion.value());
    let width = SMALL_STRONG.width(&said) + SIGN + 4.0;
    let number = SMALL_STRONG.anchored(&said, Anchor::End, (right, y - 7.0), look.of(color_of(level)));
    ([self::emotion(look, level, (right - width + SIGN / 2.0, y), SIGN), number], width)
}

/// Who sees to a card, as initials in a disc with its middle at a point.
pub(super) fn owner(look: Look, initials: &str, (x, y): (f64, f64)) -> [Element; 2] {
    let disc =
        circle((x, y), DISC / 2.0 - 0.5).word("fill", look.of(SURFACE_HI)).word("stroke", look.of(LINE));
    [disc, OWNER.anchored(initials, Anchor::Middle, (x, y - 9.0), look.of(INK_2))]
}

/// What a card rests on: one bar, two or three.
pub(super) fn evidence(look: Look, evidence: Evidence, (x, top): (f64, f64)) -> Element {
    let color = look.of(INK_3);
    let bars = [(1.0, 7.5, 3.5), (5.2, 4.5, 6.5), (9.4, 1.5, 9.5)];
    let bar = |(at, (left, up, high)): (usize, (f64, f64, f64))| {
        let bar = rect((left, up), (2.6, high), 0.8);
        match (at, evidence) {
            (0, Evidence::Assumption) => {
                bar.word("fill", "none").word("stroke", color).number("stroke-width", 1.2)
            }
            (0, _) | (1, Evidence::Qualitative) | (_, Evidence::Quantitative) => bar.word("fill", color),
            _ => bar.word("fill", color).number("opacity", 0.28),
        }
    };
    group_at(x, top).with_all(bars.into_iter().enumerate().map(bar))
}

/// The icon of a medium.
pub(super) fn medium_icon(medium: Medium) -> &'static str {
    match medium {
        Medium::Digital => "screen",
        Medium::Physical => "pin",
    }
}

/// The icon of a contact.
pub(super) fn directness_icon(directness: Directness) -> &'static str {
    match directness {
        Directness::Direct => "direct",
        Directness::Indirect => "indirect",
    }
}

/// A small icon that matters little.
pub(super) fn small_icon(look: Look, name: &str, at: (f64, f64)) -> Element {
    icon(name, at, SIGN, look.of(INK_3))
}

/// The star of a moment of truth.
pub(super) fn star(look: Look, at: (f64, f64)) -> Element {
    filled_icon("star", at, 13.0, look.of(STAR))
}
