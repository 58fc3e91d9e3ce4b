//! Any command: wishes that find what they are about in whatever map they meet.

use std::sync::Arc;

use klantreis::command::{CardEdit, Command, JourneyEdit, LaneEdit, PhaseEdit};
use klantreis::model::*;
use proptest::prelude::*;

/// A wish for a change, as numbers that choose among what a map has, so that it fits any map and shrinks well.
#[derive(Clone, Debug)]
pub struct Wish {
    kind: u8,
    numbers: [u16; 5],
}

/// Any wish.
pub fn wish() -> impl Strategy<Value = Wish> {
    (any::<u8>(), any::<[u16; 5]>()).prop_map(|(kind, numbers)| Wish { kind, numbers })
}

/// Wishes one after another.
pub fn wishes(most: usize) -> impl Strategy<Value = Vec<Wish>> {
    proptest::collection::vec(wish(), 0..most)
}

/// Numbers that look random and are the same in every run: a Weyl sequence, stirred.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let stirred = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        stirred ^ (stirred >> 31)
    }

    pub fn wish(&mut self) -> Wish {
        let numbers = [(); 5].map(|()| self.roll() as u16);
        Wish { kind: self.roll() as u8, numbers }
    }
}

/// The map after the wishes that it grants; new things have ids that start with `name`.
pub fn after(map: &Journey, wishes: &[Wish], name: &str) -> Journey {
    wishes.iter().enumerate().fold(map.clone(), |map, (at, wish)| {
        let command = wish.command(&map, &format!("{name}{at}"));
        klantreis::command::apply(&map, &command).unwrap_or(map)
    })
}

impl Wish {
    /// The command that it is for this map; the things it adds get an id from `name`.
    ///
    /// One in sixteen of the things it names is not there.
    pub fn command(&self, map: &Journey, name: &str) -> Command {
        let chooser = Chooser { map, wish: self };
        let [one, two, three, four, five] = self.numbers;
        match self.kind % 26 {
            0 => Command::EditJourney(chooser.journey_edit(one, two)),
            1 => Command::AddPhase { phase: chooser.new_phase(name), before: chooser.phase_or_end(one) },
            2 => Command::EditPhase { phase: chooser.phase(one), edit: chooser.phase_edit(two, three) },
            3 => Command::MovePhase { phase: chooser.phase(one), before: chooser.phase_or_end(two) },
            4 => Command::DeletePhase { phase: chooser.phase(one) },
            5 => {
                let phase = chooser.phase(one);
                let before = chooser.step_of(&phase, two);
                Command::AddStep { phase, step: Step::new(name.into(), text(three)), before }
            }
            6 => Command::RenameStep { step: chooser.step(one), name: text(two) },
            7 | 8 => {
                let to = chooser.phase(two);
                let before = chooser.step_of(&to, three);
                Command::MoveStep { step: chooser.step(one), to, before }
            }
            9 => Command::DeleteStep { step: chooser.step(one) },
            10 => Command::AddLane { lane: chooser.new_lane(name), before: chooser.lane_or_end(one) },
            11 => Command::EditLane { lane: chooser.lane(one), edit: chooser.lane_edit(two, three) },
            12 => Command::MoveLane { lane: chooser.lane(one), before: chooser.lane_or_end(two) },
            13 => Command::DeleteLane { lane: chooser.lane(one) },
            14 | 15 => {
                let to = chooser.cell(one, two);
                let before = chooser.card_of(&to, three);
                let count = usize::from(four % 3) + 1;
                let cards = (0..count)
                    .map(|at| Card::new(format!("{name}{}", ["", "a", "b"][at]).as_str().into(), text(five)));
                Command::InsertCards { cards: cards.map(Arc::new).collect(), to, before }
            }
            16 => Command::EditCard { card: chooser.card(one), edit: chooser.card_edit(two, three) },
            17 | 18 => {
                let to = chooser.cell(three, four);
                let before = chooser.card_of(&to, five);
                Command::MoveCards { cards: chooser.cards(one, two), to, before }
            }
            19 => Command::DeleteCards { cards: chooser.cards(one, two % 4) },
            20 => Command::SetPoint {
                lane: chooser.lane(one),
                step: chooser.step(two),
                point: point(three, four),
            },
            21 => {
                Command::SetValue { lane: chooser.lane(one), phase: chooser.phase(two), value: value(three) }
            }
            22 => chooser.link_command(name),
            23 => chooser.dismissal(one, two),
            24 => Command::SetInputs {
                lane: chooser.lane(one),
                phase: chooser.phase(two),
                inputs: inputs(three, four),
            },
            _ => {
                let parts = [(one, two), (three, four)].map(|(kind, number)| {
                    let [.., last] = self.numbers;
                    Wish { kind: (kind % 25) as u8, numbers: [number, last, one, two, three] }
                });
                let commands = parts.iter().enumerate();
                Command::Batch(
                    commands.map(|(at, wish)| wish.command(map, &format!("{name}.{at}"))).collect(),
                )
            }
        }
    }
}

