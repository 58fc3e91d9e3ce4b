//! The code to copy.

use leptos::prelude::*;

use crate::platform::locale;
use crate::state::session::session;
use crate::text::embed as words;
use crate::ui::parts::Say;

/// The code, and how long it is.
#[component]
pub fn Code(code: Memo<String>) -> impl IntoView {
    let session = session();
    let length = move || {
        let length = code.read().chars().count();
        words::CHARACTERS.get(session.language.get(), length, &locale::count(session.language.get(), length))
    };
    view! {
        <div class="embed__code">
            <p>
                <span class="lb" prop:textContent=move || session.t(words::CODE)></span>
                <span class="help num" prop:textContent=length></span>
            </p>
            <pre
                class="code"
                tabindex="0"
                role="region"
                translate="no"
                aria-label=move || session.t(words::CODE_NAME)
            >
                <code prop:textContent=code></code>
            </pre>
        </div>
    }
    .into_any()
}

/// What to do where the map makes the code too long.
#[component]
pub fn TooLong() -> impl IntoView {
    let session = session();
    view! {
        <Say
            class="say say--bad"
            sign="warn"
            fact=move || session.t(words::TOO_LONG).to_owned()
            text=move || session.t(words::TOO_LONG_TEXT).to_owned()
        />
    }
    .into_any()
}
