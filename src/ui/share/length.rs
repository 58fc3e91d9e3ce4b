//! How long a link is, beside what programs for mail and chat take.

use leptos::prelude::*;

use crate::exchange::COMFORTABLE_ADDRESS;
use crate::platform::locale;
use crate::state::session::session;
use crate::text::share as words;
use crate::ui::parts::Live;

/// Where the bar ends, in characters.
const FULL: usize = 2 * COMFORTABLE_ADDRESS;

/// The length of a link, in characters, as a number, a bar and words.
#[component]
pub fn Length(#[prop(into)] length: Signal<usize>) -> impl IntoView {
    let session = session();
    let number = move |number| locale::count(session.language.get(), number);
    let is_long = Memo::new(move |_| length.get() > COMFORTABLE_ADDRESS);
    let fits = move || session.t(if is_long.get() { words::TOO_LONG } else { words::FITS });
    let width = move || format!("{}%", length.get().min(FULL) as f64 * 100.0 / FULL as f64);
    let limit = move || session.fill(words::COMFORTABLE, &[("limit", &number(COMFORTABLE_ADDRESS))]);
    view! {
        <div class="len">
            <p class="len__top">
                <b translate="no" prop:textContent=move || number(length.get())></b>
                <span prop:textContent=move || session.t(words::CHARACTERS)></span>
                <Live text=move || fits().to_owned()/>
            </p>
            <div
                class="len__bar"
                role="meter"
                aria-label=move || session.t(words::LENGTH)
                aria-valuemin="0"
                aria-valuemax=FULL
                aria-valuenow=move || length.get().min(FULL)
                aria-valuetext=move || {
                    let values = [("length", &*number(length.get())), ("fits", fits())];
                    session.fill(words::LENGTH_SAID, &values)
                }
            >
                <i class:is-over=is_long style:width=width></i>
                <u></u>
            </div>
            <p class="len__limit" aria-hidden="true" translate="no" prop:textContent=limit></p>
        </div>
    }
    .into_any()
}
