//! A row of the board: its header and its cells.

use leptos::prelude::*;

use super::card::shows_meta;
use super::cell::card_cell;
use super::header::{grip, is_naming, named, tools};
use super::state::{BoardState, Naming};
use super::{actions, experience, folded::folded_row, links, menus, metric};
use crate::command::{Command, LaneEdit};
use crate::editor::Selection;
use crate::model::{Card, CardKind, Channel, Lane, LaneContent, LaneId, LineKind, StepId};
use crate::text::board as words;
use crate::ui::node::{Node, button, el, icon, watch};
use crate::ui::parts::MenuAt;
use crate::ui::projection::{GroupView, LaneView};
use crate::ui::session::Session;

/// A run of lanes that belong together, with their name on the rail.
pub fn group(session: Session, state: BoardState, id: String) -> Node {
    let groups = session.desk.projection.groups;
    let key = groups.read_untracked().iter().find(|group| group.id() == id).and_then(|group| group.key.0);
    let (wanted, counted) = (id.clone(), id);
    let lanes = move || shown_lanes(session, &groups.read(), &wanted);
    let row = move |key: String| match session.desk.projection.lane(&LaneId::new(&key[1..])) {
        Some(lane) if key.starts_with(FOLDED) => folded_row(session, state, lane),
        Some(lane) => row(session, state, lane),
        None => el("div", ""),
    };
    let host = el("div", if key.is_some() { "rg" } else { "rg rg--line" }).attr("role", "rowgroup");
    let rail = el("div", "rail").attr("aria-hidden", "true");
    let (shown, spanned) = (host.clone(), rail.clone());
    watch(move || {
        let count = shown_lanes(session, &groups.read(), &counted).len();
        shown.set_hidden(count == 0);
        spanned.set_style("grid-row", &["span ", &count.max(1).to_string()].concat());
    });
    let Some(group) = key else { return host.rows(lanes, row) };
    let name = move || session.name(group).to_owned();
    let host = host.attr_of("aria-label", move || Some(name()));
    host.child(rail.child(el("span", "rail__name").text_of(name))).rows(lanes, row)
}

/// Begins the key of a row that is folded.
const FOLDED: char = '-';

/// The rows of a group, but for hidden lanes: a key for each, so that one that is folded or opened is made anew.
fn shown_lanes(session: Session, groups: &[GroupView], id: &str) -> Vec<String> {
    let lanes = groups.iter().find(|group| group.id() == id).into_iter().flat_map(|group| &group.lanes);
    let key = |view: &LaneView| {
        let is_line = view.lane.read().line().is_some();
        let sign = if session.desk.is_folded(view) && !is_line { "-" } else { "+" };
        (!session.desk.is_hidden(view)).then(|| [sign, view.id.as_str()].concat())
    };
    lanes.filter_map(key).collect()
}

fn row(session: Session, state: BoardState, view: LaneView) -> Node {
    let lane = view.lane.get_untracked();
    match &lane.content {
        LaneContent::Cards(cards) => cards_row(session, state, view, &lane, cards.kind),
        LaneContent::Experience(_) => experience::row(session, state, view),
        LaneContent::Metric(_) => metric::row(session, state, view),
        LaneContent::Line(kind) => line(session, view, *kind),
    }
}

fn cards_row(session: Session, state: BoardState, view: LaneView, lane: &Lane, kind: CardKind) -> Node {
    let guesses = lane.cards().into_iter().flat_map(|cards| cards.cells.iter());
    let guesses =
        guesses.map(|(step, cell)| (cell.iter().map(|card| height_of(card, kind)).sum::<usize>(), step));
    let (most, tallest) = guesses.max_by_key(|(height, _)| *height).unzip();
    let height = (most.unwrap_or(0) + 4).max(46);
    // What is out of sight comes later, but for what the height of the row hangs on.
    let tallest = tallest.cloned();
    let in_sight = state.in_sight(height as f64);
    let at_once =
        move |step: &StepId| in_sight && (state.has_in_sight(step) || tallest.as_ref() == Some(step));
    let host = lane_row("row lane", &view);
    host.set_style("--lane-guess", &[&height.to_string(), "px"].concat());
    links::gutter(session, state, &host.child(head(session, state, &view, Vec::new())), &view).rows(
        move || state.step_names(),
        move |step| {
            let step = StepId::new(step);
            let at_once = at_once(&step);
            card_cell(state, &view, step, kind, at_once)
        },
    )
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

/// The header of a lane: icon, name, what the lane adds below it, grip and menu.
pub fn head(session: Session, state: BoardState, view: &LaneView, below: Vec<Node>) -> Node {
    let id = view.id.clone();
    let naming = is_naming(state, Naming::Lane(id.clone()));
    let (signed, shown, titled) = (view.lane.clone(), view.lane.clone(), view.lane.clone());
    let name = move || titled.read().name.clone();
    let renamed = id.clone();
    let rename = move |name: String| Command::EditLane { lane: renamed.clone(), edit: LaneEdit::Name(name) };
    let title = el("span", "lane__name").slot(move || Some(icon(lane_icon(&signed.read()), 14)));
    let title = named(
        session,
        state,
        title,
        naming,
        ("lane__title", words::LANE_NAME),
        move || shown.read().name.clone(),
        rename,
    );
    let head = el("div", "lane__head").attr("role", "rowheader").attr("data-lane-head", id.as_str());
    let (marked, selection) = (head.clone(), Selection::Lane(id.clone()));
    watch(move || {
        let selected = *session.desk.selection.read() == selection;
        marked.set_class("is-selected", selected);
        marked.set("aria-current", selected.then_some("true"));
    });
    let (fold, folded) = (fold_button(session, view), untrack(|| session.desk.is_folded(view)));
    let tools = tools(session, name, move || menus::lane_menu(session, state, &id, MenuAt::Focus));
    // Of a folded lane it is always seen that it is.
    match folded {
        true => head.child(title).child(fold).child(tools),
        false => head.child(title).with(below).child(tools.child(fold)),
    }
}

/// Folds a lane, or opens it again.
pub fn fold_button(session: Session, view: &LaneView) -> Node {
    let named = view.lane.clone();
    let folded = untrack(|| session.desk.is_folded(view));
    let name = move || {
        let lane = &named.read().name;
        Some(session.fill(if folded { words::UNFOLD_LANE } else { words::FOLD_LANE }, &[("lane", lane)]))
    };
    let button =
        button("btn btn--icon btn--sm fold").attr_of("aria-label", name.clone()).attr_of("title", name);
    button.set_flag("aria-expanded", !folded);
    let id = view.id.clone();
    button
        .child(icon(if folded { "right" } else { "down" }, 14))
        .on_press(move || actions::fold_lane(session, &id, !folded))
}

fn line(session: Session, view: LaneView, kind: LineKind) -> Node {
    let sign = match kind {
        LineKind::Visibility => "eyeoff",
        LineKind::Interaction => "hand",
        LineKind::Internal => "users",
    };
    let (id, lane) = (view.id.clone(), view.lane.clone());
    let title = button("lane__title")
        .text_of(move || line_name(session, &lane.read()))
        .on_press(move || session.desk.select(Selection::Lane(id.clone())));
    let cell = el("span", "").attr("role", "cell").attr("data-lane-head", view.id.as_str());
    lane_row("visline", &view).child(cell.child(icon(sign, 12)).child(title).child(grip()))
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
