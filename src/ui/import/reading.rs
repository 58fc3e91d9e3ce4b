//! What is shown while a large file is read.

use leptos::prelude::*;

use super::opening::give_up;
use crate::text::import as words;
use crate::ui::parts::Dialog;
use crate::ui::session::Session;

/// Says which file is being read.
pub fn dialog(session: Session, name: String) -> AnyView {
    let title = Signal::derive(move || session.fill(words::READING, &[("name", &name)]));
    view! {
        <Dialog title close=Callback::new(move |()| give_up(session))>
            <div class="dialog__body"><progress class="progress" aria-label=title></progress></div>
        </Dialog>
    }
    .into_any()
}
