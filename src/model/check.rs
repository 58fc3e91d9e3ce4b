//! What every map must keep, asked of the map itself.

use std::collections::HashSet;

use super::{Image, Journey, Lane, LaneContent, is_openable, limits};

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
    /// A picture of a kind that is not shown, or too large.
    ForbiddenImage(String),
    /// A number that isn't finite.
    NotFinite(String),
    /// More phases, steps, lanes or cards than [`limits`] allows.
    TooMany,
}

impl Journey {
    /// Everything that is wrong with the map; empty for every map that a command made.
    pub fn check(&self) -> Vec<Flaw> {
        let mut check = Check::of(self);
        check.ids();
        self.phases.iter().filter(|phase| phase.steps.is_empty()).for_each(|phase| {
            check.flaws.push(Flaw::PhaseWithoutStep(phase.id.to_string()));
        });
        self.lanes.iter().for_each(|lane| check.places(lane));
        check.links();
        check.texts();
        if self.is_too_large() {
            check.flaws.push(Flaw::TooMany);
        }
        check.flaws
    }

    /// Whether there are more phases, steps, lanes or cards than [`limits`] allows.
    pub fn is_too_large(&self) -> bool {
        self.phases.len() > limits::PHASES
            || self.steps().count() > limits::STEPS
            || self.lanes.len() > limits::LANES
            || self.card_count() > limits::CARDS
    }
}

/// The search for flaws in one map.
struct Check<'a> {
    map: &'a Journey,
    phases: HashSet<&'a str>,
    steps: HashSet<&'a str>,
    flaws: Vec<Flaw>,
}

impl<'a> Check<'a> {
    fn of(map: &'a Journey) -> Self {
        let phases = map.phases.iter().map(|phase| phase.id.as_str()).collect();
        let steps = map.steps().map(|(_, step)| step.id.as_str()).collect();
        Self { map, phases, steps, flaws: Vec::new() }
    }

    fn ids(&mut self) {
        self.unique(self.map.phases.iter().map(|phase| phase.id.as_str()));
        self.unique(self.map.steps().map(|(_, step)| step.id.as_str()));
        self.unique(self.map.lanes.iter().map(|lane| lane.id.as_str()));
        self.unique(self.map.every_card().map(|card| card.id.as_str()));
        self.unique(self.map.links.iter().map(|link| link.id.as_str()));
    }

    fn unique(&mut self, ids: impl Iterator<Item = &'a str>) {
        let mut seen = HashSet::new();
        self.flaws.extend(ids.filter(|id| !seen.insert(*id)).map(|id| Flaw::DuplicateId(id.to_string())));
    }

    /// What stands in a lane, stands in a step or phase that is there, and says something.
    fn places(&mut self, lane: &Lane) {
        match &lane.content {
            LaneContent::Cards(cards) => {
                for (step, cell) in &cards.cells {
                    self.place(step.as_str(), cell.is_empty());
                }
            }
            LaneContent::Experience(experience) => {
                for (step, point) in &experience.points {
                    self.place(step.as_str(), point.is_unset());
                }
            }
            LaneContent::Metric(metric) => {
                for (phase, value) in &metric.values {
                    if !self.phases.contains(phase.as_str()) {
                        self.flaws.push(Flaw::UnknownPhase(phase.to_string()));
                    }
                    if !value.is_finite() {
                        self.flaws.push(Flaw::NotFinite(phase.to_string()));
                    }
                }
                for (phase, inputs) in &metric.inputs {
                    if !self.phases.contains(phase.as_str()) {
                        self.flaws.push(Flaw::UnknownPhase(phase.to_string()));
                    }
                    if !inputs.are_finite() {
                        self.flaws.push(Flaw::NotFinite(phase.to_string()));
                    }
                }
                if metric.target.is_some_and(|target| !target.is_finite()) {
                    self.flaws.push(Flaw::NotFinite(lane.id.to_string()));
                }
            }
            LaneContent::Line(_) => {}
        }
    }

    fn place(&mut self, step: &str, empty: bool) {
        if !self.steps.contains(step) {
            self.flaws.push(Flaw::UnknownStep(step.to_string()));
        }
        if empty {
            self.flaws.push(Flaw::EmptyCell(step.to_string()));
        }
    }

    fn links(&mut self) {
        if self.map.links.is_empty() {
            return;
        }
        let cards: HashSet<&str> = self.map.every_card().map(|card| card.id.as_str()).collect();
        let ends = self.map.links.iter().flat_map(|link| [&link.from, &link.to]);
        let unknown = ends.filter(|end| !cards.contains(end.as_str()));
        self.flaws.extend(unknown.map(|end| Flaw::UnknownCard(end.to_string())));
    }

    fn texts(&mut self) {
        let map = self.map;
        self.text(map.id.as_str(), &[&map.title, &map.description]);
        map.dismissed.iter().for_each(|key| self.text(map.id.as_str(), &[key]));
        for phase in &map.phases {
            self.text(phase.id.as_str(), &[&phase.name, &phase.goal]);
            phase.steps.iter().for_each(|step| self.text(step.id.as_str(), &[&step.name]));
        }
        for lane in &map.lanes {
            self.text(lane.id.as_str(), &[&lane.name]);
            if let LaneContent::Metric(metric) = &lane.content {
                self.text(lane.id.as_str(), &[&metric.unit]);
            }
        }
        for link in &map.links {
            self.text(link.id.as_str(), &[&link.label]);
        }
        for card in map.every_card() {
            self.text(card.id.as_str(), &[&card.title, &card.note, &card.source, &card.owner, &card.link]);
            card.tags.iter().for_each(|tag| self.text(card.id.as_str(), &[tag]));
            if !card.link.is_empty() && !is_openable(&card.link) {
                self.flaws.push(Flaw::ForbiddenLink(card.id.to_string()));
            }
            if let Some(image) = &card.image {
                self.text(card.id.as_str(), &[&image.alt]);
                if !Image::may_be(&image.data) {
                    self.flaws.push(Flaw::ForbiddenImage(card.id.to_string()));
                }
            }
        }
    }

    fn text(&mut self, id: &str, texts: &[&str]) {
        if texts.iter().any(|text| limits::is_long(text)) {
            self.flaws.push(Flaw::LongText(id.to_string()));
        }
    }
}
