//! How long it takes to find everything on a map: `cargo bench --bench findings -- FILE` prints the median in
//! milliseconds, for the first journey of a file. `cargo xtask bench` makes the file and shows the figure.

use std::sync::Arc;
use std::time::Instant;

use klantreis::insight::{Benchmark, findings};
use klantreis::model::*;

const RUNS: usize = 101;

fn main() {
    // Cargo adds options of its own.
    let file = std::env::args().skip(1).find(|word| !word.starts_with("--")).expect("a file");
    let bytes = std::fs::read(file).expect("the file can be read");
    let mut map = format_read(&bytes);
    give_every_search_something(&mut map);
    let today = Date::new(2030, 1, 1).expect("a day");
    let find = |map: &Journey| findings(map, &[], today, &Benchmark::default());
    map.dismissed = find(&map).iter().step_by(5).map(|finding| finding.key()).collect();
    let mut times: Vec<f64> = (0..RUNS).map(|_| milliseconds(&|| find(&map).len())).collect();
    times.sort_by(f64::total_cmp);
    println!("{:.2}", times[RUNS / 2]);
}

fn format_read(bytes: &[u8]) -> Journey {
    let reading = klantreis::format::read(bytes).expect("a file of ours");
    reading.file.journeys.into_iter().next().expect("a journey")
}

/// Lanes of pain points and opportunities, a curve, and customers per phase.
fn give_every_search_something(map: &mut Journey) {
    const KINDS: [CardKind; 3] = [CardKind::Touchpoints, CardKind::Pains, CardKind::Opportunities];
    for (at, lane) in map.lanes.iter_mut().enumerate() {
        if let LaneContent::Cards(cards) = &mut Arc::make_mut(lane).content {
            cards.kind = KINDS[at % KINDS.len()];
        }
    }
    let (actual, desired) = (Emotion::new(-1.0), Emotion::new(1.0));
    let point = Point { actual, desired, ..Point::default() };
    let points = map.steps().map(|(_, step)| (step.id.clone(), point.clone())).collect();
    let curve = LaneContent::Experience(ExperienceLane { points, ..ExperienceLane::default() });
    let counts = map.phases.iter().enumerate();
    let values = counts.map(|(at, phase)| (phase.id.clone(), 1000.0 / (at + 1) as f64)).collect();
    let customers = MetricLane { values, ..MetricLane::new(Measure::Customers) };
    map.lanes.push(Arc::new(Lane::new("curve".into(), "Beleving", curve)));
    map.lanes.push(Arc::new(Lane::new("customers".into(), "Klanten", LaneContent::Metric(customers))));
}

fn milliseconds(work: &dyn Fn() -> usize) -> f64 {
    let start = Instant::now();
    assert!(std::hint::black_box(work()) > 0);
    start.elapsed().as_secs_f64() * 1000.0
}
