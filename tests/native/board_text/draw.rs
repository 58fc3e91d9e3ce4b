//! Map to text.

use klantreis::model::*;

use super::fields::{self, Fields};
use super::read::{experience_lane, line_lane, metric_lane};

/// The map as text, as [`super`] describes it.
pub fn draw(map: &Journey) -> String {
    let mut text = String::new();
    let mut line = |parts: &[String], between: &str| {
        text.push_str(&parts.join(between));
        text.push('\n');
    };
    if !map.phases.is_empty() {
        let columns: Vec<String> = map.phases.iter().flat_map(|phase| columns(phase)).collect();
        line(&[format!("| {}", columns.join(" | "))], "");
    }
    for lane in &map.lanes {
        line(&row(map, lane), " | ");
    }
    for link in &map.links {
        let label = if link.label.is_empty() { String::new() } else { format!(" = {}", link.label) };
        line(&[format!("{}: {} -> {}{label}", link.id, link.from, link.to)], "");
    }
    let mut details = |what: String, now: Fields, new: Fields| {
        for ((field, now), (_, new)) in now.into_iter().zip(new) {
            if now != new {
                line(&[what.clone(), field.to_string(), "=".to_string(), now], " ");
            }
        }
    };
    let new = Journey::new(map.id.clone(), map.id.as_str());
    details("journey".into(), fields::of_journey(map), fields::of_journey(&new));
    for phase in &map.phases {
        let new = Phase::new(phase.id.clone(), phase.id.as_str(), Vec::new());
        details(format!("phase {}", phase.id), fields::of_phase(phase), fields::of_phase(&new));
    }
    for (_, step) in map.steps() {
        let new = Step::new(step.id.clone(), step.id.as_str());
        details(format!("step {}", step.id), fields::of_step(step), fields::of_step(&new));
    }
    for lane in &map.lanes {
        let new = Lane::new(lane.id.clone(), lane.id.as_str(), new_content(lane));
        details(format!("lane {}", lane.id), fields::of_lane(lane), fields::of_lane(&new));
    }
    for Placed { card, .. } in map.cards() {
        let new = Card::new(card.id.clone(), card.id.as_str());
        details(format!("card {}", card.id), fields::of_card(card), fields::of_card(&new));
    }
    text
}

fn columns(phase: &Phase) -> Vec<String> {
    match phase.steps.as_slice() {
        [only] if only.id.as_str() == phase.id.as_str() => vec![phase.id.to_string()],
        steps => {
            let name = |at| if at == 0 { phase.id.as_str() } else { "" };
            steps.iter().enumerate().map(|(at, step)| format!("{}:{}", name(at), step.id)).collect()
        }
    }
}

fn row(map: &Journey, lane: &Lane) -> Vec<String> {
    let head = |mark: &str| format!("{}{mark}", lane.id);
    let steps = || map.steps().map(|(phase, step)| (phase, &step.id));
    match &lane.content {
        LaneContent::Cards(_) => {
            let cell =
                |step| lane.cell(step).iter().map(|card| card.id.to_string()).collect::<Vec<_>>().join(" ");
            [head("")].into_iter().chain(steps().map(|(_, step)| cell(step))).collect()
        }
        LaneContent::Experience(experience) => {
            let number = |emotion: Option<Emotion>| {
                emotion.map(|emotion| emotion.value().to_string()).unwrap_or_default()
            };
            let point = |step: &StepId| match experience.points.get(step) {
                Some(point) => format!("{}>{}", number(point.actual), number(point.desired)),
                None => String::new(),
            };
            [head(" ~")].into_iter().chain(steps().map(|(_, step)| point(step))).collect()
        }
        LaneContent::Metric(metric) => {
            let value = |(phase, step): (&std::sync::Arc<Phase>, &StepId)| {
                let value = metric.values.get(&phase.id).filter(|_| phase.steps[0].id == *step);
                value.map(|value| value.to_string()).unwrap_or_default()
            };
            [head(" #")].into_iter().chain(steps().map(value)).collect()
        }
        LaneContent::Line(_) => vec![head(" -")],
    }
}

fn new_content(lane: &Lane) -> LaneContent {
    match &lane.content {
        LaneContent::Cards(_) => Lane::of_cards(lane.id.clone(), "", CardKind::Touchpoints).content,
        LaneContent::Experience(_) => experience_lane(),
        LaneContent::Metric(_) => metric_lane(),
        LaneContent::Line(_) => line_lane(),
    }
}
