//! The table of some steps.

use std::sync::Arc;

use leptos::prelude::*;

use super::columns::{Column, hue, spans};
use super::row::Row;
use crate::model::{Journey, Lane};
use crate::state::session::session;
use crate::text::board as words;
use crate::text::title::named;

/// The lanes at some steps, as far as they are shown.
#[component]
pub fn Part(map: Arc<Journey>, columns: Vec<Column>) -> impl IntoView {
    let language = session().language_now();
    let phases = spans(&columns).into_iter().map(|(phase, span)| {
        view! { <th class=hue(&map, &phase) colspan=span.to_string() dir="auto">{named(language, &phase.name)}</th> }
    });
    let steps = columns.iter().map(|(_, step)| view! { <th dir="auto">{named(language, &step.name)}</th> });
    let row = |lane: &Arc<Lane>| {
        view! { <Row map=map.clone() lane=lane.clone() columns=columns.clone()/> }
    };
    let rows = map.lanes.iter().filter(|lane| !lane.hidden).map(row);
    view! {
        <section class="print__part">
            <table>
                <thead>
                    <tr>
                        <th>{words::PHASE.get(language)}</th>
                        {phases.collect_view()}
                    </tr>
                    <tr>
                        <th>{words::STEP.get(language)}</th>
                        {steps.collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </section>
    }
    .into_any()
}
