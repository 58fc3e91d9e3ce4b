//! A map as one page: saved, read without us, and opened again; and texts that would be scripts.

#[path = "../payloads/mod.rs"]
mod payloads;

use crate::harness::start::scratch_file;
use crate::harness::{Drawing, Page, Visitor};
use klantreis::exchange::{Page as OnePage, PageTheme, Shown};
use klantreis::format::{self, File};
use klantreis::model::{Date, Selection};
use klantreis::picture::MapPicture;
use klantreis::picture::palette::Theme;
use klantreis::text::{page as page_words, share as words};
use payloads::{file_of, payloads};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use xtask::server::{Compression, serve_as};

crate::tests! {
    a_saved_page_is_read_from_a_disk_and_a_host_and_brings_the_map_back,
    what_is_left_out_of_a_page_is_not_in_it,
    no_text_of_a_map_runs_in_what_is_handed_over.limit(120),
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

fn address_of(file: &Path) -> String {
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

/// How many texts a document holds at once: each stands in every field, and a document of all would be large.
const AT_ONCE: usize = 30;

/// What is handed over of a map, by the ending of its file.
fn handed_over(file: &File) -> [(&'static str, String); 2] {
    let personas: Vec<_> = file.personas.iter().cloned().map(Arc::new).collect();
    let (journey, language) = (&file.journeys[0], klantreis::text::Language::Dutch);
    let shown =
        Shown { findings: Date::new(2026, 12, 1), personas: true, notes: true, names: true, photos: true };
    let text = format::write(file);
    let (theme, inside) = (PageTheme::Device, Some(text.as_str()));
    let page = OnePage { map: journey, personas: &personas, language, theme, shown, file: inside };
    let part = &Selection::Nothing;
    let picture = MapPicture { journey, personas: &personas, part, language, theme: Theme::Light };
    [("html", page.html()), ("svg", picture.draw().svg)]
}

/// The policy would keep a script from running too, so that each page is opened without it as well.
fn without_policy(page: &str) -> String {
    let (before, rest) = page.split_once("<meta http-equiv").expect("a policy");
    let (_, after) = rest.split_once('>').expect("its end");
    [before, after].concat()
}

fn no_text_of_a_map_runs_in_what_is_handed_over(visitor: &Visitor) {
    visitor.expect_complaint("leaves the site: file:");
    let page = visitor.open();
    let ran = |name: String, content: &str| {
        page.go(&address_of(&scratch_file(visitor, &name, content.as_bytes())));
        page.call("() => window.ran === 1", json!([])) == json!(true)
    };
    for (at, texts) in payloads().chunks(AT_ONCE).enumerate() {
        for (ending, content) in handed_over(&file_of(texts)) {
            assert!(!ran(format!("payloads-{at}.{ending}"), &content), "a text runs in {ending} {at}");
            if ending == "html" {
                let name = format!("payloads-{at}-without-policy.{ending}");
                assert!(
                    !ran(name, &without_policy(&content)),
                    "a text runs in {ending} {at} without a policy"
                );
            }
        }
    }
    // They do run where nobody is careful.
    let careless = format!("<!doctype html><title>careless</title>{}", payloads()[0]);
    assert!(ran("careless.html".to_owned(), &careless));
}
