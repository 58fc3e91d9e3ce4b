//! What the start screen shows and changes.

use std::sync::Arc;

use klantreis::command::{Command, JourneyEdit, Rejection};
use klantreis::keep::import::Arrivals;
use klantreis::keep::snapshot::{INTERVAL, Snapshot, is_due, to_drop};
use klantreis::keep::{CAPACITY, Failure, Settings, Store, Theme, Trouble, Workspace};
use klantreis::model::{Extra, Journey, Persona};
use klantreis::text::Language;

use super::browser::{TabStore, names};
use super::draw::{add, after, map, stored, titles};

fn called(id: &str, title: &str) -> Journey {
    Journey { id: id.into(), title: title.to_string(), ..map(&["a"]) }
}

fn rename(title: &str) -> Command {
    Command::EditJourney(JourneyEdit::Title(title.to_string()))
}

/// Two journeys, of which "Second" was changed last, and a value that can't be read.
fn workspace() -> (Workspace<TabStore>, TabStore) {
    let store = TabStore::with(&[("klantreis/journey/bad", "damaged"), ("theme", "of another page")]);
    let mut workspace = Workspace::new(store.clone());
    for (now, journey) in [(1.0, called("one", "First")), (2.0, called("two", "Second"))] {
        workspace.create(journey, now, &mut names(["x", "y"][now as usize - 1])).expect("there is room");
    }
    (workspace, store)
}

fn list(workspace: &mut Workspace<TabStore>) -> Vec<String> {
    workspace.overview().journeys.iter().map(|entry| entry.journey.title.clone()).collect()
}

#[test]
fn journeys_are_listed_by_their_last_change() {
    let (mut workspace, store) = workspace();
    assert_eq!(list(&mut workspace), ["Second", "First"]);
    workspace.edit(&"one".into(), &rename("Changed"), 3.0, &mut names("e")).expect("there is room");
    assert_eq!(list(&mut workspace), ["Changed", "Second"]);
    let overview = Workspace::new(store).overview();
    assert_eq!(overview.journeys[0].saved, 3.0);
    assert!(overview.journeys.iter().all(|entry| entry.units > 100));
}

#[test]
fn what_was_read_once_is_read_again_only_when_it_changed() {
    let (mut workspace, store) = workspace();
    let before = workspace.overview();
    let again = workspace.overview();
    for (a, b) in before.journeys.iter().zip(&again.journeys) {
        assert!(Arc::ptr_eq(&a.journey, &b.journey));
    }
    let (_, text) = stored(&called("one", "By somebody else"));
    store.write("klantreis/journey/one", Some(&text));
    assert!(list(&mut workspace).contains(&"By somebody else".to_string()));
    store.write("klantreis/journey/one", None);
    assert_eq!(list(&mut workspace), ["Second"]);
}

#[test]
fn what_cannot_be_read_is_listed_with_the_reason_and_stays_as_it_is() {
    let (mut workspace, store) = workspace();
    let aside = workspace.overview().aside;
    assert_eq!(aside.len(), 1);
    assert_eq!(aside[0].key, "klantreis/journey/bad");
    assert_ne!(aside[0].message(Language::Dutch), aside[0].message(Language::English));
    assert_eq!(workspace.text(&aside[0].key).as_deref(), Some("damaged"));
    assert!(workspace.open(&"bad".into()).is_none());
    assert_eq!(store.value("klantreis/journey/bad").as_deref(), Some("damaged"));
}

#[test]
fn a_journey_with_the_id_of_an_unreadable_value_moves_it_aside() {
    let (mut workspace, store) = workspace();
    workspace.create(called("bad", "Good"), 9.0, &mut names("z")).expect("there is room");
    let aside = workspace.overview().aside;
    assert_eq!(aside.len(), 1);
    assert_eq!(
        (aside[0].key.as_str(), aside[0].original.as_str()),
        ("klantreis/aside/9/klantreis/journey/bad", "klantreis/journey/bad")
    );
    assert_eq!(store.value(&aside[0].key).as_deref(), Some("damaged"));
    assert!(list(&mut workspace).contains(&"Good".to_string()));
}

#[test]
fn a_value_that_was_moved_aside_and_can_be_read_says_so() {
    let (key, text) = stored(&map(&["a"]));
    let place = format!("klantreis/aside/5/{key}");
    let mut workspace = Workspace::new(TabStore::with(&[(&place, &text)]));
    let aside = workspace.overview().aside.remove(0);
    assert_eq!(aside.reason, None);
    assert!(!aside.message(Language::Dutch).is_empty());
}

