//! The buttons that lead to a new journey: empty, step by step, or from a file.

use leptos::prelude::*;

use crate::state::beginning::{create, create_guided};
use crate::state::opening::open_file;
use crate::state::session::session;
use crate::template::Template;
use crate::text::{Text, start, template as words};
use crate::ui::parts::Icon;

/// A large button with an icon and a word.
#[component]
pub fn LargeButton(
    class: &'static str,
    sign: &'static str,
    word: Text,
    #[prop(into)] press: Callback<()>,
) -> impl IntoView {
    let session = session();
    view! {
        <button type="button" class=class on:click=move |_| press.run(())>
            <Icon name=sign size=16/>
            <span prop:textContent=move || session.t(word)></span>
        </button>
    }
    .into_any()
}

/// Makes a journey step by step.
#[component]
pub fn GuideButton() -> impl IntoView {
    let session = session();
    let press = move |()| create_guided(session);
    view! { <LargeButton class="btn btn--line btn--lg" sign="steps" word=start::STEP_BY_STEP press/> }
        .into_any()
}

/// Makes an empty journey.
#[component]
pub fn NewButton() -> impl IntoView {
    let session = session();
    let press = move |()| create(session, Template::Empty);
    view! { <LargeButton class="btn btn--primary btn--lg" sign="plus" word=words::NEW_JOURNEY press/> }
        .into_any()
}

/// Lets the user choose a file.
#[component]
pub fn OpenButton() -> impl IntoView {
    let session = session();
    let press = move |()| open_file(session);
    view! { <LargeButton class="btn btn--line btn--lg" sign="upload" word=start::OPEN_FILE press/> }
        .into_any()
}
