//! Which lanes are shown.

use std::sync::Arc;

use leptos::prelude::*;

use super::chosen::Chosen;
use crate::model::{Journey, Lane, LaneId};
use crate::state::lanes::line_name;
use crate::state::menu::{Item, Label, MenuAt};
use crate::state::session::session;
use crate::text::embed as words;
use crate::ui::parts::Icon;

/// The lanes that are shown: those that the map shows, or the chosen ones.
#[component]
pub fn Lanes(chosen: Chosen, map: Journey) -> impl IntoView {
    let session = session();
    let (lanes, showing) = (StoredValue::new(map.lanes), chosen.showing);
    let said = move || match showing.read().lanes.len() {
        0 => session.t(words::ALL_LANES).to_owned(),
        chosen => session.count(words::LANES_CHOSEN, chosen),
    };
    let name = move || format!("{}: {}", session.t(words::LANES), said());
    let toggle = move |lane: &LaneId| {
        let lane = lane.to_string();
        showing.update(|it| match it.lanes.iter().position(|known| *known == lane) {
            Some(at) => drop(it.lanes.remove(at)),
            None => it.lanes.push(lane),
        });
    };
    let open = move |_| {
        let item = |lane: &Arc<Lane>| {
            let (id, known) = (lane.id.clone(), lane.id.to_string());
            Item::Toggle {
                label: Label::written(untrack(|| line_name(session, lane))),
                hint: String::new(),
                on: Arc::new(move || showing.read().lanes.contains(&known)),
                act: Arc::new(move || toggle(&id)),
            }
        };
        let items = lanes.with_value(|lanes| lanes.iter().map(item).collect());
        session.menu.open(MenuAt::Focus, session.t(words::LANES), items);
    };
    view! {
        <button type="button" class="field field--select" aria-haspopup="menu" aria-label=name on:click=open>
            <span class="opt__said" prop:textContent=said></span>
            <Icon name="down"/>
        </button>
    }
    .into_any()
}
