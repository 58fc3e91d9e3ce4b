//! How something is marked that a finding is about: by its looks, and in what a screen reader says of it.

use leptos::prelude::*;

use crate::insight::{Flags, Severity, flag_key};
use crate::state::session::{Session, session};
use crate::text::insight as words;

/// The ids of the [`FlagNotes`].
const CRITICAL_NOTE: &str = "flag-critical";
const ATTENTION_NOTE: &str = "flag-attention";

/// How something is marked: `data-flag` and `aria-describedby`.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    /// How bad it is.
    pub mark: Option<&'static str>,
    /// The ids of what a screen reader says of it.
    pub described: Option<String>,
}

/// The mark of what a finding is about, with the ids in `described` first.
pub fn flag_of(flags: &Flags, sort: &str, id: &str, described: &str) -> Flag {
    let (mark, note) = match flags.get(flag_key(sort, id).as_str()) {
        Some(Severity::Critical) => (Some("bad"), CRITICAL_NOTE),
        Some(_) => (Some("warn"), ATTENTION_NOTE),
        None => (None, ""),
    };
    let ids = format!("{described} {note}");
    Flag { mark, described: Some(ids.trim().to_owned()).filter(|ids| !ids.is_empty()) }
}

/// The mark of a phase, step or card, as [`flag_of`]; follows the findings.
pub fn flag(session: Session, sort: &'static str, id: String, described: String) -> Memo<Flag> {
    Memo::new(move |_| flag_of(&session.insights.flags.read(), sort, &id, &described))
}

/// What is said of marked things, once for all of them.
#[component]
pub fn FlagNotes() -> impl IntoView {
    view! {
        <FlagNote id=CRITICAL_NOTE severity=Severity::Critical/>
        <FlagNote id=ATTENTION_NOTE severity=Severity::Attention/>
    }
    .into_any()
}

#[component]
fn FlagNote(id: &'static str, severity: Severity) -> impl IntoView {
    let session = session();
    let said = move || session.fill(words::FLAGGED, &[("severity", session.t(severity.text()))]);
    view! { <span id=id hidden prop:textContent=said></span> }.into_any()
}
