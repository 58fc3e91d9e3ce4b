//! The switch between the ways to look at a map.

use leptos::prelude::*;

use crate::state::menu::Item;
use crate::state::session::Session;
use crate::state::view::SHOWN;
use crate::state::view::View;
use crate::text::view as words;
use crate::ui::node::Node;
use crate::ui::node::icon;
use crate::ui::parts::segment;
use crate::ui::parts::segments;

/// The buttons of the bar.
pub fn view_switch(session: Session) -> Node {
    let button = |view: &View| segment().titled(view.name()).child(icon(view.sign(), 16));
    let buttons = SHOWN.iter().map(button).collect();
    let chosen = move || Some(session.view.get().place());
    let row = segments("seg seg--views", buttons, chosen, move |at| session.show_place(at));
    row.attr_word("aria-label", words::VIEW)
}

/// The same in a menu.
pub fn view_items(session: Session) -> Vec<Item> {
    let item = |view: &View| {
        let place = view.place();
        let chosen = session.view.get_untracked().place() == place;
        Item::choose(session.t(view.name()), chosen, move || session.show_place(place))
    };
    std::iter::once(Item::Head(session.t(words::VIEW).into())).chain(SHOWN.iter().map(item)).collect()
}
