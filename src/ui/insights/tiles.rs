//! The numbers of a map in short: the latest of each metric lane, and whether it reaches its target.

use leptos::prelude::*;

use crate::insight::{overall, reaches_target};
use crate::model::Selection;
use crate::model::{Journey, Lane, Measure, MetricLane, Phase};
use crate::platform::locale;
use crate::state::session::Session;
use crate::text::{Language, metric as words};
use crate::ui::map::figure::aim;
use crate::ui::map::figure::in_its_unit;
use crate::ui::node::{Node, button, el};

/// A tile for each metric lane that has a number, and for the conversion; nothing where there is none.
pub fn tiles(session: Session) -> Option<Node> {
    let map = session.desk.journey.read();
    let language = session.language.get();
    let mut tiles = Vec::new();
    for lane in &map.lanes {
        let Some(metric) = lane.metric() else { continue };
        match metric.measure {
            Measure::Customers => tiles.extend(conversion(session, &map, lane, metric)),
            _ => tiles.extend(latest(session, language, &map, lane, metric)),
        }
    }
    let list = el("ul", "tiles").attr("aria-label", words::NUMBERS.get(language));
    (!tiles.is_empty()).then(|| list.with(tiles))
}

fn conversion(session: Session, map: &Journey, lane: &Lane, metric: &MetricLane) -> Option<Node> {
    let share = locale::percent(session.language.get(), overall(map, metric)?, 1);
    Some(tile(session, lane, words::CONVERSION.get(session.language.get()), &share, None))
}

/// The number of the last phase that has one, and which that is.
fn latest(
    session: Session,
    language: Language,
    map: &Journey,
    lane: &Lane,
    metric: &MetricLane,
) -> Option<Node> {
    let phase: &Phase = map.phases.iter().rev().find(|phase| metric.values.contains_key(&phase.id))?;
    let value = in_its_unit(language, metric, metric.values.get(&phase.id).copied());
    Some(tile(
        session,
        lane,
        &[&lane.name, " · ", &*phase.name].concat(),
        &value,
        aim(language, metric, reaches_target(&map.phases, metric, &phase.id)),
    ))
}

/// A tile opens its lane.
fn tile(session: Session, lane: &Lane, name: &str, value: &str, below: Option<Node>) -> Node {
    let id = lane.id.clone();
    let press = button("tile")
        .child(el("span", "tile__name").text(name))
        .child(el("b", "num").text(value))
        .maybe(below)
        .on_press(move || {
            session.insights.open.set(false);
            session.desk.select(Selection::Lane(id.clone()));
        });
    el("li", "").child(press)
}
