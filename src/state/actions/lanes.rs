//! Lanes that are folded and hidden.

use super::deleting::offer_undo;
use crate::command::{Command, LaneEdit};
use crate::gesture::Load;
use crate::model::{LaneId, Selection};
use crate::platform::{board as dom, clock, page};
use crate::state::focus::focus_load;
use crate::state::session::Session;
use crate::text::board as words;
use crate::text::title::shown_lane_name;

/// Folds a lane, or opens it again. The focus stays on the button that does.
pub fn fold_lane(session: Session, lane: &LaneId, folded: bool) {
    let edit = LaneEdit::Folded(folded);
    let was_uncovered = session.desk.cover(lane);
    if session.desk.execute(&Command::EditLane { lane: lane.clone(), edit }) || was_uncovered {
        let lane = lane.clone();
        clock::soon(move || dom::focus_fold(&lane));
    }
}

/// Takes a lane off the board, and offers to bring it back.
pub fn hide_lane(session: Session, lane: &LaneId) {
    let map = session.desk.map();
    let Some(known) = map.lane(lane) else { return };
    let name = shown_lane_name(session.language_now(), known);
    session.desk.cover(lane);
    if session.desk.execute(&Command::EditLane { lane: lane.clone(), edit: LaneEdit::Hidden(true) }) {
        session.desk.select(Selection::Nothing);
        clock::soon(page::focus_screen);
        offer_undo(session, words::LANE_HIDDEN.fill(session.language_now(), &[("name", &name)]));
    }
}

/// Shows hidden lanes again, as one step to undo. The first of them gets the focus.
pub fn show_lanes(session: Session, lanes: &[LaneId]) {
    let show = |lane: &LaneId| Command::EditLane { lane: lane.clone(), edit: LaneEdit::Hidden(false) };
    if session.desk.execute(&Command::Batch(lanes.iter().map(show).collect()))
        && let Some(first) = lanes.first()
    {
        focus_load(&Load::Lane(first.clone()));
    }
}
