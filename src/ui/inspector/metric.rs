//! The fields of a metric lane: what is counted, and a number for each phase.

use std::sync::Arc;

use leptos::prelude::*;

use super::frame::{group, labelled, row};
use super::lane::ThisLane;
use super::list::rows;
use super::panel::element_id;
use super::text_field::{Look, TextField};
use crate::command::{Command, LaneEdit};
use crate::model::{LaneContent, Measure, PhaseId, Word};
use crate::text::{inspector as words, rejection, typed_number};

/// The fields of a metric lane.
pub fn metric(lane: ThisLane) -> AnyView {
    let panel = lane.panel;
    let measure = lane.words::<Measure>(
        words::MEASURE,
        None,
        None,
        |lane| match &lane.content {
            LaneContent::Metric(metric) => Some(metric.measure.word().to_string()),
            _ => None,
        },
        |measure| measure.map(LaneEdit::Measure),
    );
    let (value, put) = lane.text(
        |lane| match &lane.content {
            LaneContent::Metric(metric) => metric.unit.clone(),
            _ => String::new(),
        },
        |unit| LaneEdit::Unit(unit.trim().to_string()),
    );
    let unit =
        labelled(panel.t(words::UNIT), |id| TextField::labelled(Look::Line, &id, value, put).view(panel));
    let phases =
        panel.follow(|map| Some(map.phases.iter().map(|phase| phase.id.to_string()).collect::<Vec<_>>()));
    let values = rows(phases, move |phase| number(lane, PhaseId::new(phase)));
    view! { {group(None, vec![measure, unit])}{group(Some(panel.t(words::PER_PHASE)), vec![values])} }
        .into_any()
}

/// The number of one phase; an empty field is no number.
fn number(lane: ThisLane, phase: PhaseId) -> AnyView {
    let panel = lane.panel;
    let name = {
        let phase = phase.clone();
        panel.follow(move |map| map.phase(&phase).map(|phase| phase.name.clone()))
    };
    let value = {
        let (lane, phase) = (lane.id(), phase.clone());
        panel.follow(move |map| match &map.lane(&lane)?.content {
            LaneContent::Metric(metric) => metric.values.get(&phase).map(|value| panel.number(*value)),
            _ => None,
        })
    };
    let put = move |text: &str| {
        let value = match text.trim() {
            "" => None,
            text => Some(typed_number(panel.language, text).ok_or(panel.t(rejection::NOT_FINITE))?),
        };
        Ok(Command::SetValue { lane: lane.id(), phase: phase.clone(), value })
    };
    let id = element_id();
    let field = TextField::labelled(Look::Number, &id, value, Arc::new(put)).view(panel);
    row(view! { {move || name.get()} }.into_any(), id, field)
}
