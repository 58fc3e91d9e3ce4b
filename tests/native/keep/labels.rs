//! What the user is told.

use std::sync::Arc;

use klantreis::command::{CardEdit, Command, JourneyEdit, PhaseEdit};
use klantreis::keep::overruled::{listed, things};
use klantreis::keep::{Failure, Trouble};
use klantreis::model::{Lane, LaneContent, LineKind};
use klantreis::text::{Language, keep as words};

use super::draw::{add, delete, map, shift, title};

fn told(commands: &[Command], language: Language) -> Vec<String> {
    things(commands, &[&map(&["a", "b"])], language)
}

#[test]
fn what_was_overruled_is_called_by_its_name() {
    let lane = Lane::new("l".into(), "Lijn", LaneContent::Line(LineKind::Visibility));
    let commands = [
        title("a", "x"),
        Command::EditCard { card: "a".into(), edit: CardEdit::Note("y".to_string()) },
        shift("b", "shop", "s-two"),
        Command::EditPhase { phase: "one".into(), edit: PhaseEdit::Goal("g".to_string()) },
        Command::RenameStep { step: "s-two".into(), name: "n".to_string() },
        Command::DeleteLane { lane: "web".into() },
        Command::AddLane { lane, before: None },
        Command::DeleteLink { link: "k".into() },
        Command::EditJourney(JourneyEdit::Archived(true)),
        Command::Batch(vec![add("new"), delete("gone")]),
    ];
    let dutch = [
        "kaart “a”",
        "kaart “b”",
        "fase “one”",
        "stap “two”",
        "lane “web”",
        "lane “Lijn”",
        "een verbinding",
        "de klantreis zelf",
        "kaart “new”",
        "kaart “…”",
    ];
    let english = [
        "card “a”",
        "card “b”",
        "phase “one”",
        "step “two”",
        "lane “web”",
        "lane “Lijn”",
        "a link",
        "the journey itself",
        "card “new”",
        "card “…”",
    ];
    assert_eq!(told(&commands, Language::Dutch), dutch);
    assert_eq!(told(&commands, Language::English), english);
}

#[test]
fn a_long_list_is_cut() {
    let names: Vec<String> = ["a", "b", "c", "d", "e"].map(String::from).to_vec();
    assert_eq!(listed(&names[..1], Language::Dutch), "a");
    assert_eq!(listed(&names[..3], Language::Dutch), "a, b, c");
    assert_eq!(listed(&names[..4], Language::Dutch), "a, b, c en nog 1");
    assert_eq!(listed(&names, Language::English), "a, b, c and 2 more");
}

#[test]
fn every_failure_is_said_in_both_languages() {
    let failures = [
        Failure::Gone,
        Failure::Trouble(Trouble::Full),
        Failure::Trouble(Trouble::Failed),
        Failure::Trouble(Trouble::Newer),
        Failure::Trouble(Trouble::Deleted),
        Failure::Rejected(klantreis::command::Rejection::EmptyName),
    ];
    for failure in failures {
        let (dutch, english) = (failure.message(Language::Dutch), failure.message(Language::English));
        assert!(dutch.ends_with('.') && english.ends_with('.') && dutch != english, "{dutch} {english}");
    }
}

#[test]
fn what_is_not_saved_is_called_so() {
    for (name, text) in words::ALL
        .iter()
        .filter(|(name, _)| ["FULL", "FAILED", "BLOCKED", "NEWER", "NOT_SAVED"].contains(name))
    {
        assert!(text.nl.to_lowercase().contains("niet bewaard"), "{name}");
        assert!(text.en.to_lowercase().contains("not saved"), "{name}");
    }
    assert_eq!(Arc::new(words::SAVED_AT).nl, "Bewaard op dit apparaat, {time}");
}
