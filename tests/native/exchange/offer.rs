//! The one reading of what a paste or a drop holds.

use klantreis::exchange::{Handed, Link, MOST_CARDS, Manner, Offer, Reading, TooMuch, read};
use klantreis::format::{MOST_BYTES, Refusal, clipboard};
use klantreis::model::{Card, CardKind, limits};
use klantreis::text::Language;

use super::{lines, pasted, table};

const FOREIGN: &str = include_str!("../../cases/foreign-journey.json");
const OURS: &str = include_str!("../../golden/v1-minimal.klantreis.json");

fn file(name: &str, is_picture: bool) -> Handed {
    Handed { name: name.to_owned(), is_picture }
}

fn own() -> String {
    clipboard::write(&[(CardKind::Touchpoints, &Card::new("c".into(), "ours"))])
}

#[test]
fn our_own_cards_come_before_everything_else() {
    let offer =
        Offer { own: own(), table: Some(table(&[&["a", "b"]])), text: "a\tb".into(), ..Offer::default() };
    let Ok(Reading::Cards(cards)) = read(&offer) else { panic!("{:?}", read(&offer)) };
    assert_eq!(cards.cards[0].card.title, "ours");
    assert!(matches!(pasted(&own()), Reading::Cards(_)), "also as text alone");
    let broken = Offer { own: "{".into(), text: "a".into(), ..Offer::default() };
    assert_eq!(read(&broken), Ok(lines(&["a"])));
    let newer = r#"{"format":"klantreis-cards","version":2,"cards":[]}"#;
    let refused = Err(TooMuch::Refusal(Refusal::NewerVersion("2".into())));
    assert_eq!(read(&Offer { text: newer.into(), ..Offer::default() }), refused);
}

#[test]
fn text_wins_where_an_office_program_adds_a_picture() {
    let of_excel = Offer {
        table: Some(table(&[&["a", "b"], &["c", "d"]])),
        text: "a\tb\r\nc\td\r\n".into(),
        files: vec![file("image.png", true)],
        ..Offer::default()
    };
    assert_eq!(read(&of_excel), Ok(Reading::Table(table(&[&["a", "b"], &["c", "d"]]))));
    let of_word = Offer { table: None, text: "a\r\nb".into(), ..of_excel.clone() };
    assert_eq!(read(&of_word), Ok(lines(&["a", "b"])));
    for text in ["", " \r\n"] {
        let alone = Offer { table: None, text: text.into(), ..of_excel.clone() };
        assert_eq!(read(&alone), Ok(Reading::Picture));
    }
    let empty_cells = Offer { table: Some(table(&[])), text: "\t".into(), ..of_excel };
    assert_eq!(read(&empty_cells), Ok(Reading::Picture));
}

#[test]
fn files_are_opened_also_where_their_name_lies_beside_them() {
    let copied = Offer { text: "map.json".into(), files: vec![file("map.json", false)], ..Offer::default() };
    assert_eq!(read(&copied), Ok(Reading::Files));
    let picture = Offer { text: "shop.png".into(), files: vec![file("shop.png", true)], ..Offer::default() };
    assert_eq!(read(&picture), Ok(Reading::Picture));
    let dragged = Offer {
        manner: Manner::Dropped,
        text: "https://example.org/shop.png".into(),
        links: Link::all_of("https://example.org/shop.png", "", ""),
        files: vec![file("shop.png", true)],
        ..Offer::default()
    };
    assert_eq!(read(&dragged), Ok(Reading::Picture));
}

#[test]
fn the_table_of_html_comes_before_that_of_the_text() {
    let of_word =
        Offer { table: Some(table(&[&["a\nb", "c"]])), text: "a\r\nb\tc".into(), ..Offer::default() };
    assert_eq!(read(&of_word), Ok(Reading::Table(table(&[&["a\nb", "c"]]))));
    let column =
        Offer { table: Some(table(&[&["a"], &["b"]])), text: "a\r\nb\r\n".into(), ..Offer::default() };
    assert_eq!(read(&column), Ok(Reading::Table(table(&[&["a"], &["b"]]))));
    let one_cell =
        Offer { table: Some(table(&[&["a\nb"]])), text: "\"a\nb\"\r\n".into(), ..Offer::default() };
    assert_eq!(read(&one_cell), Ok(lines(&["a\nb"])));
}

#[test]
fn every_line_of_a_text_is_a_card() {
    for (text, expected) in [
        ("Proefrit", &["Proefrit"][..]),
        ("  Proefrit \n\n\r\nRekent af\r\n", &["Proefrit", "Rekent af"]),
        ("{ niet van ons", &["{ niet van ons"]),
        ("[x] terugbellen\n[ ] mailen", &["[x] terugbellen", "[ ] mailen"]),
        ("[1] Een bron", &["[1] Een bron"]),
        ("[Naam]\n[Adres]", &["[Naam]", "[Adres]"]),
        ("<script>alert(1)</script>", &["<script>alert(1)</script>"]),
        ("12", &["12"]),
    ] {
        assert_eq!(pasted(text), lines(expected), "{text:?}");
    }
    for text in ["", " \n\t\r\n", "\u{feff}"] {
        assert_eq!(pasted(text), Reading::Nothing, "{text:?}");
    }
}

