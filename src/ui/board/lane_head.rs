//! The header of a lane.

use leptos::prelude::*;

use super::tools::Tools;
use crate::command::{Command, LaneEdit};
use crate::model::Selection;
use crate::state::board::{BoardState, Naming};
use crate::state::menu::MenuAt;
use crate::state::menus;
use crate::state::projection::LaneView;
use crate::state::session::session;
use crate::text::board as words;
use crate::ui::map::lane::{FoldButton, LaneIcon};
use crate::ui::map::named::{Named, is_naming};

/// The header of a lane: icon, name, what the lane adds below it, grip and menu.
#[component]
pub fn LaneHead(
    state: BoardState,
    lane: LaneView,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let session = session();
    let id = lane.id.clone();
    let naming = is_naming(state, Naming::Lane(id.clone()));
    let (shown, renamed) = (lane.lane.clone(), id.clone());
    let name = Signal::derive(move || shown.read().name.clone());
    let rename = move |name: String| Command::EditLane { lane: renamed.clone(), edit: LaneEdit::Name(name) };
    let selection = Selection::Lane(id.clone());
    let selected = Memo::new(move |_| *session.desk.selection.read() == selection);
    let mark = id.to_string();
    let open = move |()| menus::lane_menu(session, state, &id, MenuAt::Focus);
    let title = view! {
        <span class="lane__name">
            <LaneIcon lane=lane.clone()/>
            <Named state naming class="lane__title" label=words::LANE_NAME name rename/>
        </span>
    };
    // Of a folded lane it is always seen that it is.
    let folded = untrack(|| session.desk.is_folded(&lane));
    let content = match folded {
        true => view! { {title}<FoldButton lane/><Tools name open/> }.into_any(),
        false => {
            let below = children.map(|children| children());
            view! { {title}{below}<Tools name open><FoldButton lane/></Tools> }.into_any()
        }
    };
    view! {
        <div
            class="lane__head"
            class:is-selected=selected
            role="rowheader"
            data-lane-head=mark
            aria-current=move || selected.get().then_some("true")
        >
            {content}
        </div>
    }
    .into_any()
}
