//! What was deleted: it is there until it is restored or deleted for good.

use leptos::prelude::*;

use super::section::Section;
use crate::keep::bin::Binned;
use crate::state::bin::{Asked, Bin, about};
use crate::state::session::session;
use crate::text::{Text, start as words};
use crate::ui::parts::{Anew, Dialog, DialogBody, DialogFoot, IconButton, Item, TextButton, WordButton};

/// What lies in the bin; nothing where it is empty.
#[component]
pub fn BinPart() -> impl IntoView {
    let session = session();
    let bin = Bin::new(session);
    let any = Memo::new(move |_| !session.keeping.overview.read().bin.is_empty());
    let empty = move |()| bin.asked.set(Some(Asked::All));
    view! {
        <Show when=move || any.get()>
            <Section id="bin" title=words::BIN note=words::BIN_NOTE>
                <ul class="items">
                    <For each=move || bin.things() key=|binned| binned.key.clone() let(binned)>
                        <Thing bin binned/>
                    </For>
                </ul>
                <div class="row2 foot">
                    <WordButton
                        class="btn btn--line"
                        sign="trash"
                        word=move || session.t(words::BIN_EMPTY)
                        on_press=empty
                    />
                </div>
            </Section>
        </Show>
        <Anew value=bin.asked let(asked)>
            <Question bin asked/>
        </Anew>
    }
    .into_any()
}

#[component]
fn Thing(bin: Bin, binned: Binned) -> impl IntoView {
    let session = session();
    let binned = StoredValue::new(binned);
    let name = Memo::new(move |_| binned.with_value(|binned| binned.name(session.language.get())));
    let named = move |text: Text| move || session.fill(text, &[("name", &name.read())]);
    view! {
        <Item sign="trash" name about=move || binned.with_value(|binned| about(session, binned))>
            <span class="row2">
                <WordButton
                    sign="unarchive"
                    word=move || session.t(words::BIN_RESTORE)
                    name=named(words::BIN_RESTORE_OF)
                    on_press=move |()| binned.with_value(|binned| bin.restore(binned))
                />
                <IconButton
                    sign="x"
                    name=named(words::BIN_DELETE_OF)
                    on_press=move |()| bin.asked.set(Some(Asked::One(binned.get_value())))
                />
            </span>
        </Item>
    }
    .into_any()
}

/// Asks whether what lies in the bin may go for good.
#[component]
fn Question(bin: Bin, asked: Asked) -> impl IntoView {
    let session = session();
    let asked = StoredValue::new(asked);
    let close = move |()| bin.asked.set(None);
    let text = move || asked.with_value(|asked| bin.question(asked));
    view! {
        <Dialog title=move || session.t(words::BIN_DELETE_TITLE) on_close=close>
            <DialogBody>
                <p translate="no" prop:textContent=text></p>
            </DialogBody>
            <DialogFoot>
                <TextButton word=move || session.t(words::CANCEL) on_press=close/>
                <TextButton
                    class="btn btn--danger"
                    word=move || session.t(words::BIN_DELETE)
                    on_press=move |()| bin.delete(&asked.get_value())
                />
            </DialogFoot>
        </Dialog>
    }
    .into_any()
}
