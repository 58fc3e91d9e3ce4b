//! Links in the air: those of a card that is being dragged, and one that is being drawn.

use leptos::prelude::*;
use leptos::svg::Path;

use crate::gesture::{Load, Place};
use crate::model::{CardId, Journey, LinkId};
use crate::picture::link::{Rect, loose};
use crate::platform::board::card_element;
use crate::platform::dom::HtmlElement;
use crate::platform::drag::{Marked, area_of};
use crate::platform::links;
use crate::state::drag::{Drag, Held};
use crate::state::session::Session;

/// The links that move with the pointer. There are none for most cards, and then nothing is done as it moves.
#[derive(Default)]
pub struct Strings {
    lines: Vec<Line>,
    /// The lines of the same links on the board.
    _faded: Option<Marked>,
}

struct Line {
    path: NodeRef<Path>,
    from: End,
    to: End,
}

/// What an end of a link hangs on.
enum End {
    /// What moves with the pointer.
    Pulled,
    /// A card that stays where it is.
    Card(HtmlElement),
}

impl Strings {
    /// The links that will move with what is held.
    pub fn of(session: Session, held: &Held) -> Self {
        let map = session.desk.map();
        let (ends, moving) = match &held.load {
            Load::Link { from, .. } => {
                (card(from).map(|from| (from, End::Pulled)).into_iter().collect(), Vec::new())
            }
            Load::Cards(cards) => ends_at(&map, cards),
            _ => return Self::default(),
        };
        let lines = ends.into_iter().map(|(from, to)| Line { path: NodeRef::new(), from, to }).collect();
        let faded = moving.iter().filter_map(|id| links::line(id.as_str()));
        Self { lines, _faded: Some(Marked::new(faded, "is-source")) }
    }

    /// The drawing with their lines, where there are any.
    pub fn view(&self) -> impl IntoView + use<> {
        let paths: Vec<_> = self.lines.iter().map(|line| line.path).collect();
        (!paths.is_empty()).then(|| {
            let paths = paths.into_iter().map(|path| view! { <path node_ref=path></path> }).collect_view();
            view! { <svg class="links">{paths}</svg> }
        })
    }

    /// Draws the lines to where the pointer is, or to the card below it.
    pub fn draw(&self, drag: Drag, held: &Held) {
        if self.lines.is_empty() {
            return;
        }
        let pulled = drag.over.with_untracked(|over| match over {
            Some(Place::Card(card)) => card_element(card).map(|card| rect(&card)),
            _ => None,
        });
        let pulled = pulled.unwrap_or_else(|| in_hand(drag, held));
        let area = |end: &End| match end {
            End::Pulled => pulled,
            End::Card(card) => rect(card),
        };
        let drawn: Vec<String> =
            self.lines.iter().map(|line| loose(area(&line.from), area(&line.to))).collect();
        for (line, d) in self.lines.iter().zip(drawn) {
            if let Some(path) = line.path.get_untracked() {
                let _ = path.set_attribute("d", &d);
            }
        }
    }
}

/// The links between some cards and others, each by its ends, and their ids.
fn ends_at(map: &Journey, cards: &[CardId]) -> (Vec<(End, End)>, Vec<LinkId>) {
    let touched = map.links.iter().filter_map(|link| {
        let ends = match (cards.contains(&link.from), cards.contains(&link.to)) {
            (true, false) => (End::Pulled, card(&link.to)?),
            (false, true) => (card(&link.from)?, End::Pulled),
            _ => return None,
        };
        Some((ends, link.id.clone()))
    });
    touched.unzip()
}

fn card(id: &CardId) -> Option<End> {
    card_element(id).map(End::Card)
}

/// Where what is held is drawn: a card with its size, the end of a link as a point.
fn in_hand(drag: Drag, held: &Held) -> Rect {
    let at = drag.corner_of(held);
    let (w, h) = if held.is_card() { (held.area.width, held.area.height) } else { (0.0, 0.0) };
    Rect { x: at.x, y: at.y, w, h }
}

fn rect(element: &HtmlElement) -> Rect {
    let area = area_of(element);
    Rect { x: area.x, y: area.y, w: area.width, h: area.height }
}
