//! A map in an SVG, as an element of our own among its metadata.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use quick_xml::NsReader;
use quick_xml::events::Event;
use quick_xml::name::{Namespace, ResolveResult};

use super::packed::{packed, unpacked};
use crate::format::Refusal;

/// The namespace of our element.
const NAMESPACE: &str = "urn:klantreis:map";
/// How an SVG ends.
const END: &str = "</svg>";

/// An SVG of ours with the text of a file in it.
pub fn carry_in_svg(svg: &str, text: &str) -> String {
    let shapes = svg.strip_suffix(END).unwrap_or(svg);
    let map = STANDARD.encode(packed(text));
    format!(
        r#"{shapes}<metadata><map xmlns="{NAMESPACE}" encoding="zlib base64">{map}</map></metadata>{END}"#
    )
}

pub(super) fn is_carrier(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with('<') && text.contains(NAMESPACE)
}

pub(super) fn carried(bytes: &[u8]) -> Option<Result<String, Refusal>> {
    let text = str::from_utf8(bytes).ok().filter(|text| is_carrier(text))?;
    match content(text) {
        Ok(content) => content.map(|content| {
            let bytes = STANDARD.decode(content).map_err(|_| Refusal::DamagedPicture)?;
            unpacked(&bytes)
        }),
        Err(Damaged) => Some(Err(Refusal::DamagedPicture)),
    }
}

/// It is no XML.
struct Damaged;

/// What stands in the first element of ours, without space; nothing where there is none. Other programs may have
/// given its name another prefix, and broken its text into lines.
fn content(text: &str) -> Result<Option<String>, Damaged> {
    let mut reader = NsReader::from_str(text);
    let mut content: Option<String> = None;
    loop {
        let (resolved, event) = reader.read_resolved_event().map_err(|_| Damaged)?;
        let is_ours = resolved == ResolveResult::Bound(Namespace(NAMESPACE));
        match (event, &mut content) {
            (Event::Start(start), None) if is_ours && start.local_name().as_ref() == "map" => {
                content = Some(String::new());
            }
            (Event::Text(text), Some(content)) => {
                content.extend(text.chars().filter(|sign| !sign.is_ascii_whitespace()));
            }
            (Event::End(_), Some(_)) => return Ok(content),
            (Event::Eof, None) => return Ok(None),
            (Event::Eof, Some(_)) => return Err(Damaged),
            _ => {}
        }
    }
}
