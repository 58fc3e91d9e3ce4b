//! The scale of the board: what hands make of it, and what stays where it is.

use klantreis::gesture::zoom::*;

/// The percents after each of some turns of a wheel, drawn as `from: turn turn … = percent percent …`; `l` behind a turn
/// says that it is counted in lines.
#[track_caller]
fn turns(drawing: &str) {
    let (from, rest) = drawing.split_once(": ").expect("a scale");
    let (turns, after) = rest.split_once(" = ").expect("what comes of it");
    let mut scale = from.parse::<f64>().expect("percents") / 100.0;
    let percents = turns.split(' ').map(|turn| {
        let (delta, mode) = turn.strip_suffix('l').map_or((turn, 0), |lines| (lines, 1));
        scale = turned(scale, pixels(delta.parse().expect("a turn"), mode));
        percent(scale).to_string()
    });
    assert_eq!(percents.collect::<Vec<_>>().join(" "), after, "{drawing}");
}

#[test]
fn a_notch_is_a_quarter_and_back_again() {
    turns("100: -120 120 = 125 100");
    turns("100: 120 120 -120 -120 = 80 64 80 100");
    turns("100: -100 100 = 120 100");
    turns("100: -3l 3l = 125 100");
    turns("40: -120 -120 120 = 50 63 50");
}

#[test]
fn the_scale_ends_where_there_is_no_more() {
    turns("180: -120 -120 120 = 200 200 160");
    turns("35: 120 120 -120 = 30 30 38");
    // However far one event says that the wheel was turned.
    turns("100: -4800 = 156");
    turns("100: -90l = 156");
}

#[test]
fn no_small_step_is_lost() {
    for (from, least, most) in
        [(1.0, 1.24, 1.27), (0.3, 0.372, 0.381), (0.5, 0.62, 0.635), (1.25, 1.55, 1.5875)]
    {
        for parts in [1, 60, 240, 1200] {
            let step = -120.0 / f64::from(parts);
            let scale = (0..parts).fold(from, |scale, _| turned(scale, step));
            assert!(scale >= least && scale <= most, "{parts} parts from {from}: {scale}");
            let back = (0..parts).fold(scale, |scale, _| turned(scale, -step));
            assert!((back - from).abs() < 1e-9, "{parts} parts back: {back}");
        }
    }
}

#[test]
fn steps_go_from_one_to_the_next() {
    let upwards: Vec<i32> =
        std::iter::successors(Some(0.3), |scale| next(*scale, true)).map(percent).collect();
    assert_eq!(upwards, [30, 50, 60, 70, 80, 90, 100, 125, 150, 200]);
    let downwards: Vec<i32> =
        std::iter::successors(Some(1.1), |scale| next(*scale, false)).map(percent).collect();
    assert_eq!(downwards, [110, 100, 90, 80, 70, 60, 50]);
}

#[test]
fn fingers_scale_by_how_far_they_go_apart() {
    let pinch = Pinch { scale: 0.8, apart: 100.0 };
    for (apart, expected) in [(100.0, 80), (150.0, 120), (50.0, 40), (10.0, 30), (900.0, 200)] {
        assert_eq!(percent(pinch.spread(apart)), expected, "{apart} px apart");
    }
    assert_eq!(Pinch { scale: 1.0, apart: 0.0 }.spread(1.5), 1.5, "fingers that lie on each other");
}

/// What is drawn as `[` … `]` is a thing, and `*` the point of it that is to stay in its column.
fn thing(drawing: &str) -> (f64, f64) {
    let column = |sign: char| drawing.find(sign).expect("both ends") as f64;
    (column('['), column(']') - column('['))
}

#[track_caller]
fn strays(before: &str, after: &str) -> f64 {
    let at = before.find('*').expect("a point") as f64;
    let (start, length) = thing(before);
    let (now, now_length) = thing(after);
    Spot::of(start, length, at).strays(now, now_length)
}

#[test]
fn what_lies_under_the_pointer_is_scrolled_back_to_it() {
    assert_eq!(strays("..[.*..]..", "..[.*..].."), 0.0);
    // It moved, and is as large as before.
    assert_eq!(strays("..[.*..]..", ".....[.*..]"), 3.0);
    assert_eq!(strays("..[.*..]..", "[.*..]"), -2.0);
    // It grew to the double: its middle is its middle.
    assert_eq!(strays("..[.*.]...", "..[...*...]"), 2.0);
    assert_eq!(strays("..[.*.]...", "[...*...]."), 0.0);
    // Beside it, the distance grows with it.
    assert_eq!(strays("..[...]..*", "..[.......]"), 7.0);
}

#[test]
fn a_point_can_be_moved_and_nothing_has_no_length() {
    let spot = Spot::of(10.0, 20.0, 15.0).moved_to(100.0);
    assert_eq!(spot.strays(10.0, 20.0), -85.0);
    assert_eq!(Spot::of(10.0, 0.0, 15.0).strays(30.0, 40.0), 15.0);
}
