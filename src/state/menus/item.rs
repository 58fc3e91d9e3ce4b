//! Entries that several menus share.

use std::sync::Arc;

use leptos::prelude::*;

use crate::gesture::{Load, Place, Towards, drop_command, keys, step_towards};
use crate::model::{Color, Journey};
use crate::state::actions;
use crate::state::board::{BoardState, Naming};
use crate::state::menu::{Item, Label, MenuAt};
use crate::state::session::Session;
use crate::text::{Text, board as words};

pub(super) fn open(session: Session, at: MenuAt, name: Text, items: Vec<Item>) {
    session.menu.open(at, session.t(name), items);
}

pub(super) fn rename_item(session: Session, state: BoardState, naming: Naming) -> Item {
    let rename = move || state.naming.set(Some(naming.clone()));
    Item::press(session.t(words::RENAME), "pencil", rename).with_hint(session.keys(keys::RENAME))
}

pub(super) fn delete_item(session: Session, cards: usize, act: impl Fn() + Send + Sync + 'static) -> Item {
    let label = match cards {
        0 => session.t(words::DELETE).to_string(),
        cards => session.fill(words::DELETE_WITH, &[("cards", &session.count(words::CARDS, cards))]),
    };
    Item::press(label, "trash", act).with_hint(session.keys(keys::DELETE)).dangerous()
}

pub(super) fn color_item(chosen: Option<Color>, act: impl Fn(Option<Color>) + Send + Sync + 'static) -> Item {
    Item::Swatches { chosen, act: Arc::new(act) }
}

/// One place further in each direction, as far as the map goes.
pub(super) fn towards_items(session: Session, map: &Journey, load: &Load) -> Vec<Item> {
    let ways = [
        (Towards::Left, words::MOVE_LEFT, "left"),
        (Towards::Right, words::MOVE_RIGHT, "right"),
        (Towards::Up, words::MOVE_UP, "up"),
        (Towards::Down, words::MOVE_DOWN, "down"),
    ];
    let Some(home) = load.home(map) else { return Vec::new() };
    let item = |(towards, label, icon): (Towards, Text, &'static str)| {
        let place = step_towards(map, load, &home, towards)?;
        move_item(session, load, place, session.t(label), icon)
    };
    ways.into_iter().filter_map(item).collect()
}

/// A move, where it changes something and is allowed.
pub(super) fn move_item(
    session: Session,
    load: &Load,
    place: Place,
    label: impl Into<Label>,
    icon: &'static str,
) -> Option<Item> {
    let command = drop_command(load, &place)?;
    session.desk.can(&command).ok()?;
    let load = load.clone();
    Some(Item::press(label, icon, move || {
        actions::drop_at(session, &load, &place);
        crate::state::focus::focus_load(&load);
    }))
}
