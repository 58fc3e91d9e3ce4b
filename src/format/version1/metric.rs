//! Lanes with a number a phase, and what the numbers are calculated from.

use serde::Serialize;

use super::super::fields::Fields;
use super::super::finding::{Problem, excerpt};
use super::super::layout::{Layout, Line};
use super::super::object::{ById, Number, Unknown, object, text, word};
use super::super::value::Value;
use super::Known;
use crate::model::{self, Input, Measure, MetricLane, Word};

object! {
    /// A lane with a number a phase.
    Metric<'m> {
        measure: &'m str,
        unit: Option<&'m str>,
        values: Line<'m, ById<'m, Number>>,
        inputs: Option<ById<'m, Line<'m, Inputs<'m>>>>,
        target: Option<Number>,
        scoring: Option<&'m str>,
        easy: Option<&'m str>,
    }
}

/// The raw numbers of a phase.
#[derive(Serialize)]
pub(in crate::format) struct Inputs<'m> {
    #[serde(flatten)]
    numbers: ById<'m, Number>,
    #[serde(flatten)]
    extra: Unknown<'m>,
}

/// The fields of the raw numbers of a phase.
pub(super) fn input_fields() -> Vec<&'static str> {
    Input::ALL.iter().map(|input| input.word()).collect()
}

pub(super) fn read(fields: &Fields, known: &Known) -> Option<MetricLane> {
    let measure = fields.required_word("measure");
    let mut lane = MetricLane::new(Measure::Custom);
    fields.text("unit", &mut lane.unit);
    each_phase(fields, "values", known, |phase, value| {
        if let Some(number) = value.number() {
            lane.values.insert(phase.into(), number);
        }
    });
    let names = input_fields();
    each_phase(fields, "inputs", known, |phase, value| {
        let inputs = value.fields(&[&names]).map(|fields| read_inputs(&fields));
        if let Some(inputs) = inputs.filter(|inputs| !inputs.is_empty()) {
            lane.inputs.insert(phase.into(), inputs);
        }
    });
    lane.target = fields.get("target").and_then(|value| value.number());
    lane.scoring = fields.word("scoring");
    lane.easy = fields.word("easy");
    lane.measure = measure?;
    lane.settle();
    Some(lane)
}

/// Reads what an object says of each phase; a finding for a phase that isn't there.
fn each_phase(fields: &Fields, name: &'static str, known: &Known, mut read: impl FnMut(&str, Value<'_, '_>)) {
    let Some(values) = fields.get(name) else { return };
    values.entries(|phase, value| {
        if known.phases.has(phase) {
            read(phase, value);
        } else {
            value.report(Problem::UnknownPhase(excerpt(phase)));
        }
    });
}

fn read_inputs(fields: &Fields) -> model::Inputs {
    let mut inputs = model::Inputs::new(fields.extra());
    for input in Input::ALL {
        inputs.set(*input, fields.get(input.word()).and_then(|value| value.number()));
    }
    inputs
}

impl<'m> Metric<'m> {
    pub fn of(metric: &'m MetricLane, phases: &[&str], layout: Layout) -> Self {
        let inputs = || ById::of(&metric.inputs, phases, |inputs| layout.line(Inputs::of(inputs)));
        Self {
            measure: metric.measure.word(),
            unit: text(&metric.unit),
            values: layout.line(ById::of(&metric.values, phases, |value| Number(*value))),
            inputs: (!metric.inputs.is_empty()).then(inputs),
            target: metric.target.map(Number::from),
            scoring: word(metric.scoring),
            easy: word(metric.easy),
        }
    }
}

impl<'m> Inputs<'m> {
    fn of(inputs: &'m model::Inputs) -> Self {
        let numbers = Input::ALL.iter().filter_map(|input| Some((input.word(), Number(inputs.get(*input)?))));
        Self { numbers: ById(numbers.collect()), extra: Unknown(&inputs.extra) }
    }
}
