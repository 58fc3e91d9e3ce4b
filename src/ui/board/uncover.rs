//! What is gone to can be seen, also in a lane that was folded or hidden.

use crate::command::{Command, LaneEdit};
use crate::gesture::Load;
use crate::ui::session::Session;

/// Opens the lane of a place, as one step to undo.
pub fn uncover(session: Session, load: &Load) {
    let map = session.desk.map();
    let lane = match load {
        Load::Lane(id) => map.lane(id).map(|lane| &**lane),
        Load::Cards(cards) => cards.first().and_then(|card| map.card(card)).map(|placed| placed.lane),
        _ => None,
    };
    let Some(lane) = lane else { return };
    let edits = [(lane.hidden, LaneEdit::Hidden(false)), (lane.folded, LaneEdit::Folded(false))];
    let wanted = edits.into_iter().filter(|(is_shut, _)| *is_shut);
    let commands: Vec<_> =
        wanted.map(|(_, edit)| Command::EditLane { lane: lane.id.clone(), edit }).collect();
    if !commands.is_empty() {
        session.desk.execute(&Command::Batch(commands));
    }
}
