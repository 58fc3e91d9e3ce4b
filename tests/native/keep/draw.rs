//! Small maps, and edits of them.

use std::sync::Arc;

use klantreis::command::{CardEdit, Command, apply};
use klantreis::format::write_journey;
use klantreis::model::*;

/// A map with two phases of a step each and two lanes; `cards` stand in the first lane's first cell, each with its
/// title as its id.
pub fn map(cards: &[&str]) -> Journey {
    let mut map = Journey::new("m".into(), "Map");
    let phase = |id: &str| Phase::new(id.into(), id, vec![Step::new(format!("s-{id}").as_str().into(), id)]);
    map.phases = vec![Arc::new(phase("one")), Arc::new(phase("two"))];
    let lane = |id: &str| Arc::new(Lane::of_cards(id.into(), id, CardKind::Touchpoints));
    map.lanes = vec![lane("web"), lane("shop")];
    for card in cards {
        map = apply(&map, &add(card)).expect("the card fits");
    }
    map
}

/// The value under which `map` is stored by another program: without a stamp.
pub fn stored(map: &Journey) -> (String, String) {
    (format!("klantreis/journey/{}", map.id), write_journey(map))
}

/// Adds a card at the end of the first cell.
pub fn add(title: &str) -> Command {
    let card = Arc::new(Card::new(title.into(), title));
    Command::InsertCards { cards: vec![card], to: cell("web", "s-one"), before: None }
}

/// Gives a card another title.
pub fn title(card: &str, title: &str) -> Command {
    Command::EditCard { card: card.into(), edit: CardEdit::Title(title.into()) }
}

/// Sets the note of a card.
pub fn note(card: &str, note: &str) -> Command {
    Command::EditCard { card: card.into(), edit: CardEdit::Note(note.into()) }
}

/// Deletes a card.
pub fn delete(card: &str) -> Command {
    Command::DeleteCards { cards: vec![card.into()] }
}

/// Moves a card to the end of a cell.
pub fn shift(card: &str, lane: &str, step: &str) -> Command {
    Command::MoveCards { cards: vec![card.into()], to: cell(lane, step), before: None }
}

fn cell(lane: &str, step: &str) -> Cell {
    Cell { lane: lane.into(), step: step.into() }
}

/// The titles of all cards, in reading order.
pub fn titles(map: &Journey) -> Vec<&str> {
    map.cards().map(|placed| placed.card.title.as_str()).collect()
}

/// The map after a command.
pub fn after(map: &Journey, command: &Command) -> Arc<Journey> {
    Arc::new(apply(map, command).expect("the command fits"))
}
