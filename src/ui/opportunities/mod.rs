//! What goes wrong and what could be better: the pain points of each step with their opportunities, and these in a
//! matrix of effect and effort on which they are dragged.
//!
//! The drag is that of the board, which knows the places of the matrix by their marks, see
//! [`crate::platform::matrix`].

mod matrix;
mod steps;

use leptos::prelude::*;

use self::matrix::Matrix;
use self::steps::Steps;
use crate::state::opportunities::steps;
use crate::state::session::session;
use crate::text::view as words;

/// The map by its pain points and opportunities.
#[component]
pub fn Opportunities() -> impl IntoView {
    let session = session();
    let seen = Memo::new(move |_| steps(session));
    view! {
        <Show when=move || seen.read().is_empty()>
            <p class="board__empty" prop:textContent=move || session.t(words::NO_PAINS)></p>
        </Show>
        <Matrix seen/>
        <Steps seen/>
    }
    .into_any()
}
