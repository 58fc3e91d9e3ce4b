//! What is shown of a part that isn't there.

use leptos::prelude::*;
use leptos_use::{UseTimeoutFnReturn, use_timeout_fn};

use crate::state::screen::{Screen, link_to};
use crate::state::session::session;
use crate::text::board as words;
use crate::ui::parts::TextButton;

/// What comes sooner than this isn't waited for, in milliseconds.
const UNNOTICED: f64 = 300.0;

/// Says that something comes, once it takes long enough to be noticed.
#[component]
pub fn Coming() -> impl IntoView {
    let session = session();
    let noticed = RwSignal::new(false);
    let UseTimeoutFnReturn { start, .. } = use_timeout_fn(move |()| noticed.set(true), UNNOTICED);
    start(());
    let text = Memo::new(move |_| if noticed.get() { session.t(words::LOADING) } else { "" });
    view! { <p class="coming" role="status" translate="no" prop:textContent=move || text.get()></p> }
        .into_any()
}

/// Says that a part of the program didn't come, with a way to ask for it again, and where it is a whole `screen` also
/// back to the start screen. Screen readers have been told.
#[component]
pub fn Missing(screen: bool, retrying: RwSignal<bool>, retry: Callback<()>) -> impl IntoView {
    let session = session();
    let back = screen.then(|| view! { <Back/> });
    let message = view! {
        <div class="empty missing">
            <div>
                <p prop:textContent=move || session.t(words::PART_MISSING)></p>
            </div>
            <TextButton word=move || session.t(words::TRY_AGAIN) on_press=retry/>
            {back}
            <Show when=move || retrying.get()>
                <Coming/>
            </Show>
        </div>
    };
    match screen {
        true => view! { <main class="wrap" tabindex="-1">{message}</main> }.into_any(),
        false => message.into_any(),
    }
}

#[component]
fn Back() -> impl IntoView {
    let session = session();
    let start = link_to(&Screen::Start);
    view! { <a class="btn btn--line" href=start prop:textContent=move || session.t(words::ALL_JOURNEYS)></a> }
        .into_any()
}
