//! What moves with the pointer: a copy of the card, or the name of what is dragged, and a hint that says where it would
//! land.

use leptos::html::Div;
use leptos::prelude::*;

use crate::gesture::Load;
use crate::model::CardId;
use crate::platform::drag::copy_into;
use crate::state::announce::load_name;
use crate::state::drag::{Drag, Held};
use crate::state::session::session;

/// What moves with the pointer.
#[component]
pub fn Ghost(drag: Drag, held: Held, node_ref: NodeRef<Div>) -> impl IntoView {
    let session = session();
    let content = match &held.load {
        Load::Cards(cards) => {
            copy_card(node_ref, cards.first().cloned());
            let count = Some(cards.len()).filter(|count| *count > 1);
            count.map(|count| view! { <div class="ghost__count">{count}</div> }).into_any()
        }
        Load::Link { .. } => ().into_any(),
        load => {
            let name = load_name(session, &session.desk.map(), load);
            view! { <div class="ghost__label" dir="auto">{name}</div> }.into_any()
        }
    };
    // Cards are as large as on the board.
    let width = held.is_card().then(|| format!("{}px", (held.area.width / held.scale) as i32));
    let zoom = held.is_card().then(|| held.scale.to_string());
    view! {
        <div class="ghost" node_ref=node_ref style:width=width style:zoom=zoom>
            {content}
            <Hint drag load=held.load/>
        </div>
    }
    .into_any()
}

/// Copies the card as it is drawn: a component would have to be measured and built while the pointer moves on.
fn copy_card(ghost: NodeRef<Div>, card: Option<CardId>) {
    Effect::new(move || {
        if let Some((ghost, card)) = ghost.get().zip(card.as_ref()) {
            copy_into(&ghost, card);
        }
    });
}

#[component]
fn Hint(drag: Drag, load: Load) -> impl IntoView {
    let is_link = matches!(load, Load::Link { .. });
    let said = Memo::new(move |_| drag.hint(&load));
    let refused = Memo::new(move |_| drag.over.read().is_none() && !is_link);
    view! {
        <div class="ghost__hint" class:ghost__hint--no=refused prop:textContent=said></div>
    }
    .into_any()
}
