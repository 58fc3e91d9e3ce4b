//! The panel of a phase.

use leptos::prelude::*;

use super::side::{DeleteButton, DuplicateButton, Side};
use super::step::step_name;
use crate::command::{Command, PhaseEdit};
use crate::model::{Phase, PhaseId, Step, StepId};
use crate::platform::{clock, ids, page};
use crate::state::actions;
use crate::state::draft::Editable;
use crate::text::inspector as words;
use crate::ui::fields::cards::{ColorChoice, color_at, color_place};
use crate::ui::fields::frame::{Buttons, Group, Heading, RefusableButton};
use crate::ui::fields::panel::Panel;
use crate::ui::fields::text_field::{Look, TextField};
use crate::ui::parts::{Icon, Live, WordButton, Written};

/// The panel of the phase with this id.
#[component]
pub fn PhasePanel(panel: Panel, id: PhaseId) -> impl IntoView {
    let (counted, copied, colored, gone) = (id.clone(), id.clone(), id.clone(), id.clone());
    let cards = panel.memo(move |map| Some(panel.count(words::CARDS, map.phase_card_count(&counted))));
    let name = editable(panel, &id, |phase| phase.name.clone(), PhaseEdit::Name);
    let goal = editable(panel, &id, |phase| phase.goal.clone(), PhaseEdit::Goal);
    let duplicate = move |()| actions::duplicate_phase(panel.session, &copied);
    let delete = move |()| actions::delete_phase(panel.session, &gone);
    let tools = view! {
        <DuplicateButton panel name=words::DUPLICATE_PHASE on_press=duplicate/>
        <DeleteButton panel name=words::DELETE_PHASE on_press=delete/>
    };
    let path = view! { <Path panel id=id.clone()/> };
    view! {
        <Side
            panel
            name=words::EDIT_PHASE
            path=path.into_any()
            tools=tools.into_any()
            foot=Some(cards.into())
        >
            <TextField look=Look::Title name=panel.t(words::NAME) text=name/>
            <Group>
                <Heading text=panel.t(words::GOAL)/>
                <TextField look=Look::Lines name=panel.t(words::GOAL) text=goal/>
            </Group>
            <Group>
                <PhaseColor panel id=colored/>
            </Group>
            <Steps panel id/>
        </Side>
    }
    .into_any()
}

/// A text of the phase.
fn editable(
    panel: Panel,
    id: &PhaseId,
    get: fn(&Phase) -> String,
    edit: fn(String) -> PhaseEdit,
) -> Editable {
    let (shown, edited) = (id.clone(), id.clone());
    let value = panel.memo(move |map| map.phase(&shown).map(|phase| get(phase)));
    panel.editable(value, move |text| {
        Ok(Command::EditPhase { phase: edited.clone(), edit: edit(text.to_string()) })
    })
}

#[component]
fn Path(panel: Panel, id: PhaseId) -> impl IntoView {
    let place = panel.memo(move |map| {
        let at = map.phases.iter().position(|phase| phase.id == id)?;
        Some((at + 1, map.phases[at].name.clone()))
    });
    view! {
        <Live text=move || format!("{} {}", panel.t(words::PHASE), place.read().0)/>
        <Icon name="right" size=12/>
        <Written text=move || place.read().1.clone()/>
    }
    .into_any()
}

#[component]
fn PhaseColor(panel: Panel, id: PhaseId) -> impl IntoView {
    let shown = id.clone();
    let place = panel.memo(move |map| map.phase(&shown).map(|phase| color_place(phase.color)));
    let choose = move |at: Option<usize>| {
        panel.execute(&Command::EditPhase { phase: id.clone(), edit: PhaseEdit::Color(color_at(at)) });
    };
    view! {
        <ColorChoice panel none=panel.t(words::OWN_PLACE) chosen=move || Some(Some(place.get())) choose/>
    }
    .into_any()
}

/// The steps by name, each with a way to delete it, and a way to add one.
#[component]
fn Steps(panel: Panel, id: PhaseId) -> impl IntoView {
    let listed = id.clone();
    let steps = panel.memo(move |map| {
        let steps = &map.phase(&listed)?.steps;
        Some(steps.iter().map(|step| step.id.clone()).collect::<Vec<_>>())
    });
    let add = move |()| {
        let step = Step::new(StepId::new(ids::fresh()), panel.t(words::NEW_STEP));
        if panel.execute(&Command::AddStep { phase: id.clone(), step, before: None }) {
            clock::next_frame(focus_last_step).forget();
        }
    };
    view! {
        <Group>
            <Heading text=panel.t(words::STEPS)/>
            <For each=move || steps.get() key=StepId::clone let(id)>
                <StepItem panel id/>
            </For>
            <Buttons>
                <WordButton sign="plus" word=panel.t(words::ADD_STEP) on_press=add/>
            </Buttons>
        </Group>
    }
    .into_any()
}

/// A step of the phase. Its name is typed there, so what screen readers call it stays what it was.
#[component]
fn StepItem(panel: Panel, id: StepId) -> impl IntoView {
    let map = panel.session.desk.map();
    let name = map.step(&id).map(|(_, step)| step.name.as_str()).unwrap_or_default();
    let refused = panel.refused(Command::DeleteStep { step: id.clone() });
    let text = step_name(panel, &id);
    let delete = move |()| actions::delete_step(panel.session, &id);
    view! {
        <div class="prop prop--wide">
            <div>
                <TextField look=Look::Line name=panel.fill(words::STEP_OF, "n", name) text/>
            </div>
            <RefusableButton
                sign="trash"
                name=panel.fill(words::REMOVE_STEP, "name", name)
                refused
                press=delete
            />
        </div>
    }
    .into_any()
}

/// Focuses the name of the last step, with its text selected.
fn focus_last_step() {
    if let Some(field) = page::find_all(".side .prop--wide input").pop() {
        page::focus_when_shown(field.into());
    }
}
