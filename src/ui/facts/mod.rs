//! The panel of what is selected where the map is only read: what it says, as text. What is empty isn't shown.
//!
//! [`card`], [`place`] (a phase, a step, a lane), [`journey`] and [`persona`] say which [`row`]s there are. The panel is
//! built anew for another selection or language.

mod card;
mod journey;
mod persona;
mod place;
mod row;

use leptos::prelude::*;

use crate::model::{PersonaId, Selection};
use crate::platform::page;
use crate::state::session::{Session, session};
use crate::text::{Language, Text};
use crate::ui::insights::InsightsPanel;
use crate::ui::parts::Anew;
use crate::ui::shell::SidePanel;

/// What the panel shows.
#[derive(Clone)]
enum Shown {
    Insights,
    Persona(PersonaId),
    Selection(Selection),
}

/// The panel; nothing where there is nothing to show.
#[component]
pub fn Facts() -> impl IntoView {
    let session = session();
    let persona = session.reading.map(|reading| reading.persona);
    // What is selected takes the place of a persona.
    Effect::new(move || {
        let selects = *session.desk.selection.read() != Selection::Nothing;
        if let Some(persona) = persona.filter(|persona| selects && persona.read_untracked().is_some()) {
            persona.set(None);
        }
    });
    let shown = Signal::derive(move || {
        let shown = match (session.insights.open.get(), persona.and_then(|persona| persona.get())) {
            (true, _) => Shown::Insights,
            (false, Some(persona)) => Shown::Persona(persona),
            (false, None) => match session.desk.selection.get() {
                Selection::Nothing => return None,
                selection => Shown::Selection(selection),
            },
        };
        Some((session.language.get(), shown))
    });
    let panel = move |(language, shown): (Language, Shown)| {
        focus_if_it_covers(session);
        match shown {
            Shown::Insights => view! { <InsightsPanel/> }.into_any(),
            Shown::Persona(id) => persona::persona(session, language, &id).into_any(),
            Shown::Selection(selection) => of_selection(session, language, selection).into_any(),
        }
    };
    view! { <Anew value=shown children=panel/> }.into_any()
}

fn of_selection(session: Session, language: Language, selection: Selection) -> Option<AnyView> {
    match selection {
        Selection::Nothing => None,
        Selection::Cards(cards) => card::card(session, language, cards.first()?),
        Selection::Phase(id) => place::phase(session, language, &id),
        Selection::Step(id) => place::step(session, language, &id),
        Selection::Lane(id) => place::lane(session, language, &id),
        Selection::Journey => Some(journey::journey(session, language)),
    }
}

/// Gives the focus to a panel that has just covered the rest of the page, where there is no room for both.
fn focus_if_it_covers(session: Session) {
    if session.narrow.get_untracked() {
        // By then it is in the page.
        Effect::new(|| page::find(".side-place aside").iter().for_each(page::focus));
    }
}

/// The frame of the panel.
#[component]
fn Panel(
    /// What the panel is about.
    name: Text,
    language: Language,
    /// Where that stands.
    #[prop(optional)]
    path: Option<AnyView>,
    /// The buttons below it.
    #[prop(optional)]
    ways: Option<AnyView>,
    children: Children,
) -> impl IntoView {
    let session = session();
    let name = name.get(language);
    let head = match path {
        Some(path) => view! { <h2>{path}</h2> },
        None => view! { <h2>{view! { <span>{name}</span> }.into_any()}</h2> },
    };
    view! {
        <SidePanel name head=head.into_any() ways on_close=move |()| close(session)>
            {children()}
        </SidePanel>
    }
    .into_any()
}

/// Closes the panel. The focus goes to what was selected, or to the map.
fn close(session: Session) {
    let selected = "main button[aria-current=\"true\"], main [aria-current=\"true\"] button";
    page::find(selected).or_else(|| page::find("main")).iter().for_each(page::focus);
    session.reading.iter().for_each(|reading| reading.persona.set(None));
    session.desk.select(Selection::Nothing);
}
