//! Names for what was changed in two tabs at once, to be told to the user.

use crate::command::Command;
use crate::model::{CardId, Journey};
use crate::text::{Language, Text, keep as words};

/// What the commands are about, by name, each thing once. `maps` are searched for the names in their order.
pub fn things(commands: &[Command], maps: &[&Journey], language: Language) -> Vec<String> {
    let mut names = Names { maps, language, list: Vec::new() };
    commands.iter().for_each(|command| names.add(command));
    names.list
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

struct Names<'m> {
    maps: &'m [&'m Journey],
    language: Language,
    list: Vec<String>,
}

impl Names<'_> {
    /// Adds the names of what a command is about.
    fn add(&mut self, command: &Command) {
        match command {
            Command::EditJourney(_) | Command::Dismiss { .. } | Command::Restore { .. } => {
                self.push(words::THE_JOURNEY.get(self.language).to_string())
            }
            Command::AddPhase { phase, .. } => self.push_named(words::PHASE, Some(&phase.name)),
            Command::EditPhase { phase, .. }
            | Command::MovePhase { phase, .. }
            | Command::DeletePhase { phase } => {
                let known = self.maps.iter().find_map(|map| map.phase(phase));
                self.push_named(words::PHASE, known.map(|phase| &*phase.name));
            }
            Command::AddStep { step, .. } => self.push_named(words::STEP, Some(&step.name)),
            Command::RenameStep { step, .. }
            | Command::MoveStep { step, .. }
            | Command::DeleteStep { step }
            | Command::SetPoint { step, .. } => {
                let known = self.maps.iter().find_map(|map| map.step(step));
                self.push_named(words::STEP, known.map(|(_, step)| &*step.name));
            }
            Command::AddLane { lane, .. } => self.push_named(words::LANE, Some(&lane.name)),
            Command::EditLane { lane, .. }
            | Command::MoveLane { lane, .. }
            | Command::DeleteLane { lane }
            | Command::SetValue { lane, .. }
            | Command::SetInputs { lane, .. } => {
                let known = self.maps.iter().find_map(|map| map.lane(lane));
                self.push_named(words::LANE, known.map(|lane| &*lane.name));
            }
            Command::InsertCards { cards, .. } => {
                cards.iter().for_each(|card| self.push_named(words::CARD, Some(&card.title)));
            }
            Command::EditCard { card, .. } => self.push_card(card),
            Command::MoveCards { cards, .. } | Command::DeleteCards { cards } => {
                cards.iter().for_each(|card| self.push_card(card));
            }
            Command::AddLink { .. } | Command::LabelLink { .. } | Command::DeleteLink { .. } => {
                self.push(words::A_LINK.get(self.language).to_string());
            }
            Command::Batch(commands) => commands.iter().for_each(|command| self.add(command)),
        }
    }

    fn push_card(&mut self, card: &CardId) {
        let known = self.maps.iter().find_map(|map| map.card(card));
        self.push_named(words::CARD, known.map(|placed| &*placed.card.title));
    }

    fn push_named(&mut self, text: Text, name: Option<&str>) {
        self.push(text.fill(self.language, &[("name", name.unwrap_or("…"))]));
    }

    fn push(&mut self, name: String) {
        if !self.list.contains(&name) {
            self.list.push(name);
        }
    }
}
