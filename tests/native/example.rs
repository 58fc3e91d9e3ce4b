//! The finished maps that the start screen offers: what they hold, and that every part of the program has something
//! to show on them.

use std::collections::BTreeSet;
use std::sync::Arc;

use klantreis::format;
use klantreis::insight::{Benchmark, Finding, Kind, Transition, findings, funnel};
use klantreis::model::*;
use klantreis::template::example::{EXAMPLES, Example};
use klantreis::text::Language;

/// The day on which they were written: later on more of their evidence is stale.
fn today() -> Date {
    Date::new(2026, 11, 27).expect("a day")
}

fn text(example: &Example) -> String {
    let file = format!("{}/public/{}", env!("CARGO_MANIFEST_DIR"), example.address);
    std::fs::read_to_string(&file).unwrap_or_else(|why| panic!("{file}: {why}"))
}

#[track_caller]
fn file(example: &Example) -> format::File {
    let reading = format::read(text(example).as_bytes()).expect("an example is read");
    assert_eq!(reading.findings, [], "{}", example.title);
    assert_eq!(reading.file.journeys.len(), 1);
    reading.file
}

/// Looks at the journey of every example.
fn each(check: impl Fn(&Example, &Journey, &[Persona])) {
    for example in &EXAMPLES {
        let file = file(example);
        check(example, &file.journeys[0], &file.personas);
    }
}

fn all(journey: &Journey, personas: &[Persona]) -> Vec<Finding> {
    let personas: Vec<Arc<Persona>> = personas.iter().cloned().map(Arc::new).collect();
    findings(journey, &personas, today(), &Benchmark::of(&journey.benchmarks))
}

fn found(journey: &Journey, personas: &[Persona]) -> BTreeSet<&'static str> {
    all(journey, personas).iter().map(|finding| finding.kind.word()).collect()
}

#[test]
fn they_are_written_as_the_program_writes_them() {
    for example in &EXAMPLES {
        assert!(format::write(&file(example)) == text(example), "{} isn’t in its order", example.address);
    }
}

#[test]
fn the_start_screen_says_what_is_in_them() {
    each(|example, journey, personas| {
        assert_eq!(
            (example.title, Some(example.market)),
            (journey.title.as_str(), journey.market),
            "{}",
            example.address
        );
        assert_eq!((example.cards, example.personas), (journey.card_count(), personas.len()));
        assert!(example.cards >= 60, "{} has {} cards", example.title, example.cards);
    });
    let offered = EXAMPLES.iter().map(|example| (example.language, example.market));
    assert!(offered.eq([(Language::Dutch, Market::B2c), (Language::English, Market::B2b)]));
}

#[test]
fn every_persona_is_complete_and_has_a_curve() {
    each(|example, journey, personas| {
        let least = if example.market == Market::B2b { 3 } else { 2 };
        assert!(journey.personas.len() >= least, "{}", example.title);
        for id in &journey.personas {
            let persona = personas.iter().find(|persona| persona.id == *id).expect("it is in the file");
            for (phase, what) in journey.phases.iter().zip(0..) {
                assert!(persona.tone.contains_key(phase.id.as_str()), "{} in phase {what}", persona.name);
            }
            let curve = journey.lanes.iter().filter_map(|lane| lane.experience());
            let points =
                curve.filter(|lane| lane.persona.as_ref() == Some(id)).flat_map(|lane| lane.points.values());
            let both = points.filter(|point| point.actual.is_some() && point.desired.is_some()).count();
            assert!(both >= 6, "{} has {both} points", persona.name);
        }
        let kinds = personas.iter().flat_map(|persona| &persona.research).map(|piece| piece.kind.word());
        assert_eq!(kinds.collect::<BTreeSet<_>>().len(), 3, "{}", example.title);
    });
}

