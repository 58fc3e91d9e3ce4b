//! A row of the board: its header and its cells.

use leptos::prelude::*;

use super::cell::CardCell;
use super::experience::ExperienceRow;
use super::folded::FoldedRow;
use super::gutter::Gutter;
use super::lane_head::LaneHead;
use super::line::Line;
use super::metric::MetricRow;
use crate::model::{Card, CardKind, Lane, LaneContent, StepId};
use crate::picture::icon::shows_signs;
use crate::state::board::BoardState;
use crate::state::projection::{GroupKey, GroupView, LaneView};
use crate::state::session::{Session, session};

/// A run of lanes that belong together, with their name on the rail; it begins as `first`.
#[component]
pub fn Group(state: BoardState, first: GroupView) -> impl IntoView {
    let session = session();
    let groups = session.desk.projection.groups;
    let key = first.key.0;
    let lanes = Memo::new(move |_| shown_lanes(session, &groups.read(), first.key));
    let count = move || lanes.read().len();
    let rail = key.map(|group| {
        view! {
            <div class="rail" aria-hidden="true" style:grid-row=move || format!("span {}", count().max(1))>
                <span class="rail__name" prop:textContent=move || session.name(group)></span>
            </div>
        }
    });
    view! {
        <div
            class=if key.is_some() { "rg" } else { "rg rg--line" }
            role="rowgroup"
            hidden=move || count() == 0
            aria-label=move || key.map(|group| session.name(group))
        >
            {rail}
            <For
                each=move || lanes.get()
                key=|(lane, folded)| (lane.id.clone(), *folded)
                let((lane, folded))
            >
                <Row state lane folded/>
            </For>
        </div>
    }
    .into_any()
}

/// The rows of a group, but for hidden lanes, and whether each is folded: one that is folded or opened is made anew.
fn shown_lanes(session: Session, groups: &[GroupView], key: GroupKey) -> Vec<(LaneView, bool)> {
    let lanes = groups.iter().find(|group| group.key == key).into_iter().flat_map(|group| &group.lanes);
    let row = |view: &LaneView| {
        let is_line = view.lane.read().line().is_some();
        let folded = session.desk.is_folded(view) && !is_line;
        (!session.desk.is_hidden(view)).then(|| (view.clone(), folded))
    };
    lanes.filter_map(row).collect()
}

#[component]
fn Row(state: BoardState, lane: LaneView, folded: bool) -> impl IntoView {
    if folded {
        return view! { <FoldedRow state lane/> }.into_any();
    }
    let now = lane.lane.get_untracked();
    match &now.content {
        LaneContent::Cards(cards) => {
            view! { <CardsRow state kind=cards.kind now=(*now).clone() lane/> }.into_any()
        }
        LaneContent::Experience(_) => view! { <ExperienceRow state lane/> }.into_any(),
        LaneContent::Metric(_) => view! { <MetricRow state lane/> }.into_any(),
        LaneContent::Line(kind) => view! { <Line lane kind=*kind/> }.into_any(),
    }
}

#[component]
fn CardsRow(state: BoardState, lane: LaneView, now: Lane, kind: CardKind) -> impl IntoView {
    let guesses = now.cards().into_iter().flat_map(|cards| cards.cells.iter());
    let guesses =
        guesses.map(|(step, cell)| (cell.iter().map(|card| height_of(card, kind)).sum::<usize>(), step));
    let (most, tallest) = guesses.max_by_key(|(height, _)| *height).unzip();
    let height = (most.unwrap_or(0) + 4).max(46);
    // What is out of sight comes later, but for what the height of the row hangs on.
    let tallest = tallest.cloned();
    let in_sight = state.in_sight(height as f64);
    let at_once =
        move |step: &StepId| in_sight && (state.has_in_sight(step) || tallest.as_ref() == Some(step));
    let of_cells = lane.clone();
    let cell = move |step: StepId| {
        let at_once = at_once(&step);
        view! { <CardCell state lane=of_cells.clone() step kind at_once/> }
    };
    let gutter = lane.gutter.clone();
    let tracks = Memo::new(move |_| gutter.read().tracks);
    view! {
        <div
            class="row lane"
            class:lane--links=move || { tracks.get() > 0 }
            role="row"
            data-lane=lane.id.to_string()
            style:--lane-guess=format!("{height}px")
            style:--gutters=move || tracks.get().saturating_sub(1).to_string()
        >
            <LaneHead state lane=lane.clone()/>
            <Gutter state lane=lane.clone()/>
            <For each=move || state.steps() key=StepId::clone children=cell/>
        </div>
    }
    .into_any()
}

/// The height of a card with the gap below it, in px, where its column is no wider than it must be: a guess, since
/// only the browser knows where a title breaks.
fn height_of(card: &Card, kind: CardKind) -> usize {
    let title = if card.title.len() > 20 { 30 } else { 15 };
    18 + title + if shows_signs(card, kind) { 21 } else { 0 } + if card.image.is_some() { 96 } else { 0 }
}
