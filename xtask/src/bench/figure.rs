//! What is measured, in the order of the table, and what it has to reach.

use super::options::{Page, Part};
use super::samples::Samples;
use std::collections::BTreeMap;

/// The cards of a large map that people do make.
pub(super) const USUAL: usize = 1_000;

/// One measured quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Figure {
    /// From the start of the navigation until painted, in a browser that was never here.
    OpenFirst,
    /// The same, when the browser has the page in its caches.
    OpenAgain,
    /// Main-thread time of committing a changed title, with all that follows from it.
    Title,
    /// The same without the save.
    TitleOnly,
    /// Main-thread time of dropping a card in another cell, with all that follows from it.
    Drop,
    /// The same without the save.
    DropOnly,
    /// Main-thread time of 60 pointer moves over one second.
    DragTasks,
    /// Of the time between two frames during such a drag, 95 in 100 are below this.
    DragFrame,
    /// Time in scripts of such a drag with its drop, without the save.
    DragScript,
    /// [`Self::DragTasks`] on a map with links and curves.
    LinkedTasks,
    /// [`Self::DragFrame`] on a map with links and curves.
    LinkedFrame,
    /// From a letter in the search field until its result is shown; of several letters the slowest.
    Answer,
    /// Main-thread time of one save.
    Save,
    /// JavaScript objects and the document, after a garbage collection.
    Heap,
    /// WebAssembly's memory.
    Wasm,
    /// What lies in localStorage.
    Stored,
}

/// How a figure is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Milliseconds,
    /// Of a million bytes.
    Megabytes,
    /// Of a thousand UTF-16 units, as browsers count localStorage.
    ThousandUnits,
}

/// What a figure of the product has to reach.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Goal {
    /// At most so many times the floor's in the same run.
    TimesFloor(f64),
    /// At most the floor's, counted in whole milliseconds: frames come in steps of 16.7.
    Floor,
    /// At most so many times another figure of the product, of the same size.
    TimesOther(f64, Figure),
    /// At most so many times the product's own at the smallest size.
    TimesSmallest(f64),
    /// At most so much.
    Absolute(f64),
}

impl Figure {
    pub(super) const ALL: [Self; 16] = [
        Self::OpenFirst,
        Self::OpenAgain,
        Self::Title,
        Self::TitleOnly,
        Self::Drop,
        Self::DropOnly,
        Self::DragTasks,
        Self::DragFrame,
        Self::DragScript,
        Self::LinkedTasks,
        Self::LinkedFrame,
        Self::Answer,
        Self::Save,
        Self::Heap,
        Self::Wasm,
        Self::Stored,
    ];

    pub(super) fn part(self) -> Part {
        match self {
            Self::OpenFirst | Self::OpenAgain => Part::Load,
            Self::Title | Self::TitleOnly | Self::Drop | Self::DropOnly => Part::Edit,
            Self::DragTasks | Self::DragFrame | Self::DragScript => Part::Drag,
            Self::LinkedTasks | Self::LinkedFrame => Part::Linked,
            Self::Answer => Part::Search,
            Self::Save => Part::Save,
            Self::Heap | Self::Wasm | Self::Stored => Part::Memory,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::OpenFirst => "Open until painted, first visit",
            Self::OpenAgain => "Open until painted, again",
            Self::Title => "Change a title: tasks",
            Self::TitleOnly => "Change a title: tasks without the save",
            Self::Drop => "Drop a card: tasks",
            Self::DropOnly => "Drop a card: tasks without the save",
            Self::DragTasks => "Drag, 60 moves in 1 s: tasks",
            Self::DragFrame => "Drag, 60 moves in 1 s: p95 frame",
            Self::DragScript => "Drag, 60 moves in 1 s, and the drop: scripts without the save",
            Self::LinkedTasks => "The same with 100 links and 3 curves: tasks",
            Self::LinkedFrame => "The same with 100 links and 3 curves: p95 frame",
            Self::Answer => "A letter in the search field until its result is shown",
            Self::Save => "Save after an edit",
            Self::Heap => "Heap",
            Self::Wasm => "WebAssembly memory",
            Self::Stored => "localStorage",
        }
    }

    pub(super) fn unit(self) -> Unit {
        match self {
            Self::Heap | Self::Wasm => Unit::Megabytes,
            Self::Stored => Unit::ThousandUnits,
            _ => Unit::Milliseconds,
        }
    }

    /// Whether it is measured at a number of cards: what hangs on the size of the window is measured at one.
    pub(super) fn is_measured_at(self, cards: usize) -> bool {
        !matches!(self, Self::LinkedTasks | Self::LinkedFrame | Self::Answer) || cards == USUAL
    }

    /// The goal at a number of cards; `smallest` says whether it is the smallest number measured.
    pub(super) fn goal(self, cards: usize, smallest: bool) -> Option<Goal> {
        match self {
            Self::OpenFirst | Self::OpenAgain => {
                Some(Goal::TimesFloor(if cards < 5_000 { 1.5 } else { 1.0 }))
            }
            Self::Title | Self::TitleOnly | Self::Drop | Self::DropOnly => {
                (cards >= 5_000 && !smallest).then_some(Goal::TimesSmallest(2.0))
            }
            Self::DragTasks => (cards >= 1_000).then_some(Goal::TimesFloor(1.5)),
            Self::DragFrame => (cards >= 1_000).then_some(Goal::Floor),
            Self::DragScript => (cards >= 5_000 && !smallest).then_some(Goal::TimesSmallest(1.5)),
            Self::LinkedTasks => Some(Goal::TimesOther(1.5, Self::DragTasks)),
            Self::LinkedFrame => Some(Goal::TimesOther(1.5, Self::DragFrame)),
            Self::Answer => Some(Goal::Absolute(50.0)),
            Self::Save => (cards == 1_000).then_some(Goal::Absolute(16.0)),
            Self::Heap | Self::Wasm | Self::Stored => None,
        }
    }
}

/// All values of all runs.
#[derive(Debug, Default)]
pub(super) struct Figures(BTreeMap<(Figure, usize, Page), Samples>);

impl Figures {
    pub(super) fn add(&mut self, figure: Figure, cards: usize, page: Page, value: f64) {
        self.0.entry((figure, cards, page)).or_default().add(value);
    }

    /// The values of a figure; empty when it was not measured.
    pub(super) fn of(&self, figure: Figure, cards: usize, page: Page) -> Samples {
        self.0.get(&(figure, cards, page)).cloned().unwrap_or_default()
    }
}
