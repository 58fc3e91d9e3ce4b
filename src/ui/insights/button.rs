//! The ways to the panel.

use leptos::prelude::*;

use crate::state::findings::panel_name;
use crate::state::session::session;
use crate::text::insight as words;
use crate::ui::parts::Icon;

/// The button of the bar, with the number of findings.
#[component]
pub fn InsightsButton() -> impl IntoView {
    let session = session();
    let insights = session.insights;
    let name = Memo::new(move |_| panel_name(session));
    let pressed = move || if insights.open.get() { "true" } else { "false" };
    view! {
        <button
            type="button"
            class="btn"
            aria-label=name
            title=name
            aria-pressed=pressed
            on:click=move |_| insights.toggle()
        >
            <Icon name="bulb" size=16/>
            <span class="lbl" prop:textContent=move || session.t(words::INSIGHTS)></span>
            <Count/>
        </button>
    }
    .into_any()
}

/// The same in the status bar.
#[component]
pub fn InsightsStatus() -> impl IntoView {
    let session = session();
    let name = Memo::new(move |_| panel_name(session));
    view! {
        <button
            type="button"
            class="status__item status__press"
            aria-label=name
            on:click=move |_| session.insights.toggle()
        >
            <Icon name="bulb"/>
            <span prop:textContent=move || session.t(words::INSIGHTS)></span>
            <Count/>
        </button>
    }
    .into_any()
}

/// The number of findings. Its place is kept while there are none, so that the bar stays as it is when they are counted.
#[component]
fn Count() -> impl IntoView {
    let insights = session().insights;
    view! { <span class="badge badge--bad badge--count" data-n=move || insights.count().to_string()></span> }
        .into_any()
}
