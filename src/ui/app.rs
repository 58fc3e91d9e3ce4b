//! The whole page: the screen that the address names, and what lies over every screen.

use leptos::prelude::*;

use super::board::Board;
use super::import::import_dialogs;
use super::node::Node;
use super::notices::notice_board;
use super::parts::OpenMenu;
use super::session::{Screen, Session};
use super::start::start_screen;
use crate::platform::dom::HashChangeEvent;
use crate::platform::{events, failure};
use crate::text::board as words;

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let session = Session::start();
    provide_context(session);
    StoredValue::new_local(events::on_window("hashchange", move |_: HashChangeEvent| {
        session.follow_address()
    }));
    let title = move || match session.screen.get() {
        Screen::Start => format!("{} · Klantreis", session.t(words::JOURNEYS)),
        Screen::Board(_) => format!("{} · Klantreis", session.desk.journey.read().title),
    };
    Effect::new(move || crate::platform::page::set_title(&title()));
    Effect::new(move |first: Option<()>| {
        if first.is_none() {
            failure::ready();
        }
    });
    // After the screen, which isn't in the page yet.
    Effect::new(|| {
        let page = Node::page();
        import_dialogs(&page);
        notice_board(&page);
    });
    let screen = move || match session.screen.get() {
        Screen::Start => start_screen().view(),
        Screen::Board(_) => view! { <Board/> }.into_any(),
    };
    view! {
        {screen}
        <OpenMenu/>
    }
}

/// Mounts the page.
pub fn mount() {
    failure::watch();
    leptos::mount::mount_to_body(App);
}
