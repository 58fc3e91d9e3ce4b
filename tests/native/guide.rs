//! The guided start: every answer is a command on the map, and whoever gives them all has a filled one.

use klantreis::command::{CardEdit, Command, JourneyEdit, LaneEdit, PhaseEdit, Rejection, apply};
use klantreis::guide::model::{MODELS, begin, change, model_of};
use klantreis::guide::{Stage, Suggestion, curve, lead, suggestions, touchpoint};
use klantreis::model::{
    Card, CardId, Channel, Directness, Emotion, Journey, JourneyId, Market, Medium, PersonaId, Point, Word,
};
use klantreis::template::Template;
use klantreis::text::{Language, Term, terms};

const MARKETS: [Option<Market>; 3] = [None, Some(Market::B2b), Some(Market::B2c)];

/// A map with what makes its ids.
struct Guided {
    map: Journey,
    language: Language,
    count: usize,
}

fn ids(count: &mut usize) -> impl FnMut() -> String {
    move || {
        *count += 1;
        format!("id{count}")
    }
}

impl Guided {
    fn new(language: Language) -> Self {
        let mut count = 0;
        let map = begin(language, JourneyId::new("j"), &mut ids(&mut count));
        Self { map, language, count }
    }

    #[track_caller]
    fn run(&mut self, command: &Command) {
        self.map = apply(&self.map, command).unwrap_or_else(|why| panic!("{why:?}: {command:?}"));
        assert_eq!(self.map.check(), []);
    }

    fn follow(&mut self, model: Template) {
        let command = change(&self.map, model, self.language, &mut ids(&mut self.count));
        match apply(&self.map, &command) {
            Ok(map) => self.map = map,
            Err(why) => assert_eq!(why, Rejection::NothingChanges),
        }
        assert_eq!(self.map.check(), []);
    }

    fn suggested(&self) -> Vec<Vec<Suggestion>> {
        suggestions(model_of(&self.map), self.map.market, self.language)
    }

    fn listed(&self, at: usize) -> Vec<touchpoint::Touchpoint> {
        touchpoint::of(&self.map, &self.map.phases[at], &self.suggested()[at])
    }

    /// Ticks the suggestion with this title.
    #[track_caller]
    fn tick(&mut self, at: usize, title: &str) -> CardId {
        let suggested = self.suggested();
        let suggestion = suggested[at].iter().find(|one| one.card.title == title).expect(title);
        let phase = self.map.phases[at].clone();
        let command =
            touchpoint::tick(&self.map, &phase, suggestion, self.language, &mut ids(&mut self.count));
        self.run(&command.expect("a phase has a step"));
        self.map.cards().find(|placed| placed.card.title == title).expect(title).card.id.clone()
    }

    fn untick(&mut self, card: &CardId) {
        let command = touchpoint::untick(&self.map, card, &self.suggested());
        self.run(&command.expect("the card is there"));
    }

    fn add(&mut self, at: usize, title: &str) -> CardId {
        let card = Card::new(CardId::new(format!("own {title}")), title);
        let id = card.id.clone();
        let phase = self.map.phases[at].clone();
        let command = touchpoint::add(&self.map, &phase, card, self.language, &mut ids(&mut self.count));
        self.run(&command.expect("a phase has a step"));
        id
    }

    fn move_to(&mut self, card: &CardId, channel: Option<Channel>) {
        let suggested = self.suggested();
        let (map, language) = (&self.map, self.language);
        let command =
            touchpoint::move_to(map, card, channel, &suggested, language, &mut ids(&mut self.count));
        self.run(&command.expect("it is on another lane"));
    }

    fn lanes(&self) -> Vec<&str> {
        self.map.lanes.iter().map(|lane| lane.name.as_str()).collect()
    }

    fn phases(&self) -> Vec<&str> {
        self.map.phases.iter().map(|phase| phase.name.as_str()).collect()
    }
}

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

#[test]
fn ticking_and_unticking_everything_leaves_the_map_as_it_was() {
    for language in Language::ALL {
        for model in MODELS {
            let mut guided = Guided::new(language);
            guided.run(&Command::EditJourney(JourneyEdit::Market(Some(Market::B2c))));
            guided.follow(model);
            let before = guided.map.clone();
            let mut cards = Vec::new();
            for at in 0..5 {
                for one in guided.listed(at) {
                    cards.push(guided.tick_once(at, &one.title));
                }
                let left = guided.listed(at).into_iter().filter(|one| one.card.is_none()).count();
                assert_eq!(left, 0, "{model:?}: all are ticked");
            }
            assert_eq!(Stage::open(&guided.map), Stage::Persona);
            assert!(guided.map.card_count() > 15);
            cards.iter().rev().for_each(|card| guided.untick(card));
            assert_eq!(guided.map, before, "{model:?}: lanes go with their last card");
        }
    }
}

