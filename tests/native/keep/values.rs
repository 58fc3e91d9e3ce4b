//! Keys, stamps, settings and what a single value says.

use klantreis::format::{File, Writer, write_journey, write_persona};
use klantreis::keep::value::{Unreadable, read_journey, read_persona, write_journey as write_value};
use klantreis::keep::{Key, Settings, Stamp, Theme};
use klantreis::model::{Extra, Journey, Persona};
use klantreis::text::Language;
use proptest::prelude::*;

use super::draw::map;
use crate::arbitrary;

#[test]
fn every_key_is_read_as_it_is_written() {
    let keys = [
        Key::Settings,
        Key::Journey("j1".into()),
        Key::Journey("with/slash and 漢".into()),
        Key::Journey("".into()),
        Key::Persona("p1".into()),
        Key::Snapshot { journey: "with/slash".into(), time: 1_762_776_000_000 },
        Key::Aside { time: 7, original: "klantreis/journey/a/b".to_string() },
    ];
    for key in keys {
        assert_eq!(Key::parse(&key.to_string()), Some(key));
    }
}

#[test]
fn keys_of_others_are_not_ours() {
    let others = [
        "",
        "klantreis",
        "klantreis/",
        "klantreis/journey",
        "klantreizen/journey/1",
        "Klantreis/journey/1",
        "klantreis/snapshot/j1",
        "klantreis/snapshot/j1/yesterday",
        "klantreis/aside/7",
        "klantreis/aside/x/klantreis/journey/1",
        "klantreis/later/j1",
        "klantreis/settings/more",
    ];
    for key in others {
        assert_eq!(Key::parse(key), None, "{key}");
    }
}

#[test]
fn a_stamp_stands_beside_the_fields_of_the_file() {
    let stamp = Stamp { saved: 1_762_776_000_123.0, revisions: vec!["new".to_string(), "old".to_string()] };
    let extra = Extra::new(vec![("x".into(), "1".into()), ("q\"".into(), "[]".into())]);
    let text = write_value(&mut Writer::default(), &Journey::new("m".into(), ""), &stamp, &extra);
    let end = r#""phases":[],"lanes":[]}],"x":1,"q\"":[],"saved":1762776000123,"revisions":"new old"}"#;
    assert!(text.ends_with(end), "{text}");
}

#[test]
fn a_stamp_that_makes_no_sense_is_none() {
    for (name, json) in [
        ("saved", "-1"),
        ("saved", "\"today\""),
        ("saved", "null"),
        ("revisions", "7"),
        ("revisions", "\"\""),
        ("revisions", "\"with\\\"quote a-b waytoolongforanameofours\""),
        ("revisions", "{\"a\":1}"),
    ] {
        let (stamp, rest) = Stamp::take(&Extra::new(vec![(name.into(), json.into())]));
        assert_eq!(stamp, Stamp::default(), "{name}: {json}");
        assert_eq!(rest, Extra::default());
    }
}

#[test]
fn the_later_stamp_is_the_same_whoever_asks() {
    let stamp = |saved, name: &str| Stamp { saved, revisions: vec![name.to_string()] };
    for (a, b) in [(stamp(1.0, "a"), stamp(2.0, "b")), (stamp(2.0, "a"), stamp(2.0, "b"))] {
        assert!(b.is_after(&a) && !a.is_after(&b));
    }
}

#[test]
fn a_long_line_of_versions_is_cut() {
    let mut stamp = Stamp::default();
    for version in 0..100 {
        stamp = stamp.next(f64::from(version), format!("v{version}"));
    }
    assert_eq!(stamp.revision(), "v99");
    assert_eq!(stamp.revisions.len(), 16);
}

#[test]
fn values_that_hold_something_else_are_not_taken() {
    let journey = write_journey(&map(&["a"]));
    let persona = write_persona(&Persona::new("p".into(), "Noor"));
    let both = File {
        journeys: vec![map(&[])],
        personas: vec![Persona::new("p".into(), "Noor")],
        ..File::default()
    };
    let both = klantreis::format::write(&both);
    let (m, p) = ("m".into(), "p".into());
    assert!(read_journey(&m, &journey).is_ok());
    assert!(read_persona(&p, &persona).is_ok());
    for wrong in [
        read_journey(&"other".into(), &journey).err(),
        read_journey(&m, &persona).err(),
        read_journey(&m, &both).err(),
        read_journey(&m, &klantreis::format::write(&File::default())).err(),
        read_persona(&p, &journey).err(),
        read_persona(&p, &both).err(),
        read_persona(&"other".into(), &persona).err(),
    ] {
        assert_eq!(wrong, Some(Unreadable::Misplaced));
    }
}

