//! On a phone the panel covers the map, and the way back of the browser leads from it to the map.
//!
//! The panel gets an entry of its own in the history, with the same address.

use leptos::prelude::*;

use super::session::Session;
use crate::model::Selection;
use crate::platform::dom::Event;
use crate::platform::{address, events, page};

/// The mark of the entry.
const PANEL: &str = "panel";

/// Gives the panel an entry in the history as long as it covers the map.
pub fn back_closes_the_panel(session: Session) {
    let covered = Memo::new(move |_| {
        let open = session.insights.open.get() || *session.desk.selection.read() != Selection::Nothing;
        open && session.narrow.get()
    });
    // The address below the panel.
    let below = StoredValue::new(String::new());
    Effect::new(move || match covered.get() {
        true => {
            below.set_value(address::fragment());
            address::add_entry(PANEL);
        }
        // Closed by its own button: the entry goes too. After the way back it is gone by itself.
        false if address::is_at_entry(PANEL) => address::go_back(),
        false => {}
    });
    StoredValue::new_local(events::on_window("popstate", move |_: Event| {
        let went_back =
            !address::is_at_entry(PANEL) && below.with_value(|below| *below == address::fragment());
        if went_back && covered.get_untracked() {
            // What is being typed in the panel is put down with the focus.
            page::find("main").iter().for_each(page::focus);
            session.insights.open.set(false);
            session.desk.select(Selection::Nothing);
        }
    }));
}
