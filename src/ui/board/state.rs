//! What the parts of the board share while it is open.

use std::collections::VecDeque;

use leptos::prelude::*;

use crate::gesture::Gesture;
use crate::model::{Cell, LaneId, PhaseId, StepId, Word};
use crate::platform::{clock, page};
use crate::ui::projection::Projection;

/// A column of the board, as a cell needs it.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its phase.
    pub phase: PhaseId,
    /// The name of the step.
    pub name: String,
    /// The hue of its phase, 1 to 8.
    pub hue: usize,
    /// Whether it is the first step of its phase.
    pub first: bool,
}

/// A name in a header that is being edited in place.
#[derive(Clone, Debug, PartialEq)]
pub enum Naming {
    /// Of a phase.
    Phase(PhaseId),
    /// Of a step.
    Step(StepId),
    /// Of a lane.
    Lane(LaneId),
}

/// How long filling cells may take at a time, in milliseconds.
const SLICE: f64 = 8.0;

/// The state of the board; `Copy`, handed down to its parts.
#[derive(Clone, Copy)]
pub struct BoardState {
    columns: Memo<Vec<(StepId, Column)>>,
    /// The header whose name is being edited.
    pub naming: RwSignal<Option<Naming>>,
    /// The drag, if there is one.
    pub gesture: StoredValue<Gesture>,
    /// The scale of the board: 1 is 100 %.
    pub zoom: RwSignal<f64>,
    /// The cell that was last pressed or focused: where a paste goes when no card is selected.
    pub current: StoredValue<Option<Cell>>,
    /// Whether a phone shows the field to search in.
    pub searching: RwSignal<bool>,
    /// The step that a phone shows.
    pub shown_step: RwSignal<Option<StepId>>,
    /// Set when the cells that were out of sight have been built.
    pub filled: RwSignal<bool>,
    waiting: StoredValue<VecDeque<RwSignal<bool>>>,
    height_left: StoredValue<f64>,
}

impl BoardState {
    /// The state of a board that shows `projection`.
    pub fn new(projection: Projection) -> Self {
        let columns = Memo::new(move |_| {
            let phases = projection.phases.get();
            let numbered = phases.iter().enumerate();
            numbered
                .flat_map(|(at, phase)| {
                    let hue = phase.color.map_or(at % 8, Word::index) + 1;
                    phase.steps.iter().enumerate().map(move |(place, step)| {
                        let column = Column {
                            phase: phase.id.clone(),
                            name: step.name.clone(),
                            hue,
                            first: place == 0,
                        };
                        (step.id.clone(), column)
                    })
                })
                .collect()
        });
        Self {
            columns,
            naming: RwSignal::new(None),
            gesture: StoredValue::new(Gesture::Idle),
            zoom: RwSignal::new(1.0),
            current: StoredValue::new(None),
            searching: RwSignal::new(false),
            shown_step: RwSignal::new(None),
            filled: RwSignal::new(false),
            waiting: StoredValue::new(VecDeque::new()),
            height_left: StoredValue::new(page::window_height() * 1.1),
        }
    }

    /// The steps, from left to right.
    pub fn steps(self) -> Vec<StepId> {
        self.columns.with(|columns| columns.iter().map(|(step, _)| step.clone()).collect())
    }

    /// The ids of the steps, as the rows of [`crate::ui::node::rows`] want them.
    pub fn step_names(self) -> Vec<String> {
        self.columns.with(|columns| columns.iter().map(|(step, _)| step.as_str().to_owned()).collect())
    }

    /// The number of steps.
    pub fn step_count(self) -> usize {
        self.columns.with(Vec::len)
    }

    /// The column of a step.
    pub fn column(self, step: StepId) -> Memo<Option<Column>> {
        Memo::new(move |_| {
            self.columns
                .with(|columns| columns.iter().find(|(id, _)| *id == step).map(|(_, column)| column.clone()))
        })
    }

    /// Whether a row of about `height` px is in sight when the board opens, and so is built at once.
    pub fn in_sight(self, height: f64) -> bool {
        let left = self.height_left.get_value();
        self.height_left.set_value(left - height);
        left > 0.0
    }

    /// Sets `ready` when the browser is idle: what is out of sight is built then.
    pub fn fill_later(self, ready: RwSignal<bool>) {
        let first = self.waiting.with_value(VecDeque::is_empty);
        self.waiting.update_value(|waiting| waiting.push_back(ready));
        if first {
            self.fill_when_idle();
        }
    }

    fn fill_when_idle(self) {
        clock::when_idle(200, move || self.fill()).forget();
    }

    fn fill(self) {
        let started = clock::ticks();
        while clock::ticks() - started < SLICE {
            match self.waiting.try_update_value(VecDeque::pop_front).flatten() {
                Some(ready) => drop(ready.try_set(true)),
                None => {
                    let _ = self.filled.try_set(true);
                    return;
                }
            }
        }
        self.fill_when_idle();
    }
}
