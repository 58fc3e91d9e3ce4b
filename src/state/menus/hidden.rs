//! The menu of the lanes that are hidden.

use crate::model::LaneId;
use crate::picture::icon;
use crate::state::menu::{Item, Label, MenuAt};
use crate::state::session::Session;
use crate::state::{actions, lanes};
use crate::text::board as words;

/// Lists the hidden lanes, to be shown again.
pub fn hidden_lanes_menu(session: Session) {
    let map = session.desk.map();
    let hidden = map.lanes.iter().filter(|lane| lane.hidden);
    let mut items: Vec<Item> = hidden
        .clone()
        .map(|lane| {
            let id = lane.id.clone();
            let show = move || actions::show_lanes(session, std::slice::from_ref(&id));
            Item::press(Label::written(lanes::line_name(session, lane)), icon::lane_icon(lane), show)
        })
        .collect();
    let name = session.count(words::HIDDEN_LANES, items.len());
    if items.len() > 1 {
        let all: Vec<LaneId> = hidden.map(|lane| lane.id.clone()).collect();
        items.push(Item::Line);
        items
            .push(Item::press(session.t(words::SHOW_ALL), "eye", move || actions::show_lanes(session, &all)));
    }
    session.menu.open(MenuAt::Focus, name, items);
}
