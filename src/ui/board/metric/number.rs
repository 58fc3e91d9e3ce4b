//! The number of a phase on the board, and the field for it.

use leptos::html::Button;
use leptos::prelude::*;

use crate::command::Command;
use crate::model::{LaneId, MetricLane, PhaseId};
use crate::picture::with_unit;
use crate::platform::locale;
use crate::state::figure::typed_figure;
use crate::state::metric::PhaseNumber;
use crate::state::session::{Session, session};
use crate::text::{Language, board as words, listed};
use crate::ui::map::figure::Aim;
use crate::ui::map::inline_edit::InlineEdit;
use crate::ui::parts::Icon;

/// A number as it is now: what left before it, the number itself with its share and its target, and a bar.
#[component]
pub fn Number(
    number: PhaseNumber,
    language: Language,
    editing: RwSignal<bool>,
    button: NodeRef<Button>,
) -> impl IntoView {
    let session = session();
    let figure = number.figure(language);
    let press = session.fill(words::SET_VALUE, &[("phase", &number.name)]);
    // What is seen is part of the name.
    let name = if number.value.is_some() { format!("{figure}, {press}") } else { press };
    let share = number.share.map(|share| {
        let (title, said) = (session.t(words::SHARE_OF_FIRST), locale::percent(language, share, 0));
        view! { <span class="metric__u" title=title translate="no" prop:textContent=said></span> }
    });
    let bar = number.share.map(|share| {
        let width = with_unit((share * 100.0).clamp(0.0, 100.0), "%");
        view! { <div class="metric__bar"><i style:width=width></i></div> }
    });
    let drop = number.drop.map(|drop| view! { <Drop drop beyond=number.beyond language/> });
    let reached = number.reached;
    let aim = reached.zip(number.lane).map(|(reached, lane)| {
        view! { <Aim language lane reached=Some(reached)/> }
    });
    view! {
        {drop}
        <div class="metric__row">
            <button
                type="button"
                class="metric__v"
                node_ref=button
                aria-label=name
                translate="no"
                prop:textContent=figure
                on:click=move |_| editing.set(true)
            ></button>
            {share}
            {aim}
        </div>
        {bar}
    }
    .into_any()
}

/// The share that left since the phase before.
#[component]
fn Drop(drop: f64, beyond: bool, language: Language) -> impl IntoView {
    let (class, sign) = match drop {
        _ if beyond => ("drop drop--bad", "warn"),
        ..0.0 => ("drop", "up"),
        _ => ("drop", "drop"),
    };
    let percent = locale::percent(language, drop.abs(), 0);
    let said = beyond
        .then(|| view! { <span class="vh" prop:textContent=words::METRIC_BEYOND.get(language)></span> });
    view! {
        <span class=class>
            <Icon name=sign size=12/>
            <span translate="no" prop:textContent=percent></span>
            {said}
        </span>
    }
    .into_any()
}

/// The field for the number of a phase.
#[component]
pub fn NumberField(
    lane: LaneId,
    phase: PhaseId,
    value: Option<f64>,
    metric: Memo<Option<MetricLane>>,
    editing: RwSignal<bool>,
    ended_by_key: StoredValue<bool>,
) -> impl IntoView {
    let session = session();
    let language = session.language_now();
    let name = field_name(session, &lane, &phase);
    let text = value.map(|value| locale::number(language, value, 15)).unwrap_or_default();
    let commit = move |typed: String| {
        let Some(of) = metric.get_untracked() else { return };
        match typed_figure(language, &of, &typed) {
            Err(why) => session.notices.toast(session.t(why).to_owned()),
            Ok(value) => {
                session.desk.execute(&Command::SetValue { lane: lane.clone(), phase: phase.clone(), value });
            }
        }
    };
    let done = move |by_key| {
        ended_by_key.set_value(by_key);
        editing.set(false);
    };
    view! {
        <div class="metric__edit">
            <InlineEdit name text clears=true on_commit=commit on_done=done/>
        </div>
    }
    .into_any()
}

fn field_name(session: Session, lane: &LaneId, phase: &PhaseId) -> String {
    let map = session.desk.map();
    let lane = map.lane(lane).map(|lane| lane.name.clone()).unwrap_or_default();
    let phase = map.phase(phase).map(|phase| phase.name.clone()).unwrap_or_default();
    listed([&lane, &phase], ", ")
}
