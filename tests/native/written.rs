//! What people write: in every script, with letters that nobody sees, and as long as they like.

use klantreis::command::{Rejection, apply};
use klantreis::find::{Facet, FacetKind, Lens, Query, choices, found};
use klantreis::format::read;
use klantreis::model::{Journey, alike, folded, initials, is_blank};
use klantreis::text::Language::{Dutch, English};
use klantreis::text::title::{named, shown_title, titled};
use klantreis::text::{board, fill, isolated, listed, shortened};

use crate::board_text::{command, map};

const HARD: &str = include_str!("../cases/hard-texts.klantreis.json");

fn hard() -> Journey {
    let reading = read(HARD.as_bytes()).expect("the file can be read");
    assert_eq!(reading.findings.len(), 0);
    reading.file.journeys[0].clone()
}

#[test]
fn initials_are_those_of_the_names_and_not_of_the_words_between_them() {
    for (name, letters) in [
        ("Marijke de Wit", "MW"),
        ("Jan van der Berg", "JB"),
        ("Piet in ’t Veld", "PV"),
        ("Karin ten Brink", "KB"),
        ("Mohamed el Amrani", "MA"),
        ("Lucía de la Cruz", "LC"),
        ("Anna Do", "AD"),
        ("De Vries", "VR"),
        ("’t Hart", "HA"),
        ("van", "VA"),
        ("klanten service team", "KS"),
        ("Marketing & sales", "MS"),
        ("Anne-Marie Smit", "AS"),
        ("(web) team", "WT"),
        ("Team 2", "T2"),
        ("marketing", "MA"),
        ("Zoe\u{308} O\u{308}", "ZO\u{308}"),
        ("e\u{301}", "E\u{301}"),
    ] {
        assert_eq!(initials(name), letters, "{name}");
    }
}

#[test]
fn initials_never_cut_what_people_see_as_one_letter() {
    for (name, letters) in [
        ("👨‍👩‍👧 Gezin Jansen", "GJ"),
        ("👩‍💻 Team Web", "TW"),
        ("👨‍👩‍👧 Gezin", "GE"),
        ("👨‍👩‍👧", "👨‍👩‍👧"),
        ("🇳🇱 🇧🇪", "🇳🇱"),
        ("مريم حسن", "م"),
        ("王小明", "王"),
        ("김 민수", "김"),
        ("שרה כהן", "ש"),
        ("नि खिल", "नि"),
        ("\u{200b}\u{3164}", ""),
    ] {
        assert_eq!(initials(name), letters, "{name}");
    }
}

#[test]
fn texts_are_compared_by_what_people_mean() {
    for (one, other) in [
        ("één", "EEN"),
        ("Cafe\u{301} bezoekt", "CAF\u{e9} BEZOEKT"),
        ("Straße", "STRASSE"),
        ("ẞ", "ss"),
        ("ﬁets", "fiets"),
        ("cœur", "coeur"),
        ("Ærø", "aero"),
        ("İstanbul ılık", "istanbul ilik"),
        ("ΟΔΟΣ", "οδος"),
        ("ｗｅｂ", "web"),
        ("klant\u{ad}reis", "klantreis"),
        ("klant\u{200b}reis", "klantreis"),
        ("kl\u{200d}ant\u{2060}reis\u{feff}", "klantreis"),
        ("\u{202e}klant\u{202c}reis\u{200f}", "klantreis"),
        ("ﷺ", "صلى الله عليه وسلم"),
        ("عَرَبِيّ", "عربي"),
        ("’s avonds – ‘laat’", "'s avonds - 'laat'"),
        ("1\u{a0}000", "1 000"),
        ("❤️", "❤"),
    ] {
        assert!(alike(one, other), "{one} {other}: {:?} {:?}", folded(one), folded(other));
    }
    for (one, other) in [("が", "か"), ("klant", "klanten"), ("≠", "="), ("한", "하"), ("", "\u{200b}")]
    {
        assert!(!alike(one, other), "{one} {other}");
    }
}

#[test]
fn a_search_finds_composed_and_decomposed_letters_alike() {
    let map = hard();
    for (text, cards) in [
        ("café", vec!["c3", "c4"]),
        ("cafe\u{301}", vec!["c3", "c4"]),
        ("CAFE NAIEVE", vec!["c3", "c4"]),
        ("zoe o", vec!["c3", "c4"]),
        ("caf\u{200b}é", vec!["c3", "c4"]),
        ("صحيح", vec!["c1"]),
        ("bauunterbeamten", vec!["c7"]),
        ("\u{200b}", vec![]),
    ] {
        let query = Query { text: text.to_owned(), facets: Vec::new() };
        let found = found(&map, &Lens::new(&query, &[]));
        assert_eq!(found.iter().map(|id| id.as_str()).collect::<Vec<_>>(), cards, "{text}");
    }
    assert!(Query { text: " \u{200b}\u{2800}".to_owned(), facets: Vec::new() }.is_empty());
}

