//! What a phone shows of a lane: its name, and what stands in the step or phase that is shown.

use leptos::prelude::*;

use crate::model::{CardKind, LaneContent, Selection, StepId};
use crate::state::experience;
use crate::state::figure::in_its_unit;
use crate::state::lanes::line_name;
use crate::state::projection::LaneView;
use crate::state::session::session;
use crate::state::shown::Shown;
use crate::text::title::named;
use crate::text::{board as words, isolated};
use crate::ui::map::cell::{CardList, cell_name};
use crate::ui::map::curve::CurveOfSteps;
use crate::ui::map::editing::Editing;
use crate::ui::map::lane::{FoldButton, LaneIcon};
use crate::ui::parts::Badge;

/// A lane.
#[component]
pub fn Section(shown: Shown, lane: LaneView) -> impl IntoView {
    let of_content = lane.clone();
    match lane.lane.get_untracked().content {
        LaneContent::Line(_) => view! { <Line lane/> }.into_any(),
        LaneContent::Cards(ref cards) => {
            let kind = cards.kind;
            view! { <Open shown lane><Cards shown lane=of_content.clone() kind/></Open> }.into_any()
        }
        LaneContent::Experience(_) => {
            view! { <Open shown lane><Experience shown lane=of_content.clone()/></Open> }.into_any()
        }
        LaneContent::Metric(_) => {
            view! { <Open shown lane><Number shown lane=of_content.clone()/></Open> }.into_any()
        }
    }
}

#[component]
fn Line(lane: LaneView) -> impl IntoView {
    let session = session();
    let name = move || line_name(session, &lane.lane.read());
    view! { <p class="visline"><span translate="no" dir="auto" prop:textContent=name></span></p> }.into_any()
}

/// A lane with its heading, and unless it is folded, with what it says.
#[component]
fn Open(shown: Shown, lane: LaneView, children: ChildrenFn) -> impl IntoView {
    let session = session();
    let (name, of_fold) = (lane.lane.clone(), lane.clone());
    let id = lane.id.to_string();
    let folded = Memo::new(move |_| session.desk.is_folded(&of_fold));
    view! {
        <section
            class=move || format!("m__lane hue-{}", shown.hue(session))
            data-lane=id
            aria-label=move || isolated(&named(session.language.get(), &name.read().name)).into_owned()
        >
            <Heading shown lane folded/>
            <Show when=move || !folded.get()>{children()}</Show>
        </section>
    }
    .into_any()
}

/// The name of a lane, which selects it, how many cards it has at the step, and the button that folds it.
#[component]
fn Heading(shown: Shown, lane: LaneView, folded: Memo<bool>) -> impl IntoView {
    let session = session();
    let (id, name, counted, of_fold) = (lane.id.clone(), lane.lane.clone(), lane.clone(), lane.clone());
    let mark = id.to_string();
    let count = Memo::new(move |_| {
        let step = shown.step.get();
        step.map_or(0, |step| counted.cell(&step).cards.read().len())
    });
    let fold = move || {
        folded.track();
        view! { <FoldButton lane=of_fold.clone()/> }
    };
    view! {
        <h2 data-lane-head=mark>
            <LaneIcon lane size=16/>
            <button
                type="button"
                class="lane__title"
                translate="no"
                dir="auto"
                prop:textContent=move || named(session.language.get(), &name.read().name)
                on:click=move |_| session.desk.select(Selection::Lane(id.clone()))
            ></button>
            <Show when=move || { count.get() > 0 }>
                <Badge text=move || count.get().to_string()/>
            </Show>
            {fold}
        </h2>
    }
    .into_any()
}

/// The cards at the step that is shown.
#[component]
fn Cards(shown: Shown, lane: LaneView, kind: CardKind) -> impl IntoView {
    let cards = move || {
        let step = shown.step.get()?;
        Some(view! { <CardsAt shown lane=lane.clone() step kind/> })
    };
    cards.into_any()
}

#[component]
fn CardsAt(shown: Shown, lane: LaneView, step: StepId, kind: CardKind) -> impl IntoView {
    let session = session();
    let (draft, column, named) =
        (lane.cell(&step).draft, shown.state.column(step.clone()), lane.lane.clone());
    let mark = step.to_string();
    let label = move || {
        let name = cell_name(session, &named.read().name, &column.get());
        session.fill(words::ADD_CARD_TO, &[("cell", &name)])
    };
    view! {
        <div data-step=mark>
            <CardList lane step kind/>
            <Editing>
                <button type="button" class="addcard" aria-label=label on:click=move |_| draft.set(true)></button>
            </Editing>
        </div>
    }
    .into_any()
}

/// What is felt at the step that is shown, and the points of the phase, to be pulled.
#[component]
fn Experience(shown: Shown, lane: LaneView) -> impl IntoView {
    let session = session();
    let of_said = lane.lane.clone();
    let said = move || {
        let lane = of_said.read();
        let said = lane.experience().zip(shown.step.get());
        said.map(|(lane, step)| experience::said(session, lane, &step)).unwrap_or_default()
    };
    let curve = move || {
        let phase = shown.phase.get()?;
        let steps = phase.steps.iter().map(|step| step.id.clone()).collect();
        Some(view! { <CurveOfSteps state=shown.state lane=lane.clone() steps/> })
    };
    view! {
        <p class="muted" translate="no" prop:textContent=said></p>
        {curve}
    }
    .into_any()
}

/// The number of the phase, which opens its lane.
#[component]
fn Number(shown: Shown, lane: LaneView) -> impl IntoView {
    let session = session();
    let LaneView { id, lane, .. } = lane;
    let number = move || {
        let lane = lane.read();
        let metric = lane.metric()?;
        let value = shown.phase.get().and_then(|phase| metric.values.get(&phase.id).copied());
        Some(in_its_unit(session.language.get(), metric, value))
    };
    let select = move |_| session.desk.select(Selection::Lane(id.clone()));
    view! {
        <button
            type="button"
            class="metric__v"
            translate="no"
            prop:textContent=move || number().unwrap_or_default()
            on:click=select
        ></button>
    }
    .into_any()
}
