//! Cards as JSON, for ourselves.

use klantreis::format::Refusal;
use klantreis::format::clipboard::{self, PastedCard};
use klantreis::model::*;
use klantreis::text::Language;
use proptest::prelude::*;

use crate::arbitrary;

#[test]
fn cards_are_written_with_the_kind_of_their_lane() {
    let cards = ["Leest\ntests", "\tRekent  af "].map(|title| Card::new("c".into(), title));
    assert_eq!(
        clipboard::write(&[(CardKind::Touchpoints, &cards[0]), (CardKind::Pains, &cards[1])]),
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
        let pasted = clipboard::read(&copied).expect("our own text");
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
fn what_is_no_text_of_cards_is_refused() {
    let newer = r#"{"format":"klantreis-cards","version":2,"cards":[]}"#;
    assert_eq!(clipboard::read(newer), Err(Refusal::NewerVersion("2".into())));
    let other = |name: &str| Err(Refusal::OtherFormat(name.into()));
    assert_eq!(clipboard::read(include_str!("../golden/v1-minimal.klantreis.json")), other("klantreis"));
    assert_eq!(clipboard::read("{}"), Err(Refusal::NoFormat));
    assert!(matches!(clipboard::read("Proefrit"), Err(Refusal::NotJson(_))));
    let large = "x".repeat(klantreis::format::MOST_BYTES + 1);
    assert_eq!(clipboard::read(&large), Err(Refusal::TooLarge { bytes: large.len() }));
}
