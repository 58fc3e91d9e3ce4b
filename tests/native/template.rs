//! The starting maps against the facts of the field, in both languages.

use std::collections::BTreeSet;
use std::sync::Arc;

use klantreis::model::{
    Card, CardKind, Channel, Color, Directness, Emotion, Evidence, Journey, JourneyId, Lane, LaneContent,
    LineKind, Medium, Sense,
};
use klantreis::template::Template;
use klantreis::template::notation::{self, BadLine};
use klantreis::text::{self, Language};

fn build(template: Template, language: Language) -> Journey {
    let mut count = 0;
    template.build(language, JourneyId::new("j1"), &mut || {
        count += 1;
        format!("id{count}")
    })
}

fn every_map() -> impl Iterator<Item = (Template, Journey)> {
    Language::ALL.into_iter().flat_map(|language| {
        Template::ALL.into_iter().map(move |template| (template, build(template, language)))
    })
}

fn phase_names(journey: &Journey) -> Vec<&str> {
    journey.phases.iter().map(|phase| phase.name.as_str()).collect()
}

fn step_names(journey: &Journey) -> Vec<&str> {
    journey.steps().map(|(_, step)| step.name.as_str()).collect()
}

fn lane<'a>(journey: &'a Journey, name: &str) -> &'a Lane {
    journey.lanes.iter().find(|lane| lane.name == name).unwrap_or_else(|| panic!("no lane {name}"))
}

/// Everything a person reads on the map: phases, goals, steps, lanes, cards, owners.
fn words(journey: &Journey) -> Vec<&str> {
    let mut words = vec![journey.title.as_str()];
    for phase in &journey.phases {
        words.extend([phase.name.as_str(), phase.goal.as_str()]);
    }
    words.extend(step_names(journey));
    words.extend(journey.lanes.iter().map(|lane| lane.name.as_str()));
    for placed in journey.cards() {
        words.extend([placed.card.title.as_str(), placed.card.owner.as_str()]);
    }
    words
}

/// The map with all its words struck out.
fn without_words(mut journey: Journey) -> Journey {
    journey.title.clear();
    journey.description.clear();
    for phase in &mut journey.phases {
        let phase = Arc::make_mut(phase);
        phase.name.clear();
        phase.goal.clear();
        phase.steps.iter_mut().for_each(|step| step.name.clear());
    }
    for lane in &mut journey.lanes {
        let lane = Arc::make_mut(lane);
        lane.name.clear();
        let LaneContent::Cards(cards) = &mut lane.content else { continue };
        for cell in cards.cells.values_mut() {
            for card in Arc::make_mut(cell) {
                let card = Arc::make_mut(card);
                card.title.clear();
                card.owner = if card.owner.is_empty() { String::new() } else { "team".into() };
            }
        }
    }
    journey
}

#[test]
fn every_map_is_sound() {
    for (template, journey) in every_map() {
        assert_eq!(journey.check(), [], "{template:?}");
        assert_eq!(journey.id.as_str(), "j1");
    }
}

#[test]
fn every_part_has_an_id_of_its_own() {
    for (template, journey) in every_map() {
        let mut ids: Vec<String> = journey.phases.iter().map(|phase| phase.id.to_string()).collect();
        ids.extend(journey.steps().map(|(_, step)| step.id.to_string()));
        ids.extend(journey.lanes.iter().map(|lane| lane.id.to_string()));
        ids.extend(journey.cards().map(|placed| placed.card.id.to_string()));
        let different: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(different.len(), ids.len(), "{template:?}");
    }
}

#[test]
fn both_languages_have_the_same_shape() {
    for template in Template::ALL {
        let [dutch, english] = Language::ALL.map(|language| without_words(build(template, language)));
        assert_eq!(dutch, english, "{template:?}");
    }
}

#[test]
fn every_word_is_translated() {
    // Words that are the same in both languages.
    let shared = [
        "App",
        "CSAT",
        "Community",
        "Content",
        "Demo",
        "Do",
        "Care",
        "Experience",
        "Frontstage",
        "Infographics",
        "Legenda",
        "Marketing",
        "NPS",
        "Planning",
        "Reviews",
        "See",
        "Service blueprint",
        "See–Think–Do–Care + Experience",
        "Showroom",
        "Social media",
        "Testimonials",
        "Think",
        "Touchpoints",
        "Website",
        "Advocacy",
    ];
    for template in Template::ALL {
        let [dutch, english] = Language::ALL.map(|language| build(template, language));
        for (nl, en) in words(&dutch).into_iter().zip(words(&english)) {
            assert!(nl != en || nl.is_empty() || shared.contains(&nl), "{template:?}: {nl}");
        }
    }
}

