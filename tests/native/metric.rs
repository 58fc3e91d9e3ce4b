//! What the numbers of a metric lane are calculated from.

use klantreis::command::{Command, LaneEdit, Rejection, apply};
use klantreis::model::{EasyEnd, Input, Inputs, Journey, Measure, MetricLane, NoResult, Scoring};
use klantreis::text::Language;
use klantreis::text::metric::formula;

use crate::board_text::map;

fn inputs(numbers: &[(Input, f64)]) -> Inputs {
    let mut inputs = Inputs::default();
    numbers.iter().for_each(|(input, number)| inputs.set(*input, Some(*number)));
    inputs
}

/// The lane with the numbers that it is calculated from, in the phase `P`.
fn given(lane: MetricLane, numbers: &[f64]) -> MetricLane {
    let pairs: Vec<(Input, f64)> = lane.wanted().iter().copied().zip(numbers.iter().copied()).collect();
    MetricLane { inputs: [("P".into(), inputs(&pairs))].into(), ..lane }
}

fn calculated(lane: MetricLane, numbers: &[f64]) -> Option<f64> {
    given(lane, numbers).calculated(&"P".into())
}

fn of(measure: Measure, numbers: &[f64]) -> Option<f64> {
    calculated(MetricLane::new(measure), numbers)
}

#[test]
fn each_measure_has_its_formula() {
    for (measure, numbers, value) in [
        (Measure::Nps, &[50.0, 30.0, 20.0][..], 30.0),
        (Measure::Nps, &[0.0, 0.0, 7.0], -100.0),
        (Measure::Csat, &[81.0, 100.0], 81.0),
        (Measure::Ces, &[52.0, 20.0], 2.6),
        (Measure::Cac, &[14_800.0, 100.0], 148.0),
        (Measure::Clv, &[160.0, 12.0], 1920.0),
        (Measure::ClvCac, &[1920.0, 480.0], 4.0),
        (Measure::Retention, &[100.0, 90.0, 10.0], 80.0),
        (Measure::ResponseTime, &[90.0, 60.0], 1.5),
    ] {
        assert_eq!(of(measure, numbers), Some(value), "{measure:?} of {numbers:?}");
        assert!(formula(&MetricLane::new(measure)).is_some(), "{measure:?} has a formula in words");
    }
    let mean = MetricLane { scoring: Some(Scoring::Mean), ..MetricLane::new(Measure::Csat) };
    assert_eq!(calculated(mean, &[34.0, 8.0]), Some(4.25));
}

#[test]
fn where_nothing_comes_out_there_is_a_reason() {
    use NoResult::*;
    for (measure, numbers, reason) in [
        (Measure::Nps, &[50.0, 30.0][..], None),
        (Measure::Nps, &[50.0, 30.0, 20.0], None),
        (Measure::Nps, &[0.0, 0.0, 0.0], Some(ByZero)),
        (Measure::Nps, &[-10.0, 5.0, 5.0], Some(Negative)),
        (Measure::Csat, &[120.0, 100.0], Some(Misfit)),
        (Measure::Csat, &[8.0, 0.0], Some(ByZero)),
        (Measure::Ces, &[700.0, 10.0], Some(Misfit)),
        (Measure::Clv, &[-100.0, 2.0], Some(Negative)),
        (Measure::Clv, &[1e300, 1e300], Some(Misfit)),
        (Measure::ClvCac, &[10.0, 0.0], Some(ByZero)),
        (Measure::Retention, &[0.0, 5.0, 5.0], Some(ByZero)),
        (Measure::Retention, &[100.0, 150.0, 10.0], Some(Misfit)),
        (Measure::ResponseTime, &[10.0, 0.0], Some(ByZero)),
    ] {
        let lane = given(MetricLane::new(measure), numbers);
        assert_eq!(lane.no_result(&"P".into()), reason, "{measure:?} of {numbers:?}");
    }
}

#[test]
fn what_is_only_typed_in_has_no_formula() {
    for measure in [Measure::Customers, Measure::Custom] {
        let lane = MetricLane::new(measure);
        assert_eq!((lane.wanted(), formula(&lane)), (&[][..], None));
    }
}

#[test]
fn without_a_number_or_over_nothing_there_is_no_result() {
    for (measure, numbers) in [
        (Measure::Nps, &[50.0, 30.0][..]),
        (Measure::Nps, &[0.0, 0.0, 0.0]),
        (Measure::Csat, &[8.0, 0.0]),
        (Measure::Csat, &[8.0]),
        (Measure::Ces, &[0.0, 0.0]),
        (Measure::Cac, &[1200.0, 0.0]),
        (Measure::Clv, &[160.0]),
        (Measure::ClvCac, &[1920.0, 0.0]),
        (Measure::Retention, &[0.0, 90.0, 10.0]),
        (Measure::ResponseTime, &[0.0, 0.0]),
    ] {
        assert_eq!(of(measure, numbers), None, "{measure:?} of {numbers:?}");
    }
}

