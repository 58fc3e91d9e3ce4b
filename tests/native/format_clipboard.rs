//! Cards to and from other programs.

use klantreis::format::clipboard::{self, PastedCard};
use klantreis::format::{Problem, Refusal};
use klantreis::model::*;
use klantreis::text::Language;
use proptest::prelude::*;

use crate::arbitrary;

fn titles(text: &str) -> Vec<String> {
    let pasted = clipboard::read(text).expect("a text of cards");
    assert_eq!(pasted.findings, []);
    pasted.cards.into_iter().map(|pasted| pasted.card.title).collect()
}

#[test]
fn every_line_and_every_cell_of_a_text_is_a_card() {
    for (text, expected) in [
        ("Proefrit", &["Proefrit"][..]),
        ("  Proefrit \n\n\r\nRekent af\r\n", &["Proefrit", "Rekent af"]),
        ("Fase\tWebsite\tWinkel\nKoopt\t\tProefrit", &["Fase", "Website", "Winkel", "Koopt", "Proefrit"]),
        ("{ niet van ons", &["{ niet van ons"]),
        ("{\"format\":\"anders\"}", &["{\"format\":\"anders\"}"]),
        ("<script>alert(1)</script>", &["<script>alert(1)</script>"]),
        ("", &[]),
        (" \n\t\r\n", &[]),
    ] {
        assert_eq!(titles(text), expected, "{text:?}");
    }
}

#[test]
fn a_title_goes_out_on_one_line() {
    let cards = ["Leest\ntests", "\tRekent  af "].map(|title| Card::new("c".into(), title));
    let copied = clipboard::write(&[(CardKind::Touchpoints, &cards[0]), (CardKind::Pains, &cards[1])]);
    assert_eq!(copied.plain, "Leest tests\nRekent af");
    assert_eq!(
        copied.json,
        r#"{"format":"klantreis-cards","version":1,"cards":[{"kind":"touchpoints","title":"Leest\ntests"},{"kind":"pains","title":"\tRekent  af "}]}"#
    );
}

proptest! {
    #[test]
    fn our_own_json_brings_back_everything_but_the_ids(
        cards in proptest::collection::vec((arbitrary::word(), arbitrary::card()), 0..5),
    ) {
        let copied = clipboard::write(&cards.iter().map(|(kind, card)| (*kind, card)).collect::<Vec<_>>());
        let numbered = cards.into_iter().enumerate().map(|(at, (kind, card))| {
            let id = (at + 1).to_string().as_str().into();
            PastedCard { kind: Some(kind), card: Card { id, ..card } }
        });
        let pasted = clipboard::read(&copied.json).expect("our own text");
        prop_assert_eq!(pasted.findings, vec![]);
        prop_assert_eq!(pasted.cards, numbered.collect::<Vec<_>>());
    }
}

#[test]
fn places_and_ids_of_a_handmade_text_are_left_behind() {
    let text = r#"{"format":"klantreis-cards","version":1,"cards":[{"id":"x","step":"s9","title":"Proefrit","x-note":1}]}"#;
    let pasted = clipboard::read(text).expect("a text of cards");
    let card = &pasted.cards[0].card;
    assert_eq!((pasted.cards[0].kind, card.id.as_str(), card.title.as_str()), (None, "1", "Proefrit"));
    assert_eq!(card.extra.iter().collect::<Vec<_>>(), [("x-note", "1")]);
}

#[test]
fn wrong_parts_are_found_and_left_out() {
    let text = r#"{"format":"klantreis-cards","version":1,"cards":[7,{"kind":"swim","title":"Proefrit","actual":9,"link":"javascript:1"}]}"#;
    let pasted = clipboard::read(text).expect("a text of cards");
    let found: Vec<_> = (pasted.findings.iter())
        .map(|finding| format!("{}: {}", finding.path, finding.message(Language::English)))
        .collect();
    assert_eq!(found.len(), 4, "{found:?}");
    assert_eq!(found[0], "cards[0]: should be an object, but is a number");
    assert!(found[1].starts_with("cards[1].kind: “swim” is none of: touchpoints, "), "{found:?}");
    assert_eq!(found[2], "cards[1].actual: 9 is outside −2…2");
    assert!(found[3].starts_with("cards[1].link: “javascript:1” won’t be opened"), "{found:?}");
    assert_eq!(pasted.cards, [PastedCard { kind: None, card: Card::new("1".into(), "Proefrit") }]);
}

#[test]
fn limits_hold_for_text_too() {
    let long = "é".repeat(limits::TEXT + 1);
    let pasted = clipboard::read(&format!("kort\n{long}")).expect("a text of cards");
    assert_eq!(pasted.cards[1].card.title.chars().count(), limits::TEXT);
    assert_eq!(pasted.findings[0].path, "cards[1].title");
    let many = clipboard::read(&"x\n".repeat(limits::CARDS + 5)).expect("a text of cards");
    assert_eq!(many.cards.len(), limits::CARDS);
    assert_eq!(many.findings.len(), 1);
    assert!(matches!(many.findings[0].problem, Problem::TooMany { .. }));
}

#[test]
fn what_is_no_text_of_cards_is_refused() {
    let newer = r#"{"format":"klantreis-cards","version":2,"cards":[]}"#;
    assert_eq!(clipboard::read(newer), Err(Refusal::NewerVersion("2".into())));
    assert_eq!(clipboard::read(include_str!("../golden/v1-minimal.klantreis.json")), Err(Refusal::WholeFile));
    assert_eq!(clipboard::read(r#"{"format":"klantreis","version":7}"#), Err(Refusal::WholeFile));
    let large = "x".repeat(klantreis::format::MOST_BYTES + 1);
    assert_eq!(clipboard::read(&large), Err(Refusal::TooLarge { bytes: large.len() }));
}
