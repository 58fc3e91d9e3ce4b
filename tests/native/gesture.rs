//! The drag: its states, the places that the arrow keys reach, and what a drop means.

use klantreis::command::{Rejection, apply};
use klantreis::gesture::*;
use klantreis::model::{Journey, Rating, Score};

use crate::board_text::{before, cell, command, ids, map};

const MAP: &str = "
          | Discover | Decide:x | :y | Use
    Do    | a b c    | d        |    | e
    Feel ~ | 1>2     |          |    |
    Sight -
    Say   | f        |          | g h |
    Count # | 1      |          |    |
    Think |          | i        |    |
";

fn at(x: f64, y: f64) -> Point {
    Point { x, y }
}

fn lane_load() -> Load {
    Load::Lane("Do".into())
}

fn pressed() -> Gesture {
    press(Gesture::Idle, lane_load(), at(10.0, 10.0))
}

fn end() -> Place {
    Place::Lane(None)
}

fn unasked(_: &Load) -> Option<Place> {
    panic!("nobody asks for a place before it is a drag")
}

#[test]
fn a_press_that_hardly_moves_is_a_click() {
    let state = travel(pressed(), at(13.9, 6.1), unasked);
    assert_eq!(state, pressed());
    assert_eq!(state.dragged(), None);
    assert_eq!(release(state), (Gesture::Idle, Outcome::Click(lane_load())));
}

#[test]
fn a_press_that_travels_is_a_drag() {
    for to in [at(14.0, 10.0), at(10.0, 6.0), at(6.0, 10.0), at(200.0, 300.0)] {
        let state = travel(pressed(), to, |load| {
            assert_eq!(*load, lane_load());
            Some(end())
        });
        assert_eq!(state.dragged(), Some(&lane_load()), "{to:?}");
        assert_eq!(state.over(), Some(&end()));
        assert_eq!(release(state), (Gesture::Idle, Outcome::Drop(lane_load(), end())));
    }
}

#[test]
fn a_drag_stays_one_when_it_comes_back() {
    let away = travel(pressed(), at(100.0, 10.0), |_| Some(end()));
    let back = travel(away, at(10.0, 10.0), |_| Some(Place::Lane(Some("Say".into()))));
    assert_eq!(back.over(), Some(&Place::Lane(Some("Say".into()))));
    assert_eq!(release(back).1, Outcome::Drop(lane_load(), Place::Lane(Some("Say".into()))));
}

#[test]
fn a_drag_over_no_place_drops_nothing() {
    let over = travel(pressed(), at(100.0, 10.0), |_| Some(end()));
    let outside = travel(over, at(500.0, 10.0), |_| None);
    assert_eq!(outside.dragged(), Some(&lane_load()));
    assert_eq!(outside.over(), None);
    assert_eq!(release(outside), (Gesture::Idle, Outcome::Nothing));
}

#[test]
fn a_drag_that_is_broken_off_drops_nothing() {
    let dragging = travel(pressed(), at(100.0, 10.0), |_| Some(end()));
    for state in [Gesture::Idle, pressed(), dragging] {
        let state = cancel(state);
        assert_eq!(state, Gesture::Idle);
        assert_eq!(release(state).1, Outcome::Nothing);
    }
}

/// Left is 1, right 2, the middle one 4.
#[test]
fn only_the_first_button_drags() {
    let held: Vec<u16> = (0..8).filter(|buttons| holds(*buttons)).collect();
    assert_eq!(held, [1, 3, 5, 7]);
}

#[test]
fn nothing_pressed_is_nothing_dragged() {
    assert_eq!(travel(Gesture::Idle, at(100.0, 10.0), unasked), Gesture::Idle);
    assert_eq!(pick_up(Gesture::Idle, Some(end())), Gesture::Idle);
    assert_eq!(release(Gesture::Idle), (Gesture::Idle, Outcome::Nothing));
}

#[test]
fn a_second_finger_changes_nothing() {
    let dragging = travel(pressed(), at(100.0, 10.0), |_| Some(end()));
    assert_eq!(press(dragging.clone(), Load::Phase("Use".into()), at(0.0, 0.0)), dragging);
}

