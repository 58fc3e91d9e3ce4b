//! The menus of cards, phases, steps and lanes: everything that a drag or a key does, with single clicks.

use std::sync::Arc;

use leptos::prelude::*;

use super::actions::{self, NewLane};
use super::state::{BoardState, Naming};
use super::{clipboard, lane as rows};
use crate::command::{CardEdit, Command, LaneEdit, PhaseEdit, plan};
use crate::editor::Selection;
use crate::gesture::{Load, Place, Towards, drop_command, step_towards};
use crate::model::{
    Card, CardId, CardKind, Cell, Channel, Color, Journey, LaneContent, LaneId, LineKind, LinkId, Measure,
    PhaseId, StepId, Word,
};
use crate::platform::ids;
use crate::text::{Text, board as words};
use crate::ui::parts::{Item, MenuAt, open_in};
use crate::ui::session::Session;

/// The menu of the selected cards.
pub fn card_menu(session: Session, state: BoardState, at: MenuAt) {
    let map = session.desk.map();
    let cards = session.desk.selected().cards().to_vec();
    let Some(placed) = cards.first().and_then(|card| map.card(card)) else { return };
    let load = Load::Cards(cards.clone());
    let edit = cards[0].clone();
    let (copies, gone) = (cards.clone(), cards.clone());
    let color = placed.card.color;
    let colored = cards.clone();
    let mut items = vec![
        Item::press(session.t(words::EDIT_TITLE), "pencil", move || edit_card(session, &edit))
            .with_hint("F2"),
        Item::press(session.t(words::ADD_CARD), "plus", move || actions::new_card(session, state))
            .with_hint("N"),
        Item::More {
            label: session.t(words::MOVE_TO).into(),
            icon: "move",
            items: move_card_items(session, &map, &load),
        },
    ];
    if let [from] = &cards[..] {
        let items_of_lanes = link_items(session, &map, from);
        items.push(Item::More {
            label: session.t(words::LINK_TO).into(),
            icon: "link",
            items: items_of_lanes,
        });
    }
    items.extend(towards_items(session, &map, &load));
    items.push(Item::Line);
    items.push(
        Item::press(session.t(words::COPY), "copy", move || clipboard::copy(session)).with_hint("Ctrl+C"),
    );
    items
        .push(Item::press(session.t(words::CUT), "out", move || clipboard::cut(session)).with_hint("Ctrl+X"));
    items.push(paste_item(session, state));
    items.push(
        Item::press(session.t(words::DUPLICATE), "copy", move || actions::duplicate_cards(session, &copies))
            .with_hint("Ctrl+D"),
    );
    items.push(Item::Head(session.t(words::COLOR).into()));
    items.push(color_item(color, move |color| {
        let edits =
            colored.iter().map(|card| Command::EditCard { card: card.clone(), edit: CardEdit::Color(color) });
        session.desk.execute(&Command::Batch(edits.collect()));
    }));
    items.push(Item::Line);
    items.push(
        Item::press(session.t(words::DELETE), "trash", move || actions::delete_cards(session, &gone))
            .with_hint("Del")
            .dangerous(),
    );
    open(session, at, words::CARD, items);
}

/// The menu of a cell's ground.
pub fn cell_menu(session: Session, state: BoardState, cell: &Cell, at: MenuAt) {
    state.current.set_value(Some(cell.clone()));
    session.desk.select(Selection::Nothing);
    let add = move || actions::new_card(session, state);
    let items =
        vec![Item::press(session.t(words::ADD_CARD), "plus", add).with_hint("N"), paste_item(session, state)];
    open(session, at, words::BOARD, items);
}

