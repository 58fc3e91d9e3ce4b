//! A table or a text that could become a journey.

use leptos::html::Input;
use leptos::prelude::*;

use crate::exchange::Draft;
use crate::model::limits;
use crate::platform::page;
use crate::state::pasting::make;
use crate::state::session::session;
use crate::text::{Text, board, paste as words, template};
use crate::ui::parts::{Dialog, DialogBody, DialogFoot, TextButton};

/// Says what was read, asks how it is meant and for a title, and makes a journey of it.
#[component]
pub fn Journey(draft: Draft) -> impl IntoView {
    let session = session();
    let draft = RwSignal::new(draft);
    let field = NodeRef::<Input>::new();
    let title = RwSignal::new(template::NEW_JOURNEY.get(session.language_now()).to_owned());
    Effect::new(move || {
        if let Some(field) = field.get() {
            page::focus_when_shown(field.into());
        }
    });
    let close = move |()| session.pasting.question.set(None);
    let done = move |()| {
        let draft = draft.get_untracked();
        if draft.fits() {
            make(session, &draft, title.get_untracked().trim().to_owned());
        }
    };
    let size = move || {
        let draft = draft.read();
        if !draft.fits() {
            return session.t(words::TOO_SMALL).to_owned();
        }
        let (steps, lanes, cards) = draft.size();
        let (steps, lanes) = (session.count(board::STEPS, steps), session.count(words::LANES, lanes));
        let cards = session.count(board::CARDS, cards);
        session.fill(words::SIZE, &[("steps", &steps), ("lanes", &lanes), ("cards", &cards)])
    };
    let made_of = move || session.t(if draft.read().turned { words::MADE_OF_TURNED } else { words::MADE_OF });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        done(());
    };
    view! {
        <Dialog title=move || session.t(words::JOURNEY) on_close=close>
            <DialogBody>
                <p><b class="num" role="status" translate="no" prop:textContent=size></b></p>
                <form on:submit=submit>
                    <div class="prop prop--top">
                        <label for="new-journey-title" prop:textContent=move || session.t(words::TITLE)></label>
                        <div>
                            <input
                                id="new-journey-title"
                                class="field"
                                translate="no"
                                dir="auto"
                                maxlength=limits::TEXT.to_string()
                                node_ref=field
                                prop:value=title
                                on:input=move |event| title.set(event_target_value(&event))
                            />
                        </div>
                    </div>
                </form>
                <p prop:textContent=made_of></p>
                <Check draft word=words::FIRST_ROW of=|draft| &mut draft.first_row/>
                <Check draft word=words::FIRST_COLUMN of=|draft| &mut draft.first_column/>
                <Check draft word=words::TURN of=|draft| &mut draft.turned/>
            </DialogBody>
            <DialogFoot>
                <TextButton word=move || session.t(words::CANCEL) on_press=close/>
                <TextButton class="btn btn--primary" word=move || session.t(words::MAKE) on_press=done/>
            </DialogFoot>
        </Dialog>
    }
    .into_any()
}

/// One way in which a table can be meant.
#[component]
fn Check(draft: RwSignal<Draft>, word: Text, of: fn(&mut Draft) -> &mut bool) -> impl IntoView {
    let session = session();
    let checked = move || *of(&mut draft.get());
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=checked
                on:change=move |event| draft.update(|draft| *of(draft) = event_target_checked(&event))
            />
            <span prop:textContent=move || session.t(word)></span>
        </label>
    }
    .into_any()
}
