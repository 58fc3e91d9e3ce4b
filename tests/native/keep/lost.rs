//! What others take out of the store, or damage there, is missed and can be put back.

use klantreis::keep::{Failure, Trouble, Workspace};
use klantreis::model::{Journey, Persona};
use klantreis::text::Language::English;

use super::browser::{TabStore, names};
use super::draw::{add, after, map, stored};

fn called(id: &str, title: &str) -> Journey {
    Journey { id: id.into(), title: title.to_string(), ..map(&["a"]) }
}

/// Two journeys, a persona and a journey in the bin, all of which this tab has seen.
fn workspace() -> (Workspace<TabStore>, TabStore) {
    let store = TabStore::with(&[("theme", "of another page")]);
    let mut workspace = Workspace::new(store.clone());
    for id in ["one", "two", "old"] {
        workspace.create(called(id, id), 1.0, &mut names("x")).expect("there is room");
    }
    workspace.create_persona(Persona::new("p".into(), "Noor"), 1.0, &mut names("y")).expect("there is room");
    workspace.remove_journey(&"old".into(), 2.0).expect("it goes");
    workspace.overview();
    workspace.look_around();
    (workspace, store)
}

fn clear(store: &TabStore) {
    store.values().keys().for_each(|key| store.write(key, None));
}

fn missing(workspace: &Workspace<TabStore>) -> Vec<String> {
    let mut names: Vec<String> =
        workspace.missing().iter().filter_map(|missing| missing.content.name(English)).collect();
    names.sort();
    names
}

#[test]
fn what_somebody_clears_is_missed_by_name_and_put_back_as_it_was() {
    let (mut workspace, store) = workspace();
    let before = store.values();
    clear(&store);
    assert!(workspace.look_around());
    assert_eq!(missing(&workspace), ["Noor", "old", "one", "two"]);
    assert!(!workspace.look_around(), "it is told once");
    workspace.put_back(5.0, |_| true).expect("there is room");
    let ours: Vec<_> = before.into_iter().filter(|(key, _)| key != "theme").collect();
    assert_eq!(store.values().into_iter().collect::<Vec<_>>(), ours);
    assert_eq!(missing(&workspace), [""; 0]);
}

#[test]
fn a_single_key_that_is_gone_is_missed_and_no_longer_when_it_is_there_again() {
    let (mut workspace, store) = workspace();
    let text = store.value("klantreis/journey/two").expect("it is there");
    store.write("klantreis/journey/two", None);
    assert!(workspace.look_around());
    assert_eq!(missing(&workspace), ["two"]);
    store.write("klantreis/journey/two", Some(&text));
    assert!(workspace.look_around());
    assert_eq!(missing(&workspace), [""; 0]);
}

#[test]
fn the_list_of_everything_misses_what_is_gone_too() {
    let (mut workspace, store) = workspace();
    clear(&store);
    workspace.overview();
    assert_eq!(missing(&workspace), ["Noor", "old", "one", "two"]);
}

#[test]
fn personas_that_are_gone_are_shown_until_they_are_let_go() {
    let (mut workspace, store) = workspace();
    clear(&store);
    workspace.look_around();
    assert_eq!(workspace.personas()[0].name, "Noor");
    assert_eq!(workspace.overview().personas[0].name, "Noor");
    workspace.let_go();
    assert!(workspace.personas().is_empty());
    assert!(!workspace.look_around(), "what is let go isn't missed again");
}

#[test]
fn garbage_is_moved_aside_and_what_stood_there_put_back() {
    let (mut workspace, store) = workspace();
    let before = store.value("klantreis/journey/one").expect("it is there");
    store.write("klantreis/journey/one", Some("garbage"));
    workspace.overview();
    assert_eq!(missing(&workspace), ["one"]);
    workspace.put_back(5.0, |_| true).expect("there is room");
    assert_eq!(store.value("klantreis/journey/one"), Some(before));
    assert!(store.values().values().any(|text| text == "garbage"), "it is never thrown away");
}

#[test]
fn what_a_newer_version_writes_is_no_garbage() {
    let (mut workspace, store) = workspace();
    store.write("klantreis/journey/one", Some("{\"format\":\"klantreis\",\"version\":3}"));
    workspace.overview();
    assert_eq!(missing(&workspace), [""; 0]);
}

#[test]
fn what_another_tab_deletes_isnt_missed() {
    let (mut workspace, store) = workspace();
    let mut other = Workspace::new(store.clone());
    other.remove_journey(&"one".into(), 5.0).expect("it goes");
    workspace.look_around();
    workspace.overview();
    assert_eq!(missing(&workspace), [""; 0], "it is in the bin");
    let key =
        other.binned().iter().find(|binned| binned.name(English) == "one").expect("it is there").key.clone();
    other.restore_binned(&key, English, 6.0, &mut names("r")).expect("there is room");
    workspace.look_around();
    workspace.overview();
    assert_eq!(missing(&workspace), [""; 0], "it is out of the bin again");
}

