//! What stands around a map that another page keeps: what is shown before there is one, and what is asked and said above
//! it.
//!
//! [`waiting`] is the screen without a map, [`closing`] the question what becomes of the changes, [`told`] what the page
//! says.

mod closing;
mod told;
mod waiting;

use leptos::ev;
use leptos::prelude::*;
use leptos_use::{use_event_listener, use_window};

use self::closing::Closing;
use self::told::{Busy, ToldByPage};
pub use self::waiting::WaitingScreen;
use crate::platform::{events, page};
use crate::state::host::{Host, attend};
use crate::state::session::session;
use crate::ui::parts::Anew;

/// Speaks with the page that keeps the map, hears the keys to save it, and shows what the page says.
#[component]
pub fn HostPage(host: Host) -> impl IntoView {
    let session = session();
    attend(host, session);
    Effect::new(move || host.follow(session));
    let _ = use_event_listener(use_window(), ev::keydown, move |event: ev::KeyboardEvent| {
        let shortcut = events::stroke(&event).shortcut().filter(|_| !page::dialog_is_open());
        if shortcut.is_some_and(|shortcut| host.press(session, shortcut)) {
            event.prevent_default();
        }
    });
    view! {
        <Show when=move || host.asks_to_close.get()>
            <Closing host/>
        </Show>
        <Anew value=host.told let(told)>
            <ToldByPage host told/>
        </Anew>
        <Anew value=host.busy let(text)>
            <Busy text/>
        </Anew>
    }
    .into_any()
}
