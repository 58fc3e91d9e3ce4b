//! What is deleted lies in the bin, and comes back from it.

use klantreis::keep::bin::{Content, STAYS, may_go, was_filled};
use klantreis::keep::import::Arrivals;
use klantreis::keep::{Failure, Trouble, Workspace};
use klantreis::model::{Extra, Journey, JourneyId, Persona};
use klantreis::text::Language::English;

use super::browser::{Browser, TabStore, names};
use super::draw::{add, after, map, stored, titles};

const DAY: f64 = 86_400_000.0;

fn called(id: &str, title: &str) -> Journey {
    Journey { id: id.into(), title: title.to_string(), ..map(&["a"]) }
}

fn workspace_at(clock: fn() -> f64) -> (Workspace<TabStore>, TabStore) {
    let store = TabStore::default();
    let mut workspace = Workspace::new(store.clone()).with_clock(clock);
    for id in ["one", "two"] {
        workspace.create(called(id, id), 1.0, &mut names("x")).expect("there is room");
    }
    workspace.create_persona(Persona::new("p".into(), "Noor"), 1.0, &mut names("y")).expect("there is room");
    (workspace, store)
}

fn workspace() -> (Workspace<TabStore>, TabStore) {
    workspace_at(|| 100.0 * DAY)
}

fn list(workspace: &mut Workspace<TabStore>) -> Vec<String> {
    let mut titles: Vec<String> =
        workspace.overview().journeys.iter().map(|entry| entry.journey.title.clone()).collect();
    titles.sort();
    titles
}

fn in_bin(workspace: &mut Workspace<TabStore>) -> Vec<String> {
    workspace.binned().iter().map(|binned| binned.name(English)).collect()
}

fn restore(workspace: &mut Workspace<TabStore>, at: usize) {
    let key = workspace.binned()[at].key.clone();
    workspace.restore_binned(&key, English, 9.0, &mut names("r")).expect("there is room");
}

#[test]
fn what_is_deleted_lies_in_the_bin_after_a_reload_the_last_one_first() {
    let (mut workspace, store) = workspace();
    let gone = workspace.remove_journey(&"one".into(), 5.0).expect("it goes");
    assert!(was_filled(&gone));
    workspace.remove_persona(&"p".into(), 6.0).expect("it goes");
    let mut again = Workspace::new(store);
    assert_eq!(in_bin(&mut again), ["Noor", "one"]);
    assert_eq!((list(&mut again), again.personas().len()), (vec!["two".to_string()], 0));
    let binned = again.overview().bin;
    assert_eq!(binned.iter().map(|binned| binned.time).collect::<Vec<_>>(), [6, 5]);
    assert!(binned.iter().all(|binned| binned.units > 50));
    assert!(matches!(binned[1].content, Content::Journey(_)));
}

#[test]
fn what_is_restored_is_as_it_was() {
    let (mut workspace, store) = workspace();
    let before = store.values();
    workspace.remove_journey(&"one".into(), 5.0).expect("it goes");
    workspace.remove_persona(&"p".into(), 6.0).expect("it goes");
    restore(&mut workspace, 0);
    restore(&mut workspace, 0);
    assert_eq!(store.values(), before);
    assert_eq!(in_bin(&mut workspace), [""; 0]);
}

#[test]
fn where_the_place_is_taken_a_copy_comes_back_beside_it() {
    let (mut workspace, _) = workspace();
    workspace.remove_journey(&"one".into(), 5.0).expect("it goes");
    workspace.remove_persona(&"p".into(), 6.0).expect("it goes");
    workspace.create(called("one", "somebody else's"), 7.0, &mut names("z")).expect("there is room");
    workspace.create_persona(Persona::new("p".into(), "Daan"), 7.0, &mut names("z")).expect("there is room");
    restore(&mut workspace, 0);
    restore(&mut workspace, 0);
    assert_eq!(list(&mut workspace), ["one (copy)", "somebody else's", "two"]);
    let people: Vec<String> = workspace.personas().iter().map(|persona| persona.name.clone()).collect();
    assert_eq!(people, ["Daan", "Noor (copy)"]);
    assert_eq!(in_bin(&mut workspace), [""; 0]);
}

#[test]
fn the_same_journey_deleted_twice_lies_there_twice() {
    let (mut workspace, _) = workspace();
    for title in ["first", "second"] {
        workspace.remove_journey(&"one".into(), 5.0).expect("it goes");
        workspace.create(called("one", title), 5.0, &mut names("z")).expect("there is room");
    }
    workspace.remove_journey(&"one".into(), 5.0).expect("it goes");
    assert_eq!(workspace.binned().len(), 3);
}

