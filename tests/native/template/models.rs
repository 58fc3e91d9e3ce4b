//! What stands on each starting map, against the phase models of the field.

use std::collections::BTreeSet;

use klantreis::model::{CardKind, Directness, Journey, LaneContent, LineKind, Medium, Sense};
use klantreis::template::Template;
use klantreis::text::Language;

use super::{build, lane, phase_names, step_names};

#[test]
fn phases_are_those_of_the_models() {
    let expected: [(Template, [&str; 5], [&str; 5]); 5] = [
        (
            Template::FivePhases,
            ["Oriëntatie", "Afweging", "Aankoop", "Gebruik", "Loyaliteit"],
            ["Orientation", "Consideration", "Purchase", "Use", "Loyalty"],
        ),
        (
            Template::SeeThinkDoCare,
            ["See", "Think", "Do", "Experience", "Care"],
            ["See", "Think", "Do", "Experience", "Care"],
        ),
        (
            Template::AwarenessToLoyalty,
            ["Bewustwording", "Oriëntatie", "Aankoop", "Gebruik", "Trouw"],
            ["Awareness", "Orientation", "Purchase", "Use", "Loyalty"],
        ),
        (
            Template::AwarenessToAdvocacy,
            ["Bewustwording", "Overweging", "Aankoop", "Loyaliteit", "Advocacy"],
            ["Awareness", "Consideration", "Purchase", "Loyalty", "Advocacy"],
        ),
        (
            Template::LifeCycle,
            ["Bewustwording", "Overweging", "Aankoop", "Retentie", "Ambassadeurschap"],
            ["Awareness", "Consideration", "Purchase", "Retention", "Advocacy"],
        ),
    ];
    for (template, dutch, english) in expected {
        assert_eq!(phase_names(&build(template, Language::Dutch)), dutch);
        assert_eq!(phase_names(&build(template, Language::English)), english);
    }
}

#[test]
fn experience_has_anticipation_and_the_experience_itself_between_do_and_care() {
    let dutch = build(Template::SeeThinkDoCare, Language::Dutch);
    let names = step_names(&dutch);
    assert_eq!(names[3..], ["Beslist en koopt", "Anticipatie", "De beleving zelf", "Blijft klant"]);
    let english = build(Template::SeeThinkDoCare, Language::English);
    assert_eq!(step_names(&english)[4..6], ["Anticipation", "The experience itself"]);
    assert_eq!(english.phases[3].name, "Experience");
    assert_eq!(english.phases[3].steps.len(), 2);
}

#[test]
fn five_phases_show_the_touchpoints_of_the_model() {
    let expected: [(usize, [&str; 3]); 5] = [
        (0, ["Google search result", "Instagram advertisement", "Blog article with practical tips"]),
        (1, ["Comparison site", "Customer reviews", "‘Why us’ page"]),
        (2, ["Checkout page", "Discount code", "Chat with customer service"]),
        (3, ["Welcome email", "Instruction video", "Service desk"]),
        (4, ["Discount on the next order", "Review request", "Customer community"]),
    ];
    let journey = build(Template::FivePhases, Language::English);
    for (at, titles) in expected {
        let found: BTreeSet<&str> = journey
            .cards()
            .filter(|placed| placed.lane.cards().is_some_and(|cards| cards.kind == CardKind::Touchpoints))
            .filter(|placed| journey.phases[at].step(placed.step).is_some())
            .map(|placed| placed.card.title.as_str())
            .collect();
        assert_eq!(found, BTreeSet::from(titles));
    }
}

#[test]
fn tone_of_voice_differs_by_phase_and_by_persona() {
    let journey = build(Template::AwarenessToLoyalty, Language::Dutch);
    let tones: Vec<_> =
        journey.lanes.iter().filter(|lane| lane.name.starts_with("Tone of voice: ")).collect();
    assert_eq!(tones.len(), 2);
    let titles: BTreeSet<&str> = journey
        .cards()
        .filter(|placed| placed.lane.name.starts_with("Tone of voice: "))
        .map(|placed| placed.card.title.as_str())
        .collect();
    assert_eq!(titles.len(), 10, "a tone in each of five phases for each of two personas");
    for phase in &journey.phases {
        for tone in &tones {
            assert_eq!(phase.steps.iter().map(|step| tone.cell(&step.id).len()).sum::<usize>(), 1);
        }
    }
}

#[test]
fn advocacy_lanes_hold_what_their_name_says() {
    let journey = build(Template::AwarenessToAdvocacy, Language::English);
    let cards = |name| lane(&journey, name).cards().unwrap().cells.values().flat_map(|cell| cell.iter());
    assert!(cards("Direct touchpoints").all(|card| card.directness == Some(Directness::Direct)));
    assert!(cards("Indirect touchpoints").all(|card| card.directness == Some(Directness::Indirect)));
    assert!(cards("Digital touchpoints").all(|card| card.medium == Some(Medium::Digital)));
    assert!(cards("Physical touchpoints").all(|card| card.medium == Some(Medium::Physical)));
    assert!(cards("Pain points").all(|card| card.color.is_some()));
    assert!(cards("Pain points").any(|card| card.moment_of_truth));
    assert!(journey.cards().all(|placed| !placed.card.moment_of_truth || placed.card.color.is_some()));
}