#[test]
fn what_is_pressed_anew_is_what_counts() {
    let other = Load::Phase("Use".into());
    assert_eq!(release(press(pressed(), other.clone(), at(0.0, 0.0))).1, Outcome::Click(other));
}

#[test]
fn a_long_press_picks_up_where_it_is() {
    let held = pick_up(pressed(), Some(end()));
    assert_eq!(held.over(), Some(&end()));
    assert_eq!(pick_up(held.clone(), None), held);
    assert_eq!(release(held).1, Outcome::Drop(lane_load(), end()));
}

#[test]
fn a_load_that_is_gone_is_known() {
    let map = map(MAP);
    for load in [
        Load::Cards(ids("a g")),
        Load::Phase("Decide".into()),
        Load::Step("y".into()),
        Load::Lane("Sight".into()),
    ] {
        assert!(load.is_in(&map), "{load:?}");
        assert!(load.home(&map).is_some());
    }
    for load in [
        Load::Cards(ids("a gone")),
        Load::Phase("gone".into()),
        Load::Step("gone".into()),
        Load::Lane("gone".into()),
    ] {
        assert!(!load.is_in(&map), "{load:?}");
    }
    for load in [
        Load::Cards(ids("gone a")),
        Load::Phase("gone".into()),
        Load::Step("gone".into()),
        Load::Lane("gone".into()),
    ] {
        assert_eq!(load.home(&map), None);
    }
}

/// `Do/x before d`, a place for cards.
fn cards_at(text: &str) -> Place {
    let (place, before) = before(text);
    Place::Cell(cell(place), before.map(Into::into))
}

/// `Decide before y`, a place for a step.
fn step_at(text: &str) -> Place {
    let (phase, before) = before(text);
    Place::Step(phase.into(), before.map(Into::into))
}

#[test]
fn what_is_dragged_has_a_home() {
    let map = map(MAP);
    let home = |load: Load| load.home(&map).expect("it is there");
    assert_eq!(home(Load::Cards(ids("a"))), cards_at("Do/Discover before b"));
    assert_eq!(home(Load::Cards(ids("a b"))), cards_at("Do/Discover before c"));
    assert_eq!(home(Load::Cards(ids("c"))), cards_at("Do/Discover"));
    assert_eq!(home(Load::Cards(ids("h g"))), cards_at("Say/y"));
    assert_eq!(home(Load::Phase("Decide".into())), Place::Phase(Some("Use".into())));
    assert_eq!(home(Load::Phase("Use".into())), Place::Phase(None));
    assert_eq!(home(Load::Step("x".into())), step_at("Decide before y"));
    assert_eq!(home(Load::Step("Use".into())), step_at("Use"));
    assert_eq!(home(Load::Lane("Do".into())), Place::Lane(Some("Feel".into())));
    assert_eq!(home(Load::Lane("Think".into())), Place::Lane(None));
}

/// Dropping something at its home leaves the map as it is.
#[test]
fn a_drop_at_home_changes_nothing() {
    let map = map(MAP);
    let cards = map.cards().map(|placed| Load::Cards(vec![placed.card.id.clone()]));
    let phases = map.phases.iter().map(|phase| Load::Phase(phase.id.clone()));
    let steps = map.steps().map(|(_, step)| Load::Step(step.id.clone()));
    let lanes = map.lanes.iter().map(|lane| Load::Lane(lane.id.clone()));
    for load in cards.chain(phases).chain(steps).chain(lanes) {
        let home = load.home(&map).expect("it is there");
        let command = drop_command(&load, &home).expect("it fits there");
        assert_eq!(apply(&map, &command), Err(Rejection::NothingChanges), "{load:?}");
    }
}

#[test]
fn a_drop_is_a_command() {
    let is =
        |load: Load, place: Place, text: &str| assert_eq!(drop_command(&load, &place), Some(command(text)));
    is(Load::Cards(ids("a f")), cards_at("Do/y before d"), "move a f to Do/y before d");
    is(Load::Phase("Use".into()), Place::Phase(Some("Decide".into())), "move phase Use before Decide");
    is(Load::Step("x".into()), step_at("Use"), "move step x to Use");
    is(Load::Lane("Say".into()), Place::Lane(None), "move lane Say");
}

