//! A journey in the list.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::actions::Action;
use super::faces::faces;
use super::focus_soon;
use super::journeys::entry_of;
use super::picture::picture;
use crate::find::Query;
use crate::guide::Stage;
use crate::keep::Entry;
use crate::model::{Journey, JourneyId};
use crate::platform::{address, ids, page};
use crate::state::menu::{Item, MenuAt};
use crate::state::moment;
use crate::state::session::{Screen, Session, address, session};
use crate::state::view::{View, fragment};
use crate::text::title::shown_title;
use crate::text::{board, guide, keep, start as words};
use crate::ui::map::inline_edit::inline_text;
use crate::ui::node::{Node, button, el, icon, watch};

/// The picture of a map with its title, last change and number of cards, as a link to its board; and the menu
/// with what else can be done with it. It follows the store as long as it is shown.
pub fn journey_card(id: &str) -> Node {
    let session = session();
    let item = el("li", "jcard").attr("data-journey", id);
    let Some(entry) = entry_of(session, id) else { return item };
    let card = Rc::new(Card::new(session, entry));
    let body = card.clone();
    let heading = move || Some(if body.renaming.get() { body.title_field() } else { body.heading.clone() });
    let (id, renaming) = (card.journey().id.clone(), card.renaming);
    let menu = card.menu.clone().on_press(move || journey_menu(session, &id, renaming));
    let item = item
        .child(card.map.clone())
        .child(el("div", "jcard__body").slot(heading).child(card.about.clone()))
        .child(menu);
    follow(card);
    item
}

/// Moves the focus to the menu button of a journey's card, once it is drawn.
fn focus_card(journey: &Journey) {
    focus_soon(&[&["[data-journey=", &page::quoted(journey.id.as_str()), "] .menu"].concat()]);
}

/// What a card shows, and the parts that show it.
struct Card {
    session: Session,
    /// The journey as the store has it, and as it was once it is gone.
    entry: RefCell<Entry>,
    renaming: RwSignal<bool>,
    map: Node,
    heading: Node,
    link: Node,
    about: Node,
    menu: Node,
}

impl Card {
    fn new(session: Session, entry: Entry) -> Self {
        let about = ids::fresh();
        let to = address(&Screen::Board(entry.journey.id.clone()));
        let link = el("a", "jcard__link").attr("href", &["#", &to].concat()).attr("aria-describedby", &about);
        Self {
            session,
            entry: RefCell::new(entry),
            renaming: RwSignal::new(false),
            map: el("div", "jcard__map"),
            heading: el("h3", "").child(link.clone()),
            link,
            about: el("div", "jcard__meta").attr("id", &about),
            menu: button("btn btn--icon btn--sm menu").attr("aria-haspopup", "menu").child(icon("more", 14)),
        }
    }

    fn journey(&self) -> Arc<Journey> {
        self.entry.borrow().journey.clone()
    }

    /// Looks the journey up again, and says whether it is another.
    fn look_up(&self) -> bool {
        self.session.keeping.overview.track();
        let mut known = self.entry.borrow_mut();
        let now = entry_of(self.session, known.journey.id.as_str()).unwrap_or_else(|| known.clone());
        let changed = !Arc::ptr_eq(&known.journey, &now.journey) || known.saved != now.saved;
        *known = now;
        changed
    }

    fn show(&self) {
        let language = self.session.language.get();
        let entry = self.entry.borrow();
        let title = shown_title(language, &entry.journey);
        self.map.set_children(vec![picture(&entry.journey)]);
        self.link.set_text(&title);
        self.link.set("title", Some(&moment::last_changed(language, entry.saved)));
        self.menu.set("aria-label", Some(&self.session.fill(board::MORE_FOR, &[("name", &title)])));
    }

    /// Shows last change, number of cards, and whom it is about.
    fn show_about(&self) {
        let entry = self.entry.borrow();
        let day = moment::day_name(self.session.language.get(), entry.saved);
        let cards = self.session.count(board::CARDS, entry.journey.card_count());
        let mut about = vec![el("span", "").text(&day), el("span", "num").text(&cards)];
        about.extend(faces(self.session, &entry.journey));
        self.about.set_children(about);
    }

    fn title_field(&self) -> Node {
        title_field(self.session, self.journey().id.clone(), self.renaming)
    }
}

/// Has a card follow the store, the personas and whether it is being renamed.
fn follow(card: Rc<Card>) {
    card.show();
    let (about, menu) = (card.clone(), card.clone());
    watch(move || about.show_about());
    watch(move || menu.menu.set_hidden(menu.renaming.get()));
    watch(move || {
        if card.look_up() {
            card.show();
            untrack(|| card.show_about());
        }
    });
}

/// Opens the menu with what can be done with a journey of the list. `renaming` is set where it is to be renamed.
fn journey_menu(session: Session, id: &JourneyId, renaming: RwSignal<bool>) {
    let Some(Entry { journey, .. }) = entry_of(session, id.as_str()) else { return };
    let title = shown_title(session.language.get_untracked(), &journey);
    let act = |action: Action| {
        let id = id.clone();
        move || action.run(session, &id)
    };
    let to = fragment(&Screen::Board(id.clone()), View::Guide(Stage::open(&journey)), &Query::default());
    let items = vec![
        Item::press(session.t(guide::GUIDE), "steps", move || address::go_to(&to)),
        Item::press(session.t(board::RENAME), "pencil", move || renaming.set(true)),
        Item::press(session.t(board::DUPLICATE), "copy", act(Action::Duplicate)),
        Item::press(session.t(words::ARCHIVE_IT), "archive", act(Action::Archive)),
        Item::press(session.t(board::EXPORT), "download", act(Action::Export)).with_hint("JSON"),
        Item::press(session.t(keep::EARLIER_VERSIONS), "loop", act(Action::ShowVersions)),
        Item::Line,
        Item::press(session.t(board::DELETE), "trash", act(Action::Delete)).dangerous(),
    ];
    session.menu.open(MenuAt::Focus, session.fill(board::MORE_FOR, &[("name", &title)]), items);
}

/// The field in which a journey of the list is renamed, as long as `renaming` is set.
fn title_field(session: Session, id: JourneyId, renaming: RwSignal<bool>) -> Node {
    let place = el("div", "place");
    let Some(Entry { journey, .. }) = entry_of(session, id.as_str()) else { return place };
    let text = journey.title.clone();
    let commit = move |title: String| session.keeping.rename(&id, title);
    let done = move |by_key: bool| {
        renaming.set(false);
        if by_key {
            focus_card(&journey);
        }
    };
    place.child(inline_text(session.t(board::TITLE), text, false, commit, done))
}
