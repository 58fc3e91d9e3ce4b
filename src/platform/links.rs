//! Where the ends of links stand on the board.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent, NodeList};

use super::board::Area;
use super::page::{document, find, quoted};
use crate::picture::link::{Ground, Rect};

/// A card by its place on the board: lane, column, place within the cell.
pub type Spot = (usize, usize, usize);

/// Where lanes and columns stand, and the cards at `spots`; nothing for one that isn't drawn. All in px of the board
/// at its natural size, of which `zoom` is the scale. `lanes` are the ids of all lanes, from top to bottom.
pub fn measure(grid: &HtmlElement, zoom: f64, lanes: &[&str], spots: &[Spot]) -> (Ground, Vec<Option<Rect>>) {
    let origin: Area = grid.get_bounding_client_rect().into();
    let local = |element: &Element| {
        let area: Area = element.get_bounding_client_rect().into();
        Rect {
            x: (area.x - origin.x) / zoom,
            y: (area.y - origin.y) / zoom,
            w: area.width / zoom,
            h: area.height / zoom,
        }
    };
    let heads: Vec<Rect> = found(grid, "[data-step-head]").iter().map(&local).collect();
    let right = heads.last().map(|head| head.x + head.w);
    let borders = heads.iter().map(|head| head.x).chain(right).collect();
    let shown = found(grid, "[role=row][data-lane]");
    let row = |id: &&str| shown.iter().find(|row| row.get_attribute("data-lane").as_deref() == Some(*id));
    let rows: Vec<Option<&Element>> = lanes.iter().map(row).collect();
    let tops = rows.iter().map(|row| row.map_or(0.0, |row| local(row).y)).collect();
    let mut cells: Vec<Option<Vec<Element>>> = vec![None; rows.len()];
    let card = |(lane, column, at): &Spot| {
        let row = (*rows.get(*lane)?)?;
        let cells = cells[*lane].get_or_insert_with(|| found(row, ":scope > [data-step]"));
        let list = cells.get(*column)?.query_selector("ul").ok()??;
        Some(local(&list.children().item(*at as u32)?.first_element_child()?))
    };
    let cards = spots.iter().map(card).collect();
    (Ground { borders, tops }, cards)
}

/// Where on the board a mouse event happened, in px of its natural size, of which `zoom` is the scale.
pub fn on_board(event: &MouseEvent, zoom: f64) -> Option<(f64, f64)> {
    let origin: Area = find(".grid")?.get_bounding_client_rect().into();
    let along = |at: i32, from: f64| (f64::from(at) - from) / zoom;
    Some((along(event.client_x(), origin.x), along(event.client_y(), origin.y)))
}

/// Marks the line of the link that is pointed at, and no other; what lies over it shows that it can be pressed.
pub fn point_at(link: Option<&str>, event: &MouseEvent) {
    let page = document().and_then(|document| document.document_element());
    for old in page.iter().flat_map(|page| found(page, "[data-pointed]")) {
        let _ = old.remove_attribute("data-pointed");
    }
    let over = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    for element in link.and_then(line).into_iter().chain(over.filter(|_| link.is_some())) {
        let _ = element.set_attribute("data-pointed", "");
    }
}

/// The line of a link.
pub fn line(link: &str) -> Option<Element> {
    let selector = format!(".links > [data-link={}]", quoted(link));
    document()?.query_selector(&selector).ok()?
}

fn found(host: &Element, selector: &str) -> Vec<Element> {
    let list: Option<NodeList> = host.query_selector_all(selector).ok();
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}
