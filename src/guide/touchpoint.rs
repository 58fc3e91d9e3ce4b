//! The touchpoints of a phase: those of the map, and those that are suggested.

use std::sync::Arc;

use super::Suggestion;
use super::curve::below;
use crate::command::{CardEdit, Command};
use crate::model::{
    Card, CardId, CardKind, Cell, Channel, Directness, Journey, Lane, LaneGroup, LaneId, Medium, Phase,
    Placed, alike,
};
use crate::text::{Language, Term, Text, terms};

/// A touchpoint of a phase, on the map or only suggested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touchpoint {
    /// Its place among the suggestions of the phase, if it is one.
    pub suggested: Option<usize>,
    /// Its card, if it is on the map.
    pub card: Option<CardId>,
    /// What it is called.
    pub title: String,
}

/// The touchpoints of a phase: what is suggested, in its order and ticked or not, then the others of the map.
pub fn of(map: &Journey, phase: &Phase, suggestions: &[Suggestion]) -> Vec<Touchpoint> {
    let mut cards: Vec<(&CardId, &str)> = cards(map, phase);
    let mut all = Vec::new();
    for (at, suggestion) in suggestions.iter().enumerate() {
        let on_map =
            cards.iter().position(|(_, title)| suggestion.titles.iter().any(|known| alike(known, title)));
        let card = on_map.map(|at| cards.remove(at));
        let title = card.map_or(suggestion.card.title.as_str(), |(_, title)| title).to_owned();
        all.push(Touchpoint { suggested: Some(at), card: card.map(|(id, _)| id.clone()), title });
    }
    let own = |(id, title): (&CardId, &str)| Touchpoint {
        suggested: None,
        card: Some(id.clone()),
        title: title.to_owned(),
    };
    all.extend(cards.into_iter().map(own));
    all
}

fn cards<'m>(map: &'m Journey, phase: &'m Phase) -> Vec<(&'m CardId, &'m str)> {
    let lanes = map.lanes.iter().filter(|lane| lane.holds_touchpoints());
    let cells = lanes.flat_map(|lane| phase.steps.iter().map(|step| lane.cell(&step.id)));
    cells.flatten().map(|card| (&card.id, card.title.as_str())).collect()
}

/// Puts a suggestion on the map, in the first step of the phase and on the lane of its channel.
pub fn tick(
    map: &Journey,
    phase: &Phase,
    suggestion: &Suggestion,
    language: Language,
    fresh: &mut dyn FnMut() -> String,
) -> Option<Command> {
    let card = Card { id: CardId::new(fresh()), ..suggestion.card.clone() };
    let place = match suggestion.channel {
        Some(channel) => Place::of(map, Some(channel), language, fresh),
        None => Place::called(map, &suggestion.lanes, language, fresh),
    };
    Some(place.with(insert(phase, card, &place.lane)?))
}

/// Puts a touchpoint of one's own on the map, in the first step of the phase and on the lane of those without a channel.
pub fn add(
    map: &Journey,
    phase: &Phase,
    card: Card,
    language: Language,
    fresh: &mut dyn FnMut() -> String,
) -> Option<Command> {
    let place = Place::of(map, None, language, fresh);
    Some(place.with(insert(phase, card, &place.lane)?))
}

/// Takes a touchpoint off the map, and its lane where that came with it and holds nothing else.
pub fn untick(map: &Journey, card: &CardId, suggestions: &[Vec<Suggestion>]) -> Option<Command> {
    let placed = map.card(card)?;
    let mut commands = vec![Command::DeleteCards { cards: vec![card.clone()] }];
    commands.extend(emptied(&placed, suggestions));
    Some(Command::Batch(commands))
}

/// Moves a touchpoint to the lane of another channel, or of none. Its medium and directness become those that are usual
/// there, unless it has its own.
pub fn move_to(
    map: &Journey,
    card: &CardId,
    channel: Option<Channel>,
    suggestions: &[Vec<Suggestion>],
    language: Language,
    fresh: &mut dyn FnMut() -> String,
) -> Option<Command> {
    let placed = map.card(card)?;
    if placed.lane.channel == channel {
        return None;
    }
    let place = Place::of(map, channel, language, fresh);
    let to = Cell { lane: place.lane.clone(), step: placed.step.clone() };
    let mut commands = vec![Command::MoveCards { cards: vec![card.clone()], to, before: None }];
    let mut edit = |edit| commands.push(Command::EditCard { card: card.clone(), edit });
    let (medium, directness) = channel.map(usual).unwrap_or_default();
    if placed.card.medium.is_none() {
        edit(CardEdit::Medium(medium));
    }
    if placed.card.directness.is_none() {
        edit(CardEdit::Directness(directness));
    }
    commands.extend(emptied(&placed, suggestions));
    Some(place.with(Command::Batch(commands)))
}

