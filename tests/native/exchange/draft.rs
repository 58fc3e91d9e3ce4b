//! A journey that is made of a table.

use klantreis::exchange::{Draft, Table};
use klantreis::model::{CardKind, Channel, Journey, limits};
use klantreis::text::Language;

use super::table;

fn made(draft: &Draft) -> Journey {
    let mut number = 0;
    let fresh = &mut || {
        number += 1;
        format!("n{number}")
    };
    let journey = draft.journey(Language::Dutch, "j".into(), "Titel".into(), fresh);
    assert_eq!(journey.check(), []);
    let (steps, lanes, cards) = draft.size();
    assert_eq!((journey.steps().count(), journey.lanes.len(), journey.card_count()), (steps, lanes, cards));
    journey
}

fn changed(draft: &Draft, change: impl Fn(&mut Draft)) -> Draft {
    let mut draft = draft.clone();
    change(&mut draft);
    draft
}

fn phases(journey: &Journey) -> Vec<&str> {
    journey.phases.iter().map(|phase| phase.name.as_str()).collect()
}

fn steps(journey: &Journey) -> Vec<&str> {
    journey.steps().map(|(_, step)| step.name.as_str()).collect()
}

/// The lanes with their cards, step by step.
fn lanes(journey: &Journey) -> Vec<String> {
    let cell = |titles: Vec<&str>| titles.join("+");
    let lane = |lane: &std::sync::Arc<klantreis::model::Lane>| {
        let cells = journey
            .steps()
            .map(|(_, step)| lane.cell(&step.id).iter().map(|card| card.title.as_str()).collect());
        format!("{}: {}", lane.name, cells.map(cell).collect::<Vec<_>>().join(" | "))
    };
    journey.lanes.iter().map(lane).collect()
}

#[test]
fn a_table_without_names_is_lanes_and_steps_by_number() {
    let draft = Draft::of_table(Table::of_text(include_str!("../../cases/multiline-cells.tsv")));
    assert!(!draft.first_row && !draft.first_column);
    assert_eq!(draft.size(), (3, 2, 5));
    let journey = made(&draft);
    assert_eq!((journey.title.as_str(), phases(&journey)), ("Titel", vec!["Fase 1"]));
    assert_eq!(steps(&journey), ["Stap 1", "Stap 2", "Stap 3"]);
    assert_eq!(lanes(&journey)[1], "Lane 2: Belt de winkel | Wacht 12 minuten,\nhangt op | ");
}

#[test]
fn names_around_a_table_are_those_of_phases_and_lanes() {
    let draft = Draft::of_table(table(&[
        &["", "Oriëntatie", "Aankoop"],
        &["Website", "Leest tests", ""],
        &["pijnpunten", "", "Te duur"],
        &["Eigen naam", "x", "y"],
    ]));
    assert!(draft.first_row && draft.first_column);
    let journey = made(&draft);
    assert_eq!(
        (phases(&journey), steps(&journey)),
        (vec!["Oriëntatie", "Aankoop"], vec!["Oriëntatie", "Aankoop"])
    );
    assert_eq!(lanes(&journey), ["Website: Leest tests | ", "pijnpunten:  | Te duur", "Eigen naam: x | y"]);
    assert_eq!(journey.lanes[0].channel, Some(Channel::Website));
    assert_eq!(journey.lanes[1].cards().map(|cards| cards.kind), Some(CardKind::Pains));
    let turned = changed(&draft, |draft| draft.turned = true);
    let journey = made(&turned);
    assert_eq!(phases(&journey), ["Website", "pijnpunten", "Eigen naam"]);
    assert_eq!(lanes(&journey)[0], "Oriëntatie: Leest tests |  | x");
    let plain = changed(&draft, |draft| (draft.first_row, draft.first_column) = (false, false));
    assert_eq!(plain.size(), (3, 4, 9));
}

#[test]
fn lines_are_the_steps_of_one_lane() {
    let draft = Draft::of_lines(["Ziet advertentie", "Belt", "Koopt"].map(str::to_owned).to_vec());
    assert_eq!(draft.size(), (3, 1, 3));
    let journey = made(&draft);
    assert_eq!(lanes(&journey), ["Touchpoints: Ziet advertentie | Belt | Koopt"]);
    let named = changed(&draft, |draft| draft.first_column = true);
    assert!(!named.fits(), "names alone leave no lane");
}

#[test]
fn more_named_columns_than_phases_stand_in_one_phase() {
    let names: Vec<String> = (0..=limits::PHASES).map(|at| format!("s{at}")).collect();
    let row =
        |first: &str, cells: Vec<String>| std::iter::once(first.to_owned()).chain(cells).collect::<Vec<_>>();
    let cells = vec!["x".to_owned(); names.len()];
    let journey = made(&Draft::of_table(Table::new(vec![row("", names), row("Web", cells)])));
    assert_eq!((phases(&journey).len(), steps(&journey).len()), (1, limits::PHASES + 1));
}
