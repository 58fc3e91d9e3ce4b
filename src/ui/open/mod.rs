//! Opening files: chosen, dropped anywhere on the window, or pasted.
//!
//! Each stage of a file that needs the user has a dialog: [`refusal`] where nothing of the file can be used,
//! [`findings`] where parts are wrong, [`conflict`] where something in it is stored already. Until the last one is
//! answered nothing that is stored changes.

mod conflict;
mod drop_overlay;
mod findings;
mod reading;
mod refusal;

use leptos::prelude::*;

use crate::state::opening::stage::Stage;
use crate::state::session::session;
use crate::ui::parts::Anew;

pub use drop_overlay::DropOverlay;

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
