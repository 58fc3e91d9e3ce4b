//! The board: phases with their steps as columns, lanes as rows, cards in cells.
//!
//! [`state`] is what its parts share, [`header`], [`lane`], [`cell`] and [`card`] draw it, [`actions`] is what
//! can be done, by [`menus`], [`keys`], [`drag`] and [`clipboard`].

pub mod card;
pub mod cell;
pub mod drag;
pub mod experience;
mod folded;
pub mod header;
pub mod images;
pub mod keys;
pub mod lane;
mod link_press;
mod links;
pub mod metric;
mod twice;

use leptos::prelude::*;

use self::drag::Drag;
use self::keys::Keys;
use self::twice::Twice;
use super::node::{Node, button, el, icon, watch};
use crate::editor::Selection;
use crate::picture::with_unit;
use crate::platform::board::{self as dom, Pressed};
use crate::platform::dom::{ClipboardEvent, HtmlElement, KeyboardEvent, MouseEvent, WheelEvent};
use crate::platform::events;
use crate::state::board::BoardState;
use crate::state::menu::MenuAt;
use crate::state::projection::GroupView;
use crate::state::session::Session;
use crate::state::{select, zoom};
use crate::text::board as words;

/// The map as a board.
pub fn grid(session: Session, state: BoardState, main: Node) -> Node {
    let groups = session.desk.projection.groups;
    let table = el("div", "tbl")
        .attr("role", "table")
        .attr_of("aria-label", move || Some(session.desk.journey.read().title.clone()))
        .attr_of("aria-colcount", move || Some((state.step_count() + 1).to_string()))
        .view(view! {
            <header::Head state/>
            <For each=move || groups.get() key=GroupView::id let(group)>
                <lane::Group state first=group/>
            </For>
        });
    let empty = move || groups.read().is_empty().then(|| el("p", "board__empty").word(words::NO_LANES));
    let grid = el("div", "grid");
    let lines = links::lines(session, state, &grid, &table);
    let grid = grid.child(lines).child(table).slot(empty).child(below(session, state));
    let scaled = main.clone();
    watch(move || {
        let zoom = state.zoom.get();
        scaled.set_style("--steps", &state.step_count().max(1).to_string());
        scaled.set_style("--zoom", &with_unit(zoom, ""));
        scaled.set("data-zoom", zoom::detail(zoom));
        scaled.set_style("--word-card", &["\"", session.t(words::CARD), "\""].concat());
    });
    main.child(grid)
}

/// What stands below the lanes: a way to add one, and to show those that are hidden.
pub fn below(session: Session, state: BoardState) -> Node {
    let hidden = move || folded::hidden_button(session);
    el("div", "belowlanes").child(add_lane(session, state)).slot(hidden)
}

fn add_lane(session: Session, state: BoardState) -> Node {
    let add = button("addlane").attr("aria-haspopup", "menu").child(icon("plus", 14)).word(words::ADD_LANE);
    add.on_press(move || {
        let items = crate::state::menus::new_lane_items(session, state, None);
        session.menu.open(MenuAt::Focus, session.t(words::ADD_LANE), items);
    })
}

