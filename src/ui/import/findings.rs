//! A file in which parts are wrong.

use std::sync::Arc;

use leptos::prelude::*;

use super::opening::{compare, give_up};
use crate::format::{File, Finding, Problem, Reading};
use crate::text::{board, fill, import as words};
use crate::ui::parts::Dialog;
use crate::ui::session::Session;

/// The most findings that are listed; of the others the number is said.
const LISTED: usize = 200;

/// Lists what is wrong, where and why, and says what remains. Only from here the file can be opened without the
/// parts that are wrong.
pub fn dialog(session: Session, name: String, reading: Arc<Reading>) -> AnyView {
    let title = Signal::derive(move || session.t(words::FLAWED).to_string());
    let close = move || give_up(session);
    let number = number_of(&reading.findings);
    let heading = fill(&session.count(words::FINDINGS, number), &[("name", &name)]);
    let rest = number.saturating_sub(LISTED);
    let rest = (rest > 0).then(|| view! { <p>{session.count(words::MORE, rest)}</p> });
    let remains = match contents(session, &reading.file) {
        Some(what) => session.fill(words::WHAT_REMAINS, &[("what", &what)]),
        None => session.t(words::NOTHING_REMAINS).to_string(),
    };
    let list = list(session, &reading.findings);
    let some = !(reading.file.journeys.is_empty() && reading.file.personas.is_empty());
    let open = some.then(|| {
        let open = move |_| compare(session, name.clone(), reading.file.clone());
        view! {
            <button type="button" class="btn btn--primary" on:click=open>{session.t(words::OPEN_WITHOUT)}</button>
        }
    });
    view! {
        <Dialog title close=Callback::new(move |()| close()) wide=true>
            <div class="dialog__body"><p>{heading}</p>{list}{rest}<p>{remains}</p></div>
            <div class="dialog__foot">
                <button type="button" class="btn btn--line" on:click=move |_| close()>{session.t(words::CANCEL)}</button>
                {open}
            </div>
        </Dialog>
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

fn list(session: Session, findings: &[Finding]) -> AnyView {
    let language = session.language.get();
    let item = |finding: &Finding| {
        let path = match finding.path.as_str() {
            "" => session.t(words::WHOLE_FILE).to_string(),
            path => path.to_string(),
        };
        view! { <li><code>{path}</code><span>{finding.message(language)}</span></li> }
    };
    let items = findings.iter().take(LISTED).map(item).collect_view();
    view! { <ul class="dialog__list" tabindex="0" aria-label=session.t(words::FLAWED)>{items}</ul> }
        .into_any()
}

/// What a file holds: `2 journeys, 44 cards, 1 persona`; nothing where it is empty.
fn contents(session: Session, file: &File) -> Option<String> {
    let cards: usize = file.journeys.iter().map(|journey| journey.card_count()).sum();
    let counts = [
        (words::JOURNEYS, file.journeys.len()),
        (board::CARDS, cards),
        (words::PERSONAS, file.personas.len()),
    ];
    let parts: Vec<String> = counts
        .into_iter()
        .filter(|(_, number)| *number > 0)
        .map(|(count, number)| session.count(count, number))
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
