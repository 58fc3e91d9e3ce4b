//! What cards are to what is looked for.

use leptos::prelude::*;

use super::{Known, Projection};
use crate::model::{CardId, StepId};

/// What a card is to what is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sought {
    /// Nothing was looked for yet.
    #[default]
    NotYet,
    /// It fits, or nothing is looked for at present.
    Fits,
    /// Something else is looked for.
    Fades,
}

impl Projection {
    /// Marks the cards of `steps` by what they are to what is looked for. How many changed.
    pub fn mark_sought(self, steps: &[StepId], sought: &dyn Fn(&CardId) -> Sought) -> usize {
        let changed = self.known.with_value(|known| known.wrongly_marked(steps, sought));
        let all = changed.len();
        changed.into_iter().for_each(|(signal, sought)| signal.set(sought));
        all
    }
}

impl Known {
    fn wrongly_marked(
        &self,
        steps: &[StepId],
        sought: &dyn Fn(&CardId) -> Sought,
    ) -> Vec<(ArcRwSignal<Sought>, Sought)> {
        let mut changed = Vec::new();
        let cells =
            self.lanes.values().flat_map(|lane| steps.iter().filter_map(|step| lane.known_cell(step)));
        cells.for_each(|cell| {
            cell.cards.with_untracked(|cards| {
                let wanted = cards.iter().map(|card| (&card.sought, sought(&card.id)));
                let wrong = wanted.filter(|(signal, sought)| signal.get_untracked() != *sought);
                changed.extend(wrong.map(|(signal, sought)| (signal.clone(), sought)));
            });
        });
        changed
    }
}
