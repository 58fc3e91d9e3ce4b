//! Findings in what customers feel.

use super::finding::NUMBER_DECIMALS;
use super::look::{Look, StepSums, experiences};
use super::{Finding, Kind, Value, formula};
use crate::model::{Card, Emotion, EmotionLevel, ExperienceLane, rounded};
use crate::text::insight as words;

/// The step with the largest gap between desired and actual, of each curve; of the cards where no curve has any.
pub(super) fn largest_gap(look: &Look, found: &mut Vec<Finding>) {
    let before = found.len();
    let is_compared = experiences(look.map).nth(1).is_some();
    for (lane, experience) in experiences(look.map) {
        let gap_of = |step: &StepSums| gap_at(experience, step);
        let named = |finding: Finding| match is_compared {
            true => finding.naming("lane", &lane.name).titled(words::LARGEST_GAP_OF),
            false => finding,
        };
        found.extend(largest(look, gap_of).map(|finding| named(finding.part(lane.id.as_str()))));
    }
    if found.len() == before {
        found.extend(largest(look, |step: &StepSums| step.card_gap()));
    }
}

fn gap_at(experience: &ExperienceLane, step: &StepSums) -> Option<f64> {
    let point = experience.points.get(&step.step.id)?;
    formula::gap(point.actual, point.desired)
}

/// The step with the largest gap; nothing where the experience stays behind nowhere as far as is seen.
fn largest(look: &Look, gap_of: impl Fn(&StepSums) -> Option<f64>) -> Option<Finding> {
    let (mut most, mut largest) = (0.0, None);
    for step in look.steps.values() {
        let seen = |gap: &f64| rounded(*gap, NUMBER_DECIMALS) > 0.0;
        if let Some(gap) = gap_of(step).filter(seen).filter(|gap| *gap > most) {
            (most, largest) = (gap, Some(step.step));
        }
    }
    Some(Finding::of_step(Kind::LargestGap, largest?).with("gap", Value::Number(most)))
}

/// A moment of truth is felt as negative: the card itself, or the curve in its step where the card says nothing.
pub(super) fn negative_moment(look: &Look, found: &mut Vec<Finding>) {
    for (placed, _) in &look.cards {
        if placed.card.moment_of_truth {
            found.extend(moment(placed.card, look.steps.get(placed.step.as_str())));
        }
    }
}

fn moment(card: &Card, step: Option<&StepSums>) -> Option<Finding> {
    let finding = Finding::of_card(Kind::NegativeMoment, card);
    let Some(actual) = card.actual else {
        let step = step?;
        let lowest = step.lowest.filter(|lowest| is_felt_as_negative(*lowest))?;
        let finding = finding.naming("step", &step.step.name).with("actual", Value::Signed(lowest));
        return Some(finding.because(words::NEGATIVE_MOMENT_STEP));
    };
    if !is_felt_as_negative(actual.value()) {
        return None;
    }
    let finding = finding.with("actual", Value::Signed(actual.value()));
    Some(match card.desired {
        Some(desired) => {
            let finding = finding.with("desired", Value::Signed(desired.value()));
            finding.because(words::NEGATIVE_MOMENT_DESIRED)
        }
        None => finding,
    })
}

/// Steps without an experience, of a curve or of cards; a map with cards and no experience at all is one finding.
pub(super) fn without_experience(look: &Look, found: &mut Vec<Finding>) {
    if look.steps.values().any(|step| step.actual().is_some()) {
        for step in look.steps.values() {
            if step.actual().is_none() {
                found.push(Finding::of_step(Kind::StepWithoutExperience, step.step));
            }
        }
    } else if !look.cards.is_empty() {
        found.push(Finding::of_journey(Kind::NoExperience, look.map));
    }
}

/// A step is felt as negative, and no pain point says why.
pub(super) fn negative_without_pain(look: &Look, found: &mut Vec<Finding>) {
    for step in look.steps.values() {
        if let Some(actual) = step.actual().filter(|actual| is_felt_as_negative(*actual) && step.pains == 0) {
            let finding = Finding::of_step(Kind::NegativeWithoutPain, step.step);
            found.push(finding.with("actual", Value::Signed(actual)));
        }
    }
}

/// Whether an experience, as it is shown, has the face of a negative one: what is close to 0 is neutral.
fn is_felt_as_negative(actual: f64) -> bool {
    let level = Emotion::new(rounded(actual, NUMBER_DECIMALS)).map(Emotion::level);
    matches!(level, Some(EmotionLevel::VeryNegative | EmotionLevel::Negative))
}
