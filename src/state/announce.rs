//! What the live region says of a drag, with names.

use super::session::Session;
use crate::gesture::{Load, Place};
use crate::model::{CardId, Journey, Rating};
use crate::text::title::{named, shown_lane_name, titled};
use crate::text::{Language, Text, board as words, isolated, listed, view};

/// What is dragged, by name.
pub fn load_name(session: Session, map: &Journey, load: &Load) -> String {
    let language = session.language_now();
    match load {
        Load::Cards(cards) if cards.len() > 1 => {
            words::CARDS.get(language, cards.len(), &cards.len().to_string())
        }
        Load::Cards(cards) => cards.first().map(|card| card_name(language, map, card)).unwrap_or_default(),
        Load::Phase(id) => map.phase(id).map(|phase| named(language, &phase.name)).unwrap_or_default(),
        Load::Step(id) => map.step(id).map(|(_, step)| named(language, &step.name)).unwrap_or_default(),
        Load::Lane(id) => map.lane(id).map(|lane| shown_lane_name(language, lane)).unwrap_or_default(),
        Load::Link { from, .. } => card_name(language, map, from),
    }
}

fn card_name(language: Language, map: &Journey, card: &CardId) -> String {
    map.card(card).map(|placed| titled(language, &placed.card.title)).unwrap_or_default()
}

/// A place in words: "Website, Test ride, place 1 of 2".
pub fn place_name(session: Session, map: &Journey, load: &Load, place: &Place) -> String {
    let language = session.language_now();
    let within = |before: Option<usize>, others: usize| {
        let at = before.unwrap_or(others) + 1;
        words::PLACE_OF.fill(language, &[("at", &at.to_string()), ("of", &(others + 1).to_string())])
    };
    match place {
        Place::Cell(cell, before) => {
            let moved: &[_] = if let Load::Cards(cards) = load { cards } else { &[] };
            let lane = map.lane(&cell.lane);
            let others: Vec<_> = lane
                .map_or(&[][..], |lane| lane.cell(&cell.step))
                .iter()
                .filter(|card| !moved.contains(&card.id))
                .collect();
            let at = before.as_ref().and_then(|before| others.iter().position(|card| card.id == *before));
            let lane = lane.map(|lane| lane.name.clone()).unwrap_or_default();
            let step = map.step(&cell.step).map(|(_, step)| step.name.clone()).unwrap_or_default();
            format!("{}, {}", listed([lane, step], ", "), within(at, others.len()))
        }
        Place::Phase(before) => {
            let others: Vec<_> =
                map.phases.iter().filter(|phase| Load::Phase(phase.id.clone()) != *load).collect();
            within(
                before.as_ref().and_then(|id| others.iter().position(|phase| phase.id == *id)),
                others.len(),
            )
        }
        Place::Step(phase, before) => {
            let Some(phase) = map.phase(phase) else { return String::new() };
            let others: Vec<_> =
                phase.steps.iter().filter(|step| Load::Step(step.id.clone()) != *load).collect();
            let at = before.as_ref().and_then(|id| others.iter().position(|step| step.id == *id));
            format!("{}, {}", isolated(&phase.name), within(at, others.len()))
        }
        Place::Lane(before) => {
            let others: Vec<_> =
                map.lanes.iter().filter(|lane| Load::Lane(lane.id.clone()) != *load).collect();
            within(before.as_ref().and_then(|id| others.iter().position(|lane| lane.id == *id)), others.len())
        }
        Place::Rating(rating) => rating_name(language, *rating),
        Place::Card(card) => card_name(language, map, card),
    }
}

fn rating_name(language: Language, rating: Option<Rating>) -> String {
    let Some(rating) = rating else { return view::UNRATED.get(language).to_owned() };
    let [effect, effort] = [rating.effect, rating.effort].map(|score| score.value().to_string());
    view::RATING.fill(language, &[("effect", &effect), ("effort", &effort)])
}

/// A cell in short, for the eye: "Website · Test ride".
fn place_hint(map: &Journey, place: &Place) -> Option<String> {
    let Place::Cell(cell, _) = place else { return None };
    Some(listed([&map.lane(&cell.lane)?.name, &map.step(&cell.step)?.1.name], " · "))
}

/// What is said at what is dragged of the place where it would land, or that it can't.
pub fn hint(session: Session, load: &Load, place: Option<&Place>) -> String {
    let language = session.language_now();
    let Some(place) = place else {
        let text = if matches!(load, Load::Link { .. }) { words::DROP_ON_CARD } else { words::NOT_HERE };
        return text.get(language).to_string();
    };
    let map = session.desk.map();
    place_hint(&map, place).unwrap_or_else(|| place_name(session, &map, load, place))
}

/// "Test ride moved to Website, Test ride, place 1 of 1."
pub fn moved(session: Session, load: &Load, place: &Place) -> String {
    say(session, either(load, words::MOVED_TO, words::LINKED), load, place)
}

/// "Test ride picked up. Website, Test ride, place 1 of 1. …"
pub fn picked_up(session: Session, load: &Load, place: &Place) -> String {
    say(session, either(load, words::PICKED_UP, words::LINKING), load, place)
}

/// "Website, Test ride, place 1 of 1."
pub fn over(session: Session, load: &Load, place: &Place) -> String {
    say(session, words::OVER, load, place)
}

/// "Test ride put back."
pub fn put_back(session: Session, load: &Load) -> String {
    let name = load_name(session, &session.desk.map(), load);
    either(load, words::PUT_BACK, words::NOT_LINKED).fill(session.language_now(), &[("name", &name)])
}

/// What is said of a thing that moves, or of a link that is drawn.
fn either(load: &Load, moving: Text, linking: Text) -> Text {
    if matches!(load, Load::Link { .. }) { linking } else { moving }
}

fn say(session: Session, text: Text, load: &Load, place: &Place) -> String {
    let map = session.desk.map();
    let name = load_name(session, &map, load);
    let place = place_name(session, &map, load, place);
    text.fill(session.language_now(), &[("name", &name), ("place", &place)])
}
