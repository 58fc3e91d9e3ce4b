//! The JSON Schema of the file says the same as the reader, and names the same fields and words.

use std::collections::BTreeSet;

use jsonschema::Validator;
use klantreis::format::{self, Finding, Problem, version1};
use klantreis::model::*;
use klantreis::text::Language;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::arbitrary;

const SCHEMA: &str = include_str!("../../public/klantreis.schema.json");
const FULL: &str = include_str!("../golden/v1-full.klantreis.json");
const MINIMAL: &str = include_str!("../golden/v1-minimal.klantreis.json");
const DISMISSED: &str = include_str!("../golden/v1-dismissed.klantreis.json");
const OPPORTUNITIES: &str = include_str!("../golden/v1-opportunities.klantreis.json");
const METRICS: &str = include_str!("../golden/v1-metrics.klantreis.json");
const SHOWN: &str = include_str!("../golden/v1-shown.klantreis.json");

fn schema() -> Value {
    serde_json::from_str(SCHEMA).expect("the schema is JSON")
}

fn validator() -> Validator {
    jsonschema::draft202012::new(&schema()).expect("the schema is a schema")
}

fn full() -> Value {
    serde_json::from_str(FULL).expect("a golden file is JSON")
}

#[test]
fn it_is_a_schema_of_its_draft() {
    assert!(jsonschema::draft202012::meta::is_valid(&schema()));
}

