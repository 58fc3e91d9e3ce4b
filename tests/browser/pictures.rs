//! The map as a picture: saved, and opened again where it carries the map.

use crate::harness::board::{MAP, TITLE};
use crate::harness::{Drawing, Page, Visitor};
use crate::screens::board;
use klantreis::exchange::carried;
use klantreis::text::{format, import, share as words};
use serde_json::json;

crate::tests! {
    a_png_carries_the_map_and_opens_again,
    an_svg_carries_the_map_and_opens_again,
    a_picture_without_a_map_says_so.either(),
}

const DRAWING: &str = "
    Think: search compare | Do: pay
    Web  | a b |   | c
    Shop |     | d |";

/// The picture way of the dialog.
pub fn picture(visitor: &Visitor) -> Page {
    let page = board(visitor);
    open(visitor, &page);
    page
}

fn open(visitor: &Visitor, page: &Page) {
    page.click("button", visitor.t(words::SHARE));
    page.click("tab", &format!("{}*", visitor.t(words::PICTURE)));
    page.find("img", visitor.t(words::PREVIEW));
}

/// What is saved with the choices that are made in the dialog.
fn saved(visitor: &Visitor, page: &Page, svg: bool) -> (String, Vec<u8>) {
    if svg {
        page.click("radio", "SVG");
    }
    page.click("button", visitor.t(if svg { words::SAVE_SVG } else { words::SAVE_PNG }));
    visitor.downloaded(page)
}

/// The width and the height that a PNG says it has.
fn size_of(png: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("a header"));
    (number(16), number(20))
}

fn a_png_carries_the_map_and_opens_again(visitor: &Visitor) {
    let page = visitor.open_map(DRAWING);
    open(visitor, &page);
    page.click("radio", "1×");
    let (_, small) = saved(visitor, &page, false);
    page.click("radio", "2×");
    let (name, png) = saved(visitor, &page, false);
    assert!(name.ends_with(".klantreis.png"), "{name}");
    let (width, height) = size_of(&small);
    assert_eq!(size_of(&png), (2 * width, 2 * height));
    assert!(matches!(carried(&png), Some(Ok(_))), "{:?}", carried(&png));

    let other = visitor.other(visitor.language);
    let page = other.open();
    page.open_file(&other, &name, &png);
    page.expect(DRAWING);

    // Over a board it would otherwise become a picture on a card.
    let third = visitor.other(visitor.language);
    let page = third.open_journey(&Drawing::parse("Other: x\n Web | y").journey("other", "Other"));
    page.drop_from_elsewhere(&page.card("y"), &[], &[(&name, "image/png", &png)]);
    page.expect(DRAWING);
}

fn an_svg_carries_the_map_and_opens_again(visitor: &Visitor) {
    let page = visitor.open_map(DRAWING);
    open(visitor, &page);
    let (name, svg) = saved(visitor, &page, true);
    assert!(name.ends_with(".klantreis.svg"), "{name}");
    let text = String::from_utf8(svg.clone()).expect("a text");
    assert!(text.starts_with("<svg ") && text.contains(TITLE), "{text}");

    let other = visitor.other(visitor.language);
    let page = other.open();
    page.paste(&[("text/plain", &text)], &[]);
    page.expect(DRAWING);

    let page = visitor.first_tab();
    page.click("switch", visitor.t(words::INSIDE));
    let (name, svg) = saved(visitor, &page, true);
    assert!(!name.contains(".klantreis."), "{name}");
    assert_eq!(carried(&svg), None);
    assert!(page.stored_journey(MAP).is_some());
}

fn a_picture_without_a_map_says_so(visitor: &Visitor) {
    let page = visitor.open();
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'/>";
    page.open_file(visitor, "drawing.svg", svg);
    let dialog = page.find("dialog", visitor.t(import::REFUSED));
    assert!(dialog.text().contains(visitor.t(format::SVG)), "{}", dialog.text());
    let loaded = "() => performance.getEntriesByType('resource').every((entry) => entry.name.startsWith(location.origin))";
    assert_eq!(page.call(loaded, json!([])), json!(true));
}
