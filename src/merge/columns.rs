//! The merged phases with their steps.

use std::sync::Arc;

use super::order::{Ids, follower, order};
use super::remains::Remains;
use super::sides::{Sides, settle, settle_extra, settle_fields};
use super::things::Things;
use crate::command::{Command, PhaseEdit};
use crate::model::{Phase, PhaseId, Step, StepId};

/// The phases that remain, in the order of both, each with its steps.
pub(super) fn phases<'a>(
    things: &Things<'a>,
    remains: &Remains<'a>,
    lists: Sides<&'a [Arc<Phase>]>,
    overruled: &mut Vec<Command>,
) -> Vec<Arc<Phase>> {
    let lists = lists.part(|phases| Some(phases.iter().map(|phase| phase.id.as_str()).collect::<Ids<'_>>()));
    let order = order(&lists, |id| remains.phases.contains(id));
    for phase in order.contested {
        let before = lists.theirs.as_ref().and_then(|theirs| follower(theirs, phase)).map(PhaseId::from);
        overruled.push(Command::MovePhase { phase: PhaseId::from(phase), before });
    }
    let sides = order.ids.into_iter().filter_map(|id| things.phases.get(id));
    sides.filter_map(|sides| phase(things, remains, sides, overruled)).collect()
}

fn phase(
    things: &Things<'_>,
    remains: &Remains<'_>,
    sides: &Sides<&Arc<Phase>>,
    overruled: &mut Vec<Command>,
) -> Option<Arc<Phase>> {
    let known = sides.mine.or(sides.theirs)?;
    if [sides.base, sides.mine, sides.theirs]
        .iter()
        .all(|side| side.is_some_and(|side| Arc::ptr_eq(side, known)))
    {
        return Some(known.clone());
    }
    let mut merged = (**known).clone();
    if let Some(theirs) = sides.theirs {
        settle_phase(sides.base.map(|base| &**base), &mut merged, theirs, overruled);
    }
    let lists =
        sides.part(|phase| Some(phase.steps.iter().map(|step| step.id.as_str()).collect::<Ids<'_>>()));
    let order = order(&lists, |id| remains.steps.get(id) == Some(&known.id.as_str()));
    for step in order.contested {
        let before = lists.theirs.as_ref().and_then(|theirs| follower(theirs, step)).map(StepId::from);
        overruled.push(Command::MoveStep { step: StepId::from(step), to: known.id.clone(), before });
    }
    merged.steps = order.ids.into_iter().filter_map(|id| step(things, id, overruled)).collect();
    let same =
        sides.mine.filter(|mine| ***mine == merged).or(sides.theirs.filter(|theirs| ***theirs == merged));
    Some(same.cloned().unwrap_or_else(|| Arc::new(merged)))
}

fn step(things: &Things<'_>, id: &str, overruled: &mut Vec<Command>) -> Option<Step> {
    let sides = things.steps.get(id)?.part(|step| Some(step.step));
    let mut merged = sides.mine.or(sides.theirs)?.clone();
    if let Some(theirs) = sides.theirs {
        settle_step(sides.base, &mut merged, theirs, overruled);
    }
    Some(merged)
}

/// Brings in the fields of a phase that they set, but for its steps.
pub(super) fn settle_phase(
    base: Option<&Phase>,
    mine: &mut Phase,
    theirs: &Phase,
    overruled: &mut Vec<Command>,
) {
    let mut overrule = |edit| overruled.push(Command::EditPhase { phase: theirs.id.clone(), edit });
    settle_fields!(
        base, mine, theirs, overrule;
        Phase {
            name => PhaseEdit::Name, color => PhaseEdit::Color, goal => PhaseEdit::Goal,
        } besides id, steps, extra
    );
    settle_extra(base.map(|base| &base.extra), &mut mine.extra, &theirs.extra);
}

/// Brings in the fields of a step that they set.
pub(super) fn settle_step(base: Option<&Step>, mine: &mut Step, theirs: &Step, overruled: &mut Vec<Command>) {
    let Step { id, name, extra } = theirs;
    if let Some(name) = settle(base.map(|base| &base.name), &mut mine.name, name) {
        overruled.push(Command::RenameStep { step: id.clone(), name });
    }
    settle_extra(base.map(|base| &base.extra), &mut mine.extra, extra);
}
