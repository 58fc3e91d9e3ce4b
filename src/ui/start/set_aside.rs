//! Stored values that can't be read. They stay as they are until the user throws them away.

use leptos::prelude::*;

use super::section::{Item, ItemButton, Section};
use crate::keep::aside::Aside;
use crate::state::session::session;
use crate::state::unreadable::{Handling, name};
use crate::text::{Text, start as words};
use crate::ui::fields::frame::IconButton;
use crate::ui::node::Node;
use crate::ui::parts::{dialog, dialog_body, dialog_foot};

/// The values that can't be read, with the reason; nothing where there are none.
#[component]
pub fn SetAside() -> impl IntoView {
    let session = session();
    let handling = Handling::new(session);
    let values = move || session.keeping.overview.read().aside.clone();
    let any = Memo::new(move |_| !session.keeping.overview.read().aside.is_empty());
    let question = move || handling.asked.get().map(|aside| view! { <Question handling aside/> });
    view! {
        <Show when=move || any.get()>
            <Section id="aside" title=words::ASIDE note=words::ASIDE_NOTE>
                <ul class="items">
                    <For each=values key=|aside| aside.key.clone() let(aside)>
                        <Value handling aside/>
                    </For>
                </ul>
            </Section>
        </Show>
        {question}
    }
    .into_any()
}

#[component]
fn Value(handling: Handling, aside: Aside) -> impl IntoView {
    let session = session();
    let aside = StoredValue::new(aside);
    let title = Memo::new(move |_| aside.with_value(|aside| name(aside, session.language.get())));
    let about = Signal::derive(move || aside.with_value(|aside| aside.message(session.language.get())));
    let named = move |text: Text| Signal::derive(move || session.fill(text, &[("name", &title.read())]));
    view! {
        <Item sign="warn" name=title about>
            <ItemButton
                sign="download"
                word=words::DOWNLOAD
                name=named(words::DOWNLOAD_OF)
                press=move |()| handling.download(&aside.get_value())
            />
            <IconButton
                sign="trash"
                name=named(words::DISCARD_OF)
                press=move |()| handling.discard(&aside.get_value())
            />
        </Item>
    }
    .into_any()
}

/// Asks whether a value may go.
#[component]
fn Question(handling: Handling, aside: Aside) -> impl IntoView {
    let session = session();
    let aside = StoredValue::new(aside);
    let text = move || {
        let name = aside.with_value(|aside| name(aside, session.language.get()));
        session.fill(words::DISCARD_TEXT, &[("name", &name)])
    };
    let after = move |()| {
        let aside = aside.get_value();
        handling.download(&aside);
        handling.remove(&aside);
    };
    let body = view! { <p prop:textContent=text></p> };
    let buttons = [
        view! { <Answer class="btn btn--line" word=words::CANCEL press=move |()| handling.asked.set(None)/> },
        view! {
            <Answer
                class="btn btn--danger"
                word=words::DISCARD
                press=move |()| handling.remove(&aside.get_value())
            />
        },
        view! { <Answer class="btn btn--primary" word=words::DISCARD_AFTER press=after/> },
    ];
    let body = dialog_body(vec![Node::of(body)]);
    let foot = dialog_foot(buttons.into_iter().map(Node::of).collect());
    let title = move || session.t(words::DISCARD_TITLE).to_owned();
    dialog(title, false, move || handling.asked.set(None), vec![body, foot]).into_view().into_any()
}

#[component]
fn Answer(class: &'static str, word: Text, #[prop(into)] press: Callback<()>) -> impl IntoView {
    let session = session();
    view! {
        <button type="button" class=class prop:textContent=move || session.t(word) on:click=move |_| press.run(())>
        </button>
    }
    .into_any()
}
