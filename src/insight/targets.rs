//! What is aimed at, and whether it is reached.

use std::sync::Arc;

use super::look::Look;
use super::{Finding, Kind, Value};
use crate::model::{Measure, MetricLane, Phase, PhaseId};

/// Whether the value of a phase reaches the target of its lane; nothing where there is nothing to compare. What is
/// aimed at in customers holds for the last phase.
pub fn reaches_target(phases: &[Arc<Phase>], lane: &MetricLane, phase: &PhaseId) -> Option<bool> {
    let last = phases.last().is_some_and(|last| last.id == *phase);
    if lane.measure == Measure::Customers && !last {
        return None;
    }
    lane.reaches_target(*lane.values.get(phase)?)
}

/// A number that doesn't reach its target.
pub(super) fn missed(look: &Look, found: &mut Vec<Finding>) {
    for lane in &look.map.lanes {
        let Some(metric) = lane.metric() else { continue };
        for phase in &look.map.phases {
            if reaches_target(&look.map.phases, metric, &phase.id) == Some(false)
                && let (Some(value), Some(target)) = (metric.values.get(&phase.id), metric.target)
            {
                let finding = Finding::of_phase(Kind::TargetMissed, phase).part(lane.id.as_str());
                let finding =
                    finding.naming("lane", &lane.name).with("value", Value::of_lane(metric, *value));
                found.push(finding.with("target", Value::of_lane(metric, target)));
            }
        }
    }
}
