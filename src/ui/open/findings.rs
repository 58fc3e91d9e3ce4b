//! A file in which parts are wrong.

use std::sync::Arc;

use leptos::prelude::*;

use crate::format::File;
use crate::format::Finding;
use crate::format::Problem;
use crate::format::Reading;
use crate::state::opening::compare;
use crate::state::opening::give_up;
use crate::state::session::Session;
use crate::text::board;
use crate::text::fill;
use crate::text::import as words;
use crate::ui::node::Node;
use crate::ui::node::button;
use crate::ui::node::el;
use crate::ui::parts::dialog;
use crate::ui::parts::dialog_body;
use crate::ui::parts::dialog_foot;

/// The most findings that are listed; of the others the number is said.
const LISTED: usize = 200;

/// Lists what is wrong, where and why, and says what remains. Only from here the file can be opened without the
/// parts that are wrong.
pub fn findings(session: Session, name: String, reading: Arc<Reading>) -> Node {
    let close = move || give_up(session);
    let number = number_of(&reading.findings);
    let heading = fill(&session.count(words::FINDINGS, number), &[("name", &name)]);
    let rest = number.saturating_sub(LISTED);
    let rest = (rest > 0).then(|| el("p", "").text(&session.count(words::MORE, rest)));
    let remains = match contents(session, &reading.file) {
        Some(what) => session.fill(words::WHAT_REMAINS, &[("what", &what)]),
        None => session.t(words::NOTHING_REMAINS).to_owned(),
    };
    let body = dialog_body(vec![el("p", "").text(&heading), list(session, &reading.findings)])
        .with(rest.into_iter().collect())
        .child(el("p", "").text(&remains));
    let foot = dialog_foot(vec![button("btn btn--line").word(words::CANCEL).on_press(close)]);
    let foot = match reading.file.journeys.is_empty() && reading.file.personas.is_empty() {
        true => foot,
        false => foot.child(
            button("btn btn--primary")
                .word(words::OPEN_WITHOUT)
                .on_press(move || compare(session, name.clone(), reading.file.clone())),
        ),
    };
    dialog(move || session.t(words::FLAWED).to_owned(), true, close, vec![body, foot])
}

/// How many findings there are; the last one may stand for more that were only counted.
fn number_of(findings: &[Finding]) -> usize {
    match findings.last().map(|last| &last.problem) {
        Some(Problem::More(more)) => findings.len() - 1 + more,
        _ => findings.len(),
    }
}

fn list(session: Session, findings: &[Finding]) -> Node {
    let language = session.language.get();
    let item = |finding: &Finding| {
        let path = match finding.path.as_str() {
            "" => session.t(words::WHOLE_FILE),
            path => path,
        };
        let said = el("span", "").text(&finding.message(language));
        el("li", "").child(el("code", "").text(path)).child(said)
    };
    el("ul", "dialog__list")
        .attr("tabindex", "0")
        .attr("aria-label", session.t(words::FLAWED))
        .with(findings.iter().take(LISTED).map(item).collect())
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
