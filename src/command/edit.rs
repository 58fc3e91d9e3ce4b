//! Single fields: what can be set, and when a value is refused.

use std::sync::Arc;

use super::{Rejection, set};
use crate::model::{
    Benchmarks, Card, CardKind, Channel, Color, Date, Directness, EasyEnd, Emotion, Evidence, Image, Journey,
    Lane, LaneContent, LineKind, Market, Measure, Medium, Persona, PersonaId, Phase, Research, Score,
    Scoring, Senses, State, Status, alike, is_blank, is_openable, is_portrait, limits,
};

macro_rules! edits {
    ($($(#[$doc:meta])* $name:ident { $($field:ident($value:ty)),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[allow(missing_docs, reason = "each names the field it sets")]
        pub enum $name { $($field($value)),+ }
    )+};
}

edits! {
    /// A field of the journey itself.
    JourneyEdit {
        Title(String), Description(String), State(State), Market(Option<Market>),
        Personas(Vec<PersonaId>), Reviewed(Option<Date>), Archived(bool),
        Benchmarks(Benchmarks),
    }

    /// A field of a phase.
    PhaseEdit { Name(String), Color(Option<Color>), Goal(String) }

    /// A field of a lane; those of another kind of lane are refused.
    LaneEdit {
        Name(String), Channel(Option<Channel>), Kind(CardKind), Persona(Option<PersonaId>),
        Derived(bool), Compared(bool), Measure(Measure), Unit(String), Line(LineKind), Folded(bool),
        Hidden(bool), Target(Option<f64>), Scoring(Option<Scoring>), Easy(Option<EasyEnd>),
    }

    /// A field of a card. `ImageText` says what its picture shows.
    CardEdit {
        Title(String), Note(String), Medium(Option<Medium>), Directness(Option<Directness>), Senses(Senses),
        Actual(Option<Emotion>), Desired(Option<Emotion>), MomentOfTruth(bool), Evidence(Option<Evidence>),
        Source(String), Date(Option<Date>), Owner(String), Tags(Vec<String>), Link(String),
        Personas(Vec<PersonaId>), Color(Option<Color>), Image(Option<Arc<Image>>), ImageText(String),
        Effect(Option<Score>), Effort(Option<Score>), Status(Option<Status>),
    }

    /// A field of a persona. `Tone` sets the tone of voice under a key: the id of a phase, or `default`.
    PersonaEdit {
        Name(String), Age(Option<u16>), Portrait(String), Quote(String), Segment(String), Occupation(String),
        Location(String), Home(String), Hobbies(String), Goals(String), Needs(String), Frustrations(String),
        Behaviour(String), Channels(Vec<Channel>), Tone((String, String)), Research(Vec<Research>),
    }
}

impl JourneyEdit {
    pub(super) fn apply_to(&self, journey: &mut Journey) -> Result<(), Rejection> {
        match self {
            Self::Title(title) => set_name(&mut journey.title, title),
            Self::Description(text) => set_text(&mut journey.description, text),
            Self::State(state) => set(&mut journey.state, *state),
            Self::Market(market) => set(&mut journey.market, *market),
            Self::Personas(personas) => set(&mut journey.personas, personas.clone()),
            Self::Reviewed(date) => set(&mut journey.reviewed, *date),
            Self::Archived(archived) => set(&mut journey.archived, *archived),
            Self::Benchmarks(benchmarks) => set(&mut journey.benchmarks, benchmarks.clone()),
        }
    }
}

impl JourneyEdit {
    /// The edit that sets the same field to what it is in `journey`.
    #[must_use]
    pub fn as_in(&self, journey: &Journey) -> Self {
        match self {
            Self::Title(_) => Self::Title(journey.title.clone()),
            Self::Description(_) => Self::Description(journey.description.clone()),
            Self::State(_) => Self::State(journey.state),
            Self::Market(_) => Self::Market(journey.market),
            Self::Personas(_) => Self::Personas(journey.personas.clone()),
            Self::Reviewed(_) => Self::Reviewed(journey.reviewed),
            Self::Archived(_) => Self::Archived(journey.archived),
            Self::Benchmarks(_) => Self::Benchmarks(journey.benchmarks.clone()),
        }
    }
}

impl PhaseEdit {
    pub(super) fn apply_to(&self, phase: &mut Phase) -> Result<(), Rejection> {
        match self {
            Self::Name(name) => set_name(&mut phase.name, name),
            Self::Color(color) => set(&mut phase.color, *color),
            Self::Goal(goal) => set_text(&mut phase.goal, goal),
        }
    }
}

impl LaneEdit {
    pub(super) fn apply_to(&self, lane: &mut Lane) -> Result<(), Rejection> {
        match (self, &mut lane.content) {
            (Self::Name(name), _) => set_name(&mut lane.name, name),
            (Self::Channel(channel), _) => set(&mut lane.channel, *channel),
            (Self::Folded(_), LaneContent::Line(_)) => Err(Rejection::OtherKindOfLane),
            (Self::Folded(folded), _) => set(&mut lane.folded, *folded),
            (Self::Hidden(hidden), _) => set(&mut lane.hidden, *hidden),
            (Self::Kind(kind), LaneContent::Cards(cards)) => set(&mut cards.kind, *kind),
            (Self::Persona(persona), LaneContent::Experience(experience)) => {
                set(&mut experience.persona, persona.clone())
            }
            (Self::Derived(derived), LaneContent::Experience(experience)) => {
                set(&mut experience.derived, *derived)
            }
            (Self::Compared(compared), LaneContent::Experience(experience)) => {
                set(&mut experience.compared, *compared)
            }
            (Self::Measure(measure), LaneContent::Metric(metric)) => {
                set(&mut metric.measure, *measure)?;
                metric.settle();
                Ok(())
            }
            (Self::Target(target), LaneContent::Metric(metric)) => {
                if target.is_some_and(|target| !target.is_finite()) {
                    return Err(Rejection::NotFinite);
                }
                // Adding 0 turns −0 into 0, which the file can't tell apart.
                set(&mut metric.target, target.map(|target| target + 0.0))
            }
            (Self::Scoring(scoring), LaneContent::Metric(metric)) => {
                set(&mut metric.scoring, *scoring)?;
                metric.settle();
                Ok(())
            }
            (Self::Easy(easy), LaneContent::Metric(metric)) => set(&mut metric.easy, *easy),
            (Self::Unit(unit), LaneContent::Metric(metric)) => set_text(&mut metric.unit, unit),
            (Self::Line(line), LaneContent::Line(kind)) => set(kind, *line),
            _ => Err(Rejection::OtherKindOfLane),
        }
    }
}

impl CardEdit {
    pub(super) fn apply_to(&self, card: &mut Card) -> Result<(), Rejection> {
        match self {
            Self::Title(title) => set_name(&mut card.title, title),
            Self::Note(note) => set_text(&mut card.note, note),
            Self::Medium(medium) => set(&mut card.medium, *medium),
            Self::Directness(directness) => set(&mut card.directness, *directness),
            Self::Senses(senses) => set(&mut card.senses, *senses),
            Self::Actual(emotion) => set(&mut card.actual, *emotion),
            Self::Desired(emotion) => set(&mut card.desired, *emotion),
            Self::MomentOfTruth(decides) => set(&mut card.moment_of_truth, *decides),
            Self::Evidence(evidence) => set(&mut card.evidence, *evidence),
            Self::Source(source) => set_text(&mut card.source, source),
            Self::Date(date) => set(&mut card.date, *date),
            Self::Owner(owner) => set_text(&mut card.owner, owner),
            Self::Tags(tags) => set_tags(&mut card.tags, tags),
            Self::Link(link) => set_link(&mut card.link, link),
            Self::Personas(personas) => set(&mut card.personas, personas.clone()),
            Self::Color(color) => set(&mut card.color, *color),
            Self::Effect(score) => set(&mut card.effect, *score),
            Self::Effort(score) => set(&mut card.effort, *score),
            Self::Status(status) => set(&mut card.status, *status),
            Self::Image(image) => {
                image.as_ref().map_or(Ok(()), |image| check_image(image))?;
                set(&mut card.image, image.clone())
            }
            Self::ImageText(text) => match &mut card.image {
                Some(image) => set_text(&mut Arc::make_mut(image).alt, text),
                None => Err(Rejection::NothingChanges),
            },
        }
    }
}

/// The persona after `edit`.
///
/// # Errors
/// Says why the value is refused. Personas are shared by journeys, so their edits are no [`super::Command`]s.
pub fn apply_to_persona(persona: &Persona, edit: &PersonaEdit) -> Result<Persona, Rejection> {
    let mut next = persona.clone();
    match edit {
        PersonaEdit::Name(name) => set_name(&mut next.name, name),
        PersonaEdit::Age(age) if age.is_some_and(|age| age > Persona::MAX_AGE) => {
            Err(Rejection::AgeOutOfRange)
        }
        PersonaEdit::Age(age) => set(&mut next.age, *age),
        PersonaEdit::Portrait(portrait) => set_portrait(&mut next.portrait, portrait),
        PersonaEdit::Quote(text) => set_text(&mut next.quote, text),
        PersonaEdit::Segment(text) => set_text(&mut next.segment, text),
        PersonaEdit::Occupation(text) => set_text(&mut next.occupation, text),
        PersonaEdit::Location(text) => set_text(&mut next.location, text),
        PersonaEdit::Home(text) => set_text(&mut next.home, text),
        PersonaEdit::Hobbies(text) => set_text(&mut next.hobbies, text),
        PersonaEdit::Goals(text) => set_text(&mut next.goals, text),
        PersonaEdit::Needs(text) => set_text(&mut next.needs, text),
        PersonaEdit::Frustrations(text) => set_text(&mut next.frustrations, text),
        PersonaEdit::Behaviour(text) => set_text(&mut next.behaviour, text),
        PersonaEdit::Channels(channels) => set(&mut next.channels, channels.clone()),
        PersonaEdit::Tone((key, text)) => set_tone(&mut next, key, text),
        PersonaEdit::Research(research) => set_research(&mut next.research, research),
    }?;
    Ok(next)
}

fn set_tone(persona: &mut Persona, key: &str, text: &str) -> Result<(), Rejection> {
    let mut tone = persona.tone.get(key).cloned().unwrap_or_default();
    set_text(&mut tone, text)?;
    match tone.is_empty() {
        true => persona.tone.remove(key),
        false => persona.tone.insert(key.to_string(), tone),
    };
    Ok(())
}

fn set_research(slot: &mut Vec<Research>, research: &[Research]) -> Result<(), Rejection> {
    research.iter().try_for_each(|piece| check_length(&piece.source).and(check_length(&piece.note)))?;
    set(slot, research.to_vec())
}

fn set_portrait(slot: &mut String, portrait: &str) -> Result<(), Rejection> {
    if !portrait.is_empty() && (!is_portrait(portrait) || portrait.len() > limits::PORTRAIT) {
        return Err(Rejection::ForbiddenPortrait);
    }
    set(slot, portrait.to_string())
}

pub(super) fn check_image(image: &Image) -> Result<(), Rejection> {
    check_length(&image.alt)?;
    if Image::may_be(&image.data) { Ok(()) } else { Err(Rejection::ForbiddenPortrait) }
}

fn set_link(slot: &mut String, link: &str) -> Result<(), Rejection> {
    let link = link.trim();
    if !link.is_empty() && !is_openable(link) {
        return Err(Rejection::ForbiddenLink);
    }
    set_text(slot, link)
}

/// Sets tags without blanks at their ends, those in which there is nothing to see, and repetitions.
fn set_tags(slot: &mut Vec<String>, tags: &[String]) -> Result<(), Rejection> {
    let mut clean: Vec<String> = Vec::with_capacity(tags.len());
    for tag in tags.iter().map(|tag| tag.trim()) {
        check_length(tag)?;
        if !is_blank(tag) && !clean.iter().any(|known| alike(known, tag)) {
            clean.push(tag.to_string());
        }
    }
    set(slot, clean)
}

/// Sets a name: one line, without blanks at its ends, with something to see.
pub(super) fn set_name(slot: &mut String, name: &str) -> Result<(), Rejection> {
    let name =
        name.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    if is_blank(&name) {
        return Err(Rejection::EmptyName);
    }
    set_text(slot, &name)
}

pub(super) fn set_text(slot: &mut String, text: &str) -> Result<(), Rejection> {
    check_length(text)?;
    set(slot, text.to_string())
}

fn check_length(text: &str) -> Result<(), Rejection> {
    if limits::is_long(text) { Err(Rejection::LongText) } else { Ok(()) }
}