impl Guided {
    /// As [`Guided::tick`], where a title may stand in several phases.
    fn tick_once(&mut self, at: usize, title: &str) -> CardId {
        let known: Vec<CardId> = self.map.cards().map(|placed| placed.card.id.clone()).collect();
        self.tick(at, title);
        let mut all = self.map.cards().map(|placed| placed.card.id.clone());
        all.find(|id| !known.contains(id)).expect("a new card")
    }
}

#[test]
fn touchpoints_of_a_channel_share_a_lane_between_the_customer_and_the_analysis() {
    let mut guided = Guided::new(Language::Dutch);
    guided.tick(1, "Pagina ‘Waarom wij’");
    guided.tick(0, "Zoekresultaat in Google");
    guided.tick(2, "Afrekenpagina");
    guided.add(2, "Balie");
    let expected = [
        "Acties klant",
        "Gedachten",
        "Beleving",
        "Website",
        "Zoekmachine",
        "Touchpoints",
        "Pijnpunten",
        "Kansen",
    ];
    assert_eq!(guided.lanes(), expected);
}

#[test]
fn a_ticked_suggestion_is_known_in_the_other_language() {
    let mut guided = Guided::new(Language::Dutch);
    let card = guided.tick(2, "Afrekenpagina");
    guided.language = Language::English;
    let ticked: Vec<_> = guided.listed(2).into_iter().filter(|one| one.card.is_some()).collect();
    assert_eq!(ticked.len(), 1);
    assert_eq!((ticked[0].card.as_ref(), ticked[0].title.as_str()), (Some(&card), "Afrekenpagina"));
    assert!(ticked[0].suggested.is_some());
}

#[test]
fn unticking_keeps_a_lane_with_other_cards_or_a_name_of_its_own() {
    let mut guided = Guided::new(Language::Dutch);
    let (page, own) = (guided.tick(2, "Afrekenpagina"), guided.add(0, "Beurs"));
    let why = guided.tick(1, "Pagina ‘Waarom wij’");
    guided.untick(&page);
    assert!(guided.lanes().contains(&"Website"));
    let lane = guided.map.card(&why).expect("it is there").lane.id.clone();
    guided.run(&Command::EditLane { lane, edit: LaneEdit::Name("Onze site".into()) });
    guided.untick(&why);
    assert!(guided.lanes().contains(&"Onze site"));
    guided.untick(&own);
    assert!(!guided.lanes().contains(&"Touchpoints"));
}

#[test]
fn a_touchpoint_of_ones_own_takes_what_is_usual_on_its_channel_but_keeps_its_own() {
    for (channel, medium, directness) in [
        (Channel::Store, Some(Medium::Physical), Some(Directness::Direct)),
        (Channel::Reviews, Some(Medium::Digital), Some(Directness::Indirect)),
        (Channel::Social, Some(Medium::Digital), None),
    ] {
        let mut guided = Guided::new(Language::English);
        let card = guided.add(1, "Counter");
        guided.move_to(&card, Some(channel));
        let placed = guided.map.card(&card).expect("it is there");
        assert_eq!(placed.lane.name, channel.text().en);
        assert_eq!((placed.card.medium, placed.card.directness), (medium, directness), "{channel:?}");
        assert!(!guided.lanes().contains(&terms::TOUCHPOINTS.en), "the lane it leaves goes");
        let other = Medium::ALL.iter().copied().find(|other| Some(*other) != medium);
        guided.run(&Command::EditCard { card: card.clone(), edit: CardEdit::Medium(other) });
        guided.move_to(&card, Some(Channel::Phone));
        assert_eq!(guided.map.card(&card).expect("it is there").card.medium, other);
        guided.move_to(&card, None);
        assert_eq!(guided.map.card(&card).expect("it is there").lane.channel, None);
    }
    for channel in Channel::ALL {
        let mut guided = Guided::new(Language::Dutch);
        let card = guided.add(4, "Iets");
        guided.move_to(&card, Some(*channel));
        let suggested = guided.suggested();
        let again = touchpoint::move_to(
            &guided.map,
            &card,
            Some(*channel),
            &suggested,
            Language::Dutch,
            &mut || unreachable!(),
        );
        assert_eq!(again, None);
    }
}

