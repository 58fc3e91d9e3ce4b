//! What the reader finds, and what it keeps.

use klantreis::format::{self, File, Problem};
use klantreis::model::*;
use klantreis::text::Language;

/// Reads `input` and compares the findings, each as `path: message`, in English.
fn check(input: &str, expected: &[&str]) -> File {
    let reading = format::read(input.as_bytes()).unwrap_or_else(|refusal| panic!("{refusal:?} for {input}"));
    let found: Vec<String> = (reading.findings.iter())
        .map(|finding| format!("{}: {}", finding.path, finding.message(Language::English)))
        .collect();
    assert_eq!(found, expected, "{input}");
    for journey in &reading.file.journeys {
        assert_eq!(journey.check(), [], "{input}");
    }
    reading.file
}

/// A file with one journey of one phase with the steps s1 and s2, with these lanes and links.
fn map(lanes: &str, links: &str) -> String {
    format!(
        r#"{{"format":"klantreis","version":1,"journeys":[{{"id":"j","title":"","phases":[{{"id":"f","name":"",
        "steps":[{{"id":"s1","name":""}},{{"id":"s2","name":""}}]}}],"lanes":[{lanes}],"links":[{links}]}}]}}"#
    )
}

fn lane_of(cards: &str) -> String {
    format!(r#"{{"id":"l","name":"","kind":"notes","cards":[{cards}]}}"#)
}

#[test]
fn every_fault_of_a_file_is_found_at_once_in_the_order_of_the_reader() {
    let file = check(
        r#"{"format":"klantreis","version":1,"version":2,"journeys":[
            {"id":"j1","title":null,"state":"past","personas":["p9",7],"reviewed":"gisteren","phases":[
                {"id":"f1","name":"Fase","color":"pink","steps":[{"id":"s1","name":"Stap"},{"name":"Zonder id"},{"id":"s1","name":"Nog eens"}]},
                {"id":"f2","name":"Leeg","steps":[]}],
             "lanes":[
                {"id":"l1","name":"Website","kind":"touchpoints","cards":[
                    {"id":"c1","step":"s1","title":"Blijft","actual":7,"tags":["a",1,"b"]},
                    {"id":"c2","step":"s2","title":"Verdwijnt"},
                    {"id":"c1","step":"s1","title":"Dubbel"}]},
                {"id":"l2","name":"Curve","kind":"experience","points":{"s1":{"actual":"blij"},"s2":{"actual":1}}},
                {"id":"l3","name":"Cijfer","kind":"metric","measure":"nps","values":{"f1":5,"f2":6}}],
             "links":[{"id":"k1","from":"c1","to":"c2"}]}],
          "personas":{}}"#,
        &[
            "version: stands there twice; the first one counts",
            "journeys[0].title: should be text, but is null",
            "journeys[0].state: “past” is none of: current, future",
            "journeys[0].personas[1]: should be text, but is a number",
            "journeys[0].reviewed: “gisteren” is not a date such as 2026-11-01",
            "journeys[0].phases[0].color: “pink” is none of: blue, teal, green, ochre, coral, rose, violet, slate",
            "journeys[0].phases[0].steps[1].id: is missing",
            "journeys[0].phases[0].steps[2]: the id “s1” is already taken",
            "journeys[0].phases[1]: the phase has no step",
            "journeys[0].lanes[0].cards[0].actual: 7 is outside −2…2",
            "journeys[0].lanes[0].cards[0].tags[1]: should be text, but is a number",
            "journeys[0].lanes[0].cards[1].step: there is no step “s2”",
            "journeys[0].lanes[0].cards[2]: the id “c1” is already taken",
            "journeys[0].lanes[1].points.s1.actual: should be a number, but is text",
            "journeys[0].lanes[1].points.s2: there is no step “s2”",
            "journeys[0].lanes[2].values.f2: there is no phase “f2”",
            "journeys[0].links[0].to: there is no card “c2”",
            "personas: should be a list, but is an object",
        ],
    );
    // What is right is kept, in the smallest parts.
    let journey = &file.journeys[0];
    assert_eq!(journey.personas, ["p9".into()]);
    assert_eq!(journey.state, State::Current);
    let card = journey.card(&"c1".into()).expect("the first card").card;
    assert_eq!((card.title.as_str(), card.actual, card.tags.join(" ").as_str()), ("Blijft", None, "a b"));
    assert_eq!((journey.card_count(), journey.links.len(), journey.lanes.len()), (1, 0, 3));
    let LaneContent::Experience(curve) = &journey.lanes[1].content else {
        panic!("the second lane is a curve")
    };
    assert!(curve.points.is_empty(), "a point without a value says nothing");
}

