//! The buttons that lead to a new journey: empty, step by step, or from a file.

use leptos::prelude::*;

use crate::state::beginning::{create, create_guided};
use crate::state::opening::open_file;
use crate::state::session::session;
use crate::template::Template;
use crate::text::{start, template as words};
use crate::ui::parts::WordButton;

/// Makes a journey step by step.
#[component]
pub fn GuideButton() -> impl IntoView {
    let session = session();
    let on_press = move |()| create_guided(session);
    view! {
<WordButton class="btn btn--line btn--lg" size=16 sign="steps" word=move || session.t(start::STEP_BY_STEP) on_press/>
}.into_any()
}

/// Makes an empty journey.
#[component]
pub fn NewButton() -> impl IntoView {
    let session = session();
    let on_press = move |()| create(session, Template::Empty);
    view! {
<WordButton class="btn btn--primary btn--lg" size=16 sign="plus" word=move || session.t(words::NEW_JOURNEY) on_press/>
}.into_any()
}

/// Lets the user choose a file.
#[component]
pub fn OpenButton() -> impl IntoView {
    let session = session();
    let on_press = move |()| open_file(session);
    view! {
<WordButton class="btn btn--line btn--lg" size=16 sign="upload" word=move || session.t(start::OPEN_FILE) on_press/>
}.into_any()
}
