//! The dialog about the store: how full it is, how long it lasts, and what can go to make room. Nothing is deleted
//! unasked.

use leptos::prelude::*;

use crate::platform::{clock, page};
use crate::state::saved::{in_use, lasting};
use crate::state::session::session;
use crate::state::space::{Thing, things};
use crate::text::{Text, isolated, keep as words};
use crate::ui::parts::{Dialog, DialogBody, DialogFoot, Item, TextButton};

/// The buttons that delete.
const DELETE: &str = "dialog .items .is-danger";

/// What can be deleted, with its size.
#[component]
pub fn MakeRoom() -> impl IntoView {
    let session = session();
    let keeping = session.keeping;
    keeping.load_library();
    let close = move |()| keeping.making_room.set(false);
    let things = Memo::new(move |_| things(session));
    let none =
        move || view! { <p class="muted" prop:textContent=move || session.t(words::ROOM_NOTHING)></p> };
    view! {
        <Dialog wide=true title=move || session.t(words::STORAGE) on_close=close>
            <DialogBody>
                <p class="room" translate="no">
                    <b class="num" prop:textContent=move || in_use(session)></b>
                    <span prop:textContent=move || lasting(session)></span>
                </p>
                <p prop:textContent=move || session.t(words::ROOM_TEXT)></p>
                <Show when=move || !things.read().is_empty() fallback=none>
                    <ul class="items">
                        <For each=move || things.get() key=Thing::key let(thing)>
                            <Row thing/>
                        </For>
                    </ul>
                </Show>
            </DialogBody>
            <DialogFoot>
                <TextButton class="btn btn--primary" word=move || session.t(words::DONE) on_press=close/>
            </DialogFoot>
        </Dialog>
    }
    .into_any()
}

#[component]
fn Row(thing: Thing) -> impl IntoView {
    let session = session();
    let thing = StoredValue::new(thing);
    let name = Signal::derive(move || thing.with_value(|thing| thing.name(session)));
    let about = move || thing.with_value(|thing| thing.about(session));
    let download = thing.with_value(Thing::can_be_downloaded).then(|| {
        let press = move |()| thing.with_value(|thing| thing.download(session));
        view! { <Act word=words::DOWNLOAD thing=name on_press=press/> }
    });
    // The focus goes to the button that comes into the place of the one that was pressed.
    let delete = move |()| {
        let at = focused_place();
        thing.get_value().delete(session);
        if let Some(at) = at {
            clock::soon(move || focus_place(at));
        }
    };
    view! {
        <Item sign="archive" name about>
            {download}
            <Act word=words::DELETE thing=name class="btn btn--line btn--sm is-danger" on_press=delete/>
        </Item>
    }
    .into_any()
}

#[component]
fn Act(
    word: Text,
    thing: Signal<String>,
    #[prop(default = "btn btn--line btn--sm")] class: &'static str,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    let session = session();
    let name = move || format!("{}: {}", session.t(word), isolated(&thing.read()));
    view! { <TextButton class name word=move || session.t(word) on_press/> }.into_any()
}

fn focused_place() -> Option<usize> {
    let focused = page::focused()?;
    page::find_all(DELETE).iter().position(|button| **button == focused)
}

fn focus_place(at: usize) {
    let rest = page::find_all(DELETE);
    let next = rest.get(at).or(rest.last()).cloned();
    if let Some(button) = next.or_else(|| page::find("dialog .btn--primary")) {
        page::focus(&button);
    }
}
