//! A journey that several tabs work on at the same time.

use std::collections::BTreeSet;
use std::sync::Arc;

use klantreis::command::{Command, apply};
use klantreis::keep::{Meeting, News, Stayed, Trouble, Workspace};
use klantreis::model::{Journey, JourneyId};
use proptest::collection::vec;
use proptest::prelude::*;

use super::browser::{Browser, TabStore, names};
use super::draw::{add, delete, map, note, shift, stored, title, titles};

const KEY: &str = "klantreis/journey/m";

/// A tab with the map on its board.
struct Tab {
    number: usize,
    workspace: Workspace<TabStore>,
    names: Box<dyn FnMut() -> String>,
    news: Vec<News>,
    trouble: Option<Trouble>,
}

/// Several of them, and a clock.
struct Tabs {
    browser: Browser,
    tabs: Vec<Tab>,
    now: f64,
}

impl Tab {
    fn map(&mut self) -> Arc<Journey> {
        self.workspace.journey(&JourneyId::from("m")).expect("the journey is there").0
    }

    fn take(&mut self, meeting: Meeting) {
        self.news.extend(meeting.news);
        self.trouble = meeting.trouble;
    }
}

impl Tabs {
    fn open(count: usize, cards: &[&str]) -> Self {
        let (key, text) = stored(&map(cards));
        let browser = Browser::new(count, &[(&key, &text)]);
        let tab = |number: usize| {
            let mut workspace = browser.workspace(number);
            workspace.open(&JourneyId::from("m"));
            let name = ["p", "q", "r"][number];
            Tab { number, workspace, names: Box::new(names(name)), news: Vec::new(), trouble: None }
        };
        let tabs = (0..count).map(tab).collect();
        Self { browser, tabs, now: 1_000.0 }
    }

    /// Edits in one tab; what doesn't fit there is left.
    fn edit(&mut self, tab: usize, command: &Command) {
        self.now += 1.0;
        let tab = &mut self.tabs[tab];
        if let Ok(next) = apply(&tab.map(), command) {
            tab.workspace.changed(&Arc::new(next), self.now);
        }
    }

    fn save(&mut self, tab: usize) {
        self.now += 1.0;
        let tab = &mut self.tabs[tab];
        let meeting = tab.workspace.save(&JourneyId::from("m"), self.now, &mut tab.names);
        tab.take(meeting);
    }

    /// Lets a write of a tab arrive at the others.
    fn deliver(&mut self, from: usize) -> bool {
        self.browser.deliver(from)
    }

    /// Lets a tab hear of the next write of another.
    fn hear(&mut self, tab: usize) -> bool {
        let Some((key, text)) = self.browser.announcement(tab) else { return false };
        let tab = &mut self.tabs[tab];
        if let Some((_, meeting)) = tab.workspace.look(&key, text) {
            tab.take(meeting);
        }
        true
    }

    /// Lets everything happen that is to happen, and checks that it comes to an end with the same map everywhere.
    fn settle(&mut self) -> Arc<Journey> {
        for _ in 0..100 {
            let mut busy = false;
            for tab in 0..self.tabs.len() {
                let dirty = self.tabs[tab].workspace.working_on().iter().any(|working| working.is_dirty());
                if dirty {
                    self.save(tab);
                }
                while self.deliver(tab) {
                    busy = true;
                }
                busy |= dirty;
            }
            for tab in 0..self.tabs.len() {
                while self.hear(tab) {
                    busy = true;
                }
            }
            if !busy {
                return self.agreed();
            }
        }
        panic!("the tabs go on writing to each other");
    }

    fn agreed(&mut self) -> Arc<Journey> {
        let stored = self.browser.store(0).value(KEY).expect("it is stored");
        let stored = klantreis::format::read(stored.as_bytes()).expect("a file").file.journeys.remove(0);
        for tab in &mut self.tabs {
            let map = tab.map();
            assert_eq!(*map, stored, "tab {} shows something else than is stored", tab.number);
            assert_eq!(map.check(), []);
            assert_eq!(tab.trouble, None);
            assert_eq!(self.browser.store(tab.number).value(KEY), self.browser.store(0).value(KEY));
        }
        Arc::new(stored)
    }

