//! Every word the user sees: there in both languages, with the same gaps, in the same manner.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use klantreis::text::Language::{Dutch, English};
use klantreis::text::{Count, Language, Term, Text, fill};
use klantreis::{model, text};

type Named<T> = &'static [(&'static str, T)];

/// The files of texts, with what they declare.
const FILES: &[(&str, Named<Text>, Named<Count>)] = &[
    ("board", text::board::ALL, text::board::COUNTS),
    ("deed", text::deed::ALL, &[]),
    ("embed", text::embed::ALL, text::embed::COUNTS),
    ("embed", text::embed::ALL, text::embed::COUNTS),
    ("find", text::find::ALL, text::find::COUNTS),
    ("format", text::format::ALL, text::format::COUNTS),
    ("guide", text::guide::ALL, text::guide::COUNTS),
    ("host", text::host::ALL, text::host::COUNTS),
    ("import", text::import::ALL, text::import::COUNTS),
    ("insight", text::insight::ALL, text::insight::COUNTS),
    ("inspector", text::inspector::ALL, text::inspector::COUNTS),
    ("keep", text::keep::ALL, text::keep::COUNTS),
    ("keys", text::keys::ALL, &[]),
    ("metric", text::metric::ALL, &[]),
    ("page", text::page::ALL, &[]),
    ("paste", text::paste::ALL, text::paste::COUNTS),
    ("persona", text::persona::ALL, text::persona::COUNTS),
    ("reading", text::reading::ALL, text::reading::COUNTS),
    ("reading", text::reading::ALL, text::reading::COUNTS),
    ("rejection", text::rejection::ALL, &[]),
    ("share", text::share::ALL, text::share::COUNTS),
    ("site", text::site::ALL, &[]),
    ("start", text::start::ALL, text::start::COUNTS),
    ("template", text::template::ALL, &[]),
    ("terms", text::terms::ALL, &[]),
    ("view", text::view::ALL, &[]),
];

fn counts() -> impl Iterator<Item = (String, Count)> {
    FILES.iter().flat_map(|(file, _, counts)| {
        counts.iter().map(move |(name, count)| (format!("{file}::{name}"), *count))
    })
}

/// Every text with its name, those of counts too.
fn texts() -> Vec<(String, Text)> {
    let texts = FILES.iter().flat_map(|(file, texts, _)| {
        texts.iter().map(move |(name, text)| (format!("{file}::{name}"), *text))
    });
    let of_counts = counts().flat_map(|(name, count)| {
        [(format!("{name}, one"), count.one), (format!("{name}, other"), count.other)]
    });
    texts.chain(of_counts).collect()
}

#[test]
fn every_file_of_texts_is_looked_through_here() {
    let folder = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/text")).expect("the folder of texts");
    let paths: Vec<PathBuf> = folder.map(|entry| entry.expect("an entry can be read").path()).collect();
    let declaring = |mark: &str| -> BTreeSet<String> {
        let declares =
            |path: &PathBuf| fs::read_to_string(path).is_ok_and(|text| text.lines().any(|line| line == mark));
        let stem = |path: &PathBuf| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        paths.iter().filter(|path| declares(path)).filter_map(stem).collect()
    };
    let named: BTreeSet<String> = FILES.iter().map(|(file, ..)| file.to_string()).collect();
    assert_eq!(declaring("texts! {"), named);
    let counting =
        FILES.iter().filter(|(_, _, counts)| !counts.is_empty()).map(|(file, ..)| file.to_string());
    assert_eq!(declaring("counts! {"), counting.collect());
    assert!(texts().len() > 300);
}

/// The names in braces.
fn gaps(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).map(|rest| rest.split_once('}').expect("a brace is closed").0).collect()
}

#[test]
fn both_languages_have_the_same_gaps() {
    for (name, text) in texts() {
        assert_eq!(gaps(text.nl), gaps(text.en), "{name}");
        for gap in gaps(text.nl) {
            assert!(
                !gap.is_empty() && gap.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_'),
                "{name}: {gap}"
            );
        }
    }
    for (name, count) in counts() {
        assert!(gaps(count.other.nl).contains("n"), "{name}");
        assert!(gaps(count.one.nl).is_subset(&gaps(count.other.nl)), "{name}");
    }
}

