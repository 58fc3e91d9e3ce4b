//! Text to map.

use std::sync::Arc;

use klantreis::command::{Command, Rejection, apply};
use klantreis::model::*;

use super::command::edit;

pub fn experience_lane() -> LaneContent {
    LaneContent::Experience(ExperienceLane::default())
}

pub fn metric_lane() -> LaneContent {
    LaneContent::Metric(MetricLane::new(Measure::Customers))
}

pub fn line_lane() -> LaneContent {
    LaneContent::Line(LineKind::Visibility)
}

/// The map that `text` draws, as [`super`] describes it.
#[track_caller]
pub fn map(text: &str) -> Journey {
    let mut map = Journey::new("map".into(), "map");
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(columns) = line.strip_prefix('|') {
            columns.split('|').for_each(|column| add_column(&mut map, column.trim()));
        } else if line.contains(" -> ") {
            map.links.push(Arc::new(link(line)));
        } else if line.contains('|') || line.ends_with(" -") || line.ends_with(" #") || line.ends_with(" ~") {
            add_lane(&mut map, line);
        } else if let Some(keys) = line.strip_prefix("journey dismissed = ") {
            map.dismissed = keys.split(',').map(String::from).collect();
        } else if line.contains('=') {
            map = set(map, &edit(line));
        } else {
            add_lane(&mut map, line);
        }
    }
    assert_eq!(map.check(), [], "in the map\n{text}");
    map
}

fn set(map: Journey, edit: &Command) -> Journey {
    match apply(&map, edit) {
        Ok(map) => map,
        Err(Rejection::NothingChanges) => map,
        Err(rejection) => panic!("{edit:?} is rejected: {rejection:?}"),
    }
}

fn add_column(map: &mut Journey, column: &str) {
    let (phase, step) = column.split_once(':').unwrap_or((column, column));
    let step = Step::new(step.into(), step);
    match map.phases.last_mut().filter(|_| phase.is_empty()) {
        Some(last) => Arc::make_mut(last).steps.push(step),
        None => map.phases.push(Arc::new(Phase::new(phase.into(), phase, vec![step]))),
    }
}

fn add_lane(map: &mut Journey, line: &str) {
    let mut columns = line.split('|').map(str::trim);
    let lane = empty_lane(columns.next().unwrap_or_default());
    let steps: Vec<(PhaseId, StepId)> =
        map.steps().map(|(phase, step)| (phase.id.clone(), step.id.clone())).collect();
    let mut lane = lane;
    let columns: Vec<&str> = columns.collect();
    assert!(columns.len() <= steps.len(), "“{line}” has too many columns");
    for ((phase, step), column) in steps.into_iter().zip(columns).filter(|(_, column)| !column.is_empty()) {
        match &mut lane.content {
            LaneContent::Cards(cards) => {
                cards.cells.insert(step, Arc::new(column.split_whitespace().map(card).collect()));
            }
            LaneContent::Experience(experience) => {
                experience.points.insert(step, point(column));
            }
            LaneContent::Metric(metric) => {
                metric.values.insert(phase, column.parse().expect("a number"));
            }
            LaneContent::Line(_) => panic!("a line holds nothing, but “{column}”"),
        }
    }
    map.lanes.push(Arc::new(lane));
}

/// A lane with nothing in it: `Do`, `Feel ~`, `Count #` or `Sight -`.
pub fn empty_lane(head: &str) -> Lane {
    let (name, mark) = head.split_once(' ').unwrap_or((head, ""));
    let content = match mark.trim() {
        "" => Lane::of_cards(name.into(), name, CardKind::Touchpoints).content,
        "~" => experience_lane(),
        "#" => metric_lane(),
        "-" => line_lane(),
        other => panic!("“{other}” is no kind of lane"),
    };
    Lane::new(name.into(), name, content)
}

/// A card called like its id.
pub fn card(id: &str) -> Arc<Card> {
    Arc::new(Card::new(id.into(), id))
}

/// The point that `actual>desired` stands for; either may be left out.
pub fn point(text: &str) -> Point {
    let (actual, desired) = text.split_once('>').expect("actual>desired");
    let emotion = |text: &str| text.trim().parse().ok().and_then(Emotion::new);
    Point { actual: emotion(actual), desired: emotion(desired), ..Point::default() }
}

/// `k: a -> b = label`
pub fn link(text: &str) -> Link {
    let (id, rest) = text.split_once(':').expect("an id before the colon");
    let (from, rest) = rest.split_once("->").expect("an arrow");
    let (to, label) = rest.split_once('=').unwrap_or((rest, ""));
    Link {
        id: id.trim().into(),
        from: from.trim().into(),
        to: to.trim().into(),
        label: label.trim().to_string(),
        extra: Extra::default(),
    }
}