    fn told(&self, tab: usize) -> usize {
        self.tabs[tab].news.iter().map(|news| news.overruled.len()).sum()
    }
}

#[test]
fn a_change_in_one_tab_appears_in_the_other() {
    let mut tabs = Tabs::open(2, &["a"]);
    tabs.edit(0, &add("b"));
    tabs.save(0);
    tabs.deliver(0);
    tabs.hear(1);
    assert_eq!(titles(&tabs.tabs[1].map()), ["a", "b"]);
    let news = tabs.tabs[1].news.remove(0);
    assert_eq!((titles(&news.before), titles(&news.now)), (vec!["a"], vec!["a", "b"]));
    assert!(!tabs.tabs[1].workspace.working_on()[0].is_dirty(), "there is nothing to write back");
    tabs.settle();
}

#[test]
fn edits_of_different_cards_at_the_same_time_both_survive() {
    let mut tabs = Tabs::open(2, &["a", "b"]);
    tabs.edit(0, &title("a", "first"));
    tabs.edit(1, &title("b", "second"));
    tabs.save(0);
    tabs.save(1);
    assert_eq!(titles(&tabs.settle()), ["first", "second"]);
    assert_eq!((tabs.told(0), tabs.told(1)), (0, 0));
}

#[test]
fn of_the_same_field_the_later_edit_stays_and_both_tabs_know() {
    for later in [0, 1] {
        let mut tabs = Tabs::open(2, &["a"]);
        tabs.edit(1 - later, &title("a", "earlier"));
        tabs.edit(later, &title("a", "later"));
        // Whichever is stored first.
        tabs.save(0);
        tabs.save(1);
        assert_eq!(titles(&tabs.settle()), ["later"]);
        assert!(tabs.told(0) > 0 && tabs.told(1) > 0, "{} {}", tabs.told(0), tabs.told(1));
    }
}

/// The tab whose edit gave way was told that its own had stayed.
#[test]
fn whose_edit_stayed_is_told_as_it_is() {
    for later in [0, 1] {
        let mut tabs = Tabs::open(2, &["a"]);
        tabs.edit(1 - later, &title("a", "earlier"));
        tabs.edit(later, &title("a", "later"));
        tabs.save(0);
        tabs.save(1);
        tabs.settle();
        let stayed = |tab: &Tab| -> Vec<Stayed> {
            tab.news.iter().filter(|news| !news.overruled.is_empty()).map(|news| news.stayed).collect()
        };
        assert!(stayed(&tabs.tabs[later]).iter().all(|stayed| *stayed == Stayed::Ours));
        assert!(stayed(&tabs.tabs[1 - later]).iter().all(|stayed| *stayed == Stayed::Theirs));
    }
}

#[test]
fn an_edit_that_another_tab_wrote_before_ours_was_stored_is_merged_first() {
    let mut tabs = Tabs::open(2, &["a", "b"]);
    tabs.edit(0, &title("a", "first"));
    tabs.save(0);
    tabs.edit(1, &title("b", "second"));
    tabs.deliver(0);
    // The announcement is still on its way.
    tabs.save(1);
    assert_eq!(titles(&tabs.tabs[1].map()), ["first", "second"]);
    assert_eq!(titles(&tabs.settle()), ["first", "second"]);
}

#[test]
fn a_card_that_one_tab_deletes_while_the_other_edits_it_stays() {
    for deleting in [0, 1] {
        let mut tabs = Tabs::open(2, &["a", "b"]);
        tabs.edit(deleting, &delete("a"));
        tabs.edit(1 - deleting, &title("a", "edited"));
        tabs.save(0);
        tabs.save(1);
        assert!(titles(&tabs.settle()).contains(&"edited"));
    }
}

