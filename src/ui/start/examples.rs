//! The finished maps to look at.

use leptos::prelude::*;

use super::section::Section;
use super::templates::Offer;
use crate::state::opening::open_example;
use crate::state::session::{Session, session};
use crate::template::example::{EXAMPLES, Example};
use crate::text::{Language, board, import, start as words};

/// A card for each example. Pressing one fetches and opens it.
#[component]
pub fn Examples() -> impl IntoView {
    let cards = EXAMPLES.iter().map(|example| view! { <ExampleCard example/> });
    view! {
        <Section id="examples" title=words::EXAMPLES note=words::EXAMPLES_NOTE>
            <ul class="templates">{cards.collect_view()}</ul>
        </Section>
    }
    .into_any()
}

#[component]
fn ExampleCard(example: &'static Example) -> impl IntoView {
    let session = session();
    let press = move |()| open_example(session, example);
    view! {
        <li class="tcard">
            <h3 lang=example.language.tag()>
                <Offer label=words::EXAMPLE_OF name=example.title about=example.address press/>
            </h3>
            <p id=example.address prop:textContent=move || about(session, example)></p>
        </li>
    }
    .into_any()
}

/// Market, language, cards and personas of an example; a line breaks only between them.
fn about(session: Session, example: &Example) -> String {
    let language = match example.language {
        Language::Dutch => words::IN_DUTCH,
        Language::English => words::IN_ENGLISH,
    };
    let about = [
        session.name(example.market).to_owned(),
        session.t(language).to_owned(),
        session.count(board::CARDS, example.cards),
        session.count(import::PERSONAS, example.personas),
    ];
    about.map(|part| part.replace(' ', "\u{a0}")).join(" · ")
}
