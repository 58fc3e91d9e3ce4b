//! Which part of a map is drawn.

use std::collections::HashSet;

use crate::model::{Card, Journey, Lane, LaneContent, Selection, StepId};

/// The steps, lanes and cards that are drawn.
pub(super) struct Part<'m> {
    pub(super) journey: &'m Journey,
    /// The steps, where not all are drawn.
    steps: Option<HashSet<&'m str>>,
    /// The lanes, where not all are drawn.
    lanes: Option<HashSet<&'m str>>,
    /// The cards, where not all are drawn.
    cards: Option<HashSet<&'m str>>,
}

impl<'m> Part<'m> {
    /// What is selected; a selection of what isn't there is that of the whole.
    pub(super) fn of(journey: &'m Journey, selection: &'m Selection) -> Self {
        let mut part = Self { journey, steps: None, lanes: None, cards: None };
        match selection.clone().within(journey) {
            Selection::Nothing | Selection::Journey => {}
            Selection::Phase(id) => {
                let phase = journey.phases.iter().find(|phase| phase.id == id);
                part.steps = phase.map(|phase| phase.steps.iter().map(|step| step.id.as_str()).collect());
            }
            Selection::Step(id) => {
                part.steps = journey.step(&id).map(|(_, step)| HashSet::from([step.id.as_str()]));
            }
            Selection::Lane(id) => {
                part.lanes = journey.lane(&id).map(|lane| HashSet::from([lane.id.as_str()]));
            }
            Selection::Cards(cards) => part.choose(&journey.which_cards(&cards)),
        }
        part
    }

    /// Draws these cards alone, with their lanes and steps.
    fn choose(&mut self, chosen: &HashSet<&str>) {
        let placed: Vec<_> =
            self.journey.cards().filter(|placed| chosen.contains(placed.card.id.as_str())).collect();
        self.steps = Some(placed.iter().map(|placed| placed.step.as_str()).collect());
        self.lanes = Some(placed.iter().map(|placed| placed.lane.id.as_str()).collect());
        self.cards = Some(placed.iter().map(|placed| placed.card.id.as_str()).collect());
    }

    /// Whether a step is drawn.
    pub(super) fn has_step(&self, step: &StepId) -> bool {
        self.steps.as_ref().is_none_or(|steps| steps.contains(step.as_str()))
    }

    /// Whether a lane is drawn. One that is hidden isn't, unless it is all there is to draw.
    pub(super) fn has_lane(&self, lane: &Lane) -> bool {
        self.lanes.as_ref().map_or(!lane.hidden, |lanes| lanes.contains(lane.id.as_str()))
    }

    /// Whether a lane is drawn as a line that counts what it holds.
    pub(super) fn is_folded(&self, lane: &Lane) -> bool {
        lane.folded && self.lanes.is_none() && !matches!(lane.content, LaneContent::Line(_))
    }

    /// Whether a card is drawn where its lane and its step are.
    pub(super) fn has_card(&self, card: &Card) -> bool {
        self.cards.as_ref().is_none_or(|cards| cards.contains(card.id.as_str()))
    }

    /// The lanes that are drawn, each with its place among all.
    pub(super) fn lanes(&self) -> impl Iterator<Item = (usize, &'m Lane)> {
        let lanes = self.journey.lanes.iter().map(|lane| &**lane).enumerate();
        lanes.filter(|(_, lane)| self.has_lane(lane))
    }
}
