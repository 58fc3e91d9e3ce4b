//! On a phone the panel covers the map, and the way back of the browser leads from it to the map.

use leptos::prelude::*;

use super::session::Session;
use crate::model::Selection;
use crate::platform::layers::Layer;
use crate::platform::page;

/// Makes the panel a layer as long as it covers the map.
pub fn back_closes_the_panel(session: Session) {
    let covered = Memo::new(move |_| {
        let open = session.insights.open.get() || *session.desk.selection.read() != Selection::Nothing;
        open && session.narrow.get()
    });
    let layer = StoredValue::new_local(None);
    Effect::new(move || {
        layer.set_value(covered.get().then(|| Layer::open(move || uncover(session))));
    });
}

fn uncover(session: Session) {
    // What is being typed in the panel is put down with the focus.
    page::find("main").iter().for_each(page::focus);
    session.insights.open.set(false);
    session.desk.select(Selection::Nothing);
}
