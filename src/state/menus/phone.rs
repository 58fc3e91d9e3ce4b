//! The menus of a phone: what is added, and what else there is.

use std::sync::Arc;

use leptos::prelude::*;

use super::insights::insights_item;
use super::journey::{setting_items, view_items};
use super::lane::new_lane_items;
use super::phase::phase_menu;
use super::step::step_menu;
use crate::gesture::Load;
use crate::model::{Cell, Lane, Phase, Selection, StepId};
use crate::picture::icon::lane_icon;
use crate::platform::{clock, page, paper};
use crate::state::board::BoardState;
use crate::state::host::Host;
use crate::state::menu::{Item, Label, MenuAt};
use crate::state::reading::{can_copy, edit_copy};
use crate::state::session::Session;
use crate::state::shown::Shown;
use crate::state::uncover::uncover;
use crate::state::{actions, seen};
use crate::text::{board as words, find, host as hosted, persona, reading};

/// The menu of the plus: the lanes that a card can go to.
pub fn add_menu(session: Session, step: Option<StepId>) {
    let Some(step) = step else { return };
    let item = |lane: &Arc<Lane>| {
        let cell = Cell { lane: lane.id.clone(), step: step.clone() };
        Item::press(Label::written(&lane.name), lane_icon(lane), move || {
            uncover(session, &Load::Lane(cell.lane.clone()));
            if let Some(view) = session.desk.projection.cell(&cell) {
                view.draft.set(true);
            }
        })
    };
    let map = session.desk.map();
    let items = map.lanes.iter().filter(|lane| lane.cards().is_some() && !lane.hidden).map(item).collect();
    session.menu.open(MenuAt::Focus, session.t(words::ADD_CARD), items);
}

/// Shows the field to search in, ready to be typed in.
fn search(state: BoardState) {
    state.searching.set(true);
    clock::next_frame(|| page::find(".m__search input").iter().for_each(page::focus)).forget();
}

/// The ways to look for something on the map, and at it.
fn look_items(session: Session, state: BoardState) -> Vec<Item> {
    let mut items =
        vec![Item::press(session.t(find::SEARCH), "search", move || search(state)), insights_item(session)];
    items.extend(view_items(session));
    let personas = seen::items(session);
    items.push(Item::More { label: session.t(persona::PERSONAS).into(), icon: "users", items: personas });
    items
}

/// The menu of the screen: the shown phase and step, and the settings.
pub fn more_menu(session: Session, shown: Shown) {
    let state = shown.state;
    let mut items: Vec<Item> = session.host.map(|host| host_items(session, host)).unwrap_or_default();
    items.extend(look_items(session, state));
    items.push(Item::Line);
    items.extend(shown.phase.get_untracked().map(|phase| phase_item(session, state, &phase)));
    items.extend(shown.step.get_untracked().map(|step| step_item(session, state, step)));
    items.push(Item::press(session.t(words::ADD_PHASE), "plus", move || {
        actions::add_phase(session, state, None);
    }));
    let lanes = new_lane_items(session, state, None);
    items.push(Item::More { label: session.t(words::ADD_LANE).into(), icon: "plus", items: lanes });
    items.push(Item::Line);
    items.extend(setting_items(session));
    session.menu.open(MenuAt::Focus, session.t(words::MORE), items);
}

/// The ways to hand the map back to the page that keeps it.
fn host_items(session: Session, host: Host) -> Vec<Item> {
    let wishes = host.wishes.get_untracked();
    let close = wishes.exit.then(|| Item::press(session.t(hosted::CLOSE), "x", move || host.close()));
    let save = wishes
        .save_and_exit
        .then(|| Item::press(session.t(hosted::SAVE_AND_CLOSE), "save", move || host.save(session, true)));
    let items: Vec<Item> = save.into_iter().chain(close).collect();
    let line = (!items.is_empty()).then_some(Item::Line);
    items.into_iter().chain(line).collect()
}

/// The menu of a screen on which the map is only read.
pub fn reader_menu(session: Session, shown: Shown) {
    let state = shown.state;
    let mut items = look_items(session, state);
    items.push(Item::press(session.t(words::ABOUT_JOURNEY), "info", move || {
        session.desk.select(Selection::Journey);
    }));
    items.push(Item::Line);
    items.push(Item::press(session.t(reading::PRINT), "print", paper::print));
    if can_copy(session) {
        items.push(Item::press(session.t(reading::EDIT_COPY), "copy", move || edit_copy(session)));
    }
    items.push(Item::Line);
    items.extend(setting_items(session));
    session.menu.open(MenuAt::Focus, session.t(words::MORE), items);
}

/// Where the menus of the phase and the step open: below the button of this one.
const BELOW: MenuAt = MenuAt::Point(8.0, 52.0);

fn phase_item(session: Session, state: BoardState, phase: &Phase) -> Item {
    let (id, label) = (phase.id.clone(), session.fill(words::PHASE_OF, &[("name", &phase.name)]));
    Item::press(Label::written(label), "board", move || phase_menu(session, state, &id, BELOW))
}

fn step_item(session: Session, state: BoardState, step: StepId) -> Item {
    let name = session.desk.map().step(&step).map(|(_, step)| step.name.clone()).unwrap_or_default();
    let label = session.fill(words::STEP_OF, &[("name", &name)]);
    Item::press(Label::written(label), "steps", move || step_menu(session, state, &step, BELOW))
}
