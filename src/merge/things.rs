//! Everything of three versions, side by side.

use std::collections::HashSet;
use std::sync::Arc;

use indexmap::IndexMap;

use super::cards::Touched;
use super::sides::{Sides, by_id};
use crate::model::{Journey, Lane, Phase, Step};

/// A step in one version.
#[derive(Clone, Copy, Debug)]
pub(super) struct StepIn<'a> {
    pub step: &'a Step,
    pub phase: &'a Arc<Phase>,
}

/// The phases, steps and lanes of three versions, and the cards that they touched.
#[derive(Debug)]
pub(super) struct Things<'a> {
    pub phases: IndexMap<&'a str, Sides<&'a Arc<Phase>>>,
    pub steps: IndexMap<&'a str, Sides<StepIn<'a>>>,
    pub lanes: IndexMap<&'a str, Sides<&'a Arc<Lane>>>,
    pub touched: Touched<'a>,
}

impl<'a> Things<'a> {
    pub fn of(maps: Sides<&'a Journey>) -> Self {
        let phases = by_id(maps, |map| map.phases.iter().map(|phase| (phase.id.as_str(), phase)));
        let lanes = by_id(maps, |map| map.lanes.iter().map(|lane| (lane.id.as_str(), lane)));
        let steps =
            by_id(maps, |map| map.steps().map(|(phase, step)| (step.id.as_str(), StepIn { step, phase })));
        let deleted = steps.iter().filter(|(_, step)| step.base.is_some() && step.theirs.is_none());
        let touched = Touched::in_lanes(&lanes, &deleted.map(|(id, _)| *id).collect());
        Self { phases, steps, lanes, touched }
    }

    pub fn they_have_phase(&self, id: &str) -> bool {
        self.phases.get(id).is_some_and(|phase| phase.theirs.is_some())
    }

    pub fn they_have_step(&self, id: &str) -> bool {
        self.steps.get(id).is_some_and(|step| step.theirs.is_some())
    }

    pub fn they_have_lane(&self, id: &str) -> bool {
        self.lanes.get(id).is_some_and(|lane| lane.theirs.is_some())
    }
}

/// The lanes, steps and phases in which I put or set something that must not go with them.
#[derive(Debug, Default)]
pub(super) struct Changed<'a> {
    pub lanes: HashSet<&'a str>,
    pub steps: HashSet<&'a str>,
    pub phases: HashSet<&'a str>,
}

impl<'a> Changed<'a> {
    pub fn by_me(things: &Things<'a>) -> Self {
        let mut changed = Self::default();
        for card in things.touched.cards.values() {
            if let Some(mine) = card.mine.filter(|mine| mine.is_changed_since(card.base)) {
                let (lane, step) = mine.place();
                changed.lanes.insert(lane);
                changed.steps.insert(step);
            }
        }
        things.lanes.values().for_each(|lane| changed.look_through(lane));
        changed
    }

    fn look_through(&mut self, lane: &Sides<&'a Arc<Lane>>) {
        let Some(mine) = lane.mine.filter(|mine| lane.base != Some(mine)) else { return };
        let base = lane.base.and_then(|base| base.experience());
        for (step, point) in mine.experience().into_iter().flat_map(|experience| &experience.points) {
            if base.and_then(|base| base.points.get(step)) != Some(point) {
                self.lanes.insert(mine.id.as_str());
                self.steps.insert(step.as_str());
            }
        }
        let base = lane.base.and_then(|base| base.metric());
        for (phase, value) in mine.metric().into_iter().flat_map(|metric| &metric.values) {
            if base.and_then(|base| base.values.get(phase)) != Some(value) {
                self.lanes.insert(mine.id.as_str());
                self.phases.insert(phase.as_str());
            }
        }
        for (phase, inputs) in mine.metric().into_iter().flat_map(|metric| &metric.inputs) {
            if base.and_then(|base| base.inputs.get(phase)) != Some(inputs) {
                self.lanes.insert(mine.id.as_str());
                self.phases.insert(phase.as_str());
            }
        }
    }
}
