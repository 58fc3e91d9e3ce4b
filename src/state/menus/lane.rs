//! The menu of a lane, and the lanes that can be added.

use super::item::{delete_item, move_item, open, rename_item, towards_items};
use crate::command::{Command, LaneEdit};
use crate::gesture::{Load, Place};
use crate::model::{CardKind, Channel, Journey, LaneContent, LaneId, LineKind, Measure, Selection, Word};
use crate::picture::icon;
use crate::state::actions;
use crate::state::actions::NewLane;
use crate::state::board::{BoardState, Naming};
use crate::state::menu::{Item, Label, MenuAt};
use crate::state::session::Session;
use crate::text::{board as words, terms};

/// The menu of a lane.
pub fn lane_menu(session: Session, state: BoardState, lane: &LaneId, at: MenuAt) {
    session.desk.select(Selection::Lane(lane.clone()));
    let map = session.desk.map();
    let Some(known) = map.lane(lane).cloned() else { return };
    let place = map.lanes.iter().position(|known| known.id == *lane).unwrap_or_default();
    let below = map.lanes.get(place + 1).map(|next| next.id.clone());
    let load = Load::Lane(lane.clone());
    let [naming, copied, gone] = std::array::from_fn(|_| lane.clone());
    let mut items = Vec::new();
    if !matches!(known.content, LaneContent::Line(_)) {
        items.push(rename_item(session, state, Naming::Lane(naming)));
    }
    items.push(Item::More {
        label: session.t(words::LANE_ABOVE).into(),
        icon: "up",
        items: new_lane_items(session, state, Some(lane.clone())),
    });
    items.push(Item::More {
        label: session.t(words::LANE_BELOW).into(),
        icon: "down",
        items: new_lane_items(session, state, below),
    });
    items.push(Item::press(session.t(words::DUPLICATE), "copy", move || {
        actions::duplicate_lane(session, &copied)
    }));
    if let Some(cards) = known.cards() {
        let kinds = kind_items(session, lane, cards.kind);
        items.push(Item::More { label: session.t(words::KIND).into(), icon: "list", items: kinds });
        if cards.kind == CardKind::Touchpoints {
            let channels = channel_items(session, lane, known.channel);
            items.push(Item::More {
                label: session.t(words::CHANNEL).into(),
                icon: "globe",
                items: channels,
            });
        }
    }
    items.push(Item::More {
        label: session.t(words::MOVE_TO).into(),
        icon: "move",
        items: move_lane_items(session, &map, lane),
    });
    items.extend(towards_items(session, &map, &load));
    items.push(Item::Line);
    if known.line().is_none() {
        let (label, sign) = match known.folded {
            true => (words::UNFOLD, "down"),
            false => (words::FOLD, "right"),
        };
        let (folded, to) = (lane.clone(), !known.folded);
        items.push(Item::press(session.t(label), sign, move || actions::fold_lane(session, &folded, to)));
    }
    let hidden = lane.clone();
    items.push(Item::press(session.t(words::HIDE), "eyeoff", move || actions::hide_lane(session, &hidden)));
    items.push(delete_item(session, known.card_count(), move || actions::delete_lane(session, &gone)));
    open(session, at, words::LANE, items);
}

/// The lanes that can be added, before a lane or at the bottom.
pub fn new_lane_items(session: Session, state: BoardState, before: Option<LaneId>) -> Vec<Item> {
    let item = move |new: NewLane, name: &str, icon: &'static str| {
        let before = before.clone();
        Item::press(name, icon, move || actions::add_lane(session, state, new, before.clone()))
    };
    let channels = Channel::ALL.iter().map(|channel| {
        item(NewLane::Channel(*channel), session.name(*channel), icon::channel_icon(*channel))
    });
    let mut items = vec![Item::More {
        label: session.name(CardKind::Touchpoints).into(),
        icon: "hand",
        items: channels.collect(),
    }];
    let kinds = CardKind::ALL.iter().filter(|kind| **kind != CardKind::Touchpoints);
    items.extend(kinds.map(|kind| item(NewLane::Cards(*kind), session.name(*kind), icon::kind_icon(*kind))));
    items.push(Item::Line);
    items.push(item(NewLane::Experience, session.t(terms::EXPERIENCE), "curve"));
    let measures =
        Measure::ALL.iter().map(|measure| item(NewLane::Metric(*measure), session.name(*measure), "users"));
    items.push(Item::More {
        label: session.t(words::METRIC).into(),
        icon: "users",
        items: measures.collect(),
    });
    let lines = LineKind::ALL.iter().map(|line| item(NewLane::Line(*line), session.name(*line), "eyeoff"));
    items.push(Item::More { label: session.t(words::LINE).into(), icon: "eyeoff", items: lines.collect() });
    items
}

fn move_lane_items(session: Session, map: &Journey, lane: &LaneId) -> Vec<Item> {
    let load = Load::Lane(lane.clone());
    let above = map.lanes.iter().filter(|known| known.id != *lane).filter_map(|known| {
        let label = session.fill(words::ABOVE, &[("name", &known.name)]);
        move_item(
            session,
            &load,
            Place::Lane(Some(known.id.clone())),
            Label::written(label),
            icon::lane_icon(known),
        )
    });
    above
        .chain(move_item(session, &load, Place::Lane(None), session.t(words::TO_THE_BOTTOM), "arrow"))
        .collect()
}

fn kind_items(session: Session, lane: &LaneId, chosen: CardKind) -> Vec<Item> {
    let item = |kind: &CardKind| {
        let (lane, kind) = (lane.clone(), *kind);
        Item::choose(session.name(kind), kind == chosen, move || {
            session.desk.execute(&Command::EditLane { lane: lane.clone(), edit: LaneEdit::Kind(kind) });
        })
    };
    CardKind::ALL.iter().map(item).collect()
}

fn channel_items(session: Session, lane: &LaneId, chosen: Option<Channel>) -> Vec<Item> {
    let item = |channel: Option<Channel>| {
        let lane = lane.clone();
        let name = channel.map_or_else(|| session.t(words::NO_CHANNEL), |channel| session.name(channel));
        Item::choose(name, channel == chosen, move || {
            session.desk.execute(&Command::EditLane { lane: lane.clone(), edit: LaneEdit::Channel(channel) });
        })
    };
    std::iter::once(None).chain(Channel::ALL.iter().copied().map(Some)).map(item).collect()
}
