//! The menus of a whole journey: how it is looked at and set.

use leptos::prelude::*;

use crate::command::{Command, JourneyEdit};
use crate::gesture::keys;
use crate::keep::Theme;
use crate::model::{State, Word};
use crate::state::menu::Item;
use crate::state::session::Session;
use crate::state::view::View;
use crate::text::{Language, board as words, keys as key_words, view};

/// State, language and theme, which a narrow bar has no room for, and the overview of all keys.
pub fn setting_items(session: Session) -> Vec<Item> {
    let mut items = Vec::new();
    if session.edits() {
        items.push(Item::Head(session.t(words::STATE).into()));
        items.extend(state_items(session));
    }
    items.push(Item::Head(session.t(words::LANGUAGE).into()));
    items.extend(language_items(session));
    items.push(Item::Line);
    items.push(theme_item(session));
    items.push(keys_item(session));
    items
}

fn keys_item(session: Session) -> Item {
    Item::press(session.t(key_words::TITLE), "keyboard", move || session.shortcuts.shown.set(true))
        .with_hint(session.keys(keys::KEYS))
}

fn state_items(session: Session) -> Vec<Item> {
    let now = session.desk.map().state;
    let item = |state: &State| {
        let state = *state;
        Item::choose(session.name(state), now == state, move || {
            session.desk.execute(&Command::EditJourney(JourneyEdit::State(state)));
        })
    };
    State::ALL.iter().map(item).collect()
}

fn language_items(session: Session) -> Vec<Item> {
    let now = session.language_now();
    let item = |language: Language| {
        Item::choose(language.own_name(), now == language, move || session.set_language(language))
    };
    Language::ALL.into_iter().map(item).collect()
}

fn theme_item(session: Session) -> Item {
    let dark = session.is_dark();
    let (label, icon) = if dark { (words::LIGHT_THEME, "sun") } else { (words::DARK_THEME, "moon") };
    Item::press(session.t(label), icon, move || {
        session.set_theme(if dark { Theme::Light } else { Theme::Dark });
    })
}

/// The ways to look at the map.
pub fn view_items(session: Session) -> Vec<Item> {
    let shown = session.views();
    let item = |shown: &View| {
        let place = shown.place();
        let chosen = session.view.get_untracked().place() == place;
        Item::choose(session.t(shown.name()), chosen, move || session.show_place(place))
    };
    std::iter::once(Item::Head(session.t(view::VIEW).into())).chain(shown.iter().map(item)).collect()
}