#[test]
fn a_tab_that_slept_through_many_versions_loses_nothing() {
    let mut tabs = Tabs::open(2, &["a", "b"]);
    for version in 0..40 {
        tabs.edit(0, &title("a", &format!("a{version}")));
        tabs.save(0);
        tabs.deliver(0);
    }
    tabs.edit(1, &title("b", "edited in its sleep"));
    tabs.save(1);
    assert_eq!(titles(&tabs.settle()), ["a39", "edited in its sleep"]);
}

/// What another tab had just written was taken for deleted by whoever hadn't seen it.
#[test]
fn a_tab_that_opens_a_map_while_others_write_it_loses_nothing() {
    let mut tabs = Tabs::open(3, &["a", "b"]);
    tabs.tabs[0].workspace.forget(&JourneyId::from("m"));
    tabs.edit(1, &add("c"));
    tabs.edit(2, &title("b", "second"));
    tabs.save(1);
    tabs.save(2);
    tabs.deliver(1);
    tabs.edit(0, &title("a", "first"));
    tabs.save(0);
    tabs.deliver(0);
    let together = tabs.settle();
    assert!(titles(&together).contains(&"c"));
    // It can't know which title of the other card is the newer one: one stays, and the user is told.
    assert!(titles(&together).contains(&"second") || tabs.told(0) > 0);
}

/// It names no version, so what is missing in it must have been there.
#[test]
fn what_another_program_takes_out_of_a_stored_journey_goes() {
    let mut tabs = Tabs::open(2, &["a", "b"]);
    let (key, text) = stored(&map(&["b"]));
    tabs.browser.store(0).write(&key, Some(&text));
    let meeting = tabs.tabs[0].workspace.save(&JourneyId::from("m"), tabs.now, &mut names("p"));
    assert!(meeting.news.is_some());
    assert_eq!(titles(&tabs.tabs[0].map()), ["b"]);
}

#[test]
fn a_journey_deleted_in_one_tab_stays_on_the_board_of_the_other() {
    let mut tabs = Tabs::open(2, &["a"]);
    tabs.tabs[0].workspace.remove_journey(&JourneyId::from("m"), 8.0).expect("it goes");
    while tabs.deliver(0) {}
    while tabs.hear(1) {}
    assert_eq!(tabs.tabs[1].trouble, Some(Trouble::Deleted));
    assert_eq!(titles(&tabs.tabs[1].map()), ["a"]);
    tabs.edit(1, &add("b"));
    tabs.save(1);
    assert_eq!(tabs.tabs[1].trouble, None);
    tabs.deliver(1);
    assert_eq!(titles(&tabs.tabs[0].map()), ["a", "b"]);
}

#[test]
fn a_deletion_that_is_taken_back_appears_in_the_other_tab() {
    let mut tabs = Tabs::open(2, &["a"]);
    let gone = tabs.tabs[0].workspace.remove_journey(&JourneyId::from("m"), 8.0).expect("it goes");
    tabs.tabs[0].workspace.take_back(&gone, 5.0, &mut names("u")).expect("it comes back");
    while tabs.deliver(0) {}
    while tabs.hear(1) {}
    assert_eq!(tabs.tabs[1].trouble, None);
    tabs.tabs[0].workspace.open(&JourneyId::from("m"));
    assert_eq!(titles(&tabs.settle()), ["a"]);
}

/// One thing that happens.
#[derive(Clone)]
enum Event {
    Edit(usize, Box<Command>),
    Save(usize),
    Deliver(usize),
    Hear(usize),
}

