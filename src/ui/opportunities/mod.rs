//! What goes wrong and what could be better: the pain points of each step with their opportunities, and these in a
//! matrix of effect and effort on which they are dragged.
//!
//! The drag is that of the board, which knows the places of the matrix by their marks, see
//! [`crate::platform::matrix`].

mod matrix;
mod steps;

use leptos::prelude::*;

use self::matrix::Matrix;
use self::steps::Steps;
use crate::insight::pains_and_opportunities;
use crate::model::{Rating, Status, Word};
use crate::state::session::{Session, session};
use crate::text::view as words;

/// An opportunity as both parts show it.
#[derive(Clone, PartialEq)]
struct Chance {
    id: String,
    title: String,
    /// Counted from 1 through the whole map.
    number: usize,
    rating: Option<Rating>,
    status: Option<Status>,
}

impl Chance {
    /// What an answer shows of it: another is another row.
    fn key(&self) -> (String, String, usize, Option<&'static str>) {
        (self.id.clone(), self.title.clone(), self.number, self.status.map(Word::word))
    }
}

/// A step with its pain points, each an id and a title, and its opportunities.
#[derive(Clone, PartialEq)]
struct StepView {
    id: String,
    phase: String,
    name: String,
    hue: usize,
    pains: Vec<(String, String)>,
    chances: Vec<Chance>,
}

/// The map by its pain points and opportunities.
#[component]
pub fn Opportunities() -> impl IntoView {
    let session = session();
    let seen = Memo::new(move |_| look(session));
    view! {
        <Show when=move || seen.read().is_empty()>
            <p class="board__empty" prop:textContent=move || session.t(words::NO_PAINS)></p>
        </Show>
        <Matrix seen/>
        <Steps seen/>
    }
    .into_any()
}

fn look(session: Session) -> Vec<StepView> {
    let map = session.desk.journey.read();
    let steps = pains_and_opportunities(&map).into_iter().map(|at| StepView {
        id: at.step.id.to_string(),
        phase: at.phase.name.clone(),
        name: at.step.name.clone(),
        hue: map.phase_color(&at.phase.id).index() + 1,
        pains: at.pains.iter().map(|card| (card.id.to_string(), card.title.clone())).collect(),
        chances: at
            .opportunities
            .iter()
            .map(|(number, card)| Chance {
                id: card.id.to_string(),
                title: card.title.clone(),
                number: *number,
                rating: card.rating(),
                status: card.status,
            })
            .collect(),
    });
    steps.collect()
}
