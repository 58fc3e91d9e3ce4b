//! Numbers as people type them, in both languages.

use klantreis::model::{Measure, MetricLane, Scoring};
use klantreis::text::Language::{Dutch, English};
use klantreis::text::{Language, Text, board, rejection, typed_experience, typed_figure, typed_number};

#[track_caller]
fn reads(language: Language, cases: &[(&str, f64)]) {
    for (text, number) in cases {
        assert_eq!(typed_number(language, text), Some(*number), "{language:?}: “{text}”");
    }
}

#[test]
fn both_marks_are_read_as_the_language_means_them() {
    reads(
        Dutch,
        &[
            ("99,2", 99.2),
            ("99.2", 99.2),
            ("1.234", 1234.0),
            ("1.234.567", 1_234_567.0),
            ("1.234.567,89", 1_234_567.89),
            ("1,234", 1.234),
            ("1,234.5", 1234.5),
            ("1234.567", 1234.567),
            (",5", 0.5),
            ("5,", 5.0),
        ],
    );
    reads(
        English,
        &[
            ("99.2", 99.2),
            ("99,2", 99.2),
            ("1,234", 1234.0),
            ("1,234,567.89", 1_234_567.89),
            ("1.234", 1.234),
            ("1.234,5", 1234.5),
            ("1234,567", 1234.567),
            (".5", 0.5),
        ],
    );
}

/// A group of thousands doesn't begin with 0: "0.125" was 125.
#[test]
fn less_than_one_is_no_thousands() {
    reads(Dutch, &[("0.125", 0.125), ("-0.750", -0.75), ("0,125", 0.125)]);
    reads(English, &[("0,125", 0.125), ("+0,750", 0.75)]);
}

#[test]
fn signs_and_blanks_are_read_over() {
    for language in Language::ALL {
        reads(
            language,
            &[
                ("−1,5", -1.5),
                ("–1,5", -1.5),
                ("- 1,5", -1.5),
                ("+1,5", 1.5),
                ("99,2 %", 99.2),
                ("99,2\u{a0}%", 99.2),
                ("99,2\u{202f}%", 99.2),
                ("99,2%", 99.2),
                ("€ 12,50", 12.5),
                ("€\u{a0}12,50", 12.5),
                ("−€5", -5.0),
                ("€ −5", -5.0),
                ("12,50 €", 12.5),
                ("EUR 12,50", 12.5),
                ("12 usd", 12.0),
                ("£5", 5.0),
                ("€ 5,-", 5.0),
                ("1 200", 1200.0),
                ("1\u{a0}200\u{a0}300", 1_200_300.0),
                ("1’200", 1200.0),
                ("\t7\u{2009}", 7.0),
                // As an input method of Japan writes them.
                ("－１．５％", -1.5),
                ("-0", 0.0),
            ],
        );
    }
}

#[test]
fn what_is_no_number_is_none() {
    for language in Language::ALL {
        for text in [
            "",
            " ",
            "-",
            "%",
            "€",
            ".",
            ",",
            "veel",
            "1,8 min",
            "1.2.3",
            "1,2,3",
            "1.2,3.4",
            "12.34.567,1",
            "1 2",
            "12 34 567",
            "9%9",
            "--1",
            "1-2",
            "€5€",
            "5 % %",
            "1e5",
            "inf",
            "NaN",
            "0x10",
            "1/2",
            "10:30",
            "½",
        ] {
            assert_eq!(typed_number(language, text), None, "{language:?}: “{text}”");
        }
    }
    assert_eq!(typed_number(Dutch, &"9".repeat(400)), None);
}

#[test]
fn a_number_of_a_lane_carries_its_unit_and_keeps_to_its_scale() {
    let lane = |measure, unit: &str| MetricLane { unit: unit.to_owned(), ..MetricLane::new(measure) };
    let time = lane(Measure::ResponseTime, "min");
    assert_eq!(typed_figure(Dutch, &time, "1,8 min"), Ok(Some(1.8)));
    assert_eq!(typed_figure(Dutch, &time, "1,8 uur"), Err(rejection::NOT_FINITE));
    assert_eq!(typed_figure(Dutch, &lane(Measure::ResponseTime, ""), "1,8 min"), Err(rejection::NOT_FINITE));
    assert_eq!(typed_figure(Dutch, &time, "  "), Ok(None));
    assert_eq!(typed_figure(Dutch, &time, "-1"), Err(board::BELOW_ZERO));
    assert_eq!(typed_figure(English, &lane(Measure::Cac, "€"), "€1,250"), Ok(Some(1250.0)));
    assert_eq!(typed_figure(Dutch, &lane(Measure::Retention, ""), "99,2 %"), Ok(Some(99.2)));
    assert_eq!(typed_figure(Dutch, &lane(Measure::Retention, "%"), "99,2 %"), Ok(Some(99.2)));
    assert_eq!(typed_figure(Dutch, &lane(Measure::Retention, ""), "100,1"), Err(board::OUTSIDE_SHARE));
    assert_eq!(typed_figure(Dutch, &lane(Measure::Nps, ""), "150"), Err(board::OUTSIDE_NPS));
    let mean = MetricLane { scoring: Some(Scoring::Mean), ..lane(Measure::Csat, "") };
    assert_eq!(typed_figure(Dutch, &mean, "5,5"), Err(board::OUTSIDE_FIVE));
    // A unit that is itself a number takes nothing away from one.
    assert_eq!(typed_figure(Dutch, &lane(Measure::Custom, "0"), "10"), Ok(Some(10.0)));
}

/// "99,2 %" was 0.2 at a point of a curve, and "−1,5" was +1.5.
#[test]
fn an_experience_is_read_as_every_number() {
    let read = |language, text| {
        typed_experience(language, text).map(|emotion| emotion.map(|emotion| emotion.value()))
    };
    for language in Language::ALL {
        let cases: [(&str, Result<Option<f64>, Text>); 9] = [
            ("−1,5", Ok(Some(-1.5))),
            ("+0.75", Ok(Some(0.75))),
            ("2", Ok(Some(2.0))),
            ("", Ok(None)),
            ("99,2 %", Err(board::OUTSIDE_SCALE)),
            ("12", Err(board::OUTSIDE_SCALE)),
            ("-2,1", Err(board::OUTSIDE_SCALE)),
            ("1,8 min", Err(rejection::NOT_FINITE)),
            ("1-2", Err(rejection::NOT_FINITE)),
        ];
        for (text, value) in cases {
            assert_eq!(read(language, text), value, "{language:?}: “{text}”");
        }
    }
}
