//! The touchpoints of a phase, as the guided start has them ticked.

use std::sync::Arc;

use leptos::prelude::*;

use super::phase::hue;
use super::session::Session;
use crate::command::Command;
use crate::guide::touchpoint::{add, move_to, of, tick, untick};
use crate::guide::{Suggestion, Touchpoint, model::model_of, suggestions};
use crate::model::{Card, CardId, Channel, Market, PhaseId};
use crate::platform::ids;
use crate::template::Template;
use crate::text::Language;

/// What is suggested, by the place of the phase.
pub type Suggested = Arc<Vec<Vec<Suggestion>>>;

/// What suggestions depend on: the phase model and the market of the map on the desk. Both change only by undo, or in
/// another tab, once the touchpoints are shown.
pub fn basis(session: Session) -> Memo<(Option<Template>, Option<Market>)> {
    Memo::new(move |_| {
        let map = session.desk.journey.read();
        (model_of(&map), map.market)
    })
}

/// A phase with its touchpoints.
#[derive(Clone, Copy)]
pub struct PhaseTouchpoints {
    session: Session,
    language: Language,
    phase: StoredValue<PhaseId>,
    suggested: StoredValue<Suggested>,
    /// Its touchpoints as they are now.
    pub all: Memo<Vec<Touchpoint>>,
}

impl PhaseTouchpoints {
    /// Those of a phase, with what is suggested in a language.
    pub fn new(session: Session, language: Language, phase: PhaseId, suggested: Suggested) -> Self {
        let (id, offered) = (phase.clone(), suggested.clone());
        let all = Memo::new(move |_| {
            let map = session.desk.journey.read();
            let Some(at) = map.phases.iter().position(|phase| phase.id == id) else { return Vec::new() };
            of(&map, &map.phases[at], offered.get(at).map_or(&[], Vec::as_slice))
        });
        let (phase, suggested) = (StoredValue::new(phase), StoredValue::new(suggested));
        Self { session, language, phase, suggested, all }
    }

    /// The hue of the phase, from 1; follows it.
    pub fn hue(self) -> usize {
        self.phase.with_value(|phase| hue(self.session.desk.journey.read().phase_color(phase)))
    }

    /// The name of the phase; follows it.
    pub fn name(self) -> String {
        let map = self.session.desk.journey.read();
        let phase = self.phase.with_value(|phase| map.phase(phase));
        phase.map(|phase| phase.name.clone()).unwrap_or_default()
    }

    /// How many touchpoints are on the map; follows them.
    pub fn ticked(self) -> usize {
        self.all.read().iter().filter(|touchpoint| touchpoint.card.is_some()).count()
    }

    /// What the touchpoints are known by, see [`key`]; follows them.
    pub fn keys(self) -> Vec<String> {
        self.all.read().iter().map(key).collect()
    }

    /// The touchpoint that is known by a key, as it is now; follows it.
    pub fn find(self, known: &str) -> Option<Touchpoint> {
        self.all.read().iter().find(|one| key(one) == known).cloned()
    }

    /// Puts a touchpoint on the map, or takes it off.
    pub fn toggle(self, touchpoint: &Touchpoint) {
        let command = match (&touchpoint.card, touchpoint.suggested) {
            (Some(card), _) => {
                self.suggested.with_value(|suggested| untick(&self.session.desk.map(), card, suggested))
            }
            (None, at) => at.and_then(|at| self.tick(at)),
        };
        if let Some(command) = command {
            self.session.desk.execute(&command);
        }
    }

    /// Puts a suggestion on the map.
    fn tick(self, at: usize) -> Option<Command> {
        let map = self.session.desk.map();
        let place = self.phase.with_value(|id| map.phases.iter().position(|phase| phase.id == *id))?;
        self.suggested.with_value(|suggested| {
            let suggestion = suggested.get(place)?.get(at)?;
            tick(&map, &map.phases[place], suggestion, self.language, &mut ids::fresh)
        })
    }

    /// Moves a touchpoint to the lane of a channel, or of none. Whether the map changed.
    pub fn move_to(self, card: &CardId, channel: Option<Channel>) -> bool {
        let map = self.session.desk.map();
        let command = self
            .suggested
            .with_value(|suggested| move_to(&map, card, channel, suggested, self.language, &mut ids::fresh));
        command.is_some_and(|command| self.session.desk.execute(&command))
    }

    /// Puts a touchpoint of one's own on the map, as the card `card`, on a lane that is called `lane` where it is new;
    /// nothing where the phase is gone.
    pub fn add(self, title: &str, card: CardId, lane: &str) -> Option<Command> {
        let map = self.session.desk.map();
        let phase = self.phase.with_value(|phase| map.phase(phase))?;
        add(&map, phase, Card::new(card, title), self.language, &mut || lane.to_owned())
    }
}

/// What is suggested for the map on the desk.
pub fn suggested(basis: (Option<Template>, Option<Market>), language: Language) -> Suggested {
    Arc::new(suggestions(basis.0, basis.1, language))
}

/// What a touchpoint is known by as long as the phase is shown: a suggestion stays where it is when it is ticked.
pub fn key(touchpoint: &Touchpoint) -> String {
    match (touchpoint.suggested, &touchpoint.card) {
        (Some(at), _) => at.to_string(),
        (None, Some(card)) => format!("card {card}"),
        (None, None) => String::new(),
    }
}
