//! Cards: put in, edited, moved, taken out.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::edit::check_image;
use super::{CardEdit, Rejection, lane};
use crate::model::{Card, CardId, CardLane, Cell, Journey, Lane, LaneContent, StepId, is_openable, limits};

type Cards = Vec<Arc<Card>>;

pub(super) fn insert(
    map: &mut Journey,
    cards: &[Arc<Card>],
    to: &Cell,
    before: Option<&CardId>,
) -> Result<(), Rejection> {
    if cards.is_empty() {
        return Err(Rejection::NothingChanges);
    }
    if map.card_count() + cards.len() > limits::CARDS {
        return Err(Rejection::TooManyCards);
    }
    let ids: HashSet<&str> = cards.iter().map(|card| card.id.as_str()).collect();
    if ids.len() < cards.len() || map.every_card().any(|card| ids.contains(card.id.as_str())) {
        return Err(Rejection::IdInUse);
    }
    cards.iter().try_for_each(|card| check_texts(card))?;
    put(map, cards.to_vec(), to, before)
}

pub(super) fn edit(map: &mut Journey, id: &CardId, edit: &CardEdit) -> Result<(), Rejection> {
    let (lane, step, at) = find(map, id)?;
    let cards = cards_mut(&mut map.lanes[lane])?;
    let cell = cards.cells.get_mut(&step).ok_or(Rejection::NoSuchCard)?;
    edit.apply_to(Arc::make_mut(&mut Arc::make_mut(cell)[at]))
}

/// Moves cards together: they end up side by side, in the given order, before `before`.
///
/// A `before` that is itself among the moved cards stands for the next card that isn't.
pub(super) fn shift(
    map: &mut Journey,
    ids: &[CardId],
    to: &Cell,
    before: Option<&CardId>,
) -> Result<(), Rejection> {
    if ids.is_empty() {
        return Err(Rejection::NothingChanges);
    }
    let target = map.lane(&to.lane).ok_or(Rejection::NoSuchLane)?;
    let cell = target.cell(&to.step);
    let anchor = match before {
        None => None,
        Some(before) => {
            let at = cell.iter().position(|card| card.id == *before).ok_or(Rejection::NoSuchCard)?;
            cell[at..].iter().find(|card| !ids.contains(&card.id)).map(|card| card.id.clone())
        }
    };
    let unmoved: Cards = cell.to_vec();
    let taken = take(map, ids)?;
    put(map, taken, to, anchor.as_ref())?;
    let moved = map.lane(&to.lane).map_or(&[][..], |lane| lane.cell(&to.step));
    let same =
        moved.len() == unmoved.len() && moved.iter().zip(&unmoved).all(|(now, then)| Arc::ptr_eq(now, then));
    if same { Err(Rejection::NothingChanges) } else { Ok(()) }
}

pub(super) fn delete(map: &mut Journey, ids: &[CardId]) -> Result<(), Rejection> {
    if ids.is_empty() {
        return Err(Rejection::NothingChanges);
    }
    take(map, ids)?;
    delete_links_of(map, ids);
    Ok(())
}

/// Deletes the links that start or end at cards which are gone.
pub(super) fn delete_links_of(map: &mut Journey, gone: &[CardId]) {
    if !gone.is_empty() && !map.links.is_empty() {
        let gone: HashSet<&CardId> = gone.iter().collect();
        map.links.retain(|link| !gone.contains(&link.from) && !gone.contains(&link.to));
    }
}

fn find(map: &Journey, id: &CardId) -> Result<(usize, StepId, usize), Rejection> {
    let place = map.lanes.iter().enumerate().find_map(|(lane, value)| {
        let (step, at) = value.cards()?.find(id)?;
        Some((lane, step.clone(), at))
    });
    place.ok_or(Rejection::NoSuchCard)
}

/// Takes cards out of the map, and gives them in the order of `ids`.
fn take(map: &mut Journey, ids: &[CardId]) -> Result<Cards, Rejection> {
    let wanted: HashSet<&CardId> = ids.iter().collect();
    let mut taken: HashMap<CardId, Arc<Card>> = HashMap::new();
    let holds = |cell: &Arc<Cards>| cell.iter().any(|card| wanted.contains(&card.id));
    for lane in map.lanes.iter_mut() {
        if !lane.cards().is_some_and(|cards| cards.cells.values().any(holds)) {
            continue;
        }
        let cells = &mut cards_mut(lane)?.cells;
        for cell in cells.values_mut().filter(|cell| holds(cell)) {
            Arc::make_mut(cell).retain(|card| {
                let is_wanted = wanted.contains(&card.id);
                if is_wanted {
                    taken.insert(card.id.clone(), card.clone());
                }
                !is_wanted
            });
        }
        cells.retain(|_, cell| !cell.is_empty());
    }
    ids.iter().map(|id| taken.remove(id).ok_or(Rejection::NoSuchCard)).collect()
}

fn put(map: &mut Journey, cards: Cards, to: &Cell, before: Option<&CardId>) -> Result<(), Rejection> {
    if map.step(&to.step).is_none() {
        return Err(Rejection::NoSuchStep);
    }
    let at = lane::index(map, &to.lane)?;
    let cells = &mut cards_mut(&mut map.lanes[at])?.cells;
    let cell = Arc::make_mut(cells.entry(to.step.clone()).or_default());
    let at = match before {
        None => cell.len(),
        Some(before) => cell.iter().position(|card| card.id == *before).ok_or(Rejection::NoSuchCard)?,
    };
    cell.splice(at..at, cards);
    Ok(())
}

fn cards_mut(lane: &mut Arc<Lane>) -> Result<&mut CardLane, Rejection> {
    if lane.cards().is_none() {
        return Err(Rejection::LaneWithoutCards);
    }
    match &mut Arc::make_mut(lane).content {
        LaneContent::Cards(cards) => Ok(cards),
        _ => Err(Rejection::LaneWithoutCards),
    }
}

fn check_texts(card: &Card) -> Result<(), Rejection> {
    let texts = [&card.title, &card.note, &card.source, &card.owner, &card.link];
    if texts.into_iter().chain(&card.tags).any(|text| limits::is_long(text)) {
        return Err(Rejection::LongText);
    }
    if !card.link.is_empty() && !is_openable(&card.link) {
        return Err(Rejection::ForbiddenLink);
    }
    card.image.as_ref().map_or(Ok(()), |image| check_image(image))
}
