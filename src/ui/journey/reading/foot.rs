//! The bar below a map that is only read: what the signs mean, where the map comes from, and the scale.

use leptos::prelude::*;

use crate::model::Emotion;
use crate::state::board::BoardState;
use crate::state::reading::Reading;
use crate::state::search::found_of;
use crate::state::session::session;
use crate::text::{Term, board, reading as words};
use crate::ui::journey::status_bar::Scale;
use crate::ui::map::emotion::EmotionShape;
use crate::ui::parts::{Icon, Live};

/// The bar.
#[component]
pub fn Foot(reading: Reading, state: BoardState) -> impl IntoView {
    let session = session();
    let (sign, source) = match reading.is_linked() {
        true => ("link", words::FROM_LINK),
        false => ("file", words::FROM_FILE),
    };
    let counted = move || {
        let cards = session.count(board::CARDS, session.desk.journey.read().card_count());
        found_of(session, &cards).unwrap_or(cards)
    };
    view! {
        <footer class="status" aria-label=move || session.t(board::STATUS_BAR)>
            <Legend/>
            <span class="push"></span>
            <span class="status__item status__item--far">
                <Icon name=sign/>
                <span prop:textContent=move || session.t(source)></span>
            </span>
            <Live class="status__item num" text=Signal::derive(counted)/>
            <span class="sep"></span>
            <Scale state/>
        </footer>
    }
    .into_any()
}

/// What the signs on cards and curves mean.
#[component]
fn Legend() -> impl IntoView {
    let session = session();
    let levels = [2.0, 1.0, 0.0, -1.0, -2.0].into_iter().filter_map(Emotion::new).map(|emotion| {
        let text = emotion.level().text();
        view! {
            <span class="key1">
                <EmotionShape emotion/>
                <span prop:textContent=move || session.t(text)></span>
            </span>
        }
    });
    let star = move || session.t(board::MOMENT_OF_TRUTH).to_lowercase();
    view! {
        <span class="keys1" aria-hidden="true">
            {levels.collect_view()}
            <span class="key1">
                <span class="card__star"><Icon name="star" size=12/></span>
                <span prop:textContent=star></span>
            </span>
        </span>
    }
    .into_any()
}
