//! The bar above a map that another page keeps.

use leptos::prelude::*;

use crate::gesture::keys::{self, Chord};
use crate::state::board::BoardState;
use crate::state::host::Host;
use crate::state::session::session;
use crate::text::{Text, host as words};
use crate::ui::insights::InsightsButton;
use crate::ui::journey::more::MoreButton;
use crate::ui::journey::search::{FilterButton, SearchField};
use crate::ui::journey::seen::Viewpoints;
use crate::ui::journey::title::Title;
use crate::ui::journey::view_switch::ViewSwitch;
use crate::ui::parts::Icon;
use crate::ui::shell::{Logo, RedoButton, UndoButton, Unsaved};

/// What the map is called and what of it isn't saved, the ways to look at it, and the ways to hand it back.
#[component]
pub fn Bar(host: Host, state: BoardState) -> impl IntoView {
    let desk = session().desk;
    view! {
        <header class="topbar hostbar">
            <span class="logo" aria-hidden="true"><Logo/></span>
            <Title/>
            <Unsaved host/>
            <span class="push"></span>
            <div class="hostbar__tools">
                <ViewSwitch/>
                <Viewpoints/>
                <SearchField state/>
                <FilterButton/>
                <InsightsButton/>
                <MoreButton/>
            </div>
            <span class="sep"></span>
            <UndoButton deed=desk.undoes on_press=move |()| desk.undo()/>
            <RedoButton deed=desk.redoes on_press=move |()| desk.redo()/>
            <span class="sep"></span>
            <Ways host/>
        </header>
    }
    .into_any()
}

/// Closing and saving, as far as the page has buttons for them.
#[component]
fn Ways(host: Host) -> impl IntoView {
    let session = session();
    view! {
        <Show when=move || host.wishes.read().exit>
            <Way word=words::CLOSE class="btn" on_press=move |()| host.close()/>
        </Show>
        <Show when=move || host.wishes.read().save>
            <Way
                word=words::SAVE
                keys=keys::SAVE
                sign="save"
                class="btn btn--line"
                on_press=move |()| host.save(session, false)
            />
        </Show>
        <Show when=move || host.wishes.read().save_and_exit>
            <Way
                word=words::SAVE_AND_CLOSE
                keys=keys::SAVE_AND_CLOSE
                class="btn btn--primary"
                on_press=move |()| host.save(session, true)
            />
        </Show>
    }
    .into_any()
}

#[component]
fn Way(
    word: Text,
    class: &'static str,
    #[prop(optional)] sign: Option<&'static str>,
    #[prop(optional)] keys: Option<Chord>,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    let session = session();
    let title = move || keys.map(|keys| format!("{} ({})", session.t(word), session.keys(keys)));
    view! {
        <button type="button" class=class title=title on:click=move |_| on_press.run(())>
            {sign.map(|name| view! { <Icon name size=14/> })}
            <span prop:textContent=move || session.t(word)></span>
        </button>
    }
    .into_any()
}
