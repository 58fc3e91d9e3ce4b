//! Phases and steps.

use std::sync::Arc;

use super::super::finding::Problem;
use super::super::output::{Output, Shape};
use super::super::value::Value;
use super::{Known, write_list};
use crate::model::{Phase, Step};

pub(super) const FIELDS: &[&str] = &["id", "name", "color", "goal", "steps"];

pub(super) const STEP_FIELDS: &[&str] = &["id", "name"];

pub(super) fn read<'j>(value: Value<'_, 'j>, known: &mut Known<'j>) -> Option<Arc<Phase>> {
    known.phase_room.take(&value)?;
    let fields = value.fields(FIELDS)?;
    let id = fields.id("id");
    let (name, color, mut goal) = (fields.title("name"), fields.word("color"), String::new());
    fields.text("goal", &mut goal);
    let steps = fields.list("steps", &mut |value| read_step(value, known));
    if steps.is_empty() {
        value.report(Problem::NoSteps);
        return None;
    }
    let Some(id) = id.and_then(|id| known.phases.claim(&value, id)) else {
        steps.iter().for_each(|step| known.steps.release(step.id.as_str()));
        return None;
    };
    Some(Arc::new(Phase { id: id.into(), name, color, goal, steps, extra: fields.extra() }))
}

fn read_step<'j>(value: Value<'_, 'j>, known: &mut Known<'j>) -> Option<Step> {
    known.step_room.take(&value)?;
    let fields = value.fields(STEP_FIELDS)?;
    let id = fields.id("id");
    let name = fields.title("name");
    let id = known.steps.claim(&value, id?)?.into();
    Some(Step { id, name, extra: fields.extra() })
}

pub(super) fn write(output: &mut Output, phase: &Phase) {
    output.item();
    output.object(Shape::Block);
    output.text("id", phase.id.as_str());
    output.text("name", &phase.name);
    output.set_word("color", phase.color);
    output.set_text("goal", &phase.goal);
    write_list(output, "steps", true, |output| {
        for step in &phase.steps {
            output.item();
            output.object(Shape::Line);
            output.text("id", step.id.as_str());
            output.text("name", &step.name);
            output.extra(&step.extra);
            output.end_object();
        }
    });
    output.extra(&phase.extra);
    output.end_object();
}
