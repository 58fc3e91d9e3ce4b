//! Stored values that can't be read. They stay as they are until the user throws them away.

use leptos::prelude::*;

use super::section::Section;
use crate::keep::aside::Aside;
use crate::state::session::session;
use crate::state::unreadable::{Handling, name};
use crate::text::{Text, start as words};
use crate::ui::parts::{Dialog, DialogBody, DialogFoot, IconButton, Item, TextButton, WordButton};

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
    let about = move || aside.with_value(|aside| aside.message(session.language.get()));
    let named = move |text: Text| move || session.fill(text, &[("name", &title.read())]);
    view! {
        <Item sign="warn" name=title about>
            <span class="row2">
                <WordButton
                    sign="download"
                    word=move || session.t(words::DOWNLOAD)
                    name=named(words::DOWNLOAD_OF)
                    on_press=move |()| handling.download(&aside.get_value())
                />
                <IconButton
                    sign="trash"
                    name=named(words::DISCARD_OF)
                    on_press=move |()| handling.discard(&aside.get_value())
                />
            </span>
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
    let close = move |()| handling.asked.set(None);
    let discard = move |()| handling.remove(&aside.get_value());
    let discard_after = move |()| {
        let aside = aside.get_value();
        handling.download(&aside);
        handling.remove(&aside);
    };
    view! {
        <Dialog title=move || session.t(words::DISCARD_TITLE) on_close=close>
            <DialogBody>
                <p prop:textContent=text></p>
            </DialogBody>
            <DialogFoot>
                <TextButton word=move || session.t(words::CANCEL) on_press=close/>
                <TextButton
                    class="btn btn--danger"
                    word=move || session.t(words::DISCARD)
                    on_press=discard
                />
                <TextButton
                    class="btn btn--primary"
                    word=move || session.t(words::DISCARD_AFTER)
                    on_press=discard_after
                />
            </DialogFoot>
        </Dialog>
    }
    .into_any()
}
