//! The code that puts a map into a page of somebody else.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Showing;
use super::shared_link::NAME;
use super::tags::escaped;

/// What may stand in a value of an address as it is, besides letters and digits.
const PLAIN: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/').remove(b',');

/// What the frame may do: run the program, fetch the file that the address names as its own site does, and open links in
/// tabs of their own that are pages like any other.
const SANDBOX: &str = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/// The heights that a frame can have, in CSS pixels.
pub const HEIGHTS: std::ops::RangeInclusive<u32> = 200..=4_000;

/// The address at which a map is shown to read: that of the `page`, without its query and fragment, with what is chosen,
/// and the map itself where it doesn't come from a file (see [`super::shared_link()`]).
pub fn showing_address(page: &str, showing: &Showing, map: Option<&str>) -> String {
    let end = page.find(['?', '#']).unwrap_or(page.len());
    let part = |(name, value): (&'static str, String)| match value.is_empty() {
        true => name.to_owned(),
        false => format!("{name}={}", utf8_percent_encode(&value, PLAIN)),
    };
    let query: Vec<String> = showing.parts().into_iter().map(part).collect();
    let map = map.map(|map| format!("#{NAME}{map}")).unwrap_or_default();
    format!("{}?{}{map}", &page[..end], query.join("&"))
}

/// The `<iframe>` that shows an address, called `title`, `height` CSS pixels high.
pub fn frame_code(title: &str, address: &str, height: u32) -> String {
    let (title, address) = (escaped(title), escaped(address));
    format!(
        "<iframe title=\"{title}\" loading=\"lazy\"\n  src=\"{address}\"\n  sandbox=\"{SANDBOX}\" allow=\"fullscreen\"\n  style=\"width:100%;height:{height}px;border:0\"></iframe>"
    )
}
