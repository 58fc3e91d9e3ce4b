//! The JSON parser and the numbers, held against those of others.

use klantreis::format::{DEEPEST, Fault, Json, decimal};
use proptest::prelude::*;

fn compact(text: &str) -> Option<String> {
    let mut compact = String::new();
    Json::parse(text).ok()?.push_to(&mut compact);
    Some(compact)
}

/// Both parsers refuse `text`, or both read the same.
fn check_against_serde(text: &str) {
    let ours = compact(text);
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(theirs) => {
            let ours = ours.unwrap_or_else(|| panic!("we refuse {text:?}"));
            assert_eq!(
                serde_json::from_str::<serde_json::Value>(&ours).expect("we write JSON"),
                theirs,
                "{text:?}"
            );
        }
        // Numbers beyond a double are the one thing that we keep; what stands behind them they never see.
        Err(error) if error.to_string().starts_with("number out of range") => {}
        Err(error) => assert_eq!(ours, None, "we read {text:?}, but {error}"),
    }
}

#[test]
fn the_same_texts_are_json() {
    for text in [
        "null",
        " true ",
        "\tfalse\r\n",
        "0",
        "-0",
        "-",
        "01",
        "1.",
        ".5",
        "1.5",
        "1e",
        "1e5",
        "1E+05",
        "1e-5",
        "+1",
        "0x1",
        "NaN",
        "Infinity",
        "1e400",
        "-1e400",
        "\"\"",
        "\"",
        "\"a",
        "\"\\\"\"",
        "\"\\x\"",
        "\"\\u00e9\"",
        "\"\\u12\"",
        "\"\\u123",
        "\"\\uD83D\\uDEB2\"",
        "\"\\ud83d\"",
        "\"\\ud83d\\n\"",
        "\"\\ud83d\\u0041\"",
        "\"\\udead\"",
        "\"\\/\\b\\f\\n\\r\\t\"",
        "\"\n\"",
        "\"\u{7f}\u{80}\u{2028}\"",
        "[]",
        "[ ]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1,2",
        "[1,2]]",
        "{}",
        "{ }",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":1 \"b\":2}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":1}x",
        "{\"a\":{\"b\":[{}]}}",
        "",
        " ",
        "nul",
        "nulll",
        "truefalse",
        "// x\n1",
        "\u{feff}1",
    ] {
        check_against_serde(text);
    }
}

proptest! {
    #[test]
    fn any_characters_of_json(text in proptest::collection::vec(proptest::sample::select(&[
        "{", "}", "[", "]", ",", ":", "\"", "\\", "u", "00e9", "a", "0", "1", "-", ".", "e", "+", "true", "null", " ", "é",
        "\"a\"", "\"b\":",
    ][..]), 0..12)) {
        check_against_serde(&text.concat());
    }

    #[test]
    fn any_text_as_a_value(text in any::<String>()) {
        let written = serde_json::to_string(&text).expect("a text is JSON");
        prop_assert_eq!(Json::parse(&written), Ok(Json::Text(text.as_str().into())));
        prop_assert_eq!(compact(&written), Some(written));
    }

    #[test]
    fn any_double_is_written_and_read_exactly(bits in any::<u64>()) {
        check_double(f64::from_bits(bits));
    }

    #[test]
    fn any_decimal_is_read_as_the_standard_library_reads_it(
        digits in "[0-9]{1,40}", fraction in "[0-9]{0,40}", exponent in -400i32..400,
    ) {
        check_text(&format!("{digits}.{fraction}e{exponent}"));
        check_text(&format!("-{digits}"));
    }
}

fn check_double(number: f64) {
    let mut text = String::new();
    decimal::push(&mut text, number);
    if number.is_finite() {
        assert_eq!(decimal::parse(&text), Some(number), "{number:e} as {text}");
        assert_eq!(text.parse(), Ok(number), "{number:e} as {text}");
        assert!(Json::parse(&text).is_ok(), "{text}");
    } else {
        assert_eq!(text, "null");
    }
}

fn check_text(text: &str) {
    let theirs: f64 = text.parse().expect("a number");
    assert_eq!(decimal::parse(text), theirs.is_finite().then_some(theirs), "{text}");
}

