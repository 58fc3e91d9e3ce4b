//! Pictures that carry a map, and what becomes of those that were changed on their way.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use klantreis::exchange::{Offer, Reading, carried, carry_in_png, carry_in_svg, read, read_file};
use klantreis::format::{self, ForeignFile, Refusal};
use klantreis::model::Selection;
use klantreis::picture::MapPicture;
use klantreis::picture::palette::Theme;
use klantreis::text::Language;
use proptest::prelude::*;

use crate::tidy::tree::Text;

/// One pixel.
const PIXEL: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

pub(super) fn pixel() -> Vec<u8> {
    STANDARD.decode(PIXEL).expect("base64")
}

pub(super) fn file() -> String {
    Text::read("tests/golden/v1-full.klantreis.json").text
}

pub(super) fn picture(file: &str) -> String {
    let reading = format::read(file.as_bytes()).expect("a file of ours");
    let part = &Selection::Nothing;
    let (journey, language, theme) = (&reading.file.journeys[0], Language::Dutch, Theme::Dark);
    MapPicture { journey, personas: &[], part, language, theme }.draw().svg
}

fn svg() -> String {
    carry_in_svg(&picture(&file()), &file())
}

fn png() -> Vec<u8> {
    carry_in_png(&pixel(), &file()).expect("a picture")
}

#[test]
fn a_map_comes_back_to_the_letter() {
    assert_eq!(carried(svg().as_bytes()), Some(Ok(file())));
    assert_eq!(carried(&png()), Some(Ok(file())));
    let known = format::read(file().as_bytes());
    assert_eq!(read_file(svg().as_bytes()), known);
    assert_eq!(read_file(&png()), known);
    assert_eq!(read_file(file().as_bytes()), known);
}

#[test]
fn a_picture_carries_the_map_it_was_given_last() {
    let again = carry_in_png(&png(), "later").expect("a picture");
    assert_eq!(carried(&again), Some(Ok("later".to_owned())));
    assert_eq!(carry_in_png(&again, &file()), Some(png()), "nothing is left of what it carried before");
}

#[test]
fn a_picture_with_a_map_is_a_picture() {
    let svg = svg();
    let document = roxmltree::Document::parse(&svg).expect("XML");
    assert_eq!(document.root_element().tag_name().name(), "svg");
    assert!(png().starts_with(&pixel()[..33]), "the header comes first");
    assert_eq!(carry_in_png(b"no picture", "text"), None);
    assert_eq!(carry_in_png(&pixel()[..40], "text"), None);
}

#[test]
fn other_pictures_carry_nothing() {
    for bytes in [&pixel()[..], b"", b"<svg/>", b"\x89PNG", b"\x89PNG\r\n\x1a\n", picture(&file()).as_bytes()]
    {
        assert_eq!(carried(bytes), None, "{:?}", &bytes[..bytes.len().min(40)]);
    }
    assert_eq!(read_file(&pixel()), Err(Refusal::Foreign(ForeignFile::Picture)));
    assert_eq!(read_file(picture(&file()).as_bytes()), Err(Refusal::Foreign(ForeignFile::Svg)));
}

#[test]
fn a_map_survives_what_other_programs_do_to_an_svg() {
    let svg = svg();
    let renamed = svg.replace("<map xmlns=", "<k:map xmlns:k=").replace("</map>", "</k:map>");
    let (before, map) = svg.split_once("base64\">").expect("our element");
    let (map, after) = map.split_once("</map>").expect("its end");
    let lines: Vec<&str> =
        map.as_bytes().chunks(76).map(|line| str::from_utf8(line).expect("ASCII")).collect();
    let broken = format!("{before}base64\">\n    {}\n  </map>{after}", lines.join("\r\n    "));
    let declared = format!("\u{feff}<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<!-- made by -->\n{svg}\n");
    for changed in [renamed, broken, declared] {
        assert_eq!(carried(changed.as_bytes()), Some(Ok(file())));
    }
}

#[test]
fn a_damaged_map_is_refused() {
    let damaged = Some(Err(Refusal::DamagedPicture));
    let half = |bytes: &[u8], parts: usize| bytes[..bytes.len() * parts / 8].to_vec();
    assert_eq!(carried(&half(&png(), 6)), damaged);
    let svg_without_end = svg()[..svg().len() - 60].to_owned();
    assert_eq!(carried(svg_without_end.as_bytes()), damaged);
    let changed = svg().replace("base64\">", "base64\">AAAA");
    assert_eq!(carried(changed.as_bytes()), damaged);
    let no_base64 = svg().replace("base64\">", "base64\">é");
    assert_eq!(carried(no_base64.as_bytes()), damaged);
}

#[test]
fn a_map_that_swells_is_refused_before_it_does() {
    let large = " ".repeat(format::MOST_BYTES + 1);
    let too_large = Some(Err(Refusal::LargeMapInPicture));
    assert_eq!(carried(carry_in_svg("<svg></svg>", &large).as_bytes()), too_large);
    assert_eq!(carried(&carry_in_png(&pixel(), &large).expect("a picture")), too_large);
    let most = " ".repeat(format::MOST_BYTES);
    assert_eq!(carried(carry_in_svg("<svg></svg>", &most).as_bytes()), Some(Ok(most)));
}

#[test]
fn an_svg_with_a_map_is_pasted_as_a_file() {
    let offer = |text: String| Offer { text, ..Offer::default() };
    assert_eq!(read(&offer(svg())), Ok(Reading::Json));
    assert!(matches!(read(&offer("<svg></svg>".to_owned())), Ok(Reading::Lines(_))));
}

/// How many pictures are changed. `KLANTREIS_PICTURES=100000 cargo test --release --test native no_picture` takes seconds.
fn changed_pictures() -> u32 {
    std::env::var("KLANTREIS_PICTURES").ok().and_then(|number| number.parse().ok()).unwrap_or(2_000)
}

/// What happens to bytes on their way: some are others, some are gone, some come twice.
fn changes() -> impl Strategy<Value = Vec<(usize, u8, u8)>> {
    prop::collection::vec((any::<usize>(), any::<u8>(), any::<u8>()), 1..6)
}

fn changed(mut bytes: Vec<u8>, changes: &[(usize, u8, u8)]) -> Vec<u8> {
    for (at, how, value) in changes {
        if bytes.is_empty() {
            break;
        }
        let at = at % bytes.len();
        match how % 5 {
            0 => bytes[at] = *value,
            1 => bytes.truncate(at),
            2 => drop(bytes.drain(at..(at + usize::from(*value)).min(bytes.len()))),
            3 => {
                let part = bytes[at..(at + usize::from(*value)).min(bytes.len())].to_vec();
                bytes.splice(at..at, part);
            }
            _ => bytes.insert(at, *value),
        }
    }
    bytes
}

#[test]
fn no_picture_is_a_danger() {
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: changed_pictures().div_ceil(4),
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let text = Text::read("tests/golden/v1-minimal.klantreis.json").text;
    let small =
        [carry_in_svg("<svg></svg>", &text).into_bytes(), carry_in_png(&pixel(), &text).expect("a picture")];
    let pictures = [svg().into_bytes(), png()].into_iter().chain(small).collect::<Vec<_>>();
    let all = |changes: Vec<(usize, u8, u8)>| {
        for picture in &pictures {
            let bytes = changed(picture.clone(), &changes);
            if let Some(Ok(text)) = carried(&bytes) {
                prop_assert!(text.len() <= format::MOST_BYTES);
            }
            let _ = read_file(&bytes);
        }
        Ok(())
    };
    runner.run(&changes(), all).expect("no panic, and no more than fits");
}
