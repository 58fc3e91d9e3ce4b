//! A map that another page keeps, on a phone.

use leptos::prelude::*;

use crate::state::host::Host;
use crate::state::menus::more_menu;
use crate::state::session::session;
use crate::state::shown::Shown;
use crate::text::host as words;
use crate::text::title::shown_title;
use crate::ui::journey::look::{Hands, Look, SidePlace};
use crate::ui::journey::phone::bar::Bar;
use crate::ui::journey::phone::menu_button::MenuButton;
use crate::ui::journey::phone::navigation::Navigation;
use crate::ui::journey::phone::panel::PhasePanel;
use crate::ui::parts::TextButton;
use crate::ui::shell::Unsaved;

/// The screen.
#[component]
pub fn HostedPhone(host: Host, hands: Hands) -> impl IntoView {
    let shown = Shown::new(session(), hands.state);
    view! {
        <div class="m m--hosted">
            <Top host shown/>
            <Navigation shown/>
            <Look hands class="m__main" board=move || view! { <PhasePanel shown/> }/>
            <SidePlace/>
            <Bar shown/>
        </div>
    }
    .into_any()
}

/// The title, what of it isn't saved, saving, and the menu of the rest.
#[component]
fn Top(host: Host, shown: Shown) -> impl IntoView {
    let session = session();
    let title = move || shown_title(session.language.get(), &session.desk.journey.read());
    let closes = move || !host.wishes.read().save;
    let word = move || session.t(if closes() { words::SAVE_AND_CLOSE } else { words::SAVE });
    let save = move |()| host.save(session, untrack(closes));
    view! {
        <header class="m__top">
            <div class="m__title">
                <h1 translate="no" dir="auto" prop:textContent=title></h1>
                <Unsaved host/>
            </div>
            <Show when=move || host.may_save()>
                <TextButton class="btn btn--primary" word on_press=save/>
            </Show>
            <MenuButton on_press=move |()| more_menu(session, shown)/>
        </header>
    }
    .into_any()
}