struct Chooser<'a> {
    map: &'a Journey,
    wish: &'a Wish,
}

impl Chooser<'_> {
    fn choose<T, I: for<'i> From<&'i str>>(
        &self,
        things: impl Iterator<Item = T>,
        number: u16,
    ) -> Result<T, I> {
        let mut things: Vec<T> = things.collect();
        if number % 16 == 15 || things.is_empty() {
            return Err(I::from("gone"));
        }
        let at = usize::from(number / 16) % things.len();
        Ok(things.swap_remove(at))
    }

    fn phase(&self, number: u16) -> PhaseId {
        self.choose(self.map.phases.iter().map(|phase| phase.id.clone()), number).unwrap_or_else(|gone| gone)
    }

    fn phase_or_end(&self, number: u16) -> Option<PhaseId> {
        (!number.is_multiple_of(5)).then(|| self.phase(number))
    }

    fn step(&self, number: u16) -> StepId {
        self.choose(self.map.steps().map(|(_, step)| step.id.clone()), number).unwrap_or_else(|gone| gone)
    }

    fn step_of(&self, phase: &PhaseId, number: u16) -> Option<StepId> {
        let steps = self.map.phase(phase).into_iter().flat_map(|phase| phase.steps.iter());
        (!number.is_multiple_of(5))
            .then(|| self.choose(steps.map(|step| step.id.clone()), number).unwrap_or_else(|gone| gone))
    }

    fn lane(&self, number: u16) -> LaneId {
        self.choose(self.map.lanes.iter().map(|lane| lane.id.clone()), number).unwrap_or_else(|gone| gone)
    }

    fn lane_or_end(&self, number: u16) -> Option<LaneId> {
        (!number.is_multiple_of(5)).then(|| self.lane(number))
    }

    fn cell(&self, lane: u16, step: u16) -> Cell {
        Cell { lane: self.lane(lane), step: self.step(step) }
    }

    fn card(&self, number: u16) -> CardId {
        self.choose(self.map.cards().map(|placed| placed.card.id.clone()), number).unwrap_or_else(|gone| gone)
    }

    /// One to four cards, seldom the same twice, from anywhere.
    fn cards(&self, number: u16, more: u16) -> Vec<CardId> {
        (0..=more % 4).map(|at| self.card(number.wrapping_add(at * 272))).collect()
    }

    fn card_of(&self, cell: &Cell, number: u16) -> Option<CardId> {
        let cards = self.map.lane(&cell.lane).map_or(&[][..], |lane| lane.cell(&cell.step));
        if cards.is_empty() || number.is_multiple_of(5) {
            return None;
        }
        Some(self.choose(cards.iter().map(|card| card.id.clone()), number).unwrap_or_else(|gone| gone))
    }

    fn new_phase(&self, name: &str) -> Phase {
        let [one, two, three, ..] = self.wish.numbers;
        let steps =
            (0..two % 4).map(|at| Step::new(format!("{name}-{at}").as_str().into(), text(three))).collect();
        Phase::new(name.into(), text(one), steps)
    }

    fn new_lane(&self, name: &str) -> Lane {
        let [one, two, three, four, _] = self.wish.numbers;
        let mut lane = Lane::of_cards(name.into(), text(one), word(two));
        match two % 7 {
            0 => {
                lane.content = LaneContent::Experience(ExperienceLane {
                    persona: None,
                    derived: false,
                    compared: false,
                    points: Default::default(),
                })
            }
            1 => {
                let values = [(self.phase(three), f64::from(four))].into();
                lane.content = LaneContent::Metric(MetricLane {
                    unit: text(one),
                    values,
                    ..MetricLane::new(word(four))
                });
            }
            2 => lane.content = LaneContent::Line(word(three)),
            3 => {
                let card = Arc::new(Card::new(format!("{name}c").as_str().into(), text(three)));
                let cells = [(self.step(four), Arc::new(vec![card]))].into();
                lane.content = LaneContent::Cards(CardLane { kind: word(three), cells });
            }
            _ => {}
        }
        lane
    }

    fn journey_edit(&self, kind: u16, value: u16) -> JourneyEdit {
        match kind % 8 {
            0 => JourneyEdit::Title(text(value)),
            1 => JourneyEdit::Description(text(value)),
            2 => JourneyEdit::State(word(value)),
            3 => JourneyEdit::Market(optional_word(value)),
            4 => JourneyEdit::Personas(personas(value)),
            5 => JourneyEdit::Reviewed(Date::new(value % 3000, 2, (value % 31) as u8)),
            6 => JourneyEdit::Benchmarks(Benchmarks {
                off: value.is_multiple_of(2),
                conversion: Share::new(f64::from(value % 128) / 100.0),
                ..Benchmarks::default()
            }),
            _ => JourneyEdit::Archived(value.is_multiple_of(2)),
        }
    }

    fn phase_edit(&self, kind: u16, value: u16) -> PhaseEdit {
        match kind % 3 {
            0 => PhaseEdit::Name(text(value)),
            1 => PhaseEdit::Color(optional_word(value)),
            _ => PhaseEdit::Goal(text(value)),
        }
    }

    fn lane_edit(&self, kind: u16, value: u16) -> LaneEdit {
        match kind % 13 {
            0 => LaneEdit::Name(text(value)),
            1 => LaneEdit::Channel(optional_word(value)),
            2 => LaneEdit::Kind(word(value)),
            3 => LaneEdit::Persona(personas(value).pop()),
            4 => LaneEdit::Measure(word(value)),
            5 => LaneEdit::Unit(text(value)),
            6 => LaneEdit::Derived(value.is_multiple_of(2)),
            7 => LaneEdit::Folded(value.is_multiple_of(2)),
            8 => LaneEdit::Hidden(value.is_multiple_of(2)),
            9 => LaneEdit::Target(self::value(value)),
            10 => LaneEdit::Scoring(optional_word(value)),
            11 => LaneEdit::Easy(optional_word(value)),
            _ => LaneEdit::Line(word(value)),
        }
    }

    fn card_edit(&self, kind: u16, value: u16) -> CardEdit {
        match kind % 21 {
            0 => CardEdit::Title(text(value)),
            1 => CardEdit::Note(text(value)),
            2 => CardEdit::Medium(optional_word(value)),
            3 => CardEdit::Directness(optional_word(value)),
            4 => CardEdit::Senses([word::<Sense>(value), word(value / 7)].into_iter().collect()),
            5 => CardEdit::Actual(emotion(value)),
            6 => CardEdit::Desired(emotion(value)),
            7 => CardEdit::MomentOfTruth(value.is_multiple_of(2)),
            8 => CardEdit::Evidence(optional_word(value)),
            9 => CardEdit::Source(text(value)),
            10 => CardEdit::Date(Date::new(value % 3000, 12, (value % 31) as u8)),
            11 => CardEdit::Owner(text(value)),
            12 => CardEdit::Tags(vec![text(value), text(value / 3)]),
            13 => CardEdit::Link(
                ["", "https://example.org", "javascript:alert(1)", " http://a.b "][usize::from(value) % 4]
                    .into(),
            ),
            14 => CardEdit::Personas(personas(value)),
            15 => CardEdit::Image(image(value)),
            16 => CardEdit::ImageText(text(value)),
            17 => CardEdit::Effect(Score::new((value % 7) as u8)),
            18 => CardEdit::Effort(Score::new((value % 7) as u8)),
            19 => CardEdit::Status(optional_word(value)),
            _ => CardEdit::Color(optional_word(value)),
        }
    }

    fn dismissal(&self, kind: u16, finding: u16) -> Command {
        let dismissed = self.map.dismissed.get(usize::from(finding) % 4).cloned();
        match kind % 3 {
            0 => Command::Restore { finding: dismissed.unwrap_or_default() },
            _ => Command::Dismiss { finding: text(finding % 64) },
        }
    }

    fn link_command(&self, name: &str) -> Command {
        let [one, two, three, four, _] = self.wish.numbers;
        let link =
            self.choose(self.map.links.iter().map(|link| link.id.clone()), two).unwrap_or_else(|gone| gone);
        match one % 4 {
            0 => Command::DeleteLink { link },
            1 => Command::LabelLink { link, label: text(three) },
            _ => {
                let (from, to) = (self.card(two), self.card(three));
                Command::AddLink {
                    link: Link { id: name.into(), from, to, label: text(four), extra: Extra::default() },
                }
            }
        }
    }
}

