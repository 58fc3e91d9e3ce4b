//! Where what is dragged would land, and the line that shows it.

use web_sys::{Element, HtmlElement};

use super::board::{
    Area, card_element, cell_element, cell_of, closest, elements, id_of, load_element, reveal, selector,
};
use super::grid::{cells_of, panel_beside, row_of, rows};
use super::matrix::rating_element;
use super::page::{document, find};
use crate::gesture::{Load, Place, Point};
use crate::model::{CardId, Cell, LaneId, PhaseId, StepId};

/// The place at a point where `load` would land; nothing where it can't.
pub fn place_at(point: Point, load: &Load) -> Option<Place> {
    match load {
        Load::Cards(_) => card_place(point),
        Load::Phase(_) => {
            let next = first_after(heads(PHASES), |area| area.x + area.width / 2.0 > point.x)?;
            Some(Place::Phase(next.and_then(|next| next.get_attribute("data-phase")).map(PhaseId::new)))
        }
        Load::Lane(_) => {
            let next = first_after(rows(), |area| area.y + area.height / 2.0 > point.y)?;
            Some(Place::Lane(next.and_then(|next| next.get_attribute("data-lane")).map(LaneId::new)))
        }
        Load::Step(_) => step_place(point),
        Load::Link { from, .. } => {
            let under = document()?.element_from_point(point.x as f32, point.y as f32)?;
            let card = CardId::new(id_of(&under, "data-card")?);
            (card != *from).then_some(Place::Card(card))
        }
    }
}

fn card_place(point: Point) -> Option<Place> {
    let cell = match cell_at(point) {
        Some(cell) => cell,
        None => {
            let under = document()?.element_from_point(point.x as f32, point.y as f32)?;
            if let Some(place) = super::matrix::place_of(&under) {
                return Some(place);
            }
            closest(&under, "[data-step]")?
        }
    };
    if cell.has_attribute("data-closed") {
        return None;
    }
    let place = cell_of(&cell)?;
    let before = elements(&cell, "[data-card]").into_iter().find(|card| {
        let area: Area = card.get_bounding_client_rect().into();
        area.y + area.height / 2.0 > point.y
    });
    Some(Place::Cell(place, before.and_then(|card| card.get_attribute("data-card")).map(CardId::new)))
}

/// The cell of the board at a point. The browser's own search takes a millisecond on a large map; this looks at the
/// edges of a few rows and cells, and finds nothing where anything else could lie above.
fn cell_at(point: Point) -> Option<Element> {
    let board = find("main.board")?;
    let corner = find(".corner")?;
    let corner = area_of(&corner);
    let is_clear = area_of(&board).holds(point)
        && point.x >= corner.x + corner.width
        && point.y >= corner.y + corner.height
        && !panel_beside(&board).is_some_and(|panel| area_of(&panel).holds(point));
    if !is_clear {
        return None;
    }
    let rows = rows();
    let row = &rows[rows.partition_point(|row| bottom_of(row) <= point.y)..].first()?;
    let cells = cells_of(row);
    let cell = cells[cells.partition_point(|cell| right_of(cell) <= point.x)..].first()?;
    area_of(cell).holds(point).then(|| cell.clone())
}

/// The headers of phases, and of steps.
const PHASES: &str = ".phase[data-phase]";
pub(super) const STEPS: &str = "[data-step-head]";

/// The headers at the top of the board that `selector` finds, from left to right.
pub(super) fn heads(selector: &str) -> Vec<Element> {
    let found = find(".head").map(|head| elements(&head, selector)).unwrap_or_default();
    found.into_iter().map(Element::from).collect()
}

fn area_of(element: &Element) -> Area {
    element.get_bounding_client_rect().into()
}

fn bottom_of(element: &Element) -> f64 {
    element.get_bounding_client_rect().bottom()
}

fn right_of(element: &Element) -> f64 {
    element.get_bounding_client_rect().right()
}

