//! The panel of a step.

use std::rc::Rc;

use super::head::Head;
use crate::command::Command;
use crate::model::{PhaseId, StepId};
use crate::state::actions;
use crate::text::inspector as words;
use crate::ui::fields::frame::group;
use crate::ui::fields::frame::labelled;
use crate::ui::fields::panel::Panel;
use crate::ui::fields::select_field::SelectField;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::text_field::TextField;
use crate::ui::node::{Node, el, icon, watch};

/// The panel of the step with this id.
pub fn step(panel: Panel, id: StepId) -> Node {
    let counted = id.clone();
    let cards = panel.follow(move |map| Some(panel.count(words::CARDS, map.step_card_count(&counted))));
    let body = vec![
        name_field(panel, Look::Title, &id).named(panel.t(words::NAME)).view(),
        group(vec![phase(panel, id.clone())]),
    ];
    let copied = id.clone();
    let refused = panel.refusal(Command::DeleteStep { step: id.clone() });
    Head::new(panel, words::EDIT_STEP, path(panel, id.clone()))
        .with_duplicate(words::DUPLICATE_STEP, move || actions::duplicate_step(panel.session, &copied))
        .with_delete(words::DELETE_STEP, Some(refused), move || actions::delete_step(panel.session, &id))
        .frame(body, Some(cards))
}

/// The field for the name of a step.
pub fn name_field(panel: Panel, look: Look, id: &StepId) -> TextField {
    let (shown, renamed) = (id.clone(), id.clone());
    let name = panel.follow(move |map| map.step(&shown).map(|(_, step)| step.name.clone()));
    let put = move |text: &str| Ok(Command::RenameStep { step: renamed.clone(), name: text.to_string() });
    TextField::new(panel, look, name, Rc::new(put))
}

fn path(panel: Panel, id: StepId) -> Node {
    let path = el("h2", "");
    let shown = path.clone();
    let names =
        panel.follow(move |map| map.step(&id).map(|(phase, step)| (phase.name.clone(), step.name.clone())));
    watch(move || {
        let (phase, step) = names();
        let name = |name: &str| el("span", "").text(name);
        shown.set_children(vec![icon("steps", 14), name(&phase), icon("right", 12), name(&step)]);
    });
    path
}

/// The phase, as a list: choosing another moves the step to its end.
fn phase(panel: Panel, id: StepId) -> Node {
    let phases = panel.follow(|map| {
        Some(map.phases.iter().map(|phase| (phase.id.to_string(), phase.name.clone())).collect())
    });
    let standing = id.clone();
    let chosen = panel.follow(move |map| map.step(&standing).map(|(phase, _)| Some(phase.id.to_string())));
    let pick = move |phase: &str| {
        panel.execute(&Command::MoveStep { step: id.clone(), to: PhaseId::new(phase), before: None })
    };
    let list = SelectField::new(panel, None, phases, chosen, pick);
    labelled(panel.t(words::PHASE), &list.field, vec![list.frame])
}
