//! The bar above the board.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;

use super::search::filter_button;
use super::search::search_field;
use super::seen::faces;
use super::view_switch::view_switch;
use crate::command::Command;
use crate::command::JourneyEdit;
use crate::editor::Selection;
use crate::model::State;
use crate::model::Word;
use crate::platform::page;
use crate::state::board::BoardState;
use crate::state::menu::Item;
use crate::state::menu::MenuAt;
use crate::state::session::Screen;
use crate::state::session::Session;
use crate::state::session::Theme;
use crate::state::session::address;
use crate::text::Language;
use crate::text::Term;
use crate::text::board as words;
use crate::ui::board::header::returned;
use crate::ui::insights::insights_button;
use crate::ui::map::inline_edit::inline_command;
use crate::ui::node::Node;
use crate::ui::node::button;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::parts::segment;
use crate::ui::parts::segments;
use crate::ui::shell::language_switch;
use crate::ui::shell::theme_button;

/// Logo, title, state, undo, export, language and theme.
pub fn top_bar(session: Session, board: BoardState) -> Node {
    let desk = session.desk;
    let logo = el("a", "logo").attr("href", &["#", &address(&Screen::Start)].concat());
    let about = button("btn btn--icon").titled(words::ABOUT_JOURNEY).child(icon("info", 16));
    let export = button("btn")
        .attr("aria-haspopup", "menu")
        .attr_word("aria-label", words::EXPORT)
        .child(icon("download", 16))
        .child(el("span", "lbl").word(words::EXPORT))
        .child(icon("down", 12))
        .on_press(move || export_menu(session));
    let separator = || el("span", "sep");
    el("header", "topbar").with(vec![
        logo.attr_word("aria-label", words::ALL_JOURNEYS).child(crate::ui::shell::logo()),
        el("span", "crumb").attr("aria-hidden", "true").text("/"),
        title(session),
        state(session),
        view_switch(session),
        about.on_press(move || desk.select(Selection::Journey)),
        faces(session),
        el("span", "push"),
        crate::ui::shell::undo_button(desk.can_undo).on_press(move || desk.undo()),
        crate::ui::shell::redo_button(desk.can_redo).on_press(move || desk.redo()),
        separator(),
        search_field(session, board),
        filter_button(session),
        insights_button(session),
        export,
        separator(),
        language_switch(),
        theme_button(),
        settings(session),
    ])
}

/// What a narrow bar has no room for, as a menu.
fn settings(session: Session) -> Node {
    let more = button("btn btn--icon topbar__more").attr("aria-haspopup", "menu").titled(words::MORE);
    more.child(icon("more", 16))
        .on_press(move || session.menu.open(MenuAt::Focus, session.t(words::MORE), setting_items(session)))
}

fn title(session: Session) -> Node {
    let desk = session.desk;
    let editing = RwSignal::new(session.untitled.try_update_value(std::mem::take) == Some(true));
    let text = Memo::new(move |_| desk.journey.read().title.clone());
    let back = Rc::new(Cell::new(false));
    let left = back.clone();
    let field = move || {
        let rename = |title: String| Command::EditJourney(JourneyEdit::Title(title));
        let back = left.clone();
        let done = move |by_key| {
            back.set(by_key);
            editing.set(false);
        };
        inline_command(session, session.t(words::TITLE), text.get_untracked(), false, rename, done)
    };
    let shown = move || {
        let label = move || session.fill(words::EDIT_TITLE_OF, &[("title", &text.get())]);
        button("maptitle")
            .attr_of("aria-label", move || Some(label()))
            .attr_of("title", move || Some(text.get()))
            .child(el("span", "maptitle__text").text_of(move || text.get()))
            .child(icon("pencil", 12))
            .on_press(move || editing.set(true))
    };
    el("h1", "").only(move || match editing.get() {
        true => vec![el("span", "maptitle is-editing").child(field())],
        false => vec![returned(shown(), &back)],
    })
}

fn state(session: Session) -> Node {
    let desk = session.desk;
    let states = State::ALL.iter().map(|state| segment().word(state.text())).collect();
    let shown = move || State::ALL.iter().position(|state| *state == desk.journey.read().state);
    let row = segments("seg seg--state", states, shown, move |at| {
        desk.execute(&Command::EditJourney(JourneyEdit::State(State::ALL[at])));
    });
    row.attr_word("aria-label", words::STATE).attr_word("title", words::STATE_HINT)
}

/// Opens the menu of what can be exported.
pub fn export_menu(session: Session) {
    let id = session.desk.map().id.clone();
    let items = vec![
        Item::press(session.t(words::BACKUP), "archive", move || session.keeping.export_journey(&id))
            .with_hint("JSON"),
        Item::press(session.t(words::PRINT), "file", page::print).with_hint("Ctrl+P"),
    ];
    session.menu.open(MenuAt::Focus, session.t(words::EXPORT), items);
}

/// State, language and theme as entries of a menu, for a screen without room for the bar.
pub fn setting_items(session: Session) -> Vec<Item> {
    let map = session.desk.map();
    let mut items = vec![Item::Head(session.t(words::STATE).into())];
    items.extend(State::ALL.iter().map(|state| {
        let state = *state;
        Item::choose(session.name(state), map.state == state, move || {
            session.desk.execute(&Command::EditJourney(JourneyEdit::State(state)));
        })
    }));
    items.push(Item::Head(session.t(words::LANGUAGE).into()));
    items.extend(Language::ALL.into_iter().map(|language| {
        let name = if language == Language::Dutch { "Nederlands" } else { "English" };
        Item::choose(name, session.language.get_untracked() == language, move || {
            session.set_language(language)
        })
    }));
    let dark = session.is_dark();
    let (label, icon) = if dark { (words::LIGHT_THEME, "sun") } else { (words::DARK_THEME, "moon") };
    items.push(Item::Line);
    items.push(Item::press(session.t(label), icon, move || {
        session.set_theme(if dark { Theme::Light } else { Theme::Dark });
    }));
    items
}
