//! Where a card stands: said in the head of its panel, and chosen from lists.

use leptos::prelude::*;

use crate::command::Command;
use crate::model::{CardKind, Cell, Journey, LaneId, StepId};
use crate::picture::icon::lane_icon;
use crate::text::{board, inspector as words, listed};
use crate::ui::fields::cards::Cards;
use crate::ui::fields::frame::Labelled;
use crate::ui::fields::panel::element_id;
use crate::ui::fields::select_field::SelectField;
use crate::ui::parts::{ChangingIcon, Icon, Written};

/// Where the card stands, in words.
#[derive(Clone, Default, PartialEq)]
pub struct Place {
    lane: String,
    lane_name: String,
    sign: &'static str,
    step: String,
    step_name: String,
    touchpoint: bool,
}

impl Place {
    /// Where the first of the cards stands now.
    pub fn now(cards: Cards) -> Memo<Self> {
        cards.panel.memo(move |map| cards.now.with(|now| Self::of(map, now.cell.as_ref()?)))
    }

    fn of(map: &Journey, cell: &Cell) -> Option<Self> {
        let lane = map.lane(&cell.lane)?;
        let (_, step) = map.step(&cell.step)?;
        let kind = lane.cards().map(|cards| cards.kind);
        Some(Self {
            lane: lane.id.to_string(),
            lane_name: lane.name.clone(),
            sign: lane_icon(lane),
            step: step.id.to_string(),
            step_name: step.name.clone(),
            touchpoint: kind == Some(CardKind::Touchpoints),
        })
    }
}

/// The same in the head of the panel.
#[component]
pub fn Path(place: Memo<Place>) -> impl IntoView {
    view! {
        <ChangingIcon name=move || place.read().sign/>
        <Written text=move || place.read().lane_name.clone()/>
        <Icon name="right" size=12/>
        <Written text=move || place.read().step_name.clone()/>
    }
    .into_any()
}

/// The lane as a list: of the channels for a touchpoint, otherwise of all lanes with cards.
#[component]
pub fn LaneField(cards: Cards, place: Memo<Place>) -> impl IntoView {
    let panel = cards.panel;
    let id = element_id();
    let options = panel.memo(move |map| {
        let touchpoint = place.read().touchpoint;
        let fits = |kind| !touchpoint || kind == CardKind::Touchpoints;
        let lanes = map.lanes.iter().filter(|lane| lane.cards().is_some_and(|cards| fits(cards.kind)));
        Some(lanes.map(|lane| (lane.id.to_string(), lane.name.clone())).collect::<Vec<_>>())
    });
    let label = move || panel.t(if place.read().touchpoint { words::CHANNEL } else { words::LANE });
    view! {
        <Labelled label id=id.clone()>
            <SelectField
                id
                sign=move || place.read().sign
                options
                written=true
                chosen=move || Some(place.read().lane.clone())
                pick=move |lane: String| move_to(cards, |here| Cell { lane: LaneId::new(lane), ..here })
            />
        </Labelled>
    }
    .into_any()
}

/// The step as a list of all, each behind its phase: the way to another phase where nothing can be dragged there.
#[component]
pub fn StepField(cards: Cards, place: Memo<Place>) -> impl IntoView {
    let panel = cards.panel;
    let id = element_id();
    let options = panel.memo(|map| {
        let steps = map.steps();
        let named =
            steps.map(|(phase, step)| (step.id.to_string(), listed([&phase.name, &step.name], " › ")));
        Some(named.collect::<Vec<_>>())
    });
    view! {
        <Labelled label=panel.t(board::STEP) id=id.clone()>
            <SelectField
                id
                sign="steps"
                options
                written=true
                chosen=move || Some(place.read().step.clone())
                pick=move |step: String| move_to(cards, |here| Cell { step: StepId::new(step), ..here })
            />
        </Labelled>
    }
    .into_any()
}

/// Moves the card to the end of the cell that `to` makes of its own. Whether it moved.
fn move_to(cards: Cards, to: impl FnOnce(Cell) -> Cell) -> bool {
    let moved = cards.now.with_untracked(|now| {
        Some(Command::MoveCards { cards: now.ids(), to: to(now.cell.clone()?), before: None })
    });
    moved.is_some_and(|command| cards.panel.execute(&command))
}
