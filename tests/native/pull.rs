//! A point of the experience curve: what a pointer and the keys make of it.

use klantreis::gesture::Point;
use klantreis::gesture::pull::*;
use klantreis::model::Emotion;

fn emotion(value: f64) -> Emotion {
    Emotion::new(value).expect("a value of the scale")
}

fn handle() -> Handle {
    Handle { step: "s".into(), curve: Curve::Actual }
}

/// A press at 100, 100, where a level is 20 px high.
fn pressed(value: Option<f64>) -> Pull {
    let press = Press { handle: handle(), pointer: 1, at: to(100.0), value: value.map(emotion), level: 20.0 };
    Pull::Idle.press(press)
}

fn to(y: f64) -> Point {
    Point { x: 100.0, y }
}

fn value(pull: &Pull) -> Option<f64> {
    pull.pulled().map(|(_, value)| value.value())
}

#[test]
fn a_press_that_hardly_moves_leaves_a_point_alone() {
    let still = pressed(Some(1.0)).travel(1, to(103.9), false);
    assert_eq!(value(&still), None);
    assert_eq!(still.release(1), (Pull::Idle, None));
}

#[test]
fn a_press_that_hardly_moves_sets_an_unset_point_where_it_is_shown() {
    let still = pressed(None).travel(1, to(97.0), false);
    assert_eq!(still.release(1), (Pull::Idle, Some((handle(), emotion(0.0)))));
}

#[test]
fn a_point_whose_release_never_came_is_put_back() {
    let pulled = pressed(Some(1.0)).travel(1, to(140.0), false);
    for state in [pressed(Some(1.0)), pulled] {
        assert_eq!(state.clone().heed(1, 1), state, "the button is down");
        assert_eq!(state.clone().heed(2, 0), state, "another pointer");
        for buttons in [0, 2, 4] {
            let lost = state.clone().heed(1, buttons);
            assert_eq!(lost, Pull::Idle, "{buttons}");
            assert_eq!(lost.travel(1, to(20.0), false).release(1), (Pull::Idle, None));
        }
    }
}

#[test]
fn a_pull_goes_by_halves_and_finely_by_tenths() {
    for (from, y, fine, expected) in [
        (Some(0.0), 90.0, false, 0.5),
        (Some(0.0), 96.0, false, 0.0),
        (Some(0.0), 95.0, false, 0.5),
        (Some(1.0), 140.0, false, -1.0),
        (Some(0.3), 96.0, false, 0.5),
        (Some(0.3), 96.0, true, 0.5),
        (Some(0.0), 94.0, true, 0.3),
        (None, 80.0, false, 1.0),
    ] {
        let pull = pressed(from).travel(1, to(y), fine);
        assert_eq!(value(&pull), Some(expected), "{from:?} to {y}");
        assert_eq!(pull.release(1), (Pull::Idle, Some((handle(), emotion(expected)))));
    }
}

#[test]
fn a_pull_stops_at_the_ends_of_the_scale_and_comes_back() {
    let up = pressed(Some(1.0)).travel(1, to(-900.0), false);
    assert_eq!(value(&up), Some(2.0));
    let down = up.travel(1, to(9_000.0), true);
    assert_eq!(value(&down), Some(-2.0));
    assert_eq!(value(&down.travel(1, to(100.0), false)), Some(1.0));
}

#[test]
fn what_goes_sideways_first_is_a_swipe() {
    let aside = |x: f64, y: f64| pressed(None).travel(1, Point { x, y }, false);
    assert_eq!(aside(107.0, 103.0), pressed(None));
    assert_eq!(aside(92.0, 103.0), Pull::Idle);
    assert_eq!(value(&aside(109.0, 107.0)), Some(-0.5));
    assert_eq!(
        value(&pressed(None).travel(1, to(80.0), false).travel(1, Point { x: 300.0, y: 80.0 }, false)),
        Some(1.0)
    );
}

#[test]
fn another_pointer_changes_nothing() {
    let pull = pressed(Some(1.0)).travel(1, to(80.0), false);
    assert_eq!(pull.clone().travel(2, to(180.0), false), pull);
    assert_eq!(pull.clone().release(2), (pull.clone(), None));
    let other = Press {
        handle: Handle { step: "t".into(), curve: Curve::Desired },
        pointer: 2,
        at: to(0.0),
        value: None,
        level: 20.0,
    };
    assert_eq!(pull.clone().press(other), pull);
    assert_eq!(Pull::Idle.travel(1, to(0.0), false), Pull::Idle);
    assert_eq!(Pull::Idle.release(1), (Pull::Idle, None));
}

#[test]
fn a_level_without_height_pulls_no_point_out_of_the_scale() {
    let press = Press { handle: handle(), pointer: 1, at: to(100.0), value: None, level: 0.0 };
    assert_eq!(value(&Pull::Idle.press(press).travel(1, to(50.0), false)), Some(2.0));
}

#[test]
fn keys_set_and_clear_a_point() {
    let set = |value: f64| Keyed::Set(Some(emotion(value)));
    for (key, fine, now, expected) in [
        ("ArrowUp", false, Some(1.0), set(1.5)),
        ("ArrowRight", false, Some(2.0), set(2.0)),
        ("ArrowDown", false, Some(0.0), set(-0.5)),
        ("ArrowLeft", true, Some(0.0), set(-0.1)),
        ("ArrowUp", false, None, set(0.5)),
        // What lies between two of them goes to the next one, not beyond.
        ("ArrowUp", false, Some(-0.6), set(-0.5)),
        ("ArrowDown", false, Some(-0.6), set(-1.0)),
        ("ArrowUp", true, Some(0.25), set(0.3)),
        ("ArrowDown", true, Some(0.3), set(0.2)),
        ("ArrowDown", true, Some(-1.95), set(-2.0)),
        ("PageUp", false, Some(0.5), set(1.5)),
        ("PageDown", false, Some(-1.5), set(-2.0)),
        ("Home", false, Some(1.0), set(-2.0)),
        ("End", false, Some(-2.0), set(2.0)),
        ("Enter", false, None, set(0.0)),
        (" ", false, Some(1.5), set(1.5)),
        ("Delete", false, Some(1.0), Keyed::Set(None)),
        ("Backspace", false, None, Keyed::Set(None)),
        ("Tab", false, Some(1.0), Keyed::Nothing),
        ("Escape", false, Some(1.0), Keyed::Nothing),
    ] {
        assert_eq!(keyed(key, fine, now.map(emotion)), expected, "{key} at {now:?}");
    }
}

/// The keys set parts of a number, one after the other: "99,2 %" was 0.2, and "−1,5" was +1.5.
#[test]
fn a_number_that_is_typed_begins_with_what_numbers_begin_with() {
    for key in ["0", "1", "5", "9", "-", "−", "+", ",", "."] {
        assert_eq!(keyed(key, false, Some(emotion(1.0))), Keyed::Number, "{key}");
    }
    for key in ["n", "l", "%", "m", "F2", "ñ"] {
        assert_eq!(keyed(key, false, Some(emotion(1.0))), Keyed::Nothing, "{key}");
    }
}