#[test]
fn a_card_without_a_title_stays_and_a_card_without_an_id_goes() {
    let cards =
        r#"{"id":"c1","step":"s1"},{"step":"s1","title":"Weg"},{"id":"","step":"s1","title":"Ook weg"}"#;
    let file = check(
        &map(&lane_of(cards), ""),
        &[
            "journeys[0].lanes[0].cards[0].title: is missing",
            "journeys[0].lanes[0].cards[1].id: is missing",
            "journeys[0].lanes[0].cards[2].id: is an empty id",
        ],
    );
    assert_eq!(file.journeys[0].card_count(), 1);
}

#[test]
fn a_card_that_is_left_out_leaves_its_id_to_another() {
    let cards = r#"{"id":"c","step":"s9","title":"Weg"},{"id":"c","step":"s2","title":"Blijft"}"#;
    let link = r#"{"id":"k","from":"c","to":"c"}"#;
    let file =
        check(&map(&lane_of(cards), link), &["journeys[0].lanes[0].cards[0].step: there is no step “s9”"]);
    assert_eq!(file.journeys[0].card(&"c".into()).map(|placed| placed.card.title.as_str()), Some("Blijft"));
    assert_eq!(file.journeys[0].links.len(), 1);
}

#[test]
fn what_points_into_a_lane_that_is_left_out_goes_too() {
    let lane = lane_of(r#"{"id":"c","step":"s1","title":""}"#);
    let again = lane_of(r#"{"id":"d","step":"s1","title":""}"#);
    check(
        &map(&format!("{lane},{again}"), r#"{"id":"k","from":"c","to":"d"}"#),
        &[
            "journeys[0].lanes[1]: the id “l” is already taken",
            "journeys[0].links[0].to: there is no card “d”",
        ],
    );
}

#[test]
fn what_stands_in_a_phase_that_is_left_out_goes_too() {
    check(
        r#"{"format":"klantreis","version":1,"journeys":[{"id":"j","title":"","phases":[
            {"name":"","steps":[{"id":"s","name":""}]}],
            "lanes":[{"id":"l","name":"","kind":"notes","cards":[{"id":"c","step":"s","title":""}]}]}]}"#,
        &["journeys[0].phases[0].id: is missing", "journeys[0].lanes[0].cards[0].step: there is no step “s”"],
    );
}

#[test]
fn cards_keep_their_order_within_a_step() {
    let cards = r#"{"id":"a","step":"s2","title":""},{"id":"b","step":"s1","title":""},{"id":"c","step":"s2","title":""}"#;
    let file = check(&map(&lane_of(cards), ""), &[]);
    let ids: Vec<_> = file.journeys[0].cards().map(|placed| placed.card.id.to_string()).collect();
    assert_eq!(ids, ["b", "a", "c"]);
}

#[test]
fn a_lane_needs_a_kind_and_only_its_own_fields() {
    check(
        &map(
            r#"{"id":"1","name":""},{"id":"2","name":"","kind":"swim"},{"id":"3","name":"","kind":7},
               {"id":"4","name":"","kind":"line"},{"id":"5","name":"","kind":"metric","measure":"lines"},
               {"id":"6","name":"","kind":"line","line":"internal","cards":[],"points":{},"unit":""}"#,
            "",
        ),
        &[
            "journeys[0].lanes[0].kind: is missing",
            "journeys[0].lanes[1].kind: “swim” is none of: touchpoints, actions, thoughts, goals, pains, opportunities, \
             content, status, evidence, frontstage, backstage, support, notes, experience, metric, line",
            "journeys[0].lanes[2].kind: should be text, but is a number",
            "journeys[0].lanes[3].line: is missing",
            "journeys[0].lanes[4].measure: “lines” is none of: customers, nps, csat, ces, cac, clv, clv_cac, retention, response_time, custom",
            "journeys[0].lanes[5].cards: doesn’t belong in a lane of kind “line”",
            "journeys[0].lanes[5].points: doesn’t belong in a lane of kind “line”",
            "journeys[0].lanes[5].unit: doesn’t belong in a lane of kind “line”",
        ],
    );
}