#[test]
fn senses_go_beyond_sight_where_the_contact_is_physical() {
    let journey = build(Template::SeeThinkDoCare, Language::English);
    let title = |title: &str| journey.cards().find(|placed| placed.card.title == title).unwrap().card.clone();
    assert!(title("Unboxing").senses.has(Sense::Feel));
    assert!(title("Welcome at the event").senses.has(Sense::Smell));
    assert!(!title("Landing page").senses.has(Sense::Feel));
}

/// The cells of a table lane, each as its cards joined by `, `.
fn row(journey: &Journey, name: &str) -> Vec<String> {
    let lane = lane(journey, name);
    let cell = |step| lane.cell(step).iter().map(|card| card.title.as_str()).collect::<Vec<_>>().join(", ");
    journey.steps().map(|(_, step)| cell(&step.id)).collect()
}

#[test]
fn the_life_cycle_is_the_whole_table() {
    let journey = build(Template::LifeCycle, Language::English);
    let expected = [
        (
            "Customer status",
            ["Prospect, unknown", "Prospect, known", "Prospect, ready", "Customer", "Loyal customer"],
        ),
        (
            "Primary goal",
            [
                "Build brand awareness",
                "Evaluate options",
                "Make the decision",
                "Keep satisfied",
                "Recommend the brand",
            ],
        ),
        (
            "Main touchpoints",
            [
                "Advertising, Search engine, Social media, Events",
                "Website, Reviews, Email, Case studies",
                "Pricing page, Demo, Sales talk, Checkout",
                "Email, Support, App, Community",
                "Referral programme, Social sharing, Reviews",
            ],
        ),
        (
            "Content",
            [
                "Blog posts, Infographics, Videos",
                "Comparison guides, Testimonials, White papers",
                "Product demos, Pricing, Temporary offers",
                "Newsletters, How-tos, Support material",
                "User-generated content, Testimonials, Referral incentives",
            ],
        ),
        (
            "Success metrics",
            [
                "Impressions, Reach, Recall",
                "Engagement, Time on site, Click-through rate",
                "Conversion rate, Sales",
                "Repeat purchases, Satisfaction",
                "Referral rate, NPS",
            ],
        ),
    ];
    assert_eq!(journey.lanes.len(), expected.len());
    for (name, cells) in expected {
        assert_eq!(row(&journey, name), cells, "{name}");
    }
}

#[test]
fn the_life_cycle_is_the_whole_table_in_dutch() {
    let journey = build(Template::LifeCycle, Language::Dutch);
    let kinds: Vec<_> = journey.lanes.iter().filter_map(|lane| Some(lane.cards()?.kind)).collect();
    let expected =
        [CardKind::Status, CardKind::Goals, CardKind::Touchpoints, CardKind::Content, CardKind::Notes];
    assert_eq!(kinds, expected);
    assert_eq!(
        row(&journey, "Klantstatus"),
        ["Prospect, onbekend", "Prospect, bekend", "Prospect, klaar om te kopen", "Klant", "Trouwe klant"],
    );
    assert_eq!(
        row(&journey, "Belangrijkste touchpoints"),
        [
            "Advertenties, Zoekmachine, Social media, Evenementen",
            "Website, Reviews, E-mail, Klantcases",
            "Prijspagina, Demo, Verkoopgesprek, Afrekenen",
            "E-mail, Klantenservice, App, Community",
            "Aanbevelingsprogramma, Delen op social media, Reviews",
        ],
    );
    assert_eq!(
        row(&journey, "Succesmetrics"),
        [
            "Impressies, Bereik, Merkherinnering",
            "Betrokkenheid, Tijd op de site, Doorklikratio",
            "Conversieratio, Verkopen",
            "Herhaalaankopen, Tevredenheid",
            "Aanbevelingsratio, NPS",
        ],
    );
}

#[test]
fn the_blueprint_has_its_lanes_and_lines_in_order() {
    enum Row {
        Cards(CardKind),
        Line(LineKind),
    }
    let expected = [
        Row::Cards(CardKind::Evidence),
        Row::Cards(CardKind::Actions),
        Row::Line(LineKind::Interaction),
        Row::Cards(CardKind::Frontstage),
        Row::Line(LineKind::Visibility),
        Row::Cards(CardKind::Backstage),
        Row::Line(LineKind::Internal),
        Row::Cards(CardKind::Support),
    ];
    let journey = build(Template::ServiceBlueprint, Language::Dutch);
    assert_eq!(journey.lanes.len(), expected.len());
    for (lane, row) in journey.lanes.iter().zip(expected) {
        match (row, &lane.content) {
            (Row::Cards(kind), LaneContent::Cards(cards)) => {
                assert_eq!(cards.kind, kind);
                assert_eq!(cards.cells.len(), journey.steps().count(), "{} has an empty cell", lane.name);
            }
            (Row::Line(kind), LaneContent::Line(line)) => assert_eq!(*line, kind),
            _ => panic!("{} stands in the wrong place", lane.name),
        }
    }
}

#[test]
fn the_empty_map_is_ready_to_be_filled() {
    let journey = build(Template::Empty, Language::Dutch);
    assert_eq!(journey.title, "Nieuwe klantreis");
    assert_eq!(phase_names(&journey), ["Fase 1", "Fase 2", "Fase 3"]);
    assert_eq!(step_names(&journey), ["Stap 1", "Stap 2", "Stap 3"]);
    let lanes: Vec<_> = journey.lanes.iter().map(|lane| lane.name.as_str()).collect();
    assert_eq!(lanes, ["Acties klant", "Gedachten", "Beleving", "Touchpoints", "Pijnpunten", "Kansen"]);
    assert_eq!(build(Template::Empty, Language::English).title, "New journey");
}
