//! The experience: a drawing of its curves, and its values as text.

use maud::{Markup, html};

use super::Page;
use super::columns::Part;
use crate::model::{Emotion, EmotionLevel, ExperienceLane, Lane, StepId, Word};
use crate::picture::experience::{Curves, height, middle};
use crate::picture::number;
use crate::text::title::shown_lane_name;
use crate::text::{Language, Term, Text, board, page as words, short_number, signed};

/// How wide a step is drawn, and how high the scale is. The drawing grows and shrinks with its table.
const STEP: f64 = 160.0;
const HEIGHT: f64 = 120.0;

/// What the curves of a lane look like at the steps of a table. They are drawn over the whole map, so that they go on
/// from table to table.
pub(super) fn curve(page: &Page, part: &Part<'_>, lane: &Lane, shown: &ExperienceLane) -> Markup {
    let steps: Vec<StepId> = page.map.steps().map(|(_, step)| step.id.clone()).collect();
    let curves = Curves::of(&steps, shown);
    let (left, width) = (part.first as f64 * STEP, part.columns.len() as f64 * STEP);
    let name = shown_lane_name(page.language, lane);
    html! {
        svg viewBox={ (number(left)) " 0 " (number(width)) " " (number(HEIGHT)) } role="img"
            aria-label=(words::CURVE.fill(page.language, &[("lane", &name)])) translate="no" {
            svg x="0" y="0" width=(number(steps.len() as f64 * STEP)) height=(number(HEIGHT))
                viewBox="0 0 100 100" preserveAspectRatio="none" {
                path.gridline d="M0,11H100M0,30.5H100M0,69.5H100M0,89H100" {}
                path.zero d="M0,50H100" {}
                path.gap d=(curves.gap) {}
                path.over d=(curves.over) {}
                path.want d=(curves.desired) {}
                path.real d=(curves.actual) {}
            }
            @for level in EmotionLevel::ALL {
                text x=(number(left + 4.0)) y=(number(place(value_of(*level)) + 3.5)) {
                    (signed(page.language, value_of(*level)))
                }
            }
            @for (at, column) in part.columns.iter().enumerate() {
                @if let Some(point) = shown.points.get(&column.step.id) {
                    (points(middle(part.first + at, steps.len()) / 100.0 * steps.len() as f64 * STEP, point.actual, point.desired))
                }
            }
        }
    }
}

/// Where a value stands in the drawing, from the top.
fn place(value: f64) -> f64 {
    height(value) / 100.0 * HEIGHT
}

/// The value that a level is called after.
fn value_of(level: EmotionLevel) -> f64 {
    level.index() as f64 - 2.0
}

fn points(x: f64, actual: Option<Emotion>, desired: Option<Emotion>) -> Markup {
    html! {
        @if let Some(desired) = desired {
            circle.want cx=(number(x)) cy=(number(place(desired.value()))) r="4" {}
        }
        @if let Some(actual) = actual {
            circle.real cx=(number(x)) cy=(number(place(actual.value()))) r="9" {}
            (sign(actual.level(), x, place(actual.value())))
        }
    }
}

/// The shape of a level about a point: its direction is the sign, its filling the strength.
fn sign(level: EmotionLevel, x: f64, y: f64) -> Markup {
    let d = match level {
        EmotionLevel::VeryPositive | EmotionLevel::Positive => "M-4,3H4L0,-4Z",
        EmotionLevel::Neutral => "M-3.5,0A3.5,3.5 0 1 1 3.5,0A3.5,3.5 0 1 1 -3.5,0Z",
        EmotionLevel::Negative | EmotionLevel::VeryNegative => "M-4,-3H4L0,4Z",
    };
    html! {
        path.sign.(format!("sign--{}", level.word())) d=(d)
            transform={ "translate(" (number(x)) " " (number(y)) ")" } {}
    }
}

/// The values of a step, in words.
pub(super) fn values(page: &Page, shown: &ExperienceLane, step: &StepId) -> Markup {
    let language = page.language;
    let point = shown.points.get(step).cloned().unwrap_or_default();
    let gap = point.gap().filter(|gap| *gap > 0.0).map(|gap| {
        let text = if point.actual > point.desired { board::ABOVE_DESIRED } else { board::GAP_OF };
        text.fill(language, &[("size", &short_number(language, gap))])
    });
    html! {
        (value(language, board::ACTUAL, point.actual))
        (value(language, board::DESIRED, point.desired))
        @if let Some(gap) = gap { p.mark { (gap) } }
    }
}

fn value(language: Language, name: Text, emotion: Option<Emotion>) -> Markup {
    html! {
        @if let Some(emotion) = emotion {
            p.mark {
                (name.get(language)) " "
                span.emo.(format!("emo--{}", emotion.level().word())) {
                    (signed(language, emotion.value())) ", " (emotion.level().text().get(language))
                }
            }
        }
    }
}

/// What the lines and shapes mean.
pub(super) fn legend(language: Language) -> Markup {
    html! {
        section.legend aria-labelledby="legend" {
            h3 id="legend" { (words::LEGEND.get(language)) }
            ul {
                li.legend__real { (words::CURRENT_LINE.get(language)) }
                li.legend__want { (words::DESIRED_LINE.get(language)) }
                li.legend__gap { (words::GAP_AREA.get(language)) }
                @for level in EmotionLevel::ALL {
                    li.emo.(format!("emo--{}", level.word())) {
                        (signed(language, value_of(*level))) ", " (level.text().get(language))
                    }
                }
            }
        }
    }
}
