//! Whatever stands in a map, its picture is a picture and no more.

use std::collections::BTreeSet;

use klantreis::format;
use klantreis::model::Selection;
use proptest::prelude::*;
use roxmltree::Document;
use serde_json::Value;

use super::{drawn, parsed};
use crate::arbitrary;
use crate::tidy::tree::Text;

/// The elements and attributes that a picture has, whatever stands in it.
const ELEMENTS: [&str; 14] = [
    "svg", "title", "g", "rect", "circle", "path", "text", "tspan", "image", "defs", "clipPath", "metadata",
    "map", "desc",
];
const ATTRIBUTES: [&str; 40] = [
    "width",
    "height",
    "viewBox",
    "role",
    "font-family",
    "font-size",
    "font-weight",
    "font-style",
    "x",
    "y",
    "rx",
    "cx",
    "cy",
    "r",
    "d",
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "opacity",
    "transform",
    "text-anchor",
    "direction",
    "href",
    "clip-path",
    "clipPathUnits",
    "id",
    "preserveAspectRatio",
    "encoding",
    "ry",
    "x1",
    "x2",
    "y1",
    "y2",
    "lang",
    "version",
];

const PAYLOADS: [&str; 12] = [
    "<script>alert(1)</script>",
    "\"><script>alert(1)</script>",
    "' onload='alert(1)",
    "\" onload=\"alert(1)",
    "]]><script>alert(1)</script><![CDATA[",
    "--><script>alert(1)</script><!--",
    "</text></title></svg><script>alert(1)</script>",
    "<foreignObject><iframe srcdoc='<script>alert(1)</script>'/></foreignObject>",
    "&lt;script&gt;&#60;script&#62;&x;",
    "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
    "javascript:alert(1)",
    "\u{0}\u{8}\u{b}\u{1f}\u{fffe}\u{ffff}\u{202e}<a href='javascript:alert(1)'>",
];

#[track_caller]
fn assert_is_plain(svg: &str) {
    let document = parsed(svg);
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        assert!(ELEMENTS.contains(&name), "<{name}> in a picture");
        for attribute in node.attributes() {
            assert!(ATTRIBUTES.contains(&attribute.name()), "{} in a picture", attribute.name());
            let refers = ["href", "clip-path"].contains(&attribute.name());
            let is_inside =
                attribute.value().starts_with("data:image/") || attribute.value() == "url(#klantreis-face)";
            assert!(!refers || is_inside, "{}={}", attribute.name(), attribute.value());
        }
    }
    assert_eq!(document.root().children().count(), 1, "nothing stands beside the picture");
}

/// The places of a file where any text may stand, among all its texts.
fn free_places(value: &Value) -> Vec<usize> {
    let count = texts_of(&mut value.clone()).len();
    let mut value = value.clone();
    let is_free = |at: &usize| {
        let before = std::mem::replace(texts_of(&mut value)[*at], "any text".to_owned());
        let file = format::read(value.to_string().as_bytes());
        *texts_of(&mut value)[*at] = before;
        file.is_ok_and(|reading| reading.findings.is_empty())
    };
    (0..count).filter(is_free).collect()
}

fn texts_of(value: &mut Value) -> Vec<&mut String> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(values) => values.iter_mut().flat_map(texts_of).collect(),
        Value::Object(fields) => fields.iter_mut().flat_map(|(_, value)| texts_of(value)).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn nothing_of_a_text_becomes_an_element_or_an_attribute() {
    let full = Text::read("tests/golden/v1-full.klantreis.json").text;
    let full: Value = serde_json::from_str(&full).expect("JSON");
    let places = free_places(&full);
    assert!(places.len() > 40, "{places:?}");
    for payload in PAYLOADS {
        let mut value = full.clone();
        places.iter().for_each(|at| *texts_of(&mut value)[*at] = payload.to_owned());
        let file = format::read(value.to_string().as_bytes()).expect("a file of ours").file;
        assert!(file.journeys.iter().all(|journey| journey.title == payload), "{payload} is the title");
        for journey in &file.journeys {
            assert_is_plain(&drawn(journey, &file.personas, &Selection::Nothing).svg);
        }
    }
}

#[test]
fn elements_are_used() {
    let full = Text::read("tests/golden/v1-full.klantreis.json").text;
    let file = format::read(full.as_bytes()).expect("a file of ours").file;
    let svg = drawn(&file.journeys[0], &file.personas, &Selection::Nothing).svg;
    let document = Document::parse(&svg).expect("XML");
    let used: BTreeSet<&str> = document.descendants().map(|node| node.tag_name().name()).collect();
    assert!(used.contains("image") && used.contains("tspan"), "{used:?}");
}

proptest! {
    #[test]
    fn any_map_has_a_picture(journey in arbitrary::journey()) {
        let drawn = drawn(&journey, &[], &Selection::Nothing);
        assert_is_plain(&drawn.svg);
        prop_assert!(drawn.width.is_finite() && drawn.height.is_finite());
    }
}
