//! The fields of things by name, as texts; an unset one is empty.

use std::sync::Arc;

use klantreis::command::{CardEdit, JourneyEdit, LaneEdit, PhaseEdit};
use klantreis::model::*;

pub type Fields = Vec<(&'static str, String)>;

fn word<W: Word>(word: Option<W>) -> String {
    word.map(Word::word).unwrap_or_default().to_string()
}

fn shown<T: std::fmt::Display>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn list<T: std::fmt::Display>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(|item| quoted(item.to_string())).collect::<Vec<_>>().join(",")
}

/// A list's item in quotes where it could be taken for something else.
fn quoted(item: String) -> String {
    if item.is_empty() || item.contains([',', '"']) { format!("{item:?}") } else { item }
}

pub fn of_journey(journey: &Journey) -> Fields {
    vec![
        ("title", journey.title.clone()),
        ("description", journey.description.clone()),
        ("state", word(Some(journey.state))),
        ("market", word(journey.market)),
        ("personas", list(&journey.personas)),
        ("reviewed", shown(journey.reviewed)),
        ("archived", journey.archived.to_string()),
        ("dismissed", list(&journey.dismissed)),
        ("benchmarks", benchmarks(&journey.benchmarks)),
    ]
}

/// Off or on, then the three shares.
fn benchmarks(benchmarks: &Benchmarks) -> String {
    if benchmarks.are_unset() {
        return String::new();
    }
    let shares = [benchmarks.to_consideration, benchmarks.to_purchase, benchmarks.conversion];
    let shares = shares.map(|share| shown(share.map(Share::value))).join(" ");
    format!("{} {shares}", if benchmarks.off { "off" } else { "on" })
}

pub fn of_phase(phase: &Phase) -> Fields {
    vec![("name", phase.name.clone()), ("color", word(phase.color)), ("goal", phase.goal.clone())]
}

pub fn of_step(step: &Step) -> Fields {
    vec![("name", step.name.clone())]
}

pub fn of_lane(lane: &Lane) -> Fields {
    let mut fields = vec![("name", lane.name.clone()), ("channel", word(lane.channel))];
    fields.extend([("folded", lane.folded.to_string()), ("hidden", lane.hidden.to_string())]);
    match &lane.content {
        LaneContent::Cards(cards) => fields.push(("kind", word(Some(cards.kind)))),
        LaneContent::Experience(experience) => {
            fields.push(("persona", shown(experience.persona.as_ref())));
            fields.push(("derived", experience.derived.to_string()));
            fields.push(("compared", experience.compared.to_string()));
        }
        LaneContent::Metric(metric) => {
            fields.extend([("measure", word(Some(metric.measure))), ("unit", metric.unit.clone())]);
            fields.extend([
                ("target", shown(metric.target)),
                ("scoring", word(metric.scoring)),
                ("easy", word(metric.easy)),
            ]);
        }
        LaneContent::Line(line) => fields.push(("line", word(Some(*line)))),
    }
    fields
}

pub fn of_card(card: &Card) -> Fields {
    let emotion = |emotion: Option<Emotion>| shown(emotion.map(Emotion::value));
    vec![
        ("title", card.title.clone()),
        ("note", card.note.clone()),
        ("medium", word(card.medium)),
        ("directness", word(card.directness)),
        ("senses", list(card.senses.iter().map(Word::word))),
        ("actual", emotion(card.actual)),
        ("desired", emotion(card.desired)),
        ("moment", card.moment_of_truth.to_string()),
        ("evidence", word(card.evidence)),
        ("source", card.source.clone()),
        ("date", shown(card.date)),
        ("owner", card.owner.clone()),
        ("tags", list(&card.tags)),
        ("link", card.link.clone()),
        ("personas", list(&card.personas)),
        ("color", word(card.color)),
        ("effect", shown(card.effect.map(Score::value))),
        ("effort", shown(card.effort.map(Score::value))),
        ("status", word(card.status)),
        ("image", card.image.as_ref().map(|image| [&*image.data, &*image.alt].join(" ")).unwrap_or_default()),
    ]
}

/// A value that a text spells.
trait Spelled: Sized {
    fn spelled(text: &str) -> Option<Self>;
}

impl Spelled for String {
    fn spelled(text: &str) -> Option<Self> {
        Some(text.to_string())
    }
}

