//! The panel of a phase.

use std::rc::Rc;

use super::head::Head;
use super::step::name_field;
use crate::command::{Command, PhaseEdit};
use crate::model::{Phase, PhaseId, Step, StepId};
use crate::platform::{clock, ids, page};
use crate::state::actions;
use crate::text::inspector as words;
use crate::ui::fields::cards::color_at;
use crate::ui::fields::cards::color_choice;
use crate::ui::fields::cards::color_place;
use crate::ui::fields::frame::buttons;
use crate::ui::fields::frame::group;
use crate::ui::fields::frame::heading;
use crate::ui::fields::frame::refusable_button;
use crate::ui::fields::frame::word_button;
use crate::ui::fields::panel::Panel;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::text_field::TextField;
use crate::ui::node::{Node, el, icon, rows, watch};

/// The panel of the phase with this id.
pub fn phase(panel: Panel, id: PhaseId) -> Node {
    let counted = id.clone();
    let cards = panel.follow(move |map| Some(panel.count(words::CARDS, map.phase_card_count(&counted))));
    let name = text(panel, &id, Look::Title, |phase| phase.name.clone(), PhaseEdit::Name);
    let goal = text(panel, &id, Look::Lines, |phase| phase.goal.clone(), PhaseEdit::Goal);
    let body = vec![
        name.named(panel.t(words::NAME)).view(),
        group(vec![heading(panel.t(words::GOAL)), goal.named(panel.t(words::GOAL)).view()]),
        group(vec![color(panel, id.clone())]),
        steps(panel, id.clone()),
    ];
    let copied = id.clone();
    Head::new(panel, words::EDIT_PHASE, path(panel, id.clone()))
        .with_duplicate(words::DUPLICATE_PHASE, move || actions::duplicate_phase(panel.session, &copied))
        .with_delete(words::DELETE_PHASE, None, move || actions::delete_phase(panel.session, &id))
        .frame(body, Some(cards))
}

fn path(panel: Panel, id: PhaseId) -> Node {
    let path = el("h2", "");
    let shown = path.clone();
    let place = panel.follow(move |map| {
        let at = map.phases.iter().position(|phase| phase.id == id)?;
        Some((at + 1, map.phases[at].name.clone()))
    });
    watch(move || {
        let (number, name) = place();
        let number = [panel.t(words::PHASE), " ", &number.to_string()].concat();
        shown.set_children(vec![el("span", "").text(&number), icon("right", 12), el("span", "").text(&name)]);
    });
    path
}

fn text(
    panel: Panel,
    id: &PhaseId,
    look: Look,
    get: fn(&Phase) -> String,
    edit: fn(String) -> PhaseEdit,
) -> TextField {
    let (shown, edited) = (id.clone(), id.clone());
    let value = panel.follow(move |map| map.phase(&shown).map(|phase| get(phase)));
    let put =
        move |text: &str| Ok(Command::EditPhase { phase: edited.clone(), edit: edit(text.to_string()) });
    TextField::new(panel, look, value, Rc::new(put))
}

fn color(panel: Panel, id: PhaseId) -> Node {
    let shown = id.clone();
    let place = panel.follow(move |map| map.phase(&shown).map(|phase| color_place(phase.color)));
    let choose = move |at: Option<usize>| {
        panel.execute(&Command::EditPhase { phase: id.clone(), edit: PhaseEdit::Color(color_at(at)) });
    };
    color_choice(panel, words::OWN_PLACE, Rc::new(move || Some(Some(place()))), choose)
}

/// The steps by name, each with a way to delete it, and a way to add one.
fn steps(panel: Panel, id: PhaseId) -> Node {
    let listed = id.clone();
    let ids = panel.follow(move |map| {
        map.phase(&listed).map(|phase| phase.steps.iter().map(|step| step.id.to_string()).collect())
    });
    let add = move || {
        let step = Step::new(StepId::new(ids::fresh()), panel.t(words::NEW_STEP));
        if panel.execute(&Command::AddStep { phase: id.clone(), step, before: None }) {
            clock::next_frame(focus_last_step).forget();
        }
    };
    let button = buttons(vec![word_button("plus", panel.t(words::ADD_STEP), add)]);
    let group = group(vec![heading(panel.t(words::STEPS)), button.clone()]);
    rows(&group, Some(button), move || ids(), move |id| step(panel, StepId::new(id)));
    group
}

fn step(panel: Panel, id: StepId) -> Node {
    let map = panel.session.desk.map();
    let name = map.step(&id).map(|(_, step)| step.name.as_str()).unwrap_or_default();
    let field = name_field(panel, Look::Line, &id).named(&panel.fill(words::STEP_OF, "n", name)).view();
    let refused = panel.refusal(Command::DeleteStep { step: id.clone() });
    let remove_name = panel.fill(words::REMOVE_STEP, "name", name);
    let remove =
        refusable_button("trash", &remove_name, refused, move || actions::delete_step(panel.session, &id));
    el("div", "prop prop--wide").child(el("div", "").child(field)).child(remove)
}

/// Focuses the name of the last step, with its text selected.
fn focus_last_step() {
    if let Some(field) = page::find_all(".side .prop--wide input").pop() {
        page::focus_when_shown(field.into());
    }
}
