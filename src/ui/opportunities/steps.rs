//! The pain points, step by step, with the opportunities that answer them.

use leptos::prelude::*;

use crate::model::{Card, CardId, CardKind, Lane, LaneId, Selection, StepId};
use crate::platform::ids;
use crate::state::actions::add_opportunity;
use crate::state::opportunities::{Chance, StepView};
use crate::state::projection::Sought;
use crate::state::session::session;
use crate::text::{Term, view as words};
use crate::ui::map::editing::Editing;
use crate::ui::map::inline_edit::InlineCommand;
use crate::ui::parts::{Icon, WordButton, Written};

/// The steps that have a pain point or an opportunity.
#[component]
pub fn Steps(seen: Memo<Vec<StepView>>) -> impl IntoView {
    let session = session();
    view! {
        <section
            class="chances__list"
            aria-label=move || session.t(words::PAINS_BY_STEP)
            hidden=move || seen.read().is_empty()
        >
            <h2 prop:textContent=move || session.t(words::PAINS_BY_STEP)></h2>
            <ul class="chances__steps">
                <For each=move || seen.get() key=|step| step.id.clone() let(step)>
                    <Step seen first=step/>
                </For>
            </ul>
        </section>
    }
    .into_any()
}

/// A step, which begins as `first`.
#[component]
fn Step(seen: Memo<Vec<StepView>>, first: StepView) -> impl IntoView {
    let session = session();
    let id = first.id.clone();
    let (to, class) = (StepId::new(id.as_str()), format!("chances__step hue-{}", first.hue));
    let step = Memo::new(move |known: Option<&StepView>| {
        let now = seen.read().iter().find(|step| step.id == id).cloned();
        now.unwrap_or_else(|| known.unwrap_or(&first).clone())
    });
    let adding = RwSignal::new(false);
    let name = move || {
        let step = step.read();
        session.fill(words::PHASE_STEP, &[("phase", &step.phase), ("step", &step.name)])
    };
    let add_name = move || Some(session.fill(words::ADD_OPPORTUNITY_AT, &[("step", &step.read().name)]));
    let add = move || {
        view! {
            <WordButton
                class="btn btn--sm"
                sign="plus"
                word=Signal::derive(move || session.t(words::ADD_OPPORTUNITY).to_owned())
                name=Signal::derive(add_name)
                on_press=move || adding.set(true)
            />
        }
    };
    view! {
        <li class=class>
            <div>
                <h3 aria-label=name>
                    <Written text=Signal::derive(move || step.read().phase.clone())/>
                    <Icon name="right" size=12/>
                    <b translate="no" dir="auto" prop:textContent=move || step.read().name.clone()></b>
                </h3>
                <ul class="chances__pains">
                    <For each=move || step.get().pains key=Clone::clone let((id, title))>
                        <Pain id title/>
                    </For>
                </ul>
                <ul class="chances__answers">
                    <For each=move || step.get().chances key=Chance::key let(chance)>
                        <Answer chance/>
                    </For>
                    <Show when=move || step.read().chances.is_empty()>
                        <li class="chances__none">
                            <Icon name="warn"/>
                            <span prop:textContent=move || session.t(words::NO_OPPORTUNITY)></span>
                        </li>
                    </Show>
                </ul>
            </div>
            <Editing>
                <Show when=move || adding.get() fallback=add>
                    <NewOpportunity step=to.clone() adding/>
                </Show>
            </Editing>
        </li>
    }
    .into_any()
}

#[component]
fn Pain(id: String, title: String) -> impl IntoView {
    view! {
        <li>
            <Opening class="card card--flat card--pain" id>
                <Icon name="pain"/>
                <span class="card__title" translate="no" dir="auto">{title}</span>
            </Opening>
        </li>
    }
    .into_any()
}

#[component]
fn Answer(chance: Chance) -> impl IntoView {
    let session = session();
    let Chance { id, title, number, status, .. } = chance;
    view! {
        <li>
            <Opening class="chances__answer" id>
                <span class="chances__n num" aria-hidden="true" translate="no">{number}</span>
                <Icon name="bulb"/>
                <span class="card__title" translate="no" dir="auto">{title}</span>
                {status.map(|status| view! { <span class="muted" prop:textContent=move || session.name(status)></span> })}
            </Opening>
        </li>
    }
    .into_any()
}

/// A button that selects a card, so that its fields are shown; it fades with the card.
#[component]
fn Opening(class: &'static str, id: String, children: Children) -> impl IntoView {
    let session = session();
    let card = CardId::new(id);
    let sought = session.desk.projection.card(&card).map(|view| view.sought);
    let fades = move || sought.as_ref().is_some_and(|sought| sought.get() == Sought::Fades).then_some("");
    let select = move |_| session.desk.select(Selection::Cards(vec![card.clone()]));
    view! {
        <button type="button" class=class data-faded=fades on:click=select>
            {children()}
        </button>
    }
    .into_any()
}

/// The field in which a new opportunity is written.
#[component]
fn NewOpportunity(step: StepId, adding: RwSignal<bool>) -> impl IntoView {
    let session = session();
    let (card, lane) = (CardId::new(ids::fresh()), LaneId::new(ids::fresh()));
    let name = session.t(CardKind::Opportunities.text());
    let command = move |title: String| {
        let new = Card::new(card.clone(), title);
        let lane = Lane::of_cards(lane.clone(), name, CardKind::Opportunities);
        add_opportunity(&session.desk.map(), new, &step, lane)
    };
    let done = move |_| adding.set(false);
    view! {
        <div class="card card--flat card--chance is-editing">
            <InlineCommand
                name=session.t(words::NEW_OPPORTUNITY)
                text=String::new()
                lines=true
                command
                on_done=done
            />
        </div>
    }
    .into_any()
}
