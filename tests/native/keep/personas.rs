//! Personas, and several tabs that change the same one.

use std::collections::BTreeSet;
use std::sync::Arc;

use klantreis::command::PersonaEdit;
use klantreis::keep::{Failure, Kept, Meeting, Trouble, Workspace};
use klantreis::merge::merge_persona;
use klantreis::model::Persona;
use klantreis::persona::{Deed, PersonaEditor};
use klantreis::text::deed;
use proptest::collection::vec;
use proptest::prelude::*;

use super::browser::{Browser, TabStore, names};

fn noor() -> Persona {
    Persona { goals: "Sooner home".to_string(), ..Persona::new("p".into(), "Noor") }
}

fn value(persona: &Persona) -> (String, String) {
    (Persona::key(&persona.id).to_string(), klantreis::format::write_persona(persona))
}

#[test]
fn personas_are_stored_listed_by_name_and_deleted() {
    let mut workspace = Workspace::new(TabStore::default());
    let mut fresh = names("p");
    for (id, name) in [("1", "Noor"), ("2", "Daan")] {
        assert_eq!(workspace.create_persona(Persona::new(id.into(), name), 1.0, &mut fresh), Ok(()));
    }
    let shown = |workspace: &mut Workspace<TabStore>| {
        workspace.personas().iter().map(|persona| persona.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(shown(&mut workspace), ["Daan", "Noor"]);
    let gone = workspace.remove_persona(&"2".into(), 8.0).expect("it goes");
    assert_eq!(shown(&mut workspace), ["Noor"]);
    workspace.take_back(&gone, 2.0, &mut fresh).expect("it comes back");
    assert_eq!(shown(&mut workspace), ["Daan", "Noor"]);
}

#[test]
fn a_persona_that_a_newer_version_wrote_is_not_overwritten() {
    let newer = r#"{"format":"klantreis","version":99,"personas":[]}"#;
    let store = TabStore::with(&[("klantreis/persona/p", newer), ("klantreis/persona/q", "damaged")]);
    let mut workspace = Workspace::new(store.clone());
    let put = |workspace: &mut Workspace<TabStore>, id: &str| {
        let persona = Persona::new(id.into(), "Noor");
        workspace.put_persona(&persona, &Arc::new(persona.clone()), 1.0, &mut names("p"))
    };
    assert_eq!(put(&mut workspace, "p"), Err(Failure::Trouble(Trouble::Newer)));
    assert_eq!(store.value("klantreis/persona/p").as_deref(), Some(newer));
    assert_eq!(put(&mut workspace, "q"), Ok(None));
    assert!(store.values().values().any(|text| text == "damaged"), "it is moved aside");
}

#[test]
fn of_a_field_of_a_persona_that_both_changed_the_later_stays() {
    let base = Persona::new("p".into(), "Noor");
    let named = |name: &str| Persona { name: name.to_string(), ..base.clone() };
    assert_eq!(merge_persona(&base, &named("Later"), &named("Earlier")), (named("Later"), true));
    assert_eq!(merge_persona(&base, &base, &named("Earlier")), (named("Earlier"), false));
    assert_eq!(merge_persona(&base, &named("Same"), &named("Same")), (named("Same"), false));
}

/// A tab with the screen of Noor.
struct Tab {
    workspace: Workspace<TabStore>,
    editor: PersonaEditor,
    names: Box<dyn FnMut() -> String>,
    /// How often the user was told that both changed the same thing.
    told: usize,
}

/// Several of them, and a clock.
struct Tabs {
    browser: Browser,
    tabs: Vec<Tab>,
    now: f64,
}

impl Tab {
    fn take(&mut self, met: impl IntoIterator<Item = Meeting<Persona>>) {
        self.told += met.into_iter().filter_map(|meeting| meeting.news).filter(|news| news.overruled).count();
    }
}

impl Tabs {
    fn open(count: usize) -> Self {
        let (key, text) = value(&noor());
        let browser = Browser::new(count, &[(&key, &text)]);
        let tab = |number: usize| {
            let mut workspace = browser.workspace(number);
            let persona = workspace.open_persona(&"p".into()).expect("it is stored");
            let names = Box::new(names(["p", "q", "r"][number]));
            Tab { workspace, editor: PersonaEditor::new(persona), names, told: 0 }
        };
        let tabs = (0..count).map(tab).collect();
        Self { browser, tabs, now: 1_000.0 }
    }

    /// Changes a field in one tab, or has it being typed; the screen takes in other news later.
    fn edit(&mut self, tab: usize, edit: &PersonaEdit, deed: Deed) {
        self.now += 1.0;
        let Tab { workspace, editor, names, told } = &mut self.tabs[tab];
        let Ok(next) = editor.after(edit) else { return };
        let base = editor.kept().clone();
        let both = workspace.put_persona(&base, &next, self.now, names).expect("there is room");
        *told += usize::from(both.is_some());
        *told += usize::from(editor.stored(next, deed));
    }

    /// Lets a tab hear of the next write of another.
    fn hear(&mut self, tab: usize) -> bool {
        let Some((key, text)) = self.browser.announcement(tab) else { return false };
        let met = self.tabs[tab].workspace.look_at_persona(&key, text);
        self.tabs[tab].take(met);
        true
    }

    /// Lets a tab store what it found that the store lacks. Whether there was anything.
    fn save(&mut self, tab: usize) -> bool {
        self.now += 1.0;
        let tab = &mut self.tabs[tab];
        let lacks = tab.workspace.lacks_persona();
        if lacks {
            let met = tab.workspace.meet_personas(self.now, &mut tab.names);
            tab.take(met);
        }
        lacks
    }

    /// Lets the screen of a tab show what the workspace has.
    fn show(&mut self, tab: usize) {
        let Tab { workspace, editor, .. } = &mut self.tabs[tab];
        let persona = workspace.persona(&"p".into()).expect("it is stored");
        editor.look(&persona);
    }

    /// Lets everything happen that is to happen, and checks that it comes to an end with the same persona
    /// everywhere.
    fn settle(&mut self) -> Persona {
        for _ in 0..100 {
            let mut busy = false;
            for tab in 0..self.tabs.len() {
                busy |= self.save(tab);
                while self.browser.deliver(tab) {
                    busy = true;
                }
            }
            for tab in 0..self.tabs.len() {
                while self.hear(tab) {
                    busy = true;
                }
                self.show(tab);
            }
            if !busy {
                return self.agreed();
            }
        }
        panic!("the tabs go on writing to each other");
    }

    fn agreed(&self) -> Persona {
        let stored = |tab: usize| self.browser.store(tab).value("klantreis/persona/p").expect("it is stored");
        let file = klantreis::format::read(stored(0).as_bytes()).expect("a file").file;
        for (number, tab) in self.tabs.iter().enumerate() {
            assert_eq!(**tab.editor.kept(), file.personas[0], "tab {number} knows something else");
            assert_eq!(stored(number), stored(0));
        }
        file.personas[0].clone()
    }
}

fn segment(text: &str) -> PersonaEdit {
    PersonaEdit::Segment(text.to_string())
}

fn quote(text: &str) -> PersonaEdit {
    PersonaEdit::Quote(text.to_string())
}

#[test]
fn what_another_tab_changed_in_a_persona_stays() {
    let mut tabs = Tabs::open(2);
    tabs.edit(0, &quote("Show me first."), Deed::Do(deed::PERSONA_TEXT));
    tabs.browser.deliver(0);
    tabs.edit(1, &segment("Commuters"), Deed::Do(deed::PERSONA_TEXT));
    let together = tabs.settle();
    assert_eq!((&*together.quote, &*together.segment), ("Show me first.", "Commuters"));
    assert_eq!((tabs.tabs[0].told, tabs.tabs[1].told), (0, 0));
}

/// What was typed in one tab was stored at the same moment as a change of another tab, and came over it.
#[test]
fn two_tabs_that_store_a_persona_at_the_same_moment_lose_nothing() {
    let mut tabs = Tabs::open(2);
    tabs.edit(0, &quote("Show"), Deed::Type);
    tabs.edit(1, &segment("Commuters"), Deed::Do(deed::PERSONA_TEXT));
    let together = tabs.settle();
    assert_eq!((&*together.quote, &*together.segment), ("Show", "Commuters"));
}

/// The workspace had read the other tab's change, the screen not yet: then the screen's older text came over it.
#[test]
fn a_change_that_the_screen_does_not_show_yet_is_not_overwritten() {
    let mut tabs = Tabs::open(2);
    tabs.edit(1, &segment("Commuters"), Deed::Do(deed::PERSONA_TEXT));
    tabs.browser.deliver(1);
    tabs.hear(0);
    tabs.tabs[0].workspace.personas();
    tabs.edit(0, &quote("Show me first."), Deed::Do(deed::PERSONA_TEXT));
    let together = tabs.settle();
    assert_eq!((&*together.quote, &*together.segment), ("Show me first.", "Commuters"));
}

#[test]
fn of_a_field_that_both_tabs_set_at_the_same_moment_the_later_stays_and_both_are_told() {
    let mut tabs = Tabs::open(2);
    tabs.edit(0, &quote("Earlier"), Deed::Do(deed::PERSONA_TEXT));
    tabs.edit(1, &quote("Later"), Deed::Do(deed::PERSONA_TEXT));
    assert_eq!(tabs.settle().quote, "Later");
    assert!(tabs.tabs.iter().all(|tab| tab.told > 0));
}

#[test]
fn a_persona_that_does_not_fit_stays_as_it_was() {
    let (key, text) = value(&noor());
    let store = TabStore::with(&[(&key, &text)]);
    let mut workspace = Workspace::new(store.clone());
    store.leave_room(10);
    let next = Arc::new(Persona { quote: "Long ".repeat(50), ..noor() });
    let put =
        |workspace: &mut Workspace<TabStore>| workspace.put_persona(&noor(), &next, 1.0, &mut names("p"));
    assert_eq!(put(&mut workspace), Err(Failure::Trouble(Trouble::Full)));
    assert_eq!(store.value(&key).as_deref(), Some(&*text));
    assert_eq!(*workspace.personas()[0], noor());
    store.make_room();
    assert_eq!(put(&mut workspace), Ok(None));
    assert_eq!(*workspace.personas()[0], *next);
}

#[test]
fn a_persona_that_another_tab_deleted_is_stored_anew_with_the_next_change() {
    let mut tabs = Tabs::open(2);
    tabs.edit(1, &quote("Show me first."), Deed::Do(deed::PERSONA_TEXT));
    tabs.settle();
    tabs.tabs[0].workspace.remove_persona(&"p".into(), 8.0).expect("it goes");
    while tabs.browser.deliver(0) {}
    while tabs.hear(1) {}
    assert_eq!(tabs.tabs[1].workspace.personas(), []);
    tabs.edit(1, &segment("Commuters"), Deed::Do(deed::PERSONA_TEXT));
    let again = tabs.tabs[1].workspace.personas();
    assert_eq!((&*again[0].quote, &*again[0].segment), ("Show me first.", "Commuters"));
}

#[derive(Clone, Debug)]
enum Event {
    /// A tab types its own text, or has typed it.
    Text(usize, String, Deed),
    Goal(usize, u64),
    Deliver(usize),
    Hear(usize),
    Save(usize),
    Show(usize),
}

/// The text that each tab changes.
const OWN: [fn(String) -> PersonaEdit; 2] = [PersonaEdit::Quote, PersonaEdit::Segment];

/// Things that happen in two tabs. No text comes twice.
fn events() -> impl Strategy<Value = Vec<Event>> {
    let tab = 0..2usize;
    let deed = any::<bool>().prop_map(|done| if done { Deed::Do(deed::PERSONA_TEXT) } else { Deed::Type });
    let text = (tab.clone(), any::<u64>(), deed);
    vec(
        prop_oneof![
            3 => text.prop_map(|(tab, number, deed)| Event::Text(tab, number.to_string(), deed)),
            1 => (tab.clone(), any::<u64>()).prop_map(|(tab, number)| Event::Goal(tab, number)),
            2 => tab.clone().prop_map(Event::Deliver),
            2 => tab.clone().prop_map(Event::Hear),
            2 => tab.clone().prop_map(Event::Save),
            2 => tab.prop_map(Event::Show),
        ],
        0..40,
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn no_change_of_a_persona_is_lost_whatever_the_order_of_things(events in events()) {
        let mut tabs = Tabs::open(2);
        let mut texts = [const { String::new() }; 2];
        let mut goals = vec!["Sooner home".to_string()];
        for event in &events {
            match event {
                Event::Text(tab, text, deed) => {
                    tabs.edit(*tab, &OWN[*tab](text.clone()), *deed);
                    texts[*tab].clone_from(text);
                }
                Event::Goal(tab, goal) => {
                    // Whoever goes to another field commits what was typed.
                    tabs.edit(*tab, &OWN[*tab](texts[*tab].clone()), Deed::Do(deed::PERSONA_TEXT));
                    goals.push(format!("{goal} of {tab}"));
                    let known = &tabs.tabs[*tab].editor.persona().goals;
                    let all = format!("{known}\n{goal} of {tab}");
                    tabs.edit(*tab, &PersonaEdit::Goals(all), Deed::Do(deed::PERSONA_TEXT));
                }
                Event::Deliver(tab) => drop(tabs.browser.deliver(*tab)),
                Event::Hear(tab) => drop(tabs.hear(*tab)),
                Event::Save(tab) => drop(tabs.save(*tab)),
                Event::Show(tab) => tabs.show(*tab),
            }
        }
        let together = tabs.settle();
        prop_assert_eq!([together.quote, together.segment], texts);
        let kept: BTreeSet<&str> = together.goals.lines().collect();
        prop_assert_eq!(kept, goals.iter().map(String::as_str).collect());
    }
}
