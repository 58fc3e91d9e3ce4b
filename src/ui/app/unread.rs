//! The screen of a map that can't be read: of a link that didn't arrive whole, or a file that isn't there.

use leptos::ev;
use leptos::prelude::*;
use leptos_use::{use_document, use_event_listener};

use crate::platform::{address, clipboard};
use crate::state::reading::{Fault, Reading};
use crate::state::session::session;
use crate::text::reading as words;
use crate::ui::parts::{Icon, WordButton};
use crate::ui::shell::{Flaws, Logo, Refused, TryAgain};

/// Says what has happened, that nothing changed, and what to do.
#[component]
pub fn UnreadScreen(reading: Reading) -> impl IntoView {
    let session = session();
    let _ = use_event_listener(use_document(), ev::paste, move |event: ev::ClipboardEvent| {
        reading.paste(session, &clipboard::pasted(&event).text);
    });
    view! {
        <div class="app app--view app--unread">
            <header class="topbar readbar">
                <a class="logo" href=address::of_page() translate="no">
                    <Logo/>
                    "Klantreis"
                </a>
            </header>
            <main class="nope" tabindex="-1">
                {move || reading.fault.get().map(|fault| view! { <Told reading fault/> })}
            </main>
        </div>
    }
    .into_any()
}

#[component]
fn Told(reading: Reading, fault: Fault) -> impl IntoView {
    let session = session();
    let title = fault.title();
    let advice = fault.advice();
    let sign = if fault.is_of_link() { "link" } else { "file" };
    let advice = advice.map(|advice| {
        view! {
            <ul>
                <li>
                    <Icon name="arrow"/>
                    <span prop:textContent=move || session.t(advice)></span>
                </li>
            </ul>
        }
    });
    let (flaws, ways) = (fault.clone(), fault.clone());
    view! {
        <Refused sign title message=move |language| fault.message(language)>
            <p prop:textContent=move || session.t(words::UNCHANGED)></p>
            <Flaws fault=flaws/>
            {advice}
            <Ways reading fault=ways/>
        </Refused>
    }
    .into_any()
}

/// What can be done about it here.
#[component]
fn Ways(reading: Reading, fault: Fault) -> impl IntoView {
    let session = session();
    let paste = fault.is_of_link().then(|| {
        view! {
            <WordButton
                class="btn btn--primary"
                sign="clip"
                word=move || session.t(words::PASTE_LINK)
                on_press=move |()| reading.paste_from_clipboard(session)
            />
        }
    });
    let again = fault.may_pass().then(|| view! { <TryAgain/> });
    view! {
        <div class="nope__go">
            {paste}
            {again}
            <WordButton
                class="btn btn--line"
                sign="file"
                word=move || session.t(words::OPEN_FILE)
                on_press=move |()| reading.open_file(session)
            />
        </div>
    }
    .into_any()
}
