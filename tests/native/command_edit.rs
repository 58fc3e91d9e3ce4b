//! Single fields: what can be set, and what is refused.

use klantreis::command::{Command, JourneyEdit, PersonaEdit, Rejection, apply, apply_to_persona};
use klantreis::model::*;

use crate::board_text::{check, map, rejects};

const BEFORE: &str = "| P\nDo | a\nFeel ~ |\nCount # |\nSight -";

/// Asserts that the field of a thing gets this value.
#[track_caller]
fn sets(field: &str, value: &str) {
    check(BEFORE, &format!("set {field} = {value}"), &format!("{BEFORE}\n{field} = {value}"));
    rejects(
        &format!("{BEFORE}\n{field} = {value}"),
        &format!("set {field} = {value}"),
        Rejection::NothingChanges,
    );
}

fn long() -> String {
    "é".repeat(limits::TEXT + 1)
}

#[test]
fn every_field_of_a_card_is_set() {
    for (field, value) in [
        ("title", "Reads a review"),
        ("note", "On Sunday evening, tired"),
        ("medium", "digital"),
        ("directness", "indirect"),
        ("senses", "see,feel"),
        ("actual", "-1.5"),
        ("desired", "2"),
        ("moment", "true"),
        ("evidence", "quantitative"),
        ("source", "8 interviews"),
        ("date", "2026-11-01"),
        ("owner", "Marketing"),
        ("tags", "seo,review"),
        ("link", "https://example.org/a?b=c"),
        ("personas", "noor,ali"),
        ("color", "ochre"),
        ("image", "data:image/png;base64,iVBORw0KGgo= A shop"),
    ] {
        sets(&format!("card a {field}"), value);
    }
}

#[test]
fn every_field_of_the_rest_is_set() {
    for (field, value) in [
        ("journey title", "Buying an e-bike"),
        ("journey description", "What it is about"),
        ("journey state", "future"),
        ("journey market", "b2b"),
        ("journey personas", "noor"),
        ("journey reviewed", "2026-02-28"),
        ("journey archived", "true"),
        ("journey benchmarks", "off 0.4 0.25 0.05"),
        ("phase P name", "Discover"),
        ("phase P color", "rose"),
        ("phase P goal", "Top of mind"),
        ("step P name", "Looks around"),
        ("lane Do name", "Website"),
        ("lane Do channel", "website"),
        ("lane Do kind", "pains"),
        ("lane Do folded", "true"),
        ("lane Feel hidden", "true"),
        ("lane Sight hidden", "true"),
        ("lane Feel persona", "noor"),
        ("lane Count measure", "custom"),
        ("lane Count unit", "days"),
        ("lane Count target", "40"),
        ("lane Count scoring", "mean"),
        ("lane Count easy", "low"),
        ("lane Sight line", "internal"),
    ] {
        sets(field, value);
    }
}

#[test]
fn a_field_is_cleared() {
    let with = |fields: &str| format!("| P\nDo | a\n{fields}");
    let full = "card a note = n\ncard a medium = digital\ncard a senses = see\ncard a actual = 1\ncard a date = 2026-11-01\ncard a tags = t\ncard a link = https://a.b\ncard a color = rose\ncard a effect = 4\ncard a effort = 1\ncard a status = planned\njourney market = b2c\njourney reviewed = 2026-11-01\nlane Do channel = chat";
    for field in full.lines() {
        let name = field.split(" = ").next().unwrap_or_default();
        let rest: Vec<&str> = full.lines().filter(|line| *line != field).collect();
        check(&with(full), &format!("set {name} = "), &with(&rest.join("\n")));
    }
}

#[test]
fn a_name_is_one_tidy_line() {
    let titled = |title: &str| {
        let edit = Command::EditJourney(JourneyEdit::Title(title.to_string()));
        apply(&map(BEFORE), &edit).map(|map| map.title)
    };
    assert_eq!(titled("  Two \r\n\n lines "), Ok("Two lines".to_string()));
    assert_eq!(titled(" \n\t"), Err(Rejection::EmptyName));
    assert_eq!(titled(" map "), Err(Rejection::NothingChanges));
    assert_eq!(titled(&long()), Err(Rejection::LongText));
    for field in ["journey title", "phase P name", "step P name", "lane Do name", "card a title"] {
        rejects(BEFORE, &format!("set {field} =  "), Rejection::EmptyName);
        rejects(BEFORE, &format!("set {field} = {}", long()), Rejection::LongText);
    }
}

