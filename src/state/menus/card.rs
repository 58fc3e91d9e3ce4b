//! The menus of cards, and of the ground of a cell.

use std::sync::Arc;

use leptos::prelude::*;

use super::item::{color_item, move_item, open, towards_items};
use super::link;
use crate::command::{CardEdit, Command};
use crate::gesture::{Load, Place, keys};
use crate::model::{CardId, Cell, Journey, Lane, Selection};
use crate::picture::icon;
use crate::state::board::BoardState;
use crate::state::menu::{Item, Label, MenuAt};
use crate::state::session::Session;
use crate::state::{actions, clipboard};
use crate::text::board as words;

/// The menu of the selected cards.
pub fn card_menu(session: Session, state: BoardState, at: MenuAt) {
    let map = session.desk.map();
    let cards = session.desk.selected().cards().to_vec();
    let Some(placed) = cards.first().and_then(|card| map.card(card)) else { return };
    let load = Load::Cards(cards.clone());
    let edit = cards[0].clone();
    let (copies, gone) = (cards.clone(), cards.clone());
    let color = placed.card.color;
    let colored = cards.clone();
    let mut items = vec![
        Item::press(session.t(words::EDIT_TITLE), "pencil", move || edit_card(session, &edit))
            .with_hint(session.keys(keys::RENAME)),
        Item::press(session.t(words::ADD_CARD), "plus", move || actions::new_card(session, state))
            .with_hint(session.keys(keys::NEW_CARD)),
        Item::More {
            label: session.t(words::MOVE_TO).into(),
            icon: "move",
            items: move_card_items(session, &map, &load),
        },
    ];
    if let [from] = &cards[..] {
        let items_of_lanes = link::items(session, &map, from);
        items.push(Item::More {
            label: session.t(words::LINK_TO).into(),
            icon: "link",
            items: items_of_lanes,
        });
    }
    items.extend(towards_items(session, &map, &load));
    items.push(Item::Line);
    items.push(
        Item::press(session.t(words::COPY), "copy", move || clipboard::copy(session))
            .with_hint(session.keys(keys::COPY)),
    );
    items.push(
        Item::press(session.t(words::CUT), "out", move || clipboard::cut(session))
            .with_hint(session.keys(keys::CUT)),
    );
    items.push(paste_item(session, state));
    items.push(
        Item::press(session.t(words::DUPLICATE), "copy", move || actions::duplicate_cards(session, &copies))
            .with_hint(session.keys(keys::DUPLICATE)),
    );
    items.push(Item::Head(session.t(words::COLOR).into()));
    items.push(color_item(color, move |color| {
        let edits =
            colored.iter().map(|card| Command::EditCard { card: card.clone(), edit: CardEdit::Color(color) });
        session.desk.execute(&Command::Batch(edits.collect()));
    }));
    items.push(Item::Line);
    items.push(
        Item::press(session.t(words::DELETE), "trash", move || actions::delete_cards(session, &gone))
            .with_hint(session.keys(keys::DELETE))
            .dangerous(),
    );
    open(session, at, words::CARD, items);
}

/// The menu of a cell's ground.
pub fn cell_menu(session: Session, state: BoardState, cell: &Cell, at: MenuAt) {
    state.current.set_value(Some(cell.clone()));
    session.desk.select(Selection::Nothing);
    let add = move || actions::new_card(session, state);
    let items = vec![
        Item::press(session.t(words::ADD_CARD), "plus", add).with_hint(session.keys(keys::NEW_CARD)),
        paste_item(session, state),
    ];
    open(session, at, words::BOARD, items);
}

fn edit_card(session: Session, card: &CardId) {
    if let Some(view) = session.desk.projection.card(card) {
        view.editing.set(true);
    }
}

fn paste_item(session: Session, state: BoardState) -> Item {
    Item::press(session.t(words::PASTE), "download", move || clipboard::paste_kept(session, state))
        .with_hint(session.keys(keys::PASTE))
}

/// Lanes that hold cards, each with the steps; a card goes to the end of the cell.
fn move_card_items(session: Session, map: &Journey, load: &Load) -> Vec<Item> {
    let lanes = map.lanes.iter().filter(|lane| lane.cards().is_some() && !lane.hidden);
    let lane_item = |lane: &Arc<Lane>| {
        let mut items = Vec::new();
        for phase in &map.phases {
            items.push(Item::Head(Label::written(&phase.name)));
            for step in &phase.steps {
                let place = Place::Cell(Cell { lane: lane.id.clone(), step: step.id.clone() }, None);
                items.extend(move_item(session, load, place, Label::written(&step.name), "arrow"));
            }
        }
        Item::More { label: Label::written(&lane.name), icon: icon::lane_icon(lane), items }
    };
    lanes.map(lane_item).collect()
}