#[test]
fn a_deletion_that_is_taken_back_leaves_nothing_in_the_bin() {
    let (mut workspace, store) = workspace();
    let before = store.values();
    let gone = workspace.remove_journey(&"one".into(), 5.0).expect("it goes");
    workspace.take_back(&gone, 6.0, &mut names("u")).expect("it comes back");
    assert_eq!(store.values(), before);
}

#[test]
fn a_deletion_that_cant_be_taken_back_any_more_leaves_it_in_the_bin() {
    let (mut workspace, store) = workspace();
    let gone = workspace.remove_journey(&"one".into(), 5.0).expect("it goes");
    store.write("klantreis/journey/one", Some(&stored(&called("one", "somebody else's")).1));
    workspace.take_back(&gone, 6.0, &mut names("u")).expect("nothing to do");
    assert_eq!(in_bin(&mut workspace), ["one"]);
}

#[test]
fn deleted_for_good_it_goes_with_its_versions_unless_the_journey_is_elsewhere() {
    let (mut workspace, store) = workspace();
    for id in ["one", "two"] {
        store.write(&format!("klantreis/snapshot/{id}/5"), Some("as it was"));
        workspace.remove_journey(&id.into(), 5.0).expect("it goes");
    }
    assert!(store.value("klantreis/snapshot/one/5").is_some(), "for when it is restored");
    workspace.create(called("two", "there again"), 7.0, &mut names("z")).expect("there is room");
    let keys: Vec<String> = workspace.binned().into_iter().map(|binned| binned.key).collect();
    let done = workspace.empty_bin(&keys).expect("it goes");
    assert_eq!(in_bin(&mut workspace), [""; 0]);
    assert_eq!(store.value("klantreis/snapshot/one/5"), None);
    assert!(store.value("klantreis/snapshot/two/5").is_some());
    workspace.take_back(&done, 8.0, &mut names("u")).expect("it comes back");
    assert_eq!(workspace.binned().len(), 2);
    assert!(store.value("klantreis/snapshot/one/5").is_some());
}

#[test]
fn after_thirty_days_it_may_go_and_by_a_clock_that_went_wrong_it_stays() {
    assert!(!may_go(0, STAYS - 1.0));
    assert!(may_go(0, STAYS));
    assert!(!may_go(STAYS as u64 * 9, STAYS), "it seems to be deleted in time to come");
}

/// Deletes one journey 40 days ago and the other yesterday, and leaves so much room.
fn with_an_old_bin(workspace: &mut Workspace<TabStore>, store: &TabStore, units: usize) {
    workspace.remove_journey(&"one".into(), 60.0 * DAY).expect("it goes");
    workspace.remove_journey(&"two".into(), 99.0 * DAY).expect("it goes");
    store.leave_room(units);
}

/// Adds a card with a long title, which begins with `name`.
fn longer(workspace: &mut Workspace<TabStore>, name: &str) -> Option<Trouble> {
    let id = &JourneyId::from("three");
    let map = workspace.open(id).expect("it is there");
    workspace.changed(&after(&map, &add(&name.repeat(40))), 100.0 * DAY);
    workspace.save(id, 100.0 * DAY, &mut names("s")).trouble
}

#[test]
fn what_is_old_goes_only_when_room_is_needed_and_is_named() {
    let (mut workspace, store) = workspace();
    workspace.create(called("three", "three"), 1.0, &mut names("x")).expect("there is room");
    with_an_old_bin(&mut workspace, &store, 100_000);
    assert_eq!(longer(&mut workspace, "one "), None);
    assert_eq!(in_bin(&mut workspace), ["two", "one"]);
    assert!(workspace.take_emptied().is_empty());
    store.leave_room(5);
    assert_eq!(longer(&mut workspace, "two "), None);
    assert_eq!(in_bin(&mut workspace), ["two"]);
    let emptied: Vec<String> = workspace.take_emptied().iter().map(|binned| binned.name(English)).collect();
    assert_eq!(emptied, ["one"]);
}

#[test]
fn what_is_not_old_never_makes_room() {
    let (mut workspace, store) = workspace_at(|| 80.0 * DAY);
    workspace.create(called("three", "three"), 1.0, &mut names("x")).expect("there is room");
    with_an_old_bin(&mut workspace, &store, 5);
    assert_eq!(longer(&mut workspace, "two "), Some(Trouble::Full));
    assert_eq!(in_bin(&mut workspace), ["two", "one"]);
}

