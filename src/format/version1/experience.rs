//! Lanes with the experience curve, and its points.

use std::collections::BTreeMap;

use super::super::fields::Fields;
use super::super::finding::{Problem, excerpt};
use super::super::layout::{Layout, Line};
use super::super::object::{ById, Number, Unknown, object, text};
use super::Known;
use crate::model::{self, ExperienceLane, PersonaId};

object! {
    /// A lane with the experience curve.
    Experience<'m> {
        persona: Option<&'m str>,
        derived: bool,
        compared: bool,
        points: ById<'m, Line<'m, Point<'m>>>,
    }
}

object! {
    /// A point of the curve.
    Point<'m> { actual: Option<Number>, desired: Option<Number> } extra: Unknown<'m>
}

pub(super) fn read(fields: &Fields, known: &Known) -> ExperienceLane {
    let persona = fields.get("persona").and_then(|value| value.id()).map(PersonaId::from);
    let (derived, compared) = (fields.flag("derived"), fields.flag("compared"));
    let mut lane = ExperienceLane { persona, derived, compared, points: BTreeMap::new() };
    let Some(points) = fields.get("points") else { return lane };
    points.entries(|step, value| {
        if !known.steps.has(step) {
            value.report(Problem::UnknownStep(excerpt(step)));
        }
        let Some(fields) = value.fields(&[Point::FIELDS]) else { return };
        let (actual, desired) = (fields.emotion("actual"), fields.emotion("desired"));
        let point = model::Point { actual, desired, extra: fields.extra() };
        if known.steps.has(step) && !point.is_unset() {
            lane.points.insert(step.into(), point);
        }
    });
    lane
}

impl<'m> Experience<'m> {
    pub fn of(curve: &'m ExperienceLane, steps: &[&str], layout: Layout) -> Self {
        Self {
            persona: curve.persona.as_ref().and_then(|id| text(id.as_str())),
            derived: curve.derived,
            compared: curve.compared,
            points: ById::of(&curve.points, steps, |point| layout.line(Point::of(point))),
        }
    }
}

impl<'m> Point<'m> {
    fn of(point: &'m model::Point) -> Self {
        Self {
            actual: point.actual.map(Number::from),
            desired: point.desired.map(Number::from),
            extra: Unknown(&point.extra),
        }
    }
}
