//! The whole map as a picture.

mod colours;
mod hostile;
mod icons;

use std::sync::Arc;

use klantreis::model::{Journey, Persona, Selection};
use klantreis::picture::palette::Theme;
use klantreis::picture::{Drawn, MapPicture};
use klantreis::text::Language;
use roxmltree::{Document, Node};

use crate::board_text::map;

/// A picture of a map in Dutch, on light.
fn drawn(journey: &Journey, personas: &[Persona], part: &Selection) -> Drawn {
    let personas: Vec<Arc<Persona>> = personas.iter().cloned().map(Arc::new).collect();
    let (language, theme) = (Language::Dutch, Theme::Light);
    MapPicture { journey, personas: &personas, part, language, theme }.draw()
}

fn parsed(svg: &str) -> Document<'_> {
    Document::parse(svg).unwrap_or_else(|why| panic!("{why} in\n{svg}"))
}

/// The lines of text in a picture, in their order; those of one text are parted by `/`.
fn texts(svg: &str) -> Vec<String> {
    let document = parsed(svg);
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    let line = |node: Node<'_, '_>| node.text().unwrap_or_default().to_owned();
    let text = |node: Node<'_, '_>| match node.children().filter(Node::is_element).count() {
        0 => line(node),
        _ => node.children().map(line).collect::<Vec<_>>().join("/"),
    };
    texts.map(text).collect()
}

/// Asserts what is written in the picture of a part of a map, one text a line.
#[track_caller]
fn check(journey: &str, part: &Selection, expected: &str) {
    let svg = drawn(&map(journey), &[], part).svg;
    let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(texts(&svg), expected);
}

const MAP: &str = "
           | Discover | Decide:x | :y
    Do     | a b      | c        | d
    Feel ~ | 0>1      | -2>2     |
    Count #| 100      | 40       |
    Sight -
    Think  |          | e        |
    k: c -> a = goes back
    card c actual = -2
    card c moment = true
    journey title = My journey
";

#[test]
fn all_of_a_map_is_drawn() {
    check(
        MAP,
        &Selection::Nothing,
        "My journey
         Huidig
         Fase
         Stap
         Discover
         Decide
         2 stappen
         Discover
         x
         y
         Do
         a
         b
         c
         −2
         d
         Feel
         +2
         +1
         0
         −1
         −2
         kloof 4
         Count
         Klanten per fase
         100
         100%
         40
         40%
         60%
         Sight
         Think
         e
         Touchpoints
         Klant
         Analyse
         goes back
         neutraal
         heel negatief
         Huidig
         Gewenst
         Kloof
         Moment van de waarheid",
    );
}

#[test]
fn a_phase_is_drawn_alone() {
    check(
        MAP,
        &Selection::Phase("Discover".into()),
        "My journey
         Huidig
         Fase
         Stap
         Discover
         Discover
         Do
         a
         b
         Feel
         +2
         +1
         0
         −1
         −2
         kloof 1
         Count
         Klanten per fase
         100
         100%
         Sight
         Think
         Klant
         Analyse
         neutraal
         Huidig
         Gewenst
         Kloof",
    );
}

#[test]
fn selected_cards_are_drawn_with_their_lanes_and_steps() {
    let cards = Selection::of_cards(vec!["c".into(), "e".into()]);
    check(
        MAP,
        &cards,
        "My journey
         Huidig
         Fase
         Stap
         Decide
         x
         Do
         c
         −2
         Think
         e
         Touchpoints
         heel negatief
         Moment van de waarheid",
    );
}

#[test]
fn what_is_selected_no_more_doesnt_count() {
    let gone = Selection::of_cards(vec!["gone".into()]);
    assert_eq!(drawn(&map(MAP), &[], &gone), drawn(&map(MAP), &[], &Selection::Journey));
}

#[test]
fn hidden_lanes_are_left_out_and_folded_ones_count() {
    check(
        "
           | X   | Y
        Do | a b | c
        Go | d   |
        lane Do folded = true
        lane Go hidden = true
        ",
        &Selection::Nothing,
        "map
         Huidig
         Fase
         Stap
         X
         Y
         X
         Y
         Do
         2 kaarten
         1 kaart",
    );
}

#[test]
fn an_empty_map_is_drawn() {
    check("", &Selection::Nothing, "map\nHuidig\nFase\nStap");
    check("| X", &Selection::Nothing, "map\nHuidig\nFase\nStap\nX\nX");
}

/// Asserts where the lines of a card's title break.
#[track_caller]
fn breaks(title: &str, expected: &str) {
    let mut journey = map("| X | Y | Z\nDo | a | | ");
    set_title(&mut journey, title);
    let svg = drawn(&journey, &[], &Selection::Nothing).svg;
    assert_eq!(texts(&svg)[11], expected, "{title:?}");
}

fn set_title(journey: &mut Journey, title: &str) {
    use klantreis::command::{CardEdit, Command, apply};
    let edit = Command::EditCard { card: "a".into(), edit: CardEdit::Title(title.to_owned()) };
    *journey = apply(journey, &edit).expect("a title");
}

#[test]
fn lines_break_between_words() {
    breaks("Kort", "Kort");
    breaks("Leest tests van drie modellen", "Leest tests van drie/modellen");
    breaks("Leest \n tests", "Leest tests");
    breaks("e-bike e-bike e-bike e-bike", "e-bike e-bike e-bike e-/bike");
    breaks("一二三四五六七八九十一二三", "一二三四五六七八九十一/二三");
}

#[test]
fn words_without_room_break_between_letters() {
    breaks("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahrtsg/esellschaft");
    let family = "👩‍👩‍👧‍👦".repeat(10);
    let line = "👩‍👩‍👧‍👦".repeat(7);
    breaks(&family, &format!("{line}/{}", "👩‍👩‍👧‍👦".repeat(3)));
}

#[test]
fn a_title_that_goes_on_and_on_is_cut() {
    let mut journey = map("| X | Y | Z\nDo | a | | ");
    for title in ["x".repeat(10_000), "woord ".repeat(1_600)] {
        set_title(&mut journey, title.trim());
        let svg = drawn(&journey, &[], &Selection::Nothing).svg;
        let text = texts(&svg)[11].clone();
        assert_eq!(text.split('/').count(), 8, "{text}");
        assert!(text.ends_with('…'), "{text}");
    }
}

#[test]
fn what_is_written_from_right_to_left_begins_at_the_right() {
    let mut journey = map("| X | Y | Z\nDo | a | | ");
    set_title(&mut journey, "هل السعر 25 € صحيح؟");
    let svg = drawn(&journey, &[], &Selection::Nothing).svg;
    let document = parsed(&svg);
    let title =
        document.descendants().find(|node| node.attribute("direction") == Some("rtl")).expect("a title");
    assert_eq!(title.attribute("x"), Some("152"), "the right edge of its card, less what is beside the text");
}
