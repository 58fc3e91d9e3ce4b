//! A file in an address: what is written, what is read again, and what is refused.

use std::sync::LazyLock;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use klantreis::exchange::{LinkFault, read_shared_link, shared_address, shared_link};
use klantreis::format::{self, MOST_BYTES};
use klantreis::text::Language;
use miniz_oxide::deflate::compress_to_vec;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::arbitrary;

/// A link of version 1 and the text that it holds. Addresses are kept in mails and pages for years: this one stays as
/// it is.
const GOLDEN: (&str, &str) = (
    "1wOyMhk3LsQ3CQAwF0FUi12lCmSmoKEAUJ-EDJxffyTZIKMoArEBDTcsKWYgRuCAhTm78v94fwUcZnEELfXBsgqRQwwVFKTK0TQ1dPAvjVaHdjUCHLLssjCxg_ufb_OTKE5pWfUzI1ftxf2WQTk6xGPkml-yGZbSN2CPnrIapMFqYDcoRA3ULnOofWP3BWiJ6IYNp_70P",
    r#"{"format":"klantreis","version":1,"journeys":[{"id":"j","title":"Één fiets kopen 🚲","phases":[{"id":"f1","name":"Zoeken","steps":[{"id":"s1","name":"Vergelijken"},{"id":"s2","name":"Proefrit"}]}]}]}"#,
);

const FULL: &str = include_str!("../../golden/v1-full.klantreis.json");

#[track_caller]
fn check(fragment: &str, expected: Result<&str, LinkFault>) {
    assert_eq!(read_shared_link(fragment).as_deref().map_err(|fault| *fault), expected, "{fragment}");
}

/// A link that holds `deflated` behind the check of `text`.
fn link_of(text: &[u8], deflated: &[u8]) -> String {
    let check = crc32fast::hash(text).to_be_bytes();
    format!("1{}", BASE64_URL_SAFE_NO_PAD.encode([&check[..], deflated].concat()))
}

#[test]
fn a_link_of_version_1_stays_as_it_is() {
    let (link, text) = GOLDEN;
    assert_eq!(shared_link(text), link);
    check(link, Ok(text));
}

#[test]
fn an_address_is_that_of_the_page_without_what_was_looked_at() {
    for page in
        ["https://example.org/kr/", "https://example.org/kr/?lang=en", "https://example.org/kr/#/journey/x?y"]
    {
        assert_eq!(shared_address(page, GOLDEN.1), format!("https://example.org/kr/?view#map={}", GOLDEN.0));
    }
}

#[test]
fn what_programs_do_to_an_address_is_taken_back() {
    let (link, text) = GOLDEN;
    let (begin, end) = link.split_at(40);
    for fragment in [
        format!("#map={link}"),
        format!("map={link}"),
        format!("map={begin}\r\n{end}"),
        format!("map={begin} \t{end}\n"),
        format!("map={begin}\u{ad}\u{200b}{end}"),
        format!("map={begin}%0D%0A{end}"),
        format!("map%3D{begin}%20{end}"),
        format!("map={}", link.replace('-', "%2D").replace('_', "%5f")),
        format!("map={link}."),
        format!("map={link})."),
        format!("map={link},"),
        format!("map={link}>"),
        format!("map={link}&utm_source=mail"),
        format!("map={link}?fbclid=1"),
    ] {
        check(&fragment, Ok(text));
    }
}

#[test]
fn what_is_no_link_is_refused() {
    let (link, text) = GOLDEN;
    for (fragment, fault) in [
        ("", LinkFault::Missing),
        ("#", LinkFault::Missing),
        ("map=", LinkFault::Missing),
        ("map= %20.", LinkFault::Missing),
        ("/journey/abc", LinkFault::Foreign),
        ("map=é", LinkFault::Missing),
        ("map=javascript:alert(1)", LinkFault::Foreign),
        ("map=2abc", LinkFault::NewerVersion('2')),
        ("map=1", LinkFault::Cut),
        ("map=1abcd", LinkFault::Cut),
        ("map=1ab!d", LinkFault::Damaged),
    ] {
        check(fragment, Err(fault));
    }
    // Cut anywhere.
    for length in 1..link.len() {
        check(&link[..length], Err(LinkFault::Cut));
    }
    // The right text with a wrong check, and bytes that are no text.
    let deflated = compress_to_vec(text.as_bytes(), 9);
    check(&link_of(b"another", &deflated), Err(LinkFault::Damaged));
    check(&link_of(b"\xff\xfe", &compress_to_vec(b"\xff\xfe", 9)), Err(LinkFault::Damaged));
}