/// The menu of a link.
pub fn link_menu(session: Session, link: &LinkId, at: MenuAt) {
    let map = session.desk.map();
    let Some(link) = map.link(link).cloned() else { return };
    let [from, to] = [&link.from, &link.to].map(|card| {
        let title = map.card(card).map(|placed| placed.card.title.clone());
        (card.clone(), title.unwrap_or_default())
    });
    let (edited, gone) = (link.clone(), link.id.clone());
    let turn = plan::turn_link(&link, &mut ids::fresh);
    let refused = session.desk.can(&turn).err().map(|reason| reason.message(session.desk.language()));
    let go = |(card, title): (CardId, String)| {
        let label = session.fill(words::GO_TO, &[("name", &title)]);
        Item::press(label, "arrow", move || actions::go_to_card(session, &card))
    };
    let items = vec![
        Item::Head(session.fill(words::LINK_OF, &[("from", &from.1), ("to", &to.1)])),
        Item::press(session.t(words::LINK_TEXT), "pencil", move || actions::edit_link_text(session, &edited)),
        Item::press(session.t(words::TURN_AROUND), "loop", move || {
            session.desk.execute(&turn);
        })
        .refused(refused),
        go(from),
        go(to),
        Item::Line,
        Item::press(session.t(words::REMOVE_LINK), "trash", move || actions::delete_link(session, &gone))
            .dangerous(),
    ];
    open(session, at, words::LINK, items);
}

/// The menu of a phase.
pub fn phase_menu(session: Session, state: BoardState, phase: &PhaseId, at: MenuAt) {
    session.desk.select(Selection::Phase(phase.clone()));
    let map = session.desk.map();
    let Some(place) = map.phases.iter().position(|known| known.id == *phase) else { return };
    let next = map.phases.get(place + 1).map(|next| next.id.clone());
    let color = map.phases[place].color;
    let load = Load::Phase(phase.clone());
    let [naming, left, step, copied, colored, gone] = std::array::from_fn(|_| phase.clone());
    let mut items = vec![
        Item::press(session.t(words::RENAME), "pencil", move || {
            state.naming.set(Some(Naming::Phase(naming.clone())))
        })
        .with_hint("F2"),
        Item::press(session.t(words::ADD_STEP), "plus", move || {
            actions::add_step(session, state, step.clone(), None)
        }),
        Item::press(session.t(words::PHASE_BEFORE), "left", move || {
            actions::add_phase(session, state, Some(left.clone()))
        }),
        Item::press(session.t(words::PHASE_AFTER), "right", move || {
            actions::add_phase(session, state, next.clone())
        }),
        Item::press(session.t(words::DUPLICATE), "copy", move || actions::duplicate_phase(session, &copied)),
        Item::More {
            label: session.t(words::MOVE_TO).into(),
            icon: "move",
            items: move_phase_items(session, &map, phase),
        },
    ];
    items.extend(towards_items(session, &map, &load));
    items.push(Item::Head(session.t(words::COLOR).into()));
    items.push(color_item(color, move |color| {
        session.desk.execute(&Command::EditPhase { phase: colored.clone(), edit: PhaseEdit::Color(color) });
    }));
    items.push(Item::Line);
    items.push(delete_item(session, map.phase_card_count(phase), move || {
        actions::delete_phase(session, &gone)
    }));
    open(session, at, words::PHASE, items);
}

