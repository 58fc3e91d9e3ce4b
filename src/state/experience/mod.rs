//! The curves of an experience lane: what is shown of them, in lines and in words, and the [`Hand`] that sets their
//! points.

mod hand;
mod others;

pub use hand::{Hand, Typed};
pub use others::{Other, others};

use leptos::prelude::*;

use super::session::{Session, followed};
use crate::model::{Emotion, ExperienceLane, Lane, Point, StepId};
use crate::text::{board as words, inspector, listed, short_number, signed};

/// The experience of a lane as it is shown; follows the whole map only where it is derived. Through the eyes of a
/// persona, what everyone's cards say is what hers say.
pub fn shown(session: Session, lane: &ExperienceLane) -> ExperienceLane {
    if !lane.derived {
        return lane.clone();
    }
    let map = session.desk.journey.read();
    match session.desk.seen.get().filter(|_| lane.persona.is_none()) {
        Some(seen) => map.shown_experience(&ExperienceLane { persona: Some(seen), ..lane.clone() }),
        None => map.shown_experience(lane),
    }
}

/// Whether a lane is what the persona feels through whose eyes the map is seen; follows both.
pub fn is_felt(session: Session, lane: &Lane) -> bool {
    let Some(seen) = session.desk.seen.get() else { return true };
    let map = session.desk.journey.read();
    lane.experience().is_none_or(|experience| map.is_felt_by(&seen, experience))
}

/// The persona whose experience a lane is, and whether it follows the cards; empty where neither is to be said.
pub fn whose(session: Session, lane: &Lane) -> String {
    let Some(experience) = lane.experience() else { return String::new() };
    let seen = || session.desk.seen.get().filter(|_| experience.derived);
    let known = experience.persona.clone().or_else(seen).and_then(|id| session.keeping.persona(&id));
    let name = known.as_ref().map(|persona| &*persona.name);
    let derived = experience.derived.then(|| session.t(words::FOLLOWS_CARDS));
    listed([name, derived].into_iter().flatten(), ", ")
}

/// A value as it is said: with its sign, or a dash where there is none.
pub fn value(session: Session, emotion: Option<Emotion>) -> String {
    emotion.map_or_else(|| "–".to_owned(), |emotion| signed(followed(session.language), emotion.value()))
}

/// The experience at a step, in words.
pub fn said(session: Session, experience: &ExperienceLane, step: &StepId) -> String {
    let shown = shown(session, experience);
    let point = shown.points.get(step).cloned().unwrap_or_default();
    let actual = format!("{} {}", session.t(words::ACTUAL), value(session, point.actual));
    let desired = session.t(words::DESIRED).to_lowercase();
    let mut parts = vec![actual, format!("{desired} {}", value(session, point.desired))];
    parts.extend(gap_said(session, &point));
    parts.extend(shown.derived.then(|| session.t(words::MEAN_OF_CARDS).to_owned()));
    parts.join(", ")
}

/// What a slider of a point says: its value with what that is called, or that it is unset.
pub fn value_said(session: Session, emotion: Option<Emotion>, derived: bool) -> String {
    let mut said = match emotion {
        Some(known) => format!("{}, {}", value(session, emotion), session.name(known.level())),
        None => session.t(inspector::UNSET).to_owned(),
    };
    if derived {
        said.push_str(", ");
        said.push_str(session.t(words::MEAN_OF_CARDS));
    }
    said
}

/// How far the customer's experience is from the desired one, in words; nothing where one of them is unset.
pub fn gap_said(session: Session, point: &Point) -> Option<String> {
    let size = short_number(followed(session.language), point.gap()?);
    let text = if point.actual > point.desired { words::ABOVE_DESIRED } else { words::GAP_OF };
    Some(session.fill(text, &[("size", &size)]))
}
