//! The guided start: every answer is a command on the map, and whoever gives them all has a filled one.

mod model;
mod touchpoints;

use klantreis::command::{Command, JourneyEdit, LaneEdit, Rejection, apply};
use klantreis::guide::model::{begin, change, model_of};
use klantreis::guide::{Stage, Suggestion, curve, lead, suggestions, touchpoint};
use klantreis::model::{Card, CardId, Channel, Emotion, Journey, JourneyId, Market, PersonaId, Point};
use klantreis::template::Template;
use klantreis::text::Language;

pub const MARKETS: [Option<Market>; 3] = [None, Some(Market::B2b), Some(Market::B2c)];

/// A map with what makes its ids.
pub struct Guided {
    pub map: Journey,
    pub language: Language,
    count: usize,
}

pub fn ids(count: &mut usize) -> impl FnMut() -> String {
    move || {
        *count += 1;
        format!("id{count}")
    }
}

impl Guided {
    pub fn new(language: Language) -> Self {
        let mut count = 0;
        let map = begin(language, JourneyId::new("j"), &mut ids(&mut count));
        Self { map, language, count }
    }

    #[track_caller]
    pub fn run(&mut self, command: &Command) {
        self.map = apply(&self.map, command).unwrap_or_else(|why| panic!("{why:?}: {command:?}"));
        assert_eq!(self.map.check(), []);
    }

    pub fn follow(&mut self, model: Template) {
        let command = change(&self.map, model, self.language, &mut ids(&mut self.count));
        match apply(&self.map, &command) {
            Ok(map) => self.map = map,
            Err(why) => assert_eq!(why, Rejection::NothingChanges),
        }
        assert_eq!(self.map.check(), []);
    }

    pub fn suggested(&self) -> Vec<Vec<Suggestion>> {
        suggestions(model_of(&self.map), self.map.market, self.language)
    }

    pub fn listed(&self, at: usize) -> Vec<touchpoint::Touchpoint> {
        touchpoint::of(&self.map, &self.map.phases[at], &self.suggested()[at])
    }

    /// Ticks the suggestion with this title.
    #[track_caller]
    pub fn tick(&mut self, at: usize, title: &str) -> CardId {
        let suggested = self.suggested();
        let suggestion = suggested[at].iter().find(|one| one.card.title == title).expect(title);
        let phase = self.map.phases[at].clone();
        let command =
            touchpoint::tick(&self.map, &phase, suggestion, self.language, &mut ids(&mut self.count));
        self.run(&command.expect("a phase has a step"));
        self.map.cards().find(|placed| placed.card.title == title).expect(title).card.id.clone()
    }

    pub fn untick(&mut self, card: &CardId) {
        let command = touchpoint::untick(&self.map, card, &self.suggested());
        self.run(&command.expect("the card is there"));
    }

    pub fn add(&mut self, at: usize, title: &str) -> CardId {
        let card = Card::new(CardId::new(format!("own {title}")), title);
        let id = card.id.clone();
        let phase = self.map.phases[at].clone();
        let command = touchpoint::add(&self.map, &phase, card, self.language, &mut ids(&mut self.count));
        self.run(&command.expect("a phase has a step"));
        id
    }

    pub fn move_to(&mut self, card: &CardId, channel: Option<Channel>) {
        let suggested = self.suggested();
        let (map, language) = (&self.map, self.language);
        let command =
            touchpoint::move_to(map, card, channel, &suggested, language, &mut ids(&mut self.count));
        self.run(&command.expect("it is on another lane"));
    }

    pub fn lanes(&self) -> Vec<&str> {
        self.map.lanes.iter().map(|lane| lane.name.as_str()).collect()
    }

    pub fn phases(&self) -> Vec<&str> {
        self.map.phases.iter().map(|phase| phase.name.as_str()).collect()
    }
}

impl Guided {
    /// As [`Guided::tick`], where a title may stand in several phases.
    pub fn tick_once(&mut self, at: usize, title: &str) -> CardId {
        let known: Vec<CardId> = self.map.cards().map(|placed| placed.card.id.clone()).collect();
        self.tick(at, title);
        let mut all = self.map.cards().map(|placed| placed.card.id.clone());
        all.find(|id| !known.contains(id)).expect("a new card")
    }
}

#[test]
fn the_lead_takes_the_place_of_the_first_and_its_curves() {
    // Before, the new first one, after, and whose the curve is then.
    let cases = [
        ("", "noor", "noor", "noor"),
        ("noor", "sam", "sam", "sam"),
        ("noor sam", "sam", "sam noor", "noor"),
        ("noor sam", "kim", "kim sam", "kim"),
        ("noor sam", "", "sam", ""),
        ("noor", "", "", ""),
    ];
    let people = |names: &str| names.split_whitespace().map(PersonaId::new).collect::<Vec<_>>();
    for (before, new, after, curve_of) in cases {
        let mut guided = Guided::new(Language::Dutch);
        let lane = curve::of(&guided.map).expect("a lane for the experience").clone();
        if !before.is_empty() {
            guided.run(&Command::EditJourney(JourneyEdit::Personas(people(before))));
            let edit = LaneEdit::Persona(people(before).into_iter().next());
            guided.run(&Command::EditLane { lane: lane.clone(), edit });
        }
        guided.run(&lead::change(&guided.map, people(new).pop()));
        assert_eq!(guided.map.personas, people(after), "{before:?} {new:?}");
        let persona = guided.map.lane(&lane).and_then(|lane| lane.experience()?.persona.clone());
        assert_eq!(persona, people(curve_of).pop(), "{before:?} {new:?}");
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