#[test]
fn words_are_short_and_tidy() {
    for (template, journey) in every_map() {
        for word in words(&journey) {
            assert_eq!(word, word.trim(), "{template:?}");
            assert!(
                !word.contains(['!', '\'', '"', '{', '\n']) && !word.contains("  "),
                "{template:?}: {word}"
            );
            assert!(!word.ends_with('.'), "{template:?}: {word}");
        }
        for placed in journey.cards() {
            let length = placed.card.title.chars().count();
            assert!((1..=45).contains(&length), "{template:?}: {}", placed.card.title);
        }
        assert!(
            step_names(&journey).iter().all(|name| (1..=28).contains(&name.chars().count())),
            "{template:?}"
        );
        assert!(
            phase_names(&journey).iter().all(|name| (1..=16).contains(&name.chars().count())),
            "{template:?}"
        );
        assert!(journey.lanes.iter().all(|lane| !lane.name.is_empty()), "{template:?}");
        assert!(journey.phases.iter().all(|phase| (1..=3).contains(&phase.steps.len())), "{template:?}");
    }
}

#[test]
fn thoughts_are_quotes_and_nothing_else_is() {
    for (template, journey) in every_map() {
        for placed in journey.cards() {
            let title = &placed.card.title;
            let quoted = title.starts_with('“') && title.ends_with('”');
            let thought = placed.lane.cards().is_some_and(|cards| cards.kind == CardKind::Thoughts);
            assert_eq!(quoted, thought, "{template:?}: {title}");
        }
    }
}

#[test]
fn maps_hold_enough_cards_to_learn_from_and_few_enough_to_survey() {
    for (template, journey) in every_map() {
        let expected = match template {
            Template::Empty => 0..=0,
            Template::LifeCycle => 56..=56,
            _ => 18..=40,
        };
        assert!(expected.contains(&journey.card_count()), "{template:?}: {}", journey.card_count());
    }
}

#[test]
fn examples_say_that_they_are_assumptions() {
    for (template, journey) in every_map() {
        assert_eq!(journey.description.is_empty(), template == Template::Empty, "{template:?}");
        for placed in journey.cards() {
            let touchpoint = placed.lane.cards().is_some_and(|cards| cards.kind == CardKind::Touchpoints);
            if touchpoint {
                assert_eq!(placed.card.evidence, Some(Evidence::Assumption), "{}", placed.card.title);
            }
            assert_ne!(placed.card.evidence, Some(Evidence::Quantitative), "{}", placed.card.title);
        }
    }
}

#[test]
fn every_touchpoint_says_how_it_reaches_the_customer() {
    for (template, journey) in every_map() {
        for placed in journey.cards() {
            if placed.lane.cards().is_none_or(|cards| cards.kind != CardKind::Touchpoints) {
                continue;
            }
            let Card { title, medium, directness, senses, actual, desired, .. } = &**placed.card;
            assert!(medium.is_some() && directness.is_some() && !senses.is_empty(), "{template:?}: {title}");
            assert!(actual.is_some() && actual <= desired, "{template:?}: {title}");
        }
    }
}

#[test]
fn every_filled_map_has_goals_and_moments_of_truth() {
    for (template, journey) in every_map() {
        let filled = template != Template::Empty;
        assert!(journey.phases.iter().all(|phase| phase.goal.is_empty() != filled), "{template:?}");
        assert_eq!(journey.cards().any(|placed| placed.card.moment_of_truth), filled, "{template:?}");
    }
}

