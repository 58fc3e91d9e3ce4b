//! The curves of other lanes that are laid over that of a lane.

use leptos::prelude::*;

use super::shown;
use crate::model::{ExperienceLane, Lane};
use crate::state::projection::LaneView;
use crate::state::session::Session;

/// A curve with whose it is.
#[derive(Clone, PartialEq)]
pub struct Other {
    /// Its persona, or the name of its lane.
    pub name: String,
    /// Its place among the curves of the map, which says how it is drawn; nothing where it is the lane's own.
    pub place: Option<usize>,
    /// Its points.
    pub lane: ExperienceLane,
}

/// The curves that are laid over a lane, its own first; empty where none are. Each has the same style over every lane.
pub fn others(session: Session, view: &LaneView) -> Memo<Vec<Other>> {
    let (id, lane) = (view.id.clone(), view.lane.clone());
    Memo::new(move |_| {
        if !lane.read().experience().is_some_and(|lane| lane.compared) {
            return Vec::new();
        }
        let map = session.desk.journey.read();
        let seen = session.desk.seen.get();
        let mut others = Vec::new();
        let curves = map.lanes.iter().filter_map(|lane| Some((lane, lane.experience()?)));
        for (at, (lane, experience)) in curves.enumerate() {
            let own = lane.id == id;
            let is_felt = seen.as_ref().is_none_or(|seen| map.is_felt_by(seen, experience));
            if !own && (lane.hidden || !is_felt) {
                continue;
            }
            let name = name(session, lane, experience);
            let other = Other { name, place: (!own).then_some(at), lane: shown(session, experience) };
            others.insert(if own { 0 } else { others.len() }, other);
        }
        if others.len() > 1 { others } else { Vec::new() }
    })
}

fn name(session: Session, lane: &Lane, experience: &ExperienceLane) -> String {
    let persona = experience.persona.as_ref().and_then(|id| session.keeping.persona(id));
    persona.map_or_else(|| lane.name.clone(), |persona| persona.name.clone())
}
