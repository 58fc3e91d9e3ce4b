//! The hues of a map as little squares.

/// The classes of the swatches of the eight hues.
pub const HUES: [&str; 8] = [
    "swatch hue-1",
    "swatch hue-2",
    "swatch hue-3",
    "swatch hue-4",
    "swatch hue-5",
    "swatch hue-6",
    "swatch hue-7",
    "swatch hue-8",
];

/// The class of the swatch for no colour.
pub const NO_HUE: &str = "swatch swatch--none";
