//! A row of the board: its header and its cells.

use leptos::prelude::*;

use super::card::shows_meta;
use super::cell::CardCell;
use super::experience;
use super::folded::folded_row;
use super::header::{Grip, Named, Tools, is_naming};
use super::links::Gutter;
use super::metric;
use crate::command::{Command, LaneEdit};
use crate::editor::Selection;
use crate::model::{Card, CardKind, Channel, Lane, LaneContent, LineKind, StepId};
use crate::state::actions;
use crate::state::board::{BoardState, Naming};
use crate::state::menu::MenuAt;
use crate::state::menus;
use crate::state::projection::{GroupView, LaneView};
use crate::state::session::{Session, session};
use crate::text::board as words;
use crate::ui::node::{Node, el};
use crate::ui::parts::Icon;

/// A run of lanes that belong together, with their name on the rail; it begins as `first`.
#[component]
pub fn Group(state: BoardState, first: GroupView) -> impl IntoView {
    let session = session();
    let groups = session.desk.projection.groups;
    let (key, id) = (first.key.0, first.id());
    let lanes = Memo::new(move |_| shown_lanes(session, &groups.read(), &id));
    let count = move || lanes.read().len();
    let rail = key.map(|group| {
        view! {
            <div class="rail" aria-hidden="true" style:grid-row=move || format!("span {}", count().max(1))>
                <span class="rail__name">{move || session.name(group)}</span>
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
fn shown_lanes(session: Session, groups: &[GroupView], id: &str) -> Vec<(LaneView, bool)> {
    let lanes = groups.iter().find(|group| group.id() == id).into_iter().flat_map(|group| &group.lanes);
    let row = |view: &LaneView| {
        let is_line = view.lane.read().line().is_some();
        let folded = session.desk.is_folded(view) && !is_line;
        (!session.desk.is_hidden(view)).then(|| (view.clone(), folded))
    };
    lanes.filter_map(row).collect()
}

#[component]
fn Row(state: BoardState, lane: LaneView, folded: bool) -> impl IntoView {
    let session = session();
    if folded {
        return folded_row(session, state, lane).into_view().into_any();
    }
    let now = lane.lane.get_untracked();
    match &now.content {
        LaneContent::Cards(cards) => {
            view! { <CardsRow state kind=cards.kind now=(*now).clone() lane/> }.into_any()
        }
        LaneContent::Experience(_) => experience::row(session, state, lane).into_view().into_any(),
        LaneContent::Metric(_) => metric::row(session, state, lane).into_view().into_any(),
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
    18 + title + if shows_meta(card, kind) { 21 } else { 0 } + if card.image.is_some() { 96 } else { 0 }
}

/// The element of a row.
pub fn lane_row(class: &str, view: &LaneView) -> Node {
    el("div", class).attr("role", "row").attr("data-lane", view.id.as_str())
}

/// As [`LaneHead`], among elements built by hand.
pub fn head(_: Session, state: BoardState, view: &LaneView, below: Vec<Node>) -> Node {
    let below = below.into_iter().map(Node::into_view).collect_view();
    Node::of(view! { <LaneHead state lane=view.clone()>{below}</LaneHead> })
}

/// The header of a lane: icon, name, what the lane adds below it, grip and menu.
#[component]
fn LaneHead(
    state: BoardState,
    lane: LaneView,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let session = session();
    let id = lane.id.clone();
    let naming = is_naming(state, Naming::Lane(id.clone()));
    let (signed, shown, renamed) = (lane.lane.clone(), lane.lane.clone(), id.clone());
    let name = Signal::derive(move || shown.read().name.clone());
    let rename = move |name: String| Command::EditLane { lane: renamed.clone(), edit: LaneEdit::Name(name) };
    let selection = Selection::Lane(id.clone());
    let selected = Memo::new(move |_| *session.desk.selection.read() == selection);
    let mark = id.to_string();
    let open = move |()| menus::lane_menu(session, state, &id, MenuAt::Focus);
    let title = view! {
        <span class="lane__name">
            {move || view! { <Icon name=lane_icon(&signed.read())/> }}
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

/// Folds a lane, or opens it again.
#[component]
fn FoldButton(lane: LaneView) -> impl IntoView {
    let session = session();
    let folded = untrack(|| session.desk.is_folded(&lane));
    let LaneView { id, lane, .. } = lane;
    let name = Signal::derive(move || {
        let word = if folded { words::UNFOLD_LANE } else { words::FOLD_LANE };
        session.fill(word, &[("lane", &lane.read().name)])
    });
    view! {
        <button
            type="button"
            class="btn btn--icon btn--sm fold"
            aria-label=name
            title=name
            aria-expanded=if folded { "false" } else { "true" }
            on:click=move |_| actions::fold_lane(session, &id, !folded)
        >
            <Icon name=if folded { "right" } else { "down" }/>
        </button>
    }
    .into_any()
}

/// As [`FoldButton`], among elements built by hand.
pub fn fold_button(_: Session, view: &LaneView) -> Node {
    Node::of(view! { <FoldButton lane=view.clone()/> })
}

#[component]
fn Line(lane: LaneView, kind: LineKind) -> impl IntoView {
    let session = session();
    let sign = match kind {
        LineKind::Visibility => "eyeoff",
        LineKind::Interaction => "hand",
        LineKind::Internal => "users",
    };
    let LaneView { id, lane, .. } = lane;
    let (of_row, of_cell) = (id.to_string(), id.to_string());
    let select = move |_| session.desk.select(Selection::Lane(id.clone()));
    view! {
        <div class="visline" role="row" data-lane=of_row>
            <span role="cell" data-lane-head=of_cell>
                <Icon name=sign size=12/>
                <button type="button" class="lane__title" on:click=select>
                    {move || line_name(session, &lane.read())}
                </button>
                <Grip/>
            </span>
        </div>
    }
    .into_any()
}

/// What a line is called: its own name, or what its kind says.
pub fn line_name(session: Session, lane: &Lane) -> String {
    match &lane.content {
        LaneContent::Line(kind) if lane.name.is_empty() => session.name(*kind).to_string(),
        _ => lane.name.clone(),
    }
}

/// The icon of a lane: that of its channel, or of what it holds.
pub fn lane_icon(lane: &Lane) -> &'static str {
    match (&lane.content, lane.channel) {
        (_, Some(channel)) => channel_icon(channel),
        (LaneContent::Experience(_), _) => "curve",
        (LaneContent::Metric(_), _) => "users",
        (LaneContent::Line(_), _) => "eyeoff",
        (LaneContent::Cards(cards), _) => kind_icon(cards.kind),
    }
}

/// The icon of what a lane holds.
pub fn kind_icon(kind: CardKind) -> &'static str {
    match kind {
        CardKind::Touchpoints => "hand",
        CardKind::Actions => "steps",
        CardKind::Thoughts => "thought",
        CardKind::Goals => "target",
        CardKind::Pains => "pain",
        CardKind::Opportunities => "bulb",
        CardKind::Content => "file",
        CardKind::Status => "users",
        CardKind::Evidence => "eye",
        CardKind::Frontstage => "users",
        CardKind::Backstage => "wrench",
        CardKind::Support => "settings",
        CardKind::Notes => "list",
    }
}

/// The icon of a channel.
pub fn channel_icon(channel: Channel) -> &'static str {
    match channel {
        Channel::Website => "globe",
        Channel::Search => "search",
        Channel::Social => "hash",
        Channel::Advertising => "megaphone",
        Channel::Email => "mail",
        Channel::Phone => "phone",
        Channel::Store => "store",
        Channel::Event => "calendar",
        Channel::Packaging => "box",
        Channel::DirectMail => "letter",
        Channel::App => "app",
        Channel::Chat => "chat",
        Channel::Reviews => "star",
        Channel::Community => "users",
        Channel::WordOfMouth => "mouth",
        Channel::Assistant => "robot",
    }
}
