//! How the page looks, and the policy that allows nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

/// The colours and sizes of the program, and the rules of the page.
const SHEETS: [&str; 2] = [include_str!("../../../style/10-tokens.css"), include_str!("page.css")];

/// The sign of the program, for the tab of a browser.
const ICON: &str = include_str!("../../../public/favicon.svg");

/// The icon as an element. Without one a browser asks the host of the page for it, against the policy.
pub(super) fn icon() -> Markup {
    html! { link rel="icon" href={ "data:image/svg+xml;base64," (STANDARD.encode(ICON)) }; }
}

/// The stylesheet as an element.
pub(super) fn element() -> Markup {
    html! { style { (PreEscaped(sheet())) } }
}

/// The policy of the page: its own stylesheet, pictures within the page, and nothing else.
pub(super) fn policy() -> String {
    let hash = STANDARD.encode(Sha256::digest(sheet()));
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
}

fn sheet() -> String {
    SHEETS.concat()
}
