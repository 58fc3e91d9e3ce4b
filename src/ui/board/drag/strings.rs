//! Links in the air: those of a card that is being dragged, and one that is being drawn.

use leptos::prelude::*;

use super::Drag;
use crate::gesture::{Load, Place};
use crate::model::CardId;
use crate::picture::link::{Rect, loose};
use crate::platform::board::{self as dom, Area};
use crate::platform::dom::{Element, HtmlElement};
use crate::platform::links;
use crate::ui::node::{Node, drawn};

/// The links that move with the pointer. There are none for most cards, and then nothing is done as it moves.
#[derive(Default)]
pub struct Strings {
    drawing: Option<Node>,
    lines: Vec<(Node, End, End)>,
    /// The lines of the same links on the board.
    faded: Vec<Element>,
}

/// What an end of a link hangs on.
enum End {
    /// What moves with the pointer.
    Pulled,
    /// A card that stays where it is.
    Card(HtmlElement),
}

impl Strings {
    /// Takes everything away that was drawn.
    pub fn end(self) {
        self.drawing.iter().for_each(Node::remove);
        self.faded.iter().for_each(|line| drop(line.class_list().remove_1("is-source")));
    }
}

impl Drag {
    /// The links that will move with a load.
    pub(super) fn strings(self, load: &Load) -> Strings {
        let map = self.session.desk.map();
        let card = |id: &CardId| dom::card_element(id).map(End::Card);
        let (ends, moving): (Vec<_>, Vec<_>) = match load {
            Load::Link { from, .. } => (vec![card(from).map(|from| (from, End::Pulled))], Vec::new()),
            Load::Cards(cards) => {
                let touched = map.links.iter().filter_map(|link| {
                    let ends = match (cards.contains(&link.from), cards.contains(&link.to)) {
                        (true, false) => Some((End::Pulled, card(&link.to)?)),
                        (false, true) => Some((card(&link.from)?, End::Pulled)),
                        _ => None,
                    };
                    Some((ends, &link.id))
                });
                touched.unzip()
            }
            _ => return Strings::default(),
        };
        let Some((overlay, _)) = self.layer.get_value().filter(|_| !ends.is_empty()) else {
            return Strings::default();
        };
        let drawing = drawn("svg").attr("class", "links");
        let _ = overlay.append_child(drawing.element());
        let line = |(from, to): (End, End)| {
            let path = drawn("path");
            let _ = drawing.clone().child(path.clone());
            (path, from, to)
        };
        let lines = ends.into_iter().flatten().map(line).collect();
        let faded: Vec<Element> = moving.iter().filter_map(|id| links::line(id.as_str())).collect();
        faded.iter().for_each(|line| drop(line.class_list().add_1("is-source")));
        Strings { drawing: Some(drawing), lines, faded }
    }

    /// Draws the links that move with the pointer.
    pub(super) fn draw_strings(self) {
        self.live.with_value(|live| {
            if live.strings.lines.is_empty() {
                return;
            }
            let over = self.state.gesture.with_value(|gesture| match gesture.over() {
                Some(Place::Card(card)) => dom::card_element(card),
                _ => None,
            });
            let size = live.sources.first().filter(|_| live.ghost_is_card);
            let size = size.map(|source| Area::from(source.get_bounding_client_rect())).unwrap_or_default();
            let pulled = match &over {
                Some(card) => rect(card),
                None => Rect {
                    x: live.at.x - live.grip.x,
                    y: live.at.y - live.grip.y,
                    w: size.width,
                    h: size.height,
                },
            };
            let area = |end: &End| match end {
                End::Pulled => pulled,
                End::Card(card) => rect(card),
            };
            let lines: Vec<String> =
                live.strings.lines.iter().map(|(_, from, to)| loose(area(from), area(to))).collect();
            for ((path, ..), d) in live.strings.lines.iter().zip(lines) {
                path.set("d", Some(&d));
            }
        });
    }
}

fn rect(element: &HtmlElement) -> Rect {
    let area: Area = element.get_bounding_client_rect().into();
    Rect { x: area.x, y: area.y, w: area.width, h: area.height }
}
