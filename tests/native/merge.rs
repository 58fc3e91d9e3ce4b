//! Two versions of a map brought together.

use std::collections::BTreeMap;
use std::sync::Arc;

use klantreis::command::{CardEdit, Command};
use klantreis::merge::{Merged, merge, share};
use klantreis::model::*;
use proptest::prelude::*;

use crate::arbitrary;
use crate::board_text::{assert_same, card_fields, draw};
use crate::wishes::{after, wishes};

/// Where every card stands.
fn places(map: &Journey) -> BTreeMap<&CardId, (Cell, &Arc<Card>)> {
    map.cards().map(|placed| (&placed.card.id, (placed.cell(), placed.card))).collect()
}

/// Nothing that either did to a card is lost, and nothing that nobody did is done.
fn keeps_the_cards(base: &Journey, mine: &Journey, theirs: &Journey, merged: &Merged) {
    let [base, mine, theirs, now] = [base, mine, theirs, &merged.journey].map(places);
    let overruled = &merged.overruled;
    for id in now.keys() {
        assert!(mine.contains_key(id) || theirs.contains_key(id), "{id} comes from nowhere");
    }
    for (id, (cell, card)) in mine.iter().chain(&theirs) {
        let both = mine.contains_key(id) && theirs.contains_key(id);
        let edited = base.get(id).is_none_or(|(_, known)| known != card);
        let moved_by_me = mine.contains_key(id) && base.get(id).is_some_and(|(known, _)| known != cell);
        assert!(!(both || edited || moved_by_me) || now.contains_key(id), "{id} is lost");
    }
    for (id, (cell, card)) in &now {
        match (base.get(id), mine.get(id), theirs.get(id)) {
            (Some(base), Some(mine), Some(theirs)) => {
                let wanted = if mine.0 == base.0 { &theirs.0 } else { &mine.0 };
                assert_eq!(cell, wanted, "the place of {id}");
                let contested = theirs.0 != base.0 && *cell != theirs.0;
                let told = |command: &Command| matches!(command, Command::MoveCards { cards, .. } if cards.contains(id));
                assert!(!contested || overruled.iter().any(told), "{id} was to be moved to {:?}", theirs.0);
                fields_are_of_both(id, [base.1, mine.1, theirs.1, card], overruled);
            }
            (_, Some(mine), None) => assert_eq!((cell, card), (&mine.0, &mine.1)),
            (_, None, Some(theirs)) => assert_eq!((cell, card), (&theirs.0, &theirs.1)),
            _ => {}
        }
    }
}

fn fields_are_of_both(id: &CardId, cards: [&Arc<Card>; 4], overruled: &[Command]) {
    let [base, mine, theirs, now] = cards.map(|card| card_fields(card));
    for at in 0..base.len() {
        let wanted = if mine[at] == base[at] { &theirs[at] } else { &mine[at] };
        assert_eq!(&now[at], wanted, "a field of {id}");
        let contested = theirs[at] != base[at] && now[at] != theirs[at];
        let told = |command: &Command| matches!(command, Command::EditCard { card, edit } if card == id && place_of(edit) == at);
        assert!(!contested || overruled.iter().any(told), "{:?} of {id} was overruled silently", theirs[at]);
    }
}

/// The place of a field among those of [`card_fields`].
fn place_of(edit: &CardEdit) -> usize {
    match edit {
        CardEdit::Title(_) => 0,
        CardEdit::Note(_) => 1,
        CardEdit::Medium(_) => 2,
        CardEdit::Directness(_) => 3,
        CardEdit::Senses(_) => 4,
        CardEdit::Actual(_) => 5,
        CardEdit::Desired(_) => 6,
        CardEdit::MomentOfTruth(_) => 7,
        CardEdit::Evidence(_) => 8,
        CardEdit::Source(_) => 9,
        CardEdit::Date(_) => 10,
        CardEdit::Owner(_) => 11,
        CardEdit::Tags(_) => 12,
        CardEdit::Link(_) => 13,
        CardEdit::Personas(_) => 14,
        CardEdit::Color(_) => 15,
        CardEdit::Image(_) | CardEdit::ImageText(_) => 19,
        CardEdit::Effect(_) => 16,
        CardEdit::Effort(_) => 17,
        CardEdit::Status(_) => 18,
    }
}