#[test]
fn numbers_that_make_no_sense_together_have_no_result() {
    for (measure, numbers) in [
        (Measure::Nps, &[-1.0, 30.0, 20.0][..]),
        (Measure::Csat, &[101.0, 100.0]),
        // The mean of a scale of 1 to 7.
        (Measure::Ces, &[160.0, 20.0]),
        (Measure::Ces, &[10.0, 20.0]),
        // More are new than there are.
        (Measure::Retention, &[100.0, 5.0, 10.0]),
        (Measure::Retention, &[100.0, 150.0, 10.0]),
        (Measure::Clv, &[f64::MAX, 2.0]),
    ] {
        assert_eq!(of(measure, numbers), None, "{measure:?} of {numbers:?}");
    }
}

const MAP: &str = "| P | Q\nScore # | 7 | 9\nlane Score measure = nps";

fn set(numbers: &[(Input, f64)]) -> Command {
    Command::SetInputs { lane: "Score".into(), phase: "P".into(), inputs: inputs(numbers) }
}

#[track_caller]
fn after(map: &Journey, command: &Command) -> Journey {
    apply(map, command).expect("it is carried out")
}

fn value(map: &Journey) -> Option<f64> {
    map.lanes[0].metric().expect("numbers").values.get("P").copied()
}

#[test]
fn inputs_make_the_value_and_a_typed_value_takes_their_place() {
    let answers = [(Input::Promoters, 50.0), (Input::Passives, 30.0), (Input::Detractors, 20.0)];
    let half = after(&map(MAP), &set(&answers[..2]));
    assert_eq!(value(&half), None, "a number is missing");
    let whole = after(&half, &set(&answers));
    assert_eq!(value(&whole), Some(30.0));
    assert_eq!(apply(&whole, &set(&answers)), Err(Rejection::NothingChanges));
    assert_eq!(apply(&whole, &set(&[(Input::Promoters, f64::NAN)])), Err(Rejection::NotFinite));
    let typed = Command::SetValue { lane: "Score".into(), phase: "P".into(), value: Some(12.0) };
    let typed = after(&whole, &typed);
    assert_eq!(value(&typed), Some(12.0));
    assert!(typed.lanes[0].metric().expect("numbers").inputs.is_empty());
    let gone = after(&whole, &Command::DeletePhase { phase: "P".into() });
    assert_eq!(gone.check(), []);
    for (lane, phase, rejection) in
        [("Gone", "P", Rejection::NoSuchLane), ("Score", "gone", Rejection::NoSuchPhase)]
    {
        let command = Command::SetInputs { lane: lane.into(), phase: phase.into(), inputs: inputs(&answers) };
        assert_eq!(apply(&whole, &command), Err(rejection));
    }
}

#[test]
fn another_measure_keeps_the_inputs_of_the_first() {
    let edit = |edit| Command::EditLane { lane: "Score".into(), edit };
    let cost =
        [(Input::Cost, 900.0), (Input::NewCustomers, 9.0), (Input::Positive, 3.0), (Input::Answers, 4.0)];
    let typed = after(&map(MAP), &set(&cost));
    assert_eq!(value(&typed), Some(7.0), "none of them is about the NPS");
    let cac = after(&typed, &edit(LaneEdit::Measure(Measure::Cac)));
    assert_eq!(value(&cac), Some(100.0));
    let csat = after(&cac, &edit(LaneEdit::Measure(Measure::Csat)));
    assert_eq!(value(&csat), Some(75.0));
    let mean = after(&csat, &edit(LaneEdit::Scoring(Some(Scoring::Mean))));
    assert_eq!(value(&mean), None, "nobody summed the ratings");
    assert_eq!(value(&after(&mean, &edit(LaneEdit::Measure(Measure::Cac)))), Some(100.0));
}

#[test]
fn a_target_is_reached_at_the_good_end() {
    let reaches = |measure, easy, value: f64| {
        MetricLane { target: Some(4.0), easy, ..MetricLane::new(measure) }.reaches_target(value)
    };
    assert_eq!(reaches(Measure::Nps, None, 4.0), Some(true));
    assert_eq!(reaches(Measure::Nps, None, 3.9), Some(false));
    assert_eq!(reaches(Measure::ResponseTime, None, 3.9), Some(true));
    assert_eq!(reaches(Measure::Cac, None, 4.1), Some(false));
    assert_eq!(reaches(Measure::Ces, Some(EasyEnd::Low), 5.0), Some(false));
    assert_eq!(reaches(Measure::Ces, Some(EasyEnd::High), 5.0), Some(true));
    assert_eq!(reaches(Measure::Ces, None, 5.0), None);
    assert_eq!(reaches(Measure::Custom, None, 5.0), None);
    assert_eq!(MetricLane::new(Measure::Nps).reaches_target(5.0), None);
}

#[test]
fn a_formula_is_said_in_both_languages() {
    let csat = |scoring| MetricLane { scoring, ..MetricLane::new(Measure::Csat) };
    for language in Language::ALL {
        let said = |scoring| formula(&csat(scoring)).map(|text| text.get(language));
        assert_ne!(said(None), said(Some(Scoring::Mean)));
        assert_eq!(said(None), said(Some(Scoring::Share)));
    }
}
