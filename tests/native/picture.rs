//! Curves and the small picture of a map.

use std::sync::Arc;

use klantreis::model::{
    Card, CardId, CardKind, CardLane, Color, Emotion, ExperienceLane, Journey, JourneyId, Lane, LaneContent,
    LaneId, Phase, PhaseId, Point, Step, StepId,
};
use klantreis::picture::{Shape, Thumbnail, curve, number, thumbnail};
use proptest::prelude::*;

#[test]
fn numbers_have_two_decimals_at_most() {
    let expected = [
        (0.0, "0"),
        (-0.0, "0"),
        (12.0, "12"),
        (0.5, "0.5"),
        (-0.5, "-0.5"),
        (0.05, "0.05"),
        (-0.004, "0"),
        (8.333_333, "8.33"),
        (8.335_1, "8.34"),
        (99.999, "100"),
        (-19.5, "-19.5"),
        (1_234_567.25, "1234567.25"),
        (f64::NAN, "0"),
        (f64::INFINITY, "0"),
    ];
    for (value, text) in expected {
        assert_eq!(number(value), text, "{value}");
    }
}

/// The curves of the three maps and of the board in the mock.
#[test]
fn curves_are_those_of_the_mock() {
    let levels = |levels: &[f64], pitch: f64, middle: f64, height: f64| -> Vec<(f64, f64)> {
        levels
            .iter()
            .enumerate()
            .map(|(at, level)| (pitch * (at as f64 + 0.5), middle - level * height))
            .collect()
    };
    assert_eq!(
        curve::path(&levels(&[1.0, -1.0, 2.0, -2.0, 1.0, 0.0], 40.0, 58.0, 5.0)),
        "M20,53C35.38,53 44.62,63 60,63C75.38,63 84.62,48 100,48C115.38,48 124.62,68 140,68\
         C155.38,68 164.62,53 180,53C195.38,53 204.62,58 220,58"
    );
    assert_eq!(
        curve::path(&levels(&[0.0, 1.0, -1.0, 1.0, 2.0], 48.0, 58.0, 5.0)),
        "M24,58C42.46,58 53.54,53 72,53C90.46,53 101.54,63 120,63C138.46,63 149.54,55.56 168,53\
         C186.46,50.44 197.54,48 216,48"
    );
    assert_eq!(
        curve::path(&levels(&[1.0, 0.0, -2.0, -1.0, 1.0, 2.0], 40.0, 58.0, 5.0)),
        "M20,53C35.38,53 44.62,55.44 60,58C75.38,60.56 84.62,68 100,68C115.38,68 124.62,65.56 140,63\
         C155.38,60.44 164.62,55.56 180,53C195.38,50.44 204.62,48 220,48"
    );
    let pitch = 100.0 / 6.0;
    let actual = levels(&[1.0, -1.0, 2.0, -2.0, 1.0, 0.0], pitch, 50.0, 19.5);
    let desired = levels(&[1.0, 1.0, 2.0, 1.0, 2.0, 2.0], pitch, 50.0, 19.5);
    assert_eq!(
        curve::areas(&desired, &actual),
        (
            "M8.33,30.5C14.74,30.5 18.59,30.5 25,30.5C31.41,30.5 35.26,11 41.67,11C48.08,11 51.92,30.5 58.33,30.5\
             C64.74,30.5 68.59,11 75,11C81.41,11 85.26,11 91.67,11L91.67,50C85.26,50 81.41,30.5 75,30.5\
             C68.59,30.5 64.74,89 58.33,89C51.92,89 48.08,11 41.67,11C35.26,11 31.41,69.5 25,69.5\
             C18.59,69.5 14.74,30.5 8.33,30.5Z"
                .to_owned(),
            String::new()
        )
    );
}

#[test]
fn a_point_without_a_value_splits_the_curve() {
    let points =
        [Some((0.0, 1.0)), Some((13.0, 2.0)), None, Some((39.0, 4.0)), None, None, Some((78.0, 5.0))];
    let runs = vec![vec![(0.0, 1.0), (13.0, 2.0)], vec![(39.0, 4.0)], vec![(78.0, 5.0)]];
    assert_eq!(curve::runs(&points), runs);
    assert_eq!(curve::broken_path(&points), "M0,1C5,1 8,2 13,2");
    assert_eq!(curve::runs(&[None, None]), Vec::<Vec<_>>::new());
    assert_eq!(curve::broken_path(&[]), "");
}

#[test]
fn curves_of_few_points_draw_what_there_is() {
    assert_eq!(curve::path(&[]), "");
    assert_eq!(curve::path(&[(3.0, 4.0)]), "M3,4");
    let nothing = (String::new(), String::new());
    assert_eq!(curve::areas(&[], &[(3.0, 4.0)]), nothing);
    assert_eq!(curve::areas(&[(3.0, 4.0)], &[(3.0, 8.0)]), nothing);
}

