//! What the customers of a journey are compared with.

use super::Extra;

/// A part of a whole, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Share(f64);

/// A share is a number, see [`Share::new`], and so always equal to itself.
impl Eq for Share {}

impl Share {
    /// A share of `value`, or nothing where it is outside 0…1 or not a number.
    pub fn new(value: f64) -> Option<Self> {
        // Adding 0 turns −0 into 0, which the file can't tell apart.
        (0.0..=1.0).contains(&value).then_some(Self(value + 0.0))
    }

    /// The value, from 0 to 1.
    pub fn value(self) -> f64 {
        self.0
    }
}

/// The benchmarks of a journey. Where one is unset, the published industry average counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Benchmarks {
    /// Whether the journey is compared with nothing.
    pub off: bool,
    /// The drop-off from the first phase to the second.
    pub to_consideration: Option<Share>,
    /// The drop-off from the second phase to the third.
    pub to_purchase: Option<Share>,
    /// The conversion over the whole journey.
    pub conversion: Option<Share>,
    /// Unknown fields of the file.
    pub extra: Extra,
}

impl Benchmarks {
    /// Whether they say nothing.
    pub fn are_unset(&self) -> bool {
        *self == Self::default()
    }
}
