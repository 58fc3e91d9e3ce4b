//! The top of the screen: the way back, the title, whether it is saved, and the menu.

use leptos::prelude::*;

use super::menu_button::MenuButton;
use crate::state::menus::more_menu;
use crate::state::screen::{Screen, link_to};
use crate::state::session::session;
use crate::state::shown::Shown;
use crate::text::board as words;
use crate::text::title::shown_title;
use crate::ui::parts::Icon;
use crate::ui::shell::{OfflinePill, SaveStatus};

/// The top of the screen.
#[component]
pub fn Top(shown: Shown) -> impl IntoView {
    let session = session();
    let title = move || shown_title(session.language.get(), &session.desk.journey.read());
    view! {
        <header class="m__top">
            <a
                class="btn btn--icon"
                href=link_to(&Screen::Start)
                aria-label=move || session.t(words::ALL_JOURNEYS)
            >
                <Icon name="left" size=20/>
            </a>
            <div class="m__title">
                <h1 translate="no" dir="auto" prop:textContent=title></h1>
                <SaveStatus/>
            </div>
            <OfflinePill/>
            <MenuButton on_press=move |()| more_menu(session, shown)/>
        </header>
    }
    .into_any()
}