#[test]
fn numbers_may_be_written_in_any_way() {
    let lane = r#"{"id":"m","name":"","kind":"metric","measure":"nps","values":{"f":-0}}"#;
    let card = lane_of(r#"{"id":"c","step":"s1","title":"","actual":-2e0,"desired":0.15E+1}"#);
    let file = check(&map(&format!("{lane},{card}"), ""), &[]);
    let card = file.journeys[0].card(&"c".into()).expect("the card").card;
    assert_eq!((card.actual, card.desired), (Emotion::new(-2.0), Emotion::new(1.5)));
    assert!(format::write(&file).contains(r#""values": { "f": 0 }"#));
    let LaneContent::Metric(metric) = &file.journeys[0].lanes[0].content else {
        panic!("the first lane counts")
    };
    assert!(metric.values[&PhaseId::from("f")].is_sign_positive(), "−0 is 0");
}

#[test]
fn unknown_fields_are_not_judged() {
    let odd = r#"{"format":"klantreis","version":1,"x":{"a":1,"a":[1e400,"\u00e9"]},"__proto__":null}"#;
    let file = check(odd, &[]);
    let extra: Vec<_> = file.extra.iter().collect();
    assert_eq!(extra, [("x", r#"{"a":1,"a":[1e400,"é"]}"#), ("__proto__", "null")]);
}

#[test]
fn odd_names_are_quoted_and_shortened_in_a_path() {
    let lane = format!(
        r#"{{"id":"e","name":"","kind":"experience","points":{{"a \"b\"":{{"actual":1}},"":{{}},"s1":{{}},"s1":{{}},
        "{}":{{"actual":1}},"{}":{{}}}}}}"#,
        "é".repeat(100),
        "x".repeat(201),
    );
    let long = format!(
        "journeys[0].lanes[0].points[\"{}…\"]: there is no step “{}…”",
        "é".repeat(60),
        "é".repeat(60)
    );
    let too_long = "x".repeat(60);
    check(
        &map(&lane, ""),
        &[
            "journeys[0].lanes[0].points[\"a \\\"b\\\"\"]: there is no step “a \"b\"”",
            "journeys[0].lanes[0].points[\"\"]: is an empty id",
            "journeys[0].lanes[0].points.s1: stands there twice; the first one counts",
            &long,
            &format!(
                "journeys[0].lanes[0].points[\"{too_long}…\"]: is 201 characters long; at most 200 are allowed"
            ),
        ],
    );
}

#[test]
fn ten_thousand_findings_are_listed_and_the_rest_counted() {
    let input = format!(r#"{{"format":"klantreis","version":1,"journeys":[{}7]}}"#, "7,".repeat(12_344));
    let reading = format::read(input.as_bytes()).expect("a file of ours");
    assert_eq!(reading.findings.len(), 10_001);
    assert_eq!(reading.findings.last().map(|finding| &finding.problem), Some(&Problem::More(2_345)));
}

#[test]
fn millions_of_bad_parts_take_no_more_than_a_moment() {
    let started = std::time::Instant::now();
    let cards = lane_of("{},".repeat(1_000_000).trim_end_matches(','));
    assert!(format::read(map(&cards, "").as_bytes()).is_ok_and(|reading| reading.findings.len() > 10_000));
    let names: Vec<String> = (0..300_000).map(|number| format!("\"n{number}\":0")).collect();
    let names = format!(r#"{{"format":"klantreis","version":1,{}}}"#, names.join(","));
    assert!(format::read(names.as_bytes()).is_ok_and(|reading| reading.file.extra.iter().count() == 300_000));
    // Minutes, if the time grew with the square; seconds without optimisation otherwise.
    assert!(started.elapsed().as_secs() < 60);
}
