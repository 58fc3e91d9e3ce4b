//! A map as one page.

use std::collections::BTreeSet;
use std::sync::Arc;

use klantreis::exchange::{Offer, Page, PageTheme, Reading, Shown, carried, read, read_file};
use klantreis::format::{self, File, ForeignFile, Refusal};
use klantreis::model::{Date, Journey};
use klantreis::template::Template;
use klantreis::text::Language::{self, Dutch, English};
use proptest::prelude::*;
use scraper::{ElementRef, Html, Selector};

use crate::board_text::map;

const GOLDEN: &str = include_str!("../../golden/page.html");
const FULL: &str = include_str!("../../golden/v1-full.klantreis.json");
const HARD: &str = include_str!("../../cases/hard-texts.klantreis.json");
const E_BIKE: &str = include_str!("../../../public/examples/e-bike.klantreis.json");

const SMALL: &str = "
             | Discover | Decide:x | :y
    Do       | a b      | c        |
    Feel ~   | -1>2     |          | >1
    Count #  | 100      | 20       |
    Sight -
    k: a -> c = goes on
    l: c -> a
    phase Decide goal = A choice
    lane Do channel = website
    lane Count measure = customers
    card a title = Reads a review
    card a note = At home
    card a actual = -0.5
    card b color = ochre
    card c moment = true
    card c owner = Noor de Wit
    card c evidence = qualitative
    card c senses = see,feel
    card c link = https://example.org/?a=1&b=2
";

fn everything() -> Shown {
    Shown { findings: Date::new(2026, 12, 1), personas: true, notes: true, names: true, photos: true }
}

/// The page of the first map of a file, with the file inside.
fn page_of(file: &File, language: Language, shown: Shown) -> String {
    let personas: Vec<_> = file.personas.iter().cloned().map(Arc::new).collect();
    let text = format::write(file);
    let (map, theme) = (&file.journeys[0], PageTheme::Device);
    Page { map, personas: &personas, language, theme, shown, file: Some(&text) }.html()
}

fn file(text: &str) -> File {
    format::read(text.as_bytes()).expect("a file").file
}

fn of_map(map: Journey) -> File {
    File { journeys: vec![map], ..File::default() }
}

fn of_template(template: Template, language: Language) -> File {
    let mut number = 0;
    let mut fresh = || {
        number += 1;
        format!("i{number}")
    };
    of_map(template.build(language, "map".into(), &mut fresh))
}

/// Maps of every sort.
fn files() -> Vec<File> {
    let mut files = vec![file(FULL), file(HARD), file(E_BIKE), of_map(map(SMALL))];
    files.extend(Template::ALL.map(|template| of_template(template, Dutch)));
    files
}

fn all<'d>(document: &'d Html, selector: &str) -> Vec<ElementRef<'d>> {
    let selector = Selector::parse(selector).expect("a selector");
    document.root_element().select(&selector).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

#[test]
fn a_small_map_gives_this_page() {
    let page = page_of(&of_map(map(SMALL)), English, everything());
    // The stylesheet and its hash change with every colour; all else is held.
    let (head, rest) = page.split_once("<style>").expect("a stylesheet");
    let (_, body) = rest.split_once("</style>").expect("its end");
    let (head, policy) = (head.split("sha256-").next().unwrap_or_default(), head.split_once("'; img-src"));
    let (_, policy) = policy.expect("the policy");
    let page = format!("{head}sha256-…'; img-src{policy}<style></style>{body}").replace("><", ">\n<") + "\n";
    assert!(page == GOLDEN, "the page of the small map is\n{page}");
}

#[test]
fn every_map_comes_back_out_of_its_page() {
    for file in files() {
        for language in Language::ALL {
            let page = page_of(&file, language, everything());
            let reading = read_file(page.as_bytes()).expect("the map is inside");
            assert_eq!((reading.findings, &reading.file), (Vec::new(), &file));
        }
    }
}

/// Browsers write markup anew when they save a page; the text of an element stays, but for some signs.
#[test]
fn a_page_that_a_browser_wrote_anew_holds_the_map_too() {
    for file in files() {
        let document = Html::parse_document(&page_of(&file, Dutch, everything()));
        let anew = format!("<html>{}</html>", document.root_element().inner_html());
        assert_eq!(read_file(anew.as_bytes()).expect("the map is inside").file, file);
    }
}