impl Spelled for bool {
    fn spelled(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl Spelled for Arc<Image> {
    fn spelled(text: &str) -> Option<Self> {
        let (data, alt) = text.split_once(' ').unwrap_or((text, ""));
        Some(Arc::new(Image { alt: alt.to_string(), ..Image::new(data) }))
    }
}

impl Spelled for PersonaId {
    fn spelled(text: &str) -> Option<Self> {
        Some(text.into())
    }
}

impl Spelled for Date {
    fn spelled(text: &str) -> Option<Self> {
        Date::parse(text)
    }
}

impl Spelled for Emotion {
    fn spelled(text: &str) -> Option<Self> {
        Emotion::new(text.parse().ok()?)
    }
}

impl Spelled for Benchmarks {
    fn spelled(text: &str) -> Option<Self> {
        let [off, to_consideration, to_purchase, conversion] = text.split(' ').collect::<Vec<_>>()[..] else {
            return text.is_empty().then(Self::default);
        };
        let share = |text: &str| Share::new(text.parse().ok()?);
        Some(Self {
            off: off == "off",
            to_consideration: share(to_consideration),
            to_purchase: share(to_purchase),
            conversion: share(conversion),
            ..Self::default()
        })
    }
}

impl Spelled for f64 {
    fn spelled(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl Spelled for Score {
    fn spelled(text: &str) -> Option<Self> {
        Score::new(text.parse().ok()?)
    }
}

impl Spelled for Senses {
    fn spelled(text: &str) -> Option<Self> {
        text.split(',').filter(|sense| !sense.is_empty()).map(Sense::from_word).collect()
    }
}

impl<T: Spelled> Spelled for Option<T> {
    fn spelled(text: &str) -> Option<Self> {
        if text.is_empty() { Some(None) } else { T::spelled(text).map(Some) }
    }
}

impl<T: Spelled> Spelled for Vec<T> {
    fn spelled(text: &str) -> Option<Self> {
        if text.is_empty() { Some(Vec::new()) } else { text.split(',').map(T::spelled).collect() }
    }
}

macro_rules! spelled_words {
    ($($list:ident),+) => {$(
        impl Spelled for $list {
            fn spelled(text: &str) -> Option<Self> {
                $list::from_word(text)
            }
        }
    )+};
}
spelled_words!(
    State, Market, Color, Channel, CardKind, Measure, LineKind, Medium, Directness, Evidence, Status,
    Scoring, EasyEnd
);

#[track_caller]
fn value<T: Spelled>(text: &str) -> T {
    T::spelled(text).unwrap_or_else(|| panic!("“{text}” is no {}", std::any::type_name::<T>()))
}

macro_rules! edits {
    ($($function:ident -> $edit:ident { $($name:literal => $field:ident),+ $(,)? })+) => {$(
        #[track_caller]
        pub fn $function(field: &str, text: &str) -> $edit {
            match field {
                $($name => $edit::$field(value(text)),)+
                other => panic!("there is no field “{other}”"),
            }
        }
    )+};
}

edits! {
    journey_edit -> JourneyEdit {
        "title" => Title, "description" => Description, "state" => State, "market" => Market,
        "personas" => Personas, "reviewed" => Reviewed, "archived" => Archived, "benchmarks" => Benchmarks,
    }
    phase_edit -> PhaseEdit { "name" => Name, "color" => Color, "goal" => Goal }
    lane_edit -> LaneEdit {
        "name" => Name, "channel" => Channel, "kind" => Kind, "persona" => Persona, "derived" => Derived,
        "compared" => Compared, "measure" => Measure, "unit" => Unit, "line" => Line, "folded" => Folded,
        "hidden" => Hidden, "target" => Target, "scoring" => Scoring, "easy" => Easy,
    }
    card_edit -> CardEdit {
        "title" => Title, "note" => Note, "medium" => Medium, "directness" => Directness, "senses" => Senses,
        "actual" => Actual, "desired" => Desired, "moment" => MomentOfTruth, "evidence" => Evidence,
        "source" => Source, "date" => Date, "owner" => Owner, "tags" => Tags, "link" => Link,
        "personas" => Personas, "color" => Color, "image" => Image, "alt" => ImageText, "effect" => Effect,
        "effort" => Effort, "status" => Status,
    }
}
