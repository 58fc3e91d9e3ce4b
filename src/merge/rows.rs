//! The merged lanes with what they hold.

use std::collections::BTreeMap;
use std::mem::discriminant;
use std::sync::Arc;

use super::cards::{self, Cards, CellIn, Place, they_left_alone};
use super::order::{Ids, follower, order};
use super::remains::Remains;
use super::sides::{Sides, Taken, settle, settle_extra, settle_fields, taken};
use super::things::Things;
use crate::command::{Command, LaneEdit};
use crate::model::{
    Card, CardId, CardLane, ExperienceLane, Lane, LaneContent, LaneId, LineKind, MetricLane, PhaseId, Point,
    StepId,
};

/// The lanes that remain, in the order of both.
pub(super) fn lanes<'a>(
    things: &Things<'a>,
    remains: &Remains<'a>,
    lists: Sides<&'a [Arc<Lane>]>,
    overruled: &mut Vec<Command>,
) -> Vec<Arc<Lane>> {
    let lists = lists.part(|lanes| Some(lanes.iter().map(|lane| lane.id.as_str()).collect::<Ids<'_>>()));
    let order = order(&lists, |id| remains.lanes.contains(id));
    for lane in order.contested {
        let before = lists.theirs.as_ref().and_then(|theirs| follower(theirs, lane)).map(LaneId::from);
        overruled.push(Command::MoveLane { lane: LaneId::from(lane), before });
    }
    let mut rows = Rows { things, remains, overruled };
    order.ids.into_iter().filter_map(|id| rows.lane(id)).collect()
}

struct Rows<'a, 'm> {
    things: &'m Things<'a>,
    remains: &'m Remains<'a>,
    overruled: &'m mut Vec<Command>,
}

impl<'a> Rows<'a, '_> {
    fn lane(&mut self, id: &'a str) -> Option<Arc<Lane>> {
        let sides = *self.things.lanes.get(id)?;
        let known = sides.mine.or(sides.theirs)?;
        let holds_cards = known.cards().is_some();
        if holds_cards && they_left_alone(&sides) && !self.things.touched.cells.contains_key(id) {
            return Some(known.clone());
        }
        let sort = self.sort(id, sides)?;
        let content = match sort {
            LaneContent::Cards(_) => LaneContent::Cards(self.cards(id, sides)?),
            LaneContent::Experience(_) => LaneContent::Experience(self.experience(&known.id, sides)?),
            LaneContent::Metric(_) => LaneContent::Metric(self.metric(&known.id, sides)?),
            LaneContent::Line(_) => LaneContent::Line(self.line(&known.id, sides)?),
        };
        let mut merged = Lane { content, ..(**known).clone() };
        if let (Some(_), Some(theirs)) = (sides.mine, sides.theirs) {
            settle_lane(sides.base.map(|base| &**base), &mut merged, theirs, self.overruled);
        }
        let same = [sides.mine, sides.theirs].into_iter().flatten().find(|known| ***known == merged);
        Some(same.cloned().unwrap_or_else(|| Arc::new(merged)))
    }

    /// A content of the sort that the lane gets. No command changes the sort, but two files may differ in it.
    fn sort(&self, id: &str, sides: Sides<&'a Arc<Lane>>) -> Option<&'a LaneContent> {
        let contents = sides.part(|lane| Some(&lane.content));
        let (Some(mine), Some(theirs)) = (contents.mine, contents.theirs) else {
            return contents.mine.or(contents.theirs);
        };
        let base = contents.base.map(discriminant);
        let holds = |content: &LaneContent| matches!(content, LaneContent::Cards(_));
        if holds(mine) != holds(theirs) && self.remains.cards.values().any(|(lane, _)| *lane == id) {
            return Some(if holds(mine) { mine } else { theirs });
        }
        match taken(base.as_ref(), &discriminant(mine), &discriminant(theirs)) {
            Taken::Theirs => Some(theirs),
            Taken::Mine | Taken::MineOverTheirs => Some(mine),
        }
    }

    fn cards(&mut self, id: &'a str, sides: Sides<&'a Arc<Lane>>) -> Option<CardLane> {
        let lane = &sides.mine.or(sides.theirs)?.id;
        let sides = sides.part(|lane| lane.cards());
        let known = sides.mine.or(sides.theirs)?;
        let cells = sides.mine.map(|mine| mine.cells.clone()).unwrap_or_default();
        let mut merged = CardLane { kind: known.kind, cells };
        if let Some(theirs) = sides.theirs {
            let base = sides.base.map(|base| &base.kind);
            if let Some(kind) = settle(base, &mut merged.kind, &theirs.kind) {
                self.overrule(lane, LaneEdit::Kind(kind));
            }
        }
        for (step, cell) in self.things.touched.cells.get(id).into_iter().flat_map(|cells| cells.iter()) {
            match self.cell((id, step), cell) {
                Some((step, cards)) => merged.cells.insert(step, cards),
                None => merged.cells.remove(*step),
            };
        }
        Some(merged)
    }

    /// The cards of a cell with its step; nothing where none remains.
    fn cell(&mut self, place: Place<'a>, sides: &Sides<CellIn<'a>>) -> Option<(StepId, Cards)> {
        let known = sides.mine.or(sides.theirs)?;
        let lists =
            sides.part(|cell| Some(cell.cards.iter().map(|card| card.id.as_str()).collect::<Ids<'_>>()));
        let order = order(&lists, |id| self.remains.cards.get(id) == Some(&place));
        for card in order.contested {
            let before = lists.theirs.as_ref().and_then(|theirs| follower(theirs, card)).map(CardId::from);
            self.overruled.push(Command::MoveCards { cards: vec![card.into()], to: known.cell(), before });
        }
        let cards = order.ids.into_iter().filter_map(|id| self.things.touched.cards.get(id));
        let cards: Vec<Arc<Card>> = cards.filter_map(|card| cards::settled(card, self.overruled)).collect();
        if cards.is_empty() {
            return None;
        }
        let same = [sides.mine, sides.theirs].into_iter().flatten().find(|cell| **cell.cards == cards);
        Some((known.cell().step, same.map_or_else(|| Arc::new(cards), |cell| cell.cards.clone())))
    }

    fn experience(&mut self, lane: &LaneId, sides: Sides<&'a Arc<Lane>>) -> Option<ExperienceLane> {
        let sides = sides.part(|lane| lane.experience());
        let mut merged = sides.mine.or(sides.theirs)?.clone();
        if let (Some(_), Some(theirs)) = (sides.mine, sides.theirs) {
            let base = sides.base;
            let mut overrule = |edit| self.overrule(lane, edit);
            settle_fields!(
                base, merged, theirs, overrule;
                ExperienceLane {
                    persona => LaneEdit::Persona, derived => LaneEdit::Derived, compared => LaneEdit::Compared,
                } besides points
            );
            self.settle_points(lane, base, &mut merged, theirs);
        }
        merged.points.retain(|step, _| self.remains.steps.contains_key(step.as_str()));
        Some(merged)
    }

    fn settle_points(
        &mut self,
        lane: &LaneId,
        base: Option<&ExperienceLane>,
        mine: &mut ExperienceLane,
        theirs: &ExperienceLane,
    ) {
        let point = |lane: &ExperienceLane, step: &StepId| lane.points.get(step).cloned().unwrap_or_default();
        let mut steps = keys(&mine.points, &theirs.points);
        // Of a step that they deleted and I kept, everything stays as mine.
        steps.retain(|step| {
            self.remains.steps.contains_key(step.as_str()) && self.things.they_have_step(step.as_str())
        });
        for step in steps {
            let base = base.map(|base| point(base, &step));
            let wanted = point(theirs, &step);
            let mut settled = point(mine, &step);
            if settle_point(base.as_ref(), &mut settled, &wanted) {
                let (lane, step) = (lane.clone(), step.clone());
                self.overruled.push(Command::SetPoint { lane, step, point: wanted });
            }
            match settled.is_unset() {
                true => mine.points.remove(&step),
                false => mine.points.insert(step, settled),
            };
        }
    }

    fn metric(&mut self, lane: &LaneId, sides: Sides<&'a Arc<Lane>>) -> Option<MetricLane> {
        let sides = sides.part(|lane| lane.metric());
        let mut merged = sides.mine.or(sides.theirs)?.clone();
        if let (Some(_), Some(theirs)) = (sides.mine, sides.theirs) {
            let base = sides.base;
            let mut overrule = |edit| self.overrule(lane, edit);
            settle_fields!(
                base, merged, theirs, overrule;
                MetricLane {
                    measure => LaneEdit::Measure, unit => LaneEdit::Unit, target => LaneEdit::Target,
                    scoring => LaneEdit::Scoring, easy => LaneEdit::Easy,
                } besides values, inputs
            );
            self.settle_inputs(lane, base, &mut merged, theirs);
            self.settle_values(lane, base, &mut merged, theirs);
        }
        merged.values.retain(|phase, _| self.remains.phases.contains(phase.as_str()));
        merged.inputs.retain(|phase, _| self.remains.phases.contains(phase.as_str()));
        merged.settle();
        Some(merged)
    }

    fn settle_inputs(
        &mut self,
        lane: &LaneId,
        base: Option<&MetricLane>,
        mine: &mut MetricLane,
        theirs: &MetricLane,
    ) {
        let inputs = |lane: &MetricLane, phase: &PhaseId| lane.inputs.get(phase).cloned().unwrap_or_default();
        let mut phases = keys(&mine.inputs, &theirs.inputs);
        phases.retain(|phase| self.both_have(phase));
        for phase in phases {
            let base = base.map(|base| inputs(base, &phase));
            let mut settled = inputs(mine, &phase);
            if let Some(inputs) = settle(base.as_ref(), &mut settled, &inputs(theirs, &phase)) {
                let (lane, phase) = (lane.clone(), phase.clone());
                self.overruled.push(Command::SetInputs { lane, phase, inputs });
            }
            match settled.is_empty() {
                true => mine.inputs.remove(&phase),
                false => mine.inputs.insert(phase, settled),
            };
        }
    }

    /// Of a phase that they deleted and I kept, everything stays as mine.
    fn both_have(&self, phase: &PhaseId) -> bool {
        self.remains.phases.contains(phase.as_str()) && self.things.they_have_phase(phase.as_str())
    }

    fn settle_values(
        &mut self,
        lane: &LaneId,
        base: Option<&MetricLane>,
        mine: &mut MetricLane,
        theirs: &MetricLane,
    ) {
        let mut phases = keys(&mine.values, &theirs.values);
        // What comes out of inputs is not in dispute: the inputs are.
        phases.retain(|phase| self.both_have(phase) && !mine.is_calculated(phase));
        for phase in phases {
            let base = base.map(|base| base.values.get(&phase).copied());
            let mut settled = mine.values.get(&phase).copied();
            if let Some(value) = settle(base.as_ref(), &mut settled, &theirs.values.get(&phase).copied()) {
                let (lane, phase) = (lane.clone(), phase.clone());
                self.overruled.push(Command::SetValue { lane, phase, value });
            }
            match settled {
                Some(value) => mine.values.insert(phase, value),
                None => mine.values.remove(&phase),
            };
        }
    }

    fn line(&mut self, lane: &LaneId, sides: Sides<&'a Arc<Lane>>) -> Option<LineKind> {
        let sides = sides.part(|lane| lane.line());
        let mut merged = sides.mine.or(sides.theirs)?;
        if let Some(theirs) = sides.theirs
            && let Some(line) = settle(sides.base.as_ref(), &mut merged, &theirs)
        {
            self.overrule(lane, LaneEdit::Line(line));
        }
        Some(merged)
    }

    fn overrule(&mut self, lane: &LaneId, edit: LaneEdit) {
        self.overruled.push(Command::EditLane { lane: lane.clone(), edit });
    }
}

/// The keys of both.
fn keys<K: Ord + Clone, V>(mine: &BTreeMap<K, V>, theirs: &BTreeMap<K, V>) -> Vec<K> {
    mine.keys().chain(theirs.keys().filter(|key| !mine.contains_key(*key))).cloned().collect()
}

/// Brings in what they set of a point. Whether something of it was overruled.
fn settle_point(base: Option<&Point>, mine: &mut Point, theirs: &Point) -> bool {
    let Point { actual, desired, extra } = theirs;
    let actual = settle(base.map(|base| &base.actual), &mut mine.actual, actual);
    let desired = settle(base.map(|base| &base.desired), &mut mine.desired, desired);
    settle_extra(base.map(|base| &base.extra), &mut mine.extra, extra);
    actual.is_some() || desired.is_some()
}

/// Brings in the fields of a lane that they set, but for its content.
pub(super) fn settle_lane(base: Option<&Lane>, mine: &mut Lane, theirs: &Lane, overruled: &mut Vec<Command>) {
    let mut overrule = |edit| overruled.push(Command::EditLane { lane: theirs.id.clone(), edit });
    settle_fields!(
        base, mine, theirs, overrule;
        Lane {
            name => LaneEdit::Name, channel => LaneEdit::Channel, folded => LaneEdit::Folded, hidden => LaneEdit::Hidden,
        } besides id, content, extra
    );
    settle_extra(base.map(|base| &base.extra), &mut mine.extra, &theirs.extra);
}
