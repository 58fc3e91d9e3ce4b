//! The bar above the board.

use leptos::prelude::*;

use super::inline_edit::inline_text;
use crate::command::{Command, JourneyEdit};
use crate::editor::Selection;
use crate::model::{State, Word};
use crate::platform::page;
use crate::text::board as words;
use crate::ui::parts::{
    Item, MenuAt, Segment, icon, language_switch, logo, open_menu, segments, theme_button,
};
use crate::ui::session::{Screen, address, session};

/// Logo, title, state, undo, export, language and theme.
#[component]
pub fn TopBar() -> impl IntoView {
    let session = session();
    let desk = session.desk;
    let editing = RwSignal::new(false);
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
    let states = move || {
        State::ALL
            .iter()
            .map(|state| Segment { value: *state, label: session.name(*state).to_string(), icon: None })
            .collect()
    };
    let state = segments(
        move || session.t(words::STATE).to_string(),
        false,
        states,
        move || Some(desk.journey.read().state),
        move |state| {
            desk.execute(&Command::EditJourney(JourneyEdit::State(state)));
        },
    );
    let more = move |_| {
        let id = desk.map().id.clone();
        let items = vec![
            Item::press(session.t(words::BACKUP), "archive", move || session.keeping.export_journey(&id))
                .with_hint("JSON"),
            Item::press(session.t(words::PRINT), "file", page::print).with_hint("Ctrl+P"),
        ];
        open_menu(MenuAt::Focus, session.t(words::EXPORT), items);
    };
    view! {
        <header class="topbar">
            <a class="logo" href=format!("#{}", address(&Screen::Start)) aria-label=move || session.t(words::ALL_JOURNEYS)>{logo()}</a>
            <span class="crumb" aria-hidden="true">"/"</span>
            {title}
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
            {language_switch()}
            {theme_button()}
        </header>
    }
}
