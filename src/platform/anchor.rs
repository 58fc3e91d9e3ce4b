//! What stays where it is in the window while the board is scaled.
//!
//! Not everything on the board scales alike: lines of text break elsewhere, signs are left out, heads stay in sight,
//! rows out of sight have guessed heights. So a point is remembered by the element that it lies on, and the board is
//! scrolled by how far that lies astray afterwards.

use web_sys::{Element, HtmlElement};

use super::board::{Area, closest, elements};
use super::grid::rows;
use super::page::{document, find};
use super::place::{STEPS, heads};
use crate::gesture::Point;
use crate::gesture::zoom::Spot;

/// A point of the map, and where it stays.
#[derive(Clone)]
pub struct Anchor {
    board: HtmlElement,
    across: Option<Hold>,
    down: Option<Hold>,
}

/// What the point lies on, along one axis.
#[derive(Clone)]
struct Hold {
    element: Element,
    spot: Spot,
    /// Whether it lies at the edge of the heads, and stays there: they scale too.
    at_heads: bool,
}

/// What of the board shows the map: what the heads at its left and top leave free.
struct Ground {
    board: HtmlElement,
    area: Area,
}

impl Ground {
    fn of_page() -> Option<Self> {
        let board = find("main.board")?;
        let corner: Area = find(".corner")?.get_bounding_client_rect().into();
        let head: Area = find(".head")?.get_bounding_client_rect().into();
        let whole: Area = board.get_bounding_client_rect().into();
        let (x, y) = (corner.x + corner.width, head.y + head.height);
        let width = whole.x + f64::from(board.client_width()) - x;
        let height = whole.y + f64::from(board.client_height()) - y;
        let area = Area { x, y, width: width.max(0.0), height: height.max(0.0) };
        Some(Self { board, area })
    }

    fn middle(&self) -> Point {
        Point { x: self.area.x + self.area.width / 2.0, y: self.area.y + self.area.height / 2.0 }
    }
}

impl Anchor {
    /// What lies at a point of the window; over a head, what lies beside it.
    pub fn at(point: Point) -> Option<Self> {
        Self::on(Ground::of_page()?, point)
    }

    /// The first selected thing that can be seen, or else the middle of the board. A head stays at its edge: along
    /// that axis the middle counts.
    pub fn on_selected() -> Option<Self> {
        let ground = Ground::of_page()?;
        let middle = ground.middle();
        let center = |element: &HtmlElement| {
            let area: Area = element.get_bounding_client_rect().into();
            Point {
                x: if closest(element, ".lane__head").is_some() {
                    middle.x
                } else {
                    area.x + area.width / 2.0
                },
                y: if closest(element, ".head").is_some() { middle.y } else { area.y + area.height / 2.0 },
            }
        };
        let selected = elements(&ground.board, ".grid [aria-current]");
        let seen = selected.iter().map(center).find(|point| ground.area.holds(*point));
        Self::on(ground, seen.unwrap_or(middle))
    }

    fn on(ground: Ground, point: Point) -> Option<Self> {
        let inside = |at: f64, start: f64, length: f64| at.clamp(start, start + (length - 1.0).max(0.0));
        let on = Point {
            x: inside(point.x, ground.area.x, ground.area.width),
            y: inside(point.y, ground.area.y, ground.area.height),
        };
        let under = document()?.element_from_point(on.x as f32, on.y as f32);
        let thing = under.and_then(|under| closest(&under, ".grid [data-card], .grid .cell"));
        let hold = |element: Option<Element>, along: Along, at: f64, at_heads: bool| {
            let (start, length) = along.of(&element.as_ref()?.get_bounding_client_rect().into());
            Some(Hold { spot: Spot::of(start, length, at), element: element?, at_heads })
        };
        let column = thing.clone().or_else(|| beside(heads(STEPS), Along::Across, on.x));
        let row = thing.or_else(|| beside(rows(), Along::Down, on.y));
        Some(Self {
            across: hold(column, Along::Across, on.x, point.x < ground.area.x),
            down: hold(row, Along::Down, on.y, point.y < ground.area.y),
            board: ground.board,
        })
    }

    /// The same point of the map, which is to lie at another one of the window.
    #[must_use]
    pub fn moved_to(self, point: Point) -> Self {
        let moved = |hold: Option<Hold>, at: f64| {
            hold.map(|hold| Hold { spot: hold.spot.moved_to(at), at_heads: false, ..hold })
        };
        Self { across: moved(self.across, point.x), down: moved(self.down, point.y), board: self.board }
    }

    /// Scrolls the board so that the point lies where it stays, as far as the board goes.
    pub fn keep(&self) {
        let Some(ground) = Ground::of_page().filter(|ground| ground.board == self.board) else { return };
        let strays = |hold: &Option<Hold>, along: Along| {
            let hold = hold.as_ref().filter(|hold| hold.element.is_connected())?;
            let (start, length) = along.of(&hold.element.get_bounding_client_rect().into());
            let spot = match hold.at_heads {
                true => hold.spot.moved_to(along.of(&ground.area).0),
                false => hold.spot,
            };
            // What is less than a pixel of the screen can't be scrolled away.
            Some(spot.strays(start, length)).filter(|strays| strays.abs() >= 0.5)
        };
        let (x, y) = (strays(&self.across, Along::Across), strays(&self.down, Along::Down));
        if x.is_some() || y.is_some() {
            self.board.scroll_by_with_x_and_y(x.unwrap_or(0.0), y.unwrap_or(0.0));
        }
    }
}

/// An axis of the window.
#[derive(Clone, Copy)]
enum Along {
    Across,
    Down,
}

impl Along {
    /// The start and the length of a box.
    fn of(self, area: &Area) -> (f64, f64) {
        match self {
            Self::Across => (area.x, area.width),
            Self::Down => (area.y, area.height),
        }
    }
}

/// Of the elements that stand in a row, the one at a place, or the last before it.
fn beside(all: Vec<Element>, along: Along, at: f64) -> Option<Element> {
    let start = |element: &Element| along.of(&element.get_bounding_client_rect().into()).0;
    let next = all.iter().position(|element| start(element) > at).unwrap_or(all.len());
    all.into_iter().nth(next.saturating_sub(1))
}