#[test]
fn metrics_links_lines_and_pictures_are_there() {
    each(|example, journey, _| {
        let title = example.title;
        let metrics: Vec<&MetricLane> = journey.lanes.iter().filter_map(|lane| lane.metric()).collect();
        let customers = metrics.iter().find(|lane| lane.measure == Measure::Customers).expect(title);
        assert_eq!(customers.values.len(), journey.phases.len(), "{title}");
        let calculated = metrics.iter().filter(|lane| !lane.inputs.is_empty());
        assert!(calculated.clone().count() >= 6, "{title}");
        for lane in calculated {
            assert!(
                lane.inputs.keys().all(|phase| lane.calculated(phase).is_some()),
                "{title}: {:?}",
                lane.measure
            );
        }
        let steps: Vec<&StepId> = journey.steps().map(|(_, step)| &step.id).collect();
        let at = |card: &CardId| {
            let placed = journey.card(card).expect("links join cards");
            steps.iter().position(|step| **step == *placed.step)
        };
        let (back, forward): (Vec<_>, Vec<_>) =
            journey.links.iter().partition(|link| at(&link.to) < at(&link.from));
        assert!(back.len() >= 3 && forward.len() >= 2, "{title}");
        assert!(journey.links.iter().all(|link| !link.label.is_empty()), "{title}");
        let lines = journey.lanes.iter().filter(|lane| matches!(lane.content, LaneContent::Line(_)));
        assert_eq!(lines.count(), 3, "{title}");
        assert!(journey.lanes.iter().any(|lane| lane.folded), "{title}");
        let cards = || journey.cards().map(|placed| placed.card);
        assert!(cards().any(|card| card.image.is_some()), "{title}");
        let ranked =
            cards().filter(|card| card.effect.is_some() && card.effort.is_some() && card.status.is_some());
        assert!(ranked.count() >= 8, "{title}");
    });
}

/// What is found on each of them.
const ON_BOTH: [Kind; 11] = [
    Kind::LargestDropOff,
    Kind::TargetMissed,
    Kind::LargestGap,
    Kind::NegativeMoment,
    Kind::NoIndirect,
    Kind::AssumptionAtMoment,
    Kind::MomentWithoutEvidence,
    Kind::Assumptions,
    Kind::StaleEvidence,
    Kind::PainWithoutOpportunity,
    Kind::OpportunityWithoutOwner,
];

/// What is found on one of them.
const ON_ONE: [Kind; 12] = [
    Kind::StepWithoutExperience,
    Kind::DropOffBeyondBenchmark,
    Kind::LowConversion,
    Kind::OneMedium,
    Kind::OneKindOfResearch,
    Kind::NegativeNps,
    Kind::NegativeWithoutPain,
    Kind::EmptyLane,
    Kind::PersonaWithoutResearch,
    Kind::StaleResearch,
    Kind::UnlistedPersona,
    Kind::ReviewOverdue,
];

#[test]
fn most_kinds_of_findings_are_found() {
    each(|example, journey, personas| {
        let found = found(journey, personas);
        let missing = ON_BOTH.iter().filter(|kind| !found.contains(kind.word()));
        assert_eq!(missing.collect::<Vec<_>>(), <[&Kind; 0]>::default(), "{}", example.title);
    });
    let mut on_any = BTreeSet::new();
    for file in EXAMPLES.iter().map(file) {
        on_any.extend(found(&file.journeys[0], &file.personas));
    }
    let expected: BTreeSet<&str> = ON_BOTH.iter().chain(&ON_ONE).map(|kind| kind.word()).collect();
    assert_eq!(on_any, expected);
}

/// One transition of each is better than its benchmark, and one of them is worse.
#[test]
fn customers_leave_below_the_benchmark_and_beyond_it() {
    each(|example, journey, _| {
        let benchmark = Benchmark::of(&journey.benchmarks);
        let mut metrics = journey.lanes.iter().filter_map(|lane| lane.metric());
        let customers = metrics.find(|lane| lane.measure == Measure::Customers).expect(example.title);
        let compared =
            funnel(journey, customers, &benchmark).into_iter().filter(|each| each.benchmark.is_some());
        let (beyond, below): (Vec<_>, Vec<_>) = compared.partition(Transition::is_beyond);
        assert_eq!((beyond.len(), below.len()), (1, 1), "{}", example.title);
    });
}

#[test]
fn what_is_dismissed_is_found() {
    each(|example, journey, personas| {
        let dismissed = all(journey, personas).into_iter().filter(|finding| finding.dismissed);
        assert_eq!(dismissed.count(), journey.dismissed.len(), "{}", example.title);
    });
}
