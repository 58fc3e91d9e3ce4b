//! Files that every later version must read, and this one must write, byte for byte.

use std::collections::BTreeSet;

use klantreis::format::{self, Json, version1};
use klantreis::model::*;

const FULL: &str = include_str!("../golden/v1-full.klantreis.json");
const MINIMAL: &str = include_str!("../golden/v1-minimal.klantreis.json");
/// Fields that came later have a file of their own each, so that the first ones stay as they were.
const DISMISSED: &str = include_str!("../golden/v1-dismissed.klantreis.json");
const OPPORTUNITIES: &str = include_str!("../golden/v1-opportunities.klantreis.json");
const METRICS: &str = include_str!("../golden/v1-metrics.klantreis.json");
const COMPARED: &str = include_str!("../golden/v1-compared.klantreis.json");
/// Folded and hidden lanes, and pictures on cards.
const SHOWN: &str = include_str!("../golden/v1-shown.klantreis.json");

fn check(text: &str) -> format::File {
    let reading = format::read(text.as_bytes()).expect("a golden file is read");
    assert_eq!(reading.findings, []);
    assert_eq!(format::write(&reading.file), text);
    reading.file
}

#[test]
fn the_full_one_is_read_and_written_as_it_is() {
    let file = check(FULL);
    assert_eq!((file.journeys.len(), file.personas.len()), (2, 2));
    let journey = &file.journeys[0];
    assert_eq!((journey.card_count(), journey.lanes.len(), journey.links.len()), (18, 41, 2));
    let card = journey.card(&"c1".into()).expect("the first card").card;
    assert_eq!(card.actual, Emotion::new(-1.0));
    assert_eq!(card.date, Date::new(2026, 10, 12));
    assert!(card.moment_of_truth && card.senses.has(Sense::See) && !card.senses.has(Sense::Hear));
    let big = (card.extra.iter().last()).map(|(_, json)| json.to_string());
    assert_eq!(big.as_deref(), Some(r#"{"by":["Noor",null],"big":12345678901234567890123}"#));
}

#[test]
fn the_minimal_one_is_read_and_written_as_it_is() {
    assert_eq!(check(MINIMAL).journeys, [Journey::new("j1".into(), "Nieuwe klantreis")]);
}

#[test]
fn dismissed_findings_are_read_and_written_as_they_are() {
    let dismissed = ["no_persona", "phase_without_touchpoints/f1", "a_kind_of_another_version/f1/s1"];
    assert_eq!(check(DISMISSED).journeys[0].dismissed, dismissed);
    assert!(check(FULL).journeys.iter().all(|journey| journey.dismissed.is_empty()));
}

#[test]
fn opportunities_are_read_and_written_as_they_are() {
    let file = check(OPPORTUNITIES);
    let ranks = file.journeys[0].cards().map(|placed| {
        let card = placed.card;
        (card.effect.map(Score::value), card.effort.map(Score::value), card.status)
    });
    let expected = [
        (Some(5), Some(1), Some(Status::Idea)),
        (Some(3), None, Some(Status::Planned)),
        (None, Some(4), Some(Status::Done)),
    ];
    assert_eq!(ranks.collect::<Vec<_>>(), expected);
}

#[test]
fn what_metrics_are_calculated_from_is_read_and_written_as_it_is() {
    let file = check(METRICS);
    let journey = &file.journeys[0];
    let lanes: Vec<&MetricLane> = journey.lanes.iter().filter_map(|lane| lane.metric()).collect();
    assert!(lanes.iter().all(|lane| lane.inputs.keys().all(|phase| lane.is_calculated(phase))));
    assert_eq!(lanes[0].inputs["f1"].get(Input::Promoters), Some(50.0));
    assert_eq!(
        (lanes[0].target, lanes[1].scoring, lanes[2].easy),
        (Some(40.0), Some(Scoring::Mean), Some(EasyEnd::Low))
    );
    assert_eq!(journey.benchmarks.to_consideration.map(Share::value), Some(0.4));
    assert!(journey.benchmarks.off);
    assert!(check(FULL).journeys.iter().all(|journey| journey.benchmarks.are_unset()));
}

/// A file that says something else than its inputs is believed in the inputs.
#[test]
fn a_value_that_contradicts_its_inputs_is_calculated_again() {
    let changed = METRICS.replace("\"f1\": 30,", "\"f1\": 31,");
    assert_ne!(changed, METRICS);
    let reading = format::read(changed.as_bytes()).expect("a file of ours");
    assert_eq!(reading.findings, []);
    assert_eq!(format::write(&reading.file), METRICS);
}

#[test]
fn compared_curves_are_read_and_written_as_they_are() {
    let is_compared = |journey: &Journey| {
        journey.lanes.iter().any(|lane| lane.experience().is_some_and(|lane| lane.compared))
    };
    assert!(is_compared(&check(COMPARED).journeys[0]));
    assert!(!check(FULL).journeys.iter().any(is_compared));
}

#[test]
fn what_is_shown_of_lanes_and_on_cards_is_read_and_written_as_it_is() {
    let file = check(SHOWN);
    let journey = &file.journeys[0];
    let shown = |lane: &std::sync::Arc<Lane>| (lane.folded, lane.hidden, lane.is_open());
    let lanes: Vec<_> = journey.lanes.iter().map(shown).collect();
    assert_eq!(lanes, [(true, false, false), (true, true, false), (false, true, false)]);
    let image = journey.card(&"c1".into()).and_then(|placed| placed.card.image.clone()).expect("a picture");
    assert_eq!((&*image.data, &*image.alt), ("data:image/webp;base64,UklGRg==", "Een winkel met twee ramen"));
    assert_eq!(image.extra.iter().count(), 1);
    let older = check(FULL);
    assert!(older.journeys.iter().flat_map(|journey| &journey.lanes).all(|lane| lane.is_open()));
    assert!(older.journeys.iter().flat_map(Journey::cards).all(|placed| placed.card.image.is_none()));
}

#[test]
fn together_they_have_every_field_and_every_word() {
    let (mut names, mut words) = (BTreeSet::new(), BTreeSet::new());
    for text in [FULL, DISMISSED, COMPARED, SHOWN, OPPORTUNITIES, METRICS] {
        collect(&Json::parse(text).expect("a golden file is JSON"), &mut names, &mut words);
    }
    for (object, fields) in version1::fields() {
        let missing: Vec<_> = fields.iter().filter(|name| !names.contains(**name)).collect();
        assert!(missing.is_empty(), "{object} without {missing:?}");
    }
    let mut all = version1::lane_kinds();
    add::<State>(&mut all);
    add::<Market>(&mut all);
    add::<Color>(&mut all);
    add::<LineKind>(&mut all);
    add::<Measure>(&mut all);
    add::<Channel>(&mut all);
    add::<Medium>(&mut all);
    add::<Directness>(&mut all);
    add::<Sense>(&mut all);
    add::<Evidence>(&mut all);
    add::<ResearchKind>(&mut all);
    add::<Status>(&mut all);
    add::<Scoring>(&mut all);
    add::<EasyEnd>(&mut all);
    let missing: Vec<_> = all.iter().filter(|word| !words.contains(**word)).collect();
    assert!(missing.is_empty(), "without {missing:?}");
}

fn add<W: Word>(words: &mut Vec<&'static str>) {
    words.extend(W::ALL.iter().map(|word| word.word()));
}

fn collect(json: &Json, names: &mut BTreeSet<String>, texts: &mut BTreeSet<String>) {
    match json {
        Json::Text(text) => {
            texts.insert(text.to_string());
        }
        Json::List(items) => items.iter().for_each(|item| collect(item, names, texts)),
        Json::Object(members) => {
            for (name, value) in members {
                names.insert(name.to_string());
                collect(value, names, texts);
            }
        }
        _ => {}
    }
}

/// Known fields are written in the order of the field lists, unknown ones behind them.
#[test]
fn fields_stand_in_the_order_of_the_lists() {
    let mut objects = 0;
    each_object(&Json::parse(FULL).expect("a golden file is JSON"), &mut |members| {
        let known = members.iter().take_while(|name| !name.starts_with("x-")).count();
        let in_order = |fields: &[&str]| {
            let place = |name| fields.iter().position(|field| field == name);
            let places: Option<Vec<usize>> = members[..known].iter().map(place).collect();
            places.is_some_and(|places| places.is_sorted())
        };
        assert!(version1::fields().iter().any(|(_, fields)| in_order(fields)), "{members:?}");
        assert!(members[known..].iter().all(|name| name.starts_with("x-")), "{members:?}");
        objects += 1;
    });
    assert!(objects > 80, "{objects} objects");
}

/// Calls `check` with the names of the members of every object, but not within unknown fields.
fn each_object(json: &Json, check: &mut dyn FnMut(&[&str])) {
    match json {
        Json::List(items) => items.iter().for_each(|item| each_object(item, check)),
        Json::Object(members) => {
            check(&members.iter().map(|(name, _)| &**name).collect::<Vec<_>>());
            for (name, value) in members {
                match (&**name, value) {
                    // These have ids for names.
                    ("points" | "values" | "inputs" | "tone", Json::Object(points)) => {
                        points.iter().for_each(|(_, point)| each_object(point, check));
                    }
                    (name, _) if name.starts_with("x-") => {}
                    _ => each_object(value, check),
                }
            }
        }
        _ => {}
    }
}
