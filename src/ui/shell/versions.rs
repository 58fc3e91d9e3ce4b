//! The dialog with the earlier versions of a journey.

use leptos::prelude::*;

use crate::keep::snapshot::Snapshot;
use crate::model::JourneyId;
use crate::platform::locale;
use crate::state::saved::kilobytes_of;
use crate::state::session::{Session, session};
use crate::text::{Text, board, keep as words};
use crate::ui::parts::{Dialog, DialogBody, DialogFoot, Item, TextButton};

/// The earlier versions of a journey, to put one back or to download it.
#[component]
pub fn EarlierVersions(id: JourneyId) -> impl IntoView {
    let session = session();
    let close = move |()| session.keeping.showing_versions.set(None);
    let versions = session.keeping.snapshots(&id);
    let list = match versions.is_empty() {
        true => view! { <p class="muted" prop:textContent=move || session.t(words::VERSIONS_NONE)></p> }
            .into_any(),
        false => {
            let rows = versions.into_iter().map(|version| view! { <Version version/> }).collect_view();
            view! { <ul class="items">{rows}</ul> }.into_any()
        }
    };
    view! {
        <Dialog wide=true title=move || session.t(words::VERSIONS_TITLE) on_close=close>
            <DialogBody>
                <p prop:textContent=move || session.t(words::VERSIONS_TEXT)></p>
                {list}
            </DialogBody>
            <DialogFoot>
                <TextButton class="btn btn--primary" word=move || session.t(words::DONE) on_press=close/>
            </DialogFoot>
        </Dialog>
    }
    .into_any()
}

#[component]
fn Version(version: Snapshot) -> impl IntoView {
    let session = session();
    let keeping = session.keeping;
    let (time, for_file) = (version.time as f64, version.clone());
    let moment = Signal::derive(move || {
        format!("{}, {}", locale::day_of_year(session.language.get(), time), locale::time(time))
    });
    let (size, cards) = (version.units, keeping.snapshot(&version).map(|journey| journey.card_count()));
    let about = move || about(session, size, cards);
    let download = move |()| keeping.export_snapshot(&for_file);
    let restore = move |()| {
        keeping.showing_versions.set(None);
        keeping.restore(&version);
    };
    view! {
        <Item sign="undo" name=moment about>
            <Act word=words::DOWNLOAD moment on_press=download/>
            <Act word=words::RESTORE moment on_press=restore/>
        </Item>
    }
    .into_any()
}

#[component]
fn Act(word: Text, moment: Signal<String>, #[prop(into)] on_press: Callback<()>) -> impl IntoView {
    let session = session();
    let name = move || format!("{}: {}", session.t(word), moment.get());
    view! { <TextButton class="btn btn--line btn--sm" name word=move || session.t(word) on_press/> }
        .into_any()
}

/// How many cards a version has, where it can be read, and what it takes of the store, in UTF-16 units.
fn about(session: Session, units: usize, cards: Option<usize>) -> String {
    let size = kilobytes_of(session, units);
    match cards {
        Some(cards) => format!("{} · {size}", session.count(board::CARDS, cards)),
        None => size,
    }
}
