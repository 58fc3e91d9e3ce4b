//! Looking for cards on the board: the field, the filter, and the way from one match to the next.

use std::sync::Arc;

use leptos::prelude::*;

use crate::find::Choice;
use crate::find::Facet;
use crate::find::FacetKind;
use crate::find::Query;
use crate::find::choices;
use crate::gesture::Load;
use crate::model::CardId;
use crate::model::Persona;
use crate::platform::address;
use crate::platform::board as dom;
use crate::platform::clock;
use crate::platform::dom::KeyboardEvent;
use crate::platform::locale;
use crate::state::board::BoardState;
use crate::state::menu::Item;
use crate::state::menu::MenuAt;
use crate::state::session::Screen;
use crate::state::session::Session;
use crate::state::uncover::uncover;
use crate::state::view::fragment;
use crate::text::Language;
use crate::text::find as words;
use crate::ui::node::Node;
use crate::ui::node::button;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::parts::search_box;

/// The field, with the number of matches in it. Enter goes to the next match, with Shift to the one before; the
/// arrow down goes to it with the focus.
pub fn search_field(session: Session, state: BoardState) -> Node {
    let desk = session.desk;
    let text = move || desk.query.read().text.clone();
    let (label, field) = search_box(words::SEARCH, text, move |text| {
        look_for(session, Query { text, ..desk.query.get_untracked() });
    });
    let _ =
        field.on("focus", move |_| state.sought.set(true)).on_key(move |event| walk(session, state, event));
    let count = el("span", "kbd").attr("aria-hidden", "true").text_of(move || match desk.matches.get() {
        Some(matches) => locale::count(session.language.get(), matches.len()),
        None => "/".to_owned(),
    });
    label.child(count)
}

/// Shows a query, and says how many cards fit.
pub fn look_for(session: Session, query: Query) {
    let desk = session.desk;
    if query.is_empty() && desk.uncovered.with_untracked(|lanes| !lanes.is_empty()) {
        desk.uncovered.set(Vec::new());
    }
    desk.query.set(query);
    desk.found.set_value(None);
    dom::mark_found(None);
    if let Some(matches) = desk.matches.get_untracked() {
        let language = desk.language();
        let number = locale::count(language, matches.len());
        session.notices.announce(match matches.len() {
            0 => words::NOTHING_FOUND.get(language).to_owned(),
            found => words::CARDS_FOUND.get(language, found, &number),
        });
    }
}

fn walk(session: Session, state: BoardState, event: &KeyboardEvent) {
    match event.key().as_str() {
        "Enter" | "F3" if !event.is_composing() => go_on(session, state, !event.shift_key()),
        "ArrowDown" => {
            let found = session.desk.found.get_value();
            let Some(card) = found.or_else(|| matches(session).first().cloned()) else { return };
            show(session, state, &card);
            crate::state::focus::focus_card(&card);
        }
        _ => return,
    }
    event.prevent_default();
}

fn matches(session: Session) -> Arc<Vec<CardId>> {
    session.desk.matches.get_untracked().unwrap_or_default()
}

/// Lets a match be seen; a phone shows one step alone.
fn show(session: Session, state: BoardState, card: &CardId) {
    let step = session.desk.map().card(card).map(|placed| placed.step.clone());
    state.shown_step.set(step);
    uncover(session, &Load::Cards(vec![card.clone()]));
}

/// Goes to the next match, or the one before; after the last comes the first.
pub fn go_on(session: Session, state: BoardState, forward: bool) {
    let desk = session.desk;
    let matches = matches(session);
    let language = desk.language();
    let all = matches.len();
    if all == 0 {
        return session.notices.announce(words::NOTHING_FOUND.get(language).to_owned());
    }
    let known = desk.found.get_value();
    let at = known.and_then(|card| matches.iter().position(|other| *other == card));
    let next = match (at, forward) {
        (None, true) => 0,
        (None, false) => all - 1,
        (Some(at), true) => (at + 1) % all,
        (Some(at), false) => (at + all - 1) % all,
    };
    let card = matches[next].clone();
    let map = desk.map();
    let Some(placed) = map.card(&card) else { return };
    show(session, state, &card);
    let shown = card.clone();
    clock::soon(move || dom::mark_found(Some(&shown)));
    let (n, all) = (locale::count(language, next + 1), locale::count(language, all));
    desk.found.set_value(Some(card));
    session
        .notices
        .announce(words::MATCH_OF.fill(language, &[("n", &n), ("all", &all), ("title", &placed.card.title)]));
}

