//! The curves of a lane, the area between them, and how large the gap is.

use std::rc::Rc;

use leptos::prelude::*;

use super::{Hand, gap_text, height, others};
use crate::model::{Emotion, ExperienceLane, Point, StepId};
use crate::picture::{curve, with_unit};
use crate::ui::node::{Node, drawn, el, watch};

/// From this gap on its size stands between the two points; below, beside them.
const WIDE: f64 = 2.0;

/// The layer over the cells of a lane, which follows it.
pub fn layer(hand: &Rc<Hand>, steps: impl Fn() -> Vec<StepId> + 'static) -> Node {
    let steps: Rc<dyn Fn() -> Vec<StepId>> = Rc::new(steps);
    let lines = Lines::default();
    let (svg, shown, drawn_steps) = (lines.svg.clone(), hand.shown, steps.clone());
    watch(move || lines.draw(&drawn_steps(), &shown.read()));
    let (names, others) = (el("div", ""), hand.others);
    let (paths, labels, compared_steps) = (drawn("g"), names.clone(), steps.clone());
    let svg = svg.child(paths.clone());
    watch(move || {
        let (steps, others) = (compared_steps(), others.read());
        paths.set_children(others::paths(&steps, &others));
        labels.set_children(others::labels(&steps, &others));
    });
    let (line, note) = (el("span", "gapline"), el("span", ""));
    let layer = el("div", "curve").attr("aria-hidden", "true");
    let layer = layer.child(svg).child(line.clone()).child(note.clone()).child(names);
    let hand = hand.clone();
    watch(move || {
        let steps = steps();
        let noted = noted_gap(&steps, &shown.read(), hand.noted.get());
        line.set_hidden(noted.is_none());
        note.set_hidden(noted.is_none());
        let Some((at, point)) = noted else { return };
        let gap = point.gap().unwrap_or_default();
        let place = |emotion: Option<Emotion>| height(emotion.map_or(0.0, Emotion::value));
        let (actual, desired) = (place(point.actual), place(point.desired));
        let left = with_unit(middle(at, steps.len()), "%");
        line.set_style("left", &left);
        line.set_style("top", &with_unit(actual.min(desired), "%"));
        line.set_style("bottom", &with_unit(100.0 - actual.max(desired), "%"));
        note.set("class", Some(if gap < WIDE { "note note--beside" } else { "note" }));
        // To the left of the first step the names of the lanes begin.
        note.set_class("note--after", gap < WIDE && at == 0);
        note.set_class("note--over", point.actual > point.desired);
        note.set_style("left", &left);
        note.set_style("top", &with_unit((actual + desired) / 2.0, "%"));
        note.set_text(&gap_text(hand.session, &point).unwrap_or_default());
    });
    layer
}

/// The step whose gap is told: the one that is pointed at, otherwise that with the largest gap.
fn noted_gap(steps: &[StepId], lane: &ExperienceLane, noted: Option<StepId>) -> Option<(usize, Point)> {
    let point = |at: usize| lane.points.get(&steps[at]).filter(|point| point.gap().is_some());
    let at = match noted {
        Some(noted) => steps.iter().position(|step| *step == noted)?,
        None => {
            let gap = |at: usize| point(at).and_then(Point::gap).unwrap_or_default();
            let most = (0..steps.len()).fold(0, |most, at| if gap(at) > gap(most) { at } else { most });
            // Where nothing is wanted that isn't there, there is nothing to tell.
            Some(most).filter(|at| *at < steps.len() && gap(*at) > 0.0)?
        }
    };
    Some((at, point(at)?.clone()))
}

/// The middle of a column, in percent of all columns.
pub fn middle(at: usize, steps: usize) -> f64 {
    (at as f64 + 0.5) * 100.0 / steps.max(1) as f64
}

/// The two curves and the gap between them, over a box of 100 × 100.
pub struct Lines {
    /// The drawing.
    pub svg: Node,
    gap: Node,
    over: Node,
    want: Node,
    real: Node,
}

impl Default for Lines {
    /// The scale, without curves.
    fn default() -> Self {
        let path = |class: &str| drawn("path").attr("class", class);
        let [gap, over, want, real] = ["gap", "over", "want", "real"].map(path);
        let svg = drawn("svg").attr("viewBox", "0 0 100 100").attr("preserveAspectRatio", "none").with(vec![
            path("gridline").attr("d", "M0,11H100M0,30.5H100M0,69.5H100M0,89H100"),
            path("zero").attr("d", "M0,50H100"),
            gap.clone(),
            over.clone(),
            want.clone(),
            real.clone(),
        ]);
        Self { svg, gap, over, want, real }
    }
}

impl Lines {
    /// Draws the curves of a lane; a step without a value is a gap in its line.
    pub fn draw(&self, steps: &[StepId], lane: &ExperienceLane) {
        let through = |value: fn(&Point) -> Option<Emotion>| -> Vec<Option<(f64, f64)>> {
            let place = |(at, step): (usize, &StepId)| {
                let emotion = value(lane.points.get(step)?)?;
                Some((middle(at, steps.len()), height(emotion.value())))
            };
            steps.iter().enumerate().map(place).collect()
        };
        let (actual, desired) = (through(|point| point.actual), through(|point| point.desired));
        let (gap, over) = areas(&actual, &desired);
        self.gap.set("d", Some(&gap));
        self.over.set("d", Some(&over));
        self.want.set("d", Some(&curve::broken_path(&desired)));
        self.real.set("d", Some(&curve::broken_path(&actual)));
    }
}

/// The areas between the curves, wherever both have values side by side: where the experience is below the desired one,
/// and where it is above.
fn areas(actual: &[Option<(f64, f64)>], desired: &[Option<(f64, f64)>]) -> (String, String) {
    let both = actual.iter().zip(desired);
    let wanted: Vec<_> = both.clone().map(|(actual, desired)| desired.filter(|_| actual.is_some())).collect();
    let felt: Vec<_> = both.map(|(actual, desired)| actual.filter(|_| desired.is_some())).collect();
    let runs = curve::runs(&wanted).into_iter().zip(curve::runs(&felt));
    runs.map(|(wanted, felt)| curve::areas(&wanted, &felt)).unzip()
}