#[test]
fn the_area_between_curves_is_parted_where_they_cross() {
    // By symmetry they cross halfway.
    let (falling, rising) = ([(0.0, 0.0), (26.0, 26.0)], [(0.0, 26.0), (26.0, 0.0)]);
    let left = "M0,0C5,0 9,6.5 13,13L13,13C9,19.5 5,26 0,26Z";
    let right = "M13,13C17,19.5 21,26 26,26L26,0C21,0 17,6.5 13,13Z";
    assert_eq!(curve::areas(&falling, &rising), (left.to_owned(), right.to_owned()));

    // Curves that meet at a point and go on apart are parted there.
    let (level, turning) = ([(0.0, 5.0), (13.0, 5.0), (26.0, 5.0)], [(0.0, 9.0), (13.0, 5.0), (26.0, 1.0)]);
    let (above, below) = curve::areas(&level, &turning);
    assert!(above.starts_with("M0,5C") && above.contains("13,5L13,5"), "{above}");
    assert!(below.starts_with("M13,5C") && below.contains("26,5L26,1"), "{below}");

    // Where there is nothing between them there is nothing to draw.
    let (above, below) = curve::areas(&level, &level);
    assert_eq!((above.as_str(), below.contains("5.01")), ("", false), "{below}");
}

/// The numbers of a path, in order.
fn numbers(path: &str) -> Vec<f64> {
    path.split(['M', 'C', ' ', ','])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().unwrap())
        .collect()
}

fn bezier(from: f64, handles: [f64; 2], to: f64, t: f64) -> f64 {
    let u = 1.0 - t;
    u * u * u * from + 3.0 * u * u * t * handles[0] + 3.0 * u * t * t * handles[1] + t * t * t * to
}

proptest! {
    /// Every place between two curves belongs to one of the areas: what lies above from one side lies below from the
    /// other, and between two crossings each area begins and ends where the curves do.
    #[test]
    fn areas_between_curves_are_the_same_from_both_sides(
        steps in prop::collection::vec((-40..=40_i32, -40..=40_i32), 2..9)
    ) {
        let at = |at: usize| at as f64 * 13.0;
        let curve_of = |pick: fn(&(i32, i32)) -> i32| -> Vec<(f64, f64)> {
            steps.iter().enumerate().map(|(place, step)| (at(place), f64::from(pick(step)))).collect()
        };
        let (first, second) = (curve_of(|step| step.0), curve_of(|step| step.1));
        let count = |d: &str| d.matches('M').count();
        let (above, below) = curve::areas(&first, &second);
        let (above_too, below_too) = curve::areas(&second, &first);
        if steps.iter().all(|(one, other)| one != other) {
            prop_assert_eq!((count(&above), count(&below)), (count(&below_too), count(&above_too)));
            // Each crossing changes the sign, and so do the ends where there is an odd number of them.
            let signs = steps.windows(2).filter(|pair| (pair[0].0 < pair[0].1) != (pair[1].0 < pair[1].1)).count();
            let areas = count(&above) + count(&below);
            prop_assert!(areas > signs && (areas - signs) % 2 == 1, "{areas} areas, {signs} changes");
        }
        prop_assert_eq!(count(&above) + count(&below), above.matches('Z').count() + below.matches('Z').count());
    }

    /// Between two points the curve runs from one to the other without turning, so it never overshoots.
    #[test]
    fn curves_never_overshoot(steps in prop::collection::vec((1.0..60.0_f64, -100.0..100.0_f64), 2..12)) {
        let mut x = 0.0;
        let points: Vec<(f64, f64)> = steps.iter().map(|(width, y)| { x += width; (x, *y) }).collect();
        let numbers = numbers(&curve::path(&points));
        prop_assert_eq!(numbers.len(), 2 + 6 * (points.len() - 1));
        // Written numbers are rounded to hundredths.
        let rounding = 0.02;
        for at in 0..points.len() - 1 {
            let part = &numbers[at * 6..at * 6 + 8];
            let (mut before_x, mut before_y) = (part[0], part[1]);
            for t in 1..=50 {
                let t = f64::from(t) / 50.0;
                let x = bezier(part[0], [part[2], part[4]], part[6], t);
                let y = bezier(part[1], [part[3], part[5]], part[7], t);
                prop_assert!(x >= before_x - rounding, "runs back at {x}");
                let towards = (part[7] - part[1]).signum();
                prop_assert!((y - before_y) * towards >= -rounding, "turns at {x},{y}");
                (before_x, before_y) = (x, y);
            }
        }
    }
}

