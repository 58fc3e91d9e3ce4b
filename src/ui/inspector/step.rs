//! The panel of a step.

use std::sync::Arc;

use leptos::prelude::*;

use super::frame::{group, labelled};
use super::head::Head;
use super::panel::Panel;
use super::select_field::select_field;
use super::text_field::{Look, TextField};
use crate::command::Command;
use crate::model::{PhaseId, StepId};
use crate::text::inspector as words;
use crate::ui::board::actions;
use crate::ui::parts::icon;

/// The panel of the step with this id.
pub fn step(panel: Panel, id: StepId) -> AnyView {
    let name = {
        let id = id.clone();
        panel.follow(move |map| map.step(&id).map(|(_, step)| step.name.clone()))
    };
    let rename = {
        let step = id.clone();
        move |text: &str| Ok(Command::RenameStep { step: step.clone(), name: text.to_string() })
    };
    let cards = {
        let id = id.clone();
        panel.follow(move |map| Some(map.step_card_count(&id)))
    };
    let body = vec![
        TextField::new(Look::Title, panel.t(words::NAME), name, Arc::new(rename)).view(panel),
        group(None, vec![phase(panel, id.clone())]),
    ];
    let copied = id.clone();
    let refused = panel.refusal(Command::DeleteStep { step: id.clone() });
    let head = Head {
        name: words::EDIT_STEP,
        path: path(panel, id.clone(), name),
        duplicate: Some((
            words::DUPLICATE_STEP,
            Arc::new(move || actions::duplicate_step(panel.session, &copied)),
        )),
        delete: Some((
            words::DELETE_STEP,
            Arc::new(move || actions::delete_step(panel.session, &id)),
            Some(refused),
        )),
    };
    head.frame(panel, body, Some(view! { {move || panel.count(words::CARDS, cards.get())} }.into_any()))
}

fn path(panel: Panel, id: StepId, name: Memo<String>) -> AnyView {
    let phase = panel.follow(move |map| map.step(&id).map(|(phase, _)| phase.name.clone()));
    view! {
        {icon("steps", 14)}<span>{move || phase.get()}</span>{icon("right", 12)}<span>{move || name.get()}</span>
    }
    .into_any()
}

/// The phase, as a list: choosing another moves the step to its end.
fn phase(panel: Panel, id: StepId) -> AnyView {
    let phases = panel.follow(|map| {
        Some(map.phases.iter().map(|phase| (phase.id.to_string(), phase.name.clone())).collect::<Vec<_>>())
    });
    let chosen = {
        let id = id.clone();
        panel.follow(move |map| map.step(&id).map(|(phase, _)| Some(phase.id.to_string())))
    };
    let pick = move |phase: &str| {
        panel.execute(&Command::MoveStep { step: id.clone(), to: PhaseId::new(phase), before: None })
    };
    labelled(panel.t(words::PHASE), |field| select_field(panel, field, None, phases, chosen, Arc::new(pick)))
}
