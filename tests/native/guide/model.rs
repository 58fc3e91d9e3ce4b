//! Phases after a model, and what is suggested for them.

use super::{Guided, MARKETS, ids};
use klantreis::command::{Command, PhaseEdit};
use klantreis::guide::model::{MODELS, model_of};
use klantreis::guide::{Stage, Suggestion, suggestions};
use klantreis::model::{JourneyId, Market};
use klantreis::template::Template;
use klantreis::text::Language;

#[test]
fn a_new_map_has_the_phases_of_the_first_model_and_no_cards() {
    for language in Language::ALL {
        let guided = Guided::new(language);
        assert_eq!(guided.map.check(), []);
        assert_eq!(model_of(&guided.map), Some(MODELS[0]));
        assert_eq!(guided.map.card_count(), 0);
        assert!(guided.map.phases.iter().all(|phase| phase.steps.len() == 1 && !phase.goal.is_empty()));
        assert_eq!(Stage::open(&guided.map), Stage::Model);
    }
}

#[test]
fn a_map_follows_every_model_after_every_other() {
    for language in Language::ALL {
        for from in MODELS {
            for to in MODELS {
                let mut guided = Guided::new(language);
                guided.follow(from);
                guided.follow(to);
                assert_eq!(model_of(&guided.map), Some(to), "{from:?} to {to:?}");
                let names: Vec<&str> = to.phases(language).map(|(name, _)| name).collect();
                assert_eq!(guided.phases(), names);
                let steps: Vec<&str> = guided.map.steps().map(|(_, step)| step.name.as_str()).collect();
                assert_eq!(steps, names, "steps are called as their phases");
                let example = to.build(language, JourneyId::new("e"), &mut String::new);
                for (phase, wanted) in guided.map.phases.iter().zip(&example.phases) {
                    assert_eq!((&phase.goal, phase.color), (&wanted.goal, wanted.color));
                }
            }
        }
    }
}

#[test]
fn another_model_leaves_what_is_ones_own() {
    let mut guided = Guided::new(Language::Dutch);
    let card = guided.tick(2, "Kortingscode");
    let (third, fourth) = (guided.map.phases[2].clone(), guided.map.phases[3].clone());
    guided.run(&Command::EditPhase { phase: third.id.clone(), edit: PhaseEdit::Goal("Meer".into()) });
    guided.run(&Command::RenameStep { step: fourth.steps[0].id.clone(), name: "Uitpakken".into() });
    guided.follow(Template::LifeCycle);
    assert_eq!(guided.map.phases[2].goal, "Meer");
    assert_eq!(guided.map.phases[3].steps[0].name, "Uitpakken");
    assert!(guided.map.card(&card).is_some());
    let own =
        guided.listed(2).into_iter().find(|one| one.card.as_ref() == Some(&card)).expect("it is listed");
    assert_eq!((own.suggested, own.title.as_str()), (None, "Kortingscode"));
}

#[test]
fn another_model_adds_phases_that_are_missing_and_keeps_those_beyond() {
    let mut guided = Guided::new(Language::English);
    let last = guided.map.phases[4].id.clone();
    guided.run(&Command::DeletePhase { phase: last });
    guided.follow(Template::AwarenessToAdvocacy);
    assert_eq!(guided.phases(), ["Awareness", "Consideration", "Purchase", "Loyalty", "Advocacy"]);
    let mut sixth = (*guided.map.phases[0]).clone();
    (sixth.id, sixth.steps[0].id, sixth.name) = ("p6".into(), "s6".into(), "Return".into());
    guided.run(&Command::AddPhase { phase: sixth, before: None });
    guided.follow(Template::SeeThinkDoCare);
    assert_eq!(guided.phases(), ["See", "Think", "Do", "Experience", "Care", "Return"]);
}

#[test]
fn a_model_is_known_with_a_phase_renamed_and_in_the_other_language() {
    let mut guided = Guided::new(Language::English);
    guided.follow(Template::LifeCycle);
    let phase = guided.map.phases[0].id.clone();
    guided.run(&Command::EditPhase { phase, edit: PhaseEdit::Name("Spark".into()) });
    assert_eq!(model_of(&guided.map), Some(Template::LifeCycle));
    let blueprint = Template::ServiceBlueprint.build(Language::Dutch, "b".into(), &mut ids(&mut 0));
    assert_eq!(model_of(&blueprint), None);
}

#[test]
fn every_phase_of_every_model_has_suggestions_in_both_languages() {
    for model in MODELS {
        for market in MARKETS {
            let [dutch, english] = Language::ALL.map(|language| suggestions(Some(model), market, language));
            assert_eq!(dutch.len(), 5, "{model:?} {market:?}");
            for (phase, (nl, en)) in dutch.iter().zip(&english).enumerate() {
                let place = format!("{model:?} {market:?} {phase}");
                assert!(!nl.is_empty(), "{place}");
                assert_eq!(nl.len(), en.len(), "{place}: as many in both languages");
                for (nl, en) in nl.iter().zip(en) {
                    assert_eq!([&nl.card.title, &en.card.title], [&nl.titles[0], &nl.titles[1]], "{place}");
                    assert_eq!((nl.channel, &nl.lanes), (en.channel, &en.lanes), "{place}");
                    assert!(nl.card.medium.is_some() && nl.card.directness.is_some(), "{place}: {nl:?}");
                    assert_eq!(
                        (nl.card.actual, nl.card.evidence),
                        (None, None),
                        "{place}: nothing is claimed"
                    );
                    assert!(nl.card.owner.is_empty());
                }
            }
        }
    }
}

#[test]
fn markets_differ_and_each_adds_to_every_phase() {
    let of = |market| suggestions(Some(MODELS[0]), market, Language::English);
    let [none, business, consumer] = MARKETS.map(of);
    for phase in 0..5 {
        assert!(business[phase].len() > none[phase].len(), "{phase}");
        assert!(consumer[phase].len() >= none[phase].len(), "{phase}");
        assert_ne!(business[phase], consumer[phase], "{phase}");
    }
    assert!(business[2].iter().any(|one| one.card.title == "Quotation" && one.card.moment_of_truth));
}

#[test]
fn without_a_model_those_of_the_market_remain() {
    assert_eq!(suggestions(None, None, Language::Dutch), Vec::<Vec<Suggestion>>::new());
    assert_eq!(suggestions(None, Some(Market::B2b), Language::Dutch).len(), 5);
}
