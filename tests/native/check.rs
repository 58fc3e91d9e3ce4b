//! What every map must keep.

use std::sync::Arc;

use klantreis::model::*;

use crate::board_text::map;

const SOUND: &str = "
          | P:s | :t | Q
    Do    | a b | c  |
    Feel ~ | 1>2 |   |
    Count # | 3 |    |
    k: a -> c
";

/// What is wrong after a change that no command would make.
fn flaws(change: impl FnOnce(&mut Journey)) -> Vec<Flaw> {
    let mut map = map(SOUND);
    change(&mut map);
    map.check()
}

fn lane(map: &mut Journey, at: usize) -> &mut Lane {
    Arc::make_mut(&mut map.lanes[at])
}

fn phase(map: &mut Journey, at: usize) -> &mut Phase {
    Arc::make_mut(&mut map.phases[at])
}

fn cards(map: &mut Journey) -> &mut CardLane {
    match &mut lane(map, 0).content {
        LaneContent::Cards(cards) => cards,
        other => panic!("{other:?}"),
    }
}

fn card<'a>(map: &'a mut Journey, step: &str) -> &'a mut Card {
    let cell = cards(map).cells.get_mut(step).expect("a cell");
    Arc::make_mut(&mut Arc::make_mut(cell)[0])
}

#[test]
fn a_sound_map_has_no_flaw() {
    assert_eq!(flaws(|_| ()), []);
}

#[test]
fn ids_are_unique_among_things_of_a_kind() {
    let twice = |id: &str| vec![Flaw::DuplicateId(id.into())];
    assert_eq!(flaws(|map| phase(map, 1).id = "P".into()), twice("P"));
    assert_eq!(flaws(|map| phase(map, 1).steps[0].id = "t".into()), twice("t"));
    assert_eq!(flaws(|map| lane(map, 2).id = "Feel".into()), twice("Feel"));
    assert_eq!(
        flaws(|map| card(map, "t").id = "b".into()),
        [twice("b"), vec![Flaw::UnknownCard("c".into())]].concat()
    );
    assert_eq!(flaws(|map| map.links.push(map.links[0].clone())), twice("k"));
}

#[test]
fn everything_stands_somewhere() {
    assert_eq!(flaws(|map| phase(map, 1).steps.clear()), [Flaw::PhaseWithoutStep("Q".into())]);
    assert_eq!(
        flaws(|map| {
            let cell = cards(map).cells["s"].clone();
            cards(map).cells.remove("s");
            cards(map).cells.insert("gone".into(), cell);
        }),
        [Flaw::UnknownStep("gone".into())]
    );
    assert_eq!(
        flaws(|map| {
            cards(map).cells.insert("Q".into(), Arc::default());
        }),
        [Flaw::EmptyCell("Q".into())]
    );
    let points = |map: &mut Journey, step: &str, point: Point| match &mut lane(map, 1).content {
        LaneContent::Experience(experience) => drop(experience.points.insert(step.into(), point)),
        other => panic!("{other:?}"),
    };
    assert_eq!(flaws(|map| points(map, "Q", Point::default())), [Flaw::EmptyCell("Q".into())]);
    let set = || Point { actual: Emotion::new(1.0), ..Point::default() };
    assert_eq!(flaws(|map| points(map, "gone", set())), [Flaw::UnknownStep("gone".into())]);
    let values = |map: &mut Journey, phase: &str, value: f64| match &mut lane(map, 2).content {
        LaneContent::Metric(metric) => drop(metric.values.insert(phase.into(), value)),
        other => panic!("{other:?}"),
    };
    assert_eq!(flaws(|map| values(map, "gone", 1.0)), [Flaw::UnknownPhase("gone".into())]);
    assert_eq!(flaws(|map| values(map, "Q", f64::NAN)), [Flaw::NotFinite("Q".into())]);
    assert_eq!(
        flaws(|map| Arc::make_mut(&mut map.links[0]).to = "gone".into()),
        [Flaw::UnknownCard("gone".into())]
    );
}

