//! The text of a file made small, and made whole again within bounds.

use miniz_oxide::deflate::compress_to_vec_zlib;

use crate::exchange::inflation::{Fault, Wrapping, inflated};
use crate::format::Refusal;

/// How hard it is tried to make a text small, from 0 to 10: more takes much longer and saves little.
const LEVEL: u8 = 6;

/// A text as zlib packs it.
pub(super) fn packed(text: &str) -> Vec<u8> {
    compress_to_vec_zlib(text.as_bytes(), LEVEL)
}

/// The text that was packed; never more than a file may have, whatever the bytes say.
pub(super) fn unpacked(bytes: &[u8]) -> Result<String, Refusal> {
    inflated(bytes, Wrapping::Zlib).map_err(|fault| match fault {
        Fault::TooLarge => Refusal::LargeMapInPicture,
        Fault::Cut | Fault::Damaged => Refusal::DamagedPicture,
    })
}
