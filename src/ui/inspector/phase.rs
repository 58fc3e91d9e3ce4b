//! The panel of a phase.

use std::sync::Arc;

use leptos::prelude::*;

use super::cards::{color_at, color_members, color_place};
use super::choice::choice;
use super::frame::{group, icon_button, titled_high, word_button};
use super::head::Head;
use super::list::rows;
use super::panel::Panel;
use super::text_field::{Look, TextField};
use crate::command::{Command, PhaseEdit};
use crate::model::{PhaseId, Step, StepId};
use crate::platform::{clock, ids, page};
use crate::text::inspector as words;
use crate::ui::board::actions;

/// The panel of the phase with this id.
pub fn phase(panel: Panel, id: PhaseId) -> AnyView {
    let name = text(panel, &id, Look::Title, words::NAME, |phase| phase.name.clone(), PhaseEdit::Name);
    let goal = text(panel, &id, Look::Lines, words::GOAL, |phase| phase.goal.clone(), PhaseEdit::Goal);
    let cards = {
        let id = id.clone();
        panel.follow(move |map| Some(map.phase_card_count(&id)))
    };
    let heading = view! { <h3>{panel.t(words::GOAL)}</h3> }.into_any();
    let body = vec![
        name,
        group(None, vec![heading, goal]),
        group(None, vec![color(panel, id.clone())]),
        steps(panel, id.clone()),
    ];
    let copied = id.clone();
    let head = Head {
        name: words::EDIT_PHASE,
        path: path(panel, id.clone()),
        duplicate: Some((
            words::DUPLICATE_PHASE,
            Arc::new(move || actions::duplicate_phase(panel.session, &copied)),
        )),
        delete: Some((
            words::DELETE_PHASE,
            Arc::new(move || actions::delete_phase(panel.session, &id)),
            None,
        )),
    };
    head.frame(panel, body, Some(view! { {move || panel.count(words::CARDS, cards.get())} }.into_any()))
}

fn path(panel: Panel, id: PhaseId) -> AnyView {
    let place = panel.follow(move |map| {
        let at = map.phases.iter().position(|phase| phase.id == id)?;
        Some((at + 1, map.phases[at].name.clone()))
    });
    let path = move || {
        let (number, name) = place.get();
        let number = format!("{} {number}", panel.t(words::PHASE));
        view! { <span>{number}</span>{crate::ui::parts::icon("right", 12)}<span>{name}</span> }
    };
    view! { {path} }.into_any()
}

fn text(
    panel: Panel,
    id: &PhaseId,
    look: Look,
    name: crate::text::Text,
    get: fn(&crate::model::Phase) -> String,
    edit: fn(String) -> PhaseEdit,
) -> AnyView {
    let (shown, edited) = (id.clone(), id.clone());
    let value = panel.follow(move |map| map.phase(&shown).map(|phase| get(phase)));
    let put =
        move |text: &str| Ok(Command::EditPhase { phase: edited.clone(), edit: edit(text.to_string()) });
    TextField::new(look, panel.t(name), value, Arc::new(put)).view(panel)
}

fn color(panel: Panel, id: PhaseId) -> AnyView {
    let chosen = {
        let id = id.clone();
        panel.follow(move |map| map.phase(&id).map(|phase| Some(Some(color_place(phase.color)))))
    };
    let choose = move |at: Option<usize>| {
        panel.execute(&Command::EditPhase { phase: id.clone(), edit: PhaseEdit::Color(color_at(at)) });
    };
    let label = panel.t(words::COLOR);
    titled_high(
        label,
        None,
        choice(panel, label, color_members(panel, words::OWN_PLACE), chosen, false, Arc::new(choose)),
    )
}

/// The steps by name, each with a way to delete it, and a way to add one.
fn steps(panel: Panel, id: PhaseId) -> AnyView {
    let ids = {
        let id = id.clone();
        panel.follow(move |map| {
            map.phase(&id).map(|phase| phase.steps.iter().map(|step| step.id.to_string()).collect::<Vec<_>>())
        })
    };
    let add = move || {
        let step = Step::new(StepId::new(ids::fresh()), panel.t(words::NEW_STEP));
        if panel.execute(&Command::AddStep { phase: id.clone(), step, before: None }) {
            clock::next_frame(focus_last_step).forget();
        }
    };
    let list = rows(ids, move |id| step(panel, StepId::new(id)));
    let button = view! { <div class="side__more">{word_button("plus", panel.t(words::ADD_STEP), Arc::new(add))}</div> };
    group(Some(panel.t(words::STEPS)), vec![list, button.into_any()])
}

fn step(panel: Panel, id: StepId) -> AnyView {
    let name = {
        let id = id.clone();
        panel.follow(move |map| map.step(&id).map(|(_, step)| step.name.clone()))
    };
    let put = {
        let step = id.clone();
        move |text: &str| Ok(Command::RenameStep { step: step.clone(), name: text.to_string() })
    };
    let field_name = name.with_untracked(|name| panel.fill(words::STEP_OF, "n", name));
    let field = TextField::new(Look::Line, field_name, name, Arc::new(put)).view(panel);
    let remove_name = name.with_untracked(|name| panel.fill(words::REMOVE_STEP, "name", name));
    let refused = panel.refusal(Command::DeleteStep { step: id.clone() });
    let remove = move || actions::delete_step(panel.session, &id);
    let remove = icon_button("trash", remove_name, Arc::new(remove), Some(refused));
    view! { <div class="prop prop--wide"><div>{field}</div>{remove}</div> }.into_any()
}

/// Focuses the name of the last step, with its text selected.
fn focus_last_step() {
    if let Some(field) = page::find_all(".side .prop--wide input").pop() {
        page::focus_when_shown(field.into());
    }
}
