//! Two people, or two tabs, that changed the same map: nothing of either is silently lost.

use std::mem::discriminant;
use std::sync::Arc;

use crate::command::{Command, apply};
use crate::diff::{diff, share};
use crate::model::{CardId, Cell, Journey, Placed};

/// Two versions brought together.
#[derive(Clone, Debug)]
pub struct Merged {
    /// The map with the changes of both.
    pub journey: Journey,
    /// Where both changed the same thing and mine was kept: what theirs wanted there.
    pub overruled: Vec<Command>,
}

/// `mine` with what changed between `base` and `theirs`.
///
/// Changes are compared field by field. Where both set the same field, or one deleted what the other changed,
/// mine stays, except that an edited card is never lost to a deletion; see [`Merged::overruled`].
pub fn merge(base: &Journey, mine: &Journey, theirs: &Journey) -> Merged {
    let theirs = share(base, theirs);
    let my_changes = diff(base, mine);
    let mut merged = Merged { journey: mine.clone(), overruled: Vec::new() };
    for change in diff(base, &theirs) {
        for change in single(change) {
            merged.take(change, base, mine, &theirs, &my_changes);
        }
    }
    merged
}

/// A deletion of several cards as a deletion each, so that one that is kept doesn't keep the others.
fn single(change: Command) -> Vec<Command> {
    match change {
        Command::DeleteCards { cards } => {
            cards.into_iter().map(|card| Command::DeleteCards { cards: vec![card] }).collect()
        }
        other => vec![other],
    }
}

impl Merged {
    fn take(
        &mut self,
        change: Command,
        base: &Journey,
        mine: &Journey,
        theirs: &Journey,
        my_changes: &[Command],
    ) {
        let contested = my_changes.iter().any(|my| competes(my, &change) && *my != change);
        if contested || deletes_changed(&change, base, mine) {
            self.overruled.push(change);
            return;
        }
        if let Ok(journey) = apply(&self.journey, &change) {
            self.journey = journey;
        } else if let Some(journey) = self.revived(&change, base, theirs) {
            self.journey = journey;
        } else if let Some(journey) = self.placed_at_end(&change) {
            self.journey = journey;
        } else if my_changes.iter().all(|my| *my != change) && !self.journey_has(&change) {
            self.overruled.push(change);
        }
    }

    /// The map with the card back that they edited and I deleted.
    fn revived(&self, change: &Command, base: &Journey, theirs: &Journey) -> Option<Journey> {
        let Command::EditCard { card, .. } = change else { return None };
        base.card(card)?;
        let Placed { card, lane, step, .. } = theirs.card(card)?;
        let to = Cell { lane: lane.id.clone(), step: step.clone() };
        apply(&self.journey, &Command::InsertCards { cards: vec![card.clone()], to, before: None }).ok()
    }

    /// The map with what they added or moved at the end of its row, where its neighbour is gone.
    fn placed_at_end(&self, change: &Command) -> Option<Journey> {
        let mut change = change.clone();
        match &mut change {
            Command::InsertCards { before, .. } | Command::MoveCards { before, .. } => *before = None,
            Command::AddPhase { before, .. } | Command::MovePhase { before, .. } => *before = None,
            Command::AddStep { before, .. } | Command::MoveStep { before, .. } => *before = None,
            Command::AddLane { before, .. } | Command::MoveLane { before, .. } => *before = None,
            _ => return None,
        }
        apply(&self.journey, &change).ok()
    }

    /// Whether what the change wants is so already.
    fn journey_has(&self, change: &Command) -> bool {
        matches!(apply(&self.journey, change), Err(crate::command::Rejection::NothingChanges))
            || matches!(change, Command::DeleteCards { cards } if cards.iter().all(|card| self.journey.card(card).is_none()))
            || matches!(change, Command::DeleteLink { link } if self.journey.link(link).is_none())
            || matches!(change, Command::DeleteLane { lane } if self.journey.lane(lane).is_none())
            || matches!(change, Command::DeletePhase { phase } if self.journey.phase(phase).is_none())
            || matches!(change, Command::DeleteStep { step } if self.journey.step(step).is_none())
    }
}

/// Whether two changes set the same thing.
fn competes(mine: &Command, theirs: &Command) -> bool {
    match (mine, theirs) {
        (Command::EditJourney(a), Command::EditJourney(b)) => discriminant(a) == discriminant(b),
        (Command::EditPhase { phase: a, edit: x }, Command::EditPhase { phase: b, edit: y }) => {
            a == b && discriminant(x) == discriminant(y)
        }
        (Command::RenameStep { step: a, .. }, Command::RenameStep { step: b, .. }) => a == b,
        (Command::EditLane { lane: a, edit: x }, Command::EditLane { lane: b, edit: y }) => {
            a == b && discriminant(x) == discriminant(y)
        }
        (Command::EditCard { card: a, edit: x }, Command::EditCard { card: b, edit: y }) => {
            a == b && discriminant(x) == discriminant(y)
        }
        (Command::MoveCards { cards: a, .. }, Command::MoveCards { cards: b, .. }) => overlap(a, b),
        (Command::MovePhase { phase: a, .. }, Command::MovePhase { phase: b, .. }) => a == b,
        (Command::MoveStep { step: a, .. }, Command::MoveStep { step: b, .. }) => a == b,
        (Command::MoveLane { lane: a, .. }, Command::MoveLane { lane: b, .. }) => a == b,
        (Command::SetPoint { lane: a, step: x, .. }, Command::SetPoint { lane: b, step: y, .. }) => {
            a == b && x == y
        }
        (Command::SetValue { lane: a, phase: x, .. }, Command::SetValue { lane: b, phase: y, .. }) => {
            a == b && x == y
        }
        (Command::LabelLink { link: a, .. }, Command::LabelLink { link: b, .. }) => a == b,
        (Command::EditCard { card, .. }, Command::DeleteCards { cards }) => cards.contains(card),
        (Command::MoveCards { cards: a, .. }, Command::DeleteCards { cards: b }) => overlap(a, b),
        _ => false,
    }
}

fn overlap(left: &[CardId], right: &[CardId]) -> bool {
    left.iter().any(|card| right.contains(card))
}

/// Whether they delete a phase, step or lane in which I changed something.
fn deletes_changed(change: &Command, base: &Journey, mine: &Journey) -> bool {
    match change {
        Command::DeleteLane { lane } => mine.lane(lane) != base.lane(lane) && mine.lane(lane).is_some(),
        Command::DeleteStep { step } => mine.step(step).is_some() && step_differs(step, base, mine),
        Command::DeletePhase { phase } => mine.phase(phase).is_some_and(|phase| {
            base.phase(&phase.id) != Some(phase)
                || phase.steps.iter().any(|step| step_differs(&step.id, base, mine))
        }),
        _ => false,
    }
}

fn step_differs(step: &crate::model::StepId, base: &Journey, mine: &Journey) -> bool {
    mine.lanes.iter().any(|lane| {
        let before = base.lane(&lane.id).map_or(&[][..], |lane| lane.cell(step));
        let now = lane.cell(step);
        before.len() != now.len() || before.iter().zip(now).any(|(a, b)| !Arc::ptr_eq(a, b) && a != b)
    })
}
