//! The bar below the board: what is saved, how much is stored, how many cards, and the scale.

use leptos::prelude::*;

use super::search::found_of;
use crate::model::Journey;
use crate::platform::locale;
use crate::platform::page;
use crate::state::board::BoardState;
use crate::state::session::Session;
use crate::state::view::View;
use crate::state::zoom;
use crate::text::Text;
use crate::text::board as words;
use crate::ui::insights::insights_status;
use crate::ui::node::Node;
use crate::ui::node::button;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::shell::alerts::save_status;
use crate::ui::shell::alerts::storage_meter;

/// The status bar.
pub fn status_bar(session: Session, state: BoardState) -> Node {
    el("footer", "status")
        .attr_word("aria-label", words::STATUS_BAR)
        .child(save_status())
        .child(el("span", "sep"))
        .with(storage_meter())
        .child(el("span", "push"))
        .child(el("span", "status__item num").text_of(move || counts(session)))
        .slot(move || backed(session))
        .child(insights_status(session))
        .child(el("span", "sep"))
        // Only the board has a scale of its own.
        .slot(move || (session.view.get() == View::Board).then(|| scale(session, state)))
}

fn counts(session: Session) -> String {
    let cards = session.count(words::CARDS, session.desk.journey.read().card_count());
    let cards = found_of(session, &cards).unwrap_or(cards);
    match session.desk.selection.read().cards().len() {
        0 => cards,
        selected => {
            let number = locale::count(session.language.get(), selected);
            session.fill(words::SELECTED, &[("cards", &cards), ("n", &number)])
        }
    }
}

fn backed(session: Session) -> Option<Node> {
    let share = backed_share(&session.desk.journey.read())?;
    let share = locale::percent(session.language.get(), share, 0);
    let text = session.fill(words::BACKED, &[("share", &share)]);
    Some(el("span", "status__item").child(el("span", "ci ci--evi3")).child(el("span", "num").text(&text)))
}

fn scale(session: Session, state: BoardState) -> Node {
    let small =
        |name: Text, sign: &str| button("btn btn--icon").attr_word("aria-label", name).child(icon(sign, 14));
    let keyed = move |button: Node, name: Text, key: &'static str| {
        button.attr_of("title", move || Some([session.t(name), key].concat()))
    };
    let percent = button("btn zoom__value num")
        .text_of(move || locale::percent(session.language.get(), state.zoom.get(), 0))
        .on_press(move || zoom::set(state, 1.0));
    let less = small(words::ZOOM_OUT, "minus").on_press(move || zoom::step(state, false));
    let more = small(words::ZOOM_IN, "plus").on_press(move || zoom::step(state, true));
    let fit = small(words::FIT, "fit").attr_word("title", words::FIT).on_press(move || zoom::fit(state));
    let full = small(words::FULL_SCREEN, "expand").attr_word("title", words::FULL_SCREEN);
    el("span", "zoom")
        .attr("role", "group")
        .attr_word("aria-label", words::ZOOM)
        .child(keyed(less, words::ZOOM_OUT, " (-)"))
        .child(keyed(percent, words::ZOOM_RESET, " (0)"))
        .child(keyed(more, words::ZOOM_IN, " (+)"))
        .child(fit)
        .child(full.on_press(page::toggle_full_screen))
}

/// The share of the cards with evidence that rest on research; nothing where no card names its evidence.
fn backed_share(map: &Journey) -> Option<f64> {
    let known = map.cards().filter_map(|placed| placed.card.evidence);
    let (backed, all) = known.fold((0usize, 0usize), |(backed, all), evidence| {
        (backed + usize::from(evidence != crate::model::Evidence::Assumption), all + 1)
    });
    (all > 0).then(|| backed as f64 / all as f64)
}