#[test]
fn a_page_without_a_map_says_so_and_a_broken_one_where_it_stops() {
    let file = of_map(map(SMALL));
    let text = Page { file: None, ..page(&file) }.html();
    for text in [&text, "<!doctype html><p>a page of somebody else</p>", "  <html>"] {
        assert_eq!(read_file(text.as_bytes()), Err(Refusal::Foreign(ForeignFile::Html)));
    }
    let whole = page_of(&file, English, everything());
    let begins = whole.find("<template").expect("the map");
    for length in [begins + 24, begins + 25, begins + 300, whole.len() - 60] {
        let refusal = read_file(&whole.as_bytes()[..length]).expect_err("it is not whole");
        assert!(matches!(refusal, Refusal::Empty | Refusal::EndsEarly(_)), "{length}: {refusal:?}");
    }
}

#[test]
fn the_text_of_a_page_is_pasted_as_the_file_inside() {
    let pasted = |text: String| read(&Offer { text, ..Offer::default() });
    let file = of_map(map(SMALL));
    assert_eq!(pasted(page_of(&file, English, everything())), Ok(Reading::Json));
    assert_eq!(pasted("<p>a text</p>".to_owned()), Ok(Reading::Lines(vec!["<p>a text</p>".to_owned()])));
}

fn page(file: &File) -> Page<'_> {
    let (map, theme) = (&file.journeys[0], PageTheme::Device);
    Page { map, personas: &[], language: English, theme, shown: everything(), file: None }
}

proptest! {
    #[test]
    fn no_page_is_too_odd_to_be_looked_into(parts in proptest::collection::vec(
        proptest::sample::select(&["<template id=\"klantreis\"", ">", "</template", "<template", "{\"format\"", "é", "\0", " "][..]), 0..12)) {
        let text = parts.concat();
        if let Some(Ok(carried)) = carried(text.as_bytes()) {
            prop_assert!(carried.len() < text.len());
        }
        let _ = read_file(text.as_bytes());
    }
}

#[test]
fn the_policy_allows_the_stylesheet_and_nothing_else() {
    use base64::Engine;
    use sha2::Digest;
    for file in files() {
        let document = Html::parse_document(&page_of(&file, Dutch, everything()));
        let [style] = all(&document, "style")[..] else { panic!("one stylesheet") };
        let hash = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(text(style)));
        let [policy] = all(&document, "meta[http-equiv=Content-Security-Policy]")[..] else {
            panic!("a policy")
        };
        let wanted = format!(
            "default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'"
        );
        assert_eq!(policy.attr("content"), Some(wanted.as_str()));
        for forbidden in [
            "script",
            "[style]",
            "link:not([href^='data:image/svg+xml;'])",
            "iframe",
            "object",
            "form",
            "[src^=http]",
        ] {
            assert!(all(&document, forbidden).is_empty(), "{forbidden}");
        }
        assert!(!text(style).contains("url(") && !text(style).contains("@import"));
    }
}

#[test]
fn the_table_is_one_for_screen_readers() {
    for file in files() {
        let document = Html::parse_document(&page_of(&file, Dutch, everything()));
        assert_eq!(document.root_element().attr("lang"), Some("nl"));
        assert_eq!(all(&document, "h1").len(), 1);
        let levels =
            all(&document, "h1, h2, h3, h4").into_iter().map(|heading| heading.value().name()[1..].parse());
        let levels: Vec<u8> = levels.map(|level| level.expect("a level")).collect();
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        let journey = &file.journeys[0];
        for table in all(&document, "table") {
            let caption = table.select(&Selector::parse("caption").expect("a selector")).next();
            assert!(caption.is_some_and(|caption| !text(caption).is_empty()));
        }
        let heads = |scope: &str| all(&document, &format!("th[scope={scope}]")).len();
        assert_eq!(all(&document, "th").len(), heads("row") + heads("col") + heads("colgroup"));
        assert_eq!(heads("col"), journey.steps().count());
        assert!(heads("colgroup") >= journey.phases.len());
        for region in all(&document, "[role=region]") {
            assert!(region.attr("aria-label").is_some() && region.attr("tabindex") == Some("0"));
        }
        let named = all(&document, "svg[role=img][aria-label], svg[aria-hidden=true], svg svg").len();
        assert_eq!(all(&document, "svg").len(), named);
        assert_eq!(all(&document, "img").len(), all(&document, "img[alt]").len());
        let ids: Vec<&str> =
            all(&document, "[id]").into_iter().filter_map(|element| element.attr("id")).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
        for link in all(&document, "a[href^='#']") {
            let to = link.attr("href").unwrap_or_default().trim_start_matches('#');
            assert!(ids.contains(&to), "{to}");
        }
        let shown =
            journey.lanes.iter().filter(|lane| !lane.hidden).map(|lane| lane.card_count()).sum::<usize>();
        assert_eq!(all(&document, "li.card").len(), shown);
    }
}

