//! What changed between two versions of a map, as the commands that make the one into the other.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::command::{CardEdit, Command, JourneyEdit, LaneEdit, PhaseEdit, apply};
use crate::model::{Card, CardId, Cell, Journey, Lane, LaneContent, LaneId, Phase, PhaseId, Point, StepId};

/// The commands that make `from` into `to`, one field or one place each, in an order in which they apply.
///
/// Unknown fields of the file are left out: no command sets them. Things that are pointer-equal are skipped,
/// so the cost is that of what differs.
pub fn diff(from: &Journey, to: &Journey) -> Vec<Command> {
    let mut walk = Walk { now: from.clone(), commands: Vec::new() };
    walk.journey(to);
    walk.delete_links(to);
    walk.delete_cards(to);
    walk.add_and_edit_phases(to);
    walk.place_steps(to);
    walk.delete_phases_and_steps(to);
    walk.order_phases(to);
    walk.lanes(to);
    walk.cells(to);
    walk.delete_lanes(to);
    walk.order_lanes(to);
    walk.edit_cards(to);
    walk.points_and_values(to);
    walk.add_links(to);
    walk.commands
}

/// The map as the commands found so far have made it.
struct Walk {
    now: Journey,
    commands: Vec<Command>,
}

impl Walk {
    /// Takes `command` down, unless it changes nothing or can't be.
    fn emit(&mut self, command: Command) {
        if let Ok(next) = apply(&self.now, &command) {
            self.now = next;
            self.commands.push(command);
        }
    }

    fn journey(&mut self, to: &Journey) {
        let edits = [
            JourneyEdit::Title(to.title.clone()),
            JourneyEdit::Description(to.description.clone()),
            JourneyEdit::State(to.state),
            JourneyEdit::Market(to.market),
            JourneyEdit::Personas(to.personas.clone()),
            JourneyEdit::Reviewed(to.reviewed),
            JourneyEdit::Archived(to.archived),
        ];
        edits.into_iter().for_each(|edit| self.emit(Command::EditJourney(edit)));
    }

    fn add_and_edit_phases(&mut self, to: &Journey) {
        for phase in &to.phases {
            match self.now.phase(&phase.id).cloned() {
                Some(known) if Arc::ptr_eq(&known, phase) => {}
                Some(_) => {
                    let edits = [
                        PhaseEdit::Name(phase.name.clone()),
                        PhaseEdit::Color(phase.color),
                        PhaseEdit::Goal(phase.goal.clone()),
                    ];
                    for edit in edits {
                        self.emit(Command::EditPhase { phase: phase.id.clone(), edit });
                    }
                }
                None => {
                    let fresh = phase.steps.iter().filter(|step| self.now.step(&step.id).is_none());
                    let added = Phase { steps: fresh.cloned().collect(), ..(**phase).clone() };
                    if added.steps.is_empty() {
                        self.add_phase_of_known_steps(phase);
                    } else {
                        self.emit(Command::AddPhase { phase: added, before: None });
                    }
                }
            }
        }
    }

    /// A phase made of steps that stood elsewhere: added with a step of its own, which goes when they came.
    fn add_phase_of_known_steps(&mut self, phase: &Phase) {
        let holder = crate::model::Step::new(StepId::new(format!("{}-", phase.id)), "-");
        let added = Phase { steps: vec![holder], ..phase.clone() };
        self.emit(Command::AddPhase { phase: added, before: None });
    }

