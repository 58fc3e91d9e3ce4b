//! The map as lists in lists: phases, their steps, the lanes of each step, and the cards in them.
//!
//! It carries the same marks as the board (`data-card`, `data-phase` …), so that what the board hears of clicks, keys
//! and drags holds here too.

mod lane;

use leptos::prelude::*;

use self::lane::lane_item;
use super::board::state::{BoardState, Naming};
use super::board::{actions, header, menus, metric};
use super::insights::flag;
use super::node::{Node, button, el, icon, watch};
use super::parts::MenuAt;
use super::session::Session;
use crate::command::{Command, PhaseEdit};
use crate::editor::Selection;
use crate::model::{LaneId, PhaseId, StepId, Word};
use crate::text::{board as words, view};

/// Shows the map as an outline; `main` is what it stands in.
pub fn outline(session: Session, state: BoardState, main: &Node) {
    main.set_class("outline", true);
    let phases = session.desk.projection.phases;
    let ids = move || phases.read().iter().map(|phase| phase.id.as_str().to_owned()).collect();
    let empty = move || phases.read().is_empty().then(|| el("p", "board__empty").word(view::NO_PHASES));
    let add = button("btn btn--line").child(icon("plus", 14)).word(words::ADD_PHASE);
    let list = el("ul", "outline__phases").attr_word("aria-label", words::PHASES);
    let list = list.rows(ids, move |id| phase_item(session, state, PhaseId::new(id)));
    let add = add.on_press(move || actions::add_phase(session, state, None));
    let _ = main.clone().child(list).slot(empty).child(add);
}

fn phase_item(session: Session, state: BoardState, id: PhaseId) -> Node {
    let phases = session.desk.projection.phases;
    let known = id.clone();
    let phase = Memo::new(move |_| {
        let phases = phases.read();
        let at = phases.iter().position(|phase| phase.id == known)?;
        Some((at, phases[at].clone()))
    });
    let number = el("span", "phase__n").attr("aria-hidden", "true");
    let head = el("h2", "outline__head outline__head--phase").attr("data-phase", id.as_str());
    let (item, goal) = (el("li", ""), el("p", "outline__goal"));
    let (host, shown, numbered, marked) = (item.clone(), goal.clone(), number.clone(), head.clone());
    let selection = Selection::Phase(id.clone());
    watch(move || {
        let Some((at, phase)) = phase.get() else { return };
        let hue = phase.color.map_or(at % 8, Word::index) + 1;
        host.set("class", Some(&["outline__phase hue-", &hue.to_string()].concat()));
        numbered.set_text(&(at + 1).to_string());
        shown.set_text(&phase.goal);
        shown.set_hidden(phase.goal.is_empty());
        mark(&marked, *session.desk.selection.read() == selection);
    });
    let name = move || phase.get().map(|(_, phase)| phase.name.clone()).unwrap_or_default();
    let (flagged, known) = (head.clone(), id.clone());
    watch(move || flag(&flagged, &session.insights.flags.read(), "phase", known.as_str(), ""));
    let renamed = id.clone();
    let rename =
        move |name: String| Command::EditPhase { phase: renamed.clone(), edit: PhaseEdit::Name(name) };
    let naming = header::is_naming(state, Naming::Phase(id.clone()));
    let label = ("phase__name", words::PHASE_NAME);
    let menu = id.clone();
    let head = header::named(session, state, head.child(number), naming, label, name, rename).child(
        header::menu_button(session, name, move || menus::phase_menu(session, state, &menu, MenuAt::Focus)),
    );
    let steps = move || {
        let phase = phase.get();
        phase.iter().flat_map(|(_, phase)| &phase.steps).map(|step| step.id.as_str().to_owned()).collect()
    };
    let of = id.clone();
    let add = button("btn btn--sm").child(icon("plus", 14)).word(words::ADD_STEP);
    let list = el("ul", "outline__steps").attr_of("aria-label", move || Some(name()));
    item.child(head)
        .child(goal)
        .child(numbers(session, id))
        .child(list.rows(steps, move |step| step_item(session, state, StepId::new(step))))
        .child(add.on_press(move || actions::add_step(session, state, of.clone(), None)))
}

/// The numbers of a phase; pressing one opens its lane.
fn numbers(session: Session, phase: PhaseId) -> Node {
    let projection = session.desk.projection;
    let lanes = move || {
        let groups = projection.groups.read();
        let lanes = groups.iter().flat_map(|group| &group.lanes);
        let metrics = lanes.filter(|view| view.lane.read_untracked().metric().is_some());
        metrics.map(|view| view.id.as_str().to_owned()).collect()
    };
    let number = move |id: String| {
        let Some(view) = projection.lane(&LaneId::new(id)) else { return el("li", "") };
        let (id, phase) = (view.id.clone(), phase.clone());
        let said = move || metric::said(session, &view.lane.read(), &projection.phases.read(), &phase);
        let press = button("outline__fact").child(icon("users", 14)).child(el("span", "").text_of(said));
        el("li", "").child(press.on_press(move || session.desk.select(Selection::Lane(id.clone()))))
    };
    el("ul", "outline__facts").rows(lanes, number)
}

fn step_item(session: Session, state: BoardState, id: StepId) -> Node {
    let projection = session.desk.projection;
    let column = state.column(id.clone());
    let name = move || column.get().map(|column| column.name).unwrap_or_default();
    let head = el("h3", "outline__head").attr("data-step-head", id.as_str());
    let (marked, selection) = (head.clone(), Selection::Step(id.clone()));
    watch(move || mark(&marked, *session.desk.selection.read() == selection));
    let (flagged, known) = (head.clone(), id.clone());
    watch(move || flag(&flagged, &session.insights.flags.read(), "step", known.as_str(), ""));
    let renamed = id.clone();
    let rename = move |name: String| Command::RenameStep { step: renamed.clone(), name };
    let naming = header::is_naming(state, Naming::Step(id.clone()));
    let menu = id.clone();
    let head = header::named(session, state, head, naming, ("step__name", words::STEP_NAME), name, rename)
        .child(header::menu_button(session, name, move || {
            menus::step_menu(session, state, &menu, MenuAt::Focus)
        }));
    let lanes = move || {
        let groups = projection.groups.read();
        let lanes = groups.iter().flat_map(|group| &group.lanes);
        let in_steps = lanes.filter(|view| view.lane.read_untracked().metric().is_none());
        in_steps.map(|view| view.id.as_str().to_owned()).collect()
    };
    let list = el("ul", "outline__lanes").attr_of("aria-label", move || Some(name()));
    el("li", "outline__step").child(head).child(list.rows(lanes, move |lane| {
        match projection.lane(&LaneId::new(lane)) {
            Some(lane) => lane_item(session, state, lane, &id),
            None => el("li", ""),
        }
    }))
}

/// Marks a heading as that of what is selected.
fn mark(head: &Node, selected: bool) {
    head.set_class("is-selected", selected);
    head.set("aria-current", selected.then_some("true"));
}
