//! The menu of a step.

use super::item::{delete_item, move_item, open, rename_item, towards_items};
use crate::command::Command;
use crate::gesture::{Load, Place};
use crate::model::{Journey, Selection, StepId};
use crate::state::actions;
use crate::state::board::{BoardState, Naming};
use crate::state::menu::{Item, Label, MenuAt};
use crate::state::session::Session;
use crate::text::board as words;

/// The menu of a step.
pub fn step_menu(session: Session, state: BoardState, step: &StepId, at: MenuAt) {
    session.desk.select(Selection::Step(step.clone()));
    let map = session.desk.map();
    let Some((phase, _)) = map.step(step) else { return };
    let place = phase.steps.iter().position(|known| known.id == *step).unwrap_or_default();
    let next = phase.steps.get(place + 1).map(|next| next.id.clone());
    let phase = phase.id.clone();
    let load = Load::Step(step.clone());
    let [naming, before, copied, gone] = std::array::from_fn(|_| step.clone());
    let (left_of, right_of) = (phase.clone(), phase);
    let mut items = vec![
        rename_item(session, state, Naming::Step(naming)),
        Item::press(session.t(words::STEP_BEFORE), "left", move || {
            actions::add_step(session, state, left_of.clone(), Some(before.clone()));
        }),
        Item::press(session.t(words::STEP_AFTER), "right", move || {
            actions::add_step(session, state, right_of.clone(), next.clone());
        }),
        Item::press(session.t(words::DUPLICATE), "copy", move || actions::duplicate_step(session, &copied)),
        Item::More {
            label: session.t(words::MOVE_TO).into(),
            icon: "move",
            items: move_step_items(session, &map, step),
        },
    ];
    items.extend(towards_items(session, &map, &load));
    items.push(Item::Line);
    let refused = session.desk.can(&Command::DeleteStep { step: step.clone() }).err();
    let reason = refused.map(|reason| reason.message(session.language_now()));
    let delete =
        delete_item(session, map.step_card_count(step), move || actions::delete_step(session, &gone));
    items.push(delete.refused(reason));
    open(session, at, words::STEP, items);
}

fn move_step_items(session: Session, map: &Journey, step: &StepId) -> Vec<Item> {
    let load = Load::Step(step.clone());
    let mut items = Vec::new();
    for phase in &map.phases {
        items.push(Item::Head(Label::written(&phase.name)));
        for known in phase.steps.iter().filter(|known| known.id != *step) {
            let label = session.fill(words::BEFORE, &[("name", &known.name)]);
            let place = Place::Step(phase.id.clone(), Some(known.id.clone()));
            items.extend(move_item(session, &load, place, Label::written(label), "arrow"));
        }
        let end = Place::Step(phase.id.clone(), None);
        let label = session.fill(words::END_OF, &[("name", &phase.name)]);
        items.extend(move_item(session, &load, end, Label::written(label), "arrow"));
    }
    items
}
