//! Names for what was changed in two tabs at once, to be told to the user.

use crate::command::Command;
use crate::model::Journey;
use crate::text::{Language, Text, keep as words};

/// What the commands are about, by name, each thing once. `maps` are searched for the names in their order.
pub fn things(commands: &[Command], maps: &[&Journey], language: Language) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in commands.iter().flat_map(|command| of(command, maps, language)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// At most three of the names, as a list: `kaart “A”, kaart “B” en nog 2`.
pub fn listed(names: &[String], language: Language) -> String {
    const MOST: usize = 3;
    let mut list = names.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
    if names.len() > MOST {
        let more = names.len() - MOST;
        list.push(' ');
        list.push_str(&words::MORE.get(language, more, &more.to_string()));
    }
    list
}

fn of(command: &Command, maps: &[&Journey], language: Language) -> Vec<String> {
    let named = |text: Text, name: Option<String>| {
        vec![text.fill(language, &[("name", name.as_deref().unwrap_or("…"))])]
    };
    match command {
        Command::EditJourney(_) => vec![words::THE_JOURNEY.get(language).to_string()],
        Command::AddPhase { phase, .. } => named(words::PHASE, Some(phase.name.clone())),
        Command::EditPhase { phase, .. }
        | Command::MovePhase { phase, .. }
        | Command::DeletePhase { phase } => {
            named(words::PHASE, maps.iter().find_map(|map| Some(map.phase(phase)?.name.clone())))
        }
        Command::AddStep { step, .. } => named(words::STEP, Some(step.name.clone())),
        Command::RenameStep { step, .. }
        | Command::MoveStep { step, .. }
        | Command::DeleteStep { step }
        | Command::SetPoint { step, .. } => {
            named(words::STEP, maps.iter().find_map(|map| Some(map.step(step)?.1.name.clone())))
        }
        Command::AddLane { lane, .. } => named(words::LANE, Some(lane.name.clone())),
        Command::EditLane { lane, .. }
        | Command::MoveLane { lane, .. }
        | Command::DeleteLane { lane }
        | Command::SetValue { lane, .. } => {
            named(words::LANE, maps.iter().find_map(|map| Some(map.lane(lane)?.name.clone())))
        }
        Command::InsertCards { cards, .. } => {
            cards.iter().flat_map(|card| named(words::CARD, Some(card.title.clone()))).collect()
        }
        Command::EditCard { card, .. } => of_cards(std::slice::from_ref(card), maps, &named),
        Command::MoveCards { cards, .. } | Command::DeleteCards { cards } => of_cards(cards, maps, &named),
        Command::AddLink { .. } | Command::LabelLink { .. } | Command::DeleteLink { .. } => {
            vec![words::A_LINK.get(language).to_string()]
        }
        Command::Batch(commands) => things(commands, maps, language),
    }
}

fn of_cards(
    cards: &[crate::model::CardId],
    maps: &[&Journey],
    named: &dyn Fn(Text, Option<String>) -> Vec<String>,
) -> Vec<String> {
    let title = |card| maps.iter().find_map(|map| Some(map.card(card)?.card.title.clone()));
    cards.iter().flat_map(|card| named(words::CARD, title(card))).collect()
}
