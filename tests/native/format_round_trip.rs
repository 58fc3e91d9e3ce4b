//! What is written is read back as it was.

use klantreis::format::{self, File};
use klantreis::model::*;
use proptest::prelude::*;

use crate::arbitrary;

fn read(text: &str) -> File {
    let reading = format::read(text.as_bytes()).unwrap_or_else(|refusal| panic!("{refusal:?} in {text}"));
    assert_eq!(reading.findings, [], "in {text}");
    reading.file
}

/// The text of a version without marks.
fn write(writer: &mut format::Writer, map: &Journey) -> String {
    writer.write(map, &Extra::default(), &format::Marks::default())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn a_file(file in arbitrary::file()) {
        prop_assert!(file.journeys.iter().all(|journey| journey.check().is_empty()));
        let text = format::write(&file);
        let back = read(&text);
        prop_assert_eq!(&back, &file, "{}", text);
        prop_assert_eq!(format::write(&back), text);
    }

    #[test]
    fn a_stored_journey(journey in arbitrary::journey()) {
        let text = format::write_journey(&journey);
        prop_assert!(!text.contains('\n'));
        prop_assert_eq!(read(&text), File { journeys: vec![journey], ..File::default() });
    }

    #[test]
    fn a_stored_persona(persona in arbitrary::persona()) {
        let text = format::write_persona(&persona);
        prop_assert_eq!(read(&text), File { personas: vec![persona], ..File::default() });
    }

    #[test]
    fn a_writer_that_remembers_writes_the_same(maps in proptest::collection::vec(arbitrary::journey(), 1..4)) {
        let mut writer = format::Writer::default();
        // Back and forth, so that remembered texts are used, and dropped again.
        for map in maps.iter().chain(maps.iter().rev()).chain(&maps) {
            prop_assert_eq!(write(&mut writer, map), format::write_journey(map));
        }
    }
}

#[test]
fn a_writer_notices_a_cell_that_is_shared_with_another_step() {
    let mut map = Journey::new("j".into(), "");
    let steps = ["s1", "s2"].map(|step| Step::new(step.into(), "")).to_vec();
    map.phases.push(Phase::new("f".into(), "", steps).into());
    let cell = std::sync::Arc::new(vec![std::sync::Arc::new(Card::new("c".into(), "Proefrit"))]);
    let lane = |step: &str| {
        let mut lane = Lane::of_cards("l".into(), "", CardKind::Actions);
        let LaneContent::Cards(cards) = &mut lane.content else { unreachable!() };
        cards.cells.insert(step.into(), cell.clone());
        std::sync::Arc::new(lane)
    };
    let mut writer = format::Writer::default();
    for step in ["s1", "s2"] {
        map.lanes = vec![lane(step)];
        assert!(write(&mut writer, &map).contains(&format!(r#""id":"c","step":"{step}""#)));
    }
}

#[test]
fn cards_and_points_stand_in_the_order_of_the_board() {
    let mut map = Journey::new("j".into(), "");
    let steps = ["z", "a", "m"].map(|step| Step::new(step.into(), "")).to_vec();
    map.phases.push(Phase::new("f".into(), "", steps).into());
    let mut lane = Lane::of_cards("l".into(), "", CardKind::Actions);
    let LaneContent::Cards(cards) = &mut lane.content else { unreachable!() };
    for step in ["a", "m", "z", "lost"] {
        let card = Card::new(format!("card-{step}").as_str().into(), "");
        cards.cells.insert(step.into(), vec![card.into()].into());
    }
    map.lanes.push(lane.into());
    let text = format::write_journey(&map);
    let places = ["z", "a", "m", "lost"]
        .map(|step| text.find(&format!("card-{step}")).expect("every card is written"));
    assert!(places.is_sorted(), "{text}");
}

#[test]
fn unset_values_are_not_written() {
    let mut map = Journey::new("j1".into(), "Leeg");
    map.phases.push(Phase::new("f1".into(), "Fase", vec![Step::new("s1".into(), "Stap")]).into());
    let mut lane = Lane::of_cards("l1".into(), "Acties", CardKind::Actions);
    let LaneContent::Cards(cards) = &mut lane.content else { unreachable!() };
    cards.cells.insert("s1".into(), vec![Card::new("c1".into(), "Kaart").into()].into());
    map.lanes.push(lane.into());
    let expected = concat!(
        r#"{"format":"klantreis","version":1,"journeys":[{"id":"j1","title":"Leeg","state":"current","#,
        r#""phases":[{"id":"f1","name":"Fase","steps":[{"id":"s1","name":"Stap"}]}],"#,
        r#""lanes":[{"id":"l1","name":"Acties","kind":"actions","cards":[{"id":"c1","step":"s1","title":"Kaart"}]}]}]}"#
    );
    assert_eq!(format::write_journey(&map), expected);
    let persona = r#"{"format":"klantreis","version":1,"personas":[{"id":"p1","name":"Noor"}]}"#;
    assert_eq!(format::write_persona(&Persona::new("p1".into(), "Noor")), persona);
    assert_eq!(
        format::write(&File::default()),
        "{\n  \"format\": \"klantreis\",\n  \"version\": 1,\n  \"journeys\": []\n}\n"
    );
}
