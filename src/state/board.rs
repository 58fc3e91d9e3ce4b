//! What the parts of the board share while it is open.

use std::collections::VecDeque;

use leptos::prelude::*;

use super::phase::hue;
use super::projection::Projection;
use super::zoom::Zoom;
use crate::gesture::Gesture;
use crate::model::{Cell, LaneId, LinkId, PhaseId, StepId};
use crate::picture::link::Route;
use crate::platform::{clock, page};

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

/// The least width of a column, in px: `--step-min` of the style.
const COLUMN_WIDTH: f64 = 160.0;

/// Builds what was out of sight.
type Fill = Box<dyn FnOnce()>;

/// The state of the board; `Copy`, handed down to its parts.
#[derive(Clone, Copy)]
pub struct BoardState {
    columns: Memo<Vec<(StepId, Column)>>,
    /// The header whose name is being edited.
    pub naming: RwSignal<Option<Naming>>,
    /// The drag, if there is one.
    pub gesture: StoredValue<Gesture>,
    /// The scale of the board.
    pub zoom: Zoom,
    /// The cell that was last pressed or focused: where a paste goes when no card is selected.
    pub current: StoredValue<Option<Cell>>,
    /// Whether something was looked for since the board was opened, or is about to be.
    pub sought: RwSignal<bool>,
    /// Whether a phone shows the field to search in.
    pub searching: RwSignal<bool>,
    /// The step that a phone shows.
    pub shown_step: RwSignal<Option<StepId>>,
    /// Set when what was out of sight has been built.
    pub filled: RwSignal<bool>,
    /// The links that are drawn, and their ways.
    pub routes: StoredValue<(Vec<LinkId>, Vec<Route>)>,
    waiting: StoredValue<VecDeque<Fill>, LocalStorage>,
    columns_in_sight: usize,
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
                    let hue = hue(phase.color_at(at));
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
        let (width, height) = page::window_size();
        let state = Self {
            columns,
            naming: RwSignal::new(None),
            gesture: StoredValue::new(Gesture::Idle),
            zoom: Zoom::new(),
            current: StoredValue::new(None),
            sought: RwSignal::new(false),
            searching: RwSignal::new(false),
            shown_step: RwSignal::new(None),
            filled: RwSignal::new(false),
            routes: StoredValue::default(),
            waiting: StoredValue::new_local(VecDeque::new()),
            columns_in_sight: (width / COLUMN_WIDTH).ceil() as usize,
            height_left: StoredValue::new(height * 1.1),
        };
        state.fill_when_idle();
        state
    }

    /// The steps, from left to right.
    pub fn steps(self) -> Vec<StepId> {
        self.columns.with(|columns| columns.iter().map(|(step, _)| step.clone()).collect())
    }

    /// The number of steps.
    pub fn step_count(self) -> usize {
        self.columns.with(Vec::len)
    }

    /// The column of a step.
    pub fn column(self, step: StepId) -> Memo<Option<Column>> {
        Memo::new(move |_| self.columns.with(|columns| column_of(columns, &step)))
    }

    /// The column of a step as it is now.
    pub fn column_now(self, step: &StepId) -> Option<Column> {
        self.columns.with_untracked(|columns| column_of(columns, step))
    }

    /// Whether a row of about `height` px is in sight when the board opens, and so is built at once.
    pub fn in_sight(self, height: f64) -> bool {
        let left = self.height_left.get_value();
        self.height_left.set_value(left - height);
        left > 0.0
    }

    /// Whether the column of a step is in sight when the board opens.
    pub fn has_in_sight(self, step: &StepId) -> bool {
        self.columns
            .with_untracked(|columns| columns.iter().take(self.columns_in_sight).any(|(id, _)| id == step))
    }

    /// Whether something is to be in the page: `at_once`, or from when the browser is idle. What is out of sight when
    /// the board opens comes later.
    pub fn comes(self, at_once: bool) -> ReadSignal<bool> {
        let (filled, set_filled) = signal(at_once);
        if !at_once {
            self.fill_later(move || set_filled.set(true));
        }
        filled
    }

    /// Calls `fill` when the browser is idle, in the scope of the caller: what is out of sight when the board opens is
    /// built then. Where the caller has gone by then, it isn't. Once the board is whole, `fill` is called at once.
    fn fill_later(self, fill: impl FnOnce() + 'static) {
        if self.filled.get_untracked() {
            return fill();
        }
        let owner = Owner::current().unwrap_or_default();
        let caller = StoredValue::new_local(());
        let fill = move || {
            if caller.try_get_value().is_some() {
                owner.with(|| untrack(fill));
            }
        };
        self.waiting.update_value(|waiting| waiting.push_back(Box::new(fill)));
    }

    fn fill_when_idle(self) {
        clock::when_idle(200, move || leptos::task::spawn_local(self.fill())).forget();
    }

    async fn fill(self) {
        let started = clock::ticks();
        while clock::ticks() - started < SLICE {
            match self.waiting.try_update_value(VecDeque::pop_front).flatten() {
                Some(fill) => {
                    fill();
                    // What it changed is drawn before the clock is looked at.
                    leptos::task::tick().await;
                }
                None => {
                    let _ = self.filled.try_set(true);
                    return;
                }
            }
        }
        self.fill_when_idle();
    }
}

fn column_of(columns: &[(StepId, Column)], step: &StepId) -> Option<Column> {
    columns.iter().find(|(id, _)| id == step).map(|(_, column)| column.clone())
}
