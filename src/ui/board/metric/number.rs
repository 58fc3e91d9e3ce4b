//! The number of a phase on the board, and the field for it.

use leptos::html::Button;
use leptos::prelude::*;

use crate::command::Command;
use crate::gesture::beside;
use crate::model::{LaneId, MetricLane, PhaseId, rounded};
use crate::picture::with_unit;
use crate::platform::board::press_number;
use crate::platform::locale;
use crate::state::metric::PhaseNumber;
use crate::state::session::{Session, session};
use crate::text::{Language, Text, board as words, listed, rejection, typed_figure};
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
    let PhaseNumber { name: phase, number, lane, .. } = number;
    let press = session.fill(words::SET_VALUE, &[("phase", &phase)]);
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
    let drop =
        number.drop.map(|drop| view! { <Drop drop beyond=number.beyond decimals=number.decimals language/> });
    let reached = number.reached;
    let aim = reached.zip(lane).map(|(reached, lane)| {
        view! { <Aim language lane reached=Some(reached)/> }
    });
    let figure = match session.edits() {
        true => view! {
            <button
                type="button"
                class="metric__v"
                node_ref=button
                aria-label=name
                translate="no"
                prop:textContent=figure
                on:click=move |_| editing.set(true)
            ></button>
        }
        .into_any(),
        false => view! { <span class="metric__v" translate="no" prop:textContent=figure></span> }.into_any(),
    };
    view! {
        {drop}
        <div class="metric__row">
            {figure}
            {share}
            {aim}
        </div>
        {bar}
    }
    .into_any()
}

/// The share that left since the phase before.
#[component]
fn Drop(drop: f64, beyond: bool, decimals: u8, language: Language) -> impl IntoView {
    let shown = rounded(drop, 2 + i32::from(decimals));
    let (class, sign) = match shown {
        _ if beyond => ("drop drop--bad", "warn"),
        ..0.0 => ("drop", "up"),
        _ => ("drop", "drop"),
    };
    let percent = locale::percent(language, shown.abs(), decimals);
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
    let name = field_name(session, &lane, &phase);
    let text = value.map(|value| locale::number(session.language_now(), value, 15)).unwrap_or_default();
    let at = StoredValue::new((lane, phase));
    let command = move |typed: &str| {
        let (lane, phase) = at.get_value();
        let lane_now = metric.get_untracked().ok_or(rejection::NO_SUCH_LANE)?;
        let value = typed_figure(session.language_now(), &lane_now, typed)?;
        Ok::<_, Text>(Command::SetValue { lane, phase, value })
    };
    let typed = move |text: Option<String>| match text.map(|text| command(&text)) {
        Some(Ok(command)) => session.desk.keep_unfinished(Some(&command)),
        Some(Err(_)) | None => session.desk.keep_unfinished(None),
    };
    let commit = move |text: String| {
        let language = session.language_now();
        let command = command(&text).map_err(|why| why.get(language).to_owned())?;
        session.desk.try_execute(&command).map_err(|rejection| rejection.message(language))
    };
    let way = move |forward| go_on(session, &at.get_value(), forward);
    let done = move |by_key| {
        ended_by_key.set_value(by_key);
        editing.set(false);
    };
    view! {
        <div class="metric__edit">
            <InlineEdit
                name
                text
                clears=true
                on_typed=Callback::new(typed)
                on_commit=commit
                on_way=Callback::new(way)
                on_done=done
            />
        </div>
    }
    .into_any()
}

/// Goes to the number of the next phase, or of the one before. Whether there is one.
fn go_on(session: Session, (lane, phase): &(LaneId, PhaseId), forward: bool) -> bool {
    let map = session.desk.map();
    let at = map.phases.iter().position(|known| known.id == *phase);
    let next = at.and_then(|at| beside(at, forward));
    let next = next.and_then(|next| map.phases.get(next));
    next.is_some_and(|next| press_number(lane, &next.id))
}

fn field_name(session: Session, lane: &LaneId, phase: &PhaseId) -> String {
    let map = session.desk.map();
    let lane = map.lane(lane).map(|lane| lane.name.clone()).unwrap_or_default();
    let phase = map.phase(phase).map(|phase| phase.name.clone()).unwrap_or_default();
    listed([&lane, &phase], ", ")
}