/// The menu of a step.
pub fn step_menu(session: Session, state: BoardState, step: &StepId, at: MenuAt) {
    session.desk.select(Selection::Step(step.clone()));
    let map = session.desk.map();
    let Some((phase, _)) = map.step(step) else { return };
    let place = phase.steps.iter().position(|known| known.id == *step).unwrap_or_default();
    let next = phase.steps.get(place + 1).map(|next| next.id.clone());
    let phase = phase.id.clone();
    let load = Load::Step(step.clone());
    let [naming, before, copied, gone] = std::array::from_fn(|_| step.clone());
    let (left_of, right_of) = (phase.clone(), phase);
    let mut items = vec![
        Item::press(session.t(words::RENAME), "pencil", move || {
            state.naming.set(Some(Naming::Step(naming.clone())))
        })
        .with_hint("F2"),
        Item::press(session.t(words::STEP_BEFORE), "left", move || {
            actions::add_step(session, state, left_of.clone(), Some(before.clone()));
        }),
        Item::press(session.t(words::STEP_AFTER), "right", move || {
            actions::add_step(session, state, right_of.clone(), next.clone());
        }),
        Item::press(session.t(words::DUPLICATE), "copy", move || actions::duplicate_step(session, &copied)),
        Item::More {
            label: session.t(words::MOVE_TO).into(),
            icon: "move",
            items: move_step_items(session, &map, step),
        },
    ];
    items.extend(towards_items(session, &map, &load));
    items.push(Item::Line);
    let refused = session.desk.can(&Command::DeleteStep { step: step.clone() }).err();
    let reason = refused.map(|reason| reason.message(session.desk.language()));
    let delete =
        delete_item(session, map.step_card_count(step), move || actions::delete_step(session, &gone));
    items.push(delete.refused(reason));
    open(session, at, words::STEP, items);
}

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
        items.push(
            Item::press(session.t(words::RENAME), "pencil", move || {
                state.naming.set(Some(Naming::Lane(naming.clone())))
            })
            .with_hint("F2"),
        );
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
        item(NewLane::Channel(*channel), session.name(*channel), rows::channel_icon(*channel))
    });
    let mut items = vec![Item::More {
        label: session.name(CardKind::Touchpoints).into(),
        icon: "hand",
        items: channels.collect(),
    }];
    let kinds = CardKind::ALL.iter().filter(|kind| **kind != CardKind::Touchpoints);
    items.extend(kinds.map(|kind| item(NewLane::Cards(*kind), session.name(*kind), rows::kind_icon(*kind))));
    items.push(Item::Line);
    items.push(item(NewLane::Experience, session.t(crate::text::terms::EXPERIENCE), "curve"));
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

fn open(session: Session, at: MenuAt, name: Text, items: Vec<Item>) {
    open_in(session.menu, at, session.t(name).to_string(), items);
}

fn edit_card(session: Session, card: &CardId) {
    if let Some(view) = session.desk.projection.card(card) {
        view.editing.set(true);
    }
}

fn paste_item(session: Session, state: BoardState) -> Item {
    Item::press(session.t(words::PASTE), "download", move || clipboard::paste_kept(session, state))
        .with_hint("Ctrl+V")
}

fn delete_item(session: Session, cards: usize, act: impl Fn() + Send + Sync + 'static) -> Item {
    let label = match cards {
        0 => session.t(words::DELETE).to_string(),
        cards => session.fill(words::DELETE_WITH, &[("cards", &session.count(words::CARDS, cards))]),
    };
    Item::press(label, "trash", act).with_hint("Del").dangerous()
}

fn color_item(chosen: Option<Color>, act: impl Fn(Option<Color>) + Send + Sync + 'static) -> Item {
    Item::Swatches { chosen, act: Arc::new(act) }
}

/// One place further in each direction, as far as the map goes.
fn towards_items(session: Session, map: &Journey, load: &Load) -> Vec<Item> {
    let ways = [
        (Towards::Left, words::MOVE_LEFT, "left"),
        (Towards::Right, words::MOVE_RIGHT, "right"),
        (Towards::Up, words::MOVE_UP, "up"),
        (Towards::Down, words::MOVE_DOWN, "down"),
    ];
    let Some(home) = load.home(map) else { return Vec::new() };
    let item = |(towards, label, icon): (Towards, Text, &'static str)| {
        let place = step_towards(map, load, &home, towards)?;
        move_item(session, load, place, session.t(label), icon)
    };
    ways.into_iter().filter_map(item).collect()
}

/// A move, where it changes something and is allowed.
fn move_item(session: Session, load: &Load, place: Place, label: &str, icon: &'static str) -> Option<Item> {
    let command = drop_command(load, &place)?;
    session.desk.can(&command).ok()?;
    let load = load.clone();
    Some(Item::press(label, icon, move || {
        actions::drop_at(session, &load, &place);
        super::focus_load(&load);
    }))
}

