//! A journey that is to be made of a table.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Table;
use super::table::in_one_line;
use crate::model::{
    Card, CardId, CardKind, CardLane, Channel, Journey, JourneyId, Lane, LaneContent, LaneId, Phase, PhaseId,
    Step, StepId, Word, alike, limits,
};
use crate::text::{Language, Term, board as words};

/// How a table is to be read as a journey: rows as lanes, columns as steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    table: Table,
    /// Whether the first row is names.
    pub first_row: bool,
    /// Whether the first column is names.
    pub first_column: bool,
    /// Whether rows are steps and columns lanes instead.
    pub turned: bool,
}

impl Draft {
    /// How a table is most likely meant: with names around it where its corner is empty.
    pub fn of_table(table: Table) -> Self {
        let corner = table.rows().first().and_then(|row| row.first()).is_some_and(String::is_empty);
        let named = corner && table.width() > 1 && table.height() > 1;
        Self { table, first_row: named, first_column: named, turned: false }
    }

    /// Lines of text: a step each, in one lane.
    pub fn of_lines(lines: Vec<String>) -> Self {
        let table = Table::new(lines.into_iter().map(|line| vec![line]).collect());
        Self { table, first_row: false, first_column: false, turned: true }
    }

    /// The number of steps, of lanes and of cards that come of it.
    pub fn size(&self) -> (usize, usize, usize) {
        let parts = self.parts();
        let cards = parts.cells.iter().flatten().filter(|cell| !cell.is_empty()).count();
        (parts.steps.len(), parts.lanes.len(), cards)
    }

    /// Whether there is at least one step and one lane, and no more than a journey may have.
    pub fn fits(&self) -> bool {
        let (steps, lanes, _) = self.size();
        (1..=limits::STEPS).contains(&steps) && (1..=limits::LANES).contains(&lanes)
    }

    /// The journey. `fresh` gives a new id at every call.
    pub fn journey(
        &self,
        language: Language,
        id: JourneyId,
        title: String,
        fresh: &mut dyn FnMut() -> String,
    ) -> Journey {
        let Parts { steps, lanes, cells } = self.parts();
        let mut journey = Journey::new(id, title);
        journey.phases = phases(&steps, self.is_named(), language, fresh).into_iter().map(Arc::new).collect();
        let columns: Vec<StepId> = journey.steps().map(|(_, step)| step.id.clone()).collect();
        let alone = lanes.len() == 1;
        for (at, (name, row)) in lanes.iter().zip(cells).enumerate() {
            let mut lane = named_lane(LaneId::new(fresh()), name);
            if name.is_empty() {
                lane.name = match alone {
                    true => CardKind::Touchpoints.text().get(language).to_owned(),
                    false => numbered(words::LANE.get(language), at),
                };
            }
            if let LaneContent::Cards(cards) = &mut lane.content {
                let filled = columns.iter().zip(row).filter(|(_, text)| !text.is_empty());
                cards.cells = filled.map(|(step, text)| (step.clone(), cell(&text, fresh))).collect();
            }
            journey.lanes.push(Arc::new(lane));
        }
        journey
    }

    fn is_named(&self) -> bool {
        if self.turned { self.first_column } else { self.first_row }
    }

    fn parts(&self) -> Parts {
        let mut rows: Vec<Vec<String>> = self.table.rows().to_vec();
        let width = self.table.width();
        let mut columns = vec![String::new(); width];
        if self.first_row && !rows.is_empty() {
            columns = rows.remove(0);
        }
        let mut names = vec![String::new(); rows.len()];
        if self.first_column && width > 0 {
            columns.remove(0);
            names = rows.iter_mut().map(|row| row.remove(0)).collect();
        }
        match self.turned {
            false => Parts { steps: columns, lanes: names, cells: rows },
            true => {
                let column = |at: usize| rows.iter().map(|row| row[at].clone()).collect();
                Parts { cells: (0..columns.len()).map(column).collect(), steps: names, lanes: columns }
            }
        }
    }
}

/// Names of steps and lanes, empty where there is none, and the texts of each lane.
struct Parts {
    steps: Vec<String>,
    lanes: Vec<String>,
    cells: Vec<Vec<String>>,
}

/// A phase for each named column, with a step of the same name; one phase with all steps where they have no names, or
/// are more than there can be phases.
fn phases(
    steps: &[String],
    named: bool,
    language: Language,
    fresh: &mut dyn FnMut() -> String,
) -> Vec<Phase> {
    let step_name = |at: usize, name: &String| match name.as_str() {
        "" => numbered(words::STEP.get(language), at),
        name => in_one_line(name),
    };
    let mut step = |at: usize, name: &String| Step::new(StepId::new(fresh()), step_name(at, name));
    let steps: Vec<Step> = steps.iter().enumerate().map(|(at, name)| step(at, name)).collect();
    if named && steps.len() <= limits::PHASES {
        let phase = |step: Step| Phase::new(PhaseId::new(fresh()), step.name.clone(), vec![step]);
        return steps.into_iter().map(phase).collect();
    }
    vec![Phase::new(PhaseId::new(fresh()), numbered(words::PHASE.get(language), 0), steps)]
}

/// A lane of cards. One that is called like a channel or a kind of cards in either language is for that.
fn named_lane(id: LaneId, name: &str) -> Lane {
    let name = in_one_line(name);
    let is_called = |term: &dyn Fn(Language) -> &'static str| {
        Language::ALL.into_iter().any(|language| alike(term(language), &name))
    };
    let kind = CardKind::ALL.iter().copied().find(|kind| is_called(&|language| kind.text().get(language)));
    let channel =
        Channel::ALL.iter().copied().find(|channel| is_called(&|language| channel.text().get(language)));
    let kind = kind.unwrap_or(CardKind::Touchpoints);
    let content = LaneContent::Cards(CardLane { kind, cells: BTreeMap::new() });
    let mut lane = Lane::new(id, name, content);
    lane.channel = channel.filter(|_| kind == CardKind::Touchpoints);
    lane
}

fn cell(text: &str, fresh: &mut dyn FnMut() -> String) -> Arc<Vec<Arc<Card>>> {
    Arc::new(vec![Arc::new(Card::of_text(CardId::new(fresh()), text))])
}

fn numbered(word: &str, at: usize) -> String {
    format!("{word} {}", at + 1)
}
