//! What is wrong in a file that isn't shown.

use leptos::prelude::*;

use crate::format::Finding;
use crate::state::reading::Fault;
use crate::state::session::session;
use crate::text::{import, reading as words};

/// The most findings that are listed.
const LISTED: usize = 50;

/// What is wrong in a file, and where; nothing where it is refused as a whole.
#[component]
pub fn Flaws(fault: Fault) -> impl IntoView {
    let session = session();
    let Fault::Flawed(findings) = fault else { return ().into_any() };
    let item = |finding: &Finding| {
        let path = match finding.path.as_str() {
            "" => session.t(import::WHOLE_FILE).to_owned(),
            path => path.to_owned(),
        };
        let message = finding.message(session.language_now());
        view! { <li><code translate="no">{path}</code><span>{message}</span></li> }
    };
    let items = findings.iter().take(LISTED).map(item).collect_view();
    view! {
        <ul class="dialog__list" tabindex="0" aria-label=move || session.t(words::FLAWED)>
            {items}
        </ul>
    }
    .into_any()
}