/// A map of phases with so many steps each, and so many lanes with so many cards in every cell.
fn map(phases: &[usize], lanes: usize, cards: usize) -> Journey {
    let mut journey = Journey::new(JourneyId::new("j"), "");
    for (at, steps) in phases.iter().enumerate() {
        let step = |step| Step::new(StepId::new(format!("s{at}.{step}")), "");
        journey.phases.push(Arc::new(Phase::new(
            PhaseId::new(format!("f{at}")),
            "",
            (0..*steps).map(step).collect(),
        )));
    }
    let steps: Vec<StepId> = journey.steps().map(|(_, step)| step.id.clone()).collect();
    for at in 0..lanes {
        let mut cells = std::collections::BTreeMap::new();
        for step in steps.iter().filter(|_| cards > 0) {
            let card = |card| Arc::new(Card::new(CardId::new(format!("c{at}.{step}.{card}")), "Een titel"));
            cells.insert(step.clone(), Arc::new((0..cards).map(card).collect()));
        }
        let content = LaneContent::Cards(CardLane { kind: CardKind::Touchpoints, cells });
        journey.lanes.push(Arc::new(Lane::new(LaneId::new(format!("l{at}")), "", content)));
    }
    journey
}

fn add_experience(journey: &mut Journey, levels: &[Option<f64>]) {
    let point = |level: f64| Point { actual: Emotion::new(level), ..Point::default() };
    let points = journey
        .steps()
        .zip(levels)
        .filter_map(|((_, step), level)| Some((step.id.clone(), point((*level)?))))
        .collect();
    let lane = ExperienceLane { points, ..ExperienceLane::default() };
    journey.lanes.push(Arc::new(Lane::new(LaneId::new("e"), "", LaneContent::Experience(lane))));
}

fn rects<'a>(picture: &'a Thumbnail, of: &'a str) -> impl Iterator<Item = (f64, f64, f64)> + 'a {
    picture.shapes.iter().filter_map(move |shape| match shape {
        Shape::Rect { x, y, w, class, .. } if class.starts_with(of) => Some((*x, *y, *w)),
        _ => None,
    })
}

fn has_class(picture: &Thumbnail, of: &str) -> bool {
    picture.shapes.iter().any(|shape| match shape {
        Shape::Rect { class, .. } | Shape::Path { class, .. } | Shape::Circle { class, .. } => *class == of,
    })
}

#[test]
fn bars_span_the_steps_of_their_phase() {
    let picture = thumbnail(&map(&[1, 1, 1, 1, 1], 0, 0));
    let expected =
        [(0.0, 0.0, 44.8), (48.8, 0.0, 44.8), (97.6, 0.0, 44.8), (146.4, 0.0, 44.8), (195.2, 0.0, 44.8)];
    for (bar, expected) in rects(&picture, "bar").zip(expected) {
        assert!((bar.0 - expected.0).abs() < 1e-9 && (bar.2 - expected.2).abs() < 1e-9, "{bar:?}");
    }
    assert_eq!(picture.shapes.len(), 5);

    let picture = thumbnail(&map(&[1, 3], 0, 0));
    let bars: Vec<_> = rects(&picture, "bar").collect();
    assert_eq!(bars, [(0.0, 0.0, 57.0), (61.0, 0.0, 179.0)]);
}

#[test]
fn bars_have_the_hue_of_their_phase() {
    let mut journey = map(&[1, 1], 0, 0);
    Arc::make_mut(&mut journey.phases[1]).color = Some(Color::Slate);
    let picture = thumbnail(&journey);
    assert!(has_class(&picture, "bar hue-1") && has_class(&picture, "bar hue-8"));
}

#[test]
fn a_cell_shows_its_first_card_as_a_box_with_a_line() {
    let picture = thumbnail(&map(&[1, 1], 2, 3));
    let boxes: Vec<_> = rects(&picture, "box").map(|(x, y, _)| (x, y)).collect();
    assert_eq!(boxes, [(0.0, 16.0), (122.0, 16.0), (0.0, 33.0), (122.0, 33.0)]);
    let lines: Vec<_> = rects(&picture, "line").map(|(x, y, _)| (x, y)).collect();
    assert_eq!(lines, [(3.0, 20.5), (125.0, 20.5), (3.0, 37.5), (125.0, 37.5)]);
}

#[test]
fn longer_titles_make_wider_boxes_within_the_column() {
    let mut journey = map(&[1, 1, 1], 1, 1);
    let LaneContent::Cards(cards) = &mut Arc::make_mut(&mut journey.lanes[0]).content else { unreachable!() };
    for (cell, title) in
        cards.cells.values_mut().zip(["", "Een titel van gemiddelde lengte", &"x".repeat(9_000)])
    {
        Arc::make_mut(&mut Arc::make_mut(cell)[0]).title = title.to_string();
    }
    let picture = thumbnail(&journey);
    let widths: Vec<f64> = rects(&picture, "box").map(|(_, _, w)| w).collect();
    let column = rects(&picture, "bar").next().unwrap().2;
    assert!(widths[0] > column / 2.0 && widths[0] < widths[1] && widths[1] < widths[2], "{widths:?}");
    assert!((widths[2] - column).abs() < 1e-9);
}

