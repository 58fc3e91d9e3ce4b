//! Opening files: chosen, dropped anywhere on the window, or pasted.
//!
//! Each stage of a file that needs the user has a dialog: [`refusal`] where nothing of the file can be used,
//! [`findings`] where parts are wrong, [`conflict`] where something in it is stored already. Until the last one is
//! answered nothing that is stored changes. What is pasted may be a question too: [`larger`] a table that the board has
//! no room for, [`journey`] one that could become a journey.

mod conflict;
mod drop_overlay;
mod findings;
mod journey;
mod larger;
mod reading;
mod refusal;

use leptos::prelude::*;

use crate::state::opening::stage::Stage;
use crate::state::pasting::Question;
use crate::state::session::session;
use crate::ui::parts::Anew;

pub use drop_overlay::DropOverlay;

/// The dialog of what was pasted or dropped. Stands once in the page.
#[component]
pub fn PastingDialog() -> impl IntoView {
    let question = session().pasting.question;
    let dialog = |question| match question {
        Question::Larger(larger) => view! { <larger::Larger larger/> }.into_any(),
        Question::Journey(draft) => view! { <journey::Journey draft/> }.into_any(),
    };
    view! { <Anew value=question let(question)>{dialog(question)}</Anew> }.into_any()
}

/// The dialog of the file that is being opened. Stands once in the page.
#[component]
pub fn OpeningDialog() -> impl IntoView {
    let stage = session().opening.stage;
    view! { <Anew value=stage let(stage)>{dialog(stage)}</Anew> }.into_any()
}

fn dialog(stage: Stage) -> AnyView {
    match stage {
        Stage::Reading(name) => view! { <reading::Reading name/> }.into_any(),
        Stage::Refused { name, reason } => view! { <refusal::Refused name reason/> }.into_any(),
        Stage::Flawed { name, reading } => view! { <findings::Flawed name reading/> }.into_any(),
        Stage::Asking(asking) => view! { <conflict::Conflict asking/> }.into_any(),
    }
}
