//! The panel of a lane: its fields depend on what it holds.

use leptos::prelude::*;

use super::metric::MetricFields;
use super::personas::PersonaList;
use super::side::{DeleteButton, DuplicateButton, Side};
use super::word_field::{WordField, texts};
use crate::command::LaneEdit;
use crate::model::{CardKind, Channel, LaneContent, LaneId, LineKind, Word};
use crate::picture::icon::lane_icon;
use crate::state::actions;
use crate::text::inspector as words;
use crate::ui::fields::frame::Group;
use crate::ui::fields::lane::{Derived, ThisLane};
use crate::ui::fields::panel::Panel;
use crate::ui::fields::points::Points;
use crate::ui::fields::text_field::{Look, TextField};
use crate::ui::fields::toggles::Switch;
use crate::ui::parts::{ChangingIcon, Written};

/// The panel of the lane with this id.
#[component]
pub fn LanePanel(panel: Panel, id: LaneId) -> impl IntoView {
    let lane = ThisLane::new(panel, id.clone());
    let holds_cards = panel.session.desk.map().lane(&id).is_some_and(|lane| lane.cards().is_some());
    let cards = lane.follow(move |lane| Some(panel.count(words::CARDS, lane.card_count())));
    let copied = id.clone();
    let duplicate = move |()| actions::duplicate_lane(panel.session, &copied);
    let delete = move |()| actions::delete_lane(panel.session, &id);
    let tools = view! {
        <DuplicateButton panel name=words::DUPLICATE_LANE on_press=duplicate/>
        <DeleteButton panel name=words::DELETE_LANE on_press=delete/>
    };
    let name = lane.editable(|lane| lane.name.clone(), LaneEdit::Name);
    let path = view! { <Path lane/> };
    view! {
        <Side
            panel
            name=words::EDIT_LANE
            path=path.into_any()
            tools=tools.into_any()
            foot=holds_cards.then(|| cards.into())
        >
            <TextField look=Look::Title name=panel.t(words::NAME) text=name/>
            <Content lane/>
        </Side>
    }
    .into_any()
}

#[component]
fn Path(lane: ThisLane) -> impl IntoView {
    let sign = lane.follow(|lane| Some(lane_icon(lane)));
    let name = lane.follow(|lane| Some(lane.name.clone()));
    view! {
        <ChangingIcon name=sign/>
        <Written text=name/>
    }
    .into_any()
}

/// The fields for what the lane holds.
#[component]
fn Content(lane: ThisLane) -> impl IntoView {
    let map = lane.panel.session.desk.map();
    match map.lane(&lane.id()).map(|lane| &lane.content) {
        Some(LaneContent::Cards(_)) => view! {
            <Group>
                <KindField lane/>
                <ChannelField lane/>
            </Group>
        }
        .into_any(),
        Some(LaneContent::Experience(_)) => view! {
            <Group>
                <PersonaField lane/>
                <Derived lane/>
                <ComparedSwitch lane/>
            </Group>
            <Points lane/>
        }
        .into_any(),
        Some(LaneContent::Metric(_)) => view! { <MetricFields lane/> }.into_any(),
        Some(LaneContent::Line(_)) => view! {
            <Group>
                <LineField lane/>
            </Group>
        }
        .into_any(),
        None => ().into_any(),
    }
}

#[component]
fn KindField(lane: ThisLane) -> impl IntoView {
    let names = texts::<CardKind>();
    view! {
        <WordField
            lane
            label=words::KIND
            names
            get=|lane| lane.cards().map(|cards| cards.kind.index())
            edit=|at| LaneEdit::Kind(CardKind::ALL[at])
        />
    }
    .into_any()
}

/// The channel; shown where the lane holds touchpoints.
#[component]
fn ChannelField(lane: ThisLane) -> impl IntoView {
    let sign = lane.follow(|lane| Some(lane_icon(lane)));
    let names = std::iter::once(words::NO_CHANNEL).chain(texts::<Channel>()).collect();
    let holds_touchpoints = lane.follow(|lane| Some(lane.holds_touchpoints()));
    view! {
        <WordField
            lane
            label=words::CHANNEL
            names
            sign
            hidden=move || !holds_touchpoints.get()
            get=|lane| Some(lane.channel.map_or(0, |channel| channel.index() + 1))
            edit=|at| LaneEdit::Channel(at.checked_sub(1).map(|at| Channel::ALL[at]))
        />
    }
    .into_any()
}

#[component]
fn LineField(lane: ThisLane) -> impl IntoView {
    let names = texts::<LineKind>();
    view! {
        <WordField
            lane
            label=words::LINE
            names
            get=|lane| lane.line().map(LineKind::index)
            edit=|at| LaneEdit::Line(LineKind::ALL[at])
        />
    }
    .into_any()
}

/// Whose experience it is.
#[component]
fn PersonaField(lane: ThisLane) -> impl IntoView {
    let chosen = lane.follow(|lane| lane.experience().map(|experience| experience.persona.clone()));
    let set = move |persona| lane.set(LaneEdit::Persona(persona));
    view! { <PersonaList panel=lane.panel chosen set/> }.into_any()
}

/// The switch that lays the curves of the other lanes over this one.
#[component]
fn ComparedSwitch(lane: ThisLane) -> impl IntoView {
    let on = lane.follow(|lane| lane.experience().map(|experience| Some(experience.compared)));
    let press = move |()| {
        lane.set(LaneEdit::Compared(on.get_untracked() != Some(true)));
    };
    view! { <Switch word=lane.panel.t(words::COMPARED) on press/> }.into_any()
}
