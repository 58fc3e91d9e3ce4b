//! What is moved to another place.

use leptos::prelude::*;

use crate::gesture::{Load, Place, drop_command};
use crate::model::Selection;
use crate::state::announce;
use crate::state::session::Session;
use crate::state::view::View;

/// What is dragged or has the focus, as a selection; of a link, the card from which it leads.
pub fn selection_of(load: &Load) -> Selection {
    match load {
        Load::Cards(cards) => Selection::of_cards(cards.clone()),
        Load::Phase(phase) => Selection::Phase(phase.clone()),
        Load::Step(step) => Selection::Step(step.clone()),
        Load::Lane(lane) => Selection::Lane(lane.clone()),
        Load::Link { from, .. } => Selection::Cards(vec![from.clone()]),
    }
}

/// Drops a load at a place as one undo step, selects it and says where it is now.
pub fn drop_at(session: Session, load: &Load, place: &Place) -> bool {
    let Some(command) = drop_command(load, place) else { return false };
    let done = session.desk.execute(&command);
    // On a phone the panel would cover where it went, and beside the matrix it would move everything.
    if done && !session.narrow.get_untracked() && session.view.get_untracked().shows_map() {
        session.desk.select(selection_of(load));
    }
    let home = match load {
        Load::Link { .. } => done.then(|| place.clone()),
        _ => home(session, load),
    };
    if let Some(home) = home {
        session.notices.announce(announce::moved(session, load, &home));
    }
    done
}

/// Where a load stands now: in the matrix where that is shown, otherwise on the board.
pub fn home(session: Session, load: &Load) -> Option<Place> {
    let map = session.desk.map();
    match session.view.get_untracked() {
        View::Opportunities => load.home_in_matrix(&map),
        View::Board | View::Outline | View::Guide(_) => load.home(&map),
    }
}