/// The rows and columns of every table fit: no cell is missing, and none too many.
#[test]
fn every_row_is_as_wide_as_its_table() {
    for file in files() {
        let document = Html::parse_document(&page_of(&file, Dutch, everything()));
        for table in all(&document, "table") {
            let [cells, rows] =
                ["th, td", "tr"].map(|selector| Selector::parse(selector).expect("a selector"));
            let span = |cell: ElementRef<'_>, name: &str| {
                cell.attr(name).map_or(1, |span| span.parse().expect("a number"))
            };
            let mut wider = 0;
            let widths = table.select(&rows).map(|row| {
                let width: usize =
                    row.select(&cells).map(|cell| span(cell, "colspan")).sum::<usize>() + wider;
                wider = row.select(&cells).filter(|cell| span(*cell, "rowspan") == 2).count();
                width
            });
            assert_eq!(widths.collect::<BTreeSet<_>>().len(), 1);
        }
    }
}

#[test]
fn a_map_of_many_steps_is_several_tables_and_its_phases_stay_whole() {
    let steps = |phases: &[usize]| {
        let mut text = String::from("|");
        for (at, number) in phases.iter().enumerate() {
            text += &format!(" P{at}:s{at} |");
            text.extend((1..*number).map(|step| format!(" :t{at}x{step} |")));
        }
        let file = of_map(map(text.trim_end_matches('|')));
        let document = Html::parse_document(&page_of(&file, English, everything()));
        let tables = all(&document, "table");
        let class = all(&document, "body")[0].attr("class").unwrap_or_default().to_owned();
        let columns = Selector::parse("th[scope=col]").expect("a selector");
        (tables.iter().map(|table| table.select(&columns).count()).collect::<Vec<_>>(), class)
    };
    assert_eq!(steps(&[2, 3]), (vec![5], "paper--a4".to_owned()));
    assert_eq!(steps(&[4, 4, 4]), (vec![12], "paper--a3".to_owned()));
    assert_eq!(steps(&[5, 5, 5]), (vec![10, 5], "paper--a3".to_owned()));
    assert_eq!(steps(&[26, 1]), (vec![12, 12, 3], "paper--a3".to_owned()));
}

#[test]
fn names_and_sources_that_are_left_out_stand_nowhere_on_the_page() {
    let file = file(E_BIKE);
    let personas: Vec<_> = file.personas.iter().cloned().map(Arc::new).collect();
    let text = |shown: Shown| {
        let html = Page { personas: &personas, language: Dutch, shown, ..page(&file) }.html();
        Html::parse_document(&html).root_element().text().collect::<String>()
    };
    let (with, without) = (text(everything()), text(Shown { names: false, ..everything() }));
    let cards = file.journeys[0].cards().map(|placed| &*placed.card.source);
    let research = personas.iter().flat_map(|persona| &persona.research).map(|piece| &*piece.source);
    let sources: BTreeSet<&str> = cards.chain(research).filter(|source| !source.is_empty()).collect();
    for named in sources.into_iter().chain(["Eigenaar", "Winkelteam"]) {
        assert!(with.contains(named) && !without.contains(named), "{named}");
    }
    let unowned = |text: &str| text.matches("is niemand eigenaar").count();
    assert_eq!(unowned(&without), unowned(&with), "what is left out isn't found missing");
}

#[test]
fn what_is_left_out_is_not_there() {
    let file = file(FULL);
    let without = Shown { findings: None, personas: false, notes: false, names: false, photos: false };
    let whole = page_of(&file, Dutch, everything());
    let personas: Vec<_> = file.personas.iter().cloned().map(Arc::new).collect();
    let page = Page { personas: &personas, shown: without, ..page(&file) }.html();
    for selector in ["img", ".findings", ".people", ".note"] {
        assert!(!all(&Html::parse_document(&whole), selector).is_empty() || selector == "img", "{selector}");
        assert!(all(&Html::parse_document(&page), selector).is_empty(), "{selector}");
    }
    let dark = Page { theme: PageTheme::Dark, ..self::page(&file) }.html();
    assert_eq!(Html::parse_document(&dark).root_element().attr("data-theme"), Some("dark"));
}
