//! Text to command.

use klantreis::command::Command;
use klantreis::model::{CardId, Cell, Phase, Step};

use super::fields::{card_edit, journey_edit, lane_edit, phase_edit};
use super::read::{card, empty_lane, link, point};

/// The command that `text` spells; several between `;` are a batch.
///
/// ```text
/// insert e f to Do/x before a     move a b to Do/x before c     delete a b
/// add phase P:s t before Q        move phase P before Q         delete phase P
/// add step s to P before t        move step s to P before t     delete step s
/// add lane Do before Feel         move lane Do before Feel      delete lane Do
/// set card a title = A title      point Feel/x = -1>2           value Count/Decide = 100
/// add link k: a -> b = label      label link k = label          delete link k
/// dismiss no_persona              restore no_persona
/// ```
///
/// Without `before …` it is at the end. An empty value unsets.
#[track_caller]
pub fn command(text: &str) -> Command {
    if text.contains(" ; ") {
        return Command::Batch(text.split(" ; ").map(command).collect());
    }
    let text = text.trim();
    let (verb, rest) = text.split_once(' ').unwrap_or((text, ""));
    let (noun, of_noun) = rest.split_once(' ').unwrap_or((rest, ""));
    match (verb, noun) {
        ("set", _) => edit(rest),
        ("point", _) => set_point(rest),
        ("value", _) => set_value(rest),
        ("add", "phase") => add_phase(of_noun),
        ("move", "phase") => {
            let (phase, before) = before(of_noun);
            Command::MovePhase { phase: phase.into(), before: before.map(Into::into) }
        }
        ("delete", "phase") => Command::DeletePhase { phase: of_noun.into() },
        ("add", "step") => {
            let (step, phase, before) = to(of_noun);
            let step = Step::new(step.into(), step);
            Command::AddStep { phase: phase.into(), step, before: before.map(Into::into) }
        }
        ("move", "step") => {
            let (step, phase, before) = to(of_noun);
            Command::MoveStep { step: step.into(), to: phase.into(), before: before.map(Into::into) }
        }
        ("delete", "step") => Command::DeleteStep { step: of_noun.into() },
        ("add", "lane") => {
            let (lane, before) = before(of_noun);
            Command::AddLane { lane: empty_lane(lane), before: before.map(Into::into) }
        }
        ("move", "lane") => {
            let (lane, before) = before(of_noun);
            Command::MoveLane { lane: lane.into(), before: before.map(Into::into) }
        }
        ("delete", "lane") => Command::DeleteLane { lane: of_noun.into() },
        ("add", "link") => Command::AddLink { link: link(of_noun) },
        ("label", "link") => {
            let (link, label) = set(of_noun);
            Command::LabelLink { link: link.into(), label: label.to_string() }
        }
        ("delete", "link") => Command::DeleteLink { link: of_noun.into() },
        ("dismiss", _) => Command::Dismiss { finding: rest.to_string() },
        ("restore", _) => Command::Restore { finding: rest.to_string() },
        ("insert", _) => {
            let (cards, place, before) = to(rest);
            let cards = cards.split_whitespace().map(card).collect();
            Command::InsertCards { cards, to: cell(place), before: before.map(Into::into) }
        }
        ("move", _) => {
            let (cards, place, before) = to(rest);
            Command::MoveCards { cards: ids(cards), to: cell(place), before: before.map(Into::into) }
        }
        ("delete", _) => Command::DeleteCards { cards: ids(rest) },
        _ => panic!("“{text}” is no command"),
    }
}

/// `card a title = A title`, also of a `phase`, `step`, `lane` or the `journey`.
#[track_caller]
pub fn edit(text: &str) -> Command {
    let (what, value) = set(text);
    match what.split_whitespace().collect::<Vec<_>>()[..] {
        ["journey", field] => Command::EditJourney(journey_edit(field, value)),
        ["phase", id, field] => Command::EditPhase { phase: id.into(), edit: phase_edit(field, value) },
        ["step", id, "name"] => Command::RenameStep { step: id.into(), name: value.to_string() },
        ["lane", id, field] => Command::EditLane { lane: id.into(), edit: lane_edit(field, value) },
        ["card", id, field] => Command::EditCard { card: id.into(), edit: card_edit(field, value) },
        _ => panic!("“{what}” is no field"),
    }
}

fn add_phase(text: &str) -> Command {
    let (phase, before) = before(text);
    let (id, steps) = phase.split_once(':').unwrap_or((phase, phase));
    let steps = steps.split_whitespace().map(|step| Step::new(step.into(), step)).collect();
    Command::AddPhase { phase: Phase::new(id.into(), id, steps), before: before.map(Into::into) }
}

fn set_point(text: &str) -> Command {
    let (place, value) = set(text);
    let Cell { lane, step } = cell(place);
    Command::SetPoint { lane, step, point: point(value) }
}

fn set_value(text: &str) -> Command {
    let (place, value) = set(text);
    let (lane, phase) = place.split_once('/').expect("a lane and a phase");
    Command::SetValue { lane: lane.into(), phase: phase.into(), value: value.parse().ok() }
}

/// A lane and a step.
pub fn cell(place: &str) -> Cell {
    let (lane, step) = place.split_once('/').expect("a lane and a step");
    Cell { lane: lane.into(), step: step.into() }
}

pub fn ids(text: &str) -> Vec<CardId> {
    text.split_whitespace().map(CardId::from).collect()
}

/// `… = value`
fn set(text: &str) -> (&str, &str) {
    let (what, value) = text.split_once('=').expect("an equals sign");
    (what.trim(), value.strip_prefix(' ').unwrap_or(value))
}

/// `… to P before t`
fn to(text: &str) -> (&str, &str, Option<&str>) {
    let (rest, before) = before(text);
    let (what, place) = rest.split_once(" to ").unwrap_or_else(|| rest.split_once("to ").expect("a place"));
    (what.trim(), place.trim(), before)
}

/// `… before t`
pub fn before(text: &str) -> (&str, Option<&str>) {
    match text.split_once(" before ") {
        Some((rest, before)) => (rest.trim(), Some(before.trim())),
        None => (text.trim(), None),
    }
}
