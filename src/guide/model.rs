//! The phases of a map, after one of the phase models of the field.

use std::sync::Arc;

use crate::command::{Command, PhaseEdit};
use crate::model::{Journey, JourneyId, Phase, Step, StepId};
use crate::template::Template;
use crate::text::Language;

/// The phase models, in the order in which they are offered. All have five phases, which stand for one another.
pub const MODELS: [Template; 5] = [
    Template::FivePhases,
    Template::SeeThinkDoCare,
    Template::AwarenessToLoyalty,
    Template::AwarenessToAdvocacy,
    Template::LifeCycle,
];

/// So many phases must be called as those of a model for a map to follow it.
const ALIKE: usize = 3;

/// A map to begin with: the phases of the first model with a step each, and the usual lanes. Those of touchpoints come
/// with the touchpoints.
pub fn begin(language: Language, id: JourneyId, fresh: &mut dyn FnMut() -> String) -> Journey {
    let mut journey = Template::Empty.build(language, id, fresh);
    journey.lanes.retain(|lane| !lane.holds_touchpoints());
    journey.phases = phases(MODELS[0], language, fresh).into_iter().map(Arc::new).collect();
    journey
}

/// The model that a map follows, also where a phase or two were renamed; nothing where it has phases of its own.
pub fn model_of(map: &Journey) -> Option<Template> {
    let alike = |model: Template, language| {
        let pairs = model.phases(language).zip(&map.phases);
        pairs.filter(|((name, _), phase)| *name == phase.name).count()
    };
    let mut best = (None, ALIKE - 1);
    for model in MODELS {
        for language in Language::ALL {
            let alike = alike(model, language);
            if alike > best.1 {
                best = (Some(model), alike);
            }
        }
    }
    best.0
}

/// Has a map follow another model. Its phases take the names, goals and hues; what stands in them stays. A goal of
/// one's own, phases beyond the model's and steps with names of their own stay too.
pub fn change(
    map: &Journey,
    model: Template,
    language: Language,
    fresh: &mut dyn FnMut() -> String,
) -> Command {
    let goals = model_of(map).map(goals).unwrap_or_default();
    let mut commands = Vec::new();
    for (at, phase) in phases(model, language, fresh).into_iter().enumerate() {
        let Some(now) = map.phases.get(at) else {
            commands.push(Command::AddPhase { phase, before: None });
            continue;
        };
        let mut edit = |edit| commands.push(Command::EditPhase { phase: now.id.clone(), edit });
        edit(PhaseEdit::Color(phase.color));
        if now.goal.is_empty() || goals.contains(&now.goal) {
            edit(PhaseEdit::Goal(phase.goal));
        }
        edit(PhaseEdit::Name(phase.name.clone()));
        let named_alike = now.steps.iter().filter(|step| step.name == now.name);
        commands.extend(
            named_alike.map(|step| Command::RenameStep { step: step.id.clone(), name: phase.name.clone() }),
        );
    }
    Command::Batch(commands)
}

/// The phases of a model, each with one step of its name.
fn phases(model: Template, language: Language, fresh: &mut dyn FnMut() -> String) -> Vec<Phase> {
    let example = model.build(language, JourneyId::new(""), fresh);
    let with_step = |phase: Arc<Phase>| {
        let step = Step::new(StepId::new(fresh()), phase.name.clone());
        Phase { steps: vec![step], ..(*phase).clone() }
    };
    example.phases.into_iter().map(with_step).collect()
}

/// What a model wants to reach in its phases, in both languages.
fn goals(model: Template) -> Vec<String> {
    let in_language =
        |language| phases(model, language, &mut String::new).into_iter().map(|phase| phase.goal);
    Language::ALL.into_iter().flat_map(in_language).collect()
}
