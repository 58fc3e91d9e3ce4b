//! Where the persona is used.

use leptos::prelude::*;

use crate::find::Query;
use crate::model::JourneyId;
use crate::persona::Use;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::state::subject::Subject;
use crate::state::view::{View, fragment};
use crate::text::persona as words;
use crate::text::title::shown_title;
use crate::ui::parts::{Dialog, DialogBody, DialogFoot, TextButton};
use crate::ui::sheet::fields::{Part, Sheet};

/// The journeys, each a link to its board seen through the persona.
#[component]
pub fn Used(sheet: Sheet) -> impl IntoView {
    let subject = sheet.subject;
    let found = Memo::new(move |_| subject.uses());
    let unused = move || view! { <p class="muted">{sheet.t(words::UNUSED)}</p> };
    let rows = move || found.get().into_iter().map(|used| view! { <Row subject used/> }).collect_view();
    view! {
        <Part sheet sign="board" title=words::USED_IN>
            <Show when=move || !found.read().is_empty() fallback=unused>
                <ul class="srcs">{rows}</ul>
            </Show>
        </Part>
    }
    .into_any()
}

#[component]
fn Row(subject: Subject, used: Use, #[prop(default = true)] linked: bool) -> impl IntoView {
    let session = subject.session;
    let title = shown_title(session.language_now(), &used.journey);
    let title = match linked {
        true => {
            let query = Query::default().seen_by(Some(&subject.persona.read_untracked().id));
            let to = fragment(&Screen::Board(used.journey.id.clone()), View::Board, &query);
            view! { <a href=format!("#{to}") translate="no" dir="auto" prop:textContent=title></a> }
                .into_any()
        }
        false => view! { <b translate="no" dir="auto" prop:textContent=title></b> }.into_any(),
    };
    view! { <li class="src">{title}<span prop:textContent=facts(session, &used)></span></li> }.into_any()
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
#[component]
pub fn Question(subject: Subject, from: Option<JourneyId>, asking: RwSignal<bool>) -> impl IntoView {
    let session = subject.session;
    let name = subject.persona.read_untracked().name.clone();
    let found = untrack(|| subject.uses());
    let rows = found.into_iter().map(|used| view! { <Row subject used linked=false/> }).collect_view();
    let close = move |()| asking.set(false);
    let remove = move |()| {
        asking.set(false);
        subject.delete(from.as_ref());
    };
    view! {
        <Dialog title=move || session.t(words::DELETE_TITLE) on_close=close>
            <DialogBody>
                <p prop:textContent=move || session.fill(words::DELETE_TEXT, &[("name", &name)])></p>
                <ul class="srcs">{rows}</ul>
            </DialogBody>
            <DialogFoot>
                <TextButton word=move || session.t(words::CANCEL) on_press=close/>
                <TextButton
                    class="btn btn--danger"
                    word=move || session.t(words::DELETE_ANYWAY)
                    on_press=remove
                />
            </DialogFoot>
        </Dialog>
    }
    .into_any()
}
