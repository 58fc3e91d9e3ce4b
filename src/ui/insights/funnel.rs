//! The funnel: customers per phase as bars, beside what is usual.

use leptos::prelude::*;

use crate::insight::{Benchmark, Transition, funnel as transitions, overall};
use crate::model::Selection;
use crate::model::{Journey, LaneContent, Measure, MetricLane, Phase, Word};
use crate::picture::with_unit;
use crate::platform::locale;
use crate::state::session::Session;
use crate::text::{Language, insight as words, metric};
use crate::ui::node::{Node, button, el, icon};

/// The funnel of the first lane of customers; nothing where none has a number.
pub fn funnel(session: Session) -> Option<Node> {
    let map = session.desk.journey.read();
    let lane = map.lanes.iter().find_map(|lane| match &lane.content {
        LaneContent::Metric(metric) if metric.measure == Measure::Customers => Some(metric.clone()),
        _ => None,
    })?;
    let first = map.phases.first()?;
    let whole = *lane.values.get(&first.id)?;
    let language = session.language.get();
    let benchmark = Benchmark::of(&map.benchmarks);
    let heading = el("div", "sect")
        .child(el("h2", "").text(words::FUNNEL.get(language)))
        .child(legend(session, &benchmark));
    let mut bars = vec![bar(language, &map, first, Some(whole), whole, None)];
    for transition in transitions(&map, &lane, &benchmark) {
        bars.push(bar(language, &map, transition.to, transition.after, whole, Some(&transition)));
    }
    let list = el("ol", "funnel").attr("aria-label", words::FUNNEL.get(language)).with(bars);
    Some(el("div", "").child(heading).child(list).maybe(conversion(language, &map, &lane)))
}

/// What the dashed marks are; pressing it opens where they are set.
fn legend(session: Session, benchmark: &Benchmark) -> Node {
    let language = session.language.get();
    let (mark, name) = match benchmark {
        _ if *benchmark == Benchmark::OFF => (None, metric::EDIT_BENCHMARK),
        _ if *benchmark == Benchmark::default() => (Some(el("i", "mark")), words::BENCHMARK),
        _ => (Some(el("i", "mark")), words::BENCHMARK_OWN),
    };
    button("sect__way")
        .attr("title", metric::EDIT_BENCHMARK.get(language))
        .maybe(mark)
        .text(name.get(language))
        .child(icon("pencil", 12))
        .on_press(move || {
            session.insights.open.set(false);
            session.desk.select(Selection::Journey);
        })
}

fn conversion(language: Language, map: &Journey, lane: &MetricLane) -> Option<Node> {
    let share = locale::percent(language, overall(map, lane)?, 1);
    Some(el("p", "muted").text(&words::CONVERSION_OF.fill(language, &[("share", &share)])))
}

fn bar(
    language: Language,
    map: &Journey,
    phase: &Phase,
    value: Option<f64>,
    whole: f64,
    from: Option<&Transition>,
) -> Node {
    let hue = (map.phase_color(&phase.id).index() + 1).to_string();
    let share = |part: f64| Some(part / whole).filter(|share| share.is_finite());
    let usual = from.and_then(|from| share(from.before? * (1.0 - from.benchmark?)));
    let line = el("span", "bar")
        .maybe(value.and_then(share).map(|share| placed("i", "width", share)))
        .maybe(usual.map(|share| placed("b", "left", share)));
    let number = value.map_or_else(|| "–".to_owned(), |value| locale::number(language, value, 0));
    let drop = from.and_then(|from| {
        let drop_off = from.drop_off?;
        let sign = if drop_off < 0.0 { "+" } else { "−" };
        let share = [sign, &locale::percent(language, drop_off.abs(), 0)].concat();
        Some(el("span", if from.is_beyond() { "over" } else { "" }).text(&share))
    });
    el("li", &["hue-", &hue].concat())
        .child(el("span", "name").text(&phase.name))
        .child(line)
        .child(el("span", "val").text(&number).maybe(drop))
}

fn placed(tag: &str, side: &str, share: f64) -> Node {
    let node = el(tag, "");
    node.set_style(side, &with_unit((share * 100.0).clamp(0.0, 100.0), "%"));
    node
}