#[test]
fn a_text_has_its_limit() {
    let most = "é".repeat(limits::TEXT);
    for field in [
        "journey description",
        "phase P goal",
        "lane Count unit",
        "card a note",
        "card a source",
        "card a owner",
    ] {
        sets(field, &most);
        rejects(BEFORE, &format!("set {field} = {most}é"), Rejection::LongText);
    }
    rejects(BEFORE, &format!("set card a tags = t,{}", long()), Rejection::LongText);
    rejects(BEFORE, &format!("set card a link = https://a.b/{}", long()), Rejection::LongText);
}

#[test]
fn tags_are_tidied() {
    check("| P\nDo | a", "set card a tags =  seo , ,review,seo", "| P\nDo | a\ncard a tags = seo,review");
    rejects("| P\nDo | a", "set card a tags = , ", Rejection::NothingChanges);
}

#[test]
fn only_some_addresses_are_linked_to() {
    check(
        "| P\nDo | a",
        "set card a link =   mailto:noor@example.org ",
        "| P\nDo | a\ncard a link = mailto:noor@example.org",
    );
    for address in [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org",
        "example.org",
        "https://",
        "https://a\tb",
    ] {
        rejects(BEFORE, &format!("set card a link = {address}"), Rejection::ForbiddenLink);
    }
}

#[test]
fn a_picture_says_what_it_shows() {
    let image = "data:image/webp;base64,UklGRg==";
    let with = |alt: &str| format!("| P\nDo | a\ncard a image = {image}{alt}");
    check(&with(""), "set card a alt = A shop", &with(" A shop"));
    check(&with(" A shop"), "set card a alt = ", &with(" "));
    check(&with(" A shop"), "set card a image = ", "| P\nDo | a");
    rejects(&with(""), &format!("set card a alt = {}", long()), Rejection::LongText);
    rejects(BEFORE, "set card a alt = A shop", Rejection::NothingChanges);
}

#[test]
fn only_some_pictures_stand_on_cards() {
    let large = format!("data:image/webp;base64,{}", "A".repeat(limits::IMAGE));
    for image in
        ["https://example.org/a.png", "data:image/svg+xml;base64,AAAA", "data:image/png;base64,", &large]
    {
        rejects(BEFORE, &format!("set card a image = {image}"), Rejection::ForbiddenPortrait);
    }
}

#[test]
fn a_lane_has_the_fields_of_its_kind() {
    for (lane, field) in [
        ("Do", "persona = noor"),
        ("Do", "measure = nps"),
        ("Do", "unit = days"),
        ("Do", "line = internal"),
        ("Feel", "kind = pains"),
        ("Feel", "unit = days"),
        ("Count", "kind = pains"),
        ("Count", "persona = noor"),
        ("Sight", "kind = pains"),
        ("Sight", "folded = true"),
        ("Sight", "measure = nps"),
    ] {
        rejects(BEFORE, &format!("set lane {lane} {field}"), Rejection::OtherKindOfLane);
    }
}

#[test]
fn what_is_gone_has_no_fields() {
    rejects(BEFORE, "set phase gone name = A", Rejection::NoSuchPhase);
    rejects(BEFORE, "set step gone name = A", Rejection::NoSuchStep);
    rejects(BEFORE, "set lane gone name = A", Rejection::NoSuchLane);
    rejects(BEFORE, "set card gone title = A", Rejection::NoSuchCard);
}

#[test]
fn an_edit_of_the_journey_is_taken_back_by_the_same_field_as_it_was() {
    let before = map(BEFORE);
    let edits = [
        JourneyEdit::Title("Another".into()),
        JourneyEdit::Description("Another".into()),
        JourneyEdit::State(State::Future),
        JourneyEdit::Market(Some(Market::B2b)),
        JourneyEdit::Personas(vec!["noor".into()]),
        JourneyEdit::Reviewed(Date::new(2026, 11, 1)),
        JourneyEdit::Archived(true),
    ];
    for edit in edits {
        let back = Command::EditJourney(edit.as_in(&before));
        let after = apply(&before, &Command::EditJourney(edit)).expect("it is another value");
        assert_eq!(apply(&after, &back), Ok(before.clone()));
    }
}

