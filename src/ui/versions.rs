//! The dialog with the earlier versions of a journey.

use leptos::prelude::*;

use super::parts::{Dialog, icon};
use super::session::{Session, session};
use crate::keep::snapshot::Snapshot;
use crate::model::JourneyId;
use crate::platform::locale;
use crate::text::{Text, board, keep as words};

/// The earlier versions of a journey, to put one back or to download it.
#[component]
pub fn EarlierVersions(
    /// Of which journey.
    id: JourneyId,
) -> impl IntoView {
    let session = session();
    let keeping = session.keeping;
    let close = Callback::new(move |()| keeping.showing_versions.set(None));
    let list = move || {
        let versions = keeping.snapshots(&id);
        match versions.is_empty() {
            true => view! { <p class="muted">{session.t(words::VERSIONS_NONE)}</p> }.into_any(),
            false => {
                let rows = versions.into_iter().map(|version| row(session, version)).collect_view();
                view! { <ul class="items">{rows}</ul> }.into_any()
            }
        }
    };
    view! {
        <Dialog title=Signal::derive(move || session.t(words::VERSIONS_TITLE).to_string()) close wide=true>
            <div class="dialog__body">
                <p>{move || session.t(words::VERSIONS_TEXT)}</p>
                {list}
            </div>
            <div class="dialog__foot">
                <button type="button" class="btn btn--primary" on:click=move |_| close.run(())>
                    {move || session.t(words::DONE)}
                </button>
            </div>
        </Dialog>
    }
}

fn row(session: Session, version: Snapshot) -> AnyView {
    let keeping = session.keeping;
    let language = session.language.get();
    let time = version.time as f64;
    let moment = format!("{}, {}", locale::day_of_year(language, time), locale::time(language, time));
    let size =
        session.fill(words::KILOBYTES, &[("size", &locale::count(language, version.units.div_ceil(1024)))]);
    let cards = keeping.snapshot(&version).map(|journey| session.count(board::CARDS, journey.card_count()));
    let facts = cards.into_iter().chain([size]).collect::<Vec<_>>().join(" · ");
    let labelled = |word: Text| format!("{}: {moment}", session.t(word));
    let (download, restore) = (labelled(words::DOWNLOAD), labelled(words::RESTORE));
    let for_file = version.clone();
    let put_back = move |_| {
        keeping.showing_versions.set(None);
        keeping.restore(&version);
    };
    view! {
        <li class="item">
            {icon("undo", 16)}
            <div class="item__text"><b>{moment}</b><p>{facts}</p></div>
            <button type="button" class="btn btn--line btn--sm" aria-label=download
                on:click=move |_| keeping.export_snapshot(&for_file)>{session.t(words::DOWNLOAD)}</button>
            <button type="button" class="btn btn--line btn--sm" aria-label=restore on:click=put_back>
                {session.t(words::RESTORE)}
            </button>
        </li>
    }
    .into_any()
}
