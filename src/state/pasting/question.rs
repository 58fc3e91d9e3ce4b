//! What is asked before something that was pasted is put in its place.

use leptos::prelude::*;

use crate::command::spread::Missing;
use crate::exchange::{Draft, Table};
use crate::model::Cell;

/// A question about what was pasted or dropped.
#[derive(Clone)]
pub enum Question {
    /// A table needs more lanes or steps than there are.
    Larger(Larger),
    /// A table or a text may become a journey. How it is read at first.
    Journey(Draft),
}

/// A table that is larger than the board from where it begins.
#[derive(Clone)]
pub struct Larger {
    /// The table.
    pub(super) table: Table,
    /// Where it begins.
    pub(super) from: Cell,
    /// What is needed.
    pub(super) missing: Missing,
}

/// What is pasted or dropped, as far as it waits for an answer.
#[derive(Clone, Copy, Default)]
pub struct Pasting {
    /// What is asked.
    pub question: RwSignal<Option<Question>>,
}
