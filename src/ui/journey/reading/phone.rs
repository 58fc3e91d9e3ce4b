//! A map that is only read, on a phone.

use leptos::prelude::*;

use crate::state::menus::reader_menu;
use crate::state::reading::Reading;
use crate::state::session::session;
use crate::state::shown::Shown;
use crate::text::reading as words;
use crate::text::title::shown_title;
use crate::ui::journey::look::{Hands, Look, SidePlace};
use crate::ui::journey::phone::menu_button::MenuButton;
use crate::ui::journey::phone::navigation::Navigation;
use crate::ui::journey::phone::panel::PhasePanel;
use crate::ui::parts::Icon;

/// The screen. Who embeds it may leave its top out.
#[component]
pub fn ReadingPhone(reading: Reading, hands: Hands) -> impl IntoView {
    let shown = Shown::new(session(), hands.state);
    view! {
        <div class="m m--view">
            {reading.has_bars().then(|| view! { <Top shown/> })}
            <Navigation shown/>
            <Look hands class="m__main" board=move || view! { <PhasePanel shown/> }/>
            <SidePlace/>
        </div>
    }
    .into_any()
}

/// The title, and the menu of what a reader can do.
#[component]
fn Top(shown: Shown) -> impl IntoView {
    let session = session();
    let title = move || shown_title(session.language.get(), &session.desk.journey.read());
    view! {
        <header class="m__top">
            <div class="m__title">
                <h1 translate="no" dir="auto" prop:textContent=title></h1>
                <span class="saved saved--busy">
                    <Icon name="eye" size=12/>
                    <span prop:textContent=move || session.t(words::READ_ONLY)></span>
                </span>
            </div>
            <MenuButton on_press=move |()| reader_menu(session, shown)/>
        </header>
    }
    .into_any()
}