/// The medium and the directness that contacts on a channel usually have; nothing where both are usual.
fn usual(channel: Channel) -> (Option<Medium>, Option<Directness>) {
    use Channel::{
        Advertising, App, Assistant, Chat, Community, DirectMail, Email, Event, Packaging, Phone, Reviews,
        Search, Social, Store, Website, WordOfMouth,
    };
    let (digital, physical) = (Some(Medium::Digital), Some(Medium::Physical));
    let (direct, indirect) = (Some(Directness::Direct), Some(Directness::Indirect));
    match channel {
        Website | Email | Phone | App | Chat => (digital, direct),
        Search | Reviews | Community | Assistant => (digital, indirect),
        Social => (digital, None),
        Advertising => (None, direct),
        Store | Event | Packaging | DirectMail => (physical, direct),
        WordOfMouth => (physical, indirect),
    }
}

fn insert(phase: &Phase, card: Card, lane: &LaneId) -> Option<Command> {
    let to = Cell { lane: lane.clone(), step: phase.steps.first()?.id.clone() };
    Some(Command::InsertCards { cards: vec![Arc::new(card)], to, before: None })
}

/// Deletes the lane of a card that goes, where it has no other and is called as the guided start calls lanes.
fn emptied(placed: &Placed<'_>, suggestions: &[Vec<Suggestion>]) -> Option<Command> {
    let lane = placed.lane;
    let usual = lane_name(lane.channel);
    let named = [usual.nl, usual.en].contains(&lane.name.as_str())
        || suggestions.iter().flatten().any(|suggestion| suggestion.lanes.contains(&lane.name));
    (named && lane.card_count() == 1).then(|| Command::DeleteLane { lane: lane.id.clone() })
}

/// What the lane of a channel is called.
fn lane_name(channel: Option<Channel>) -> Text {
    channel.map_or(terms::TOUCHPOINTS, Term::text)
}

/// A lane for touchpoints, which may still have to be made.
struct Place {
    lane: LaneId,
    made: Option<Command>,
}

impl Place {
    /// The lane of a channel, or of touchpoints without one.
    fn of(
        map: &Journey,
        channel: Option<Channel>,
        language: Language,
        fresh: &mut dyn FnMut() -> String,
    ) -> Self {
        let name = lane_name(channel);
        let is_its = |lane: &Lane| {
            lane.channel == channel && (channel.is_some() || [name.nl, name.en].contains(&&*lane.name))
        };
        Self::find(map, is_its, channel, name.get(language), fresh)
    }

    /// The lane without a channel that has one of these names.
    fn called(
        map: &Journey,
        names: &[String; 2],
        language: Language,
        fresh: &mut dyn FnMut() -> String,
    ) -> Self {
        let is_its = |lane: &Lane| lane.channel.is_none() && names.contains(&lane.name);
        Self::find(map, is_its, None, &names[language as usize], fresh)
    }

    fn find(
        map: &Journey,
        is_its: impl Fn(&Lane) -> bool,
        channel: Option<Channel>,
        name: &str,
        fresh: &mut dyn FnMut() -> String,
    ) -> Self {
        if let Some(known) = map.lanes.iter().find(|lane| lane.holds_touchpoints() && is_its(lane)) {
            return Self { lane: known.id.clone(), made: None };
        }
        let mut lane = Lane::of_cards(LaneId::new(fresh()), name, CardKind::Touchpoints);
        lane.channel = channel;
        let before = below(map, LaneGroup::Touchpoints);
        Self { lane: lane.id.clone(), made: Some(Command::AddLane { lane, before }) }
    }

    /// What makes the lane where it must, and then does `command`.
    fn with(&self, command: Command) -> Command {
        Command::Batch(self.made.iter().cloned().chain([command]).collect())
    }
}