#[test]
fn doubles_at_the_edges() {
    for number in [
        f64::MAX,
        f64::MIN_POSITIVE,
        f64::from_bits(1),
        f64::from_bits(0x000f_ffff_ffff_ffff),
        f64::EPSILON,
        0.1 + 0.2,
        9_007_199_254_740_991.0,
        9_007_199_254_740_992.0,
        9_007_199_254_740_994.0,
        1e21,
        1e22,
        1e23,
        1e-7,
        5e-324,
        f64::NAN,
        f64::INFINITY,
    ] {
        check_double(number);
        check_double(-number);
    }
    // Powers of two, and the numbers around them, are where rounding goes wrong.
    for power in 0..2047u64 {
        for around in [power << 52, (power << 52) + 1, (power << 52).wrapping_sub(1) & (u64::MAX >> 1)] {
            check_double(f64::from_bits(around));
        }
    }
}

#[test]
fn decimals_at_the_edges() {
    let long = format!("1{}1", "0".repeat(1_000));
    for text in [
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "1e309",
        "4.9e-324",
        "2.5e-324",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "2.2250738585072011e-308",
        "2.2250738585072014e-308",
        "9007199254740993",
        "9007199254740992.99999999999999999999",
        "9007199254740993.00000000000000000000000000001",
        "0.000",
        "0e999999999999999999999",
        "1e-999999999999999999999",
        "179769313486231580793728971405301e276",
        "100000000000000000000000000000000000000000000e-44",
        "8.5e22",
        "123456789012345e22",
        "1e00000000001",
        "00000000000000000000000000000000001.5",
        // Halfway between two doubles, and a hair beside it in a digit that is far away.
        "1.00000000000000011102230246251565404236316680908203125",
        "1.00000000000000011102230246251565404236316680908203124",
        "1.00000000000000011102230246251565404236316680908203126",
        &long,
        &format!("0.{}1", "0".repeat(400)),
    ] {
        check_text(text);
    }
    let half = "1.00000000000000011102230246251565404236316680908203125";
    let hair = format!("{half}{}1", "0".repeat(900));
    assert!(decimal::parse(&hair) > decimal::parse(half));
    for text in
        ["", "-", ".", "e5", "1e", "1e+", "1.5.2", "1,5", " 1", "1 ", "NaN", "inf", "0x10", "--1", "1e5.5"]
    {
        assert_eq!(decimal::parse(text), None, "{text:?}");
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
        (1e20, "100000000000000000000"),
        (1e21, "1e21"),
        (0.000001, "0.000001"),
        (1.5e-9, "1.5e-9"),
        (1.0 / 3.0, "0.3333333333333333"),
        (123.456, "123.456"),
        (f64::MAX, "1.7976931348623157e308"),
        (5e-324, "4.94065645841247e-324"),
    ] {
        let mut text = String::new();
        decimal::push(&mut text, number);
        assert_eq!(text, expected);
    }
}

#[test]
fn numbers_and_members_stay_as_they_were() {
    let text = r#"{"b":1e400,"a":12345678901234567890123,"b":-0.10,"é":"<\/script>"}"#;
    assert_eq!(
        compact(text).as_deref(),
        Some(r#"{"b":1e400,"a":12345678901234567890123,"b":-0.10,"é":"</script>"}"#)
    );
}

#[test]
fn faults_are_told_by_their_place() {
    let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    for (text, expected) in [
        ("", (Fault::EndsEarly, 0)),
        ("[1, 2", (Fault::EndsEarly, 5)),
        ("\"abc", (Fault::EndsEarly, 4)),
        ("tru", (Fault::EndsEarly, 3)),
        ("[1, 2}", (Fault::Unexpected, 5)),
        ("{} {}", (Fault::Unexpected, 3)),
        ("\"\\ud83d\"", (Fault::Unexpected, 7)),
        ("\"\\ud83d\\u0041\"", (Fault::Unexpected, 2)),
        (&nested(DEEPEST + 1), (Fault::TooDeep, DEEPEST)),
    ] {
        assert_eq!(Json::parse(text), Err(expected), "{text}");
    }
    assert!(Json::parse(&nested(DEEPEST)).is_ok());
}
