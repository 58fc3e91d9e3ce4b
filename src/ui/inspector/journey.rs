//! The panel of the journey itself.

use leptos::prelude::*;

use super::benchmarks::BenchmarkFields;
use super::personas::{Offered, PersonaToggles};
use super::side::Side;
use crate::command::{Command, JourneyEdit};
use crate::model::{Date, Journey, Market, PersonaId, State, Word};
use crate::platform::clock;
use crate::state::draft::Editable;
use crate::state::people::create_persona_here;
use crate::state::screen::{Screen, link_to};
use crate::text::{inspector as words, persona};
use crate::ui::fields::choice::{Choice, Member};
use crate::ui::fields::frame::{Buttons, Group, Heading, Labelled, Titled};
use crate::ui::fields::panel::{Panel, element_id};
use crate::ui::fields::text_field::{Look, TextField};

use crate::ui::parts::{Icon, Live, WordButton, Written};

/// The panel of the open journey.
#[component]
pub fn JourneyPanel(panel: Panel) -> impl IntoView {
    let title = editable(panel, |map| map.title.clone(), JourneyEdit::Title);
    let description = editable(panel, |map| map.description.clone(), JourneyEdit::Description);
    let path = view! { <Path panel/> };
    view! {
        <Side
            panel
            name=words::EDIT_JOURNEY
            path=path.into_any()
            foot=Some(counts(panel).into())
        >
            <TextField look=Look::Title name=panel.t(words::TITLE) text=title/>
            <Group>
                <Heading text=panel.t(words::DESCRIPTION)/>
                <TextField look=Look::Lines name=panel.t(words::DESCRIPTION) text=description/>
            </Group>
            <Group>
                <StateField panel/>
                <MarketField panel/>
                <Reviewed panel/>
                <Personas panel/>
            </Group>
            <BenchmarkFields panel/>
        </Side>
    }
    .into_any()
}

#[component]
fn Path(panel: Panel) -> impl IntoView {
    let title = panel.memo(|map| Some(map.title.clone()));
    view! {
        <Icon name="board"/>
        <Written text=title/>
    }
    .into_any()
}

fn set(panel: Panel, edit: JourneyEdit) {
    panel.execute(&Command::EditJourney(edit));
}

/// A text of the journey.
fn editable(panel: Panel, get: fn(&Journey) -> String, edit: fn(String) -> JourneyEdit) -> Editable {
    let value = panel.memo(move |map| Some(get(map)));
    panel.editable(value, move |text| Ok(Command::EditJourney(edit(text.to_string()))))
}

#[component]
fn StateField(panel: Panel) -> impl IntoView {
    let members = State::ALL.iter().map(|state| Member::new(panel.name(*state), None)).collect();
    let chosen = panel.memo(|map| Some(Some(Some(map.state.index()))));
    let choose = move |at: Option<usize>| {
        if let Some(at) = at {
            set(panel, JourneyEdit::State(State::ALL[at]));
        }
    };
    let label = panel.t(words::STATE);
    view! {
        <Titled label>
            <Choice name=label members chosen choose/>
        </Titled>
    }
    .into_any()
}

#[component]
fn MarketField(panel: Panel) -> impl IntoView {
    let short = |market: &Market| panel.name(*market).split(',').next().unwrap_or_default();
    let members = Market::ALL.iter().map(|market| Member::new(short(market), None)).collect();
    let chosen = panel.memo(|map| Some(Some(map.market.map(Word::index))));
    let choose = move |at: Option<usize>| set(panel, JourneyEdit::Market(at.map(|at| Market::ALL[at])));
    let label = panel.t(words::MARKET);
    view! {
        <Titled label>
            <Choice name=label members chosen clears=true choose/>
        </Titled>
    }
    .into_any()
}

/// The day of the last look through, and a button for today.
#[component]
fn Reviewed(panel: Panel) -> impl IntoView {
    let id = element_id();
    let text = editable(
        panel,
        |map| map.reviewed.map(|date| date.to_string()).unwrap_or_default(),
        |day| JourneyEdit::Reviewed(Date::parse(&day)),
    );
    let today = move |()| set(panel, JourneyEdit::Reviewed(clock::today()));
    view! {
        <Labelled label=panel.t(words::REVIEWED) id=id.clone()>
            <TextField look=Look::Day id text/>
            <Buttons>
                <WordButton sign="check" word=panel.t(words::REVIEWED_TODAY) on_press=today/>
            </Buttons>
        </Labelled>
    }
    .into_any()
}

/// Whom it is about, with a way to each, and to a new one.
#[component]
fn Personas(panel: Panel) -> impl IntoView {
    let session = panel.session;
    let chosen = panel.memo(|map| Some(map.personas.clone()));
    let known = move || {
        let mut chosen = chosen.get();
        chosen.retain(|id| session.keeping.persona(id).is_some());
        chosen
    };
    view! {
        <div>
            <PersonaToggles
                panel
                from=Offered::OfWorkspace
                chosen
                set=move |personas| set(panel, JourneyEdit::Personas(personas))
            />
            <Buttons>
                <For each=known key=PersonaId::clone let(id)>
                    <PersonaLink panel id/>
                </For>
                <WordButton
                    sign="plus"
                    word=panel.t(persona::NEW)
                    on_press=move |()| create_persona_here(session)
                />
            </Buttons>
        </div>
    }
    .into_any()
}

#[component]
fn PersonaLink(panel: Panel, id: PersonaId) -> impl IntoView {
    let session = panel.session;
    let from = session.desk.map().id.clone();
    let to = link_to(&Screen::Persona { id: id.clone(), from: Some(from) });
    let name = move || session.keeping.persona(&id).map(|persona| persona.name.clone()).unwrap_or_default();
    view! {
        <a class="side__link" href=to>
            <Icon name="pencil" size=12/>
            <Live text=move || panel.fill(persona::OPEN_OF, "name", &name())/>
        </a>
    }
    .into_any()
}

/// How much there is on the map, in words.
fn counts(panel: Panel) -> Memo<String> {
    let count = move |word, number| panel.count(word, number);
    panel.memo(move |map| {
        let counts = [
            count(words::PHASE_COUNT, map.phases.len()),
            count(words::STEP_COUNT, map.steps().count()),
            count(words::LANE_COUNT, map.lanes.iter().filter(|lane| lane.line().is_none()).count()),
            count(words::CARDS, map.card_count()),
        ];
        Some(counts.join(", "))
    })
}
