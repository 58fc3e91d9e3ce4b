//! Maps of any size to measure with: the same cards at every run, with titles and fields as people write them.

use super::words::{LANE_NAMES, NOTE, OWNERS, PHASES, SOURCES, STEP_NAMES, TAGS, WHAT, WHERE, WHICH};
use serde_json::{Map, Value, json};

/// The id of the journey in every map of the bench.
pub const JOURNEY: &str = "bench";
/// The number of rows.
pub const LANES: usize = 10;
/// The number of columns.
pub const STEPS: usize = 20;

const STEPS_IN_A_PHASE: usize = 4;
const CELLS: usize = LANES * STEPS;
/// Cards are dealt over the cells in strides of this many; it shares no factor with [`CELLS`], so every cell gets
/// its turn before one gets a second card.
const STRIDE: usize = 37;

/// How many links a linked map has.
pub const LINKS: usize = 100;
/// How many experience lanes it has.
pub const CURVES: usize = 3;

/// The most cards that get a title of their own.
pub const MOST: usize = WHAT.len() * WHICH.len() * WHERE.len();

/// A map of so many cards over ten lanes and twenty steps, as a file of format version 1.
///
/// # Panics
/// With more than [`MOST`] cards.
#[must_use]
pub fn text(cards: usize) -> String {
    file(cards).to_string()
}

/// The same with [`LINKS`] links between its cards, one of them every third cell apart, and [`CURVES`] experience lanes
/// between its other lanes.
///
/// # Panics
/// As [`text`].
#[must_use]
pub fn linked_text(cards: usize) -> String {
    let mut file = file(cards);
    let journey = &mut file["journeys"][0];
    journey["links"] = (0..LINKS).map(|n| link(n, cards)).collect();
    if let Some(lanes) = journey["lanes"].as_array_mut() {
        for n in 0..CURVES {
            lanes.insert(2 * n, curve(n));
        }
    }
    file.to_string()
}

/// The number of cards in each cell: lane by lane, and in a lane step by step.
#[must_use]
pub fn counts(cards: usize) -> Vec<Vec<usize>> {
    let cells = dealt(cards);
    cells.chunks(STEPS).map(|lane| lane.iter().map(Vec::len).collect()).collect()
}

fn file(cards: usize) -> Value {
    assert!(cards <= MOST, "{cards} cards are more than there are titles");
    let phases: Vec<Value> = PHASES.iter().enumerate().map(|(at, name)| phase(at, name)).collect();
    let cells = dealt(cards);
    let lanes: Vec<Value> = cells.chunks(STEPS).enumerate().map(|(at, cells)| lane(at, cells)).collect();
    let journey = json!({
        "id": JOURNEY, "title": format!("E-bike kopen, {cards} kaarten"), "state": "current", "market": "b2c",
        "phases": phases, "lanes": lanes,
    });
    json!({ "format": "klantreis", "version": 1, "journeys": [journey] })
}

/// The numbers of the cards in each cell.
fn dealt(cards: usize) -> Vec<Vec<usize>> {
    let mut cells = vec![Vec::new(); CELLS];
    for card in 0..cards {
        cells[card * STRIDE % CELLS].push(card);
    }
    cells
}

fn phase(at: usize, name: &str) -> Value {
    let steps = (at * STEPS_IN_A_PHASE..).take(STEPS_IN_A_PHASE);
    let steps: Vec<Value> =
        steps.map(|step| json!({ "id": step_id(step), "name": STEP_NAMES[step] })).collect();
    json!({ "id": format!("f{at}"), "name": name, "steps": steps })
}

fn lane(at: usize, cells: &[Vec<usize>]) -> Value {
    let (name, channel) = LANE_NAMES[at];
    let cards = cells.iter().enumerate().flat_map(|(step, cards)| cards.iter().map(move |&n| card(n, step)));
    json!({
        "id": format!("l{at}"), "name": name, "kind": "touchpoints", "channel": channel,
        "cards": cards.collect::<Vec<Value>>(),
    })
}