#[test]
fn lanes_without_cards_take_no_room() {
    let mut journey = map(&[1], 1, 1);
    journey.lanes.insert(0, Arc::new(Lane::of_cards(LaneId::new("x"), "", CardKind::Pains)));
    assert_eq!(rects(&thumbnail(&journey), "box").next().map(|(_, y, _)| y), Some(16.0));
}

#[test]
fn the_curve_stands_between_the_rows_at_the_height_of_the_experience() {
    let mut journey = map(&[1, 2, 1], 9, 1);
    assert!(!has_class(&thumbnail(&journey), "real"));
    add_experience(&mut journey, &[Some(1.0), Some(-2.0), None, Some(0.0)]);
    let picture = thumbnail(&journey);
    let circles: Vec<_> = picture
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Circle { cx, cy, .. } => Some((*cx, *cy)),
            _ => None,
        })
        .collect();
    assert_eq!(circles, [(28.5, 53.0), (89.5, 68.0), (211.5, 58.0)]);
    let rows: Vec<f64> = rects(&picture, "box").step_by(4).map(|(_, y, _)| y).collect();
    assert_eq!(rows, [16.0, 33.0, 71.0, 88.0, 105.0]);
    let curve = picture.shapes.iter().find_map(|shape| match shape {
        Shape::Path { d, class: "real" } => Some(d.as_str()),
        _ => None,
    });
    assert_eq!(curve, Some("M28.5,53C51.96,53 66.04,68 89.5,68"));
}

#[test]
fn an_experience_lane_without_values_draws_no_curve() {
    let mut journey = map(&[2], 1, 1);
    add_experience(&mut journey, &[None, None]);
    let picture = thumbnail(&journey);
    assert!(!has_class(&picture, "mid") && !has_class(&picture, "real"));
}

#[test]
fn a_map_of_many_steps_is_drawn_by_phase() {
    let mut journey = map(&[8, 8], 1, 1);
    let levels: Vec<_> = (0..16).map(|at| Some(if at < 4 { 2.0 } else { 0.0 })).collect();
    add_experience(&mut journey, &levels);
    let picture = thumbnail(&journey);
    let boxes: Vec<_> = rects(&picture, "box").map(|(x, _, _)| x).collect();
    assert_eq!(boxes, [0.0, 122.0]);
    let circle = Shape::Circle { cx: 59.0, cy: 53.0, r: 2.6, class: "dot" };
    assert!(picture.shapes.contains(&circle), "the mean of the phase: {:?}", picture.shapes);
}

#[test]
fn the_picture_stays_small_and_inside_its_frame_however_large_the_map() {
    for phases in [vec![1; 200], vec![12], vec![2; 6], vec![500; 4], vec![1], vec![]] {
        let mut journey = map(&phases, 40, if phases.len() < 10 { 3 } else { 1 });
        let levels = vec![Some(2.0); 2_000];
        add_experience(&mut journey, &levels);
        let picture = thumbnail(&journey);
        assert!(rects(&picture, "box").count() <= 60);
        assert!(picture.shapes.len() <= 150, "{}", picture.shapes.len());
        for shape in &picture.shapes {
            if let Shape::Rect { x, y, w, h, .. } = shape {
                assert!(*x >= 0.0 && *w > 0.0 && x + w <= Thumbnail::WIDTH + 1e-9, "{shape:?}");
                assert!(*y >= 0.0 && y + h <= Thumbnail::HEIGHT, "{shape:?}");
            }
        }
    }
}

#[test]
fn the_picture_is_svg() {
    let mut journey = map(&[1], 1, 1);
    add_experience(&mut journey, &[Some(0.5)]);
    assert_eq!(
        thumbnail(&journey).to_svg(),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"pic\" viewBox=\"0 0 240 120\">\
         <rect class=\"bar hue-1\" x=\"0\" y=\"0\" width=\"240\" height=\"10\" rx=\"2.5\"/>\
         <rect class=\"box\" x=\"0\" y=\"16\" width=\"162.38\" height=\"12\" rx=\"2.5\"/>\
         <rect class=\"line\" x=\"3\" y=\"20.5\" width=\"89.31\" height=\"2.4\" rx=\"1.2\"/>\
         <path class=\"mid\" d=\"M0,58H240\"/>\
         <circle class=\"dot\" cx=\"120\" cy=\"55.5\" r=\"2.6\"/></svg>"
    );
}