#[test]
fn the_lead_takes_the_place_of_the_first_and_its_curves() {
    let [noor, sam, kim] = ["noor", "sam", "kim"].map(PersonaId::new);
    // Before, the new first one, after, and whose the curve is then.
    let cases: &[(&[&PersonaId], Option<&PersonaId>, &[&PersonaId], Option<&PersonaId>)] = &[
        (&[], Some(&noor), &[&noor], Some(&noor)),
        (&[&noor], Some(&sam), &[&sam], Some(&sam)),
        (&[&noor, &sam], Some(&sam), &[&sam, &noor], Some(&noor)),
        (&[&noor, &sam], Some(&kim), &[&kim, &sam], Some(&kim)),
        (&[&noor, &sam], None, &[&sam], None),
        (&[&noor], None, &[], None),
    ];
    for (before, new, after, curve_of) in cases {
        let mut guided = Guided::new(Language::Dutch);
        for persona in before.iter().rev() {
            let mut personas = vec![(*persona).clone()];
            personas.extend(guided.map.personas.clone());
            guided.run(&Command::EditJourney(JourneyEdit::Personas(personas)));
        }
        let lane = curve::of(&guided.map).expect("a lane for the experience").clone();
        let first = before.first().map(|id| (*id).clone());
        if first.is_some() {
            guided.run(&Command::EditLane { lane: lane.clone(), edit: LaneEdit::Persona(first) });
        }
        guided.run(&lead::change(&guided.map, new.cloned()));
        let after: Vec<PersonaId> = after.iter().map(|id| (*id).clone()).collect();
        assert_eq!(guided.map.personas, after, "{before:?} {new:?}");
        let persona = guided.map.lane(&lane).and_then(|lane| lane.experience()?.persona.clone());
        assert_eq!(persona.as_ref(), *curve_of, "{before:?} {new:?}");
    }
}

#[test]
fn a_map_without_a_curve_gets_one_below_the_lanes_of_the_customer() {
    let mut guided = Guided::new(Language::Dutch);
    let lane = curve::of(&guided.map).expect("there is one").clone();
    guided.run(&Command::DeleteLane { lane });
    guided.tick(2, "Afrekenpagina");
    assert_eq!(curve::of(&guided.map), None);
    guided.run(&curve::add(&guided.map, "c".into(), Language::Dutch));
    assert_eq!(guided.lanes(), ["Acties klant", "Gedachten", "Beleving", "Website", "Pijnpunten", "Kansen"]);
    let bare = Journey::new("bare".into(), "Bare");
    let bare = apply(&bare, &curve::add(&bare, "c".into(), Language::Dutch)).expect("it takes a lane");
    assert_eq!(curve::of(&bare).map(|lane| lane.as_str()), Some("c"));
}

#[test]
fn who_answers_everything_is_led_through_all_stages_to_a_filled_map() {
    for language in Language::ALL {
        let mut guided = Guided::new(language);
        assert_eq!(Stage::open(&guided.map), Stage::Model);
        guided.run(&Command::EditJourney(JourneyEdit::Market(Some(Market::B2b))));
        assert_eq!(Stage::open(&guided.map), Stage::Persona);
        guided.run(&lead::change(&guided.map, Some("p".into())));
        assert_eq!(Stage::open(&guided.map), Stage::Touchpoints);
        for at in 0..5 {
            let title = guided.listed(at)[0].title.clone();
            guided.tick_once(at, &title);
        }
        assert_eq!(Stage::open(&guided.map), Stage::Experience);
        let lane = curve::of(&guided.map).expect("a lane for the experience").clone();
        let steps: Vec<_> = guided.map.steps().map(|(_, step)| step.id.clone()).collect();
        for step in steps {
            let point = Point { actual: Emotion::new(-1.0), desired: Emotion::new(1.0), ..Point::default() };
            guided.run(&Command::SetPoint { lane: lane.clone(), step, point });
        }
        assert_eq!(guided.map.card_count(), 5);
        assert!(Stage::ALL.into_iter().all(|stage| stage.is_begun(&guided.map)));
    }
}

#[test]
fn stages_follow_each_other() {
    let there: Vec<Stage> = std::iter::successors(Some(Stage::Model), |stage| stage.next()).collect();
    assert_eq!(there, Stage::ALL);
    let mut back: Vec<Stage> =
        std::iter::successors(Some(Stage::Experience), |stage| stage.before()).collect();
    back.reverse();
    assert_eq!(back, Stage::ALL);
}
