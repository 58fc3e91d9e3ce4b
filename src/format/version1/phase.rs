//! Phases and steps.

use std::sync::Arc;

use super::super::finding::Problem;
use super::super::layout::{Layout, Line};
use super::super::object::{Unknown, object, text, word};
use super::super::value::Value;
use super::Known;
use crate::model;

object! {
    /// A phase.
    Phase<'m> {
        id: &'m str,
        name: &'m str,
        color: Option<&'m str>,
        goal: Option<&'m str>,
        steps: Vec<Line<'m, Step<'m>>>,
    } extra: Unknown<'m>
}

object! {
    /// A step.
    Step<'m> { id: &'m str, name: &'m str } extra: Unknown<'m>
}

pub(super) fn read<'j>(value: Value<'_, 'j>, known: &mut Known<'j>) -> Option<Arc<model::Phase>> {
    known.phase_room.take(&value)?;
    let fields = value.fields(&[Phase::FIELDS])?;
    let id = fields.id("id");
    let (name, color, mut goal) = (fields.title("name"), fields.word("color"), String::new());
    fields.text("goal", &mut goal);
    let steps = fields.list("steps", |value| read_step(value, known));
    if steps.is_empty() {
        value.report(Problem::NoSteps);
        return None;
    }
    let Some(id) = id.and_then(|id| known.phases.claim(&value, id)) else {
        steps.iter().for_each(|step| known.steps.release(step.id.as_str()));
        return None;
    };
    Some(Arc::new(model::Phase { id: id.into(), name, color, goal, steps, extra: fields.extra() }))
}

fn read_step<'j>(value: Value<'_, 'j>, known: &mut Known<'j>) -> Option<model::Step> {
    known.step_room.take(&value)?;
    let fields = value.fields(&[Step::FIELDS])?;
    let id = fields.id("id");
    let name = fields.title("name");
    let id = known.steps.claim(&value, id?)?.into();
    Some(model::Step { id, name, extra: fields.extra() })
}

impl<'m> Phase<'m> {
    pub fn of(phase: &'m model::Phase, layout: Layout) -> Self {
        Self {
            id: phase.id.as_str(),
            name: &phase.name,
            color: word(phase.color),
            goal: text(&phase.goal),
            steps: phase.steps.iter().map(|step| layout.line(Step::of(step))).collect(),
            extra: Unknown(&phase.extra),
        }
    }
}

impl<'m> Step<'m> {
    fn of(step: &'m model::Step) -> Self {
        Self { id: step.id.as_str(), name: &step.name, extra: Unknown(&step.extra) }
    }
}
