//! Whom a journey is about in the first place.

use crate::command::{Command, JourneyEdit, LaneEdit};
use crate::model::{Journey, PersonaId};

/// Has `lead` be the first persona of a map, or nobody take the place of the first. One that the map is about already
/// comes before the others; a new one takes the place of the first. The curves of the first become those of the new
/// one, and so do those of everyone where the map was about nobody.
pub fn change(map: &Journey, lead: Option<PersonaId>) -> Command {
    let before = map.personas.first();
    let is_known = lead.as_ref().is_some_and(|lead| map.personas.contains(lead));
    let others = map.personas.iter().skip(usize::from(!is_known)).filter(|id| Some(*id) != lead.as_ref());
    let personas = lead.iter().chain(others).cloned().collect();
    let mut commands = vec![Command::EditJourney(JourneyEdit::Personas(personas))];
    if !is_known {
        let theirs = map
            .lanes
            .iter()
            .filter(|lane| lane.experience().is_some_and(|experience| experience.persona.as_ref() == before));
        commands.extend(
            theirs.map(|lane| Command::EditLane {
                lane: lane.id.clone(),
                edit: LaneEdit::Persona(lead.clone()),
            }),
        );
    }
    Command::Batch(commands)
}
