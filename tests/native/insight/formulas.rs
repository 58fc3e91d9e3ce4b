//! The formulas of the field, and the funnel.

use klantreis::insight::formula::{conversion, drop_off, gap, mean, value_to_cost};
use klantreis::insight::{Benchmark, funnel, overall};
use klantreis::model::Emotion;

use crate::board_text::map;

#[test]
fn conversion_and_drop_off_are_shares() {
    assert_eq!((conversion(200.0, 50.0), drop_off(200.0, 50.0)), (Some(0.25), Some(0.75)));
    assert_eq!((conversion(200.0, 0.0), drop_off(200.0, 0.0)), (Some(0.0), Some(1.0)));
    assert_eq!((conversion(200.0, 300.0), drop_off(200.0, 300.0)), (Some(1.5), Some(-0.5)));
}

#[test]
fn there_is_no_division_by_zero() {
    for (before, after) in
        [(0.0, 0.0), (0.0, 5.0), (-1.0, 5.0), (5.0, -1.0), (f64::NAN, 1.0), (1.0, f64::NAN)]
    {
        assert_eq!((conversion(before, after), drop_off(before, after)), (None, None), "{before}, {after}");
    }
    assert_eq!(conversion(f64::MIN_POSITIVE, f64::MAX), None);
    assert_eq!((value_to_cost(300.0, 0.0), value_to_cost(0.0, 0.0)), (None, None));
    assert_eq!(value_to_cost(300.0, 100.0), Some(3.0));
}

#[test]
fn a_mean_of_nothing_is_nothing() {
    assert_eq!(mean(&mut [].into_iter()), None);
    assert_eq!(mean(&mut [-2.0, 1.0, 2.5].into_iter()), Some(0.5));
}

#[test]
fn a_gap_needs_both_sides() {
    let [low, high] = [-1.0, 1.5].map(Emotion::new);
    assert_eq!((gap(low, high), gap(high, low)), (Some(2.5), Some(-2.5)));
    assert_eq!((gap(None, high), gap(low, None), gap(None, None)), (None, None, None));
}

#[test]
fn a_funnel_has_a_transition_between_every_two_phases() {
    let map = map("| A:a | :b | C | D | E\nCount # | 100 | | 62 | 50 |");
    let lane = map.lanes[0].metric().expect("numbers");
    let shown: Vec<String> = funnel(&map, lane, &Benchmark::default())
        .iter()
        .map(|to| {
            format!("{}>{} {:?} {:?} {}", to.from.name, to.to.name, to.drop_off, to.benchmark, to.is_beyond())
        })
        .collect();
    // Twelve of 62 leave.
    let share = 12.0 / 62.0;
    assert_eq!(
        shown,
        [
            "A>C Some(0.38) Some(0.38) false".to_string(),
            format!("C>D Some({share}) Some(0.29) false"),
            "D>E None None false".to_string(),
        ]
    );
    assert_eq!(overall(&map, lane), None);
}

#[test]
fn the_conversion_over_the_whole_journey_goes_from_first_to_last() {
    let of = |text: &str| {
        let map = map(text);
        overall(&map, map.lanes[0].metric().expect("numbers"))
    };
    assert_eq!(of("| A | B | C\nCount # | 200 | | 50"), Some(0.25));
    assert_eq!(of("| A | B | C\nCount # | 0 | | 50"), None);
    assert_eq!(of("| A | B | C\nCount # | 200 | 50 |"), None);
    assert_eq!(of("| A\nCount # | 200"), None);
    assert_eq!(of("Count #"), None);
}
