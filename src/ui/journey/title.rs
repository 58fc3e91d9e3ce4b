//! The title of the map, which is edited in place.

use leptos::html::Button;
use leptos::prelude::*;

use crate::command::{Command, JourneyEdit};
use crate::state::session::session;
use crate::text::title::shown_title;
use crate::text::{board as words, isolated};
use crate::ui::map::inline_edit::InlineCommand;
use crate::ui::map::named::returning;
use crate::ui::parts::Icon;

/// The title as a button; as a field while it is edited, as that of a new map is at once.
#[component]
pub fn Title() -> impl IntoView {
    let session = session();
    let desk = session.desk;
    let editing = RwSignal::new(session.untitled.try_update_value(std::mem::take) == Some(true));
    let title = Memo::new(move |_| desk.journey.read().title.clone());
    let shown = Memo::new(move |_| shown_title(session.language.get(), &desk.journey.read()));
    let button = NodeRef::<Button>::new();
    let ended_by_key = returning(button);
    let done = move |by_key: bool| {
        ended_by_key.set_value(by_key);
        editing.set(false);
    };
    let rename = |title: String| Command::EditJourney(JourneyEdit::Title(title));
    let name = move || session.fill(words::EDIT_TITLE_OF, &[("title", &shown.read())]);
    let button_shown = move || {
        view! {
            <button
                type="button"
                class="maptitle"
                translate="no"
                node_ref=button
                aria-label=name
                title=move || isolated(&shown.read()).into_owned()
                on:click=move |_| editing.set(true)
            >
                <span class="maptitle__text" dir="auto" prop:textContent=shown></span>
                <Icon name="pencil" size=12/>
            </button>
        }
    };
    view! {
        <h1>
            <Show when=move || editing.get() fallback=button_shown>
                <span class="maptitle is-editing">
                    <InlineCommand
                        name=session.t(words::TITLE)
                        text=title.get_untracked()
                        command=rename
                        on_done=done
                    />
                </span>
            </Show>
        </h1>
    }
    .into_any()
}
