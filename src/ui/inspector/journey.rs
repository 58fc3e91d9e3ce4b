//! The panel of the journey itself.

use std::sync::Arc;

use leptos::prelude::*;

use super::choice::{Choose, Chosen, Member, choice};
use super::frame::{group, labelled, titled, word_button};
use super::head::Head;
use super::panel::Panel;
use super::personas;
use super::text_field::{Look, TextField};
use crate::command::{Command, JourneyEdit};
use crate::model::{Date, Journey, Market, State, Word};
use crate::platform::clock;
use crate::text::{Text, inspector as words};
use crate::ui::parts::icon;

/// The panel of the open journey.
pub fn journey(panel: Panel) -> AnyView {
    let title = panel.follow(|map| Some(map.title.clone()));
    let put = |edit: fn(String) -> JourneyEdit| {
        Arc::new(move |text: &str| Ok(Command::EditJourney(edit(text.to_string()))))
    };
    let description = panel.follow(|map| Some(map.description.clone()));
    let heading = view! { <h3>{panel.t(words::DESCRIPTION)}</h3> }.into_any();
    let body = vec![
        TextField::new(Look::Title, panel.t(words::TITLE), title, put(JourneyEdit::Title)).view(panel),
        group(
            None,
            vec![
                heading,
                TextField::new(
                    Look::Lines,
                    panel.t(words::DESCRIPTION),
                    description,
                    put(JourneyEdit::Description),
                )
                .view(panel),
            ],
        ),
        group(None, vec![state(panel), market(panel), reviewed(panel), all_personas(panel)]),
    ];
    let path = view! { {icon("board", 14)}<span>{move || title.get()}</span> }.into_any();
    let head = Head { name: words::EDIT_JOURNEY, path, duplicate: None, delete: None };
    head.frame(panel, body, Some(counts(panel)))
}

fn edit(panel: Panel, edit: JourneyEdit) {
    panel.execute(&Command::EditJourney(edit));
}

fn member_choice(
    panel: Panel,
    label: Text,
    members: Vec<Member>,
    chosen: Chosen,
    clears: bool,
    choose: Choose,
) -> AnyView {
    let label = panel.t(label);
    titled(label, None, choice(panel, label, members, chosen, clears, choose))
}

fn state(panel: Panel) -> AnyView {
    let members = State::ALL.iter().map(|state| Member::new(panel.name(*state), None)).collect();
    let chosen = panel.follow(|map| Some(Some(Some(map.state.index()))));
    let choose = move |at: Option<usize>| {
        if let Some(at) = at {
            edit(panel, JourneyEdit::State(State::ALL[at]));
        }
    };
    member_choice(panel, words::STATE, members, chosen, false, Arc::new(choose))
}

fn market(panel: Panel) -> AnyView {
    let short = |name: &'static str| name.split(',').next().unwrap_or(name);
    let members = Market::ALL.iter().map(|market| Member::new(short(panel.name(*market)), None)).collect();
    let chosen = panel.follow(|map| Some(Some(map.market.map(Word::index))));
    let choose = move |at: Option<usize>| edit(panel, JourneyEdit::Market(at.map(|at| Market::ALL[at])));
    member_choice(panel, words::MARKET, members, chosen, true, Arc::new(choose))
}

/// The day of the last look through, and a button for today.
fn reviewed(panel: Panel) -> AnyView {
    let value = panel.follow(|map| map.reviewed.map(|date| date.to_string()));
    let put = |text: &str| Ok(Command::EditJourney(JourneyEdit::Reviewed(Date::parse(text))));
    let today = move || edit(panel, JourneyEdit::Reviewed(clock::today()));
    labelled(panel.t(words::REVIEWED), |id| {
        let field = TextField::labelled(Look::Day, &id, value, Arc::new(put)).view(panel);
        let button = word_button("check", panel.t(words::REVIEWED_TODAY), Arc::new(today));
        view! { {field}<div class="side__more">{button}</div> }.into_any()
    })
}

fn all_personas(panel: Panel) -> AnyView {
    let chosen = panel.follow(|map| Some(map.personas.clone()));
    personas::toggles(panel, personas::Offered::OfWorkspace, chosen, move |personas| {
        edit(panel, JourneyEdit::Personas(personas));
    })
}

fn counts(panel: Panel) -> AnyView {
    let numbers = panel.follow(|map: &Journey| {
        Some((map.phases.len(), map.steps().count(), map.lanes.len(), map.card_count()))
    });
    let text = move || {
        let (phases, steps, lanes, cards) = numbers.get();
        let counts = [
            panel.count(words::PHASE_COUNT, phases),
            panel.count(words::STEP_COUNT, steps),
            panel.count(words::LANE_COUNT, lanes),
            panel.count(words::CARDS, cards),
        ];
        counts.join(", ")
    };
    view! { {text} }.into_any()
}
