//! The text of a file made small, and made whole again within bounds.

use miniz_oxide::deflate::compress_to_vec_zlib;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

use crate::format::{MOST_BYTES, Refusal};

/// How hard it is tried to make a text small, from 0 to 10: more takes much longer and saves little.
const LEVEL: u8 = 6;

/// A text as zlib packs it.
pub(super) fn packed(text: &str) -> Vec<u8> {
    compress_to_vec_zlib(text.as_bytes(), LEVEL)
}

/// The text that was packed; never more than a file may have, whatever the bytes say.
pub(super) fn unpacked(bytes: &[u8]) -> Result<String, Refusal> {
    let text = decompress_to_vec_zlib_with_limit(bytes, MOST_BYTES).map_err(|why| match why.status {
        TINFLStatus::HasMoreOutput => Refusal::LargeMapInPicture,
        _ => Refusal::DamagedPicture,
    })?;
    String::from_utf8(text).map_err(|_| Refusal::DamagedPicture)
}
