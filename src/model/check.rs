//! What every map must keep, asked of the map itself.

use std::collections::BTreeSet;

use super::{Journey, LaneContent, is_openable, limits};

/// A way in which a map breaks its own rules; holds the id of what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Two things of one kind have the same id.
    DuplicateId(String),
    /// A phase has no step.
    PhaseWithoutStep(String),
    /// A cell stands in a step that the map doesn't have.
    UnknownStep(String),
    /// A metric value stands in a phase that the map doesn't have.
    UnknownPhase(String),
    /// A cell holds no cards, or a point no value.
    EmptyCell(String),
    /// A link starts or ends at a card that the map doesn't have.
    UnknownCard(String),
    /// A text is longer than [`limits::TEXT`].
    LongText(String),
    /// An address that must not be opened.
    ForbiddenLink(String),
    /// A number that isn't finite.
    NotFinite(String),
    /// More phases, steps, lanes or cards than [`limits`] allows.
    TooMany,
}

impl Journey {
    /// Everything that is wrong with the map; empty for every map that a command made.
    pub fn check(&self) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        self.check_ids(&mut flaws);
        self.check_places(&mut flaws);
        self.check_texts(&mut flaws);
        let too_many = self.phases.len() > limits::PHASES
            || self.steps().count() > limits::STEPS
            || self.lanes.len() > limits::LANES
            || self.card_count() > limits::CARDS;
        if too_many {
            flaws.push(Flaw::TooMany);
        }
        flaws
    }

    fn check_ids(&self, flaws: &mut Vec<Flaw>) {
        unique(self.phases.iter().map(|phase| phase.id.as_str()), flaws);
        unique(self.steps().map(|(_, step)| step.id.as_str()), flaws);
        unique(self.lanes.iter().map(|lane| lane.id.as_str()), flaws);
        unique(self.every_card().map(|card| card.id.as_str()), flaws);
        unique(self.links.iter().map(|link| link.id.as_str()), flaws);
    }

    fn check_places(&self, flaws: &mut Vec<Flaw>) {
        let empty = self.phases.iter().filter(|phase| phase.steps.is_empty());
        flaws.extend(empty.map(|phase| Flaw::PhaseWithoutStep(phase.id.to_string())));
        for lane in &self.lanes {
            match &lane.content {
                LaneContent::Cards(cards) => {
                    for (step, cell) in &cards.cells {
                        flaws.extend(self.step(step).is_none().then(|| Flaw::UnknownStep(step.to_string())));
                        flaws.extend(cell.is_empty().then(|| Flaw::EmptyCell(step.to_string())));
                    }
                }
                LaneContent::Experience(experience) => {
                    for (step, point) in &experience.points {
                        flaws.extend(self.step(step).is_none().then(|| Flaw::UnknownStep(step.to_string())));
                        flaws.extend(point.is_unset().then(|| Flaw::EmptyCell(step.to_string())));
                    }
                }
                LaneContent::Metric(metric) => {
                    for (phase, value) in &metric.values {
                        flaws.extend(
                            self.phase(phase).is_none().then(|| Flaw::UnknownPhase(phase.to_string())),
                        );
                        flaws.extend((!value.is_finite()).then(|| Flaw::NotFinite(phase.to_string())));
                    }
                }
                LaneContent::Line(_) => {}
            }
        }
        let cards: BTreeSet<&str> = self.every_card().map(|card| card.id.as_str()).collect();
        for link in &self.links {
            for end in [&link.from, &link.to] {
                flaws.extend((!cards.contains(end.as_str())).then(|| Flaw::UnknownCard(end.to_string())));
            }
        }
    }

    fn check_texts(&self, flaws: &mut Vec<Flaw>) {
        let mut text = |id: &str, texts: &[&str]| {
            let long = texts.iter().any(|text| text.chars().count() > limits::TEXT);
            flaws.extend(long.then(|| Flaw::LongText(id.to_string())));
        };
        text(self.id.as_str(), &[&self.title, &self.description]);
        for phase in &self.phases {
            text(phase.id.as_str(), &[&phase.name, &phase.goal]);
            phase.steps.iter().for_each(|step| text(step.id.as_str(), &[&step.name]));
        }
        for lane in &self.lanes {
            text(lane.id.as_str(), &[&lane.name]);
        }
        for link in &self.links {
            text(link.id.as_str(), &[&link.label]);
        }
        for card in self.every_card() {
            text(card.id.as_str(), &[&card.title, &card.note, &card.source, &card.owner, &card.link]);
            card.tags.iter().for_each(|tag| text(card.id.as_str(), &[tag]));
        }
        let forbidden = self.every_card().filter(|card| !card.link.is_empty() && !is_openable(&card.link));
        flaws.extend(forbidden.map(|card| Flaw::ForbiddenLink(card.id.to_string())));
    }

    /// Every card, also those that stand in a step the map doesn't have.
    fn every_card(&self) -> impl Iterator<Item = &super::Card> {
        self.lanes
            .iter()
            .filter_map(|lane| lane.cards())
            .flat_map(|cards| cards.cells.values())
            .flat_map(|cell| cell.iter().map(|card| &**card))
    }
}

fn unique<'a>(ids: impl Iterator<Item = &'a str>, flaws: &mut Vec<Flaw>) {
    let mut seen = BTreeSet::new();
    flaws.extend(ids.filter(|id| !seen.insert(*id)).map(|id| Flaw::DuplicateId(id.to_string())));
}
