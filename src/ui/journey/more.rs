//! The button at the end of a bar.

use leptos::prelude::*;

use crate::state::menu::MenuAt;
use crate::state::menus;
use crate::state::session::session;
use crate::text::board as words;
use crate::ui::parts::IconButton;

/// The settings, which a narrow bar has no room for, and the overview of all keys, as a menu.
#[component]
pub fn MoreButton() -> impl IntoView {
    let session = session();
    let open = move |()| {
        session.menu.open(MenuAt::Focus, session.t(words::MORE), menus::setting_items(session));
    };
    view! {
        <IconButton
            sign="more"
            size=16
            class="btn btn--icon"
            name=move || session.t(words::MORE)
            on_press=open
            attr:aria-haspopup="menu"
        />
    }
    .into_any()
}
