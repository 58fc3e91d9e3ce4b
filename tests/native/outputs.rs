//! Nothing that somebody writes into a map becomes a part of what is handed over: it stands there as text.

use std::collections::BTreeSet;
use std::sync::Arc;

use klantreis::exchange::{Page, PageTheme, Shown, read_file};
use klantreis::format::{self, File};
use klantreis::model::{Date, Selection};
use klantreis::picture::MapPicture;
use klantreis::picture::palette::Theme;
use klantreis::text::Language;
use scraper::{ElementRef, Html, Node};

#[path = "../payloads/mod.rs"]
mod payloads;

use payloads::{file_of, payloads};

fn page(file: &File) -> String {
    let personas: Vec<_> = file.personas.iter().cloned().map(Arc::new).collect();
    let text = format::write(file);
    let shown =
        Shown { findings: Date::new(2026, 12, 1), personas: true, notes: true, names: true, photos: true };
    let page = Page {
        map: &file.journeys[0],
        personas: &personas,
        language: Language::English,
        theme: PageTheme::Device,
        shown,
        file: Some(&text),
    };
    page.html()
}

/// The elements of a document with the names of their attributes, in their order.
fn structure(document: &Html) -> Vec<String> {
    let elements = document.root_element().descendants().filter_map(ElementRef::wrap);
    let drawn = |element: ElementRef<'_>| {
        let attributes: Vec<&str> = element.value().attrs().map(|(name, _)| name).collect();
        format!("{} {}", element.value().name(), attributes.join(" "))
    };
    elements.map(drawn).collect()
}

/// What a parser takes a text for: line ends are one sign, and there is no NUL.
fn as_parsed(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "")
}

fn one(text: &str) -> File {
    file_of(&[text.to_owned()])
}

#[test]
fn there_are_many_and_each_differs() {
    let payloads = payloads();
    let unique: BTreeSet<&String> = payloads.iter().collect();
    assert!(payloads.len() >= 200 && unique.len() == payloads.len(), "{}", payloads.len());
}

/// A page with a payload in every field has the elements and attributes of one with a harmless text of the same lines, and
/// no others; and the payload stands there as text.
#[test]
fn no_text_becomes_a_part_of_a_page() {
    for payload in payloads() {
        let [document, wanted] = [&payload, &harmless(&payload)].map(|text| parsed(&page(&one(text))));
        let (found, wanted) = (structure(&document), structure(&wanted));
        let first = found.iter().zip(&wanted).find(|(found, wanted)| found != wanted);
        assert!(found == wanted, "{payload:?} changes the page: {first:?}");
        check_addresses(&document, &payload);
        check_texts(&document, &payload);
    }
}

/// A text of the same length and lines in which nothing means anything.
fn harmless(text: &str) -> String {
    text.chars().map(|letter| if letter.is_whitespace() { letter } else { 'x' }).collect()
}

/// The page without its stylesheet, which is long and always the same.
fn parsed(page: &str) -> Html {
    let (head, rest) = page.split_once("<style>").expect("a stylesheet");
    let (_, rest) = rest.split_once("</style>").expect("its end");
    Html::parse_document(&[head, rest].concat())
}

/// Nothing is opened or loaded but addresses of the web, pictures within the page, and places of the page itself.
fn check_addresses(document: &Html, payload: &str) {
    for element in document.root_element().descendants().filter_map(ElementRef::wrap) {
        for (name, value) in element.value().attrs() {
            let is_fine = match name {
                "href" if element.value().name() == "link" => value.starts_with("data:image/svg+xml;base64,"),
                "href" => value.starts_with("https://") || value.starts_with("#card-"),
                "src" => value.starts_with("data:image/png;base64,"),
                _ => {
                    !name.starts_with("on")
                        && !["style", "srcset", "action", "formaction", "srcdoc"].contains(&name)
                }
            };
            assert!(is_fine, "{payload:?} gives {name}={value:?}");
        }
    }
}

fn check_texts(document: &Html, payload: &str) {
    let wanted = as_parsed(payload);
    let number = texts(document).iter().filter(|text| text.contains(wanted.trim())).count();
    // The title twice, a phase, its step, its goal, lanes, the fields of the card, those of the persona …
    assert!(number >= 25, "{payload:?} stands there {number} times");
    let elements = document.root_element().descendants().filter_map(ElementRef::wrap);
    let mut images = elements.filter(|element| element.value().name() == "img");
    let alt = payload.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}");
    assert_eq!(images.next().and_then(|image| image.attr("alt")), Some(&*alt));
}

fn texts(document: &Html) -> Vec<String> {
    let nodes = document.root_element().descendants();
    nodes
        .filter_map(|node| match node.value() {
            Node::Text(text) => Some(text.to_string()),
            _ => None,
        })
        .collect()
}

#[test]
fn the_map_comes_back_out_of_the_page_as_it_was() {
    for payload in payloads() {
        let file = one(&payload);
        let reading = read_file(page(&file).as_bytes()).unwrap_or_else(|why| panic!("{payload:?}: {why:?}"));
        assert_eq!((reading.findings, reading.file), (Vec::new(), file), "{payload:?}");
    }
}

/// The elements and attributes of a picture.
fn parts(svg: &str) -> BTreeSet<String> {
    let document = roxmltree::Document::parse(svg).unwrap_or_else(|why| panic!("{why}"));
    let elements = document.descendants().filter(roxmltree::Node::is_element);
    let drawn = |element: roxmltree::Node<'_, '_>| {
        assert!(element.attribute("href").is_none_or(|href| href.starts_with("data:image/png;base64,")));
        let attributes = element.attributes().map(|attribute| attribute.name().to_owned());
        attributes.chain([format!("<{}>", element.tag_name().name())]).collect::<Vec<_>>()
    };
    elements.flat_map(drawn).collect()
}

/// A picture is laid out anew for each text, so that only which elements and attributes there are can be held.
#[test]
fn no_text_becomes_a_part_of_a_picture() {
    let harmless = ["harmless".to_owned(), "harmless ".repeat(30), "harmless".repeat(30)];
    let known: BTreeSet<String> = harmless.iter().flat_map(|text| parts(&picture(&one(text)))).collect();
    for forbidden in ["<script>", "<foreignObject>", "<a>", "<use>", "<style>", "onload", "style"] {
        assert!(!known.contains(forbidden), "{forbidden}");
    }
    for payload in payloads() {
        let found = parts(&picture(&one(&payload)));
        let others: Vec<&String> = found.difference(&known).collect();
        assert!(others.is_empty(), "{payload:?} gives {others:?}");
    }
}

fn picture(file: &File) -> String {
    let personas: Vec<_> = file.personas.iter().cloned().map(Arc::new).collect();
    let picture = MapPicture {
        journey: &file.journeys[0],
        personas: &personas,
        part: &Selection::Nothing,
        language: Language::English,
        theme: Theme::Light,
    };
    picture.draw().svg
}