/// A link, forward or back, over cells that are near and far.
fn link(n: usize, cards: usize) -> Value {
    let (from, to) = (n * 7 % cards, (n * 7 + 3 * (n % 5) + 1) % cards);
    let label = if n.is_multiple_of(3) { "vraagt na" } else { "" };
    json!({ "id": format!("k{n}"), "from": format!("c{from}"), "to": format!("c{to}"), "label": label })
}

fn curve(n: usize) -> Value {
    let values = |of: fn(usize, usize) -> f64| -> Map<String, Value> {
        (0..STEPS).map(|step| (step_id(step), json!(of(step, n)))).collect()
    };
    json!({
        "id": format!("e{n}"), "name": format!("Beleving {}", n + 1), "kind": "experience",
        "actual": values(|step, n| ((step * 3 + n * 5) % 9) as f64 / 2.0 - 2.0),
        "desired": values(|step, n| ((step + n) % 3) as f64 / 2.0 + 1.0),
    })
}

fn step_id(step: usize) -> String {
    format!("s{step}")
}

fn card(n: usize, step: usize) -> Value {
    let every = |stride: usize| n.is_multiple_of(stride);
    let mut card = Map::new();
    let mut set = |name: &str, value: Value| card.insert(name.to_owned(), value);
    set("id", json!(format!("c{n}")));
    set("step", json!(step_id(step)));
    set("title", json!(title(n)));
    if every(3) {
        set("note", json!(NOTE));
    }
    set("medium", json!(if n % 7 < 4 { "digital" } else { "physical" }));
    set("directness", json!(if n % 11 < 7 { "direct" } else { "indirect" }));
    set("actual", json!([-2, -1, 0, 1, 2][(n + n / CELLS) % 5]));
    if every(4) {
        set("desired", json!(2));
    }
    if every(9) {
        set("moment_of_truth", json!(true));
    }
    set("evidence", json!(["assumption", "qualitative", "quantitative"][n % 3]));
    if !every(3) {
        set("source", json!(SOURCES[n / 3 % SOURCES.len()]));
        set("date", json!("2026-03-12"));
    }
    set("owner", json!(OWNERS[n % OWNERS.len()]));
    if every(5) {
        set("tags", json!([TAGS[n / 5 % TAGS.len()]]));
    }
    Value::Object(card)
}

/// Different for every card below [`MOST`].
fn title(n: usize) -> String {
    let (what, rest) = (n % WHAT.len(), n / WHAT.len());
    let (which, place) = (rest % WHICH.len(), rest / WHICH.len());
    // Shifting one word by the others keeps titles different and spreads them.
    let place = (place + what + which) % WHERE.len();
    let which = (which + what) % WHICH.len();
    format!("{} {}{}", WHAT[what], WHICH[which], WHERE[place])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_card_has_a_title_of_its_own() {
        let titles: HashSet<String> = (0..MOST).map(title).collect();
        assert_eq!(titles.len(), MOST);
    }

    #[test]
    fn cells_differ_by_one_card_at_most_and_add_up() {
        for cards in [100, 1_000, 1_033, MOST] {
            let counts = counts(cards).concat();
            assert_eq!(counts.iter().sum::<usize>(), cards);
            assert!(counts.iter().max().unwrap() - counts.iter().min().unwrap() <= 1, "{cards}");
        }
    }

    #[test]
    fn a_linked_map_is_read_whole_with_all_its_links_and_curves() {
        let reading = klantreis::format::read(linked_text(1_000).as_bytes()).unwrap();
        assert_eq!(reading.findings, []);
        let journey = &reading.file.journeys[0];
        assert_eq!((journey.links.len(), journey.lanes.len()), (LINKS, LANES + CURVES));
        assert_eq!(journey.check(), []);
    }

    #[test]
    fn the_product_reads_every_map_whole() {
        for cards in [100, 1_000, MOST] {
            let reading = klantreis::format::read(text(cards).as_bytes()).unwrap();
            assert_eq!(reading.findings, []);
            let journey = &reading.file.journeys[0];
            assert_eq!(
                (journey.lanes.len(), journey.steps().count(), journey.card_count()),
                (LANES, STEPS, cards)
            );
        }
    }
}