#[test]
fn a_load_lands_only_at_places_of_its_kind() {
    let loads =
        [Load::Cards(ids("a")), Load::Phase("Use".into()), Load::Step("x".into()), Load::Lane("Do".into())];
    let places = [cards_at("Do/x"), Place::Phase(None), step_at("Use"), Place::Lane(None)];
    for (kind, load) in loads.iter().enumerate() {
        for (other, place) in places.iter().enumerate() {
            assert_eq!(drop_command(load, place).is_some(), kind == other, "{load:?} at {place:?}");
        }
    }
}

/// Where the arrow keys bring a load: `>`, `<`, `^` and `v`, and the places in turn; nothing where it stays.
#[track_caller]
fn walks(load: &Load, start: Place, keys: &str, places: &[Option<Place>]) {
    let map = map(MAP);
    let mut here = start;
    assert_eq!(keys.len(), places.len(), "a place for each key");
    for (at, (key, place)) in keys.chars().zip(places).enumerate() {
        let towards = match key {
            '^' => Towards::Up,
            'v' => Towards::Down,
            '<' => Towards::Left,
            _ => Towards::Right,
        };
        let next = step_towards(&map, load, &here, towards);
        assert_eq!(next, *place, "key {at} of {keys}, from {here:?}");
        here = next.unwrap_or(here);
    }
}

#[track_caller]
fn card_walks(cards: &str, start: &str, keys: &str, places: &[&str]) {
    let places: Vec<_> = places.iter().map(|place| (*place != "stays").then(|| cards_at(place))).collect();
    walks(&Load::Cards(ids(cards)), cards_at(start), keys, &places);
}

#[test]
fn a_card_goes_down_through_its_cell_and_on_to_the_next_lane_of_cards() {
    card_walks(
        "a",
        "Do/Discover before b",
        "vvvvvv",
        &[
            "Do/Discover before c",
            "Do/Discover",
            "Say/Discover before f",
            "Say/Discover",
            "Think/Discover",
            "stays",
        ],
    );
}

#[test]
fn a_card_goes_up_to_the_lane_before_at_its_end() {
    card_walks("i", "Think/x", "^^^^", &["Say/x", "Do/x", "Do/x before d", "stays"]);
    card_walks("g", "Say/y before h", "^^", &["Do/y", "stays"]);
}

#[test]
fn a_card_goes_sideways_at_its_height() {
    card_walks("h", "Say/y", "<<<", &["Say/x", "Say/Discover before f", "stays"]);
    card_walks("c", "Do/Discover", ">>>>", &["Do/x", "Do/y", "Do/Use before e", "stays"]);
    card_walks("e", "Do/Use", "<<<", &["Do/y", "Do/x before d", "Do/Discover before a"]);
    card_walks("a", "Do/Discover before b", ">", &["Do/x before d"]);
}

#[test]
fn cards_that_are_moved_are_no_neighbours() {
    card_walks("a b", "Do/Discover before c", "v^^", &["Do/Discover", "Do/Discover before c", "stays"]);
    card_walks("g h", "Say/y", "^v", &["Do/y", "Say/y"]);
}

fn rated(effect: u8, effort: u8) -> Place {
    let score = |value| Score::new(value).expect("a score");
    Place::Rating(Some(Rating { effect: score(effect), effort: score(effort) }))
}

#[test]
fn a_card_goes_through_the_matrix_of_effect_and_effort() {
    let load = Load::Cards(ids("a"));
    let to = |effect, effort| Some(rated(effect, effort));
    // From beside the matrix any arrow leads to its middle.
    walks(
        &load,
        Place::Rating(None),
        "v^^^>>>vvvvv<<<<<",
        &[
            to(3, 3),
            to(4, 3),
            to(5, 3),
            None,
            to(5, 4),
            to(5, 5),
            None,
            to(4, 5),
            to(3, 5),
            to(2, 5),
            to(1, 5),
            None,
            to(1, 4),
            to(1, 3),
            to(1, 2),
            to(1, 1),
            None,
        ],
    );
}

