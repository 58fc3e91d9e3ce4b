//! The map in the way it is looked at: as a board, or as another view, in the main part of the screen.

use leptos::html;
use leptos::prelude::*;

use super::parts;
use crate::model::Word;
use crate::state::board::BoardState;
use crate::state::drag::Drag;
use crate::state::keys::Keys;
use crate::state::session::{Session, session};
use crate::state::view::View;
use crate::text::reading as words;
use crate::ui::board::{drag, listen, zoom};
use crate::ui::later::Later;

/// What the parts of a map share, and what moves them.
#[derive(Clone, Copy)]
pub struct Hands {
    pub state: BoardState,
    pub drag: Drag,
    pub keys: Keys,
}

impl Hands {
    /// Those of the map on the desk.
    pub fn new(session: Session) -> Self {
        let state = BoardState::new(session.desk.projection);
        let drag = Drag::new(session, state);
        Self { state, drag, keys: Keys::new(session, state, drag) }
    }
}

/// The main part of the screen, in the look of `class`, with the map in the way it is looked at; `board` is the board.
/// Another way is another element, which begins at its top.
#[component]
pub fn Look(hands: Hands, class: &'static str, #[prop(into)] board: ViewFn) -> impl IntoView {
    let session = session();
    let main = move |view: View| {
        let board = board.clone();
        view! { <Main hands class view>{shown(hands.state, view, &board)}</Main> }
    };
    view! { <For each=move || [session.view.get()] key=|view| view.word() children=main/> }.into_any()
}

fn shown(state: BoardState, view: View, board: &ViewFn) -> AnyView {
    match view {
        View::Board => board.run(),
        View::Outline => view! { <Later part=parts::outline given=state/> }.into_any(),
        View::Opportunities => view! { <Later part=parts::opportunities given=()/> }.into_any(),
        View::Guide(stage) => view! { <Later part=parts::guide given=stage/> }.into_any(),
    }
}

/// What the map stands in, with what hears of pointers and keys.
#[component]
fn Main(hands: Hands, class: &'static str, view: View, children: Children) -> impl IntoView {
    let session = session();
    let Hands { state, drag, keys } = hands;
    let main = NodeRef::<html::Main>::new();
    if session.edits() {
        drag::listen(drag, main);
    }
    listen(state, drag, keys, main);
    zoom::listen(state, main);
    let of_view = match view {
        View::Board => "",
        View::Outline => " outline",
        View::Opportunities => " chances",
        View::Guide(_) => " guide",
    };
    let name = if session.edits() || view != View::Board { view.name() } else { words::BOARD };
    view! {
        <main
            class=format!("{class}{of_view}")
            class:is-dragging=move || drag.held.read().is_some()
            tabindex="0"
            node_ref=main
            aria-label=move || session.t(name)
            data-insights=move || session.insights.open.get().then_some("")
        >
            {children()}
        </main>
    }
    .into_any()
}

/// Where the panel stands.
#[component]
pub fn SidePlace() -> impl IntoView {
    let panel = match session().edits() {
        true => view! { <Later part=parts::panel given=() after_paint=true/> }.into_any(),
        false => view! { <Later part=parts::facts given=() after_paint=true/> }.into_any(),
    };
    view! { <div class="side-place">{panel}</div> }.into_any()
}
