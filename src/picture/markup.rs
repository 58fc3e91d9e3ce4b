//! SVG as text. Whatever stands in it as text or as a value is escaped where it is written, so that nothing a user wrote
//! becomes an element or an attribute; only names come as they are, and those are ours.

use std::borrow::Cow;
use std::fmt::Write;

use quick_xml::escape::escape;

use super::number::Rounded;

/// An element with what stands in it.
#[derive(Clone, Debug)]
pub struct Element {
    name: &'static str,
    attributes: String,
    content: String,
}

impl Element {
    /// An element without attributes.
    pub fn new(name: &'static str) -> Self {
        Self { name, attributes: String::new(), content: String::new() }
    }

    /// With a number as an attribute, as [`super::number()`] writes it.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: f64) -> Self {
        // Writing to a text doesn't fail.
        let _ = write!(self.attributes, r#" {name}="{}""#, Rounded(value));
        self
    }

    /// With a text as an attribute.
    #[must_use]
    pub fn word(mut self, name: &'static str, value: &str) -> Self {
        self.attributes.push(' ');
        self.attributes.push_str(name);
        self.attributes.push_str("=\"");
        self.attributes.push_str(&escaped(value));
        self.attributes.push('"');
        self
    }

    /// With a text behind what stands in it.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        self.content.push_str(&escaped(text));
        self
    }

    /// With an element behind what stands in it.
    #[must_use]
    pub fn with(mut self, child: Self) -> Self {
        child.write(&mut self.content);
        self
    }

    /// With elements behind what stands in it.
    #[must_use]
    pub fn with_all(self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().fold(self, Self::with)
    }

    /// The element as SVG.
    pub fn to_svg(&self) -> String {
        let mut out = String::with_capacity(self.content.len() + self.attributes.len() + 32);
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(self.name);
        out.push_str(&self.attributes);
        if self.content.is_empty() {
            return out.push_str("/>");
        }
        out.push('>');
        out.push_str(&self.content);
        out.push_str("</");
        out.push_str(self.name);
        out.push('>');
    }
}

/// A group whose elements have their places from this point on.
pub fn group_at(x: f64, y: f64) -> Element {
    let mut place = String::new();
    let _ = write!(place, "translate({} {})", Rounded(x), Rounded(y));
    Element::new("g").word("transform", &place)
}

/// A rectangle with round corners of radius `r`.
pub fn rect((x, y): (f64, f64), (width, height): (f64, f64), r: f64) -> Element {
    let rect = Element::new("rect").number("x", x).number("y", y);
    let rect = rect.number("width", width.max(0.0)).number("height", height.max(0.0));
    if r > 0.0 { rect.number("rx", r) } else { rect }
}

/// A circle of radius `r`.
pub fn circle((x, y): (f64, f64), r: f64) -> Element {
    Element::new("circle").number("cx", x).number("cy", y).number("r", r)
}

/// A line or an area with this outline.
pub fn path(d: &str) -> Element {
    Element::new("path").word("d", d)
}

/// A straight line.
pub fn line((x1, y1): (f64, f64), (x2, y2): (f64, f64)) -> Element {
    path(&format!("M{},{}L{},{}", Rounded(x1), Rounded(y1), Rounded(x2), Rounded(y2)))
}

/// The text so that it says the same within an element and within quotes. Signs that XML 1.0 can't hold are left out;
/// nobody sees them.
fn escaped(text: &str) -> Cow<'_, str> {
    let is_held = |sign| match sign {
        '\0'..='\u{1f}' => matches!(sign, '\t' | '\n' | '\r'),
        _ => !matches!(sign, '\u{fffe}' | '\u{ffff}'),
    };
    match text.chars().all(is_held) {
        true => escape(text),
        false => escape(text.chars().filter(|sign| is_held(*sign)).collect::<String>()),
    }
}