#[test]
fn a_drop_in_the_matrix_sets_effect_and_effort() {
    let before =
        map("| P\nIdeas | a b\nlane Ideas kind = opportunities\ncard b effect = 2\ncard b effort = 2");
    let load = Load::Cards(ids("a b"));
    let drop = |map: &Journey, place| apply(map, &drop_command(&load, &place).expect("it fits there"));
    let after = drop(&before, rated(5, 1)).expect("it is placed");
    let ratings = |map: &Journey| {
        map.cards()
            .map(|placed| placed.card.rating().map(|at| (at.effect.value(), at.effort.value())))
            .collect::<Vec<_>>()
    };
    assert_eq!(ratings(&before), [None, Some((2, 2))]);
    assert_eq!(ratings(&after), [Some((5, 1)), Some((5, 1))]);
    assert_eq!(load.home_in_matrix(&after), Some(rated(5, 1)));
    assert_eq!(load.home_in_matrix(&before), Some(Place::Rating(None)));
    assert_eq!(Load::Lane("Ideas".into()).home_in_matrix(&before), None);
    assert_eq!(drop(&after, rated(5, 1)), Err(Rejection::NothingChanges));
    assert_eq!(ratings(&drop(&after, Place::Rating(None)).expect("it is taken out")), [None, None]);
}

#[test]
fn a_phase_goes_sideways() {
    let load = Load::Phase("Decide".into());
    let to = |id: &str| Some(Place::Phase(Some(id.into())));
    walks(
        &load,
        Place::Phase(Some("Use".into())),
        "><<<^v",
        &[Some(Place::Phase(None)), to("Use"), to("Discover"), None, None, None],
    );
    walks(&load, Place::Phase(None), ">", &[None]);
}

#[test]
fn a_lane_goes_up_and_down() {
    let load = Load::Lane("Sight".into());
    let to = |id: &str| Some(Place::Lane(Some(id.into())));
    walks(&load, Place::Lane(Some("Say".into())), "^^^<>", &[to("Feel"), to("Do"), None, None, None]);
    walks(
        &load,
        Place::Lane(Some("Say".into())),
        "vvvv",
        &[to("Count"), to("Think"), Some(Place::Lane(None)), None],
    );
}

#[test]
fn a_step_goes_through_its_phase_and_on_to_the_next() {
    let load = Load::Step("x".into());
    walks(
        &load,
        step_at("Decide before y"),
        ">>>><<",
        &[
            Some(step_at("Decide")),
            Some(step_at("Use before Use")),
            Some(step_at("Use")),
            None,
            Some(step_at("Use before Use")),
            Some(step_at("Decide")),
        ],
    );
    walks(
        &load,
        step_at("Decide before y"),
        "<<<^v",
        &[Some(step_at("Discover")), Some(step_at("Discover before Discover")), None, None, None],
    );
}

/// Once, the keys offered it places in other phases, where it could not be dropped.
#[test]
fn the_last_step_of_a_phase_stays() {
    walks(&Load::Step("Use".into()), step_at("Use"), "<>", &[None, None]);
    walks(&Load::Step("Discover".into()), step_at("Discover"), ">", &[None]);
}

#[test]
fn a_load_at_a_place_of_another_kind_goes_nowhere() {
    walks(&Load::Step("x".into()), Place::Lane(None), "<>", &[None, None]);
    walks(&Load::Cards(ids("a")), Place::Cell(cell("Gone/x"), None), "v>", &[None, None]);
    walks(&Load::Cards(ids("a")), Place::Cell(cell("Do/gone"), None), "><", &[None, None]);
    walks(&Load::Step("x".into()), step_at("Gone"), "><", &[None, None]);
}

