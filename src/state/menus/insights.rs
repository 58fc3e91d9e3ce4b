//! The way to what is worth a look.

use leptos::prelude::*;

use crate::state::menu::Item;
use crate::state::session::Session;
use crate::text::insight as words;

/// Shows the panel of insights, or puts it away.
pub fn insights_item(session: Session) -> Item {
    let count = untrack(|| session.insights.count());
    Item::press(session.t(words::INSIGHTS), "bulb", move || session.insights.toggle())
        .with_hint(count.to_string())
}
