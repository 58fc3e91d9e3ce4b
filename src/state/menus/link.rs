//! The menu of a link, and the cards that a link can lead to.

use std::sync::Arc;

use super::item::open;
use crate::command::plan;
use crate::gesture::{Load, Place};
use crate::model::{Card, CardId, Journey, Lane, LinkId};
use crate::picture::icon;
use crate::platform::ids;
use crate::state::actions;
use crate::state::focus::focus_load;
use crate::state::menu::{Item, Label, MenuAt};
use crate::state::session::Session;
use crate::text::board as words;

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
    let refused = session.desk.can(&turn).err().map(|reason| reason.message(session.language_now()));
    let go = |(card, title): (CardId, String)| {
        let label = session.fill(words::GO_TO, &[("name", &title)]);
        Item::press(Label::written(label), "arrow", move || actions::go_to_card(session, &card))
    };
    let items = vec![
        Item::Head(Label::written(session.fill(words::LINK_OF, &[("from", &from.1), ("to", &to.1)]))),
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

/// Lanes with their cards that a card is not linked to yet, by step.
pub fn items(session: Session, map: &Journey, from: &CardId) -> Vec<Item> {
    let taken: Vec<&CardId> =
        map.links.iter().filter(|link| link.from == *from).map(|link| &link.to).chain([from]).collect();
    let lane_item = |lane: &Arc<Lane>| {
        let mut items = Vec::new();
        for (_, step) in map.steps() {
            let cards = lane.cell(&step.id).iter().filter(|card| !taken.contains(&&card.id));
            let mut cards = cards.map(|card| item(session, from, card)).peekable();
            if cards.peek().is_some() {
                items.push(Item::Head(Label::written(&step.name)));
            }
            items.extend(cards);
        }
        let label = Label::written(&lane.name);
        (!items.is_empty()).then(|| Item::More { label, icon: icon::lane_icon(lane), items })
    };
    map.lanes.iter().filter_map(lane_item).collect()
}

fn item(session: Session, from: &CardId, card: &Card) -> Item {
    let (from, to) = (from.clone(), card.id.clone());
    Item::press(Label::written(&card.title), "arrow", move || {
        let load = Load::Link { from: from.clone(), id: LinkId::new(ids::fresh()) };
        actions::drop_at(session, &load, &Place::Card(to.clone()));
        focus_load(&load);
    })
}
