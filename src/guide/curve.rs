//! The lane that takes the experience.

use crate::command::Command;
use crate::model::{ExperienceLane, Journey, Lane, LaneContent, LaneGroup, LaneId};
use crate::text::{Language, terms};

/// The experience of the first persona, or else the first experience of the map.
pub fn of(map: &Journey) -> Option<&LaneId> {
    let curves = || map.lanes.iter().filter(|lane| lane.experience().is_some());
    let lead = map.personas.first();
    let is_of_lead = |lane: &Lane| {
        lead.is_some() && lane.experience().is_some_and(|experience| experience.persona.as_ref() == lead)
    };
    curves().find(|lane| is_of_lead(lane)).or_else(|| curves().next()).map(|lane| &lane.id)
}

/// Adds a lane for the experience of the first persona, below the last lane about the customer.
pub fn add(map: &Journey, lane: LaneId, language: Language) -> Command {
    let experience = ExperienceLane { persona: map.personas.first().cloned(), ..ExperienceLane::default() };
    let name = terms::EXPERIENCE.get(language);
    let lane = Lane::new(lane, name, LaneContent::Experience(experience));
    Command::AddLane { lane, before: below(map, LaneGroup::Customer) }
}

/// The lane before which another one of `group` goes, to stand below the last of its group; the end where that is.
pub fn below(map: &Journey, group: LaneGroup) -> Option<LaneId> {
    let last = map.lanes.iter().rposition(|lane| lane.group() == Some(group));
    let at = match last {
        Some(last) => last + 1,
        None if group == LaneGroup::Customer => 0,
        None => return below(map, LaneGroup::Customer),
    };
    map.lanes.get(at).map(|lane| lane.id.clone())
}
