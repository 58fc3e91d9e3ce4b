//! A file in an address: behind the `#`, which browsers keep to themselves, so that no server sees it.
//!
//! The value is a sign for the version, then base64url without padding of four bytes with the CRC-32 of the file's text
//! and the text itself, deflated. The check tells that a link didn't arrive whole. `miniz_oxide` is named itself rather
//! than reached through `flate2`: other programs of the same build may give that another compressor, and a link must be
//! the same bytes everywhere.

use std::borrow::Cow;

use base64::{DecodeError, Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use miniz_oxide::deflate::compress_to_vec;
use percent_encoding::percent_decode_str;

use super::inflation::{Fault, Wrapping, inflated};
use super::{Showing, showing_address};
use crate::text::{Language, share as words};

/// So many characters of an address, programs for mail and chat are known to pass on whole.
pub const COMFORTABLE_ADDRESS: usize = 8_000;

/// So many characters of an address every browser opens. Firefox takes 1,048,576 (`network.standard-url.max-length`),
/// Chromium 2,097,152, WebKit more.
pub const LONGEST_ADDRESS: usize = 1_000_000;

/// The sign of the version that is written.
const VERSION: char = '1';

/// The name under which the value stands in the fragment.
pub(super) const NAME: &str = "map=";

/// Bytes of the check before what is deflated.
const CHECK: usize = 4;

/// How hard the text is pressed, of 10; the last step takes longer and makes no link of a usual map shorter.
const EFFORT: u8 = 9;

/// Why nothing is read from an address. Nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// Nothing stands behind the `#`.
    Missing,
    /// Something else than a map stands there.
    Foreign,
    /// Made by a newer Klantreis; the sign of its version.
    NewerVersion(char),
    /// The end is missing.
    Cut,
    /// Something in it was changed.
    Damaged,
    /// More than [`crate::format::MOST_BYTES`] of text.
    TooLarge,
}

impl LinkFault {
    /// The reason and what to do, in words for the user.
    pub fn message(self, language: Language) -> String {
        let text = match self {
            Self::Missing => words::LINK_MISSING,
            Self::Foreign => words::LINK_FOREIGN,
            Self::NewerVersion(version) => {
                return words::LINK_NEWER.fill(language, &[("version", version.encode_utf8(&mut [0; 4]))]);
            }
            Self::Cut => words::LINK_CUT,
            Self::Damaged => words::LINK_DAMAGED,
            Self::TooLarge => words::LINK_TOO_LARGE,
        };
        text.get(language).to_owned()
    }
}

/// The address at which view mode shows a file: that of the `page`, without its query and fragment, and the file's text
/// behind it, as in `https://example.org/?view#map=1AbC`.
pub fn shared_address(page: &str, file: &str) -> String {
    showing_address(page, &Showing::default(), Some(&shared_link(file)))
}

/// The value of the fragment for the text of a file. The same text gives the same value everywhere.
pub fn shared_link(file: &str) -> String {
    let check = crc32fast::hash(file.as_bytes()).to_be_bytes();
    let deflated = compress_to_vec(file.as_bytes(), EFFORT);
    format!("{VERSION}{}", BASE64_URL_SAFE_NO_PAD.encode([&check[..], &deflated].concat()))
}

/// The text of the file that a fragment holds: with or without its `#` and `map=`, and with what programs for mail and
/// chat do to an address: line breaks, `%` escapes, a full stop or a bracket behind it, parameters of their own.
///
/// # Errors
/// Says why it can't be read. However long the text that a fragment claims to hold, no more than
/// [`crate::format::MOST_BYTES`] of it are made.
pub fn read_shared_link(fragment: &str) -> Result<String, LinkFault> {
    let value = value_of(fragment);
    let mut signs = value.chars();
    match signs.next().ok_or(LinkFault::Missing)? {
        VERSION => {}
        newer @ '2'..='9' => return Err(LinkFault::NewerVersion(newer)),
        _ => return Err(LinkFault::Foreign),
    }
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(signs.as_str()).map_err(|fault| match fault {
        DecodeError::InvalidLength(_) | DecodeError::InvalidLastSymbol { .. } => LinkFault::Cut,
        DecodeError::InvalidByte(..) | DecodeError::InvalidPadding => LinkFault::Damaged,
    })?;
    let (check, deflated) = bytes.split_first_chunk::<CHECK>().ok_or(LinkFault::Cut)?;
    let text = inflated(deflated, Wrapping::Bare).map_err(|fault| match fault {
        Fault::TooLarge => LinkFault::TooLarge,
        Fault::Cut => LinkFault::Cut,
        Fault::Damaged => LinkFault::Damaged,
    })?;
    match crc32fast::hash(text.as_bytes()) == u32::from_be_bytes(*check) {
        true => Ok(text),
        false => Err(LinkFault::Damaged),
    }
}

/// The value in a fragment, without what was added to it on its way.
fn value_of(fragment: &str) -> String {
    let plain: Cow<str> = percent_decode_str(fragment).decode_utf8_lossy();
    let plain: String = plain.chars().filter(|sign| !is_break(*sign)).collect();
    let value = plain.trim_start_matches('#');
    let value = value.strip_prefix(NAME).unwrap_or(value);
    let value = value.split(['&', '?']).next().unwrap_or_default();
    value.trim_end_matches(|sign| !is_of_link(sign)).to_owned()
}

/// Whether a sign only breaks a line, or lets it be broken.
fn is_break(sign: char) -> bool {
    sign.is_whitespace()
        || sign.is_control()
        || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}')
}

fn is_of_link(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'
}
