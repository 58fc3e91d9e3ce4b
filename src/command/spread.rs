//! A table laid over a map from a cell on: its rows over lanes, its columns over steps.

use std::collections::HashSet;
use std::sync::Arc;

use super::Command;
use super::plan::Fresh;
use crate::model::{
    Card, CardId, CardKind, CardLane, Cell, Emotion, Journey, Lane, LaneContent, LaneId, PhaseId, Point,
    Selection, Step, StepId,
};

/// The lanes that the rows of a table stand for, from top to bottom: those that can hold something and are seen. One that
/// is hidden counts where cards in it are selected.
pub fn rows<'m>(map: &'m Journey, selection: &Selection) -> impl Iterator<Item = &'m Lane> {
    let selected = |lane: &Lane| {
        let mut cards =
            lane.cards().into_iter().flat_map(|cards| cards.cells.values()).flat_map(|cell| cell.iter());
        lane.hidden && cards.any(|card| selection.has_card(&card.id))
    };
    map.lanes.iter().map(|lane| &**lane).filter(move |lane| is_row(lane) || selected(lane))
}

fn is_row(lane: &Lane) -> bool {
    lane.line().is_none() && !lane.hidden
}

/// A table, and the cell in which its first text goes.
#[derive(Clone, Copy, Debug)]
pub struct Spread<'s> {
    /// The map.
    pub map: &'s Journey,
    /// The rows of the table.
    pub rows: &'s [Vec<String>],
    /// Where it begins.
    pub from: &'s Cell,
}

/// What a table needs beyond the edge of a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// So many lanes.
    pub lanes: usize,
    /// So many steps.
    pub steps: usize,
}

/// How the lanes and steps that are added are called, by their number from 0.
pub struct Names<'n> {
    /// The name of a lane.
    pub lane: &'n dyn Fn(usize) -> String,
    /// The name of a step.
    pub step: &'n dyn Fn(usize) -> String,
}

/// What is done with a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Laid {
    /// The whole of it, as one command; nothing where nothing of the table finds a place.
    pub command: Option<Command>,
    /// The new cards, in reading order.
    pub cards: Vec<CardId>,
    /// How many numbers go to curves and metric lanes.
    pub numbers: usize,
    /// The lanes and steps that are added.
    pub added: Missing,
    /// How many texts lie beyond the edge.
    pub outside: usize,
    /// The texts that a lane can't hold, each with the name of the lane.
    pub misfits: Vec<(String, String)>,
}