/// The button that opens the filter, with the number of chosen values.
pub fn filter_button(session: Session) -> Node {
    let desk = session.desk;
    let chosen = move || desk.query.read().facets.len();
    let name = move || match chosen() {
        0 => session.t(words::FILTER).to_owned(),
        n => session.fill(words::FILTER_ACTIVE, &[("n", &locale::count(session.language.get(), n))]),
    };
    let badge = move || match chosen() {
        0 => None,
        n => Some(el("span", "badge badge--accent").attr("data-n", &n.to_string())),
    };
    button("btn")
        .attr("aria-haspopup", "menu")
        .attr_of("aria-label", move || Some(name()))
        .attr_of("title", move || Some(name()))
        .child(icon("filter", 16))
        .child(el("span", "lbl").word(words::FILTER))
        .slot(badge)
        .on_press(move || open_filter(session))
}

/// Opens the menu of what cards can be chosen by: what occurs in the map.
pub fn open_filter(session: Session) {
    let map = session.desk.map();
    let personas = listed(session);
    let personas: Vec<&Persona> = personas.iter().map(|persona| &**persona).collect();
    let mut items = Vec::new();
    for kind in FacetKind::ALL {
        let choices = choices(&map, &personas, kind);
        let values: Vec<Item> = choices.into_iter().map(|choice| value(session, kind, choice)).collect();
        match (values.is_empty(), kind) {
            (true, _) => {}
            (_, FacetKind::MomentOfTruth) => items.extend(values),
            _ => items.push(Item::More {
                label: session.t(words::facet(kind)).into(),
                icon: sign(kind),
                items: values,
            }),
        }
    }
    if items.is_empty() {
        items.push(Item::Head(session.t(words::NOTHING_TO_FILTER).into()));
    }
    if !session.desk.query.read_untracked().is_empty() {
        items.push(Item::Line);
        items.push(Item::press(session.t(words::CLEAR), "x", move || look_for(session, Query::default())));
    }
    session.menu.open(MenuAt::Focus, session.t(words::FILTER), items);
}

/// The personas that the map names.
fn listed(session: Session) -> Vec<Arc<Persona>> {
    let map = session.desk.map();
    let all = session.keeping.personas.read_untracked();
    all.iter().filter(|persona| map.personas.contains(&persona.id)).cloned().collect()
}

fn value(session: Session, kind: FacetKind, choice: Choice) -> Item {
    let language = session.desk.language();
    let label = label(session, language, kind, &choice.value);
    let facet = Facet { kind, value: choice.value };
    let known = facet.clone();
    Item::Toggle {
        label,
        hint: locale::count(language, choice.cards),
        on: Arc::new(move || session.desk.query.read().facets.contains(&known)),
        act: Arc::new(move || look_for(session, session.desk.query.get_untracked().toggled(&facet))),
    }
}

fn label(session: Session, language: Language, kind: FacetKind, value: &str) -> String {
    if let Some(text) = words::facet_value(kind, value) {
        return text.get(language).to_owned();
    }
    let personas = session.keeping.personas.read_untracked();
    let persona = personas.iter().find(|persona| kind == FacetKind::Persona && persona.id.as_str() == value);
    persona.map_or(value, |persona| &persona.name).to_owned()
}

fn sign(kind: FacetKind) -> &'static str {
    match kind {
        FacetKind::Persona => "users",
        FacetKind::Medium => "screen",
        FacetKind::Directness => "direct",
        FacetKind::Sense => "eye",
        FacetKind::Channel => "megaphone",
        FacetKind::Evidence => "chart",
        FacetKind::Emotion => "curve",
        FacetKind::MomentOfTruth => "star",
        FacetKind::Owner => "check",
        FacetKind::Tag => "hash",
    }
}

/// How many cards fit, of how many; nothing where nothing is looked for.
pub fn found_of(session: Session, cards: &str) -> Option<String> {
    let found = locale::count(session.language.get(), session.desk.matches.get()?.len());
    Some(session.fill(words::FOUND_OF, &[("found", &found), ("cards", cards)]))
}

/// Keeps the view and the query in the address, so that a link leads to the same view.
pub fn keep_in_address(session: Session) {
    Effect::new(move || {
        let screen = session.screen.get();
        if matches!(screen, Screen::Board(_)) {
            address::replace_fragment(&fragment(&screen, session.view.get(), &session.desk.query.read()));
        }
    });
}

/// The field in a row of its own, for a screen whose bar has no room.
pub fn search_row(session: Session, state: BoardState, close: impl Fn() + 'static) -> Node {
    let field = search_field(session, state);
    let close = button("btn btn--icon").titled(words::STOP_SEARCHING).child(icon("x", 16)).on_press(close);
    el("div", "m__search")
        .attr("role", "search")
        .attr_word("aria-label", words::SEARCH_CARDS)
        .child(field)
        .child(filter_button(session))
        .child(close)
}

/// The item of a menu that opens [`search_row`].
pub fn search_item(session: Session, open: impl Fn() + Send + Sync + 'static) -> Item {
    Item::press(session.t(words::SEARCH), "search", open)
}
