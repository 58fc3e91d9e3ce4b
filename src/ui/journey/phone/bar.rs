//! The bar at the bottom of the screen, within reach of a thumb.

use leptos::prelude::*;

use crate::model::Selection;
use crate::state::menus::add_menu;
use crate::state::session::session;
use crate::state::shown::Shown;
use crate::state::view::View;
use crate::text::{Text, board as words, share};
use crate::ui::parts::Icon;

/// Undo, redo, the plus, and what there is about the whole journey.
#[component]
pub fn Bar(shown: Shown) -> impl IntoView {
    let session = session();
    let desk = session.desk;
    view! {
        <nav class="m__bar" aria-label=move || session.t(words::ACTIONS)>
            <BarButton
                sign="undo"
                word=words::UNDO_SHORT
                dimmed=move || desk.undoes.get().is_none()
                on_press=move |()| desk.undo()
            />
            <BarButton
                sign="redo"
                word=words::REDO
                dimmed=move || desk.redoes.get().is_none()
                on_press=move |()| desk.redo()
            />
            <Show when=move || session.view.get() == View::Board fallback=|| view! { <ToBoard/> }>
                <Plus shown/>
            </Show>
            <BarButton
                sign="info"
                word=words::ABOUT_SHORT
                on_press=move |()| desk.select(Selection::Journey)
            />
            <BarButton
                sign="share"
                word=share::SHARE
                on_press=move |()| session.sharing.open(session.keeping, &desk.map().id)
                attr:aria-haspopup="dialog"
            />
        </nav>
    }
    .into_any()
}

#[component]
fn BarButton(
    sign: &'static str,
    word: Text,
    #[prop(optional, into)] dimmed: Signal<bool>,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    let session = session();
    view! {
        <button
            type="button"
            aria-disabled=move || dimmed.get().then_some("true")
            on:click=move |_| on_press.run(())
        >
            <Icon name=sign size=20/>
            <span prop:textContent=move || session.t(word)></span>
        </button>
    }
    .into_any()
}

#[component]
fn Plus(shown: Shown) -> impl IntoView {
    let session = session();
    view! {
        <button
            type="button"
            class="fab"
            aria-haspopup="menu"
            aria-label=move || session.t(words::ADD_CARD)
            on:click=move |_| add_menu(session, shown.step.get_untracked())
        >
            <Icon name="plus" size=20/>
        </button>
    }
    .into_any()
}

/// Leads back from another view to the board.
#[component]
fn ToBoard() -> impl IntoView {
    let session = session();
    view! {
        <button
            type="button"
            class="fab"
            aria-label=move || session.t(words::BOARD)
            on:click=move |_| session.show_view(View::Board)
        >
            <Icon name="board" size=20/>
        </button>
    }
    .into_any()
}
