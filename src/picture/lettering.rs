//! Texts in a picture: how wide they are, where their lines break, and how they are written.
//!
//! A picture breaks its lines itself, without knowing the font in which it will be shown. Widths are those of Arial and
//! Helvetica, by letter for Latin and by script for the rest, and lines are filled up to [`FILL`]. So a text stays within
//! its box in Segoe UI, Roboto, Noto Sans, Ubuntu and San Francisco, which are up to 6 % wider; in DejaVu Sans, the
//! widest of those that stand in when none of them is there (15 %), a full line ends in the padding of its card.

mod direction;
mod width;
mod wrap;

pub use direction::starts_from_right;

use super::markup::Element;
use super::number::number;

/// The fonts of the page, and what comes closest to them elsewhere.
pub const SANS: &str = "Segoe UI Variable Text, Segoe UI, -apple-system, BlinkMacSystemFont, Roboto, Noto Sans, Ubuntu, \
     Cantarell, Helvetica Neue, Arial, Liberation Sans, system-ui, sans-serif";
/// The fonts of what customers say.
const SERIF: &str = "Iowan Old Style, Palatino Linotype, Palatino, Charter, Cambria, Georgia, Noto Serif, \
     Liberation Serif, serif";

/// How much of the room for a line is filled, measured in Arial.
pub const FILL: f64 = 0.95;

/// How a text is written. Sizes in px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lettering {
    /// The size of the letters.
    pub size: f64,
    /// The height of a line.
    pub line: f64,
    /// How bold, as CSS counts it.
    pub weight: u16,
    /// Whether it is in the slanted font of quotes.
    pub quote: bool,
}

/// Lines of a text, to be written below each other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    /// The lines, from top to bottom; none is empty.
    pub lines: Vec<String>,
    /// Whether the text runs from right to left.
    pub from_right: bool,
}

impl Lettering {
    /// Letters of `size` in lines of `line` px.
    pub const fn new(size: f64, line: f64, weight: u16) -> Self {
        Self { size, line, weight, quote: false }
    }

    /// How wide a text in one line is, in px, see the module.
    pub fn width(&self, text: &str) -> f64 {
        let broad = match (self.quote, self.weight) {
            (true, _) => 0.92,
            (_, ..500) => 1.0,
            (_, 500..600) => 1.02,
            _ => 1.08,
        };
        width::of(text) * self.size * broad
    }

    /// A text in lines of at most `width` px, at most `most` of them. `first` is how much less room the first one has.
    pub fn wrapped(&self, text: &str, width: f64, first: f64, most: usize) -> Lines {
        let room = |at: usize| (width - if at == 0 { first } else { 0.0 }) * FILL;
        let lines = wrap::wrapped(text, room, |part| self.width(part), most);
        Lines { lines, from_right: starts_from_right(text) }
    }

    /// A text in one line of at most `width` px; what has no room is left out.
    pub fn short(&self, text: &str, width: f64) -> Lines {
        self.wrapped(text, width, 0.0, 1)
    }

    /// Where a text of one line stands from the top of the line to the foot of its letters.
    pub fn foot(&self) -> f64 {
        self.line / 2.0 + self.size * 0.36
    }

    /// An element with the look of this lettering.
    fn element(&self, color: &str) -> Element {
        let text = Element::new("text").number("font-size", self.size).word("fill", color);
        let text = if self.weight == 400 { text } else { text.number("font-weight", f64::from(self.weight)) };
        match self.quote {
            true => text.word("font-family", SERIF).word("font-style", "italic"),
            false => text,
        }
    }

    /// Lines in a box of `width` px, whose upper left corner is at a point. What runs from right to left begins at its
    /// right edge.
    pub fn lines(&self, lines: &Lines, (x, top): (f64, f64), width: f64, color: &str) -> Element {
        let start = if lines.from_right { x + width } else { x };
        let text = self.element(color);
        let text = if lines.from_right { text.word("direction", "rtl") } else { text };
        let foot = top + self.foot();
        match lines.lines.as_slice() {
            [only] => text.number("x", start).number("y", foot).text(only),
            lines => text.with_all(lines.iter().enumerate().map(|(at, line)| {
                let y = foot + self.line * at as f64;
                Element::new("tspan").number("x", start).number("y", y).text(line)
            })),
        }
    }

    /// One line of our own words or numbers, from its left end on.
    pub fn word(&self, text: &str, (x, top): (f64, f64), color: &str) -> Element {
        self.element(color).number("x", x).number("y", top + self.foot()).text(text)
    }

    /// As [`Lettering::word`], with its middle or its end at the point.
    pub fn anchored(&self, text: &str, anchor: Anchor, (x, top): (f64, f64), color: &str) -> Element {
        let name = match anchor {
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        self.word(text, (x, top), color).word("text-anchor", name)
    }

    /// One line that is read from bottom to top, with its middle at a point.
    pub fn upright(&self, text: &str, (x, y): (f64, f64), color: &str) -> Element {
        let turn = format!("rotate(-90 {} {})", number(x), number(y));
        let word = self.anchored(text, Anchor::Middle, (x, y - self.line / 2.0), color);
        word.word("transform", &turn)
    }
}

/// Which part of a line stands at a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Anchor {
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

impl Lines {
    /// How high the lines are in this lettering, in px.
    pub fn height(&self, lettering: &Lettering) -> f64 {
        lettering.line * self.lines.len() as f64
    }

    /// How wide the widest is in this lettering, in px.
    pub fn width(&self, lettering: &Lettering) -> f64 {
        self.lines.iter().map(|line| lettering.width(line)).fold(0.0, f64::max)
    }
}
