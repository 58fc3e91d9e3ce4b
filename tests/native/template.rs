//! The starting maps: what holds for all of them, in both languages.

mod models;
mod notation;

use std::collections::BTreeSet;
use std::sync::Arc;

use klantreis::model::{Card, CardKind, Evidence, Journey, JourneyId, Lane, LaneContent};
use klantreis::template::Template;
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