#[test]
fn json_is_never_a_card_for_each_brace() {
    let cut = &FOREIGN[..FOREIGN.len() / 2];
    let wrong = FOREIGN.replace("},", "},,");
    for text in [
        FOREIGN,
        OURS,
        cut,
        &wrong,
        "{\"format\":\"anders\"}",
        "{\"a\":1}\n{\"a\":2}",
        "[\"a\", \"b\"]",
        "{\n  naam: 'x'\n}",
        "[\n  1,\n  2\n]",
        "\u{feff} {\n\"a\" : 1 }",
    ] {
        assert_eq!(pasted(text), Reading::Json, "{text:?}");
    }
}

#[test]
fn a_quote_that_is_dropped_is_one_card() {
    let drop = |text: &str| Offer { manner: Manner::Dropped, text: text.into(), ..Offer::default() };
    assert_eq!(read(&drop(" Te duur,\r\nzegt ze. ")), Ok(lines(&["Te duur,\nzegt ze."])));
    assert_eq!(read(&drop("a\tb\nc\td")), Ok(Reading::Table(table(&[&["a", "b"], &["c", "d"]]))));
    assert_eq!(read(&drop(FOREIGN)), Ok(Reading::Json));
    assert_eq!(read(&drop(" ")), Ok(Reading::Nothing));
}

#[test]
fn a_link_has_the_name_it_had() {
    let link = |address: &str, title: &str| Link { address: address.into(), title: title.into() };
    let all = |list, named, anchor| Link::all_of(list, named, anchor);
    let address = "https://example.org/a";
    assert_eq!(all(address, "", " Het\n onderzoek "), [link(address, "Het onderzoek")]);
    assert_eq!(all(address, "https://example.org/a\nOnderzoek", ""), [link(address, "Onderzoek")]);
    assert_eq!(all("", "https://example.org/a\nOnderzoek", ""), [link(address, "Onderzoek")]);
    assert_eq!(all("https://example.org/a\r\n", "", ""), [link(address, address)]);
    let two = "# names\r\nhttps://example.org/a\r\nmailto:a@example.org\r\n";
    assert_eq!(
        all(two, "", "both"),
        [link(address, address), link("mailto:a@example.org", "mailto:a@example.org")]
    );
    assert_eq!(all("javascript:alert(1)\nfile:///etc/passwd", "", "x"), []);
    let offer = Offer {
        manner: Manner::Dropped,
        text: address.into(),
        links: all(address, "", "b"),
        ..Offer::default()
    };
    assert_eq!(read(&offer), Ok(Reading::Links(vec![link(address, "b")])));
}

#[test]
fn an_address_alone_is_a_link_too() {
    let card = |text: &str| Card::of_text("1".into(), text);
    assert_eq!(card("https://example.org").link, "https://example.org");
    assert_eq!(card("https://example.org").title, "https://example.org");
    for text in ["zie https://example.org", "https://example.org en meer", "javascript:alert(1)", "a"] {
        assert_eq!(card(text).link, "", "{text}");
    }
}

#[test]
fn what_is_too_much_is_refused_in_words() {
    let refused = |text: String| read(&Offer { text, ..Offer::default() }).expect_err("it is too much");
    let long = "é".repeat(limits::TEXT + 1);
    assert_eq!(pasted(&"é".repeat(limits::TEXT)), lines(&["é".repeat(limits::TEXT).as_str()]));
    let of_line = refused(format!("kort\n{long}"));
    assert_eq!(
        of_line.message(Language::English),
        "The text on line 2 is 10,001 characters long; a card takes 10,000. Nothing has changed."
    );
    let of_cell = refused(format!("a\tb\nc\t{long}"));
    assert!(of_cell.message(Language::Dutch).starts_with("De tekst in rij 2, kolom 2 is 10.001 tekens lang"));
    assert_eq!(refused("x\n".repeat(MOST_CARDS + 1)), TooMuch::Cards(MOST_CARDS + 1));
    assert_eq!(refused("x\ty\n".repeat(limits::LANES + 1)), TooMuch::Rows(limits::LANES + 1));
    assert_eq!(refused("x\t".repeat(limits::STEPS + 1) + "x"), TooMuch::Columns(limits::STEPS + 2));
    assert_eq!(refused("x\n".repeat(500_000)), TooMuch::Cards(500_000), "a megabyte");
    let bytes = MOST_BYTES + 1;
    assert_eq!(refused("x".repeat(bytes)), TooMuch::Refusal(Refusal::TooLarge { bytes }));
    for language in Language::ALL {
        for too_much in [TooMuch::Cards(3_000), TooMuch::Rows(501), TooMuch::Columns(2_001)] {
            let message = too_much.message(language);
            assert!(!message.contains('{') && message.contains(char::is_numeric), "{message}");
        }
    }
}