#[test]
fn the_golden_files_fit() {
    for text in [FULL, MINIMAL, DISMISSED, SHOWN, OPPORTUNITIES, METRICS] {
        let file = serde_json::from_str(text).expect("a golden file is JSON");
        let errors: Vec<_> = validator().iter_errors(&file).map(|error| error.to_string()).collect();
        assert_eq!(errors, [""; 0]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_file_that_is_written_fits(file in arbitrary::file()) {
        // serde_json reads no numbers beyond a double, which unknown fields may have.
        let text = format::write(&file).replace("1e400", "1e40");
        let json: Value = serde_json::from_str(&text).expect("we write JSON");
        let errors: Vec<_> = validator().iter_errors(&json).map(|error| error.to_string()).collect();
        prop_assert!(errors.is_empty(), "{errors:?} in {text}");
    }
}

#[test]
fn it_has_the_fields_of_the_reader_and_each_is_described() {
    let schema = schema();
    for (object, fields) in version1::fields() {
        let properties = schema["$defs"][object]["properties"].as_object().expect("an object has properties");
        let named: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
        assert_eq!(named, fields.iter().copied().collect(), "{object}");
        for (name, property) in properties {
            let target = property["$ref"].as_str().and_then(|target| schema.pointer(&target[1..]));
            let described = target.is_some_and(|target| target["description"].is_string());
            assert!(described || property["description"].is_string(), "{object}.{name} has no description");
        }
    }
    let objects = schema["$defs"]
        .as_object()
        .expect("definitions")
        .iter()
        .filter(|(_, def)| def["properties"].is_object());
    let named: BTreeSet<&str> = objects.map(|(name, _)| name.as_str()).collect();
    assert_eq!(named, version1::fields().iter().map(|(name, _)| *name).collect());
}

fn words<W: Word>() -> Vec<&'static str> {
    W::ALL.iter().map(|word| word.word()).collect()
}

#[test]
fn it_has_the_words_of_the_model() {
    let schema = schema();
    for (place, expected) in [
        ("journey/properties/state", words::<State>()),
        ("journey/properties/market", words::<Market>()),
        ("color", words::<Color>()),
        ("channel", words::<Channel>()),
        ("lane_kind", version1::lane_kinds()),
        ("lane/allOf/0/if/properties/kind", words::<CardKind>()),
        ("lane/properties/measure", words::<Measure>()),
        ("lane/properties/scoring", words::<Scoring>()),
        ("lane/properties/easy", words::<EasyEnd>()),
        ("lane/properties/line", words::<LineKind>()),
        ("card/properties/medium", words::<Medium>()),
        ("card/properties/directness", words::<Directness>()),
        ("card/properties/senses/items", words::<Sense>()),
        ("card/properties/evidence", words::<Evidence>()),
        ("card/properties/status", words::<Status>()),
        ("research/properties/kind", words::<ResearchKind>()),
    ] {
        let list = &schema.pointer(&format!("/$defs/{place}")).expect(place)["enum"];
        assert_eq!(list, &json!(expected), "{place}");
    }
    assert_eq!(SCHEMA.matches("\"enum\"").count(), 16, "a list that this test doesn't know");
}

#[test]
fn it_has_the_limits_of_the_model() {
    let schema = schema();
    for (place, expected) in [
        ("text/maxLength", limits::TEXT),
        ("address/maxLength", limits::TEXT),
        ("id/maxLength", limits::ID),
        ("persona/properties/portrait/maxLength", limits::PORTRAIT),
        ("image/properties/data/maxLength", limits::IMAGE),
        ("persona/properties/age/maximum", usize::from(Persona::MAX_AGE)),
        ("journey/properties/phases/maxItems", limits::PHASES),
        ("journey/properties/lanes/maxItems", limits::LANES),
        ("phase/properties/steps/maxItems", limits::STEPS),
        ("lane/properties/cards/maxItems", limits::CARDS),
    ] {
        assert_eq!(schema.pointer(&format!("/$defs/{place}")), Some(&json!(expected)), "{place}");
    }
}

#[test]
fn it_refuses_what_is_no_picture_as_the_reader_does() {
    let validator = validator();
    let large = format!("data:image/webp;base64,{}", "A".repeat(limits::IMAGE));
    let (picture, refused) = (
        json!("data:image/webp;base64,UklGRg=="),
        [
            json!(""),
            json!("data:image/svg+xml;base64,AAAA"),
            json!("https://example.org/a.png"),
            json!(large),
            json!(1),
        ],
    );
    let lane = "/journeys/0/lanes/0";
    let long = "é".repeat(limits::TEXT + 1);
    let mut changes: Vec<(String, Value, bool)> = vec![
        (format!("{lane}/cards/0/image"), json!({ "data": picture }), true),
        (format!("{lane}/cards/0/image"), json!({ "data": picture, "alt": "" }), true),
        (format!("{lane}/cards/0/image"), json!({ "data": picture, "alt": long }), false),
        (format!("{lane}/cards/0/image"), json!({ "alt": "Geen plaatje" }), false),
        (format!("{lane}/cards/0/image"), picture.clone(), false),
        (format!("{lane}/folded"), json!("yes"), false),
        (format!("{lane}/hidden"), json!(false), true),
    ];
    changes.extend(refused.map(|data| (format!("{lane}/cards/0/image"), json!({ "data": data }), false)));
    for (path, value, expected) in changes {
        let mut changed: Value = serde_json::from_str(SHOWN).expect("a golden file is JSON");
        let (parent, name) = path.rsplit_once('/').expect("a path");
        changed.pointer_mut(parent).expect("a path of the file")[name] = value;
        assert_eq!(check_agreement(&validator, &changed, &path), expected, "{path}");
    }
}

/// What a schema can't say, because it is about two places of the file at once, or about the calendar.
fn is_beyond_a_schema(finding: &Finding) -> bool {
    use Problem::*;
    matches!(finding.problem, DuplicateId(_) | UnknownStep(_) | UnknownPhase(_) | UnknownCard(_))
}

/// The schema refuses `file` exactly where the reader finds something that a schema can say.
fn check_agreement(validator: &Validator, file: &Value, change: &str) -> bool {
    let fits = validator.is_valid(file);
    let text = file.to_string();
    let findings = match format::read(text.as_bytes()) {
        Ok(reading) => reading.findings,
        Err(refusal) => {
            assert!(!fits, "{change}: {} but it fits the schema", refusal.message(Language::English));
            return false;
        }
    };
    let found: Vec<_> = findings.iter().filter(|finding| !is_beyond_a_schema(finding)).collect();
    assert_eq!(fits, found.is_empty(), "{change}: {found:?}");
    fits
}

/// Every value of the golden files, one by one, becomes something else or goes.
#[test]
fn it_refuses_what_the_reader_refuses() {
    let (fitting, refused) = changed_everywhere(full());
    assert!(fitting > 250 && refused > 1_500, "{fitting} fit, {refused} don't");
    for later in [DISMISSED, OPPORTUNITIES, METRICS] {
        let later = serde_json::from_str(later).expect("a golden file is JSON");
        let (fitting, refused) = changed_everywhere(later);
        assert!(fitting > 10 && refused > 50, "{fitting} fit, {refused} don't");
    }
}

/// How many changed files fit the schema and how many don't; the reader says the same of each.
fn changed_everywhere(full: Value) -> (usize, usize) {
    let validator = validator();
    let mut paths = Vec::new();
    collect_paths(&full, String::new(), &mut paths);
    let others =
        [json!(null), json!(true), json!(7), json!(-0.5), json!("x"), json!(""), json!([]), json!({})];
    let (mut fitting, mut refused) = (0, 0);
    let mut count = |fits: bool| if fits { fitting += 1 } else { refused += 1 };
    for path in &paths {
        for other in &others {
            let mut changed = full.clone();
            *changed.pointer_mut(path).expect("a path of the file") = other.clone();
            count(check_agreement(&validator, &changed, &format!("{path} is {other}")));
        }
        let mut changed = full.clone();
        let (parent, name) = path.rsplit_once('/').expect("a path has a parent");
        if let Some(Value::Object(members)) = changed.pointer_mut(parent) {
            members.remove(name);
            count(check_agreement(&validator, &changed, &format!("without {path}")));
        }
    }
    (fitting, refused)
}

/// The paths of all values, of lists only the first three items.
fn collect_paths(value: &Value, path: String, paths: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter().filter(|(name, _)| !name.starts_with("x-")) {
                paths.push(format!("{path}/{name}"));
                collect_paths(member, format!("{path}/{name}"), paths);
            }
        }
        Value::Array(items) => {
            // Lanes of every kind stand in the full file, one after the other.
            let some = |at: &usize| *at < 3 || path.ends_with("/lanes") && [28, 30, 37, 38].contains(at);
            for at in (0..items.len()).filter(some) {
                paths.push(format!("{path}/{at}"));
                collect_paths(&items[at], format!("{path}/{at}"), paths);
            }
        }
        _ => {}
    }
}

