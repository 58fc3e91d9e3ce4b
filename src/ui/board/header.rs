//! The two rows of column headers: phases and their steps.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::inline_edit::inline_command;
use super::menus;
use super::seen::tone;
use super::state::{BoardState, Naming};
use crate::command::{Command, PhaseEdit};
use crate::editor::Selection;
use crate::model::{Phase, PhaseId, StepId, Word};
use crate::text::{Text, board as words};
use crate::ui::insights::flag;
use crate::ui::node::{Node, button, el, icon, watch};
use crate::ui::parts::MenuAt;
use crate::ui::session::{Session, session};

/// The head of the board.
pub fn head(state: BoardState) -> Node {
    let session = session();
    let phases = session.desk.projection.phases;
    let add = button("addphase")
        .titled(words::ADD_PHASE)
        .child(icon("plus", 14))
        .on_press(move || super::actions::add_phase(session, state, None));
    let phase_row = row(corner().child(el("span", "").word(words::PHASE)).child(add)).rows(
        move || phases.read().iter().map(|phase| phase.id.as_str().to_owned()).collect(),
        move |id| phase_header(session, state, PhaseId::new(id)),
    );
    let step_row = row(corner().word(words::STEP))
        .rows(move || state.step_names(), move |id| step_header(session, state, StepId::new(id)));
    el("div", "rg head").attr("role", "rowgroup").child(phase_row).child(step_row)
}

fn row(corner: Node) -> Node {
    el("div", "row").attr("role", "row").child(corner)
}

fn corner() -> Node {
    el("div", "corner").attr("role", "columnheader")
}

fn phase_header(session: Session, state: BoardState, id: PhaseId) -> Node {
    let phases = session.desk.projection.phases;
    let known = id.clone();
    let found = Memo::new(move |_| {
        let phases = phases.read();
        let at = phases.iter().position(|phase| phase.id == known)?;
        Some(Found { at, phase: phases[at].clone() })
    });
    let naming = is_naming(state, Naming::Phase(id.clone()));
    let name = move || found.read().as_ref().map(|found| found.phase.name.clone()).unwrap_or_default();
    let renamed = id.clone();
    let rename =
        move |name: String| Command::EditPhase { phase: renamed.clone(), edit: PhaseEdit::Name(name) };
    let (menu_of, selection, flagged_id) = (id.clone(), Selection::Phase(id.clone()), id.clone());
    let number = el("span", "phase__n").attr("aria-hidden", "true");
    let header = el("div", "").attr("role", "columnheader").attr("data-phase", id.as_str());
    let (shown, numbered) = (header.clone(), number.clone());
    watch(move || {
        let found = found.read();
        let Some(Found { at, phase }) = found.as_ref() else { return };
        let hue = phase.color.map_or(at % 8, Word::index) + 1;
        let span = phase.steps.len().to_string();
        let selected = *session.desk.selection.read() == selection;
        shown.set("class", Some(&["phase hue-", &hue.to_string()].concat()));
        shown.set_class("is-selected", selected);
        shown.set("aria-current", selected.then_some("true"));
        shown.set("aria-colspan", Some(&span));
        shown.set_style("grid-column", &["span ", &span].concat());
        shown.set("title", Some(&*phase.goal).filter(|goal| !goal.is_empty()));
        numbered.set_text(&(at + 1).to_string());
    });
    let flagged = header.clone();
    watch(move || flag(&flagged, &session.insights.flags.read(), "phase", flagged_id.as_str(), ""));
    let steps = move || found.read().as_ref().map_or(1, |found| found.phase.steps.len());
    let count = move || {
        let steps = steps();
        (steps > 1).then(|| el("span", "count num").text(&session.count(words::STEPS, steps)))
    };
    let toned = id.clone();
    let tone = move || {
        tone(session, &toned).map(|(tone, said)| {
            let shown = el("span", "").attr("aria-hidden", "true").text(&tone);
            el("span", "phase__tone").attr("title", &said).child(shown).child(el("span", "vh").text(&said))
        })
    };
    named(session, state, header.child(number), naming, ("phase__name", words::PHASE_NAME), name, rename)
        .slot(count)
        .slot(tone)
        .child(tools(session, name, move || menus::phase_menu(session, state, &menu_of, MenuAt::Focus)))
}

#[derive(Clone, PartialEq)]
struct Found {
    at: usize,
    phase: Arc<Phase>,
}

fn step_header(session: Session, state: BoardState, id: StepId) -> Node {
    let column = state.column(id.clone());
    let naming = is_naming(state, Naming::Step(id.clone()));
    let name = move || column.get().map(|column| column.name).unwrap_or_default();
    let renamed = id.clone();
    let rename = move |name: String| Command::RenameStep { step: renamed.clone(), name };
    let (menu_of, selection, flagged_id) = (id.clone(), Selection::Step(id.clone()), id.clone());
    let header = el("div", "").attr("role", "columnheader").attr("data-step-head", id.as_str());
    let (shown, flagged) = (header.clone(), header.clone());
    watch(move || flag(&flagged, &session.insights.flags.read(), "step", flagged_id.as_str(), ""));
    watch(move || {
        let hue = column.get().map_or(1, |column| column.hue);
        let selected = *session.desk.selection.read() == selection;
        shown.set("class", Some(&["step hue-", &hue.to_string()].concat()));
        shown.set_class("is-selected", selected);
        shown.set("aria-current", selected.then_some("true"));
    });
    named(session, state, header, naming, ("step__name", words::STEP_NAME), name, rename).child(tools(
        session,
        name,
        move || menus::step_menu(session, state, &menu_of, MenuAt::Focus),
    ))
}

/// The grip and the button of the menu that every header has.
pub fn tools(session: Session, name: impl Fn() -> String + 'static, open: impl Fn() + 'static) -> Node {
    el("span", "tools").child(grip()).child(menu_button(session, name, open))
}

/// The button that opens the menu of what is called `name`.
pub fn menu_button(session: Session, name: impl Fn() -> String + 'static, open: impl Fn() + 'static) -> Node {
    button("btn btn--icon btn--sm btn--more")
        .attr("aria-haspopup", "menu")
        .attr_of("aria-label", move || Some(session.fill(words::MORE_FOR, &[("name", &name())])))
        .on_press(open)
}

/// What a header is dragged by.
pub fn grip() -> Node {
    el("span", "grip").attr("data-grip", "").attr("aria-hidden", "true")
}

/// Whether a name is being edited.
pub fn is_naming(state: BoardState, naming: Naming) -> Memo<bool> {
    Memo::new(move |_| state.naming.read().as_ref() == Some(&naming))
}

/// `host` with a name that is a button, and a field while it is edited.
pub fn named(
    session: Session,
    state: BoardState,
    host: Node,
    naming: Memo<bool>,
    (class, label): (&'static str, Text),
    name: impl Fn() -> String + Clone + 'static,
    rename: impl Fn(String) -> Command + Clone + 'static,
) -> Node {
    // Whether a key ended the field: then the focus goes back to the name.
    let back = Rc::new(Cell::new(false));
    host.slot(move || {
        let left = back.clone();
        Some(match naming.get() {
            true => {
                let done = move |by_key| {
                    left.set(by_key);
                    state.naming.set(None);
                };
                inline_command(session, session.t(label), untrack(&name), false, rename.clone(), done)
            }
            false => returned(button(class).text_of(name.clone()), &back),
        })
    })
}

/// `shown`, with the focus where it was left by a key.
pub fn returned(shown: Node, back: &Cell<bool>) -> Node {
    if back.take() {
        shown.focus_when_shown();
    }
    shown
}
