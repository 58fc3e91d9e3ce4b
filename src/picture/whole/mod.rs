//! The whole map as one picture, as it stands on the board: what is shown, from the model alone.
//!
//! [`MapPicture`] is what is asked for. [`part`] says which steps, lanes and cards are drawn, [`columns`] where steps
//! stand, [`row`] how high each lane is. Then every noun draws itself: [`title`], [`head`], [`card`]s in their [`cells`],
//! [`curve`], [`number`]s, a [`blueprint`] line, a [`folded`] lane, [`links`] behind the cards, and the [`legend`] of what
//! the signs mean. Lengths are px of the board at its natural size.
//!
//! It is plain SVG 1.1: no style sheet, no script, no reference to anything outside, no HTML within.

mod blueprint;
mod card;
mod cells;
mod columns;
mod curve;
mod folded;
mod head;
mod lane_head;
mod legend;
mod links;
mod look;
mod number;
mod part;
mod row;
mod sign;
mod title;
mod wanted;

use self::columns::Columns;
use self::legend::Legend;
use self::links::Wiring;
use self::look::Look;
use self::part::Part;
use self::row::Row;
pub use self::wanted::MapPicture;
use super::lettering::SANS;
use super::markup::{Element, group_at, rect};
use super::palette::CANVAS;
use crate::text::title::shown_title;

/// Around the map.
const MARGIN: f64 = 16.0;

/// A picture of a map as SVG.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// The picture.
    pub svg: String,
    /// Its width in px, a whole number.
    pub width: f64,
    /// Its height in px, a whole number.
    pub height: f64,
}

impl MapPicture<'_> {
    /// Draws it. Its cost grows with what is drawn, and no faster.
    pub fn draw(&self) -> Drawn {
        let look = Look { language: self.language, theme: self.theme };
        let part = Part::of(self.journey, self.part);
        let columns = Columns::of(self.journey, &part);
        let wiring = Wiring::of(&part, &columns);
        let rows = row::rows(self, look, &part, &columns, &wiring);
        let title = title::Title::of(self, look, columns.right());
        let head = head::Head::of(look, &columns);
        let legend = Legend::of(look, &part, columns.right());

        let top = title.height() + head.height();
        let tops = row::tops(&rows, top);
        let bottom = top + rows.iter().map(Row::height).sum::<f64>();
        let width = (columns.right() + 2.0 * MARGIN).ceil();
        let height = (bottom + legend.height() + 2.0 * MARGIN).ceil();

        let board = group_at(MARGIN, MARGIN)
            .with(title.draw())
            .with(group_at(0.0, title.height()).with(head.draw()))
            .with_all(wiring.lines(look, &columns, &rows, &tops))
            .with_all(rows.iter().zip(&tops).map(|(row, top)| row.draw(look, &columns, *top)))
            .with_all(row::rails(look, &rows, &tops))
            .with_all(wiring.labels(look, &columns, &tops))
            .with(group_at(0.0, bottom).with(legend.draw()));
        let svg = Element::new("svg")
            .word("xmlns", "http://www.w3.org/2000/svg")
            .number("width", width)
            .number("height", height)
            .word("viewBox", &format!("0 0 {} {}", super::number(width), super::number(height)))
            .word("role", "img")
            .word("font-family", SANS)
            .with(Element::new("title").text(&shown_title(self.language, self.journey)))
            .with(rect((0.0, 0.0), (width, height), 0.0).word("fill", look.of(CANVAS)))
            .with(board);
        Drawn { svg: svg.to_svg(), width, height }
    }
}
