//! A map as one page: saved, read without us, and opened again.

use crate::harness::start::scratch_file;
use crate::harness::{Drawing, Page, Visitor};
use klantreis::text::{page as page_words, share as words};
use serde_json::{Value, json};
use std::path::Path;
use xtask::server::{Compression, serve_as};

crate::tests! {
    a_saved_page_is_read_from_a_disk_and_a_host_and_brings_the_map_back,
    what_is_left_out_of_a_page_is_not_in_it.either(),
}

const E_BIKE: &str = include_str!("../../public/examples/e-bike.klantreis.json");
const TITLE: &str = "Een elektrische fiets kopen";

/// The example on the board, and the dialog open at the page.
fn shared(visitor: &Visitor) -> Page {
    let page = visitor.open();
    page.open_file(visitor, "e-bike.klantreis.json", E_BIKE.as_bytes());
    page.find("table", TITLE);
    page.click("button", visitor.t(words::SHARE));
    page.click("tab", &format!("{}*", visitor.t(words::PAGE)));
    page.find("img", visitor.t(words::PAGE_PREVIEW));
    page
}

fn saved(visitor: &Visitor, page: &Page) -> (String, Vec<u8>) {
    page.click("button", visitor.t(words::PAGE_SAVE));
    visitor.downloaded(page)
}

pub fn address_of(file: &Path) -> String {
    format!("file://{}", file.display())
}

/// The map of a stored or exported file, as text.
fn drawn(file: &Value) -> Drawing {
    Drawing::of_journey(&file["journeys"][0])
}

fn a_saved_page_is_read_from_a_disk_and_a_host_and_brings_the_map_back(visitor: &Visitor) {
    let page = shared(visitor);
    let (name, content) = saved(visitor, &page);
    assert_eq!(name, "een-elektrische-fiets-kopen.html");
    let file = scratch_file(visitor, &name, &content);
    // Neither is our own site; everything else is a complaint as ever.
    let host = serve_as(file.parent().expect("a folder"), "/", 0, Compression::None).expect("a host");
    visitor.expect_complaint("leaves the site: file:");
    visitor.expect_complaint(&format!("leaves the site: {}", host.url()));
    for address in [address_of(&file), format!("{}{name}", host.url())] {
        page.go(&address);
        page.find("heading", TITLE);
        page.find("region", &format!("{TITLE}*"));
        page.find("columnheader", "Maakt een proefrit");
        page.find("rowheader", "Website en zoeken*");
        assert_eq!(page.call("() => document.scripts.length", json!([])), json!(0));
        let font = page.call("() => getComputedStyle(document.body).fontFamily", json!([]));
        assert!(font.as_str().is_some_and(|font| font.contains("Segoe UI")), "the stylesheet counts: {font}");
    }
    let caption = page_words::MAP_OF.fill(visitor.language, &[("title", TITLE)]);
    assert_eq!(page.in_accessibility_tree("table", &caption), 1);
    for theme in ["light", "dark"] {
        page.show_theme(theme);
        assert_eq!(page.accessibility_violations(), [""; 0], "{theme}");
    }
    let other = visitor.other(visitor.language);
    let again = other.open();
    again.open_file(&other, &name, &content);
    again.find("table", TITLE);
    let stored = again.stored();
    let journey = stored.iter().find(|(key, _)| key.starts_with("klantreis/journey/")).expect("a journey");
    let stored: Value = serde_json::from_str(journey.1.as_str().unwrap_or_default()).expect("JSON");
    assert_eq!(drawn(&stored), drawn(&serde_json::from_str(E_BIKE).expect("JSON")));
}

fn what_is_left_out_of_a_page_is_not_in_it(visitor: &Visitor) {
    let page = shared(visitor);
    assert_eq!(page.accessibility_violations(), [""; 0]);
    let has = |content: &[u8], text: &str| String::from_utf8_lossy(content).contains(text);
    let (_, content) = saved(visitor, &page);
    assert!(has(&content, "id=\"findings\"") && has(&content, "id=\"people\"") && has(&content, "<template"));
    assert!(!has(&content, "text note"), "notes are left out unless they are wanted");
    assert!(has(&content, "Winkelteam") && has(&content, "Ritgegevens"));
    page.click("switch", visitor.t(words::WITHOUT_NAMES));
    let (_, content) = saved(visitor, &page);
    assert!(!has(&content, "Winkelteam") && !has(&content, "Ritgegevens"), "in the map inside neither");
    page.click("checkbox", &format!("{}*", visitor.word("Bevindingen", "Findings")));
    page.click("checkbox", &format!("{}*", visitor.word("Persona’s", "Personas")));
    page.click("checkbox", visitor.t(words::PAGE_NOTES));
    page.click("switch", visitor.t(words::INSIDE));
    page.click("radio", visitor.t(words::DARK));
    let (_, content) = saved(visitor, &page);
    assert!(
        !has(&content, "id=\"findings\"") && !has(&content, "id=\"people\"") && !has(&content, "<template")
    );
    assert!(has(&content, "text note") && has(&content, "data-theme=\"dark\""));
}
