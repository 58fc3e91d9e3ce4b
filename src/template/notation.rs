//! How a starting map is written down: one line for everything on it, with its words in both languages.
//!
//! ```text
//! #                                       the next phase
//! > Twijfel wegnemen | Take doubt away    what the brand wants to reach in it
//! - Bestelt | Orders                      a step of it
//! = touchpoints website digital direct see
//! 1 Afrekenpagina | Checkout page ; -1>1 ! @web
//! ```
//!
//! The phases are written apart, a line each: `Aankoop | Purchase ; green`, with the hue if it isn't that of its place.
//!
//! A lane begins with `=`, then the kind of its cards or `experience`, `metric`, `line`, spelled as in the file.
//! `experience` takes a pair of actual and desired a step, `metric` what it counts, `line` which one it is. A
//! lane of cards takes its channel and the usual medium, directness and senses of its cards. After `=` comes
//! its name, where it isn't called after its channel or content.
//!
//! A card begins with the number of its step, counted from 1 across all phases. After `;` come, in any
//! order, a pair of actual and desired, `!` for a moment of truth, a hue, a medium, a directness, senses in
//! place of the usual ones of the lane, and `@` with the team that owns it. Words can't hold `|`, `;` or `=`.

use std::collections::BTreeMap;
use std::str::Lines;
use std::sync::Arc;

use super::team::team;
use crate::model::{
    Card, CardId, CardKind, CardLane, Channel, Color, Directness, Emotion, Evidence, ExperienceLane, Journey,
    JourneyId, Lane, LaneContent, LaneId, LineKind, Measure, Medium, MetricLane, Phase, PhaseId, Point,
    Sense, Senses, Step, StepId, Word,
};
use crate::text::{Language, Term, terms};

/// The line, counted from 1, that isn't written as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadLine(pub usize);

/// The map that `notation` describes with these `phases`, with everything in `language`, without a title. `fresh` gives a new id at
/// every call.
///
/// # Errors
/// The first line that isn't written as the module says, or stands where it can't.
pub fn read(
    phases: &str,
    notation: &str,
    language: Language,
    id: JourneyId,
    fresh: &mut dyn FnMut() -> String,
) -> Result<Journey, BadLine> {
    let usual = Card::new(CardId::new(""), "");
    let (journey, phases) = (Journey::new(id, ""), phases.lines());
    let mut reader = Reader { journey, phases, steps: Vec::new(), usual, language, fresh };
    for (at, line) in notation.lines().enumerate() {
        reader.read_line(line).ok_or(BadLine(at + 1))?;
    }
    Ok(reader.journey)
}

/// The names of `phases`, a line each, with the hue it gives.
pub fn phases(phases: &str, language: Language) -> impl Iterator<Item = (&str, Option<Color>)> {
    phases.lines().filter_map(move |line| phase(line, language))
}

fn phase(line: &str, language: Language) -> Option<(&str, Option<Color>)> {
    let (name, color) = halves(line, ';');
    let color = if color.is_empty() { None } else { Some(Color::from_word(color)?) };
    Some((pick(name, language)?, color))
}

/// What stands before and after `mark`, without the spaces around it.
fn halves(line: &str, mark: char) -> (&str, &str) {
    let (before, after) = line.split_once(mark).unwrap_or((line, ""));
    (before.trim_matches(' '), after.trim_matches(' '))
}

/// Of `Nederlands | English` the one in `language`.
fn pick(words: &str, language: Language) -> Option<&str> {
    let (nl, en) = halves(words, '|');
    let picked = match language {
        Language::Dutch => nl,
        Language::English => en,
    };
    (!nl.is_empty() && !en.is_empty()).then_some(picked)
}

/// The experience that `actual>desired` stands for, in whole levels.
fn pair(word: &str) -> Option<Point> {
    let (actual, desired) = word.split_once('>')?;
    let level = |word: &str| Emotion::new(word.parse::<i8>().ok()?.into());
    Some(Point { actual: Some(level(actual)?), desired: Some(level(desired)?), ..Point::default() })
}

struct Reader<'a> {
    /// What has been read so far.
    journey: Journey,
    /// The phases that are still to come.
    phases: Lines<'a>,
    /// Its steps from left to right; complete when the first lane comes.
    steps: Vec<StepId>,
    /// The usual manner of contact in the lane that is being read.
    usual: Card,
    language: Language,
    fresh: &'a mut dyn FnMut() -> String,
}

