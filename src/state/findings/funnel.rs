//! The funnel: customers per phase, beside what is usual.

use leptos::prelude::*;

use crate::insight::{Benchmark, Transition, decimals_of_drop_off, funnel as transitions, overall};
use crate::model::{Journey, Measure, MetricLane, Phase, rounded};
use crate::platform::locale;
use crate::state::phase::hue;
use crate::state::session::Session;
use crate::text::Language;

/// The funnel of a lane of customers.
#[derive(Clone, PartialEq)]
pub struct Funnel {
    /// A bar for each phase.
    pub bars: Vec<Bar>,
    /// What the bars are compared with.
    pub usual: Usual,
    /// The share that goes from the first phase to the last, in percent; nothing where it isn't known.
    pub conversion: Option<String>,
}

/// What a funnel is compared with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Usual {
    /// Nothing.
    Off,
    /// The published averages.
    Average,
    /// Shares of one's own.
    Own,
}

/// The customers of a phase.
#[derive(Clone, PartialEq)]
pub struct Bar {
    /// The hue of the phase, from 1.
    pub hue: usize,
    /// The name of the phase.
    pub name: String,
    /// How many there are, in words; a dash where that isn't known.
    pub number: String,
    /// How many of those of the first phase they are, as a part of 1.
    pub share: Option<f64>,
    /// How many they usually are, as a part of 1 of those of the first phase.
    pub usual: Option<f64>,
    /// How many of the phase before aren't among them.
    pub drop_off: Option<DropOff>,
}

/// The customers that don't go on.
#[derive(Clone, PartialEq, Eq)]
pub struct DropOff {
    /// Their share with its sign: growth is above zero.
    pub said: String,
    /// Whether they are more than usual.
    pub beyond: bool,
}

/// The funnel of the first lane of customers, if the first phase has a number there; follows the map and the language.
pub fn funnel(session: Session) -> Option<Funnel> {
    let map = session.desk.journey.read();
    let language = session.language.get();
    let metrics = map.lanes.iter().filter_map(|lane| lane.metric());
    let lane = metrics.into_iter().find(|metric| metric.measure == Measure::Customers)?;
    let first = map.phases.first()?;
    let whole = *lane.values.get(&first.id)?;
    let benchmark = Benchmark::of(&map.benchmarks);
    let scale = Scale { language, map: &map, whole };
    let mut bars = vec![scale.bar(first, Some(whole), None)];
    for transition in transitions(&map, lane, &benchmark) {
        bars.push(scale.bar(transition.to, transition.after, Some(&transition)));
    }
    Some(Funnel { bars, usual: Usual::of(&benchmark), conversion: conversion(language, &map, lane) })
}

impl Usual {
    fn of(benchmark: &Benchmark) -> Self {
        match benchmark {
            _ if *benchmark == Benchmark::OFF => Self::Off,
            _ if *benchmark == Benchmark::default() => Self::Average,
            _ => Self::Own,
        }
    }
}

fn conversion(language: Language, map: &Journey, lane: &MetricLane) -> Option<String> {
    overall(map, lane).map(|share| locale::percent(language, share, 1))
}

/// What bars are drawn against.
struct Scale<'m> {
    language: Language,
    map: &'m Journey,
    /// The customers of the first phase.
    whole: f64,
}

impl Scale<'_> {
    fn bar(&self, phase: &Phase, value: Option<f64>, from: Option<&Transition>) -> Bar {
        let share = |part: f64| Some(part / self.whole).filter(|share| share.is_finite());
        let usual = from.and_then(|from| Some(from.before? * (1.0 - from.benchmark?)));
        let number = value.map_or_else(|| "–".to_owned(), |value| locale::number(self.language, value, 0));
        Bar {
            hue: hue(self.map.phase_color(&phase.id)),
            name: phase.name.clone(),
            number,
            share: value.and_then(share),
            usual: usual.and_then(share),
            drop_off: from.and_then(|from| drop_off(self.language, from)),
        }
    }
}

fn drop_off(language: Language, from: &Transition) -> Option<DropOff> {
    let share = from.drop_off?;
    let decimals = decimals_of_drop_off(share, from.benchmark);
    let shown = rounded(share, 2 + i32::from(decimals));
    let sign = if shown < 0.0 { "+" } else { "−" };
    let said = format!("{sign}{}", locale::percent(language, shown.abs(), decimals));
    Some(DropOff { said, beyond: from.is_beyond() })
}
