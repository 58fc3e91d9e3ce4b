//! A lane that is folded to a line that says what it holds.

use leptos::prelude::*;

use super::lane_head::LaneHead;
use crate::model::{LaneContent, MetricLane, StepId};
use crate::platform::locale;
use crate::state::board::{BoardState, Column};
use crate::state::experience::shown;
use crate::state::projection::LaneView;
use crate::state::session::{Session, session};
use crate::text::board as words;
use crate::ui::map::cell::{cell_class, cell_name, first_mark};
use crate::ui::map::emotion::EmotionMark;

/// More cards than this are not drawn one by one.
const MOST: usize = 3;

/// The row of a folded lane.
#[component]
pub fn FoldedRow(state: BoardState, lane: LaneView) -> impl IntoView {
    let _ = state.in_sight(30.0);
    let (id, of_cells) = (lane.id.to_string(), lane.clone());
    let cell = move |step: StepId| view! { <FoldedCell state lane=of_cells.clone() step/> };
    view! {
        <div class="row lane lane--min" role="row" data-lane=id>
            <LaneHead state lane/>
            <For each=move || state.steps() key=StepId::clone children=cell/>
        </div>
    }
    .into_any()
}

/// The cell of a step: what it holds in small. A card can be dropped on one of a lane of cards.
#[component]
fn FoldedCell(state: BoardState, lane: LaneView, step: StepId) -> impl IntoView {
    let session = session();
    let column = state.column(step.clone());
    let (cards, lane) = (lane.cell(&step).cards, lane.lane);
    let (named, closed) = (lane.clone(), lane.read_untracked().cards().is_none());
    let of_step = step.to_string();
    let content = move || match &lane.read().content {
        LaneContent::Cards(_) => minis(session, cards.read().len()),
        LaneContent::Experience(experience) => {
            let emotion = shown(session, experience).points.get(&step)?.actual?;
            let language = session.language.get();
            Some(view! { <div class="minis"><EmotionMark emotion language/></div> }.into_any())
        }
        LaneContent::Metric(metric) => number(session, metric, &column.read()),
        LaneContent::Line(_) => None,
    };
    view! {
        <div
            class=move || cell_class(&column.read())
            role="cell"
            data-step=of_step
            data-first=move || first_mark(&column.read())
            data-closed=closed.then_some("")
            aria-label=move || cell_name(session, &named.read().name, &column.read())
        >
            {content}
        </div>
    }
    .into_any()
}

/// How many cards there are, in pictures and words.
fn minis(session: Session, count: usize) -> Option<AnyView> {
    let pictures = (0..count.min(MOST)).map(|_| view! { <i aria-hidden="true"></i> }).collect_view();
    let said = session.count(words::CARDS, count);
    (count > 0).then(|| {
        view! { <div class="minis" translate="no">{pictures}<span prop:textContent=said></span></div> }
            .into_any()
    })
}

/// The number of a phase, at its first step.
fn number(session: Session, metric: &MetricLane, column: &Option<Column>) -> Option<AnyView> {
    let column = column.as_ref().filter(|column| column.first)?;
    let value = locale::number(session.language.get(), *metric.values.get(&column.phase)?, 2);
    Some(view! { <div class="minis num" translate="no" prop:textContent=value></div> }.into_any())
}
