//! The finished maps to look at.

use super::templates::offer;
use crate::state::opening::open_example;
use crate::state::session::{Session, session};
use crate::template::example::{EXAMPLES, Example};
use crate::text::{Language, board, import, start as words};
use crate::ui::node::{Node, el};

/// A card for each example. Pressing one fetches and opens it.
pub fn examples() -> Node {
    let session = session();
    let head = el("div", "h2")
        .child(el("h2", "").attr("id", "examples").word(words::EXAMPLES))
        .child(el("p", "").word(words::EXAMPLES_NOTE));
    let cards = EXAMPLES.iter().map(|example| card(session, example)).collect();
    el("section", "").attr("aria-labelledby", "examples").child(head).child(el("ul", "templates").with(cards))
}

fn card(session: Session, example: &'static Example) -> Node {
    let press = offer(session, words::EXAMPLE_OF, example.title, example.address)
        .on_press(move || open_example(session, example));
    let language = match example.language {
        Language::Dutch => words::IN_DUTCH,
        Language::English => words::IN_ENGLISH,
    };
    let about = [
        session.name(example.market).to_owned(),
        session.t(language).to_owned(),
        session.count(board::CARDS, example.cards),
        session.count(import::PERSONAS, example.personas),
    ];
    el("li", "tcard").child(el("h3", "").attr("lang", example.language.tag()).child(press)).child(
        el("p", "")
            .attr("id", example.address)
            .text(&about.map(|part| part.replace(' ', "\u{a0}")).join(" · ")),
    )
}