    fn place_steps(&mut self, to: &Journey) {
        for phase in &to.phases {
            if self.now.phase(&phase.id).is_some_and(|known| Arc::ptr_eq(known, phase)) {
                continue;
            }
            for (at, step) in phase.steps.iter().enumerate().rev() {
                let before = phase.steps.get(at + 1).map(|next| next.id.clone());
                let Some((holder, known)) = self.now.step(&step.id) else {
                    self.emit(Command::AddStep { phase: phase.id.clone(), step: step.clone(), before });
                    continue;
                };
                let renamed = known.name != step.name;
                let follows =
                    follower(&holder.steps, |known| known.id == step.id).map(|next| next.id.clone());
                if renamed {
                    self.emit(Command::RenameStep { step: step.id.clone(), name: step.name.clone() });
                }
                let (holder, _) =
                    self.now.step(&step.id).map_or((None, ()), |(holder, _)| (Some(holder), ()));
                let in_place = holder.is_some_and(|holder| holder.id == phase.id) && follows == before;
                if !in_place {
                    self.move_step(step.id.clone(), phase.id.clone(), before);
                }
            }
        }
    }

    /// Moves a step; the last one of its phase leaves a holder behind that goes with the phase.
    fn move_step(&mut self, step: StepId, to: PhaseId, before: Option<StepId>) {
        let lonely = self.now.step(&step).is_some_and(|(phase, _)| phase.steps.len() == 1 && phase.id != to);
        if lonely && let Some(phase) = self.now.step(&step).map(|(phase, _)| phase.id.clone()) {
            let holder = crate::model::Step::new(StepId::new(format!("{phase}-")), "-");
            self.emit(Command::AddStep { phase, step: holder, before: None });
        }
        self.emit(Command::MoveStep { step, to, before });
    }

    fn delete_phases_and_steps(&mut self, to: &Journey) {
        for phase in self.now.phases.clone() {
            if to.phase(&phase.id).is_none() {
                self.emit(Command::DeletePhase { phase: phase.id.clone() });
                continue;
            }
            for step in &phase.steps {
                if to.step(&step.id).is_none() {
                    self.emit(Command::DeleteStep { step: step.id.clone() });
                }
            }
        }
    }

    fn order_phases(&mut self, to: &Journey) {
        for (at, phase) in to.phases.iter().enumerate().rev() {
            let before = to.phases.get(at + 1).map(|next| next.id.clone());
            let follows =
                follower(&self.now.phases, |known| known.id == phase.id).map(|next| next.id.clone());
            if follows != before {
                self.emit(Command::MovePhase { phase: phase.id.clone(), before });
            }
        }
    }

    fn lanes(&mut self, to: &Journey) {
        for lane in &to.lanes {
            match self.now.lane(&lane.id).cloned() {
                Some(known) if Arc::ptr_eq(&known, lane) => {}
                Some(known) if same_sort(&known.content, &lane.content) => self.edit_lane(lane),
                Some(known) => {
                    self.emit(Command::DeleteLane { lane: known.id.clone() });
                    self.add_lane(lane);
                }
                None => self.add_lane(lane),
            }
        }
    }

    /// Adds a lane without its cards; they come with the cells, since some may come from another lane.
    fn add_lane(&mut self, lane: &Lane) {
        let mut added = lane.clone();
        if let LaneContent::Cards(cards) = &mut added.content {
            cards.cells = BTreeMap::new();
        }
        self.emit(Command::AddLane { lane: added, before: None });
    }

    fn edit_lane(&mut self, lane: &Lane) {
        let mut edits = vec![LaneEdit::Name(lane.name.clone()), LaneEdit::Channel(lane.channel)];
        match &lane.content {
            LaneContent::Cards(cards) => edits.push(LaneEdit::Kind(cards.kind)),
            LaneContent::Experience(experience) => edits.push(LaneEdit::Persona(experience.persona.clone())),
            LaneContent::Metric(metric) => {
                edits.extend([LaneEdit::Measure(metric.measure), LaneEdit::Unit(metric.unit.clone())]);
            }
            LaneContent::Line(line) => edits.push(LaneEdit::Line(*line)),
        }
        for edit in edits {
            self.emit(Command::EditLane { lane: lane.id.clone(), edit });
        }
    }

    fn delete_lanes(&mut self, to: &Journey) {
        for lane in self.now.lanes.clone() {
            if to.lane(&lane.id).is_none() {
                self.emit(Command::DeleteLane { lane: lane.id.clone() });
            }
        }
    }

