//! Links with the places of their cards, and the lines they get from the map alone.

use klantreis::model::{Journey, Spot};
use klantreis::picture::link::{Stop, Wire};
use proptest::prelude::*;

use crate::arbitrary;
use crate::board_text::map;

fn places(map: &Journey) -> Vec<String> {
    let spot = |spot: &Spot<'_>| format!("{}{}{}", spot.lane, spot.column, spot.at);
    let link = |link: klantreis::model::Linked<'_>| {
        let way = if link.goes_back() { "<" } else { ">" };
        format!("{} {} {way} {}", link.link.id, spot(&link.from), spot(&link.to))
    };
    map.linked().into_iter().map(link).collect()
}

#[test]
fn links_know_where_their_cards_stand() {
    let map = map(
        "| P | Q:x | :y\nDo | a b | | c\nFeel ~\nSay | | d\nk: c -> b\nl: a -> d\nm: d -> d2\nDo2 | | d2",
    );
    assert_eq!(places(&map), ["k 020 < 001", "l 000 > 210", "m 210 > 310"]);
}

#[test]
fn a_link_needs_room_only_for_what_is_said_at_it() {
    let map = map("| P | Q\nDo | a b | c\nk: b -> c\nl: c -> a = goes back");
    let wires: Vec<Wire> = map.linked().iter().map(Wire::from).collect();
    let stop = |column, first| Stop { row: 0, column, first };
    assert_eq!(
        wires,
        [
            Wire { from: stop(0, false), to: stop(1, true), labelled: false },
            Wire { from: stop(1, true), to: stop(0, true), labelled: true },
        ]
    );
}

proptest! {
    #[test]
    fn every_link_of_a_map_is_placed(map in arbitrary::journey()) {
        let linked = map.linked();
        prop_assert_eq!(linked.len(), map.links.len());
        for (placed, link) in linked.iter().zip(&map.links) {
            prop_assert_eq!(placed.link, link);
            for (spot, id) in [(placed.from, &link.from), (placed.to, &link.to)] {
                prop_assert_eq!(&spot.card.id, id);
                let (_, step) = map.steps().nth(spot.column).expect("a step");
                prop_assert_eq!(&map.lanes[spot.lane].cell(&step.id)[spot.at].id, id);
            }
        }
    }
}

#[test]
fn a_link_is_shown_where_both_its_cards_are() {
    let shown = |fields: &str| {
        let map = map(&format!("| P | Q\nDo | a | b\nSay | c |\nk: a -> b\nl: b -> c\n{fields}"));
        map.linked().iter().map(|link| link.is_shown(&map)).collect::<Vec<_>>()
    };
    assert_eq!(shown(""), [true, true]);
    assert_eq!(shown("lane Say folded = true"), [true, false]);
    assert_eq!(shown("lane Do hidden = true"), [false, false]);
}