impl Reader<'_> {
    fn read_line(&mut self, line: &str) -> Option<()> {
        if line == "#" {
            return self.read_phase();
        }
        let (mark, rest) = line.split_once(' ')?;
        match mark {
            ">" => self.read_goal(rest),
            "-" => self.read_step(rest),
            "=" => self.read_lane(rest),
            number => self.read_card(number.parse().ok()?, rest),
        }
    }

    fn read_phase(&mut self) -> Option<()> {
        let (name, color) = phase(self.phases.next()?, self.language)?;
        let mut phase = Phase::new(PhaseId::new((self.fresh)()), name, Vec::new());
        phase.color = color;
        self.journey.phases.push(Arc::new(phase));
        Some(())
    }

    fn read_goal(&mut self, line: &str) -> Option<()> {
        let goal = pick(line, self.language)?;
        Arc::make_mut(self.journey.phases.last_mut()?).goal = goal.to_string();
        Some(())
    }

    fn read_step(&mut self, line: &str) -> Option<()> {
        let id = StepId::new((self.fresh)());
        let phase = Arc::make_mut(self.journey.phases.last_mut()?);
        phase.steps.push(Step::new(id.clone(), pick(line, self.language)?));
        self.steps.push(id);
        Some(())
    }

    fn read_lane(&mut self, line: &str) -> Option<()> {
        let (line, own_name) = halves(line, '=');
        let mut words = line.split(' ');
        let id = LaneId::new((self.fresh)());
        let (usual_name, content) = match words.next()? {
            "experience" => (terms::EXPERIENCE, self.experience(&mut words)?),
            "metric" => {
                let measure = Measure::from_word(words.next()?)?;
                let lane = MetricLane::new(measure);
                (measure.text(), LaneContent::Metric(lane))
            }
            "line" => {
                let line = LineKind::from_word(words.next()?)?;
                (line.text(), LaneContent::Line(line))
            }
            word => {
                let kind = CardKind::from_word(word)?;
                (kind.text(), LaneContent::Cards(CardLane { kind, cells: BTreeMap::new() }))
            }
        };
        let mut lane = Lane::new(id, usual_name.get(self.language), content);
        self.usual = Card::new(CardId::new(""), "");
        for word in words {
            match Channel::from_word(word) {
                Some(channel) => {
                    lane.channel = Some(channel);
                    lane.name = channel.text().get(self.language).to_string();
                }
                None => describe(&mut self.usual, word, self.language)?,
            }
        }
        if !own_name.is_empty() {
            lane.name = pick(own_name, self.language)?.to_string();
        }
        self.journey.lanes.push(Arc::new(lane));
        Some(())
    }

    fn experience<'w>(&self, words: impl Iterator<Item = &'w str>) -> Option<LaneContent> {
        let mut lane = ExperienceLane::default();
        let mut steps = self.steps.iter();
        for word in words {
            lane.points.insert(steps.next()?.clone(), pair(word)?);
        }
        Some(LaneContent::Experience(lane))
    }

    fn read_card(&mut self, step: usize, line: &str) -> Option<()> {
        let (title, words) = halves(line, ';');
        let mut card = self.usual.clone();
        card.id = CardId::new((self.fresh)());
        card.title = pick(title, self.language)?.to_string();
        card.senses = Senses::default();
        for word in words.split(' ').filter(|word| !word.is_empty()) {
            describe(&mut card, word, self.language)?;
        }
        if card.senses.is_empty() {
            card.senses = self.usual.senses;
        }
        let step = self.steps.get(step.checked_sub(1)?)?;
        let lane = Arc::make_mut(self.journey.lanes.last_mut()?);
        let LaneContent::Cards(cards) = &mut lane.content else { return None };
        if says_something_of_customers(cards.kind) {
            card.evidence = Some(Evidence::Assumption);
        }
        let cell = cards.cells.entry(step.clone()).or_default();
        Arc::make_mut(cell).push(Arc::new(card));
        Some(())
    }
}

/// Gives `card` the property that `word` stands for.
fn describe(card: &mut Card, word: &str, language: Language) -> Option<()> {
    if word == "!" {
        card.moment_of_truth = true;
    } else if let Some(name) = word.strip_prefix('@') {
        card.owner = team(name)?.get(language).to_string();
    } else if let Some(point) = pair(word) {
        (card.actual, card.desired) = (point.actual, point.desired);
    } else if let Some(sense) = Sense::from_word(word) {
        card.senses = card.senses.iter().chain([sense]).collect();
    } else if let Some(medium) = Medium::from_word(word) {
        card.medium = Some(medium);
    } else if let Some(directness) = Directness::from_word(word) {
        card.directness = Some(directness);
    } else {
        card.color = Some(Color::from_word(word)?);
    }
    Some(())
}

/// Whether cards of this kind claim something of customers that research could bear out: a goal or a process
/// is the brand's own to decide.
fn says_something_of_customers(kind: CardKind) -> bool {
    matches!(kind, CardKind::Touchpoints | CardKind::Actions | CardKind::Thoughts | CardKind::Pains)
}
