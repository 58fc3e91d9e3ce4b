//! The matrix: effect upwards, effort to the right, and beside it what is not rated yet.

use leptos::prelude::*;

use crate::model::{CardId, CardKind, Rating, Score, Word};
use crate::platform::matrix::rating_name;
use crate::state::opportunities::{Chance, StepView};
use crate::state::session::{Session, session};
use crate::text::{Text, view as words};
use crate::ui::map::card::CardContent;
use crate::ui::map::editing::Editing;

/// The matrix, hidden while there are no opportunities.
#[component]
pub fn Matrix(seen: Memo<Vec<StepView>>) -> impl IntoView {
    let session = session();
    // From the top left to the bottom right.
    let ratings =
        Score::all().rev().flat_map(|effect| Score::all().map(move |effort| Rating { effect, effort }));
    view! {
        <section
            class="matrix"
            aria-label=move || session.t(words::MATRIX)
            hidden=move || seen.read().iter().all(|step| step.chances.is_empty())
        >
            <h2 prop:textContent=move || session.t(words::MATRIX)></h2>
            <Editing>
                <p class="muted" prop:textContent=move || session.t(hint(session))></p>
            </Editing>
            <Axis class="matrix__axis matrix__axis--effect" name=words::EFFECT/>
            <div class="matrix__grid">
                {ratings.map(|rating| view! { <Place seen rating=Some(rating)/> }).collect_view()}
                <Corner class="matrix__corner matrix__corner--first" word=words::FIRST/>
                <Corner class="matrix__corner matrix__corner--plan" word=words::PLAN/>
                <Corner class="matrix__corner matrix__corner--fill" word=words::FILL_IN/>
                <Corner class="matrix__corner matrix__corner--leave" word=words::LEAVE/>
            </div>
            <Axis class="matrix__axis matrix__axis--effort" name=words::EFFORT/>
            <div class="matrix__tray" class:matrix__tray--empty=move || of(seen, None).is_empty()>
                <h3 prop:textContent=move || session.t(words::NOT_RATED)></h3>
                <Place seen rating=None/>
            </div>
        </section>
    }
    .into_any()
}

fn hint(session: Session) -> Text {
    if session.narrow.get() { words::MATRIX_HINT_TOUCH } else { words::MATRIX_HINT }
}

#[component]
fn Corner(class: &'static str, word: Text) -> impl IntoView {
    let session = session();
    view! { <span class=class aria-hidden="true" prop:textContent=move || session.t(word)></span> }.into_any()
}

#[component]
fn Axis(class: &'static str, name: Text) -> impl IntoView {
    let session = session();
    view! {
        <div class=class aria-hidden="true">
            <span prop:textContent=move || session.t(words::LOW)></span>
            <b prop:textContent=move || session.t(name)></b>
            <span prop:textContent=move || session.t(words::HIGH)></span>
        </div>
    }
    .into_any()
}

/// A place with the opportunities that stand there.
#[component]
fn Place(seen: Memo<Vec<StepView>>, rating: Option<Rating>) -> impl IntoView {
    let session = session();
    let name = move || match rating {
        Some(Rating { effect, effort }) => {
            let [effect, effort] = [effect, effort].map(|score| score.value().to_string());
            session.fill(words::RATING, &[("effect", &effect), ("effort", &effort)])
        }
        None => session.t(words::NOT_RATED).to_owned(),
    };
    view! {
        <ul class="matrix__place" translate="no" data-rating=rating_name(rating) aria-label=name>
            <For each=move || of(seen, rating) key=|chance| chance.id.clone() let(chance)>
                <Chip seen id=chance.id/>
            </For>
        </ul>
    }
    .into_any()
}

fn of(seen: Memo<Vec<StepView>>, rating: Option<Rating>) -> Vec<Chance> {
    let seen = seen.read();
    let all = seen.iter().flat_map(|step| &step.chances);
    all.filter(|chance| chance.rating == rating).cloned().collect()
}

/// An opportunity: the card of the board, with its number and how far it has come.
#[component]
fn Chip(seen: Memo<Vec<StepView>>, id: String) -> impl IntoView {
    let session = session();
    let card = session.desk.projection.card(&CardId::new(id.as_str()));
    let chance = Memo::new(move |_| {
        let seen = seen.read();
        seen.iter().flat_map(|step| &step.chances).find(|chance| chance.id == id).cloned()
    });
    let number = move || chance.read().as_ref().map(|chance| chance.number.to_string());
    let status = move || chance.read().as_ref().and_then(|chance| chance.status).map(Word::word);
    view! {
        <li class="matrix__chip" data-n=number data-status=status>
            {card.map(|card| view! { <CardContent card kind=CardKind::Opportunities/> })}
        </li>
    }
    .into_any()
}