#[test]
fn an_edit_that_does_not_fit_is_not_made() {
    let (mut workspace, store) = workspace();
    let before = store.values();
    store.leave_room(2);
    let failed = workspace.edit(&"one".into(), &rename("A very much longer title"), 3.0, &mut names("e"));
    assert_eq!(failed, Err(Failure::Trouble(Trouble::Full)));
    assert_eq!(store.values(), before);
    assert_eq!(list(&mut workspace), ["Second", "First"]);
    let failed = workspace.create(called("three", "Third"), 4.0, &mut names("e"));
    assert_eq!(failed, Err(Failure::Trouble(Trouble::Full)));
    assert_eq!(store.values(), before);
}

#[test]
fn an_edit_that_is_refused_or_comes_too_late_says_so() {
    let (mut workspace, store) = workspace();
    let refused = workspace.edit(&"one".into(), &rename("  "), 3.0, &mut names("e"));
    assert_eq!(refused, Err(Failure::Rejected(Rejection::EmptyName)));
    store.write("klantreis/journey/one", None);
    let late = workspace.edit(&"one".into(), &rename("Late"), 3.0, &mut names("e"));
    assert_eq!(late, Err(Failure::Gone));
    assert_eq!(store.value("klantreis/journey/one"), None);
}

#[test]
fn a_deleted_journey_goes_with_its_snapshots_and_comes_back_with_them() {
    let (mut workspace, store) = workspace();
    store.write("klantreis/snapshot/one/5", Some("as it was"));
    store.write("klantreis/snapshot/two/5", Some("of the other"));
    let before = list(&mut workspace);
    let gone = workspace.remove_journey(&"one".into(), 8.0).expect("it goes");
    assert_eq!(list(&mut workspace), ["Second"]);
    assert_eq!(workspace.binned().len(), 1);
    assert!(store.value("klantreis/snapshot/two/5").is_some());
    workspace.take_back(&gone, 9.0, &mut names("u")).expect("it comes back");
    assert_eq!(list(&mut workspace), before);
    assert_eq!(store.value("klantreis/snapshot/one/5").as_deref(), Some("as it was"));
}

#[test]
fn a_deletion_that_is_taken_back_after_somebody_wrote_there_leaves_that_alone() {
    let (mut workspace, store) = workspace();
    let gone = workspace.remove_journey(&"one".into(), 8.0).expect("it goes");
    let (_, text) = stored(&called("one", "By somebody else"));
    store.write("klantreis/journey/one", Some(&text));
    workspace.take_back(&gone, 9.0, &mut names("u")).expect("nothing to do");
    assert_eq!(store.value("klantreis/journey/one"), Some(text));
}

#[test]
fn a_deleted_journey_that_waited_for_room_comes_back_as_it_was_shown() {
    let (mut workspace, store) = workspace();
    let map = workspace.open(&"one".into()).expect("it is there");
    workspace.changed(&after(&map, &add("unsaved")), 5.0);
    store.leave_room(0);
    assert_eq!(workspace.save(&"one".into(), 6.0, &mut names("s")).trouble, Some(Trouble::Full));
    let gone = workspace.remove_journey(&"one".into(), 8.0).expect("it goes");
    store.make_room();
    workspace.take_back(&gone, 9.0, &mut names("u")).expect("it comes back");
    let (journey, _) = workspace.journey(&"one".into()).expect("it is there");
    assert_eq!(titles(&journey), ["a", "unsaved"]);
}

#[test]
fn arrivals_replace_what_is_there_and_can_be_taken_back() {
    let (mut workspace, _) = workspace();
    let persona = Persona::new("p".into(), "Noor");
    let arrivals = Arrivals {
        journeys: vec![called("one", "Replaced"), called("new", "New")],
        personas: vec![persona.clone()],
        extra: Extra::default(),
    };
    let done = workspace.arrive(arrivals, 5.0, &mut names("i")).expect("there is room");
    let mut now = list(&mut workspace);
    now.sort();
    assert_eq!(now, ["New", "Replaced", "Second"]);
    assert_eq!(workspace.personas(), [Arc::new(persona)]);
    workspace.take_back(&done, 6.0, &mut names("u")).expect("it goes back");
    now = list(&mut workspace);
    now.sort();
    assert_eq!(now, ["First", "Second"]);
    assert_eq!(workspace.personas(), []);
}

#[test]
fn arrivals_that_do_not_all_fit_change_nothing() {
    let (mut workspace, store) = workspace();
    let before = store.values();
    store.leave_room(2_000);
    let journeys =
        (0..20).map(|number| called(&format!("new{number}"), "New")).chain([called("one", "Replaced")]);
    let arrivals = Arrivals { journeys: journeys.collect(), ..Arrivals::default() };
    let failed = workspace.arrive(arrivals, 5.0, &mut names("i"));
    assert_eq!(failed.err(), Some(Failure::Trouble(Trouble::Full)));
    assert_eq!(store.values(), before);
}