#[test]
fn experience_curves_have_a_point_at_every_step() {
    for (template, journey) in every_map().filter(|(template, _)| *template != Template::Empty) {
        for lane in &journey.lanes {
            let LaneContent::Experience(experience) = &lane.content else { continue };
            assert_eq!(experience.points.len(), journey.steps().count(), "{template:?}");
            let whole =
                experience.points.values().all(|point| point.actual.is_some() && point.desired.is_some());
            assert!(whole, "{template:?}");
        }
    }
}

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
fn the_card_of_a_template_shows_the_phases_that_it_builds() {
    for language in Language::ALL {
        for template in Template::ALL {
            let journey = build(template, language);
            let built: Vec<_> = journey
                .phases
                .iter()
                .map(|phase| (phase.name.as_str(), journey.phase_color(&phase.id)))
                .collect();
            assert_eq!(template.phases(language).collect::<Vec<_>>(), built, "{template:?}");
            let hues: BTreeSet<_> = built.iter().map(|(_, color)| *color).collect();
            assert_eq!(hues.len(), built.len(), "{template:?} has a hue twice");
        }
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

#[test]
fn names_and_summaries_are_there_and_short() {
    let names: BTreeSet<&str> = Template::ALL.iter().map(|template| template.name().nl).collect();
    assert_eq!(names.len(), Template::ALL.len());
    for (name, text) in text::template::ALL {
        for words in [text.nl, text.en] {
            assert!((1..=100).contains(&words.chars().count()), "{name}: {words}");
            assert!(!words.contains('!'), "{name}: {words}");
        }
    }
    for template in Template::ALL {
        for language in Language::ALL {
            assert!(template.summary().get(language).ends_with('.'), "{template:?}");
            assert!(!template.name().get(language).ends_with('.'), "{template:?}");
        }
    }
}

fn read(text: &str, language: Language) -> Result<Journey, BadLine> {
    let mut count = 0;
    notation::read(text, language, JourneyId::new("j1"), &mut || {
        count += 1;
        format!("id{count}")
    })
}

#[test]
fn a_notation_is_read_word_by_word() {
    let text = "\
# Aankoop | Purchase ; rose
> Twijfel wegnemen | Take doubt away
- Bestelt | Orders
- Betaalt | Pays
= experience -2>1 0>2
= touchpoints website digital direct see hear
2 Afrekenpagina | Checkout page ; feel physical -1>2 ! @web green
2 Chat | Chat
= notes = Los : eind | Loose end
= metric nps
= line internal";
    let journey = read(text, Language::English).unwrap();
    assert_eq!(journey.check(), []);
    let phase = &journey.phases[0];
    assert_eq!((phase.name.as_str(), phase.goal.as_str()), ("Purchase", "Take doubt away"));
    assert_eq!(phase.color, Some(Color::Rose));
    assert_eq!(step_names(&journey), ["Orders", "Pays"]);

    let names: Vec<_> = journey.lanes.iter().map(|lane| lane.name.as_str()).collect();
    let line = "Line of internal interaction: others support below";
    assert_eq!(names, ["Experience", "Website", "Loose end", "NPS", line]);
    let LaneContent::Experience(experience) = &journey.lanes[0].content else { panic!("no experience") };
    let point = &experience.points[&phase.steps[0].id];
    assert_eq!((point.actual, point.desired), (Emotion::new(-2.0), Emotion::new(1.0)));

    let website = &journey.lanes[1];
    assert_eq!(website.channel, Some(Channel::Website));
    let [checkout, chat] = website.cell(&phase.steps[1].id) else { panic!("not two cards") };
    assert_eq!(checkout.title, "Checkout page");
    assert_eq!(checkout.medium, Some(Medium::Physical));
    assert_eq!(checkout.directness, Some(Directness::Direct));
    assert_eq!(checkout.senses.iter().collect::<Vec<_>>(), [Sense::Feel]);
    assert_eq!((checkout.actual, checkout.desired), (Emotion::new(-1.0), Emotion::new(2.0)));
    assert_eq!((checkout.owner.as_str(), checkout.color), ("Web team", Some(Color::Green)));
    assert!(checkout.moment_of_truth && !chat.moment_of_truth);
    assert_eq!(chat.senses.iter().collect::<Vec<_>>(), [Sense::See, Sense::Hear]);
    assert_eq!((chat.actual, chat.color, chat.owner.as_str()), (None, None, ""));

    assert_eq!(lane(&read(text, Language::Dutch).unwrap(), "Los : eind").card_count(), 0);
}

#[test]
fn a_line_that_is_written_wrong_is_named() {
    let start = "# Aankoop | Purchase\n- Bestelt | Orders\n= touchpoints website\n";
    let wrong = [
        "",
        "#",
        "# Aankoop",
        "# Aankoop | Purchase ; purple",
        "? Aankoop | Purchase",
        "- Bestelt",
        "= letters",
        "= metric",
        "= metric happiness",
        "= line crooked",
        "= experience 1>1 1>1",
        "= experience 1",
        "= touchpoints website loud",
        "0 Kaart | Card",
        "2 Kaart | Card",
        "1 Kaart",
        "1 Kaart | Card ; 3>1",
        "1 Kaart | Card ; 1>",
        "1 Kaart | Card ; @nobody",
        "1 Kaart | Card ; loud",
    ];
    for line in wrong {
        assert_eq!(read(&format!("{start}{line}\n"), Language::Dutch), Err(BadLine(4)), "{line}");
    }
    for early in ["> Doel | Goal", "- Stap | Step", "1 Kaart | Card"] {
        assert_eq!(read(early, Language::Dutch), Err(BadLine(1)), "{early}");
    }
    let on_a_line = "# Aankoop | Purchase\n- Bestelt | Orders\n= line internal\n1 Kaart | Card";
    assert_eq!(read(on_a_line, Language::Dutch), Err(BadLine(4)));
}
