//! The closed lists and small values of the model.

use std::collections::BTreeSet;
use std::fmt::Debug;

use klantreis::model::*;

/// Every member is spelled in a way of its own, and found by it.
fn is_spelled<W: Word + Debug>() {
    let words: BTreeSet<&str> = W::ALL.iter().map(|member| member.word()).collect();
    assert_eq!(words.len(), W::ALL.len(), "{words:?}");
    for (at, member) in W::ALL.iter().enumerate() {
        assert_eq!(W::from_word(member.word()), Some(*member));
        assert_eq!(member.index(), at);
        assert!(
            member
                .word()
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
        );
        let loud = member.word().to_uppercase();
        assert!(loud == member.word() || W::from_word(&loud).is_none(), "{loud}");
    }
    assert_eq!(W::from_word(""), None);
    assert_eq!(W::from_word("__proto__"), None);
}

#[test]
fn every_member_of_a_list_is_spelled() {
    is_spelled::<State>();
    is_spelled::<Market>();
    is_spelled::<Color>();
    is_spelled::<CardKind>();
    is_spelled::<LineKind>();
    is_spelled::<Measure>();
    is_spelled::<Channel>();
    is_spelled::<Medium>();
    is_spelled::<Directness>();
    is_spelled::<Sense>();
    is_spelled::<Evidence>();
    is_spelled::<ResearchKind>();
    is_spelled::<EmotionLevel>();
}

#[test]
fn senses_are_a_set() {
    let none = Senses::default();
    assert!(none.is_empty() && Sense::ALL.iter().all(|sense| !none.has(*sense)));
    let two: Senses = [Sense::Taste, Sense::See, Sense::Taste].into_iter().collect();
    assert_eq!(two.iter().collect::<Vec<_>>(), [Sense::See, Sense::Taste]);
    assert!(two.has(Sense::See) && !two.has(Sense::Hear) && !two.is_empty());
    assert_eq!(two.toggled(Sense::See).iter().collect::<Vec<_>>(), [Sense::Taste]);
    assert_eq!(two.toggled(Sense::Hear).toggled(Sense::Hear), two);
    assert_eq!(Sense::ALL.iter().copied().collect::<Senses>().iter().count(), 5);
}

#[test]
fn an_emotion_is_on_the_scale() {
    for value in [-2.0, -1.75, 0.0, 0.5, 2.0] {
        assert_eq!(Emotion::new(value).map(Emotion::value), Some(value));
    }
    for value in [-2.000_001, 2.000_001, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(Emotion::new(value), None, "{value}");
    }
    assert!(Emotion::new(-0.0).expect("zero").value().is_sign_positive());
}

#[test]
fn an_emotion_has_the_nearest_level() {
    use EmotionLevel::*;
    for (value, level) in [
        (-2.0, VeryNegative),
        (-1.5, VeryNegative),
        (-1.49, Negative),
        (-0.5, Negative),
        (-0.49, Neutral),
        (0.49, Neutral),
        (0.5, Positive),
        (1.49, Positive),
        (1.5, VeryPositive),
        (2.0, VeryPositive),
    ] {
        assert_eq!(Emotion::new(value).map(Emotion::level), Some(level), "{value}");
    }
}