/// Everything that a map says, with the commands that were overruled, to compare two merges.
fn said(merged: &Merged) -> (String, Vec<Command>) {
    (draw(&merged.journey), merged.overruled.clone())
}

/// Two maps that grew from the same one.
fn two_versions() -> impl Strategy<Value = (Journey, Journey, Journey)> {
    (arbitrary::journey(), wishes(12), wishes(12)).prop_map(|(base, mine, theirs)| {
        let (mine, theirs) = (after(&base, &mine, "mine"), after(&base, &theirs, "theirs"));
        (base, mine, theirs)
    })
}

/// Three maps that have nothing to do with each other, but for ids that some of their things happen to share.
fn three_maps() -> impl Strategy<Value = (Journey, Journey, Journey)> {
    (arbitrary::journey(), arbitrary::journey(), arbitrary::journey()).prop_map(
        |(base, mut mine, mut theirs)| {
            mine.id = base.id.clone();
            theirs.id = base.id.clone();
            (base, mine, theirs)
        },
    )
}

fn nothing_is_lost((base, mine, theirs): (Journey, Journey, Journey)) {
    let merged = merge(&base, &mine, &theirs);
    assert_eq!(merged.journey.check(), []);
    keeps_the_cards(&base, &mine, &theirs, &merged);
    let swapped = merge(&base, &theirs, &mine);
    assert_eq!(swapped.journey.check(), []);
    keeps_the_cards(&base, &theirs, &mine, &swapped);
    // Sharing structure makes it cheap, and nothing else.
    let [apart_mine, apart_theirs] = [&mine, &theirs].map(|map| share(&Journey::new("no".into(), ""), map));
    assert_eq!(said(&merge(&base, &apart_mine, &apart_theirs)), said(&merged));
    // Who has taken in the other's changes, has nothing more to take.
    let again = merge(&theirs, &merged.journey, &theirs);
    assert_eq!((&again.journey, again.overruled.len()), (&merged.journey, 0));
    let back = merge(&mine, &mine, &merged.journey);
    assert_eq!((&back.journey, back.overruled.len()), (&merged.journey, 0));
}

fn only_one_changed((base, mine, theirs): (Journey, Journey, Journey)) {
    let from_them = merge(&base, &base, &theirs);
    assert_same(&from_them.journey, &theirs, "only they changed");
    assert_eq!(from_them.overruled, []);
    let from_me = merge(&base, &mine, &base);
    assert_same(&from_me.journey, &mine, "only I changed");
    assert_eq!(from_me.overruled, []);
    let same = merge(&base, &mine, &mine);
    assert_same(&same.journey, &mine, "both did the same");
    assert_eq!(same.overruled, []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(384))]

    #[test]
    fn of_two_versions_nothing_is_lost(maps in two_versions()) {
        nothing_is_lost(maps);
    }

    #[test]
    fn of_unrelated_maps_nothing_is_lost(maps in three_maps()) {
        nothing_is_lost(maps);
    }

    #[test]
    fn what_one_changed_is_taken_as_it_is(maps in two_versions()) {
        only_one_changed(maps);
    }

    #[test]
    fn what_one_made_of_another_map_is_taken_as_it_is(maps in three_maps()) {
        only_one_changed(maps);
    }

    #[test]
    fn sharing_changes_nothing((known, map, _) in two_versions()) {
        let apart = share(&Journey::new("no".into(), ""), &map);
        let shared = share(&known, &apart);
        prop_assert_eq!(&shared, &map);
        for lane in &shared.lanes {
            let same = known.lane(&lane.id).filter(|known| *known == lane);
            prop_assert!(same.is_none_or(|same| Arc::ptr_eq(same, lane)));
        }
        for placed in shared.cards() {
            let same = known.card(&placed.card.id).filter(|known| known.card == placed.card);
            prop_assert!(same.is_none_or(|same| Arc::ptr_eq(same.card, placed.card)));
        }
    }
}