#[track_caller]
fn persona(edit: PersonaEdit) -> Result<Persona, Rejection> {
    apply_to_persona(&Persona::new("noor".into(), "Noor"), &edit)
}

#[test]
fn every_field_of_a_persona_is_set() {
    let text = || "A text".to_string();
    let research = Research {
        kind: ResearchKind::Qualitative,
        source: text(),
        date: Date::new(2026, 11, 1),
        note: String::new(),
        extra: Extra::default(),
    };
    let portrait = "data:image/png;base64,iVBORw0KGgo=".to_string();
    let edits = [
        PersonaEdit::Name(" Noor \n de Vries".into()),
        PersonaEdit::Age(Some(34)),
        PersonaEdit::Portrait(portrait.clone()),
        PersonaEdit::Quote(text()),
        PersonaEdit::Segment(text()),
        PersonaEdit::Occupation(text()),
        PersonaEdit::Location(text()),
        PersonaEdit::Home(text()),
        PersonaEdit::Hobbies(text()),
        PersonaEdit::Goals(text()),
        PersonaEdit::Needs(text()),
        PersonaEdit::Frustrations(text()),
        PersonaEdit::Behaviour(text()),
        PersonaEdit::Channels(vec![Channel::Website]),
        PersonaEdit::Tone(("default".into(), text())),
        PersonaEdit::Tone(("f1".into(), "Warm".into())),
        PersonaEdit::Research(vec![research.clone()]),
    ];
    let mut noor = Persona::new("noor".into(), "Noor");
    for edit in &edits {
        noor = apply_to_persona(&noor, edit).unwrap_or_else(|rejection| panic!("{edit:?}: {rejection:?}"));
        assert_eq!(apply_to_persona(&noor, edit), Err(Rejection::NothingChanges), "{edit:?}");
    }
    let wanted = Persona {
        age: Some(34),
        portrait,
        quote: text(),
        segment: text(),
        occupation: text(),
        location: text(),
        home: text(),
        hobbies: text(),
        goals: text(),
        needs: text(),
        frustrations: text(),
        behaviour: text(),
        channels: vec![Channel::Website],
        tone: [("default".to_string(), text()), ("f1".to_string(), "Warm".to_string())].into(),
        research: vec![research],
        ..Persona::new("noor".into(), "Noor de Vries")
    };
    assert_eq!(noor, wanted);
    let silent =
        apply_to_persona(&noor, &PersonaEdit::Tone(("f1".into(), String::new()))).expect("it is cleared");
    assert_eq!(silent.tone.keys().collect::<Vec<_>>(), ["default"]);
}

#[test]
fn a_persona_keeps_the_rules() {
    assert_eq!(persona(PersonaEdit::Name("  ".into())), Err(Rejection::EmptyName));
    assert_eq!(persona(PersonaEdit::Age(Some(151))), Err(Rejection::AgeOutOfRange));
    assert!(persona(PersonaEdit::Age(Some(150))).is_ok());
    assert_eq!(persona(PersonaEdit::Age(None)), Err(Rejection::NothingChanges));
    for portrait in [
        "https://example.org/a.png",
        "data:image/svg+xml;base64,PHN2Zz4=",
        "data:image/png;base64,",
        "data:image/png;base64,<",
    ] {
        assert_eq!(
            persona(PersonaEdit::Portrait(portrait.into())),
            Err(Rejection::ForbiddenPortrait),
            "{portrait}"
        );
    }
    let large = format!("data:image/png;base64,{}", "A".repeat(limits::PORTRAIT));
    assert_eq!(persona(PersonaEdit::Portrait(large)), Err(Rejection::ForbiddenPortrait));
    assert_eq!(persona(PersonaEdit::Quote(long())), Err(Rejection::LongText));
    assert_eq!(persona(PersonaEdit::Tone(("default".into(), long()))), Err(Rejection::LongText));
    let research = |source: String, note: String| {
        PersonaEdit::Research(vec![Research {
            kind: ResearchKind::Demographic,
            source,
            date: None,
            note,
            extra: Extra::default(),
        }])
    };
    assert_eq!(persona(research(long(), String::new())), Err(Rejection::LongText));
    assert_eq!(persona(research(String::new(), long())), Err(Rejection::LongText));
}
