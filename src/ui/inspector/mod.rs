//! The panel that edits what is selected: a card, several, a step, a phase, a lane or the journey.
//!
//! [`card`], [`several`], [`step`], [`phase`], [`lane`] and [`journey`] say which fields there are; [`place`],
//! [`connections`], [`image`], [`metric`], [`calculator`], [`benchmarks`] and [`personas`] are larger parts of them.
//! [`side`] is what stands around them. The fields themselves are in [`crate::ui::fields`].
//!
//! The panel is built once for a selection. Each field follows its own value in the map, so a change sets only
//! what it changes, and a field that is being typed in is left alone.

mod benchmarks;
mod calculator;
mod card;
mod connections;
mod image;
mod journey;
mod lane;
mod metric;
mod new_connection;
mod personas;
mod phase;
mod place;
mod several;
mod side;
mod step;
mod typed;
mod word_field;

use leptos::ev;
use leptos::prelude::*;
use leptos_use::{UseEventListenerOptions, use_event_listener_with_options, use_window};

use self::card::CardPanel;
use self::journey::JourneyPanel;
use self::lane::LanePanel;
use self::phase::PhasePanel;
use self::several::CardsPanel;
use self::side::focus_if_it_covers;
use self::step::StepPanel;
use crate::model::Selection;
use crate::state::draft::commit_typing;
use crate::state::session::{Session, session};
use crate::text::Language;
use crate::ui::fields::panel::Panel;
use crate::ui::insights::InsightsPanel;
use crate::ui::parts::Anew;

/// The panel for what is selected, or that of the insights; nothing where neither is.
#[component]
pub fn Inspector() -> impl IntoView {
    let session = session();
    keep_what_is_typed(session);
    let open = Signal::derive(move || {
        let language = session.language.get();
        match (session.insights.open.get(), session.desk.selection.get()) {
            (true, _) => Some((language, None)),
            (false, Selection::Nothing) => None,
            (false, selection) => Some((language, Some(selection))),
        }
    });
    let shown = move |(language, selection): (Language, Option<Selection>)| {
        let panel = Panel { session, language };
        focus_if_it_covers(panel);
        match selection {
            None => view! { <InsightsPanel/> }.into_any(),
            Some(selection) => of_selection(panel, selection).into_any(),
        }
    };
    view! { <Anew value=open children=shown/> }.into_any()
}

/// Text that is still being typed is committed when the page is hidden or left.
fn keep_what_is_typed(session: Session) {
    session.keeping.on_hide(commit_typing);
    // Before the session follows the address and puts the journey away.
    let first = UseEventListenerOptions::default().capture(true);
    let _ = use_event_listener_with_options(use_window(), ev::hashchange, |_| commit_typing(), first);
}

/// The panel of what is selected.
fn of_selection(panel: Panel, selection: Selection) -> Option<AnyView> {
    Some(match selection {
        Selection::Nothing => return None,
        Selection::Cards(cards) => match <[_; 1]>::try_from(cards) {
            Ok([id]) => view! { <CardPanel panel id/> }.into_any(),
            Err(ids) => view! { <CardsPanel panel ids/> }.into_any(),
        },
        Selection::Phase(id) => view! { <PhasePanel panel id/> }.into_any(),
        Selection::Step(id) => view! { <StepPanel panel id/> }.into_any(),
        Selection::Lane(id) => view! { <LanePanel panel id/> }.into_any(),
        Selection::Journey => view! { <JourneyPanel panel/> }.into_any(),
    })
}