#[test]
fn a_date_is_a_day_of_the_calendar() {
    for text in ["2026-11-01", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29"] {
        assert_eq!(Date::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
    }
    for text in [
        "2026-02-29",
        "1900-02-29",
        "2026-04-31",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "0000-01-01",
        "2026-1-01",
        "26-01-01",
        "2026-01-01T00:00",
        " 2026-01-01",
        "2026/01/01",
        "+026-01-01",
        "２０２６-01-01",
        "20é6-01-1",
        "",
    ] {
        assert_eq!(Date::parse(text), None, "{text}");
    }
    assert_eq!(Date::new(2026, 11, 1).map(Date::parts), Some((2026, 11, 1)));
    assert!(
        Date::new(2026, 11, 1) < Date::new(2026, 12, 1) && Date::new(2026, 12, 1) < Date::new(2027, 1, 1)
    );
}

#[test]
fn only_some_addresses_are_opened() {
    for address in ["https://example.org", "HTTP://example.org/é?x=1", "mailto:a@b.c"] {
        assert!(is_openable(address), "{address}");
    }
    for address in [
        "",
        "https://",
        "mailto:",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        " https://a.b",
        "data:text/html,x",
        "https:example.org",
        "ftp://a.b",
        "vbscript:x",
        "https://a.b\n",
        "https://a.b/\u{0}",
        "é://a.b",
        "http",
    ] {
        assert!(!is_openable(address), "{address}");
    }
}

#[test]
fn only_some_pictures_are_portraits() {
    for address in
        ["data:image/png;base64,iVBORw0KGgo=", "data:image/jpeg;base64,/9j+", "data:image/webp;base64,UklG"]
    {
        assert!(is_portrait(address), "{address}");
    }
    for address in [
        "",
        "data:image/png;base64,",
        "data:image/svg+xml;base64,PHN2Zz4=",
        "data:image/png,abc",
        "https://a.b/c.png",
        "data:image/png;base64,ab\"cd",
        "data:image/png;base64,ab cd",
        " data:image/png;base64,abcd",
    ] {
        assert!(!is_portrait(address), "{address}");
    }
}

#[test]
fn an_owner_has_initials() {
    let initials = |owner: &str| {
        let mut card = Card::new("c".into(), "");
        card.owner = owner.to_string();
        card.owner_initials()
    };
    assert_eq!(initials("marketing"), "MA");
    assert_eq!(initials("Klanten service team"), "KS");
    assert_eq!(initials("  é  ß "), "ÉSS");
    assert_eq!(initials("x"), "X");
    assert_eq!(initials(""), "");
    assert_eq!(initials(" \n"), "");
}

#[test]
fn every_kind_of_lane_has_its_group() {
    let group = |content| Lane::new("l".into(), "", content).group();
    let cards = |kind| group(Lane::of_cards("l".into(), "", kind).content);
    use CardKind::*;
    for kind in [Actions, Thoughts, Goals, Status] {
        assert_eq!(cards(kind), Some(LaneGroup::Customer), "{kind:?}");
    }
    for kind in [Touchpoints, Content] {
        assert_eq!(cards(kind), Some(LaneGroup::Touchpoints), "{kind:?}");
    }
    for kind in [Frontstage, Backstage, Support, Evidence] {
        assert_eq!(cards(kind), Some(LaneGroup::Internal), "{kind:?}");
    }
    for kind in [Pains, Opportunities, Notes] {
        assert_eq!(cards(kind), Some(LaneGroup::Analysis), "{kind:?}");
    }
    assert_eq!(group(LaneContent::Experience(ExperienceLane::default())), Some(LaneGroup::Customer));
    let metric = MetricLane::new(Measure::Nps);
    assert_eq!(group(LaneContent::Metric(metric)), Some(LaneGroup::Analysis));
    assert_eq!(group(LaneContent::Line(LineKind::Visibility)), None);
}

#[test]
fn a_phase_has_its_own_hue_or_that_of_its_place() {
    let mut map =
        crate::board_text::map(&format!("| {}", ["A", "B", "C", "D", "E", "F", "G", "H", "I"].join(" | ")));
    let hue = |map: &Journey, id: &str| map.phase_color(&id.into());
    assert_eq!(hue(&map, "A"), Color::Blue);
    assert_eq!(hue(&map, "B"), Color::Teal);
    assert_eq!(hue(&map, "H"), Color::Slate);
    assert_eq!(hue(&map, "I"), Color::Blue);
    std::sync::Arc::make_mut(&mut map.phases[1]).color = Some(Color::Rose);
    assert_eq!(hue(&map, "B"), Color::Rose);
}

#[test]
fn cards_are_counted_and_found() {
    let map = crate::board_text::map("| P:s | :t | Q\nDo | a b | c |\nSay | | | d\nFeel ~ | 1> | |");
    assert_eq!(map.card_count(), 4);
    assert_eq!(map.phase_card_count(&"P".into()), 3);
    assert_eq!(map.phase_card_count(&"Q".into()), 1);
    assert_eq!(map.phase_card_count(&"gone".into()), 0);
    assert_eq!(map.step_card_count(&"t".into()), 1);
    assert_eq!(map.lanes[0].card_count(), 3);
    assert_eq!(map.lanes[2].card_count(), 0);
    let b = map.card(&"b".into()).expect("it is there");
    assert_eq!((b.lane.id.as_str(), b.step.as_str(), b.at), ("Do", "s", 1));
    assert!(map.card(&"gone".into()).is_none());
    let asked = ["a", "gone", "d"].map(CardId::from);
    assert_eq!(map.which_cards(&asked), ["a", "d"].into());
}

#[test]
fn an_address_without_a_scheme_is_completed_where_it_names_a_place() {
    for (typed, whole) in [
        ("voorbeeld.nl", "https://voorbeeld.nl"),
        ("www.example.org/a b", "www.example.org/a b"),
        ("example.org/page?x=1#top", "https://example.org/page?x=1#top"),
        ("https://example.org", "https://example.org"),
        ("mailto:a@b.nl", "mailto:a@b.nl"),
        ("a@b.nl", "a@b.nl"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("nothing", "nothing"),
        (".hidden", ".hidden"),
        ("", ""),
    ] {
        assert_eq!(whole_address(typed.to_owned()), whole);
    }
}
