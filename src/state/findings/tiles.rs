//! The numbers of a map in short: the latest of each metric lane, and whether it reaches its target.

use std::sync::Arc;

use leptos::prelude::*;

use crate::insight::{overall, reaches_target};
use crate::model::{Journey, Lane, LaneId, Measure, MetricLane};
use crate::platform::locale;
use crate::state::figure::in_its_unit;
use crate::state::session::Session;
use crate::text::{Language, listed, metric as words};

/// A number in short.
#[derive(Clone, PartialEq)]
pub struct Tile {
    /// The lane it is of.
    pub lane: LaneId,
    /// What it is.
    pub name: String,
    /// The number, with its unit.
    pub value: String,
    /// The lane whose target it is measured against, and whether it reaches that, where that is known.
    pub aim: Option<(MetricLane, Option<bool>)>,
}

/// A tile for each metric lane that has a number, and for the conversion; follows the map and the language.
pub fn tiles(session: Session) -> Vec<Tile> {
    let map = session.desk.journey.read();
    let language = session.language.get();
    let metrics = map.lanes.iter().filter_map(|lane| Some((lane, lane.metric()?)));
    let tile = |(lane, metric): (&Arc<Lane>, &MetricLane)| match metric.measure {
        Measure::Customers => conversion(language, &map, lane, metric),
        _ => latest(language, &map, lane, metric),
    };
    metrics.filter_map(tile).collect()
}

fn conversion(language: Language, map: &Journey, lane: &Lane, metric: &MetricLane) -> Option<Tile> {
    let value = locale::percent(language, overall(map, metric)?, 1);
    let name = words::CONVERSION.get(language).to_owned();
    Some(Tile { lane: lane.id.clone(), name, value, aim: None })
}

/// The number of the last phase that has one, and which that is.
fn latest(language: Language, map: &Journey, lane: &Lane, metric: &MetricLane) -> Option<Tile> {
    let phase = map.phases.iter().rev().find(|phase| metric.values.contains_key(&phase.id))?;
    let reached = reaches_target(&map.phases, metric, &phase.id);
    Some(Tile {
        lane: lane.id.clone(),
        name: listed([&lane.name, &phase.name], " · "),
        value: in_its_unit(language, metric, metric.values.get(&phase.id).copied()),
        aim: Some((metric.clone(), reached)),
    })
}
