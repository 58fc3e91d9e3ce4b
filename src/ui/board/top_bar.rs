//! The bar above the board.

use leptos::prelude::*;

use super::inline_edit::inline_text;
use crate::command::{Command, JourneyEdit};
use crate::editor::Selection;
use crate::model::{State, Word};
use crate::platform::page;
use crate::text::{Language, Term, board as words};
use crate::ui::parts::{
    Item, MenuAt, icon, language_switch, logo, open_menu, segment, segments, theme_button,
};
use crate::ui::session::{Screen, Session, Theme, address, session};

/// Logo, title, state, undo, export, language and theme.
#[component]
pub fn TopBar() -> impl IntoView {
    let session = session();
    let desk = session.desk;
    let editing = RwSignal::new(session.untitled.try_update_value(std::mem::take) == Some(true));
    let text = Memo::new(move |_| desk.journey.read().title.clone());
    let rename = move |title: String| {
        desk.execute(&Command::EditJourney(JourneyEdit::Title(title)));
    };
    let title = move || match editing.get() {
        true => {
            let field =
                inline_text(session.t(words::TITLE), text.get_untracked(), false, rename, move |_| {
                    editing.set(false)
                });
            view! { <span class="maptitle is-editing">{field}</span> }.into_any()
        }
        false => {
            let label = move || session.fill(words::EDIT_TITLE_OF, &[("title", &text.get())]);
            view! {
                <button type="button" class="maptitle" aria-label=label title=text
                    on:click=move |_| editing.set(true)>
                    <span class="maptitle__text">{text}</span>{icon("pencil", 12)}
                </button>
            }
            .into_any()
        }
    };
    let states = State::ALL.iter().map(|state| segment().word(state.text())).collect();
    let shown = move || State::ALL.iter().position(|state| *state == desk.journey.read().state);
    let state = segments("seg", states, shown, move |at| {
        desk.execute(&Command::EditJourney(JourneyEdit::State(State::ALL[at])));
    });
    let state = state.attr_word("aria-label", words::STATE).view();
    let more = move |_| export_menu(session);
    view! {
        <header class="topbar">
            <a class="logo" href=format!("#{}", address(&Screen::Start)) aria-label=move || session.t(words::ALL_JOURNEYS)>{logo().view()}</a>
            <span class="crumb" aria-hidden="true">"/"</span>
            <h1>{title}</h1>
            {state}
            <button type="button" class="btn btn--icon" aria-label=move || session.t(words::ABOUT_JOURNEY)
                title=move || session.t(words::ABOUT_JOURNEY)
                on:click=move |_| desk.select(Selection::Journey)>{icon("info", 16)}</button>
            <span class="push"></span>
            <button type="button" class="btn btn--icon" aria-label=move || session.t(words::UNDO)
                title=move || format!("{} (Ctrl+Z)", session.t(words::UNDO))
                aria-disabled=move || (!desk.can_undo.get()).then_some("true") on:click=move |_| desk.undo()>{icon("undo", 16)}</button>
            <button type="button" class="btn btn--icon" aria-label=move || session.t(words::REDO)
                title=move || format!("{} (Ctrl+Shift+Z)", session.t(words::REDO))
                aria-disabled=move || (!desk.can_redo.get()).then_some("true") on:click=move |_| desk.redo()>{icon("redo", 16)}</button>
            <span class="sep"></span>
            <button type="button" class="btn" aria-haspopup="menu" aria-label=move || session.t(words::EXPORT) on:click=more>
                {icon("download", 16)}<span class="lbl">{move || session.t(words::EXPORT)}</span>{icon("down", 12)}
            </button>
            <span class="sep"></span>
            {language_switch().view()}
            {theme_button().view()}
        </header>
    }
}

/// Opens the menu of what can be exported.
pub fn export_menu(session: Session) {
    let id = session.desk.map().id.clone();
    let items = vec![
        Item::press(session.t(words::BACKUP), "archive", move || session.keeping.export_journey(&id))
            .with_hint("JSON"),
        Item::press(session.t(words::PRINT), "file", page::print).with_hint("Ctrl+P"),
    ];
    open_menu(MenuAt::Focus, session.t(words::EXPORT), items);
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