fn step_place(point: Point) -> Option<Place> {
    let (heads, phases) = (heads(STEPS), heads(PHASES));
    let at = heads.iter().position(|head| {
        let area: Area = head.get_bounding_client_rect().into();
        area.x + area.width > point.x
    });
    let at = at.unwrap_or(heads.len().checked_sub(1)?);
    let area: Area = heads[at].get_bounding_client_rect().into();
    let middle = area.x + area.width / 2.0;
    let phase_of = |head: &Element| {
        let area: Area = head.get_bounding_client_rect().into();
        let middle = area.x + area.width / 2.0;
        phases.iter().find(|phase| {
            let area: Area = phase.get_bounding_client_rect().into();
            area.x <= middle && middle <= area.x + area.width
        })
    };
    let phase = phase_of(&heads[at])?;
    let before = if point.x < middle {
        Some(&heads[at])
    } else {
        heads.get(at + 1).filter(|next| phase_of(next) == Some(phase))
    };
    let before = before.and_then(|head| head.get_attribute("data-step-head")).map(StepId::new);
    Some(Place::Step(PhaseId::new(phase.get_attribute("data-phase")?), before))
}

/// The first of elements in a row that lies behind a point (`Some(None)` past the last one).
fn first_after(all: Vec<Element>, behind: impl Fn(&Area) -> bool) -> Option<Option<Element>> {
    (!all.is_empty()).then(|| all.into_iter().find(|element| behind(&area_of(element))))
}

/// The element that stands for a place as a whole; nothing for one between others.
pub fn target_of(place: &Place) -> Option<HtmlElement> {
    match place {
        Place::Cell(cell, _) => cell_element(cell),
        Place::Rating(rating) => rating_element(*rating),
        Place::Card(card) => card_element(card),
        Place::Phase(_) | Place::Step(..) | Place::Lane(_) => None,
    }
}

/// Scrolls the board so that a place can be seen: its element, or the one before which it lies.
pub fn reveal_place(place: &Place) {
    let next = match place {
        Place::Phase(Some(id)) => load_element(&Load::Phase(id.clone())),
        Place::Step(_, Some(id)) => load_element(&Load::Step(id.clone())),
        Place::Lane(Some(id)) => load_element(&Load::Lane(id.clone())),
        place => target_of(place),
    };
    next.iter().for_each(reveal);
}

/// The line that shows a place, and whether it is upright.
pub fn line_of(place: &Place) -> Option<(Area, bool)> {
    match place {
        Place::Cell(cell, before) => cell_line(cell, before.as_ref()).map(|area| (area, false)),
        Place::Phase(before) => {
            let end = || heads(PHASES).pop();
            upright(before.as_ref().map(|id| selector("data-phase", id.as_str())), end)
        }
        Place::Step(phase, before) => match before {
            Some(step) => upright(Some(selector("data-step-head", step.as_str())), || None),
            None => upright(None, || heads(&selector("data-phase", phase.as_str())).pop()),
        },
        Place::Rating(_) => None,
        Place::Lane(before) => {
            let row = before.as_ref().and_then(row_of);
            let area = area_of(&row.clone().or_else(|| rows().pop())?);
            let y = if row.is_some() { area.y } else { area.y + area.height };
            Some((Area { x: area.x, y: y - 1.0, width: area.width, height: 0.0 }, false))
        }
        Place::Card(_) => None,
    }
}

fn cell_line(cell: &Cell, before: Option<&CardId>) -> Option<Area> {
    let element = cell_element(cell)?;
    let ground: Area = element.get_bounding_client_rect().into();
    let cards = elements(&element, "[data-card]");
    let next = before.and_then(|id| {
        cards.iter().find(|card| card.get_attribute("data-card").as_deref() == Some(id.as_str()))
    });
    let y = match (next, cards.last()) {
        (Some(next), _) => next.get_bounding_client_rect().top() - 3.0,
        (None, Some(last)) => last.get_bounding_client_rect().bottom() + 2.0,
        (None, None) => ground.y + 4.0,
    };
    Some(Area { x: ground.x + 4.0, y, width: ground.width - 8.0, height: 0.0 })
}

fn upright(before: Option<String>, end: impl Fn() -> Option<Element>) -> Option<(Area, bool)> {
    let next = before.and_then(|selector| heads(&selector).into_iter().next());
    let bottom = find(".grid").map_or(0.0, |grid| grid.get_bounding_client_rect().bottom());
    let area: Area = next.clone().or_else(end)?.get_bounding_client_rect().into();
    let x = if next.is_some() { area.x } else { area.x + area.width };
    Some((Area { x: x - 1.0, y: area.y, width: 0.0, height: (bottom - area.y).max(area.height) }, true))
}

/// The card of a cell before which something lands that is let go at a point; nothing where that is the end.
pub fn card_before(point: Point, cell: &Cell) -> Option<CardId> {
    match card_place(point)? {
        Place::Cell(at, before) if at == *cell => before,
        _ => None,
    }
}
