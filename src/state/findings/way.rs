//! The way from a finding to what it is about.

use leptos::prelude::*;

use crate::gesture::Load;
use crate::insight::{Finding, Place};
use crate::model::{Cell, LaneId, Selection};
use crate::platform::{board as dom, clock};
use crate::state::people::open_persona;
use crate::state::session::Session;
use crate::state::uncover::uncover;
use crate::state::view::View;

/// Selects what a finding is about and brings it into sight: the place, or what a lane says of it. A persona has a
/// screen of its own.
pub fn go_to(session: Session, finding: &Finding) {
    let (place, lane) = (&finding.place, LaneId::new(&*finding.part));
    if let Place::Persona(id) = place {
        let from = session.desk.map().id.clone();
        return open_persona(session, id.clone(), Some(from));
    }
    let of_lane = session.desk.map().lane(&lane).map(|_| Load::Lane(lane.clone()));
    let (selection, load) = aim(place, of_lane.as_ref());
    // On a phone the panel covers the map, and what belongs to the journey stands in another panel.
    if load.is_none() || session.narrow.get_untracked() {
        session.insights.open.set(false);
    }
    // Of the cards the matrix shows the opportunities alone, and of the rest nothing.
    if !session.view.get_untracked().shows_map() {
        session.show_view(View::Board);
    }
    session.desk.select(selection);
    if let Some(load) = load {
        uncover(session, of_lane.as_ref().unwrap_or(&load));
        let place = place.clone();
        clock::soon(move || reveal(place, lane, &load));
    }
}

/// What is selected for a place, and what comes into sight; `of_lane` is the lane that says something of it.
fn aim(place: &Place, of_lane: Option<&Load>) -> (Selection, Option<Load>) {
    match (place, of_lane) {
        // The panel of a lane holds its numbers.
        (Place::Phase(_), Some(Load::Lane(lane))) => (Selection::Lane(lane.clone()), of_lane.cloned()),
        (Place::Journey | Place::Persona(_), _) => (Selection::Journey, None),
        (Place::Phase(id), _) => (Selection::Phase(id.clone()), Some(Load::Phase(id.clone()))),
        (Place::Step(id), _) => (Selection::Step(id.clone()), Some(Load::Step(id.clone()))),
        (Place::Lane(id), _) => (Selection::Lane(id.clone()), Some(Load::Lane(id.clone()))),
        (Place::Card(id), _) => (Selection::Cards(vec![id.clone()]), Some(Load::Cards(vec![id.clone()]))),
    }
}

/// Brings what the lane says of a place into sight, or where it says nothing what was selected.
fn reveal(place: Place, lane: LaneId, load: &Load) {
    let said = match place {
        Place::Phase(phase) => dom::number_element(&lane, &phase),
        Place::Step(step) => dom::cell_element(&Cell { lane, step }),
        _ => None,
    };
    said.or_else(|| dom::load_element(load)).iter().for_each(dom::reveal);
}
