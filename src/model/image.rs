//! The picture on a card.

use super::{Extra, is_portrait, limits};

/// A picture on a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// A `data:` address of a PNG, JPEG or WebP picture, see [`Image::may_be`].
    pub data: String,
    /// What it shows, for who can't see it; empty when unset.
    pub alt: String,
    /// Unknown fields of the file.
    pub extra: Extra,
}

impl Image {
    /// A picture of which nothing is said yet.
    pub fn new(data: impl Into<String>) -> Self {
        Self { data: data.into(), alt: String::new(), extra: Extra::default() }
    }

    /// Whether `address` is a picture that may be shown on a card: of the kinds of a portrait, and small enough.
    pub fn may_be(address: &str) -> bool {
        address.len() <= limits::IMAGE && is_portrait(address)
    }
}
