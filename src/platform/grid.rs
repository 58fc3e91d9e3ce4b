//! The rows and cells of the board, found from child to child: a search through the page looks at every card, and a drag
//! asks for them with every move.

use web_sys::Element;

use super::page::find;
use crate::model::LaneId;

fn children(of: &Element) -> impl Iterator<Item = Element> + use<> {
    let children = of.children();
    (0..children.length()).filter_map(move |at| children.item(at))
}

/// The rows of the board, from top to bottom.
pub fn rows() -> Vec<Element> {
    let groups = find(".tbl").into_iter().flat_map(|table| children(&table));
    groups.flat_map(|group| children(&group)).filter(|row| row.has_attribute("data-lane")).collect()
}

/// The cells of a row of the board, from left to right.
pub fn cells_of(row: &Element) -> Vec<Element> {
    children(row).filter(|cell| cell.has_attribute("data-step")).collect()
}

/// The row of a lane on the board.
pub fn row_of(lane: &LaneId) -> Option<Element> {
    rows().into_iter().find(|row| row.get_attribute("data-lane").as_deref() == Some(lane.as_str()))
}

/// The panel beside the board. It stands behind all cards in the page.
pub fn panel_beside(board: &Element) -> Option<Element> {
    let places = std::iter::successors(board.next_element_sibling(), Element::next_element_sibling);
    places
        .filter(|place| place.class_list().contains("side-place"))
        .find_map(|place| place.first_element_child())
}