    fn order_lanes(&mut self, to: &Journey) {
        for (at, lane) in to.lanes.iter().enumerate().rev() {
            let before = to.lanes.get(at + 1).map(|next| next.id.clone());
            let follows = follower(&self.now.lanes, |known| known.id == lane.id).map(|next| next.id.clone());
            if follows != before {
                self.emit(Command::MoveLane { lane: lane.id.clone(), before });
            }
        }
    }

    fn delete_cards(&mut self, to: &Journey) {
        let kept = cards_that_differ(to, &self.now);
        let gone: Vec<CardId> =
            cards_that_differ(&self.now, to).into_keys().filter(|id| !kept.contains_key(id)).collect();
        if !gone.is_empty() {
            self.emit(Command::DeleteCards { cards: gone });
        }
    }

    fn cells(&mut self, to: &Journey) {
        for lane in &to.lanes {
            let known = self.now.lane(&lane.id).cloned();
            if known.as_ref().is_some_and(|known| Arc::ptr_eq(known, lane)) {
                continue;
            }
            for (step, cards) in lane.cards().iter().flat_map(|cards| &cards.cells) {
                let same = known
                    .as_ref()
                    .and_then(|known| known.cards()?.cells.get(step))
                    .is_some_and(|cell| Arc::ptr_eq(cell, cards));
                if !same {
                    self.cell(Cell { lane: lane.id.clone(), step: step.clone() }, cards);
                }
            }
        }
    }

    fn cell(&mut self, cell: Cell, cards: &[Arc<Card>]) {
        let wanted: BTreeSet<&CardId> = cards.iter().map(|card| &card.id).collect();
        let staying: Vec<CardId> = self.now.lane(&cell.lane).map_or(Vec::new(), |lane| {
            let stays = lane.cell(&cell.step).iter().filter(|card| wanted.contains(&card.id));
            stays.map(|card| card.id.clone()).collect()
        });
        let in_order = cards.iter().map(|card| &card.id).filter(|id| staying.contains(id)).eq(&staying);
        for (at, card) in cards.iter().enumerate().rev() {
            let before = cards.get(at + 1).map(|next| next.id.clone());
            if self.now.card(&card.id).is_none() {
                self.emit(Command::InsertCards { cards: vec![card.clone()], to: cell.clone(), before });
            } else if !in_order || !staying.contains(&card.id) {
                self.emit(Command::MoveCards { cards: vec![card.id.clone()], to: cell.clone(), before });
            }
        }
    }

    fn edit_cards(&mut self, to: &Journey) {
        for (id, card) in cards_that_differ(to, &self.now) {
            let Some(known) = self.now.card(&id).map(|placed| placed.card.clone()) else { continue };
            for edit in card_edits(&known, &card) {
                self.emit(Command::EditCard { card: id.clone(), edit });
            }
        }
    }

    fn points_and_values(&mut self, to: &Journey) {
        for lane in &to.lanes {
            let Some(known) = self.now.lane(&lane.id).cloned() else { continue };
            match (&known.content, &lane.content) {
                (LaneContent::Experience(known), LaneContent::Experience(wanted)) => {
                    let steps: BTreeSet<&StepId> = known.points.keys().chain(wanted.points.keys()).collect();
                    for step in
                        steps.into_iter().filter(|step| known.points.get(*step) != wanted.points.get(*step))
                    {
                        let point: Point = wanted.points.get(step).cloned().unwrap_or_default();
                        self.emit(Command::SetPoint { lane: lane.id.clone(), step: step.clone(), point });
                    }
                }
                (LaneContent::Metric(known), LaneContent::Metric(wanted)) => {
                    let phases: BTreeSet<&PhaseId> =
                        known.values.keys().chain(wanted.values.keys()).collect();
                    for phase in phases {
                        let value = wanted.values.get(phase).copied();
                        self.emit(Command::SetValue { lane: lane.id.clone(), phase: phase.clone(), value });
                    }
                }
                _ => {}
            }
        }
    }

