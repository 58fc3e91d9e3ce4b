//! The rows of what is said of something.

use leptos::prelude::*;

use crate::text::isolated;

/// What is called `name`, as a row of a list of facts.
#[component]
pub fn Fact(name: &'static str, children: Children) -> impl IntoView {
    view! {
        <div>
            <dt>{name}</dt>
            <dd translate="no">{children()}</dd>
        </div>
    }
    .into_any()
}

/// A row with a text of the user; nothing where that is empty.
#[component]
pub fn Said(name: &'static str, #[prop(into)] text: String) -> impl IntoView {
    (!text.is_empty())
        .then(|| view! { <Fact name><span class="rd__text" dir="auto">{text}</span></Fact> })
        .into_any()
}

/// A row with what belongs together, such as tags; nothing where there is none.
#[component]
pub fn Chips(name: &'static str, all: Vec<String>) -> impl IntoView {
    let chip = |text: String| {
        let whole = isolated(&text).into_owned();
        view! { <span class="chip" title=whole><span dir="auto">{text}</span></span> }
    };
    (!all.is_empty())
        .then(|| view! { <Fact name>{all.into_iter().map(chip).collect_view()}</Fact> })
        .into_any()
}

/// What stands above the rows: the name of what they are about, and what is said of it at length.
#[component]
pub fn Lead(#[prop(into)] name: String, #[prop(optional, into)] text: String) -> impl IntoView {
    let text = (!text.is_empty()).then(|| view! { <p class="rd__n" translate="no" dir="auto">{text}</p> });
    view! {
        <h3 class="rd__t" translate="no" dir="auto">{name}</h3>
        {text}
    }
    .into_any()
}
