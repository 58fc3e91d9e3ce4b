//! The hues of a map as little squares.

use crate::model::Color;
use crate::state::phase::hue;

/// The classes of the swatch of a hue, or of that for none.
pub fn swatch_class(color: Option<Color>) -> String {
    color.map_or_else(|| "swatch swatch--none".to_owned(), |color| format!("swatch hue-{}", hue(color)))
}