#[test]
fn what_another_tab_deletes_for_good_isnt_missed_either() {
    let (mut workspace, store) = workspace();
    workspace.farewell("klantreis/journey/one");
    store.write("klantreis/journey/one", None);
    workspace.look_around();
    assert_eq!(missing(&workspace), [""; 0]);
    // The message may come after what it says.
    store.write("klantreis/journey/two", None);
    workspace.look_around();
    assert_eq!(missing(&workspace), ["two"]);
    workspace.farewell("klantreis/journey/two");
    assert_eq!(missing(&workspace), [""; 0]);
}

#[test]
fn what_this_tab_deletes_for_good_isnt_missed() {
    let (mut workspace, _) = workspace();
    let keys: Vec<String> = workspace.binned().into_iter().map(|binned| binned.key).collect();
    workspace.empty_bin(&keys).expect("it goes");
    workspace.remove_journey_for_good(&"one".into()).expect("it goes");
    workspace.look_around();
    workspace.overview();
    assert_eq!(missing(&workspace), [""; 0]);
}

#[test]
fn a_journey_on_the_board_has_its_own_way_of_telling_until_it_is_left() {
    let (mut workspace, store) = workspace();
    let id = "one".into();
    workspace.open(&id).expect("it is there");
    store.write("klantreis/journey/one", None);
    workspace.look_around();
    assert_eq!(missing(&workspace), [""; 0]);
    assert_eq!(workspace.open_and_gone(), std::slice::from_ref(&id));
    workspace.look("klantreis/journey/one", None);
    assert!(workspace.open_and_gone().is_empty(), "it is told once");
    workspace.close(&id);
    assert_eq!(missing(&workspace), ["one"], "what is left isn't lost without a word");
}

#[test]
fn what_there_is_no_room_for_stays_missed() {
    let (mut workspace, store) = workspace();
    clear(&store);
    workspace.look_around();
    store.leave_room(10);
    assert_eq!(workspace.put_back(5.0, |_| true), Err(Failure::Trouble(Trouble::Full)));
    assert_eq!(missing(&workspace), ["Noor", "old", "one", "two"]);
}

#[test]
fn a_store_that_is_blocked_midway_loses_nothing_and_is_written_again_once_it_answers() {
    let (mut workspace, store) = workspace();
    let before = store.values();
    let id = "one".into();
    let map = workspace.open(&id).expect("it is there");
    store.block(true);
    workspace.changed(&after(&map, &add("b")), 5.0);
    let met = workspace.save(&id, 5.0, &mut names("s"));
    assert_eq!((met.trouble, met.recreated), (Some(Trouble::Failed), false));
    assert!(!workspace.look_around());
    assert_eq!(workspace.overview().journeys.len(), 2, "what was read is still shown");
    assert_eq!(workspace.personas().len(), 1);
    assert!(workspace.look("klantreis/journey/one", None).is_some_and(|(_, met)| met.trouble.is_none()));
    store.block(false);
    assert_eq!(store.values(), before);
    assert_eq!(workspace.save(&id, 6.0, &mut names("t")).trouble, None);
    assert!(store.value("klantreis/journey/one").is_some_and(|text| text.contains("\"b\"")));
}

/// Another page stores an empty journey in the place of one that is on the board.
#[test]
fn nothing_empty_takes_the_place_of_what_is_on_the_board() {
    let (mut workspace, store) = workspace();
    let id = "one".into();
    workspace.open(&id).expect("it is there");
    let empty = Journey::new("one".into(), "one");
    let text = stored(&empty).1;
    store.write("klantreis/journey/one", Some(&text));
    workspace.save(&id, 5.0, &mut names("s"));
    let (journey, _) = workspace.journey(&id).expect("it is there");
    assert_eq!(journey.card_count(), 1);
}

#[test]
fn snapshots_are_made_though_a_clock_once_went_ahead() {
    let (mut workspace, store) = workspace();
    let id = "one".into();
    store.write("klantreis/snapshot/one/99999999999999", Some("by a clock that went wrong"));
    let map = workspace.open(&id).expect("it is there");
    workspace.changed(&after(&map, &add("b")), 5.0);
    workspace.save(&id, 5.0, &mut names("s"));
    workspace.take_snapshots(5.0);
    assert_eq!(workspace.snapshots(&id).len(), 2);
}
