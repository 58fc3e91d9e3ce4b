//! What is in the merged map, and where.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::cards::Place;
use super::sides::{Taken, taken};
use super::things::{Changed, Things};
use crate::model::{Lane, LaneContent, Phase};

/// What is in the merged map, by id, and where.
///
/// Whoever adds something, has it there; what one deletes is gone. Where one deleted what the other changed, mine
/// stays: my deletion, or what I changed, with all that stands in it. But a card that either added or edited is
/// never lost, and has its lane, step and phase back if need be.
#[derive(Debug, Default)]
pub(super) struct Remains<'a> {
    /// The phases; each has a step.
    pub phases: HashSet<&'a str>,
    /// The steps, each with its phase.
    pub steps: HashMap<&'a str, &'a str>,
    /// The lanes.
    pub lanes: HashSet<&'a str>,
    /// Of the touched cards those that remain, each with its lane and step.
    pub cards: HashMap<&'a str, Place<'a>>,
}

impl<'a> Remains<'a> {
    pub fn of(things: &Things<'a>) -> Self {
        let changed = Changed::by_me(things);
        let mut remains = Self::default();
        remains.place_steps(things, &changed);
        remains.place_cards(things);
        remains.keep_lanes(things, &changed);
        remains.keep_phases(things, &changed);
        remains.fill_phases(things);
        remains.keep_cards_of_what_i_kept(things);
        remains
    }

    /// The steps that remain for their own sake.
    fn place_steps(&mut self, things: &Things<'a>, changed: &Changed<'a>) {
        for (&id, step) in things.steps.iter() {
            let phase = step.part(|step| Some(step.phase.id.as_str()));
            let is_new = step.base.is_none();
            match (step.mine, step.theirs) {
                (Some(mine), Some(theirs)) => {
                    let (mine, theirs) = (mine.phase.id.as_str(), theirs.phase.id.as_str());
                    let place = if taken(phase.base.as_ref(), &mine, &theirs) == Taken::Theirs {
                        theirs
                    } else {
                        mine
                    };
                    self.steps.insert(id, place);
                }
                (Some(mine), None) => {
                    let edited = step.base.is_some_and(|base| base.step != mine.step);
                    if is_new || edited || phase.base != phase.mine || changed.steps.contains(id) {
                        self.steps.insert(id, mine.phase.id.as_str());
                    }
                }
                (None, Some(theirs)) => {
                    let phase = theirs.phase.id.as_str();
                    let i_deleted_phase = things
                        .phases
                        .get(phase)
                        .is_some_and(|phase| phase.mine.is_none() && phase.base.is_some());
                    if is_new && !i_deleted_phase {
                        self.steps.insert(id, phase);
                    }
                }
                (None, None) => {}
            }
        }
    }

    /// The cards that remain for their own sake, with the lanes and steps that they need.
    fn place_cards(&mut self, things: &Things<'a>) {
        for (&id, card) in things.touched.cards.iter() {
            let place = match (card.mine, card.theirs) {
                (Some(mine), Some(theirs)) => {
                    let base = card.base.map(|base| base.place());
                    match taken(base.as_ref(), &mine.place(), &theirs.place()) {
                        Taken::Theirs => theirs.place(),
                        Taken::Mine | Taken::MineOverTheirs => mine.place(),
                    }
                }
                (Some(mine), None) if mine.is_changed_since(card.base) => mine.place(),
                (None, Some(theirs)) if card.base.is_none_or(|base| base.card != theirs.card) => {
                    theirs.place()
                }
                _ => continue,
            };
            self.cards.insert(id, place);
            self.need(things, place);
        }
    }

    fn need(&mut self, things: &Things<'a>, (lane, step): Place<'a>) {
        self.lanes.insert(lane);
        let known = things.steps.get(step).and_then(|step| step.mine.or(step.theirs));
        if let Some(known) = known {
            self.place_step(step, known.phase.id.as_str());
        }
    }

