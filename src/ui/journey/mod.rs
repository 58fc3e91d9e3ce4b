//! The screen of a journey: its bars, the map in the way it is looked at, and the panel beside it.

pub mod phone;
pub mod print;
pub mod search;
pub mod seen;
pub mod status_bar;
pub mod top_bar;
pub mod view_switch;

use leptos::prelude::*;

use self::status_bar::status_bar;
use self::top_bar::top_bar;
use crate::state::board::BoardState;
use crate::state::session::{Session, session};
use crate::state::view::View;
use crate::state::{fade, way_back};
use crate::ui::board::drag::{Drag, overlay};
use crate::ui::board::keys::Keys;
use crate::ui::board::{grid, listen};
use crate::ui::insights::flag_notes;
use crate::ui::later::{Later, parts};
use crate::ui::node::{Node, el, watch};
use crate::ui::shell::alerts::alert_bars;

/// The screen of the journey on the desk.
pub fn screen() -> Node {
    let session = session();
    let state = BoardState::new(session.desk.projection);
    let drag = Drag::new(session, state);
    let keys = Keys::new(session, state, drag);
    print::print_when_asked(session);
    search::keep_in_address(session);
    fade::fade_the_rest(session, state);
    way_back::back_closes_the_panel(session);
    session.insights.follow(session.desk, session.keeping);
    let main = move |class: &str| {
        let name = session.view.get().name();
        let main = el("main", class).attr("tabindex", "0").attr_word("aria-label", name);
        let opened = main.clone();
        watch(move || opened.set("data-insights", session.insights.open.get().then_some("")));
        drag.listen(main.html());
        listen(session, state, drag, keys, main.html());
        main
    };
    let layout = move || {
        Some(match session.narrow.get() {
            true => phone::phone(session, state, move || main("m__main")),
            false => desktop(session, state, move || main("board")),
        })
    };
    el("div", "screen").slot(layout).child(overlay(drag)).with(flag_notes())
}

/// The screen where there is room for the board; `main` is what the map stands in.
fn desktop(session: Session, state: BoardState, main: impl Fn() -> Node + 'static) -> Node {
    let map = move || {
        let main = main();
        Some(
            other_view(session, state, main.clone())
                .unwrap_or_else(|| untrack(|| grid(session, state, main))),
        )
    };
    el("div", "app")
        .child(top_bar(session, state))
        .child(alert_bars())
        .slot(map)
        .child(side_place())
        .child(status_bar(session, state))
}

/// The map looked at in another way than as a board.
fn other_view(session: Session, state: BoardState, main: Node) -> Option<Node> {
    Some(match session.view.get() {
        View::Board => return None,
        View::Outline => {
            main.set_class("outline", true);
            main.view(view! { <Later part=parts::outline given=state/> })
        }
        View::Opportunities => {
            main.set_class("chances", true);
            main.view(view! { <Later part=parts::opportunities given=()/> })
        }
        View::Guide(stage) => {
            main.set_class("guide", true);
            let given = (stage, main.clone());
            main.view(view! { <Later part=parts::guide given/> })
        }
    })
}

/// Where the panel stands.
fn side_place() -> Node {
    el("div", "side-place").view(view! { <Later part=parts::panel given=() after_paint=true/> })
}
