//! Pictures and pages that carry the map they show, so that who gets one can open the map.
//!
//! The text of the file goes into the picture, packed: into an SVG as an element of our own among its metadata, into a
//! PNG as a chunk of text. Other programs leave both alone, or out; the picture looks the same either way. A page of ours
//! carries it too, see [`super::Page`].

mod packed;
mod png;
mod svg;

pub use png::carry_in_png;
pub use svg::carry_in_svg;

use super::page;
use crate::format::{self, Reading, Refusal};

/// Bytes in a picture or page that is looked into: 64 MB. It is larger than the map in it.
pub const MOST_PICTURE_BYTES: usize = 64_000_000;

/// The text of the file in a picture or a page; nothing where it is no PNG, SVG or HTML, or one without a map.
///
/// # Errors
/// A [`Refusal`] where there is a map in it of which nothing can be used: it was damaged on its way, or is larger than a
/// map may be.
pub fn carried(bytes: &[u8]) -> Option<Result<String, Refusal>> {
    if bytes.len() > MOST_PICTURE_BYTES {
        return None;
    }
    if png::is_png(bytes) {
        return png::carried(bytes);
    }
    page::carried(bytes).or_else(|| svg::carried(bytes))
}

/// Whether a text is an SVG or a page that says it carries a map.
pub(super) fn is_carrier(text: &str) -> bool {
    svg::is_carrier(text) || page::is_carrier(text.as_bytes())
}

/// What a file picker offers of what [`read_file`] reads.
pub const READABLE: &str = ".json,.html,.svg,.png,application/json,text/html,image/svg+xml,image/png";

/// Reads a file of ours, or a picture or page that carries one.
///
/// # Errors
/// A [`Refusal`] where nothing of it can be used.
pub fn read_file(bytes: &[u8]) -> Result<Reading, Refusal> {
    match carried(bytes) {
        Some(text) => format::read(text?.as_bytes()),
        None => format::read(bytes),
    }
}
