//! Findings in the numbers per phase.

use super::finding::NUMBER_DECIMALS;
use super::funnel::{Benchmark, SHARE_DECIMALS, Transition, funnel, overall};
use super::look::{Look, metrics};
use super::{Finding, Kind, Severity, Value};
use crate::model::{Journey, Lane, Measure, MetricLane, rounded};
use crate::text::insight as words;

/// The largest drop-off of each lane of customers, and those beyond the benchmark.
pub(super) fn drop_off(look: &Look, found: &mut Vec<Finding>) {
    for (lane, customers) in metrics(look.map, Measure::Customers) {
        let transitions = funnel(look.map, customers, look.benchmark);
        let largest = largest(&transitions);
        for (at, transition) in transitions.iter().enumerate() {
            if Some(at) == largest {
                found.extend(leaves(Kind::LargestDropOff, lane, transition));
            } else if transition.is_beyond() {
                found.extend(leaves(Kind::DropOffBeyondBenchmark, lane, transition));
            }
        }
    }
}

/// The place of the transition where the largest share leaves, if it is one that is seen.
fn largest(transitions: &[Transition]) -> Option<usize> {
    let (mut most, mut largest) = (0.0, None);
    for (at, transition) in transitions.iter().enumerate() {
        let seen = |drop_off: &f64| rounded(*drop_off, SHARE_DECIMALS) > 0.0;
        if let Some(drop_off) = transition.drop_off.filter(seen).filter(|drop_off| *drop_off > most) {
            (most, largest) = (drop_off, Some(at));
        }
    }
    largest
}

fn leaves(kind: Kind, lane: &Lane, transition: &Transition) -> Option<Finding> {
    let (before, after, drop_off) = (transition.before?, transition.after?, transition.drop_off?);
    let finding = Finding::of_phase(kind, transition.from)
        .part(lane.id.as_str())
        .naming("to", &transition.to.name)
        .with("drop_off", Value::Share(drop_off))
        .with("before", Value::Number(before))
        .with("gone", Value::Number(before - after));
    if !transition.is_beyond() {
        return Some(finding);
    }
    let benchmark = transition.benchmark?;
    let extra = ((drop_off - benchmark) * before).round();
    let finding = finding.with("benchmark", Value::Share(benchmark)).with("extra", Value::Number(extra));
    let finding = finding.with("whose", whose(transition.average));
    let why = match extra {
        ..1.0 => words::DROP_OFF_BEYOND_BY_LITTLE,
        ..2.0 => words::DROP_OFF_BEYOND_BY_ONE,
        _ => words::DROP_OFF_BEYOND_BENCHMARK_WHY,
    };
    Some(finding.severity(Severity::Critical).because(why))
}

/// The conversion over the whole journey is lower than is usual.
pub(super) fn low_conversion(look: &Look, found: &mut Vec<Finding>) {
    let Some(benchmark) = look.benchmark.conversion else { return };
    for (lane, customers) in metrics(look.map, Measure::Customers) {
        let shown = |share: f64| rounded(share, SHARE_DECIMALS);
        let low = |conversion: &f64| shown(*conversion) < shown(benchmark);
        if let Some(conversion) = overall(look.map, customers).filter(low) {
            let finding = Finding::of_lane(Kind::LowConversion, lane);
            let finding = finding.with("conversion", Value::Share(conversion));
            let average = look.benchmark.conversion == Benchmark::default().conversion;
            let finding = finding.with("benchmark", Value::Share(benchmark));
            found.push(finding.with("whose", whose(average)));
        }
    }
}

/// Whose benchmark it is.
fn whose(average: bool) -> Value {
    Value::Term(if average { words::AN_AVERAGE } else { words::AN_OWN })
}

/// A phase has more customers than the one before it.
pub(super) fn customers_rise(look: &Look, found: &mut Vec<Finding>) {
    for (lane, customers) in metrics(look.map, Measure::Customers) {
        for transition in funnel(look.map, customers, look.benchmark) {
            if let (Some(before), Some(after)) = (transition.before, transition.after)
                && shown(after) > shown(before)
            {
                let finding = Finding::of_phase(Kind::CustomersRise, transition.to).part(lane.id.as_str());
                let finding = finding.naming("from", &transition.from.name);
                let finding = finding.with("before", Value::Number(before));
                found.push(finding.with("after", Value::Number(after)));
            }
        }
    }
}

/// A lane of customers has some numbers, but not all.
pub(super) fn funnel_gap(look: &Look, found: &mut Vec<Finding>) {
    for (lane, customers) in metrics(look.map, Measure::Customers) {
        if customers.values.is_empty() {
            continue;
        }
        for phase in &look.map.phases {
            if !customers.values.contains_key(&phase.id) {
                let finding = Finding::of_phase(Kind::FunnelGap, phase).part(lane.id.as_str());
                found.push(finding.naming("lane", &lane.name));
            }
        }
    }
}

/// There are more detractors than promoters.
pub(super) fn negative_nps(look: &Look, found: &mut Vec<Finding>) {
    for (lane, scores) in metrics(look.map, Measure::Nps) {
        for phase in &look.map.phases {
            if let Some(nps) = scores.values.get(&phase.id).filter(|nps| shown(**nps) < 0.0) {
                let finding = Finding::of_phase(Kind::NegativeNps, phase).part(lane.id.as_str());
                found.push(finding.with("nps", Value::Signed(*nps)));
            }
        }
    }
}

/// A phase has a CAC that is more than the CLV: the first lane of each measure counts.
pub(super) fn cost_above_value(look: &Look, found: &mut Vec<Finding>) {
    let (Some(costs), Some(worth)) = (first(look.map, Measure::Cac), first(look.map, Measure::Clv)) else {
        return;
    };
    for phase in &look.map.phases {
        if let (Some(cac), Some(clv)) = (costs.values.get(&phase.id), worth.values.get(&phase.id))
            && *cac > 0.0
            && rounded(*clv, worth.decimals().into()) < rounded(*cac, costs.decimals().into())
        {
            let finding = Finding::of_phase(Kind::CostAboveValue, phase);
            found.push(
                finding.with("cac", Value::of_lane(costs, *cac)).with("clv", Value::of_lane(worth, *clv)),
            );
        }
    }
}

/// A number as a finding tells it.
fn shown(value: f64) -> f64 {
    rounded(value, NUMBER_DECIMALS)
}

fn first(map: &Journey, measure: Measure) -> Option<&MetricLane> {
    metrics(map, measure).next().map(|(_, metric)| metric)
}
