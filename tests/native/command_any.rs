//! What holds of any command on any map.

use std::collections::BTreeSet;
use std::sync::Arc;

use klantreis::command::{Command, Rejection, apply};
use klantreis::editor::Editor;
use klantreis::model::Selection;
use klantreis::model::*;
use proptest::prelude::*;

use crate::arbitrary;
use crate::wishes::{Dice, Wish, wish, wishes};

fn card_ids(map: &Journey) -> BTreeSet<CardId> {
    let cards = map.lanes.iter().filter_map(|lane| lane.cards()).flat_map(|cards| cards.cells.values());
    cards.flat_map(|cell| cell.iter().map(|card| card.id.clone())).collect()
}

/// The cards that there should be after a command that was carried out.
fn expected_cards(map: &Journey, command: &Command) -> BTreeSet<CardId> {
    let mut cards = card_ids(map);
    let mut without = |gone: &dyn Fn(&Placed<'_>) -> bool| {
        map.cards().filter(|placed| gone(placed)).for_each(|placed| {
            cards.remove(&placed.card.id);
        });
    };
    match command {
        Command::DeletePhase { phase } => {
            without(&|placed| map.step(placed.step).is_some_and(|(holder, _)| holder.id == *phase));
        }
        Command::DeleteStep { step } => without(&|placed| placed.step == step),
        Command::DeleteLane { lane } => without(&|placed| placed.lane.id == *lane),
        Command::DeleteCards { cards } => without(&|placed| cards.contains(&placed.card.id)),
        Command::AddLane { lane, .. } => {
            let new =
                lane.cards().into_iter().flat_map(|cards| cards.cells.values()).flat_map(|cell| cell.iter());
            cards.extend(new.map(|card| card.id.clone()));
        }
        Command::InsertCards { cards: new, .. } => cards.extend(new.iter().map(|card| card.id.clone())),
        Command::Batch(commands) => {
            let mut map = map.clone();
            for command in commands {
                cards = expected_cards(&map, command);
                match apply(&map, command) {
                    Ok(next) => map = next,
                    Err(rejection) => {
                        assert_eq!(rejection, Rejection::NothingChanges);
                        cards = card_ids(&map);
                    }
                }
            }
        }
        _ => {}
    }
    cards
}

/// What equals its counterpart in the map before is the very same.
fn shares_what_is_the_same(before: &Journey, after: &Journey) {
    for lane in &after.lanes {
        let Some(known) = before.lane(&lane.id) else { continue };
        assert!(known != lane || Arc::ptr_eq(known, lane), "lane {lane:?} was copied");
        for (step, cell) in lane.cards().into_iter().flat_map(|cards| &cards.cells) {
            let known = known.cards().and_then(|cards| cards.cells.get(step));
            assert!(
                known.is_none_or(|known| known != cell || Arc::ptr_eq(known, cell)),
                "cell {step} was copied"
            );
        }
    }
    for placed in after.cards() {
        let Some(known) = before.card(&placed.card.id) else { continue };
        assert!(
            known.card != placed.card || Arc::ptr_eq(known.card, placed.card),
            "{:?} was copied",
            placed.card
        );
    }
    for phase in &after.phases {
        let Some(known) = before.phase(&phase.id) else { continue };
        assert!(known != phase || Arc::ptr_eq(known, phase), "phase {phase:?} was copied");
    }
    for link in &after.links {
        let Some(known) = before.link(&link.id) else { continue };
        assert!(known != link || Arc::ptr_eq(known, link), "link {link:?} was copied");
    }
}

fn any_selection(map: &Journey, number: usize) -> Selection {
    let cards = || map.cards().map(|placed| placed.card.id.clone());
    match number % 6 {
        0 => Selection::Nothing,
        1 => Selection::of_cards(cards().skip(number % 3).step_by(2).collect()),
        2 => {
            map.phases.get(number % 3).map_or(Selection::Nothing, |phase| Selection::Phase(phase.id.clone()))
        }
        3 => map
            .steps()
            .nth(number % 3)
            .map_or(Selection::Nothing, |(_, step)| Selection::Step(step.id.clone())),
        4 => map.lanes.get(number % 3).map_or(Selection::Nothing, |lane| Selection::Lane(lane.id.clone())),
        _ => Selection::Journey,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(384))]

    #[test]
    fn an_accepted_command_gives_a_sound_map(map in arbitrary::journey(), wish in wish()) {
        let command = wish.command(&map, "new");
        if let Ok(after) = apply(&map, &command) {
            prop_assert_eq!(after.check(), []);
            prop_assert!(after != map, "something changes");
            prop_assert_eq!(card_ids(&after), expected_cards(&map, &command));
            if !matches!(command, Command::Batch(_)) {
                shares_what_is_the_same(&map, &after);
            }
        }
    }

    #[test]
    fn everything_is_undone_and_done_again(
        map in arbitrary::journey(),
        wishes in wishes(24),
        selections in proptest::collection::vec(0usize..60, 24),
    ) {
        let mut editor = Editor::new(map.clone());
        let mut past = Vec::new();
        for (at, wish) in wishes.iter().enumerate() {
            editor.select(any_selection(editor.journey(), selections[at]));
            let command = wish.command(editor.journey(), &format!("new{at}"));
            let before = (editor.journey().clone(), editor.selection().clone());
            let can = editor.can(&command);
            let done = editor.execute(&command);
            prop_assert_eq!(&can, &done);
            if done.is_ok() {
                past.push(before);
            } else {
                prop_assert!(Arc::ptr_eq(&before.0, editor.journey()), "a rejected command changes nothing");
                prop_assert_eq!(&before.1, editor.selection());
            }
        }
        let last = (editor.journey().clone(), editor.selection().clone());
        for (journey, selection) in past.iter().rev() {
            prop_assert!(editor.undo().is_some());
            prop_assert!(Arc::ptr_eq(editor.journey(), journey));
            prop_assert_eq!(editor.selection(), selection);
        }
        prop_assert_eq!(&**editor.journey(), &map);
        prop_assert!(editor.undo().is_none() && editor.undoes().is_none());
        while editor.redo().is_some() {}
        prop_assert!(Arc::ptr_eq(editor.journey(), &last.0));
        prop_assert_eq!(editor.selection(), &last.1);
    }
}

