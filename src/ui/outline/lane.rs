//! A lane at one step: its cards, or what it says there.

use leptos::prelude::*;

use crate::model::{CardKind, LaneContent, Selection, StepId};
use crate::state::board::BoardState;
use crate::state::experience;
use crate::state::lanes::line_name;
use crate::state::projection::LaneView;
use crate::state::session::session;
use crate::text::board as words;
use crate::ui::map::cell::{CardList, cell_name};
use crate::ui::map::editing::Editing;
use crate::ui::map::lane::LaneIcon;
use crate::ui::parts::Live;

/// A lane within a step.
#[component]
pub fn LaneItem(state: BoardState, view: LaneView, step: StepId) -> impl IntoView {
    let session = session();
    let content = match view.lane.get_untracked().content {
        LaneContent::Cards(ref cards) => {
            view! { <CardsOfLane state view=view.clone() step kind=cards.kind/> }.into_any()
        }
        LaneContent::Experience(_) => view! { <ExperienceSaid view=view.clone() step/> }.into_any(),
        LaneContent::Metric(_) | LaneContent::Line(_) => ().into_any(),
    };
    let (named, id) = (view.lane.clone(), view.id.clone());
    let select = move |_| session.desk.select(Selection::Lane(id.clone()));
    view! {
        <li class="outline__lane">
            <h4 class="outline__lane-head">
                <LaneIcon lane=view/>
                <button
                    type="button"
                    class="lane__title"
                    translate="no"
                    dir="auto"
                    prop:textContent=move || line_name(session, &named.read())
                    on:click=select
                ></button>
            </h4>
            {content}
        </li>
    }
    .into_any()
}

#[component]
fn CardsOfLane(state: BoardState, view: LaneView, step: StepId, kind: CardKind) -> impl IntoView {
    let session = session();
    let (lane, column, draft) = (view.lane.clone(), state.column(step.clone()), view.cell(&step).draft);
    let label = move || {
        let name = cell_name(session, &lane.read().name, &column.get());
        session.fill(words::ADD_CARD_TO, &[("cell", &name)])
    };
    let (of_lane, at_step) = (view.id.to_string(), step.to_string());
    view! {
        <div class="outline__cell" data-lane=of_lane data-step=at_step>
            <CardList lane=view step kind/>
            <Editing>
                <button type="button" class="addcard" aria-label=label on:click=move |_| draft.set(true)></button>
            </Editing>
        </div>
    }
    .into_any()
}

#[component]
fn ExperienceSaid(view: LaneView, step: StepId) -> impl IntoView {
    let session = session();
    let LaneView { id, lane, .. } = view;
    let said = move || {
        let lane = lane.get();
        lane.experience().map(|lane| experience::said(session, lane, &step)).unwrap_or_default()
    };
    let select = move |_| session.desk.select(Selection::Lane(id.clone()));
    view! { <button type="button" class="outline__fact" on:click=select><Live text=Signal::derive(said)/></button> }
        .into_any()
}
