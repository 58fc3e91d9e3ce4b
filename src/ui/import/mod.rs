//! Opening files: chosen, dropped anywhere on the window, or pasted.
//!
//! [`opening`] is the way of a file into the workspace, a [`Stage`] at a time; each stage that needs the user has
//! a dialog: [`refusal`] where nothing of the file can be used, [`findings`] where parts are wrong, [`conflict`]
//! where something in it is stored already. Until the last one is answered nothing that is stored changes.

mod conflict;
mod drop_overlay;
mod findings;
mod opening;
mod reading;
mod refusal;

use leptos::prelude::*;

use self::drop_overlay::DropOverlay;
pub use self::opening::{Opening, Stage, open_bytes, open_file, open_files};
use super::session::session;

/// The dialog of the file that is being opened, and what is shown while files are dragged over the window.
/// Stands once in the page.
#[component]
pub fn ImportDialogs() -> impl IntoView {
    let session = session();
    let dialog = move || {
        let stage = session.opening.stage.get()?;
        Some(match stage {
            Stage::Reading(name) => reading::dialog(session, name),
            Stage::Refused { name, reason } => refusal::dialog(session, name, &reason),
            Stage::Flawed { name, reading } => findings::dialog(session, name, reading),
            Stage::Asking(asking) => conflict::dialog(session, asking),
        })
    };
    view! {
        {dialog}
        <DropOverlay/>
    }
}
