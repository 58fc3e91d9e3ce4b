//! Opening files: chosen, dropped anywhere on the window, or pasted.
//!
//! [`opening`] is the way of a file into the workspace, a [`Stage`] at a time; each stage that needs the user has
//! a dialog: [`refusal`] where nothing of the file can be used, [`findings`] where parts are wrong, [`conflict`]
//! where something in it is stored already. Until the last one is answered nothing that is stored changes.

mod conflict;
mod drop_overlay;
mod findings;
mod reading;
mod refusal;

use leptos::prelude::*;

pub use crate::state::opening::Opening;
pub use crate::state::opening::Stage;
pub use crate::state::opening::open_bytes;
pub use crate::state::opening::open_example;
pub use crate::state::opening::open_file;
pub use crate::state::opening::open_files;
use crate::state::session::session;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::node::slot;

/// The dialog of the file that is being opened, and what is shown while files are dragged over the window, at the
/// end of `host`. Stands once in the page.
pub fn import_dialogs(host: &Node) {
    let session = session();
    let open = Memo::new(move |_| session.opening.stage.read().is_some());
    slot(host, move || open.get().then(|| opening_dialog()));
    drop_overlay::drop_overlay(host);
}

/// The dialog of the file that is being opened.
fn opening_dialog() -> Node {
    let place = el("div", "place");
    let session = session();
    slot(&place, move || {
        Some(match session.opening.stage.get()? {
            Stage::Reading(name) => reading::reading(session, name),
            Stage::Refused { name, reason } => refusal::refusal(session, &name, &reason),
            Stage::Flawed { name, reading } => findings::findings(session, name, reading),
            Stage::Asking(asking) => conflict::conflict(session, asking),
        })
    });
    place
}