#[test]
fn a_value_with_a_mistake_is_not_taken_and_says_where() {
    let text = write_journey(&map(&["a"])).replace("\"title\":\"a\"", "\"title\":7");
    let wrong = read_journey(&"m".into(), &text).expect_err("a title is a text");
    let said = [wrong.message(Language::Dutch), wrong.message(Language::English)];
    assert!(said.iter().all(|said| said.starts_with("journeys[0].lanes[0].cards[0].title: ")), "{said:?}");
    assert_ne!(said[0], said[1]);
    assert!(!wrong.is_newer());
}

#[test]
fn a_value_of_a_newer_version_is_known_for_one() {
    let newer = "{\"format\":\"klantreis\",\"version\":2}";
    assert!(read_journey(&"m".into(), newer).expect_err("it is newer").is_newer());
}

#[test]
fn settings_are_read_by_the_page_and_by_the_app() {
    let settings = Settings { language: Some(Language::Dutch), theme: Theme::Dark, ..Settings::default() };
    assert_eq!(settings.write(""), r#"{"language":"nl","theme":"dark"}"#);
    assert_eq!(Settings::read(r#"{"language":"nl","theme":"dark"}"#), settings);
    assert_eq!(Settings::default().write("not JSON"), "{}");
}

#[test]
fn keys_of_one_letter_work_until_they_are_switched_off() {
    assert!(Settings::default().single_keys);
    let off = Settings { single_keys: false, ..Settings::default() };
    assert_eq!(off.write(""), r#"{"single_keys":false}"#);
    assert_eq!(Settings::read(&off.write("")), off);
    assert_eq!(Settings::default().write(&off.write("")), "{}");
    assert_eq!(Settings::read(r#"{"single_keys":"no"}"#), Settings::default());
}

#[test]
fn whether_to_install_is_asked_until_it_is_answered() {
    assert!(!Settings::default().install_answered);
    let answered = Settings { install_answered: true, ..Settings::default() };
    assert_eq!(answered.write(""), r#"{"install_answered":true}"#);
    assert_eq!(Settings::read(&answered.write("")), answered);
    assert_eq!(Settings::read(r#"{"install_answered":1}"#), Settings::default());
}

#[test]
fn settings_that_make_no_sense_are_unset_and_unknown_ones_stay() {
    for text in
        ["", "7", "[]", "{", "null", r#"{"language":7,"theme":[]}"#, r#"{"language":"fr","theme":"pink"}"#]
    {
        assert_eq!(Settings::read(text), Settings::default(), "{text}");
    }
    let settings = Settings { theme: Theme::Light, ..Settings::default() };
    let text = settings.write(r#"{"zoom":[1,"x"],"language":"nl"}"#);
    assert_eq!(text, r#"{"theme":"light","zoom":[1,"x"]}"#);
}

proptest! {
    #[test]
    fn a_stored_journey_comes_back_with_its_stamp(journey in arbitrary::journey(), extra in arbitrary::extra()) {
        let (_, extra) = Stamp::take(&extra);
        let known = ["format", "version", "journeys", "personas"];
        let fields = extra.iter().filter(|(name, _)| !known.contains(name));
        let extra = Extra::new(fields.map(|(name, json)| (name.into(), json.into())).collect());
        let stamp = Stamp { saved: 5.0, revisions: vec!["b".to_string(), "a".to_string()] };
        let text = write_value(&mut Writer::default(), &journey, &stamp, &extra);
        let stored = read_journey(&journey.id, &text).expect("it can be read");
        prop_assert_eq!(&*stored.thing, &journey);
        prop_assert_eq!(stored.stamp, stamp);
        prop_assert_eq!(stored.extra, extra);
    }
}