/// The listeners of the board that are not a drag. They go with the component.
pub fn listen(session: Session, state: BoardState, drag: Drag, keys: Keys, board: &HtmlElement) {
    let active = events::Manner { active: true, ..Default::default() };
    let twice = Twice::default();
    let listeners = vec![
        Some(events::listen(board, "click", active, move |event: MouseEvent| {
            click(session, state, drag, twice, &event)
        })),
        twice.listen(session, state),
        Some(link_press::show_under_pointer(state, board)),
        Some(events::listen(board, "contextmenu", active, move |event: MouseEvent| {
            context_menu(session, state, &event)
        })),
        Some(events::listen(board, "wheel", active, move |event: WheelEvent| {
            if event.ctrl_key() || event.meta_key() {
                event.prevent_default();
                zoom::wheel(state, event.delta_y());
            }
        })),
        Some(events::listen(board, "pointerdown", active, move |_: leptos::ev::Event| keys.put_down())),
        Some(events::listen(board, "focusin", active, move |event: leptos::ev::Event| {
            let target = leptos::wasm_bindgen::JsCast::dyn_into::<crate::platform::dom::Element>;
            if let Some(cell) = event
                .target()
                .and_then(|element| target(element).ok())
                .and_then(|element| dom::cell_of(&element))
            {
                state.current.set_value(Some(cell));
            }
        })),
        events::on_window("keydown", move |event: KeyboardEvent| keys.pressed(&event)),
        events::on_document("copy", move |event: ClipboardEvent| {
            crate::state::clipboard::on_copy(session, &event, false)
        }),
        events::on_document("cut", move |event: ClipboardEvent| {
            crate::state::clipboard::on_copy(session, &event, true)
        }),
        events::on_document("paste", move |event: ClipboardEvent| {
            crate::state::clipboard::on_paste(session, state, &event)
        }),
    ];
    StoredValue::new_local((listeners, images::listen(session, state)));
}

fn click(session: Session, state: BoardState, drag: Drag, twice: Twice, event: &MouseEvent) {
    if drag.swallows_click() {
        return;
    }
    let pressed = link_press::pressed(state, event);
    twice.hit(&pressed);
    let desk = session.desk;
    match pressed {
        Pressed::Card(card) if event.ctrl_key() || event.meta_key() => {
            desk.select(select::toggled(desk.selected(), &card));
        }
        Pressed::Card(card) if event.shift_key() => {
            desk.select(select::extended(&desk.map(), desk.selected(), &card));
        }
        Pressed::Card(card) => desk.select(Selection::Cards(vec![card])),
        Pressed::Phase(phase) => desk.select(Selection::Phase(phase)),
        Pressed::Step(step) => desk.select(Selection::Step(step)),
        Pressed::Lane(lane) => desk.select(Selection::Lane(lane)),
        Pressed::Link(link) => crate::state::menus::link_menu(
            session,
            &link,
            MenuAt::Point(event.client_x().into(), event.client_y().into()),
        ),
        Pressed::Cell(cell) => {
            state.current.set_value(Some(cell));
            desk.select(Selection::Nothing);
        }
        Pressed::Ground => desk.select(Selection::Nothing),
        Pressed::Control => {}
    }
}

/// Opens the menu of what lies under the pointer. Some browsers ask for it when the button goes down, and the
/// release would close it again: then it opens at the release.
fn context_menu(session: Session, state: BoardState, event: &MouseEvent) {
    let pressed = link_press::pressed(state, event);
    if event.default_prevented() || matches!(pressed, Pressed::Ground | Pressed::Control) {
        return;
    }
    event.prevent_default();
    let at = MenuAt::Point(f64::from(event.client_x()), f64::from(event.client_y()));
    let open = move || menu_of(session, state, pressed, at);
    match event.buttons() {
        0 => open(),
        _ => events::after_next("pointerup", open),
    }
}

fn menu_of(session: Session, state: BoardState, pressed: Pressed, at: MenuAt) {
    match pressed {
        Pressed::Card(card) => {
            if !session.desk.selected().has_card(&card) {
                session.desk.select(Selection::Cards(vec![card]));
            }
            crate::state::menus::card_menu(session, state, at);
        }
        Pressed::Phase(phase) => crate::state::menus::phase_menu(session, state, &phase, at),
        Pressed::Step(step) => crate::state::menus::step_menu(session, state, &step, at),
        Pressed::Lane(lane) => crate::state::menus::lane_menu(session, state, &lane, at),
        Pressed::Link(link) => crate::state::menus::link_menu(session, &link, at),
        Pressed::Cell(cell) => crate::state::menus::cell_menu(session, state, &cell, at),
        Pressed::Ground | Pressed::Control => {}
    }
}
