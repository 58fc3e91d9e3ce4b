//! A table that is larger than the board.

use leptos::prelude::*;

use crate::state::pasting::{self, answer, beginning, needs};
use crate::state::session::session;
use crate::text::paste as words;
use crate::ui::parts::{Dialog, DialogBody, DialogFoot, TextButton};

/// Says what is missing, and asks whether the board grows, or only what fits is taken.
#[component]
pub fn Larger(larger: pasting::Larger) -> impl IntoView {
    let session = session();
    let larger = StoredValue::new(larger);
    let close = move |()| session.pasting.question.set(None);
    let answered = move |grow| larger.with_value(|larger| answer(session, larger, grow));
    let what = move || larger.with_value(|larger| needs(session, larger));
    let text = move || {
        let cell = larger.with_value(|larger| beginning(session, larger));
        session.fill(words::LARGER_TEXT, &[("cell", &cell), ("what", &what())])
    };
    view! {
        <Dialog title=move || session.t(words::LARGER) on_close=close>
            <DialogBody>
                <p translate="no" prop:textContent=text></p>
            </DialogBody>
            <DialogFoot>
                <TextButton word=move || session.t(words::CANCEL) on_press=close/>
                <TextButton word=move || session.t(words::ONLY_WHAT_FITS) on_press=move |()| answered(false)/>
                <TextButton
                    class="btn btn--primary"
                    word=move || session.fill(words::ADD, &[("what", &what())])
                    on_press=move |()| answered(true)
                />
            </DialogFoot>
        </Dialog>
    }
    .into_any()
}