    fn delete_links(&mut self, to: &Journey) {
        for link in self.now.links.clone() {
            let stays = to.link(&link.id).is_some_and(|known| known.from == link.from && known.to == link.to);
            if !stays {
                self.emit(Command::DeleteLink { link: link.id.clone() });
            }
        }
    }

    fn add_links(&mut self, to: &Journey) {
        for link in &to.links {
            if self.now.link(&link.id).is_some() {
                self.emit(Command::LabelLink { link: link.id.clone(), label: link.label.clone() });
            } else {
                self.emit(Command::AddLink { link: (**link).clone() });
            }
        }
    }
}

/// The item after the one found.
fn follower<T>(items: &[T], found: impl Fn(&T) -> bool) -> Option<&T> {
    items.get(items.iter().position(found)? + 1)
}

fn same_sort(left: &LaneContent, right: &LaneContent) -> bool {
    std::mem::discriminant(left) == std::mem::discriminant(right)
}

/// The cards of `map` in cells that are not pointer-equal to those of `other`.
fn cards_that_differ(map: &Journey, other: &Journey) -> BTreeMap<CardId, Arc<Card>> {
    let mut cards = BTreeMap::new();
    for lane in &map.lanes {
        let known: Option<&Arc<Lane>> = other.lane(&lane.id);
        if known.is_some_and(|known| Arc::ptr_eq(known, lane)) {
            continue;
        }
        for (step, cell) in lane.cards().iter().flat_map(|cards| &cards.cells) {
            let same = known
                .and_then(|known| known.cards()?.cells.get(step))
                .is_some_and(|known| Arc::ptr_eq(known, cell));
            if !same {
                cards.extend(cell.iter().map(|card| (card.id.clone(), card.clone())));
            }
        }
    }
    cards
}

fn card_edits(from: &Card, to: &Card) -> Vec<CardEdit> {
    let mut edits = Vec::new();
    macro_rules! compare {
        ($($field:ident => $edit:ident),+ $(,)?) => {
            $(if from.$field != to.$field { edits.push(CardEdit::$edit(to.$field.clone())); })+
        };
    }
    compare! {
        title => Title, note => Note, medium => Medium, directness => Directness, senses => Senses,
        actual => Actual, desired => Desired, moment_of_truth => MomentOfTruth, evidence => Evidence,
        source => Source, date => Date, owner => Owner, tags => Tags, link => Link, personas => Personas,
        color => Color,
    }
    edits
}

/// `map` with everything that equals its counterpart in `known` replaced by that, pointer and all, so that
/// the two share structure as if the one had been made from the other.
#[must_use]
pub fn share(known: &Journey, map: &Journey) -> Journey {
    let mut shared = map.clone();
    for phase in shared.phases.iter_mut() {
        if let Some(same) = known.phase(&phase.id).filter(|known| *known == phase) {
            *phase = same.clone();
        }
    }
    for lane in shared.lanes.iter_mut() {
        share_lane(known, lane);
    }
    for link in shared.links.iter_mut() {
        if let Some(same) = known.link(&link.id).filter(|known| *known == link) {
            *link = same.clone();
        }
    }
    shared
}

fn share_lane(known: &Journey, lane: &mut Arc<Lane>) {
    let id: &LaneId = &lane.id;
    let Some(counterpart) = known.lane(id) else { return };
    if counterpart == lane {
        *lane = counterpart.clone();
        return;
    }
    let (Some(old), LaneContent::Cards(new)) = (counterpart.cards(), &mut Arc::make_mut(lane).content) else {
        return;
    };
    for (step, cell) in new.cells.iter_mut() {
        let Some(old) = old.cells.get(step) else { continue };
        if old == cell {
            *cell = old.clone();
            continue;
        }
        for card in Arc::make_mut(cell) {
            if let Some(same) = old.iter().find(|known| *known == card) {
                *card = same.clone();
            }
        }
    }
}
