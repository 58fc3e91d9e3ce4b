//! The numbers of a map in short.

use leptos::prelude::*;

use crate::model::Selection;
use crate::state::findings::{Tile, tiles};
use crate::state::session::session;
use crate::text::metric as words;
use crate::ui::map::figure::Aim;

/// A tile for each number; hidden where there is none.
#[component]
pub fn Tiles() -> impl IntoView {
    let session = session();
    let shown = Memo::new(move |_| tiles(session));
    let tiles = move || shown.get().into_iter().map(|tile| view! { <NumberTile tile/> }).collect_view();
    view! {
        <ul
            class="tiles"
            aria-label=move || session.t(words::NUMBERS)
            hidden=move || shown.read().is_empty()
        >
            {tiles}
        </ul>
    }
    .into_any()
}

/// A tile opens its lane.
#[component]
fn NumberTile(tile: Tile) -> impl IntoView {
    let session = session();
    let Tile { lane, name, value, aim } = tile;
    let language = session.language_now();
    let aim = aim.map(|(lane, reached)| view! { <Aim language lane reached/> });
    let open = move |_| {
        session.insights.open.set(false);
        session.desk.select(Selection::Lane(lane.clone()));
    };
    view! {
        <li>
            <button type="button" class="tile" on:click=open>
                <span class="tile__name" translate="no" prop:textContent=name></span>
                <b class="num" translate="no" prop:textContent=value></b>
                {aim}
            </button>
        </li>
    }
    .into_any()
}
