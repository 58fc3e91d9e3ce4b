//! JSON as a tree: what `serde_json` reads, with repeated names, exact numbers and a bound to its depth; and numbers
//! as they are written.

use klantreis::format::{self, DEEPEST, Json, Position, Refusal};
use klantreis::model::*;
use proptest::prelude::*;
use serde_json::error::Category;

fn compact(text: &str) -> Option<String> {
    Json::parse(text).ok().map(|json| json.to_string())
}

#[test]
fn what_is_no_json_is_refused() {
    for text in [
        "-",
        "01",
        "1.",
        ".5",
        "1e",
        "+1",
        "0x1",
        "NaN",
        "Infinity",
        "\"",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u123",
        "\"\\ud83d\"",
        "\"\\ud83d\\n\"",
        "\"\\ud83d\\u0041\"",
        "\"\\udead\"",
        "\"\n\"",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1,2",
        "[1,2]]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":1 \"b\":2}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":1}x",
        "",
        " ",
        "nul",
        "nulll",
        "truefalse",
        "// x\n1",
        "\u{feff}1",
    ] {
        assert_eq!(compact(text), None, "{text:?}");
    }
}

#[test]
fn members_and_numbers_stay_as_they_were() {
    for (text, expected) in [
        (r#"{"b":1e400,"a":12345678901234567890123,"b":-0.10,"é":"<\/script>"}"#, None),
        (r#"[1E5,1e+05,1e-5,-1.50E+1,0e0,-0,1e400,-1E400]"#, None),
        (r#"{"1e5":"2E3","\"7E2":[],"x":[3E1,{"y":4,"z":5E5}]}"#, None),
        (" [ 1 , true , false , null , { } , [ ] ] ", Some("[1,true,false,null,{},[]]")),
        (r#""\u00e9\ud83d\udeb2\/\b\f\n\r\t""#, Some("\"é🚲/\\b\\f\\n\\r\\t\"")),
        ("\"\u{7f}\u{80}\u{2028}\"", None),
    ] {
        let expected = expected.unwrap_or(text).replace("<\\/", "</");
        assert_eq!(compact(text), Some(expected), "{text}");
    }
}

/// An object that looks like the way in which `serde_json` hands out numbers harms no other number.
#[test]
fn an_object_with_the_name_of_a_number_is_no_danger() {
    let name = "$serde_json::private::Number";
    let text = format!(r#"[1E2,{{"{name}":"3e+4"}},5E6,{{"{name}":[7E8]}},9E9]"#);
    let read = compact(&text).expect("JSON");
    let numbers: Vec<f64> = read
        .split(|sign: char| !sign.is_ascii_alphanumeric() && !"+.".contains(sign))
        .filter_map(|part| part.parse().ok())
        .collect();
    assert_eq!(numbers, [1e2, 3e4, 5e6, 7e8, 9e9], "{read}");
}

/// A number as somebody may have written it.
fn number() -> impl Strategy<Value = String> {
    "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?"
}

/// JSON with names that stand there again and again, and numbers written in every way.
fn json() -> impl Strategy<Value = String> {
    let text = any::<String>().prop_map(|text| serde_json::to_string(&text).expect("a text is JSON"));
    let leaf = prop_oneof![4 => number(), 2 => text.clone(), 1 => Just("null".to_string())];
    leaf.prop_recursive(4, 40, 5, move |inner| {
        let name = prop_oneof![Just("\"a\"".to_string()), Just("\"b\"".to_string()), text.clone()];
        let member = (name, inner.clone()).prop_map(|(name, value)| format!("{name}:{value}"));
        prop_oneof![
            proptest::collection::vec(inner, 0..5).prop_map(|items| format!("[{}]", items.join(","))),
            proptest::collection::vec(member, 0..5).prop_map(|members| format!("{{{}}}", members.join(","))),
        ]
    })
}

proptest! {
    #[test]
    fn any_json_is_written_as_it_was(text in json()) {
        prop_assert_eq!(compact(&text), Some(text));
    }

    /// Every text is refused or read as `serde_json` does; what is read is JSON again.
    #[test]
    fn any_characters_of_json(text in proptest::collection::vec(proptest::sample::select(&[
        "{", "}", "[", "]", ",", ":", "\"", "\\", "u", "00e9", "a", "0", "1", "-", ".", "e", "+", "true", "null", " ", "é",
        "\"a\"", "\"b\":",
    ][..]), 0..12)) {
        let text = text.concat();
        let theirs = serde_json::from_str::<serde_json::Value>(&text);
        prop_assert_eq!(compact(&text).is_some(), theirs.is_ok(), "{}", text);
        if let Some(ours) = compact(&text) {
            prop_assert_eq!(compact(&ours), Some(ours));
        }
    }

    #[test]
    fn any_number_of_a_file_is_written_and_read_exactly(bits in any::<u64>()) {
        let number = f64::from_bits(bits);
        prop_assume!(number.is_finite());
        check_number(number);
    }
}

/// A lane that counts `number` in its only phase.
fn counting(number: f64) -> Journey {
    let mut map = Journey::new("j".into(), "");
    map.phases.push(Phase::new("f".into(), "", vec![Step::new("s".into(), "")]).into());
    let mut metric = MetricLane::new(Measure::Nps);
    metric.values.insert("f".into(), number);
    map.lanes.push(Lane::new("l".into(), "", LaneContent::Metric(metric)).into());
    map
}

fn written(number: f64) -> String {
    let text = format::write_journey(&counting(number));
    let start = text.find(r#""values":{"f":"#).expect("a value") + r#""values":{"f":"#.len();
    text[start..].split('}').next().unwrap_or_default().to_string()
}

fn check_number(number: f64) {
    let text = format::write_journey(&counting(number));
    let reading = format::read(text.as_bytes()).expect("our own file");
    assert_eq!(reading.file.journeys, [counting(number)], "{text}");
    assert_eq!(written(number).parse(), Ok(number));
}

#[test]
fn numbers_at_the_edges() {
    for number in [
        f64::MAX,
        f64::MIN_POSITIVE,
        f64::from_bits(1),
        f64::EPSILON,
        0.1 + 0.2,
        9_007_199_254_740_991.0,
        9_007_199_254_740_992.0,
        9_007_199_254_740_994.0,
        1e21,
        1e23,
        1e-7,
    ] {
        check_number(number);
        check_number(-number);
    }
}

#[test]
fn numbers_are_written_as_people_write_them() {
    for (number, expected) in [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (-1.5, "-1.5"),
        (10_000.0, "10000"),
        (0.1, "0.1"),
        (34.6, "34.6"),
        (0.05, "0.05"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1e15, "1000000000000000"),
        (1e21, "1e+21"),
        (0.00001, "0.00001"),
        (1.5e-9, "1.5e-9"),
        (1.0 / 3.0, "0.3333333333333333"),
        (123.456, "123.456"),
        (f64::MAX, "1.7976931348623157e+308"),
    ] {
        assert_eq!(written(number), expected);
    }
}

/// Numbers of a file that are written in a way that we don't write.
#[test]
fn decimals_at_the_edges() {
    let read = |number: &str| {
        let text = format::write_journey(&counting(5.0)).replace("{\"f\":5}", &format!("{{\"f\":{number}}}"));
        let reading = format::read(text.as_bytes()).expect("a file of ours");
        let value = reading.file.journeys[0].lanes[0].metric().and_then(|lane| lane.values.get("f").copied());
        (value, reading.findings.first().map(|finding| finding.problem.clone()))
    };
    let half = "1.00000000000000011102230246251565404236316680908203125";
    let hair = format!("{half}{}1", "0".repeat(900));
    for number in [
        "1.7976931348623158e308",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "9007199254740993",
        "9007199254740993.00000000000000000000000000001",
        "0e999999999999999999999",
        "1e-999999999999999999999",
        "8.5E22",
        half,
        &hair,
    ] {
        assert_eq!(read(number), (number.parse().ok(), None), "{number}");
    }
    assert!(read(&hair).0 > read(half).0);
    for (number, told) in [("1e309", "1e309"), ("-1E400", "−1E400")] {
        assert_eq!(read(number), (None, Some(format::Problem::HugeNumber(told.to_string()))));
    }
}

#[test]
fn faults_are_told_by_their_place() {
    let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    let at = |line, column| Position { line, column };
    let head = "{\"format\":\"klantreis\",\n\"é\":";
    for (text, expected) in [
        ("[1, 2".to_string(), Refusal::EndsEarly(at(1, 6))),
        ("\"abc".to_string(), Refusal::EndsEarly(at(1, 5))),
        ("tru\n".to_string(), Refusal::NotJson(at(1, 4))),
        ("[1, 2}".to_string(), Refusal::NotJson(at(1, 6))),
        ("{} {}".to_string(), Refusal::NotJson(at(1, 4))),
        (format!("{head}\"é\",,"), Refusal::NotJson(at(2, 9))),
        (format!("{head}\"é\nx\""), Refusal::NotJson(at(2, 7))),
        (format!("{head}01"), Refusal::NotJson(at(2, 6))),
        (nested(DEEPEST + 1), Refusal::TooDeep(at(1, DEEPEST + 1))),
        (format!("[\"[{{\\\"[\",[[]],\n{}", nested(DEEPEST)), Refusal::TooDeep(at(2, DEEPEST))),
    ] {
        assert_eq!(format::read(text.as_bytes()), Err(expected), "{text}");
    }
    assert!(Json::parse(&nested(DEEPEST)).is_ok());
    assert!(Json::parse(&format!("{}1{}", "[".repeat(DEEPEST), "]".repeat(DEEPEST))).is_ok());
    let deep = "{\"a\":".repeat(DEEPEST + 1);
    assert!(Json::parse(&deep).is_err_and(|error| error.classify() == Category::Data));
}