/// A map of ten lanes and twenty steps with 300 cards.
fn mid_size_map() -> Journey {
    let mut map = Journey::new("map".into(), "A map");
    for number in 0..5 {
        let step = |at: usize| Step::new(format!("s{number}{at}").as_str().into(), "A step");
        let id = format!("f{number}");
        map.phases.push(Arc::new(Phase::new(id.as_str().into(), "A phase", (0..4).map(step).collect())));
    }
    let steps: Vec<StepId> = map.steps().map(|(_, step)| step.id.clone()).collect();
    for number in 0..8 {
        let mut lane = Lane::of_cards(format!("l{number}").as_str().into(), "A lane", CardKind::ALL[number]);
        let LaneContent::Cards(cards) = &mut lane.content else { unreachable!() };
        for at in 0..300 / 8 {
            let card = Arc::new(Card::new(format!("c{number}.{at}").as_str().into(), "A card"));
            Arc::make_mut(cards.cells.entry(steps[at * 7 % steps.len()].clone()).or_default()).push(card);
        }
        map.lanes.push(Arc::new(lane));
    }
    let metric = MetricLane::new(Measure::Nps);
    map.lanes.push(Arc::new(Lane::new("m".into(), "Numbers", LaneContent::Metric(metric))));
    let experience = LaneContent::Experience(ExperienceLane::default());
    map.lanes.push(Arc::new(Lane::new("e".into(), "Experience", experience)));
    map
}

/// What a wish would do too often in a long run: soon there would be nothing left.
fn clears(command: &Command) -> bool {
    match command {
        Command::DeletePhase { .. } | Command::DeleteStep { .. } | Command::DeleteLane { .. } => true,
        Command::Batch(commands) => commands.iter().any(clears),
        _ => false,
    }
}

#[test]
fn three_thousand_commands_lose_nothing() {
    let mut dice = Dice::new(8);
    let mut editor = Editor::new(mid_size_map());
    let first_size = editor.journey().card_count();
    assert_eq!(first_size, 296);
    let (mut done, mut rejected, mut travelled) = (0, 0, 0);
    for number in 0..3000 {
        match dice.roll() % 16 {
            0 => travelled += usize::from(editor.undo().is_some()),
            1 => travelled += usize::from(editor.redo().is_some()),
            _ => {
                let map = editor.journey().clone();
                editor.select(any_selection(&map, dice.roll() as usize % 600));
                let command = dice.wish().command(&map, &format!("n{number}"));
                if clears(&command) && !dice.roll().is_multiple_of(8) {
                    continue;
                }
                match editor.execute(&command) {
                    Ok(()) => {
                        done += 1;
                        assert_eq!(card_ids(editor.journey()), expected_cards(&map, &command), "{command:?}");
                    }
                    Err(_) => rejected += 1,
                }
            }
        }
        if number % 50 == 0 {
            assert_eq!(editor.journey().check(), [], "after {number}");
        }
    }
    assert_eq!(editor.journey().check(), []);
    assert!(
        done > 800 && rejected > 200 && travelled > 100,
        "{done} done, {rejected} rejected, {travelled} travelled"
    );
    assert!(editor.journey().card_count() > 100, "{} cards are left", editor.journey().card_count());
    while editor.undo().is_some() {}
    while editor.redo().is_some() {}
    assert_eq!(editor.journey().check(), []);
}

#[test]
fn every_kind_of_command_is_wished_for_and_granted() {
    let map = mid_size_map();
    let some = crate::board_text::command("add link k: c0.0 -> c1.0 ; dismiss no_persona");
    let linked = apply(&map, &some).expect("both cards are there");
    let mut dice = Dice::new(1);
    let mut granted: BTreeSet<String> = BTreeSet::new();
    for number in 0..4000 {
        let wish: Wish = dice.wish();
        let command = wish.command(&linked, &format!("n{number}"));
        if apply(&linked, &command).is_ok() {
            let shown = format!("{command:?}");
            granted.insert(shown.split([' ', '(', '{']).next().unwrap_or_default().to_string());
        }
    }
    assert_eq!(granted.len(), 26, "{granted:?}");
}