#[test]
fn an_exploding_link_is_refused() {
    let most = vec![b'a'; MOST_BYTES];
    let deflated = compress_to_vec(&most, 1);
    assert_eq!(read_shared_link(&link_of(&most, &deflated)).map(|text| text.len()), Ok(MOST_BYTES));
    let more = vec![b'a'; 4 * MOST_BYTES];
    check(&link_of(&more, &compress_to_vec(&more, 1)), Err(LinkFault::TooLarge));
}

#[test]
fn every_fault_is_told_in_both_languages() {
    let faults = [
        LinkFault::Missing,
        LinkFault::Foreign,
        LinkFault::NewerVersion('3'),
        LinkFault::Cut,
        LinkFault::Damaged,
        LinkFault::TooLarge,
    ];
    for language in Language::ALL {
        let words: Vec<String> = faults.iter().map(|fault| fault.message(language)).collect();
        assert!(words.iter().all(|text| !text.contains(['{', '}'])), "{words:?}");
        assert!(words[2].contains('3'), "{words:?}");
    }
}

/// How many links are changed. `KLANTREIS_LINKS=1000000 cargo test --release --test native shared_link` takes minutes.
fn changed_links() -> u32 {
    std::env::var("KLANTREIS_LINKS").ok().and_then(|number| number.parse().ok()).unwrap_or(4_000)
}

/// What is done to a link on its way, by accident or on purpose.
#[derive(Clone, Debug)]
enum Change {
    Replace(Index, char),
    Insert(Index, String),
    Remove(Index, Index),
    Repeat(Index, Index),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => (any::<Index>(), any::<char>()).prop_map(|(at, sign)| Change::Replace(at, sign)),
        8 => (any::<Index>(), proptest::char::range('-', 'z')).prop_map(|(at, sign)| Change::Replace(at, sign)),
        2 => (any::<Index>(), "[-%_0-9A-Za-z]{1,12}").prop_map(|(at, text)| Change::Insert(at, text)),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Change::Remove(from, to)),
        1 => (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Change::Repeat(from, to)),
    ]
}

fn changed(link: &str, changes: &[Change]) -> String {
    let mut signs: Vec<char> = link.chars().collect();
    for change in changes {
        let length = signs.len();
        let between = |from: &Index, to: &Index| {
            let (from, to) = (from.index(length + 1), to.index(length + 1));
            from.min(to)..from.max(to)
        };
        match change {
            Change::Replace(at, sign) if length > 0 => signs[at.index(length)] = *sign,
            Change::Replace(..) => {}
            Change::Insert(at, text) => {
                let at = at.index(length + 1);
                signs.splice(at..at, text.chars());
            }
            Change::Remove(from, to) => drop(signs.drain(between(from, to))),
            Change::Repeat(from, to) => {
                let range = between(from, to);
                let part = signs[range.clone()].to_vec();
                signs.splice(range.end..range.end, part);
            }
        }
    }
    signs.into_iter().collect()
}

/// Bytes that are deflated by nobody, or by somebody who means no good: they may be read as any text, but within limits.
fn check_hostile(link: &str) {
    if let Ok(text) = read_shared_link(link) {
        assert!(text.len() <= MOST_BYTES);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_comes_back(text in any::<String>()) {
        prop_assert_eq!(read_shared_link(&shared_link(&text)), Ok(text));
    }

    #[test]
    fn a_file_comes_back(file in arbitrary::file()) {
        let text = format::write_compact(&file);
        let back = read_shared_link(&shared_link(&text)).expect("a link that nobody changed");
        prop_assert_eq!(format::read(back.as_bytes()), Ok(format::Reading { file, findings: vec![] }));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(changed_links()))]

    /// A change is either without meaning, or it is told.
    #[test]
    fn a_link_that_was_changed(changes in vec(change(), 1..5)) {
        static LINK: LazyLock<String> = LazyLock::new(|| shared_link(FULL));
        if let Ok(text) = read_shared_link(&changed(&LINK, &changes)) {
            prop_assert!(text == FULL);
        }
    }

    #[test]
    fn a_link_of_any_bytes(check in any::<[u8; 4]>(), deflated in vec(any::<u8>(), 0..200)) {
        check_hostile(&format!("1{}", BASE64_URL_SAFE_NO_PAD.encode([&check[..], &deflated].concat())));
    }
}
