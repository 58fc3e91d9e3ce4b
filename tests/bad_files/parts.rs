//! Files of which a part is wrong.

use super::{BadFile, MAP, Outcome, changed, finding};

/// Values of the right type that mean nothing.
pub fn wrong_values() -> Vec<BadFile> {
    let long = "é".repeat(10_001);
    let long_id = "i".repeat(201);
    let long_portrait = format!("\"data:image/png;base64,{}\"", "A".repeat(100_000));
    let card = "journeys[0].lanes[0].cards[0]";
    let of = |field: &str, value: &str, expected: String| {
        let (name, _) = field.split_once(':').expect("a field has a value");
        let shown: String = value.chars().take(30).collect();
        finding(&format!("{name} is {shown}"), changed(field, &format!("{name}:{value}")), &expected)
    };
    vec![
        of(r#""actual":-1"#, "7", format!("{card}.actual: 7 is outside −2…2")),
        of(r#""actual":-1"#, "-2.0001", format!("{card}.actual: −2.0001 is outside −2…2")),
        of(r#""actual":-1"#, "1e400", format!("{card}.actual: 1e400 is too large to count with")),
        of(r#""desired":1.5"#, "2e1", format!("{card}.desired: 2e1 is outside −2…2")),
        of(r#""effect":5"#, "0", format!("{card}.effect: 0 is outside 1…5")),
        of(r#""effect":5"#, "6", format!("{card}.effect: 6 is outside 1…5")),
        of(r#""effort":2"#, "2.5", format!("{card}.effort: 2.5 is not a whole number")),
        of(r#""status":"idea""#, "\"new\"", format!("{card}.status: “new” is none of: idea, planned, done")),
        of(r#""conversion":0.05"#, "38", "journeys[0].benchmarks.conversion: 38 is outside 0…1".into()),
        of(r#""age":34"#, "151", "personas[0].age: 151 is outside 0…150".into()),
        of(r#""age":34"#, "-1", "personas[0].age: −1 is outside 0…150".into()),
        of(r#""age":34"#, "34.5", "personas[0].age: 34.5 is not a whole number".into()),
        of(
            r#""date":"2026-10-12""#,
            "\"12-10-2026\"",
            format!("{card}.date: “12-10-2026” is not a date such as 2026-11-01"),
        ),
        of(
            r#""date":"2026-10-12""#,
            "\"2026-02-29\"",
            format!("{card}.date: “2026-02-29” is not a date such as 2026-11-01"),
        ),
        of(
            r#""date":"2026-10-12""#,
            "\"2026-10-12T00:00\"",
            format!("{card}.date: “2026-10-12T00:00” is not a date such as 2026-11-01"),
        ),
        of(
            r#""medium":"digital""#,
            "\"Digital\"",
            format!("{card}.medium: “Digital” is none of: digital, physical"),
        ),
        of(
            r#""medium":"digital""#,
            "\"__proto__\"",
            format!("{card}.medium: “__proto__” is none of: digital, physical"),
        ),
        of(r#""state":"current""#, "\"\"", "journeys[0].state: “” is none of: current, future".into()),
        of(
            r#""senses":["see"]"#,
            r#"["see","sixth"]"#,
            format!("{card}.senses[1]: “sixth” is none of: see, hear, smell, feel, taste"),
        ),
        of(
            r#""link":"https://example.org""#,
            "\"javascript:alert(1)\"",
            format!("{card}.link: “javascript:alert(1)” won’t be opened: only https:, http: and mailto:"),
        ),
        of(
            r#""link":"https://example.org""#,
            "\"data:text/html,<script>\"",
            format!("{card}.link: “data:text/html,<script>” won’t be opened: only https:, http: and mailto:"),
        ),
        of(
            r#""link":"https://example.org""#,
            "\"java\\tscript:alert(1)\"",
            format!("{card}.link: “java script:alert(1)” won’t be opened: only https:, http: and mailto:"),
        ),
        of(
            r#""link":"https://example.org""#,
            "\" https://example.org\"",
            format!("{card}.link: “ https://example.org” won’t be opened: only https:, http: and mailto:"),
        ),
        of(
            r#""data":"data:image/webp;base64,UklGRg==""#,
            "\"https://example.org/winkel.webp\"",
            format!("{card}.image.data: an image must be a PNG, JPEG or WebP within the file itself"),
        ),
        of(
            r#""data":"data:image/webp;base64,UklGRg==""#,
            &long_portrait,
            format!("{card}.image.data: is 100,022 characters long; at most 100,000 are allowed"),
        ),
        of(
            r#""folded":false"#,
            "\"no\"",
            "journeys[0].lanes[0].folded: should be true or false, but is text".into(),
        ),
        of(
            r#""portrait":"data:image/png;base64,iVBORw0KGgo=""#,
            "\"https://example.org/noor.png\"",
            "personas[0].portrait: a portrait must be a PNG, JPEG or WebP within the file itself".into(),
        ),
        of(
            r#""portrait":"data:image/png;base64,iVBORw0KGgo=""#,
            "\"data:image/svg+xml,<svg onload=alert(1)>\"",
            "personas[0].portrait: a portrait must be a PNG, JPEG or WebP within the file itself".into(),
        ),
        of(
            r#""portrait":"data:image/png;base64,iVBORw0KGgo=""#,
            &long_portrait,
            "personas[0].portrait: is 100,022 characters long; at most 100,000 are allowed".into(),
        ),
        of(
            r#""note":"Op drie sites""#,
            &format!("\"{long}\""),
            format!("{card}.note: is 10,001 characters long; at most 10,000 are allowed"),
        ),
        of(
            r#""title":"E-bike kopen""#,
            &format!("\"{long}\""),
            "journeys[0].title: is 10,001 characters long; at most 10,000 are allowed".into(),
        ),
        of(
            r#""tags":["seo"]"#,
            &format!("[\"{long}\"]"),
            format!("{card}.tags[0]: is 10,001 characters long; at most 10,000 are allowed"),
        ),
        of(
            r#""id":"k1""#,
            &format!("\"{long_id}\""),
            "journeys[0].links[0].id: is 201 characters long; at most 200 are allowed".into(),
        ),
        of(r#""id":"c1""#, "\"\"", format!("{card}.id: is an empty id")),
        of(r#""f1":"Kort""#, "null", "personas[0].tone.f1: should be text, but is null".into()),
    ]
}

/// Things that stand where they can't, or are missing.
pub fn wrong_places() -> Vec<BadFile> {
    let lanes = "journeys[0].lanes";
    let of = |name: &str, from: &str, to: &str, expected: &str| finding(name, changed(from, to), expected);
    let mut both = of(
        "a phase without steps",
        r#"{"id":"s3","name":"Betaalt"}"#,
        "",
        "journeys[0].phases[1]: the phase has no step",
    );
    if let Outcome::Findings(findings) = &mut both.outcome {
        // What stood in it goes too, and what pointed there.
        findings.push(format!("{lanes}[0].cards[1].step: there is no step “s3”"));
        findings.push("journeys[0].links[0].to: there is no card “c2”".to_string());
    }
    let again =
        |thing: &str| MAP.find(thing).map(|at| &MAP[at..at + thing.len()]).expect("stands in the map");
    let (step, link) = (
        again(r#"{"id":"s3","name":"Betaalt"}"#),
        again(r#"{"id":"k1","from":"c1","to":"c2","label":"twijfelt"}"#),
    );
    vec![
        both,
        of("no id", r#"{"id":"s2","#, "{", "journeys[0].phases[0].steps[1].id: is missing"),
        of("no title", r#","title":"Rekent af""#, "", &format!("{lanes}[0].cards[1].title: is missing")),
        of("no kind", r#""kind":"metric","#, "", &format!("{lanes}[2].kind: is missing")),
        of("no measure", r#""measure":"custom","#, "", &format!("{lanes}[2].measure: is missing")),
        of("no line", r#","line":"visibility""#, "", &format!("{lanes}[3].line: is missing")),
        of("a card without a step", r#""step":"s3","#, "", &format!("{lanes}[0].cards[1].step: is missing")),
        of(
            "a name that stands twice",
            r#""age":34"#,
            r#""age":34,"age":35"#,
            "personas[0].age: stands there twice; the first one counts",
        ),
        of(
            "an unknown name that stands twice",
            r#""age":34"#,
            r#""__proto__":1,"__proto__":2"#,
            "personas[0].__proto__: stands there twice; the first one counts",
        ),
        of(
            "a step twice",
            step,
            &format!("{step},{step}"),
            "journeys[0].phases[1].steps[1]: the id “s3” is already taken",
        ),
        of(
            "a step of another phase again",
            r#""id":"s3""#,
            r#""id":"s1""#,
            "journeys[0].phases[1].steps[0]: the id “s1” is already taken",
        ),
        of(
            "a phase twice",
            r#""id":"f2""#,
            r#""id":"f1""#,
            "journeys[0].phases[1]: the id “f1” is already taken",
        ),
        of(
            "a lane twice",
            r#""id":"l4""#,
            r#""id":"l3""#,
            &format!("{lanes}[3]: the id “l3” is already taken"),
        ),
        of(
            "a card twice",
            r#""id":"c2""#,
            r#""id":"c1""#,
            &format!("{lanes}[0].cards[1]: the id “c1” is already taken"),
        ),
        of(
            "a link twice",
            link,
            &format!("{link},{link}"),
            "journeys[0].links[1]: the id “k1” is already taken",
        ),
        of(
            "a persona twice",
            r#""personas":[{"#,
            r#""personas":[{"id":"p1","name":"Daan"},{"#,
            "personas[1]: the id “p1” is already taken",
        ),
        of(
            "a journey twice",
            r#""journeys":[{"#,
            r#""journeys":[{"id":"j1","title":"Nog een"},{"#,
            "journeys[1]: the id “j1” is already taken",
        ),
        of(
            "a card in an unknown step",
            r#""step":"s3""#,
            r#""step":"s9""#,
            &format!("{lanes}[0].cards[1].step: there is no step “s9”"),
        ),
        of(
            "a link from nothing",
            r#""from":"c1""#,
            r#""from":"c9""#,
            "journeys[0].links[0].from: there is no card “c9”",
        ),
        of(
            "a link to a prototype",
            r#""to":"c2""#,
            r#""to":"constructor""#,
            "journeys[0].links[0].to: there is no card “constructor”",
        ),
        of(
            "a point in an unknown step",
            r#"{"s1":{"#,
            r#"{"s9":{"#,
            &format!("{lanes}[1].points.s9: there is no step “s9”"),
        ),
        of(
            "a value in an unknown phase",
            r#"{"f1":10000"#,
            r#"{"odd one":10000"#,
            &format!("{lanes}[2].values[\"odd one\"]: there is no phase “odd one”"),
        ),
        of(
            "cards in a metric",
            r#""unit":"stuks""#,
            r#""cards":[]"#,
            &format!("{lanes}[2].cards: doesn’t belong in a lane of kind “metric”"),
        ),
        of(
            "a line in a lane of cards",
            r#""channel":"website""#,
            r#""line":"internal""#,
            &format!("{lanes}[0].line: doesn’t belong in a lane of kind “touchpoints”"),
        ),
        of(
            "a text among the lanes",
            r#""lanes":["#,
            r#""lanes":["lane","#,
            &format!("{lanes}[0]: should be an object, but is text"),
        ),
        of(
            "a list for a card",
            r#"{"id":"c2","step":"s3","title":"Rekent af"}"#,
            "[]",
            &format!("{lanes}[0].cards[1]: should be an object, but is a list"),
        ),
    ]
}

/// More than there may be.
pub fn too_many() -> Vec<BadFile> {
    let many = |count: usize, item: &dyn Fn(usize) -> String| -> String {
        (0..count).map(item).collect::<Vec<_>>().join(",")
    };
    let phase =
        |number: usize| format!(r#"{{"id":"f{number}","name":"","steps":[{{"id":"s{number}","name":""}}]}}"#);
    let step = |number: usize| format!(r#"{{"id":"s{number}","name":""}}"#);
    let lane = |number: usize| format!(r#"{{"id":"l{number}","name":"","kind":"notes"}}"#);
    let card = |number: usize| format!(r#"{{"id":"c{number}","step":"s0","title":""}}"#);
    let of = |name: &str, phases: &str, lanes: &str, expected: &str| {
        let head = r#"{"format":"klantreis","version":1,"journeys":[{"id":"j","title":"Veel","#;
        finding(name, format!(r#"{head}"phases":[{phases}],"lanes":[{lanes}]}}]}}"#).into_bytes(), expected)
    };
    let cards = format!(r#"{{"id":"l","name":"","kind":"notes","cards":[{}]}}"#, many(50_001, &card));
    let steps = format!(r#"{{"id":"f","name":"","steps":[{}]}}"#, many(2_001, &step));
    let too_many = "from here on it is too much: a journey has at most";
    vec![
        of("201 phases", &many(201, &phase), "", &format!("journeys[0].phases[200]: {too_many} 200 phases")),
        of("2,001 steps", &steps, "", &format!("journeys[0].phases[0].steps[2000]: {too_many} 2,000 steps")),
        of("501 lanes", "", &many(501, &lane), &format!("journeys[0].lanes[500]: {too_many} 500 lanes")),
        of(
            "50,001 cards",
            &phase(0),
            &cards,
            &format!("journeys[0].lanes[0].cards[50000]: {too_many} 50,000 cards"),
        ),
    ]
}
