//! Deflated text made whole again, within bounds.

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit, decompress_to_vec_zlib_with_limit};

use crate::format::MOST_BYTES;

/// What stands around deflated bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrapping {
    /// Nothing.
    Bare,
    /// The head and the check of zlib.
    Zlib,
}

/// Why bytes can't be made whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// They would become more than [`MOST_BYTES`].
    TooLarge,
    /// Their end is missing.
    Cut,
    /// They aren't deflated, or not text.
    Damaged,
}

/// The text that was deflated: never more than [`MOST_BYTES`] of it, whatever the bytes say.
pub(super) fn inflated(bytes: &[u8], wrapping: Wrapping) -> Result<String, Fault> {
    let inflate = match wrapping {
        Wrapping::Bare => decompress_to_vec_with_limit,
        Wrapping::Zlib => decompress_to_vec_zlib_with_limit,
    };
    let text = inflate(bytes, MOST_BYTES).map_err(|fault| match fault.status {
        TINFLStatus::HasMoreOutput => Fault::TooLarge,
        TINFLStatus::FailedCannotMakeProgress | TINFLStatus::NeedsMoreInput => Fault::Cut,
        _ => Fault::Damaged,
    })?;
    String::from_utf8(text).map_err(|_| Fault::Damaged)
}
