//! The two curves of an experience lane over a box of 100 × 100, and the area between them.

use super::curve;
use crate::model::{Emotion, ExperienceLane, Point, StepId};

/// How high one level of the scale is, in percent of the row.
pub const LEVEL: f64 = 19.5;

/// The width and the height of the box.
const BOX: (f64, f64) = (100.0, 100.0);

/// Where a value stands in its row, in percent from the top.
pub fn height(value: f64) -> f64 {
    50.0 - value * LEVEL
}

/// The middle of a column, in percent of all columns.
pub fn middle(at: usize, steps: usize) -> f64 {
    (at as f64 + 0.5) * 100.0 / steps.max(1) as f64
}

/// The lines of a lane, each as SVG's `d`. A step without a value is a gap in its line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curves {
    /// What the customer feels.
    pub actual: String,
    /// What the customer wants to feel.
    pub desired: String,
    /// The area where the experience is below the desired one.
    pub gap: String,
    /// The area where it is above.
    pub over: String,
}

impl Curves {
    /// The lines of a lane over its steps, from left to right.
    pub fn of(steps: &[StepId], lane: &ExperienceLane) -> Self {
        Self::over(steps, lane, BOX)
    }

    /// As [`Curves::of`], over a box of another width and height.
    pub fn over(steps: &[StepId], lane: &ExperienceLane, size: (f64, f64)) -> Self {
        let actual = places(steps, lane, |point| point.actual, size);
        let desired = places(steps, lane, |point| point.desired, size);
        let (gap, over) = areas(&actual, &desired);
        Self { actual: curve::broken_path(&actual), desired: curve::broken_path(&desired), gap, over }
    }
}

/// The line of what the customer feels alone, as SVG's `d`.
pub fn actual_line(steps: &[StepId], lane: &ExperienceLane) -> String {
    actual_line_over(steps, lane, BOX)
}

/// As [`actual_line`], over a box of another width and height.
pub fn actual_line_over(steps: &[StepId], lane: &ExperienceLane, size: (f64, f64)) -> String {
    curve::broken_path(&places(steps, lane, |point| point.actual, size))
}

/// The step whose gap is told, by its place: the one that is pointed at, otherwise that with the largest gap.
pub fn told_gap(steps: &[StepId], lane: &ExperienceLane, pointed: Option<&StepId>) -> Option<(usize, Point)> {
    let point = |at: usize| lane.points.get(&steps[at]).filter(|point| point.gap().is_some());
    let at = match pointed {
        Some(pointed) => steps.iter().position(|step| step == pointed)?,
        None => {
            let gap = |at: usize| point(at).and_then(Point::gap).unwrap_or_default();
            let most = (0..steps.len()).fold(0, |most, at| if gap(at) > gap(most) { at } else { most });
            // Where nothing is wanted that isn't there, there is nothing to tell.
            Some(most).filter(|at| *at < steps.len() && gap(*at) > 0.0)?
        }
    };
    Some((at, point(at)?.clone()))
}

type Places = Vec<Option<(f64, f64)>>;

fn places(
    steps: &[StepId],
    lane: &ExperienceLane,
    value: fn(&Point) -> Option<Emotion>,
    (width, high): (f64, f64),
) -> Places {
    let place = |(at, step): (usize, &StepId)| {
        let emotion = value(lane.points.get(step)?)?;
        Some((middle(at, steps.len()) / BOX.0 * width, height(emotion.value()) / BOX.1 * high))
    };
    steps.iter().enumerate().map(place).collect()
}

/// The areas between the curves, wherever both have values side by side: where the experience is below the desired one,
/// and where it is above.
fn areas(actual: &Places, desired: &Places) -> (String, String) {
    let both = actual.iter().zip(desired);
    let wanted: Places = both.clone().map(|(actual, desired)| desired.filter(|_| actual.is_some())).collect();
    let felt: Places = both.map(|(actual, desired)| actual.filter(|_| desired.is_some())).collect();
    let runs = curve::runs(&wanted).into_iter().zip(curve::runs(&felt));
    runs.map(|(wanted, felt)| curve::areas(&wanted, &felt)).unzip()
}
