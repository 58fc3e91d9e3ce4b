//! The bar below the board: what is saved, how much is stored, how many cards, and the scale.

use leptos::prelude::*;

use super::state::BoardState;
use super::zoom;
use crate::model::Journey;
use crate::platform::{locale, page};
use crate::text::board as words;
use crate::ui::alerts::{save_status, storage_meter};
use crate::ui::node::Node;
use crate::ui::parts::icon;
use crate::ui::session::session;

/// The status bar.
#[component]
pub fn StatusBar(state: BoardState) -> impl IntoView {
    let session = session();
    let desk = session.desk;
    let counts = move || {
        let cards = session.count(words::CARDS, desk.journey.read().card_count());
        match desk.selection.read().cards().len() {
            0 => cards,
            selected => {
                let number = locale::count(session.language.get(), selected);
                session.fill(words::SELECTED, &[("cards", &cards), ("n", &number)])
            }
        }
    };
    let backed = move || {
        backed_share(&desk.journey.read()).map(|share| {
            let share = locale::percent(session.language.get(), share, 0);
            view! {
                <span class="status__item"><span class="ci ci--evi3"></span>
                    <span class="num">{session.fill(words::BACKED, &[("share", &share)])}</span></span>
            }
        })
    };
    let percent = move || locale::percent(session.language.get(), state.zoom.get(), 0);
    view! {
        <footer class="status" aria-label=move || session.t(words::STATUS_BAR)>
            {save_status().view()}
            <span class="sep"></span>
            {storage_meter().into_iter().map(Node::view).collect_view()}
            <span class="push"></span>
            <span class="status__item num">{counts}</span>
            {backed}
            <span class="sep"></span>
            <span class="zoom" role="group" aria-label=move || session.t(words::ZOOM)>
                <button type="button" class="btn btn--icon" aria-label=move || session.t(words::ZOOM_OUT)
                    title=move || format!("{} (-)", session.t(words::ZOOM_OUT))
                    on:click=move |_| zoom::step(state, false)>{icon("minus", 14)}</button>
                <button type="button" class="btn zoom__value num" title=move || format!("{} (0)", session.t(words::ZOOM_RESET))
                    on:click=move |_| zoom::set(state, 1.0)>{percent}</button>
                <button type="button" class="btn btn--icon" aria-label=move || session.t(words::ZOOM_IN)
                    title=move || format!("{} (+)", session.t(words::ZOOM_IN))
                    on:click=move |_| zoom::step(state, true)>{icon("plus", 14)}</button>
                <button type="button" class="btn btn--icon" aria-label=move || session.t(words::FIT)
                    title=move || session.t(words::FIT) on:click=move |_| zoom::fit(state)>{icon("fit", 14)}</button>
                <button type="button" class="btn btn--icon" aria-label=move || session.t(words::FULL_SCREEN)
                    title=move || session.t(words::FULL_SCREEN) on:click=move |_| page::toggle_full_screen()>{icon("expand", 14)}</button>
            </span>
        </footer>
    }
}

/// The share of the cards with evidence that rest on research; nothing where no card names its evidence.
fn backed_share(map: &Journey) -> Option<f64> {
    let known = map.cards().filter_map(|placed| placed.card.evidence);
    let (backed, all) = known.fold((0usize, 0usize), |(backed, all), evidence| {
        (backed + usize::from(evidence != crate::model::Evidence::Assumption), all + 1)
    });
    (all > 0).then(|| backed as f64 / all as f64)
}
