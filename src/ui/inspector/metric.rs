//! The fields of a metric lane: what is counted, and a number for each phase.

use std::rc::Rc;

use super::frame::{group, heading, labelled, row};
use super::lane::{ThisLane, texts};
use super::text_field::{Look, TextField};
use crate::command::{Command, LaneEdit};
use crate::model::{Lane, LaneContent, Measure, MetricLane, PhaseId, Word};
use crate::text::{inspector as words, rejection, typed_number};
use crate::ui::node::{Node, el, rows, watch};

/// The fields of a metric lane.
pub fn metric(lane: &ThisLane) -> Vec<Node> {
    let panel = lane.panel;
    let get = |lane: &Lane| Some(content(lane)?.measure.index());
    let measure =
        lane.choice(words::MEASURE, texts::<Measure>(), None, get, |at| LaneEdit::Measure(Measure::ALL[at]));
    let get = |lane: &Lane| content(lane).map(|metric| metric.unit.clone()).unwrap_or_default();
    let unit = lane.text(Look::Line, get, |unit| LaneEdit::Unit(unit.trim().to_string()));
    let unit = labelled(panel.t(words::UNIT), &unit.field.clone(), vec![unit.view()]);
    let phases = panel.follow(|map| Some(map.phases.iter().map(|phase| phase.id.to_string()).collect()));
    let values = group(vec![heading(panel.t(words::PER_PHASE))]);
    let lane = lane.clone();
    rows(&values, None, move || phases(), move |phase| number(&lane, PhaseId::new(phase)));
    vec![group(vec![measure, unit]), values]
}

fn content(lane: &Lane) -> Option<&MetricLane> {
    match &lane.content {
        LaneContent::Metric(metric) => Some(metric),
        _ => None,
    }
}

/// The number of one phase; an empty field is no number.
fn number(lane: &ThisLane, phase: PhaseId) -> Node {
    let panel = lane.panel;
    let (named, counted) = (phase.clone(), phase.clone());
    let name = panel.follow(move |map| map.phase(&named).map(|phase| phase.name.clone()));
    let value =
        lane.follow(move |lane| content(lane)?.values.get(&counted).map(|value| panel.number(*value)));
    let id = lane.id.clone();
    let put = move |text: &str| {
        let value = match text.trim() {
            "" => None,
            text => Some(typed_number(panel.language, text).ok_or(panel.t(rejection::NOT_FINITE))?),
        };
        Ok(Command::SetValue { lane: (*id).clone(), phase: phase.clone(), value })
    };
    let field = TextField::new(panel, Look::Number, value, Rc::new(put));
    let label = el("label", "");
    let shown = label.clone();
    watch(move || shown.set_text(&name()));
    row(label, &field.field.clone(), vec![field.view()])
}