/// A text, now and then empty, untidy or far too long.
fn text(number: u16) -> String {
    match number % 32 {
        0 => String::new(),
        1 => "  \n ".to_string(),
        2 => " two\nlines ".to_string(),
        3 => "long".repeat(limits::TEXT / 4) + "!",
        _ => format!("text {number}"),
    }
}

fn word<W: Word>(number: u16) -> W {
    W::ALL[usize::from(number) % W::ALL.len()]
}

fn optional_word<W: Word>(number: u16) -> Option<W> {
    (!number.is_multiple_of(3)).then(|| word(number / 3))
}

/// A picture, now and then one of a kind that is refused.
fn image(number: u16) -> Option<Arc<Image>> {
    let kind = ["webp", "png", "svg+xml"].get(usize::from(number) % 4)?;
    Some(Arc::new(Image { alt: text(number), ..Image::new(format!("data:image/{kind};base64,AA{number}")) }))
}

fn personas(number: u16) -> Vec<PersonaId> {
    (0..number % 3).map(|at| PersonaId::from(["p", "q", "r"][usize::from((number / 3 + at) % 3)])).collect()
}

fn emotion(number: u16) -> Option<Emotion> {
    Emotion::new(f64::from(number % 12) / 2.0 - 2.0)
}

fn point(actual: u16, desired: u16) -> Point {
    Point { actual: emotion(actual), desired: emotion(desired), ..Point::default() }
}

fn value(number: u16) -> Option<f64> {
    match number % 8 {
        0 => None,
        1 => Some(f64::NAN),
        2 => Some(-0.0),
        _ => Some(f64::from(number) / 10.0),
    }
}

/// Raw numbers of one or two kinds.
fn inputs(kinds: u16, numbers: u16) -> Inputs {
    let mut inputs = Inputs::default();
    inputs.set(word(kinds), value(numbers));
    inputs.set(word(kinds / 17), value(numbers / 8));
    inputs
}
