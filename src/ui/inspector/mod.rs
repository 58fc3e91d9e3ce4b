//! The panel that edits what is selected: a card, several, a step, a phase, a lane or the journey.
//!
//! [`card`], [`several`], [`step`], [`phase`], [`lane`] and [`journey`] say which fields there are; [`cards`],
//! [`connections`], [`image`], [`points`], [`metric`], [`calculator`], [`benchmarks`] and [`personas`] are larger parts
//! of them. The fields themselves are
//! [`text_field`], [`choice`], [`toggles`], [`select_field`], [`tags`] and [`emotion_slider`]; what is typed
//! lives in a [`draft`] until it is committed. [`head`] and [`frame`] are what stands around them.
//!
//! The screen of a persona is made of the same fields.
//!
//! The panel is built once for a selection. Each field follows its own value in the map, so a change sets only
//! what it changes, and a field that is being typed in is left alone.

mod benchmarks;
mod calculator;
mod card;
mod connections;
mod head;
mod image;
mod journey;
pub mod lane;
mod metric;
mod personas;
mod phase;
mod several;
mod step;

use leptos::ev::Event;
use leptos::prelude::*;

use crate::editor::Selection;
use crate::platform::events::{self, Manner};
use crate::platform::page;
use crate::state::session::session;
use crate::ui::fields::panel::Panel;
use crate::ui::insights;
use crate::ui::node::{Node, el, slot};

/// The panel for what is selected, or that of the insights; nothing where neither is.
pub fn inspector() -> Node {
    let place = el("div", "side-place");
    let session = session();
    session.keeping.on_hide(crate::ui::fields::draft::commit_typing);
    // Before the session follows the address and puts the journey away.
    let before_leaving = page::window().map(|window| {
        let first = Manner { capture: true, ..Manner::default() };
        events::listen(&window, "hashchange", first, |_: Event| crate::ui::fields::draft::commit_typing())
    });
    StoredValue::new_local(before_leaving);
    slot(&place, move || {
        let panel = Panel { session, language: session.language.get() };
        let side = match session.insights.open.get() {
            true => Some(untrack(|| insights::panel(session))),
            false => {
                let selection = session.desk.selection.get();
                untrack(|| built(panel, selection))
            }
        };
        if let Some(side) = &side {
            head::focus_if_it_covers(side);
        }
        side
    });
    place
}

fn built(panel: Panel, selection: Selection) -> Option<Node> {
    Some(match selection {
        Selection::Nothing => return None,
        Selection::Cards(cards) => match <[_; 1]>::try_from(cards) {
            Ok([card]) => card::card(panel, card),
            Err(cards) => several::several(panel, cards),
        },
        Selection::Phase(id) => phase::phase(panel, id),
        Selection::Step(id) => step::step(panel, id),
        Selection::Lane(id) => lane::lane(panel, id),
        Selection::Journey => journey::journey(panel),
    })
}