/// On one line each: a failing list of them is read by people.
impl std::fmt::Debug for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Edit(tab, command) => match &**command {
                Command::InsertCards { cards, .. } => write!(f, "{tab} adds “{}”", cards[0].title),
                Command::EditCard { card, edit } => write!(f, "{tab} edits {card}: {edit:?}"),
                Command::MoveCards { cards, to, .. } => {
                    write!(f, "{tab} moves {} to {}, {}", cards[0], to.lane, to.step)
                }
                command => write!(f, "{tab} does {command:?}"),
            },
            Self::Save(tab) => write!(f, "{tab} saves"),
            Self::Deliver(tab) => write!(f, "a write of {tab} arrives"),
            Self::Hear(tab) => write!(f, "{tab} hears of a write"),
        }
    }
}

/// Things that happen in `count` tabs; each tab edits its own cards alone where they are `apart`.
fn events(count: usize, apart: bool) -> impl Strategy<Value = Vec<Event>> {
    let edit = (0..count, 0..3usize, 0..6usize, 0..1000u32).prop_map(move |(tab, card, kind, number)| {
        let card = if apart { format!("{card}-{tab}") } else { format!("{card}-0") };
        let text = format!("{number} of {tab}");
        Event::Edit(
            tab,
            Box::new(match kind {
                0 => add(&format!("new {number} of {tab}")),
                1 => shift(
                    &card,
                    ["web", "shop"][number as usize % 2],
                    ["s-one", "s-two"][number as usize / 2 % 2],
                ),
                2 if !apart => delete(&card),
                2 | 3 => note(&card, &text),
                _ => title(&card, &text),
            }),
        )
    });
    let tab = 0..count;
    vec(
        prop_oneof![
            3 => edit,
            2 => tab.clone().prop_map(Event::Save),
            2 => tab.clone().prop_map(Event::Deliver),
            2 => tab.prop_map(Event::Hear),
        ],
        0..40,
    )
}

fn run(tabs: &mut Tabs, events: &[Event]) {
    for event in events {
        match event {
            Event::Edit(tab, command) => tabs.edit(*tab, command),
            Event::Save(tab) => tabs.save(*tab),
            Event::Deliver(tab) => drop(tabs.deliver(*tab)),
            Event::Hear(tab) => drop(tabs.hear(*tab)),
        }
    }
}

const CARDS: [&str; 9] = ["0-0", "1-0", "2-0", "0-1", "1-1", "2-1", "0-2", "1-2", "2-2"];

/// The map after the edits of one tab alone.
fn alone(events: &[Event], tab: usize) -> Journey {
    let mut own = map(&CARDS);
    for event in events {
        if let Event::Edit(of, command) = event
            && *of == tab
            && let Ok(next) = apply(&own, command)
        {
            own = next;
        }
    }
    own
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn edits_of_different_cards_survive_whatever_the_order_of_things(events in events(2, true)) {
        let mut tabs = Tabs::open(2, &CARDS);
        run(&mut tabs, &events);
        let together = tabs.settle();
        for tab in 0..2 {
            let own = alone(&events, tab);
            for placed in own.cards().filter(|placed| placed.card.id.as_str().ends_with(&format!("{tab}"))) {
                let there = together.card(&placed.card.id).expect("no card is lost");
                prop_assert_eq!(there.card, placed.card, "an edit of tab {} is lost", tab);
                prop_assert_eq!(there.cell(), placed.cell(), "a move of tab {} is lost", tab);
            }
        }
    }

    #[test]
    fn tabs_come_to_the_same_map_whatever_the_order_of_things(events in events(3, false)) {
        let mut tabs = Tabs::open(3, &CARDS);
        run(&mut tabs, &events);
        let together = tabs.settle();
        let added: BTreeSet<&str> = events.iter().filter_map(|event| match event {
            Event::Edit(_, command) => match &**command {
                Command::InsertCards { cards, .. } => Some(cards[0].id.as_str()),
                _ => None,
            },
            _ => None,
        }).collect();
        for card in added {
            prop_assert!(together.card(&card.into()).is_some(), "the new card {} is lost", card);
        }
    }
}
