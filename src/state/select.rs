//! Selecting with Ctrl and Shift.

use crate::model::{CardId, Journey, Selection, StepId};

/// The selection with `card` in it if it was out, out of it if it was in.
pub fn toggled(selection: Selection, card: &CardId) -> Selection {
    let mut cards = selection.cards().to_vec();
    match cards.iter().position(|known| known == card) {
        Some(at) => drop(cards.remove(at)),
        None => cards.push(card.clone()),
    }
    Selection::of_cards(cards)
}

/// All cards in the rectangle of lanes and steps between the last selected card and `card`; within one cell,
/// the cards between the two.
pub fn extended(map: &Journey, selection: Selection, card: &CardId) -> Selection {
    let ends = selection.cards().first().and_then(|anchor| Some((map.card(anchor)?, map.card(card)?)));
    let Some((from, to)) = ends else { return Selection::Cards(vec![card.clone()]) };
    if from.cell() == to.cell() {
        let (low, high) = (from.at.min(to.at), from.at.max(to.at));
        let between = from.lane.cell(from.step)[low..=high].iter().map(|card| card.id.clone());
        return anchored(from.card.id.clone(), between);
    }
    let lane_at = |id| map.lanes.iter().position(|lane| lane.id == id).unwrap_or_default();
    let step_at = |id: &StepId| map.steps().position(|(_, step)| step.id == *id).unwrap_or_default();
    let (a, b) = (lane_at(from.lane.id.clone()), lane_at(to.lane.id.clone()));
    let (c, d) = (step_at(from.step), step_at(to.step));
    let (lanes, steps) = (a.min(b)..=a.max(b), c.min(d)..=c.max(d));
    let within = map.cards().filter(|placed| {
        lanes.contains(&lane_at(placed.lane.id.clone())) && steps.contains(&step_at(placed.step))
    });
    anchored(from.card.id.clone(), within.map(|placed| placed.card.id.clone()))
}

/// The anchor stays first, so that a further Shift click extends from the same card.
fn anchored(anchor: CardId, cards: impl Iterator<Item = CardId>) -> Selection {
    let rest = cards.filter(|card| *card != anchor).collect::<Vec<_>>();
    Selection::of_cards(std::iter::once(anchor.clone()).chain(rest).collect())
}