    /// Gives a step a phase, unless it has one.
    fn place_step(&mut self, step: &'a str, phase: &'a str) {
        self.steps.entry(step).or_insert(phase);
    }

    fn phases_of_steps(&self) -> HashSet<&'a str> {
        self.steps.values().copied().collect()
    }

    fn keep_lanes(&mut self, things: &Things<'a>, changed: &Changed<'a>) {
        for (&id, lane) in things.lanes.iter() {
            let keep = match (lane.mine, lane.theirs) {
                (Some(_), Some(_)) => true,
                (Some(mine), None) => {
                    lane.base.is_none_or(|base| !has_same_head(base, mine)) || changed.lanes.contains(id)
                }
                (None, theirs) => theirs.is_some() && lane.base.is_none(),
            };
            if keep {
                self.lanes.insert(id);
            }
        }
    }

    fn keep_phases(&mut self, things: &Things<'a>, changed: &Changed<'a>) {
        let needed = self.phases_of_steps();
        for (&id, phase) in things.phases.iter() {
            let keep = match (phase.mine, phase.theirs) {
                (Some(_), Some(_)) => true,
                (Some(mine), None) => {
                    phase.base.is_none_or(|base| !has_same_fields(base, mine)) || changed.phases.contains(id)
                }
                (None, theirs) => theirs.is_some() && phase.base.is_none(),
            };
            if !keep && !needed.contains(id) {
                continue;
            }
            self.phases.insert(id);
            if let (Some(mine), None) = (phase.mine, phase.theirs) {
                mine.steps.iter().for_each(|step| self.place_step(step.id.as_str(), id));
            }
        }
    }

    /// A phase that we emptied together, each taking other steps, has mine back; one that only they had is gone.
    fn fill_phases(&mut self, things: &Things<'a>) {
        loop {
            let filled = self.phases_of_steps();
            // Whichever comes first, both tabs must choose the same one.
            let Some(empty) = self.phases.difference(&filled).copied().min() else { return };
            let mine = things.phases.get(empty).and_then(|phase| phase.mine);
            match mine.filter(|mine| !mine.steps.is_empty()) {
                Some(mine) => {
                    self.steps.extend(mine.steps.iter().map(|step| (step.id.as_str(), empty)));
                }
                None => {
                    self.phases.remove(empty);
                }
            }
        }
    }

    /// The cards that they deleted only because they deleted the lane or the step, which stays.
    fn keep_cards_of_what_i_kept(&mut self, things: &Things<'a>) {
        for (&id, card) in things.touched.cards.iter() {
            let (Some(mine), None) = (card.mine, card.theirs) else { continue };
            let (lane, step) = mine.place();
            let remains = self.lanes.contains(lane) && self.steps.contains_key(step);
            if remains && !(things.they_have_lane(lane) && things.they_have_step(step)) {
                self.cards.insert(id, mine.place());
            }
        }
    }
}

/// Whether two phases are the same but for their steps.
pub(super) fn has_same_fields(one: &Phase, other: &Phase) -> bool {
    (&one.name, one.color, &one.goal, &one.extra) == (&other.name, other.color, &other.goal, &other.extra)
}

/// Whether two lanes are the same but for their cards, points and numbers.
fn has_same_head(one: &Arc<Lane>, other: &Arc<Lane>) -> bool {
    let content = match (&one.content, &other.content) {
        (LaneContent::Cards(one), LaneContent::Cards(other)) => one.kind == other.kind,
        (LaneContent::Experience(one), LaneContent::Experience(other)) => {
            (&one.persona, one.derived, one.compared) == (&other.persona, other.derived, other.compared)
        }
        (LaneContent::Metric(one), LaneContent::Metric(other)) => {
            (one.measure, &one.unit, one.target, one.scoring, one.easy)
                == (other.measure, &other.unit, other.target, other.scoring, other.easy)
        }
        (LaneContent::Line(one), LaneContent::Line(other)) => one == other,
        _ => false,
    };
    content && (&one.name, one.channel, &one.extra) == (&other.name, other.channel, &other.extra)
}