/// Lanes that hold cards, each with the steps; a card goes to the end of the cell.
fn move_card_items(session: Session, map: &Journey, load: &Load) -> Vec<Item> {
    let lanes = map.lanes.iter().filter(|lane| lane.cards().is_some() && !lane.hidden);
    let lane_item = |lane: &Arc<crate::model::Lane>| {
        let mut items = Vec::new();
        for phase in &map.phases {
            items.push(Item::Head(phase.name.clone()));
            for step in &phase.steps {
                let place = Place::Cell(Cell { lane: lane.id.clone(), step: step.id.clone() }, None);
                items.extend(move_item(session, load, place, &step.name, "arrow"));
            }
        }
        Item::More { label: lane.name.clone(), icon: rows::lane_icon(lane), items }
    };
    lanes.map(lane_item).collect()
}

/// Lanes with their cards that a card is not linked to yet, by step.
fn link_items(session: Session, map: &Journey, from: &CardId) -> Vec<Item> {
    let taken: Vec<&CardId> =
        map.links.iter().filter(|link| link.from == *from).map(|link| &link.to).chain([from]).collect();
    let lane_item = |lane: &Arc<crate::model::Lane>| {
        let mut items = Vec::new();
        for (_, step) in map.steps() {
            let cards = lane.cell(&step.id).iter().filter(|card| !taken.contains(&&card.id));
            let mut cards = cards.map(|card| link_item(session, from, card)).peekable();
            if cards.peek().is_some() {
                items.push(Item::Head(step.name.clone()));
            }
            items.extend(cards);
        }
        let label = lane.name.clone();
        (!items.is_empty()).then(|| Item::More { label, icon: rows::lane_icon(lane), items })
    };
    map.lanes.iter().filter_map(lane_item).collect()
}

fn link_item(session: Session, from: &CardId, card: &Card) -> Item {
    let (from, to) = (from.clone(), card.id.clone());
    Item::press(card.title.clone(), "arrow", move || {
        let load = Load::Link { from: from.clone(), id: LinkId::new(ids::fresh()) };
        actions::drop_at(session, &load, &Place::Card(to.clone()));
        super::focus_load(&load);
    })
}

fn move_phase_items(session: Session, map: &Journey, phase: &PhaseId) -> Vec<Item> {
    let load = Load::Phase(phase.clone());
    let before = map.phases.iter().filter(|known| known.id != *phase).filter_map(|known| {
        let label = session.fill(words::BEFORE, &[("name", &known.name)]);
        move_item(session, &load, Place::Phase(Some(known.id.clone())), &label, "arrow")
    });
    before
        .chain(move_item(session, &load, Place::Phase(None), session.t(words::TO_THE_END), "arrow"))
        .collect()
}

fn move_step_items(session: Session, map: &Journey, step: &StepId) -> Vec<Item> {
    let load = Load::Step(step.clone());
    let mut items = Vec::new();
    for phase in &map.phases {
        items.push(Item::Head(phase.name.clone()));
        for known in phase.steps.iter().filter(|known| known.id != *step) {
            let label = session.fill(words::BEFORE, &[("name", &known.name)]);
            let place = Place::Step(phase.id.clone(), Some(known.id.clone()));
            items.extend(move_item(session, &load, place, &label, "arrow"));
        }
        let end = Place::Step(phase.id.clone(), None);
        let label = session.fill(words::END_OF, &[("name", &phase.name)]);
        items.extend(move_item(session, &load, end, &label, "arrow"));
    }
    items
}

fn move_lane_items(session: Session, map: &Journey, lane: &LaneId) -> Vec<Item> {
    let load = Load::Lane(lane.clone());
    let above = map.lanes.iter().filter(|known| known.id != *lane).filter_map(|known| {
        let label = session.fill(words::ABOVE, &[("name", &known.name)]);
        move_item(session, &load, Place::Lane(Some(known.id.clone())), &label, rows::lane_icon(known))
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