#[test]
fn it_refuses_values_out_of_range_as_the_reader_does() {
    let validator = validator();
    let card = "/journeys/0/lanes/0/cards/0";
    let long = "é".repeat(limits::TEXT + 1);
    let fitting = "é".repeat(limits::TEXT);
    let portrait = format!("data:image/png;base64,{}", "A".repeat(limits::PORTRAIT));
    let changes: Vec<(String, Value, bool)> = vec![
        ("/version".into(), json!(1.0), true),
        ("/version".into(), json!(2), false),
        ("/version".into(), json!("1"), false),
        ("/format".into(), json!("Klantreis"), false),
        (format!("{card}/actual"), json!(-2), true),
        (format!("{card}/actual"), json!(-2.01), false),
        (format!("{card}/desired"), json!(2.0), true),
        (format!("{card}/desired"), json!(2.5), false),
        (format!("{card}/title"), json!(fitting), true),
        (format!("{card}/title"), json!(long), false),
        (format!("{card}/tags/0"), json!(long), false),
        (format!("{card}/id"), json!(""), false),
        ("/journeys/0/links/0/id".into(), json!("i".repeat(limits::ID)), true),
        ("/journeys/0/links/0/id".into(), json!("i".repeat(limits::ID + 1)), false),
        ("/journeys/0/personas/0".into(), json!(""), false),
        (format!("{card}/senses"), json!(["see", "see"]), true),
        (format!("{card}/senses"), json!(["See"]), false),
        (format!("{card}/date"), json!("2024-02-29"), true),
        (format!("{card}/date"), json!("2026-02-30"), false),
        (format!("{card}/date"), json!("2026-04-31"), false),
        (format!("{card}/date"), json!("2026-13-01"), false),
        (format!("{card}/date"), json!("0000-01-01"), false),
        (format!("{card}/date"), json!("2026-1-01"), false),
        (format!("{card}/date"), json!("2026-10-12\n"), false),
        (format!("{card}/date"), json!("٢٠٢٦-10-12"), false),
        (format!("{card}/link"), json!("HTTPS://example.org"), true),
        (format!("{card}/link"), json!("https://"), false),
        (format!("{card}/link"), json!("javascript:alert(1)"), false),
        (format!("{card}/link"), json!(" https://example.org"), false),
        (format!("{card}/link"), json!("https://a\u{7f}"), false),
        (format!("{card}/link"), json!("https://a\u{85}"), false),
        (format!("{card}/link"), json!("https://a\nb"), false),
        (format!("{card}/link"), json!("ftp://example.org"), false),
        ("/personas/0/age".into(), json!(0), true),
        ("/personas/0/age".into(), json!(150.0), true),
        ("/personas/0/age".into(), json!(151), false),
        ("/personas/0/age".into(), json!(-1), false),
        ("/personas/0/age".into(), json!(34.5), false),
        ("/personas/0/portrait".into(), json!("data:image/jpeg;base64,AA=="), true),
        ("/personas/0/portrait".into(), json!("data:image/png;base64,"), false),
        ("/personas/0/portrait".into(), json!("data:image/svg+xml;base64,AAAA"), false),
        ("/personas/0/portrait".into(), json!("data:image/png;base64,AA\n"), false),
        ("/personas/0/portrait".into(), json!("https://example.org/a.png"), false),
        ("/personas/0/portrait".into(), json!(portrait), false),
        ("/personas/0/tone".into(), json!({ "": "leeg" }), false),
        ("/personas/0/tone".into(), json!({ "f".repeat(201): "lang" }), false),
        ("/journeys/0/lanes/28/points".into(), json!({ "": {} }), false),
        ("/journeys/0/lanes/28/points".into(), json!({ "s1": {} }), true),
        ("/journeys/0/phases/0/steps".into(), json!([]), false),
    ];
    for (path, value, expected) in changes {
        let mut changed = full();
        *changed.pointer_mut(&path).expect("a path of the file") = value;
        let shown: String =
            changed.pointer(&path).map(Value::to_string).unwrap_or_default().chars().take(60).collect();
        let change = format!("{path} is {shown}");
        assert_eq!(check_agreement(&validator, &changed, &change), expected, "{change}");
    }
}

/// The faults that only the reader sees. The schema says them in words.
#[test]
fn what_a_schema_cannot_say_is_known() {
    let validator = validator();
    for (path, value) in [
        ("/journeys/0/lanes/0/cards/0/step", json!("nowhere")),
        ("/journeys/0/links/0/to", json!("nothing")),
        ("/journeys/0/lanes/28/points", json!({ "nowhere": { "actual": 1 } })),
        ("/journeys/0/lanes/30/values", json!({ "nowhere": 1 })),
        ("/journeys/1/id", json!("j1")),
        ("/personas/1/id", json!("p1")),
        ("/journeys/0/phases/1/id", json!("f1")),
        ("/journeys/0/lanes/0/cards/0/date", json!("2026-02-29")),
    ] {
        let mut changed = full();
        *changed.pointer_mut(path).expect("a path of the file") = value;
        assert!(validator.is_valid(&changed), "{path}");
        let reading = format::read(changed.to_string().as_bytes()).expect("a file of ours");
        assert!(!reading.findings.is_empty(), "{path}");
    }
}