#[test]
fn texts_have_a_limit() {
    let long = || "é".repeat(limits::TEXT + 1);
    let found = |change: &dyn Fn(&mut Journey)| match flaws(change).as_slice() {
        [Flaw::LongText(id)] => id.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(found(&|map| map.title = long()), "map");
    assert_eq!(found(&|map| map.description = long()), "map");
    assert_eq!(found(&|map| phase(map, 0).name = long()), "P");
    assert_eq!(found(&|map| phase(map, 0).goal = long()), "P");
    assert_eq!(found(&|map| phase(map, 0).steps[1].name = long()), "t");
    assert_eq!(found(&|map| lane(map, 0).name = long()), "Do");
    assert_eq!(
        found(&|map| match &mut lane(map, 2).content {
            LaneContent::Metric(metric) => metric.unit = long(),
            other => panic!("{other:?}"),
        }),
        "Count"
    );
    assert_eq!(found(&|map| Arc::make_mut(&mut map.links[0]).label = long()), "k");
    assert_eq!(found(&|map| card(map, "t").title = long()), "c");
    assert_eq!(found(&|map| card(map, "t").note = long()), "c");
    assert_eq!(found(&|map| card(map, "t").source = long()), "c");
    assert_eq!(found(&|map| card(map, "t").owner = long()), "c");
    assert_eq!(found(&|map| card(map, "t").tags = vec!["short".into(), long()]), "c");
    assert_eq!(found(&|map| card(map, "t").link = format!("https://a.b/{}", long())), "c");
    assert_eq!(flaws(|map| map.title = "é".repeat(limits::TEXT)), []);
    assert_eq!(flaws(|map| card(map, "s").link = "file:///x".into()), [Flaw::ForbiddenLink("a".into())]);
    let image = |data: &str, alt: String| Some(Arc::new(Image { alt, ..Image::new(data) }));
    let png = "data:image/png;base64,iVBORw0KGgo=";
    assert_eq!(flaws(|map| card(map, "s").image = image(png, "A shop".into())), []);
    assert_eq!(found(&|map| card(map, "t").image = image(png, long())), "c");
    assert_eq!(
        flaws(|map| card(map, "s").image = image("https://example.org/a.png", String::new())),
        [Flaw::ForbiddenImage("a".into())]
    );
}

/// A map of `lanes` × `steps` cells with `each` cards, all phases with ten steps.
fn large(lanes: usize, steps: usize, each: usize) -> Journey {
    let mut map = Journey::new("map".into(), "map");
    let id = |kind: &str, number: usize| format!("{kind}{number}");
    for number in 0..steps / 10 {
        let step = |at: usize| Step::new(id("s", number * 10 + at).as_str().into(), "s");
        map.phases.push(Arc::new(Phase::new(
            id("f", number).as_str().into(),
            "f",
            (0..10).map(step).collect(),
        )));
    }
    for number in 0..lanes {
        let cell = |step: usize| {
            let first = (number * steps + step) * each;
            let card = |at: usize| Arc::new(Card::new(id("c", first + at).as_str().into(), "c"));
            (StepId::from(id("s", step).as_str()), Arc::new((0..each).map(card).collect()))
        };
        let cells = (0..steps).map(cell).collect();
        let content = LaneContent::Cards(CardLane { kind: CardKind::Notes, cells });
        map.lanes.push(Arc::new(Lane::new(id("l", number).as_str().into(), "l", content)));
    }
    map
}

#[test]
fn there_can_be_too_many() {
    assert_eq!(large(10, 20, 1).check(), []);
    assert_eq!(large(limits::LANES + 1, 0, 0).check(), [Flaw::TooMany]);
    assert_eq!(large(0, limits::STEPS + 10, 0).check(), [Flaw::TooMany]);
    assert_eq!(large(1, 10, limits::CARDS / 10 + 1).check(), [Flaw::TooMany]);
}
