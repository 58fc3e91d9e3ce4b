//! A row of the board: its header and its cells.

use leptos::prelude::*;

use super::cell::{card_cell, cell_name};
use super::inline_edit::inline_text;
use super::state::{BoardState, Naming};
use super::{experience, menus, metric};
use crate::command::{Command, LaneEdit};
use crate::editor::Selection;
use crate::model::{CardKind, Channel, Lane, LaneContent, LineKind};
use crate::text::{Term, board as words};
use crate::ui::parts::{MenuAt, icon};
use crate::ui::projection::{GroupView, LaneView};
use crate::ui::session::{Session, session};

/// A guess at the height of a card with the gap below it, in px.
const CARD_HEIGHT: usize = 56;

/// A run of lanes that belong together, with their name on the rail.
pub fn group(state: BoardState, view: GroupView, groups: RwSignal<Vec<GroupView>>) -> AnyView {
    let session = session();
    let (group, _) = view.key;
    let key = view.key;
    let lanes = move || {
        let known = groups.read();
        known.iter().find(|known| known.key == key).map(|known| known.lanes.clone()).unwrap_or_default()
    };
    match group {
        None => view! {
            <div class="rg rg--line" role="rowgroup">
                <For each=lanes key=|lane| lane.id.clone() children=move |lane| line(lane)/>
            </div>
        }
        .into_any(),
        Some(group) => {
            let name = move || session.name(group);
            let span = move || format!("span {}", lanes().len());
            view! {
                <div class="rg" role="rowgroup" aria-label=name>
                    <div class="rail" aria-hidden="true" style:grid-row=span><span>{name}</span></div>
                    <For each=lanes key=|lane| lane.id.clone() children=move |lane| row(state, lane)/>
                </div>
            }
            .into_any()
        }
    }
}

fn row(state: BoardState, view: LaneView) -> AnyView {
    let lane = view.lane.get_untracked();
    match &lane.content {
        LaneContent::Cards(cards) => cards_row(state, view, cards.kind),
        LaneContent::Experience(_) => experience::row(state, view),
        LaneContent::Metric(_) => metric::row(state, view),
        LaneContent::Line(_) => line(view),
    }
}

fn cards_row(state: BoardState, view: LaneView, kind: CardKind) -> AnyView {
    let lane = view.lane.get_untracked();
    let most = lane.cards().map_or(0, |cards| cards.cells.values().map(|cell| cell.len()).max().unwrap_or(0));
    let height = (most * CARD_HEIGHT + 8).max(58);
    let at_once = state.in_sight(height as f64);
    let cells = view.clone();
    view! {
        <div class="row lane" role="row" data-lane=view.id.as_str().to_string()
            style:--lane-guess=format!("{height}px")>
            {head(state, &view, ().into_any())}
            <For each=move || state.steps() key=|step| step.clone()
                children=move |step| card_cell(state, cells.clone(), step, kind, at_once)/>
        </div>
    }
    .into_any()
}

/// The header of a lane: icon, name, what the lane adds below it, grip and menu.
pub fn head(state: BoardState, view: &LaneView, below: AnyView) -> AnyView {
    let session = session();
    let id = view.id.clone();
    let lane = view.lane.clone();
    let sign = view.lane.clone();
    let naming = {
        let id = id.clone();
        Memo::new(move |_| state.naming.read().as_ref() == Some(&Naming::Lane(id.clone())))
    };
    let selected = {
        let id = id.clone();
        Memo::new(move |_| matches!(&*session.desk.selection.read(), Selection::Lane(known) if *known == id))
    };
    let name = {
        let id = id.clone();
        move || {
            let text = lane.read().name.clone();
            match naming.get() {
                true => name_field(session, state, id.clone(), text),
                false => view! { <button type="button" class="lane__title" title=text.clone()>{text.clone()}</button> }
                    .into_any(),
            }
        }
    };
    let menu_name = view.lane.clone();
    let label = move || session.fill(words::MORE_FOR, &[("name", &menu_name.read().name)]);
    let menu_of = id.clone();
    let open = move |_| menus::lane_menu(session, state, &menu_of, MenuAt::Focus);
    view! {
        <div class="lane__head" class:is-selected=selected role="rowheader" data-lane-head=id.as_str().to_string()
            aria-current=move || selected.get().then_some("true")>
            <span class="lane__name">{move || icon(lane_icon(&sign.read()), 14)}{name}</span>
            {below}
            <span class="tools">
                <span class="grip" data-grip aria-hidden="true">{icon("grip", 14)}</span>
                <button type="button" class="btn btn--icon btn--sm" aria-haspopup="menu" aria-label=label
                    on:click=open>{icon("more", 14)}</button>
            </span>
        </div>
    }
    .into_any()
}

fn name_field(session: Session, state: BoardState, id: crate::model::LaneId, text: String) -> AnyView {
    let commit = move |name: String| {
        session.desk.execute(&Command::EditLane { lane: id.clone(), edit: LaneEdit::Name(name) });
    };
    inline_text(session.t(words::LANE_NAME), text, false, commit, move |_| state.naming.set(None))
}

fn line(view: LaneView) -> AnyView {
    let session = session();
    let id = view.id.clone();
    let kind = match &view.lane.get_untracked().content {
        LaneContent::Line(kind) => *kind,
        _ => LineKind::Visibility,
    };
    let sign = match kind {
        LineKind::Visibility => "eyeoff",
        LineKind::Interaction => "hand",
        LineKind::Internal => "users",
    };
    let text = {
        let lane = view.lane.clone();
        move || line_name(session, &lane.read())
    };
    let select = {
        let id = id.clone();
        move |_| session.desk.select(Selection::Lane(id.clone()))
    };
    view! {
        <div class="visline" role="row" data-lane=id.as_str().to_string()>
            <span role="cell" data-lane-head=id.as_str().to_string()>
                {icon(sign, 12)}
                <button type="button" class="lane__title" on:click=select>{text}</button>
                <span class="grip" data-grip aria-hidden="true">{icon("grip", 12)}</span>
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

/// The name of a cell of a lane that isn't for cards.
pub fn plain_cell_name(
    session: Session,
    view: &LaneView,
    column: Memo<Option<super::state::Column>>,
) -> impl Fn() -> String + Clone + Send + Sync + 'static {
    cell_name(session, view, column)
}

/// The word for what a lane holds.
pub fn content_word(session: Session, lane: &Lane) -> &'static str {
    match &lane.content {
        LaneContent::Cards(cards) => session.t(cards.kind.text()),
        LaneContent::Experience(_) => session.t(crate::text::terms::EXPERIENCE),
        LaneContent::Metric(metric) => session.t(metric.measure.text()),
        LaneContent::Line(line) => session.t(line.text()),
    }
}