#[test]
fn an_owner_or_tag_that_is_written_in_two_ways_is_one_value_of_the_filter() {
    let owners = choices(&hard(), &[], FacetKind::Owner);
    let told: Vec<_> = owners.iter().map(|owner| (owner.value.as_str(), owner.cards)).collect();
    assert_eq!(told, [("👩‍💻 Team Web", 1), ("Zoe\u{308} O\u{308}", 2)]);
    let facets = vec![Facet { kind: FacetKind::Owner, value: owners[1].value.clone() }];
    let query = Query { text: String::new(), facets };
    assert_eq!(found(&hard(), &Lens::new(&query, &[])).len(), 2);
    let composed = Facet { kind: FacetKind::Owner, value: "ZOË Ö".to_owned() };
    assert!(query.chooses(&composed) && query.toggled(&composed).is_empty());
    let map =
        apply(&map("     | Discover\nDo | a"), &command("set card a tags = Urgent,urgent,\u{200b},ÜRGENT"))
            .unwrap();
    assert_eq!(map.cards().next().unwrap().card.tags, ["Urgent"]);
}

#[test]
fn what_nobody_sees_is_blank() {
    for text in [
        "",
        " \t\n",
        "\u{a0}\u{2003}\u{3000}",
        "\u{200b}\u{200d}\u{feff}",
        "\u{3164}\u{115f}\u{ffa0}",
        "\u{2800}",
    ] {
        assert!(is_blank(text), "{text:?}");
    }
    for text in ["\u{202e}\u{2069}\u{200f}", "\u{ad}", "\u{e0041}\u{fe0f}", "\0\u{1f}\u{85}"] {
        assert!(is_blank(text), "{text:?}");
    }
    for text in ["a", "\u{200b}.\u{200b}", "م", "👩‍💻", "−", "_"] {
        assert!(!is_blank(text), "{text:?}");
    }
}

#[test]
fn a_name_in_which_there_is_nothing_to_see_is_refused_and_one_from_a_file_is_shown_as_such() {
    let map = map("     | Discover\nWeb | a");
    for change in ["set card a title = \u{200b}", "set lane Web name = \u{3164} \u{2800}"] {
        assert_eq!(apply(&map, &command(change)).err(), Some(Rejection::EmptyName), "{change:?}");
    }
    let file = HARD.replace("رحلة العميل (2026)!", "\u{200f}\u{3164}");
    let reading = read(file.as_bytes()).expect("the file can be read");
    assert_eq!(shown_title(English, &reading.file.journeys[0]), "Untitled");
    assert_eq!(named(Dutch, "\u{200b}"), "Zonder naam");
    assert_eq!(titled(Dutch, " x "), " x ");
}

#[test]
fn what_a_user_wrote_stands_apart_in_a_sentence() {
    assert_eq!(isolated("Café 👩‍💻"), "Café 👩‍💻");
    assert_eq!(fill("{a} → {b}.", &[("a", "Web"), ("b", "מחפש?")]), "Web → \u{2068}מחפש?\u{2069}.");
    assert_eq!(listed(["مريم", "Jan"], ", "), "\u{2068}مريم\u{2069}, Jan");
    // Signs of the user can neither end the part nor reach beyond it.
    assert_eq!(isolated("a\u{2069}b\u{2067}c"), "\u{2068}ab\u{2067}c\u{2069}\u{2069}");
    assert_eq!(isolated("\u{202e}txt.exe"), "\u{2068}\u{202e}txt.exe\u{2069}");
    // What is kept in a map is as it was typed.
    assert_eq!(board::COPY_OF.name(Dutch, &[("name", "רכישה")]), "רכישה (kopie)");
}

#[test]
fn a_very_long_name_leaves_room_for_the_sentence_around_it() {
    let name = "a".repeat(3_000);
    let said = board::DELETED.fill(English, &[("name", &name)]);
    assert!(said.chars().count() < 300, "{said}");
    assert!(said.contains('…') && said.ends_with("deleted."), "{said}");
    let family = "👨‍👩‍👧".repeat(100);
    assert!(shortened(&family).trim_end_matches('…').len().is_multiple_of("👨‍👩‍👧".len()));
    let heaped = format!("a{}", "\u{301}".repeat(5_000));
    assert!(shortened(&heaped).chars().count() < 300);
}
