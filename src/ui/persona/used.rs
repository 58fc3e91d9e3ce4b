//! Where the persona is used.

use leptos::prelude::*;

use super::top_bar::delete;
use crate::find::Query;
use crate::model::JourneyId;
use crate::persona::{Use, uses};
use crate::state::session::{Screen, Session};
use crate::state::view::{View, fragment};
use crate::text::persona as words;
use crate::text::title::shown_title;
use crate::ui::node::Node;
use crate::ui::parts::{dialog, dialog_body, dialog_foot};
use crate::ui::sheet::fields::Sheet;
use crate::ui::sheet::subject::Subject;

/// The journeys that speak of the persona; follows the store.
pub fn all_uses(subject: Subject) -> Vec<Use> {
    let id = subject.persona.read().id.clone();
    let overview = subject.session.keeping.overview.read();
    uses(&id, overview.journeys.iter().map(|entry| &entry.journey))
}

/// The journeys, each a link to its board seen through the persona.
#[component]
pub fn Used(sheet: Sheet) -> impl IntoView {
    let subject = sheet.subject;
    let found = Memo::new(move |_| all_uses(subject));
    let unused = move || view! { <p class="muted">{sheet.t(words::UNUSED)}</p> };
    let rows = move || found.get().into_iter().map(|used| view! { <Row subject used/> }).collect_view();
    view! {
        <crate::ui::sheet::fields::Part sheet sign="board" title=words::USED_IN>
            <Show when=move || !found.read().is_empty() fallback=unused>
                <ul class="srcs">{rows}</ul>
            </Show>
        </crate::ui::sheet::fields::Part>
    }
    .into_any()
}

#[component]
fn Row(subject: Subject, used: Use, #[prop(default = true)] linked: bool) -> impl IntoView {
    let session = subject.session;
    let title = shown_title(session.language.get_untracked(), &used.journey);
    let title = match linked {
        true => {
            let query = Query::default().seen_by(Some(&subject.persona.read_untracked().id));
            let to = fragment(&Screen::Board(used.journey.id.clone()), View::Board, &query);
            view! { <a href=["#", &to].concat()>{title}</a> }.into_any()
        }
        false => view! { <b>{title}</b> }.into_any(),
    };
    view! { <li class="src">{title}<span>{facts(session, &used)}</span></li> }.into_any()
}

/// How a journey uses it: as the main one, with so many cards and curves.
fn facts(session: Session, used: &Use) -> String {
    let mut facts = Vec::new();
    if used.place == Some(0) {
        facts.push(session.t(words::MAIN).to_owned());
    }
    facts.push(session.count(words::CARDS, used.cards));
    if used.lanes > 0 {
        facts.push(session.count(words::CURVES, used.lanes));
    }
    if used.journey.archived {
        facts.push(session.t(words::ARCHIVED).to_owned());
    }
    facts.join(", ")
}

/// Says where the persona is used, and asks whether it may go.
pub fn question(subject: Subject, from: Option<JourneyId>, asking: RwSignal<bool>) -> Node {
    let session = subject.session;
    let name = subject.persona.read_untracked().name.clone();
    let found = untrack(|| all_uses(subject));
    let rows = found.into_iter().map(|used| view! { <Row subject used linked=false/> }).collect_view();
    let text = view! { <p>{session.fill(words::DELETE_TEXT, &[("name", &name)])}</p> };
    let list = view! { <ul class="srcs">{rows}</ul> };
    let cancel = view! {
        <button type="button" class="btn btn--line" on:click=move |_| asking.set(false)>
            {move || session.t(words::CANCEL)}
        </button>
    };
    let remove = view! {
        <button
            type="button"
            class="btn btn--danger"
            on:click=move |_| {
                asking.set(false);
                delete(subject, from.as_ref());
            }
        >
            {move || session.t(words::DELETE_ANYWAY)}
        </button>
    };
    let body = dialog_body(vec![Node::of(text), Node::of(list)]);
    let foot = dialog_foot(vec![Node::of(cancel), Node::of(remove)]);
    let title = move || session.t(words::DELETE_TITLE).to_owned();
    dialog(title, false, move || asking.set(false), vec![body, foot])
}