#[test]
fn arrivals_never_replace_what_a_newer_version_wrote() {
    let newer = "{\"format\":\"klantreis\",\"version\":3}";
    let store = TabStore::with(&[("klantreis/journey/one", newer)]);
    let mut workspace = Workspace::new(store.clone());
    let arrivals = Arrivals { journeys: vec![called("one", "Older")], ..Arrivals::default() };
    assert_eq!(
        workspace.arrive(arrivals, 5.0, &mut names("i")).err(),
        Some(Failure::Trouble(Trouble::Newer))
    );
    assert_eq!(store.value("klantreis/journey/one").as_deref(), Some(newer));
    assert!(workspace.overview().aside[0].is_newer());
}

#[test]
fn settings_are_kept_and_what_others_store_is_not_touched() {
    let (workspace, store) = workspace();
    let settings = Settings {
        language: Some(Language::English),
        theme: Theme::Light,
        single_keys: false,
        ..Settings::default()
    };
    workspace.set_settings(settings);
    assert_eq!(workspace.settings(), settings);
    assert_eq!(store.value("theme").as_deref(), Some("of another page"));
}

#[test]
fn use_is_counted_in_utf16_units_with_the_keys() {
    let workspace = Workspace::new(TabStore::with(&[("klantreis/journey/é", "🚲"), ("", "x")]));
    assert_eq!(workspace.used(), 19 + 2 + 1);
}

fn snapshot(time: u64, units: usize) -> Snapshot {
    Snapshot { key: format!("klantreis/snapshot/m/{time}"), time, units }
}

#[test]
fn a_snapshot_is_due_once_an_hour() {
    let known = [snapshot(1_000, 1), snapshot(2_000, 1)];
    assert!(is_due(&[], 0.0));
    assert!(!is_due(&known, 2_000.0 + INTERVAL - 1.0));
    assert!(is_due(&known, 2_000.0 + INTERVAL));
}

#[test]
fn the_oldest_snapshots_make_room_for_a_new_one() {
    let third = CAPACITY / 3;
    let known = [snapshot(3, third / 4), snapshot(1, third / 4), snapshot(2, third / 4)];
    let used = third / 4 * 3;
    assert_eq!(to_drop(&known, third / 8, used), Some(vec![]));
    assert_eq!(to_drop(&known, third / 2, used), Some(vec![snapshot(1, third / 4)]));
    assert_eq!(to_drop(&known, third + 1, used), None, "larger than all of them together may be");
    let crowded = CAPACITY / 4 * 3 + used;
    assert_eq!(to_drop(&known, 1, crowded), None, "the store is too full for any");
}

#[test]
fn what_a_tab_replaces_is_kept_once_an_hour_and_can_be_put_back() {
    let (mut workspace, _) = workspace();
    let id = "one".into();
    for (now, card) in [(INTERVAL, "b"), (INTERVAL + 5.0, "c"), (2.5 * INTERVAL, "d")] {
        let map = workspace.open(&id).expect("it is there");
        workspace.changed(&after(&map, &add(card)), now);
        workspace.save(&id, now, &mut names("s"));
        workspace.take_snapshots(now);
    }
    let snapshots = workspace.snapshots(&id);
    assert_eq!(snapshots.len(), 2);
    let kept: Vec<Journey> = snapshots.iter().filter_map(|snapshot| workspace.snapshot(snapshot)).collect();
    assert_eq!((titles(&kept[0]), titles(&kept[1])), (vec!["a", "b", "c"], vec!["a"]));
    workspace.forget(&id);
    let done = workspace.restore(&snapshots[1], 9.0 * INTERVAL, &mut names("r")).expect("there is room");
    let shown = |workspace: &mut Workspace<TabStore>| {
        let (journey, _) = workspace.journey(&"one".into()).expect("it is there");
        titles(&journey).into_iter().map(String::from).collect::<Vec<_>>()
    };
    assert_eq!(shown(&mut workspace), ["a"]);
    assert_eq!(workspace.snapshots(&id).len(), 3, "how it was before is kept too");
    workspace.take_back(&done, 9.5 * INTERVAL, &mut names("u")).expect("it goes back");
    assert_eq!(shown(&mut workspace), ["a", "b", "c", "d"]);
}

#[test]
fn a_store_that_is_nearly_full_takes_no_snapshots() {
    let (mut workspace, store) = workspace();
    store.write("ballast", Some(&"x".repeat(CAPACITY / 4 * 3)));
    let map = workspace.open(&"one".into()).expect("it is there");
    workspace.changed(&after(&map, &add("b")), 5.0);
    workspace.save(&"one".into(), 5.0, &mut names("s"));
    workspace.take_snapshots(5.0);
    assert_eq!(workspace.snapshots(&"one".into()), []);
    assert!(store.keys().iter().all(|key| !key.contains("snapshot")));
}