#[test]
fn every_text_is_tidy() {
    for (name, text) in texts() {
        for words in [text.nl, text.en] {
            assert!(!words.is_empty() && words.trim() == words, "{name}: “{words}”");
            assert!(!words.contains("  "), "{name}: “{words}”");
            assert!(!words.contains('!'), "{name}: “{words}” shouts");
            assert!(!words.contains(['\'', '"']), "{name}: “{words}” has straight quotes");
        }
    }
}

/// How a text ends: as a sentence, a question, with more to come, or as a name.
fn ending(words: &str) -> Option<char> {
    words.chars().next_back().filter(|last| ['.', '?', ':', '…', ','].contains(last))
}

#[test]
fn both_languages_end_alike() {
    for (name, text) in texts() {
        assert_eq!(ending(text.nl), ending(text.en), "{name}: “{}”, “{}”", text.nl, text.en);
    }
    for (name, count) in counts() {
        assert_eq!(ending(count.one.nl), ending(count.other.nl), "{name}");
    }
    for (name, text) in text::rejection::ALL {
        assert_eq!(ending(text.nl), Some('.'), "{name} is a sentence");
    }
}

#[test]
fn dutch_says_je() {
    for (name, text) in texts() {
        let formal = text
            .nl
            .split(|letter: char| !letter.is_alphabetic())
            .any(|word| ["u", "uw", "U", "Uw"].contains(&word));
        assert!(!formal, "{name}: “{}”", text.nl);
    }
}

#[test]
fn gaps_are_filled() {
    assert_eq!(fill("{a} and {b}", &[("a", "1"), ("b", "2")]), "1 and 2");
    assert_eq!(fill("{a}{a}", &[("a", "x")]), "xx");
    assert_eq!(fill("{a} {b}", &[("a", "{b}"), ("b", "{a}")]), "{b} {a}");
    assert_eq!(fill("{a} {gone}", &[("a", "1")]), "1 {gone}");
    assert_eq!(fill("1 } 2 { 3", &[("a", "1")]), "1 } 2 { 3");
    assert_eq!(fill("{a", &[("a", "1")]), "{a");
    assert_eq!(fill("{{a}", &[("a", "1")]), "{{a}");
    assert_eq!(fill("", &[]), "");
}

#[test]
fn a_count_has_one_and_many() {
    let count = text::board::CARDS;
    assert_eq!(count.get(Dutch, 1, "1"), "1 kaart");
    assert_eq!(count.get(Dutch, 0, "0"), "0 kaarten");
    assert_eq!(count.get(English, 1, "1"), "1 card");
    assert_eq!(count.get(English, 2480, "2,480"), "2,480 cards");
}

#[test]
fn a_language_is_told_by_its_tag() {
    for tag in ["nl", "NL", "nl-NL", "nl-BE", "nl_BE"] {
        assert_eq!(Language::from_tag(tag), Dutch, "{tag}");
    }
    for tag in ["en", "en-GB", "de", "nlx", "", "fy-NL"] {
        assert_eq!(Language::from_tag(tag), English, "{tag}");
    }
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), language);
    }
}

/// No two members of a list have the same name.
fn names_differ<T: model::Word + Term>(list: &str) {
    for language in Language::ALL {
        let names: BTreeSet<&str> = T::ALL.iter().map(|member| member.text().get(language)).collect();
        assert_eq!(names.len(), T::ALL.len(), "{list} in {}: {names:?}", language.tag());
    }
}

#[test]
fn members_of_a_list_are_told_apart_by_name() {
    names_differ::<model::State>("State");
    names_differ::<model::Market>("Market");
    names_differ::<model::Color>("Color");
    names_differ::<model::CardKind>("CardKind");
    names_differ::<model::LineKind>("LineKind");
    names_differ::<model::Measure>("Measure");
    names_differ::<model::Channel>("Channel");
    names_differ::<model::Medium>("Medium");
    names_differ::<model::Directness>("Directness");
    names_differ::<model::Sense>("Sense");
    names_differ::<model::Evidence>("Evidence");
    names_differ::<model::ResearchKind>("ResearchKind");
    names_differ::<model::EmotionLevel>("EmotionLevel");
}
