//! The matrix: effect upwards, effort to the right, and beside it what is not rated yet.

use leptos::prelude::*;

use super::{Chance, StepView};
use crate::model::{CardId, CardKind, Rating, Score, Word};
use crate::platform::matrix::rating_name;
use crate::text::{Text, view as words};
use crate::ui::board::card::card_item;
use crate::ui::node::{Node, el, watch};
use crate::ui::session::Session;

/// The matrix, hidden while there are no opportunities.
pub fn matrix(session: Session, seen: Memo<Vec<StepView>>) -> Node {
    let grid = el("div", "matrix__grid").with(rows(session, seen));
    let corner = |class: &str, word: Text| el("span", class).attr("aria-hidden", "true").word(word);
    let grid = grid
        .child(corner("matrix__corner matrix__corner--first", words::FIRST))
        .child(corner("matrix__corner matrix__corner--plan", words::PLAN))
        .child(corner("matrix__corner matrix__corner--fill", words::FILL_IN))
        .child(corner("matrix__corner matrix__corner--leave", words::LEAVE));
    let none = move || of(seen, None).is_empty();
    let tray = el("div", "matrix__tray")
        .child(el("h3", "").word(words::NOT_RATED))
        .child(place(session, seen, None));
    let shown = tray.clone();
    watch(move || shown.set_class("matrix__tray--empty", none()));
    let section = el("section", "matrix")
        .attr_word("aria-label", words::MATRIX)
        .child(el("h2", "").word(words::MATRIX))
        .child(el("p", "muted").text_of(move || session.t(hint(session)).to_owned()))
        .child(axis("matrix__axis matrix__axis--effect", words::EFFECT))
        .child(grid)
        .child(axis("matrix__axis matrix__axis--effort", words::EFFORT))
        .child(tray);
    let hidden = section.clone();
    watch(move || hidden.set_hidden(seen.read().iter().all(|step| step.chances.is_empty())));
    section
}

fn hint(session: Session) -> Text {
    if session.narrow.get() { words::MATRIX_HINT_TOUCH } else { words::MATRIX_HINT }
}

fn axis(class: &str, word: Text) -> Node {
    el("div", class)
        .attr("aria-hidden", "true")
        .child(el("span", "").word(words::LOW))
        .child(el("b", "").word(word))
        .child(el("span", "").word(words::HIGH))
}

/// The places from the top left to the bottom right.
fn rows(session: Session, seen: Memo<Vec<StepView>>) -> Vec<Node> {
    let mut places = Vec::new();
    for effect in Score::all().rev() {
        for effort in Score::all() {
            places.push(place(session, seen, Some(Rating { effect, effort })));
        }
    }
    places
}

/// A place with the opportunities that stand there.
fn place(session: Session, seen: Memo<Vec<StepView>>, rating: Option<Rating>) -> Node {
    let ids = move || of(seen, rating).into_iter().map(|chance| chance.id).collect();
    let name = move || {
        Some(match rating {
            Some(Rating { effect, effort }) => {
                let [effect, effort] = [effect, effort].map(|score| score.value().to_string());
                session.fill(words::RATING, &[("effect", &effect), ("effort", &effort)])
            }
            None => session.t(words::NOT_RATED).to_owned(),
        })
    };
    el("ul", "matrix__place")
        .attr("data-rating", &rating_name(rating))
        .attr_of("aria-label", name)
        .rows(ids, move |id| chip(session, seen, id))
}

fn of(seen: Memo<Vec<StepView>>, rating: Option<Rating>) -> Vec<Chance> {
    let seen = seen.read();
    let all = seen.iter().flat_map(|step| &step.chances);
    all.filter(|chance| chance.rating == rating).cloned().collect()
}

/// An opportunity: the card of the board, with its number and how far it has come.
fn chip(session: Session, seen: Memo<Vec<StepView>>, id: String) -> Node {
    let Some(card) = session.desk.projection.card(&CardId::new(id.as_str())) else {
        return el("li", "");
    };
    let item = card_item(session, card, CardKind::Opportunities);
    let shown = item.clone();
    watch(move || {
        let seen = seen.read();
        let Some(chance) = seen.iter().flat_map(|step| &step.chances).find(|chance| chance.id == id) else {
            return;
        };
        shown.set("class", Some("matrix__chip"));
        shown.set("data-n", Some(&chance.number.to_string()));
        shown.set("data-status", chance.status.map(Word::word));
    });
    item
}
