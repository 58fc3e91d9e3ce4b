//! The dialog in which the user makes room in a full store. Nothing is deleted unasked.

use leptos::prelude::*;

use super::parts::{Dialog, icon};
use super::session::{Session, session};
use crate::keep::Entry;
use crate::keep::aside::Aside;
use crate::platform::locale;
use crate::text::{Text, keep as words};

/// What can be deleted, with its size.
#[component]
pub fn MakeRoom() -> impl IntoView {
    let session = session();
    let keeping = session.keeping;
    keeping.load_library();
    let close = Callback::new(move |()| keeping.making_room.set(false));
    let title = Signal::derive(move || session.t(words::ROOM_TITLE).to_string());
    view! {
        <Dialog title close wide=true>
            <div class="dialog__body">
                <p>{move || session.t(words::ROOM_TEXT)}</p>
                {move || rows(session)}
            </div>
            <div class="dialog__foot">
                <button type="button" class="btn btn--primary" on:click=move |_| close.run(())>
                    {move || session.t(words::DONE)}
                </button>
            </div>
        </Dialog>
    }
}

/// What can be deleted now.
fn rows(session: Session) -> AnyView {
    let keeping = session.keeping;
    let overview = keeping.overview.get();
    let mut rows: Vec<AnyView> = snapshots(session).into_iter().collect();
    let archived = overview.journeys.into_iter().filter(|entry| entry.journey.archived);
    rows.extend(archived.map(|entry| archived_journey(session, entry)));
    rows.extend(overview.aside.into_iter().map(|aside| unreadable(session, aside)));
    match rows.is_empty() {
        true => view! { <p class="muted">{session.t(words::ROOM_NOTHING)}</p> }.into_any(),
        false => view! { <ul class="items">{rows}</ul> }.into_any(),
    }
}

fn snapshots(session: Session) -> Option<AnyView> {
    let keeping = session.keeping;
    let all = keeping.every_snapshot();
    let name = session.count(words::VERSIONS, all.len());
    let units = all.iter().map(|snapshot| snapshot.units).sum();
    let keys: Vec<String> = all.into_iter().map(|snapshot| snapshot.key).collect();
    let (wanted, shown) = (!keys.is_empty(), name.clone());
    wanted.then(|| {
        row(session, &shown, words::OF_ALL_JOURNEYS, units, None, move || keeping.delete_keys(&keys, &name))
    })
}

fn archived_journey(session: Session, entry: Entry) -> AnyView {
    let keeping = session.keeping;
    let (id, for_file) = (entry.journey.id.clone(), entry.journey.id.clone());
    let download = Box::new(move || keeping.export_journey(&for_file));
    row(session, &entry.journey.title, words::ARCHIVED, entry.units, Some(download), move || {
        keeping.delete(&id)
    })
}

fn unreadable(session: Session, aside: Aside) -> AnyView {
    let keeping = session.keeping;
    let (units, for_file) = (aside.units, aside.clone());
    let download = Box::new(move || keeping.download_aside(&for_file));
    let name = aside.original.clone();
    row(session, &name, words::UNREADABLE, units, Some(download), move || keeping.discard_aside(&aside))
}

type Press = Box<dyn Fn()>;

fn row(
    session: Session,
    name: &str,
    kind: Text,
    units: usize,
    download: Option<Press>,
    delete: impl Fn() + 'static,
) -> AnyView {
    let size = locale::count(session.language.get(), units.div_ceil(1024));
    let facts = format!("{} · {}", session.t(kind), session.fill(words::KILOBYTES, &[("size", &size)]));
    let download = download.map(|press| {
        view! {
            <button type="button" class="btn btn--line btn--sm" aria-label=labelled(session, words::DOWNLOAD, name)
                on:click=move |_| press()>{session.t(words::DOWNLOAD)}</button>
        }
    });
    view! {
        <li class="item">
            {icon("archive", 16)}
            <div class="item__text"><b>{name.to_string()}</b><p>{facts}</p></div>
            {download}
            <button type="button" class="btn btn--line btn--sm is-danger" aria-label=labelled(session, words::DELETE, name)
                on:click=move |_| delete()>{session.t(words::DELETE)}</button>
        </li>
    }
    .into_any()
}

fn labelled(session: Session, word: Text, name: &str) -> String {
    format!("{}: {name}", session.t(word))
}