#[test]
fn what_is_old_makes_room_for_files_and_personas_too() {
    let (mut workspace, store) = workspace();
    with_an_old_bin(&mut workspace, &store, 5);
    workspace.create(called("n", "n"), 100.0 * DAY, &mut names("n")).expect("the bin makes room");
    assert_eq!(in_bin(&mut workspace), ["two"]);
}

#[test]
fn in_a_store_that_is_full_a_journey_can_still_be_deleted_and_taken_back() {
    let (mut workspace, store) = workspace();
    let before = store.values();
    store.leave_room(0);
    let gone = workspace.remove_journey(&"one".into(), 5.0).expect("it goes");
    assert!(!was_filled(&gone), "its key in the bin is longer than there is room for");
    assert_eq!(list(&mut workspace), ["two"]);
    workspace.take_back(&gone, 6.0, &mut names("u")).expect("it comes back");
    assert_eq!(store.values(), before);
}

#[test]
fn what_a_file_takes_the_place_of_goes_to_the_bin() {
    let (mut workspace, store) = workspace();
    let before = store.values();
    let arrivals = Arrivals {
        journeys: vec![called("one", "of the file"), called("new", "new")],
        personas: vec![Persona::new("p".into(), "Daan")],
        extra: Extra::default(),
    };
    let done = workspace.arrive(arrivals, 5.0, &mut names("i")).expect("there is room");
    let mut names_in_bin = in_bin(&mut workspace);
    names_in_bin.sort();
    assert_eq!(names_in_bin, ["Noor", "one"]);
    workspace.take_back(&done, 6.0, &mut names("u")).expect("it goes back");
    assert_eq!(in_bin(&mut workspace), [""; 0]);
    assert_eq!(store.values().len(), before.len());
}

#[test]
fn what_cant_be_read_in_the_bin_is_listed_and_comes_back_as_it_is() {
    let damaged = "klantreis/bin/5/klantreis/journey/one";
    let store = TabStore::with(&[(damaged, "damaged")]);
    let mut workspace = Workspace::new(store.clone());
    assert!(matches!(workspace.binned()[0].content, Content::Unreadable(_)));
    restore(&mut workspace, 0);
    assert_eq!(store.value("klantreis/journey/one").as_deref(), Some("damaged"));
    assert_eq!(store.value(damaged), None);
}

#[test]
fn what_another_tab_restored_first_is_gone_from_the_bin() {
    let (mut workspace, store) = workspace();
    workspace.remove_journey(&"one".into(), 5.0).expect("it goes");
    let key = workspace.binned()[0].key.clone();
    let mut other = Workspace::new(store);
    other.restore_binned(&key, English, 6.0, &mut names("o")).expect("there is room");
    let late = workspace.restore_binned(&key, English, 7.0, &mut names("r"));
    assert_eq!(late.err(), Some(Failure::Gone));
    assert_eq!(list(&mut workspace), ["one", "two"]);
}

#[test]
fn an_edit_that_waited_to_be_stored_goes_to_the_bin_with_its_journey() {
    let (mut workspace, store) = workspace();
    let map = workspace.open(&"one".into()).expect("it is there");
    workspace.changed(&after(&map, &add("unsaved")), 5.0);
    workspace.remove_journey(&"one".into(), 6.0).expect("it goes");
    let mut again = Workspace::new(store);
    restore(&mut again, 0);
    let (journey, _) = again.journey(&"one".into()).expect("it is there");
    assert_eq!(titles(&journey), ["a", "unsaved"]);
}

#[test]
fn a_journey_that_one_tab_deletes_and_another_one_edits_is_in_both_places() {
    let (key, text) = stored(&map(&["a"]));
    let mut browser = Browser::new(2, &[(&key, &text)]);
    let [mut one, mut other] = [0, 1].map(|tab| browser.workspace(tab));
    let id = JourneyId::from("m");
    let map = other.open(&id).expect("it is there");
    one.remove_journey(&id, 5.0).expect("it goes");
    while browser.deliver(0) {}
    other.changed(&after(&map, &add("edited")), 6.0);
    assert!(other.save(&id, 7.0, &mut names("s")).recreated);
    assert_eq!(other.binned().len(), 1);
    assert_eq!(titles(&other.journey(&id).expect("it is there").0), ["a", "edited"]);
}
