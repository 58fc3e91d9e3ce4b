//! One finding: what, how bad, where and why.

use super::{Kind, Severity};
use crate::model::{
    Card, CardId, Date, Journey, Lane, LaneId, Measure, MetricLane, Persona, PersonaId, Phase, PhaseId, Step,
    StepId,
};
use crate::text::{Language, Text, in_unit, signed};

/// Something about a map that is worth a look.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What was found.
    pub kind: Kind,
    /// How bad it is.
    pub severity: Severity,
    /// What it is about, to jump to.
    pub place: Place,
    /// The name of the place; `{place}` in the texts.
    pub name: String,
    /// Whether it is dismissed on this map.
    pub dismissed: bool,
    /// What else the texts need, by the name of their gaps.
    facts: Vec<Fact>,
    title: Text,
    why: Text,
    /// The id that tells it from others of its kind at the same place, such as that of a lane; empty where there is
    /// only one.
    pub part: String,
}

/// How many decimals of a number are shown, and of a number with its sign.
pub(super) const NUMBER_DECIMALS: i32 = 2;

/// A gap of a text, and what goes there.
pub(super) type Fact = (&'static str, Value);

/// What a finding is about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each names what it holds the id of")]
pub enum Place {
    Journey,
    Phase(PhaseId),
    Step(StepId),
    Lane(LaneId),
    Card(CardId),
    Persona(PersonaId),
}

/// Something that a finding tells.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// The name of something on the map.
    Name(String),
    /// A word of the interface.
    Term(Text),
    /// A number, such as a count of customers.
    Number(f64),
    /// A number of a metric lane, with the lane's unit.
    Measured(f64, String),
    /// A share, as a part of 1.
    Share(f64),
    /// A number with its sign, such as an experience from −2 to +2.
    Signed(f64),
    /// A day.
    Day(Date),
}

impl Place {
    /// What sort of thing it is.
    pub fn sort(&self) -> &'static str {
        match self {
            Self::Journey => "journey",
            Self::Phase(_) => "phase",
            Self::Step(_) => "step",
            Self::Lane(_) => "lane",
            Self::Card(_) => "card",
            Self::Persona(_) => "persona",
        }
    }

    /// The id; empty for the journey itself.
    pub fn id(&self) -> &str {
        match self {
            Self::Journey => "",
            Self::Phase(id) => id.as_str(),
            Self::Step(id) => id.as_str(),
            Self::Lane(id) => id.as_str(),
            Self::Card(id) => id.as_str(),
            Self::Persona(id) => id.as_str(),
        }
    }
}

impl Finding {
    fn new(kind: Kind, place: Place, name: &str) -> Self {
        Self {
            kind,
            severity: kind.severity(),
            place,
            name: name.to_string(),
            dismissed: false,
            facts: Vec::new(),
            title: kind.title(),
            why: kind.why(),
            part: String::new(),
        }
    }

    pub(super) fn of_journey(kind: Kind, journey: &Journey) -> Self {
        Self::new(kind, Place::Journey, &journey.title)
    }

    pub(super) fn of_phase(kind: Kind, phase: &Phase) -> Self {
        Self::new(kind, Place::Phase(phase.id.clone()), &phase.name)
    }

    pub(super) fn of_step(kind: Kind, step: &Step) -> Self {
        Self::new(kind, Place::Step(step.id.clone()), &step.name)
    }

    pub(super) fn of_lane(kind: Kind, lane: &Lane) -> Self {
        Self::new(kind, Place::Lane(lane.id.clone()), &lane.name)
    }

    pub(super) fn of_card(kind: Kind, card: &Card) -> Self {
        Self::new(kind, Place::Card(card.id.clone()), &card.title)
    }

    pub(super) fn of_persona(kind: Kind, persona: &Persona) -> Self {
        Self::new(kind, Place::Persona(persona.id.clone()), &persona.name)
    }

    /// Fills a gap of the texts.
    pub(super) fn with(mut self, gap: &'static str, value: Value) -> Self {
        self.facts.push((gap, value));
        self
    }

    /// Fills a gap of the texts with a name.
    pub(super) fn naming(self, gap: &'static str, name: &str) -> Self {
        self.with(gap, Value::Name(name.to_string()))
    }

    /// Tells it from others of its kind at the same place.
    pub(super) fn part(mut self, id: &str) -> Self {
        self.part = id.to_string();
        self
    }

    pub(super) fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    pub(super) fn titled(mut self, title: Text) -> Self {
        self.title = title;
        self
    }

    pub(super) fn because(mut self, why: Text) -> Self {
        self.why = why;
        self
    }

    /// By which it is dismissed: the word of its kind and the ids of what it is about, with slashes between, such as
    /// `stale_evidence/c1`. It stays the same while the map changes, as long as the finding is the same.
    pub fn key(&self) -> String {
        let mut key = self.kind.word().to_string();
        if self.kind == Kind::Assumptions {
            // It is about all such cards, whichever comes first.
            return key;
        }
        for id in [self.place.id(), &self.part] {
            if !id.is_empty() {
                key.push('/');
                key.push_str(id);
            }
        }
        key
    }

    /// What was found. `show` writes numbers, shares and days as the language does; it is asked for nothing else.
    pub fn title(&self, language: Language, show: &dyn Fn(&Value) -> String) -> String {
        self.fill(self.title, language, show)
    }

    /// Why it is worth a look; `show` as for [`Finding::title`].
    pub fn why(&self, language: Language, show: &dyn Fn(&Value) -> String) -> String {
        self.fill(self.why, language, show)
    }

    fn fill(&self, text: Text, language: Language, show: &dyn Fn(&Value) -> String) -> String {
        let mut shown = Vec::with_capacity(self.facts.len());
        for (gap, value) in &self.facts {
            shown.push((*gap, value.shown(language, show)));
        }
        // A title is a sentence of its own, and would be read as part of what is said of it.
        let place = match self.place {
            Place::Card(_) => format!("“{}”", self.name),
            _ => self.name.clone(),
        };
        let mut values = vec![("place", place.as_str())];
        for (gap, value) in &shown {
            values.push((*gap, value.as_str()));
        }
        text.fill(language, &values)
    }
}

impl Value {
    /// A number of a metric lane.
    pub(super) fn of_lane(lane: &MetricLane, value: f64) -> Self {
        match lane.is_share() {
            _ if lane.measure == Measure::Nps => Self::Signed(value),
            true if lane.unit.is_empty() => Self::Share(value / 100.0),
            _ => Self::Measured(value, lane.unit.clone()),
        }
    }

    fn shown(&self, language: Language, show: &dyn Fn(&Self) -> String) -> String {
        match self {
            Self::Name(name) => name.clone(),
            // It stands within a sentence.
            Self::Term(term) => term.get(language).to_lowercase(),
            Self::Signed(value) => signed(language, *value),
            Self::Measured(value, unit) => in_unit(language, &show(&Self::Number(*value)), unit),
            _ => show(self),
        }
    }
}
