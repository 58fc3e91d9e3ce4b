//! A whole map.

use std::collections::HashSet;
use std::sync::Arc;

use super::{
    Benchmarks, Card, CardId, Color, Date, Extra, JourneyId, Lane, LaneId, LinkId, Market, PersonaId, Phase,
    PhaseId, State, Step, StepId, Word,
};

/// A customer journey map: an immutable value that shares structure, so that a copy costs only what changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    /// Unique within the workspace.
    pub id: JourneyId,
    /// The name of the map.
    pub title: String,
    /// What the map is about; empty when unset.
    pub description: String,
    /// Whether it shows what is, or what should be.
    pub state: State,
    /// Businesses or consumers.
    pub market: Option<Market>,
    /// The personas it is about, the main one first.
    pub personas: Vec<PersonaId>,
    /// When somebody last looked it through.
    pub reviewed: Option<Date>,
    /// Whether it is put away.
    pub archived: bool,
    /// The columns, from left to right.
    pub phases: Vec<Arc<Phase>>,
    /// The rows, from top to bottom.
    pub lanes: Vec<Arc<Lane>>,
    /// Forward and back links between cards.
    pub links: Vec<Arc<Link>>,
    /// The findings that are dismissed on this map, by [`crate::insight::Finding::key`], in the order in which they
    /// were. A key that means nothing is kept: it may be that of another version.
    pub dismissed: Vec<String>,
    /// What its customers are compared with.
    pub benchmarks: Benchmarks,
    /// Unknown fields of the file.
    pub extra: Extra,
}

/// A link from one card to another, forward or back: customers go back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Unique within the journey.
    pub id: LinkId,
    /// Where it starts.
    pub from: CardId,
    /// Where it ends.
    pub to: CardId,
    /// What is said at it; empty when unset.
    pub label: String,
    /// Unknown fields of the file.
    pub extra: Extra,
}

/// A place that holds cards: where a lane and a step cross.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The row.
    pub lane: LaneId,
    /// The column.
    pub step: StepId,
}

/// A card together with where it stands.
#[derive(Clone, Debug)]
pub struct Placed<'a> {
    /// The card.
    pub card: &'a Arc<Card>,
    /// Its lane.
    pub lane: &'a Lane,
    /// Its step.
    pub step: &'a StepId,
    /// Its place within the cell, from 0.
    pub at: usize,
}

impl Placed<'_> {
    /// The cell it stands in.
    pub fn cell(&self) -> Cell {
        Cell { lane: self.lane.id.clone(), step: self.step.clone() }
    }
}

impl Journey {
    /// A map without phases or lanes.
    pub fn new(id: JourneyId, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            description: String::new(),
            state: State::Current,
            market: None,
            personas: Vec::new(),
            reviewed: None,
            archived: false,
            phases: Vec::new(),
            lanes: Vec::new(),
            links: Vec::new(),
            dismissed: Vec::new(),
            benchmarks: Benchmarks::default(),
            extra: Extra::default(),
        }
    }

    /// The phase with this id.
    pub fn phase(&self, id: &PhaseId) -> Option<&Arc<Phase>> {
        self.phases.iter().find(|phase| phase.id == *id)
    }

    /// The hue of a phase: its own, or the one of its place.
    pub fn phase_color(&self, id: &PhaseId) -> Color {
        let at = self.phases.iter().position(|phase| phase.id == *id).unwrap_or_default();
        self.phases.get(at).map_or(Color::ALL[0], |phase| phase.color_at(at))
    }

    /// The step with this id, and its phase.
    pub fn step(&self, id: &StepId) -> Option<(&Arc<Phase>, &Step)> {
        self.steps().find(|(_, step)| step.id == *id)
    }

    /// The lane with this id.
    pub fn lane(&self, id: &LaneId) -> Option<&Arc<Lane>> {
        self.lanes.iter().find(|lane| lane.id == *id)
    }

    /// The card with this id, and where it stands.
    pub fn card(&self, id: &CardId) -> Option<Placed<'_>> {
        self.lanes.iter().find_map(|lane| {
            let (step, at) = lane.cards()?.find(id)?;
            Some(Placed { card: &lane.cell(step)[at], lane, step, at })
        })
    }

    /// Which of these cards the map has; one look through it, however many are asked for.
    pub fn which_cards(&self, cards: &[CardId]) -> HashSet<&str> {
        let asked: HashSet<&str> = cards.iter().map(CardId::as_str).collect();
        self.cards().map(|placed| placed.card.id.as_str()).filter(|id| asked.contains(id)).collect()
    }

    /// The number of cards.
    pub fn card_count(&self) -> usize {
        self.lanes.iter().map(|lane| lane.card_count()).sum()
    }

    /// The number of cards in the steps of one phase.
    pub fn phase_card_count(&self, id: &PhaseId) -> usize {
        let steps = self.phase(id).map_or(&[][..], |phase| &phase.steps);
        steps.iter().map(|step| self.step_card_count(&step.id)).sum()
    }

    /// The number of cards in one step.
    pub fn step_card_count(&self, id: &StepId) -> usize {
        self.lanes.iter().map(|lane| lane.cell(id).len()).sum()
    }

    /// The link with this id.
    pub fn link(&self, id: &LinkId) -> Option<&Arc<Link>> {
        self.links.iter().find(|link| link.id == *id)
    }
}
