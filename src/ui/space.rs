//! The dialog in which the user makes room in a full store. Nothing is deleted unasked.

use leptos::prelude::*;

use super::keeping::Undoable;
use super::parts::{Dialog, icon};
use super::session::{Session, session};
use crate::keep::{Entry, Failure};
use crate::platform::locale;
use crate::text::{Text, board, keep as words};

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

/// Reads what is there each time the library was read.
fn rows(session: Session) -> AnyView {
    let keeping = session.keeping;
    let journeys = keeping.library.get();
    let mut rows: Vec<AnyView> = Vec::new();
    rows.extend(snapshots(session));
    let archived = journeys.into_iter().filter(|entry| entry.journey.archived);
    rows.extend(archived.map(|entry| archived_journey(session, entry)));
    for aside in keeping.aside.get() {
        let (key, shown) = (aside.key.clone(), aside.key.clone());
        let download = move || keeping.download_aside(&key);
        let keys = vec![aside.key.clone()];
        let delete = move || keeping.delete_keys(&keys);
        rows.push(row(session, &shown, words::UNREADABLE, aside.units, Some(Box::new(download)), delete));
    }
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
    let wanted = !keys.is_empty();
    wanted.then(|| row(session, &name, words::OF_ALL_JOURNEYS, units, None, move || keeping.delete_keys(&keys)))
}

fn archived_journey(session: Session, entry: Entry) -> AnyView {
    let keeping = session.keeping;
    let (id, for_file) = (entry.journey.id.clone(), entry.journey.id.clone());
    let download = Box::new(move || keeping.export_journey(&for_file));
    row(session, &entry.journey.title, words::ARCHIVED, entry.units, Some(download), move || keeping.delete(&id))
}

type Press = Box<dyn Fn()>;

fn row(
    session: Session,
    name: &str,
    kind: Text,
    units: usize,
    download: Option<Press>,
    delete: impl Fn() -> Result<Undoable, Failure> + 'static,
) -> AnyView {
    let size = locale::count(session.language.get(), units.div_ceil(1024));
    let facts = format!("{} · {}", session.t(kind), session.fill(words::KILOBYTES, &[("size", &size)]));
    let download = download.map(|press| {
        view! {
            <button type="button" class="btn btn--line btn--sm" aria-label=labelled(session, words::DOWNLOAD, name)
                on:click=move |_| press()>{session.t(words::DOWNLOAD)}</button>
        }
    });
    let deleted = words::DELETED_THING.fill(session.keeping.language(), &[("name", name)]);
    let press = move |_| told(session, delete(), deleted.clone());
    view! {
        <li class="item">
            {icon("archive", 16)}
            <div class="item__text"><b>{name.to_string()}</b><p>{facts}</p></div>
            {download}
            <button type="button" class="btn btn--line btn--sm is-danger" aria-label=labelled(session, words::DELETE, name)
                on:click=press>{session.t(words::DELETE)}</button>
        </li>
    }
    .into_any()
}

fn labelled(session: Session, word: Text, name: &str) -> String {
    format!("{}: {name}", session.t(word))
}

/// Says what was done, with a way back, or why it was not.
fn told(session: Session, done: Result<Undoable, Failure>, text: String) {
    let language = session.keeping.language();
    match done {
        Err(failure) => session.notices.toast(failure.message(language)),
        Ok(undoable) => {
            let undo = move || {
                if let Err(failure) = session.keeping.take_back(undoable) {
                    session.notices.toast(failure.message(session.keeping.language()));
                }
            };
            session.notices.offer(text, board::UNDO.get(language).to_string(), undo);
        }
    }
}