/// Wherever the keys bring a load, it can be dropped, and there it is.
#[test]
fn every_place_that_the_keys_reach_is_one_to_drop_at() {
    let map = map(MAP);
    let loads = [
        Load::Cards(ids("b")),
        Load::Cards(ids("g e")),
        Load::Phase("Use".into()),
        Load::Step("y".into()),
        Load::Step("Discover".into()),
        Load::Lane("Say".into()),
    ];
    for load in loads {
        let mut places = vec![load.home(&map).expect("it is there")];
        let mut seen = 0;
        while let Some(here) = places.get(seen).cloned() {
            seen += 1;
            for towards in [Towards::Up, Towards::Down, Towards::Left, Towards::Right] {
                places
                    .extend(step_towards(&map, &load, &here, towards).filter(|next| !places.contains(next)));
            }
            let command = drop_command(&load, &here).expect("it fits there");
            match apply(&map, &command) {
                Ok(dropped) => assert_eq!(load.home(&dropped), Some(here), "{load:?}"),
                Err(Rejection::NothingChanges) => assert_eq!(load.home(&map), Some(here), "{load:?}"),
                Err(rejection) => panic!("{load:?} at {here:?}: {rejection:?}"),
            }
        }
    }
}

#[test]
fn every_gap_of_the_board_is_reached_by_a_card() {
    let map = map(MAP);
    let load = Load::Cards(ids("b"));
    let mut places = vec![load.home(&map).expect("it is there")];
    let mut seen = 0;
    while let Some(here) = places.get(seen).cloned() {
        seen += 1;
        for towards in [Towards::Up, Towards::Down, Towards::Left, Towards::Right] {
            places.extend(step_towards(&map, &load, &here, towards).filter(|next| !places.contains(next)));
        }
    }
    // Three lanes of four cells with one gap each, and one more for each of the eight other cards.
    assert_eq!(places.len(), 3 * 4 + 8);
}

fn link_from(card: &str) -> Load {
    Load::Link { from: card.into(), id: "k".into() }
}

#[test]
fn a_link_is_drawn_from_card_to_card() {
    let map = map(MAP);
    let (load, to) = (link_from("a"), Place::Card("d".into()));
    assert_eq!(load.home(&map), Some(Place::Card("a".into())));
    assert!(load.is_in(&map) && !link_from("gone").is_in(&map));
    assert_eq!(link_from("gone").home(&map), None);
    assert_eq!(drop_command(&load, &to), Some(command("add link k: a -> d")));
    assert_eq!(drop_command(&load, &Place::Card("a".into())), None, "no card is linked to itself");
    assert_eq!(drop_command(&load, &cards_at("Do/x")), None);
    assert_eq!(drop_command(&Load::Cards(ids("a")), &to), None);
}

#[test]
fn the_end_of_a_link_goes_from_card_to_card_by_keys() {
    let to = |id: &str| Some(Place::Card(id.into()));
    walks(&link_from("a"), Place::Card("a".into()), "vvvv^", &[to("b"), to("c"), to("f"), None, to("c")]);
    walks(&link_from("a"), Place::Card("c".into()), ">>><", &[to("d"), to("e"), None, to("d")]);
    walks(&link_from("a"), Place::Card("d".into()), "v^<", &[to("i"), to("d"), to("a")]);
    walks(&link_from("a"), Place::Card("gone".into()), "v>", &[None, None]);
}

#[test]
fn keys_pass_over_lanes_that_cannot_be_seen() {
    let next = |fields: &str, from: &str, towards: Towards| {
        neighbour(&map(&format!("{MAP}\n{fields}")), &from.into(), towards)
    };
    assert_eq!(next("", "c", Towards::Down), Some("f".into()));
    for field in ["lane Say folded = true", "lane Say hidden = true"] {
        assert_eq!(next(field, "c", Towards::Down), None);
        assert_eq!(next(field, "i", Towards::Up), Some("d".into()));
    }
    let carried = |field: &str| {
        let map = map(&format!("{MAP}\n{field}"));
        step_towards(&map, &Load::Cards(ids("d")), &cards_at("Do/x"), Towards::Down)
    };
    assert_eq!(carried("lane Say folded = true"), Some(cards_at("Say/x")), "a folded lane takes cards");
    assert_eq!(carried("lane Say hidden = true"), Some(cards_at("Think/x before i")));
}
