//! The whole page: the screen that the address names, and what lies over every screen.

use leptos::prelude::*;

use super::later::{Later, parts};
use super::node::Node;
use super::start::start_screen;
use crate::platform::dom::HashChangeEvent;
use crate::platform::{clock, events, failure, page};
use crate::state::session::{Screen, Session};
use crate::text::board as words;
use crate::ui::open::import_dialogs;
use crate::ui::parts::PartsLanguage;
use crate::ui::shell::notices::notice_board;
use crate::ui::shell::shown_menu;

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let session = Session::start();
    provide_context(session);
    provide_context(PartsLanguage(session.language.into()));
    StoredValue::new_local(events::on_window("hashchange", move |_: HashChangeEvent| {
        session.follow_address()
    }));
    Effect::new(move || match session.screen.get() {
        Screen::Opening => {}
        Screen::Start => page::set_title(&[session.t(words::JOURNEYS), " · Klantreis"].concat()),
        Screen::Board(_) => page::set_title(&[&*session.desk.journey.read().title, " · Klantreis"].concat()),
        Screen::Persona { id, .. } => {
            // One that another tab has just deleted is still on the screen.
            if let Some(persona) = session.keeping.persona(&id) {
                page::set_title(&[&*persona.name, " · Klantreis"].concat());
            }
        }
    });
    Effect::new(move |ready: Option<bool>| {
        let shown = session.screen.get() != Screen::Opening;
        if shown && ready != Some(true) {
            failure::ready();
        }
        shown || ready == Some(true)
    });
    Effect::new(move |shown: Option<Screen>| {
        let screen = session.screen.get();
        // The link that led here is gone: the keyboard goes on in the new screen.
        if shown.is_some_and(|shown| shown != screen) {
            clock::soon(page::focus_screen);
        }
        screen
    });
    let screen = move || match session.screen.get() {
        Screen::Opening => None,
        Screen::Start => Some(start_screen()),
        Screen::Board(_) => Some(Node::of(view! {
            <div class="screen"><Later part=parts::journey given=()/></div>
        })),
        Screen::Persona { id, from } => Some(Node::of(view! {
            <div class="screen"><Later part=parts::persona given=(id, from)/></div>
        })),
    };
    let body = Node::page().slot(screen);
    import_dialogs(&body);
    notice_board(&body.slot(shown_menu()));
    get_ready();
}

/// Loads the screen of a journey at the first sign that somebody is going to open one.
fn get_ready() {
    for sign in ["pointermove", "keydown", "touchstart", "dragenter"] {
        events::after_next(sign, move || {
            leptos::task::spawn_local(async move {
                let _ = parts::journey().await;
            });
        });
    }
}

/// Mounts the page.
pub fn mount() {
    failure::watch();
    leptos::mount::mount_to_body(App);
}
