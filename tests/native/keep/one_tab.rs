//! A journey that one tab works on.

use std::sync::Arc;

use klantreis::keep::{Trouble, Workspace};
use klantreis::model::{Extra, Journey, JourneyId};

use super::browser::{TabStore, names};
use super::draw::{add, after, map, stored, title, titles};

const KEY: &str = "klantreis/journey/m";

struct Tab {
    workspace: Workspace<TabStore>,
    store: TabStore,
    id: JourneyId,
    names: Box<dyn FnMut() -> String>,
}

impl Tab {
    fn open(values: &[(&str, &str)]) -> Self {
        let store = TabStore::with(values);
        let mut workspace = Workspace::new(store.clone());
        let id = JourneyId::from("m");
        workspace.open(&id).expect("the map can be read");
        Self { workspace, store, id, names: Box::new(names("v")) }
    }

    fn with_cards(cards: &[&str]) -> Self {
        let (key, text) = stored(&map(cards));
        Self::open(&[(&key, &text)])
    }

    fn map(&mut self) -> Arc<Journey> {
        self.workspace.journey(&self.id).expect("the journey is there").0
    }

    fn edit(&mut self, command: &klantreis::command::Command, now: f64) {
        let next = after(&self.map(), command);
        self.workspace.changed(&next, now);
    }

    fn save(&mut self, now: f64) -> klantreis::keep::Meeting {
        self.workspace.save(&self.id, now, &mut self.names)
    }

    fn stored(&self) -> String {
        self.store.value(KEY).unwrap_or_default()
    }

    fn stored_titles(&self) -> Vec<String> {
        let reading = klantreis::format::read(self.stored().as_bytes()).expect("a file");
        titles(&reading.file.journeys[0]).into_iter().map(String::from).collect()
    }
}

