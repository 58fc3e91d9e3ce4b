//! Things that are on or off.

use leptos::prelude::*;

use super::frame::MixedMark;
use super::panel::element_id;
use crate::ui::parts::Icon;

/// A button that stays down; shown by its icon alone where it has one.
#[component]
pub fn Toggle(
    #[prop(into)] name: Signal<String>,
    #[prop(optional)] sign: Option<&'static str>,
    /// Whether it is down: `None` where several cards differ.
    #[prop(into)]
    on: Signal<Option<bool>>,
    #[prop(into)] press: Callback<()>,
    /// Whether the name is the user's own words, which nobody translates.
    #[prop(optional)]
    written: bool,
) -> impl IntoView {
    let pressed = move || match on.get() {
        Some(true) => "true",
        Some(false) => "false",
        None => "mixed",
    };
    let press = move |_| press.run(());
    match sign {
        Some(sign) => view! {
            <button type="button" aria-label=name title=name aria-pressed=pressed on:click=press>
                <Icon name=sign/>
            </button>
        }
        .into_any(),
        None => view! {
            <button type="button" class="chip chip--toggle" aria-pressed=pressed on:click=press>
                <span translate=written.then_some("no") dir=written.then_some("auto") prop:textContent=name></span>
            </button>
        }
        .into_any(),
    }
}

/// A switch called `word`, behind a sign where it has one.
#[component]
pub fn Switch(
    word: &'static str,
    /// Whether it is on: `None` where several cards differ.
    #[prop(into)]
    on: Signal<Option<bool>>,
    #[prop(into)] press: Callback<()>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let id = element_id();
    let checked = move || if on.get() == Some(true) { "true" } else { "false" };
    // The mark stands outside the name: a name takes in what is hidden too.
    view! {
        <div class="prop prop--wide">
            <span class="lb">
                {children.map(|children| children())}
                <span id=id.clone()>{word}</span>
                <MixedMark mixed=move || on.get().is_none()/>
            </span>
            <button
                type="button"
                class="switch"
                role="switch"
                aria-labelledby=id
                aria-checked=checked
                on:click=move |_| press.run(())
            ></button>
        </div>
    }
    .into_any()
}
