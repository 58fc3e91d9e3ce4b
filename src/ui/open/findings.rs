//! A file in which parts are wrong.

use std::sync::Arc;

use leptos::prelude::*;

use crate::format::{File, Finding, Problem, Reading};
use crate::state::opening::{compare, give_up};
use crate::state::session::{Session, session};
use crate::text::{board, fill, import as words};
use crate::ui::parts::{Dialog, DialogBody, DialogFoot, TextButton};

/// The most findings that are listed; of the others the number is said.
const LISTED: usize = 200;

/// Lists what is wrong, where and why, and says what remains. Only from here the file can be opened without the
/// parts that are wrong.
#[component]
pub fn Flawed(name: String, reading: Arc<Reading>) -> impl IntoView {
    let session = session();
    let close = move |()| give_up(session);
    let number = number_of(&reading.findings);
    let rest = number.saturating_sub(LISTED);
    let heading = fill(&session.count(words::FINDINGS, number), &[("name", &name)]);
    let rest = (rest > 0).then(|| view! { <p>{session.count(words::MORE, rest)}</p> });
    let contents = contents(session, &reading.file);
    let remains = match &contents {
        Some(what) => session.fill(words::WHAT_REMAINS, &[("what", what)]),
        None => session.t(words::NOTHING_REMAINS).to_owned(),
    };
    let findings = reading.findings.iter().take(LISTED);
    let findings = findings.map(|finding| view! { <Item finding=finding.clone()/> }).collect_view();
    let open = contents.map(|_| {
        let open = move |()| compare(session, name.clone(), reading.file.clone());
        view! { <TextButton class="btn btn--primary" word=move || session.t(words::OPEN_WITHOUT) on_press=open/> }
    });
    view! {
        <Dialog wide=true title=move || session.t(words::FLAWED) on_close=close>
            <DialogBody>
                <p>{heading}</p>
                <ul class="dialog__list" tabindex="0" aria-label=move || session.t(words::FLAWED)>
                    {findings}
                </ul>
                {rest}
                <p>{remains}</p>
            </DialogBody>
            <DialogFoot>
                <TextButton word=move || session.t(words::CANCEL) on_press=close/>
                {open}
            </DialogFoot>
        </Dialog>
    }
    .into_any()
}

#[component]
fn Item(finding: Finding) -> impl IntoView {
    let session = session();
    let path = match finding.path.as_str() {
        "" => session.t(words::WHOLE_FILE).to_owned(),
        path => path.to_owned(),
    };
    view! {
        <li>
            <code translate="no">{path}</code>
            <span>{finding.message(session.language_now())}</span>
        </li>
    }
    .into_any()
}

/// How many findings there are; the last one may stand for more that were only counted.
fn number_of(findings: &[Finding]) -> usize {
    match findings.last().map(|last| &last.problem) {
        Some(Problem::More(more)) => findings.len() - 1 + more,
        _ => findings.len(),
    }
}

/// What a file holds: `2 journeys, 44 cards, 1 persona`; nothing where it is empty.
fn contents(session: Session, file: &File) -> Option<String> {
    let cards: usize = file.journeys.iter().map(|journey| journey.card_count()).sum();
    let counts = [
        (words::JOURNEYS, file.journeys.len()),
        (board::CARDS, cards),
        (words::PERSONAS, file.personas.len()),
    ];
    let known = counts.into_iter().filter(|(_, number)| *number > 0);
    let parts: Vec<String> = known.map(|(count, number)| session.count(count, number)).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