#[test]
fn an_edit_is_stored_as_a_file_that_says_when_and_from_what() {
    let mut tab = Tab::with_cards(&["a"]);
    tab.edit(&add("b"), 1_762_776_000_123.0);
    let meeting = tab.save(1_762_776_000_150.0);
    assert_eq!((meeting.trouble, meeting.recreated), (None, false));
    assert_eq!(tab.stored_titles(), ["a", "b"]);
    assert!(tab.stored().contains(r#","saved":1762776000123,"revisions":"v1 "#), "{}", tab.stored());
    tab.edit(&add("c"), 1_762_776_000_200.0);
    tab.save(1_762_776_000_250.0);
    assert!(tab.stored().contains(r#","saved":1762776000200,"revisions":"v2 v1 "#), "{}", tab.stored());
}

#[test]
fn without_an_edit_nothing_is_written() {
    let mut tab = Tab::with_cards(&["a"]);
    let before = tab.store.values();
    assert!(tab.save(1.0).trouble.is_none());
    assert_eq!(tab.store.values(), before);
}

#[test]
fn unknown_fields_of_the_file_come_back() {
    let (key, text) = stored(&map(&["a"]));
    let text = text.replace("{\"format\"", "{\"later\":{\"x\":[1,2e400]},\"format\"");
    let mut tab = Tab::open(&[(&key, &text)]);
    tab.edit(&add("b"), 1.0);
    tab.save(2.0);
    assert!(tab.stored().contains(r#""later":{"x":[1,2e400]}"#), "{}", tab.stored());
}

#[test]
fn in_a_full_store_the_old_value_stays_and_saving_resumes_when_there_is_room() {
    let mut tab = Tab::with_cards(&["a"]);
    let before = tab.stored();
    tab.store.leave_room(3);
    tab.edit(&title("a", "a much longer title"), 1.0);
    assert_eq!(tab.save(2.0).trouble, Some(Trouble::Full));
    assert_eq!(tab.stored(), before);
    tab.edit(&add("b"), 3.0);
    assert_eq!(tab.save(4.0).trouble, Some(Trouble::Full));
    assert_eq!(tab.stored(), before);
    tab.store.make_room();
    assert_eq!(tab.save(5.0).trouble, None);
    assert_eq!(tab.stored_titles(), ["a much longer title", "b"]);
}

#[test]
fn a_journey_that_waits_for_room_is_not_let_go() {
    let mut tab = Tab::with_cards(&["a"]);
    tab.store.leave_room(3);
    tab.edit(&title("a", "a much longer title"), 1.0);
    tab.save(2.0);
    tab.workspace.close_all();
    assert_eq!(titles(&tab.map()), ["a much longer title"]);
    assert_eq!(titles(&tab.workspace.overview().journeys[0].journey), ["a much longer title"]);
    tab.store.make_room();
    tab.save(3.0);
    tab.workspace.close_all();
    assert_eq!(tab.stored_titles(), ["a much longer title"]);
    assert_eq!(titles(&tab.map()), ["a much longer title"]);
}

#[test]
fn what_became_unreadable_is_moved_aside_before_anything_is_written() {
    let mut tab = Tab::with_cards(&["a"]);
    tab.store.write(KEY, Some("{\"format\":\"klantreis\",\"ver"));
    tab.edit(&add("b"), 5.0);
    assert_eq!(tab.save(7.0).trouble, None);
    assert_eq!(tab.stored_titles(), ["a", "b"]);
    let aside = tab.store.value("klantreis/aside/7/klantreis/journey/m");
    assert_eq!(aside.as_deref(), Some("{\"format\":\"klantreis\",\"ver"));
}

#[test]
fn what_became_unreadable_and_fits_nowhere_else_is_not_overwritten() {
    let mut tab = Tab::with_cards(&["a"]);
    tab.store.write(KEY, Some("damaged"));
    tab.store.leave_room(20);
    tab.edit(&add("b"), 5.0);
    assert_eq!(tab.save(7.0).trouble, Some(Trouble::Full));
    assert_eq!(tab.stored(), "damaged");
}

#[test]
fn what_a_newer_version_wrote_is_never_overwritten() {
    let newer = r#"{"format":"klantreis","version":2,"journeys":{"a":"new shape"}}"#;
    let mut tab = Tab::with_cards(&["a"]);
    tab.store.write(KEY, Some(newer));
    for now in [1.0, 2.0] {
        tab.edit(&add(&format!("b{now}")), now);
        assert_eq!(tab.save(now).trouble, Some(Trouble::Newer));
        assert_eq!(
            tab.store.values().into_iter().collect::<Vec<_>>(),
            [(KEY.to_string(), newer.to_string())]
        );
    }
}

#[test]
fn a_journey_that_was_deleted_elsewhere_comes_back_with_the_next_edit_only() {
    let mut tab = Tab::with_cards(&["a"]);
    tab.store.write(KEY, None);
    assert_eq!(tab.save(1.0).trouble, Some(Trouble::Deleted));
    assert_eq!(tab.store.value(KEY), None);
    let mut tab = Tab::with_cards(&["a"]);
    tab.store.write(KEY, None);
    tab.edit(&add("b"), 2.0);
    let meeting = tab.save(3.0);
    assert_eq!((meeting.trouble, meeting.recreated), (None, true));
    assert_eq!(tab.stored_titles(), ["a", "b"]);
}

#[test]
fn a_journey_that_was_deleted_elsewhere_is_stored_again_on_request() {
    let mut tab = Tab::with_cards(&["a"]);
    tab.store.write(KEY, None);
    let (_, meeting) = tab.workspace.look(KEY, None).expect("the tab works on it");
    assert_eq!(meeting.trouble, Some(Trouble::Deleted));
    tab.workspace.working(&tab.id.clone()).expect("still").insist();
    assert_eq!(tab.save(1.0).trouble, None);
    assert_eq!(tab.stored_titles(), ["a"]);
}

#[test]
fn a_journey_that_was_never_stored_is_stored_with_its_first_edit() {
    let store = TabStore::default();
    let mut workspace = Workspace::new(store.clone());
    let journey = Arc::new(map(&["a"]));
    workspace.changed(&journey, 1.0);
    assert!(workspace.save(&journey.id, 2.0, &mut names("v")).trouble.is_none());
    let (stored, extra) = Workspace::new(store).journey(&journey.id).expect("it is stored");
    assert_eq!((stored, extra), (journey, Extra::default()));
}
