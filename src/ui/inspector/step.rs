//! The panel of a step.

use leptos::prelude::*;

use super::side::{DeleteButton, DuplicateButton, Side};
use crate::command::Command;
use crate::model::{PhaseId, StepId};
use crate::state::actions;
use crate::state::draft::Editable;
use crate::text::inspector as words;
use crate::ui::fields::frame::{Group, Labelled};
use crate::ui::fields::panel::{Panel, element_id};
use crate::ui::fields::select_field::SelectField;
use crate::ui::fields::text_field::{Look, TextField};
use crate::ui::parts::{Icon, Written};

/// The panel of the step with this id.
#[component]
pub fn StepPanel(panel: Panel, id: StepId) -> impl IntoView {
    let (counted, copied, gone) = (id.clone(), id.clone(), id.clone());
    let cards = panel.memo(move |map| Some(panel.count(words::CARDS, map.step_card_count(&counted))));
    let refused = panel.refused(Command::DeleteStep { step: id.clone() });
    let duplicate = move |()| actions::duplicate_step(panel.session, &copied);
    let delete = move |()| actions::delete_step(panel.session, &gone);
    let tools = view! {
        <DuplicateButton panel name=words::DUPLICATE_STEP on_press=duplicate/>
        <DeleteButton panel name=words::DELETE_STEP refused on_press=delete/>
    };
    let path = view! { <Path panel id=id.clone()/> };
    view! {
        <Side
            panel
            name=words::EDIT_STEP
            path=path.into_any()
            tools=tools.into_any()
            foot=Some(cards.into())
        >
            <TextField look=Look::Title name=panel.t(words::NAME) text=step_name(panel, &id)/>
            <Group>
                <PhaseField panel id/>
            </Group>
        </Side>
    }
    .into_any()
}

/// The name of a step, as a text that is edited.
pub fn step_name(panel: Panel, id: &StepId) -> Editable {
    let (shown, renamed) = (id.clone(), id.clone());
    let name = panel.memo(move |map| map.step(&shown).map(|(_, step)| step.name.clone()));
    panel
        .editable(name, move |text| Ok(Command::RenameStep { step: renamed.clone(), name: text.to_string() }))
}

#[component]
fn Path(panel: Panel, id: StepId) -> impl IntoView {
    let names =
        panel.memo(move |map| map.step(&id).map(|(phase, step)| (phase.name.clone(), step.name.clone())));
    view! {
        <Icon name="steps"/>
        <Written text=move || names.read().0.clone()/>
        <Icon name="right" size=12/>
        <Written text=move || names.read().1.clone()/>
    }
    .into_any()
}

/// The phase, as a list: choosing another moves the step to its end.
#[component]
fn PhaseField(panel: Panel, id: StepId) -> impl IntoView {
    let (list, standing) = (element_id(), id.clone());
    let options = panel.memo(|map| {
        Some(map.phases.iter().map(|phase| (phase.id.to_string(), phase.name.clone())).collect::<Vec<_>>())
    });
    let chosen = panel.memo(move |map| map.step(&standing).map(|(phase, _)| Some(phase.id.to_string())));
    let pick = move |phase: String| {
        panel.execute(&Command::MoveStep { step: id.clone(), to: PhaseId::new(phase), before: None })
    };
    view! {
        <Labelled label=panel.t(words::PHASE) id=list.clone()>
            <SelectField id=list options written=true chosen pick/>
        </Labelled>
    }
    .into_any()
}