impl Spread<'_> {
    /// What is needed beyond the edge of the map.
    pub fn missing(&self) -> Missing {
        let width = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        Missing {
            lanes: self.rows.len().saturating_sub(self.lanes().len()),
            steps: width.saturating_sub(self.steps().len()),
        }
    }

    /// What is to be done. Where `names` are given, lanes and steps are added for what lies beyond the edge. `figure`
    /// reads a number for a lane that holds numbers.
    pub fn lay(
        &self,
        names: Option<&Names<'_>>,
        figure: &dyn Fn(&Lane, &str) -> Option<f64>,
        fresh: Fresh<'_>,
    ) -> Laid {
        let mut laid = Laid { added: names.map(|_| self.missing()).unwrap_or_default(), ..Laid::default() };
        // What has a place comes first: the whole is called after it.
        let (mut commands, mut adding, mut beyond) = (Vec::new(), Vec::new(), Vec::new());
        let mut lanes: Vec<Arc<Lane>> = self.lanes();
        let mut steps = self.steps();
        let (height, width) = (lanes.len(), steps.len());
        if let Some(names) = names {
            lanes.extend(self.new_lanes(laid.added.lanes, names, fresh, &mut adding));
            steps.extend(self.new_steps(laid.added.steps, names, fresh, &mut adding));
        }
        // A phase has one number, which the first of its steps takes.
        let mut counted: HashSet<(LaneId, PhaseId)> = HashSet::new();
        for (down, row) in self.rows.iter().enumerate() {
            for (across, text) in row.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
                let (Some(lane), Some((phase, step))) = (lanes.get(down), steps.get(across)) else {
                    laid.outside += 1;
                    continue;
                };
                let to = Cell { lane: lane.id.clone(), step: step.clone() };
                let command = match &lane.content {
                    LaneContent::Cards(_) => {
                        let card = Card::of_text(CardId::new(fresh()), text);
                        laid.cards.push(card.id.clone());
                        Some(Command::InsertCards { cards: vec![Arc::new(card)], to, before: None })
                    }
                    _ => number(lane, phase, step, figure(lane, text), &mut counted),
                };
                match command {
                    Some(command) if down < height && across < width => commands.push(command),
                    Some(command) => beyond.push(command),
                    None => laid.misfits.push((text.clone(), lane.name.clone())),
                }
            }
        }
        commands.extend(adding.into_iter().chain(beyond));
        laid.numbers = commands.iter().filter(|command| is_number(command)).count();
        laid.command = (!laid.cards.is_empty() || laid.numbers > 0).then_some(Command::Batch(commands));
        laid
    }

    /// The lanes from the first one on.
    fn lanes(&self) -> Vec<Arc<Lane>> {
        let places = self.map.lanes.iter().skip_while(|lane| lane.id != self.from.lane);
        places.filter(|lane| lane.id == self.from.lane || is_row(lane)).cloned().collect()
    }

    /// The steps from the first one on, each with its phase.
    fn steps(&self) -> Vec<(PhaseId, StepId)> {
        let steps = self.map.steps().skip_while(|(_, step)| step.id != self.from.step);
        steps.map(|(phase, step)| (phase.id.clone(), step.id.clone())).collect()
    }

    fn new_lanes(
        &self,
        number: usize,
        names: &Names<'_>,
        fresh: Fresh<'_>,
        commands: &mut Vec<Command>,
    ) -> Vec<Arc<Lane>> {
        let like = self.map.lane(&self.from.lane).and_then(|lane| Some(lane.cards()?.kind));
        let kind = like.unwrap_or(CardKind::Touchpoints);
        let mut lane = |at: usize| {
            let content = LaneContent::Cards(CardLane { kind, cells: Default::default() });
            Lane::new(LaneId::new(fresh()), (names.lane)(at), content)
        };
        let lanes: Vec<Lane> = (0..number).map(&mut lane).collect();
        commands.extend(lanes.iter().map(|lane| Command::AddLane { lane: lane.clone(), before: None }));
        lanes.into_iter().map(Arc::new).collect()
    }

    fn new_steps(
        &self,
        number: usize,
        names: &Names<'_>,
        fresh: Fresh<'_>,
        commands: &mut Vec<Command>,
    ) -> Vec<(PhaseId, StepId)> {
        let Some(phase) = self.map.phases.last().map(|phase| phase.id.clone()) else { return Vec::new() };
        let mut steps = Vec::new();
        for at in 0..number {
            let step = Step::new(StepId::new(fresh()), (names.step)(at));
            steps.push((phase.clone(), step.id.clone()));
            commands.push(Command::AddStep { phase: phase.clone(), step, before: None });
        }
        steps
    }
}

/// The command that sets the number of a curve or a metric lane; nothing where the lane takes none there.
fn number(
    lane: &Lane,
    phase: &PhaseId,
    step: &StepId,
    number: Option<f64>,
    counted: &mut HashSet<(LaneId, PhaseId)>,
) -> Option<Command> {
    let (number, id) = (number?, lane.id.clone());
    match &lane.content {
        LaneContent::Experience(experience) if !experience.derived => {
            let now = experience.points.get(step).cloned().unwrap_or_default();
            let point = Point { actual: Some(Emotion::new(number)?), ..now };
            Some(Command::SetPoint { lane: id, step: step.clone(), point })
        }
        LaneContent::Metric(_) => {
            let is_first = counted.insert((id.clone(), phase.clone()));
            is_first.then(|| Command::SetValue { lane: id, phase: phase.clone(), value: Some(number) })
        }
        _ => None,
    }
}

fn is_number(command: &Command) -> bool {
    matches!(command, Command::SetPoint { .. } | Command::SetValue { .. })
}
