//! The whole page: the screen that the address names, and what lies over every screen.

mod nowhere;
mod screens;
mod unread;

use leptos::ev;
use leptos::prelude::*;
use leptos_use::{use_event_listener, use_window};

use self::nowhere::NowhereScreen;
use self::unread::UnreadScreen;
use super::later::Later;
use super::open::{DropOverlay, OpeningDialog, PastingDialog};
use super::parts::{Anew, PartsLanguage};
use super::shell::{NoticeBoard, OpenMenu, hear_single_keys};
use super::start::StartScreen;
use crate::platform::{clock, events, failure, input_method, launch, middle_button, page};
use crate::state::opening::open_files;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::text::title::shown_title;
use crate::text::{board as words, isolated};

/// The page.
#[component]
pub fn App() -> impl IntoView {
    // Before anything hears of a key.
    StoredValue::new_local(input_method::keep_keys_of_input_methods());
    let session = Session::start();
    provide_context(session);
    provide_context(PartsLanguage(session.language.into()));
    let _ = use_event_listener(use_window(), ev::hashchange, move |_| session.follow_address());
    follow_screen(session);
    hear_single_keys(session);
    get_ready();
    launch::on_files(move |files| open_files(session, files));
    let screen = Memo::new(move |_| Some(session.screen.get()).filter(|screen| *screen != Screen::Opening));
    view! {
        <Anew value=screen let(screen)>
            {shown(session, screen)}
        </Anew>
        {session.edits().then(|| view! { <WaysIn/> })}
        {session.host.map(|host| view! { <Later part=screens::host given=host after_paint=true/> })}
        <OpenMenu/>
        <Anew value=session.sharing.shared let(shared)>
            <Later part=screens::share given=shared/>
        </Anew>
        <Show when=move || session.shortcuts.shown.get()>
            <Later part=screens::keys given=()/>
        </Show>
        <NoticeBoard/>
    }
    .into_any()
}

/// What takes in files, and what is pasted and dropped.
#[component]
fn WaysIn() -> impl IntoView {
    view! {
        <OpeningDialog/>
        <PastingDialog/>
        <DropOverlay/>
    }
    .into_any()
}

fn shown(session: Session, screen: Screen) -> AnyView {
    match screen {
        Screen::Opening => ().into_any(),
        Screen::Start => view! { <StartScreen/> }.into_any(),
        Screen::Hosted => {
            session.host.map(|host| view! { <Later part=screens::hosted given=host/> }).into_any()
        }
        Screen::Unread => {
            // Next, the whole link is pasted, or the file opened. src/start.js has asked for this screen already.
            load_journey();
            session.reading.map(|reading| view! { <UnreadScreen reading/> }).into_any()
        }
        Screen::Nowhere(nowhere) => view! { <NowhereScreen nowhere/> }.into_any(),
        Screen::Board(_) => {
            view! { <div class="screen"><Later part=screens::journey given=() screen=true/></div> }.into_any()
        }
        Screen::Persona { id, from } => {
            view! { <div class="screen"><Later part=screens::persona given=(id, from) screen=true/></div> }
                .into_any()
        }
    }
}

/// Tells the browser what is shown: the title of the tab, that the page has begun, and where the keyboard goes on.
fn follow_screen(session: Session) {
    Effect::new(move || {
        if let Some(title) = title(session) {
            page::set_title(&format!("{} · Klantreis", isolated(&title)));
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
}

/// What the screen is called. Nothing for a persona that another tab has just deleted, which may still be shown.
fn title(session: Session) -> Option<String> {
    match session.screen.get() {
        Screen::Opening | Screen::Hosted => None,
        Screen::Start => Some(session.t(words::JOURNEYS).to_owned()),
        Screen::Unread => {
            session.reading.and_then(|reading| Some(session.t(reading.fault.get()?.title()).to_owned()))
        }
        Screen::Nowhere(nowhere) => Some(session.t(nowhere.words(false).0).to_owned()),
        Screen::Board(_) => Some(shown_title(session.language.get(), &session.desk.journey.read())),
        Screen::Persona { id, .. } => session.keeping.persona(&id).map(|persona| persona.name.clone()),
    }
}

/// Loads the screen of a journey at the first sign that somebody is going to open one.
fn get_ready() {
    for sign in ["pointermove", "keydown", "touchstart", "dragenter"] {
        events::after_next(sign, load_journey);
    }
}

/// Loads the screen of a journey, which is shown when somebody asks for it.
fn load_journey() {
    leptos::task::spawn_local(async {
        let _ = screens::journey().await;
    });
}

/// Mounts the page.
pub fn mount() {
    failure::watch();
    middle_button::watch();
    leptos::mount::mount_to_body(App);
}
