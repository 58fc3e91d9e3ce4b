//! The menu of a phase.

use super::item::{color_item, delete_item, move_item, open, rename_item, towards_items};
use crate::command::{Command, PhaseEdit};
use crate::gesture::{Load, Place};
use crate::model::{Journey, PhaseId, Selection};
use crate::state::actions;
use crate::state::board::{BoardState, Naming};
use crate::state::menu::{Item, Label, MenuAt};
use crate::state::session::Session;
use crate::text::board as words;

/// The menu of a phase.
pub fn phase_menu(session: Session, state: BoardState, phase: &PhaseId, at: MenuAt) {
    session.desk.select(Selection::Phase(phase.clone()));
    let map = session.desk.map();
    let Some(place) = map.phases.iter().position(|known| known.id == *phase) else { return };
    let next = map.phases.get(place + 1).map(|next| next.id.clone());
    let color = map.phases[place].color;
    let load = Load::Phase(phase.clone());
    let [naming, left, step, copied, colored, gone] = std::array::from_fn(|_| phase.clone());
    let mut items = vec![
        rename_item(session, state, Naming::Phase(naming)),
        Item::press(session.t(words::ADD_STEP), "plus", move || {
            actions::add_step(session, state, step.clone(), None)
        }),
        Item::press(session.t(words::PHASE_BEFORE), "left", move || {
            actions::add_phase(session, state, Some(left.clone()))
        }),
        Item::press(session.t(words::PHASE_AFTER), "right", move || {
            actions::add_phase(session, state, next.clone())
        }),
        Item::press(session.t(words::DUPLICATE), "copy", move || actions::duplicate_phase(session, &copied)),
        Item::More {
            label: session.t(words::MOVE_TO).into(),
            icon: "move",
            items: move_phase_items(session, &map, phase),
        },
    ];
    items.extend(towards_items(session, &map, &load));
    items.push(Item::Head(session.t(words::COLOR).into()));
    items.push(color_item(color, move |color| {
        session.desk.execute(&Command::EditPhase { phase: colored.clone(), edit: PhaseEdit::Color(color) });
    }));
    items.push(Item::Line);
    items.push(delete_item(session, map.phase_card_count(phase), move || {
        actions::delete_phase(session, &gone)
    }));
    open(session, at, words::PHASE, items);
}

fn move_phase_items(session: Session, map: &Journey, phase: &PhaseId) -> Vec<Item> {
    let load = Load::Phase(phase.clone());
    let before = map.phases.iter().filter(|known| known.id != *phase).filter_map(|known| {
        let label = session.fill(words::BEFORE, &[("name", &known.name)]);
        move_item(session, &load, Place::Phase(Some(known.id.clone())), Label::written(label), "arrow")
    });
    before
        .chain(move_item(session, &load, Place::Phase(None), session.t(words::TO_THE_END), "arrow"))
        .collect()
}
