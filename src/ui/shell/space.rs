//! The dialog in which the user makes room in a full store. Nothing is deleted unasked.

use leptos::prelude::*;

use crate::keep::Entry;
use crate::keep::aside::Aside;
use crate::platform::{clock, locale, page};
use crate::state::session::{Session, session};
use crate::text::{Text, keep as words};
use crate::ui::parts::{Dialog, DialogBody, DialogFoot, Item, TextButton};

/// The buttons that delete.
const DELETE: &str = "dialog .items .is-danger";

/// What can be deleted, with its size.
#[component]
pub fn MakeRoom() -> impl IntoView {
    let session = session();
    let keeping = session.keeping;
    keeping.load_library();
    let close = move |()| keeping.making_room.set(false);
    let things = Memo::new(move |_| things(session));
    let none =
        move || view! { <p class="muted" prop:textContent=move || session.t(words::ROOM_NOTHING)></p> };
    view! {
        <Dialog wide=true title=move || session.t(words::ROOM_TITLE) on_close=close>
            <DialogBody>
                <p prop:textContent=move || session.t(words::ROOM_TEXT)></p>
                <Show when=move || !things.read().is_empty() fallback=none>
                    <ul class="items">
                        <For each=move || things.get() key=Thing::key let(thing)>
                            <Row thing/>
                        </For>
                    </ul>
                </Show>
            </DialogBody>
            <DialogFoot>
                <TextButton class="btn btn--primary" word=move || session.t(words::DONE) on_press=close/>
            </DialogFoot>
        </Dialog>
    }
    .into_any()
}

/// Something that takes room.
#[derive(Clone, PartialEq)]
enum Thing {
    /// The earlier versions of all journeys: their keys, and the UTF-16 units that they take together.
    Versions(Vec<String>, usize),
    /// A journey in the archive.
    Archived(Entry),
    /// What can't be read.
    Unreadable(Aside),
}

/// What can be deleted now.
fn things(session: Session) -> Vec<Thing> {
    let overview = session.keeping.overview.get();
    let versions = session.keeping.every_snapshot();
    let units = versions.iter().map(|version| version.units).sum();
    let keys: Vec<String> = versions.into_iter().map(|version| version.key).collect();
    let versions = (!keys.is_empty()).then_some(Thing::Versions(keys, units));
    let archived = overview.journeys.into_iter().filter(|entry| entry.journey.archived).map(Thing::Archived);
    let unreadable = overview.aside.into_iter().map(Thing::Unreadable);
    versions.into_iter().chain(archived).chain(unreadable).collect()
}

impl Thing {
    /// Another one wherever what is shown of it is another.
    fn key(&self) -> String {
        match self {
            Self::Versions(keys, units) => format!("versions {} {units}", keys.len()),
            Self::Archived(Entry { journey, units, .. }) => {
                format!("journey {} {units} {}", journey.id, journey.title)
            }
            Self::Unreadable(aside) => format!("aside {} {}", aside.key, aside.units),
        }
    }

    fn name(&self, session: Session) -> String {
        match self {
            Self::Versions(keys, _) => session.count(words::VERSIONS, keys.len()),
            Self::Archived(entry) => entry.journey.title.clone(),
            Self::Unreadable(aside) => aside.original.clone(),
        }
    }

    /// What sort of thing it is, and what it takes of the store.
    fn about(&self, session: Session) -> String {
        let (kind, units) = match self {
            Self::Versions(_, units) => (words::OF_ALL_JOURNEYS, *units),
            Self::Archived(entry) => (words::ARCHIVED, entry.units),
            Self::Unreadable(aside) => (words::UNREADABLE, aside.units),
        };
        let size = locale::count(session.language.get(), units.div_ceil(1024));
        format!("{} · {}", session.t(kind), session.fill(words::KILOBYTES, &[("size", &size)]))
    }

    fn can_be_downloaded(&self) -> bool {
        !matches!(self, Self::Versions(..))
    }

    fn download(&self, session: Session) {
        match self {
            Self::Versions(..) => {}
            Self::Archived(entry) => session.keeping.export_journey(&entry.journey.id),
            Self::Unreadable(aside) => session.keeping.download_aside(aside),
        }
    }

    /// The focus goes to the button that comes into the place of the one that was pressed.
    fn delete(&self, session: Session) {
        let at = focused_place();
        match self {
            Self::Versions(keys, _) => session.keeping.delete_keys(keys, &self.name(session)),
            Self::Archived(entry) => session.keeping.delete(&entry.journey.id),
            Self::Unreadable(aside) => session.keeping.discard_aside(aside),
        }
        if let Some(at) = at {
            clock::soon(move || focus_place(at));
        }
    }
}

#[component]
fn Row(thing: Thing) -> impl IntoView {
    let session = session();
    let thing = StoredValue::new(thing);
    let name = Signal::derive(move || thing.with_value(|thing| thing.name(session)));
    let about = move || thing.with_value(|thing| thing.about(session));
    let download = thing.with_value(Thing::can_be_downloaded).then(|| {
        let press = move |()| thing.with_value(|thing| thing.download(session));
        view! { <Act word=words::DOWNLOAD thing=name on_press=press/> }
    });
    let delete = move |()| thing.get_value().delete(session);
    view! {
        <Item sign="archive" name about>
            {download}
            <Act word=words::DELETE thing=name class="btn btn--line btn--sm is-danger" on_press=delete/>
        </Item>
    }
    .into_any()
}

#[component]
fn Act(
    word: Text,
    thing: Signal<String>,
    #[prop(default = "btn btn--line btn--sm")] class: &'static str,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    let session = session();
    let name = move || format!("{}: {}", session.t(word), thing.get());
    view! { <TextButton class name word=move || session.t(word) on_press/> }.into_any()
}

fn focused_place() -> Option<usize> {
    let focused = page::focused()?;
    page::find_all(DELETE).iter().position(|button| **button == focused)
}

fn focus_place(at: usize) {
    let rest = page::find_all(DELETE);
    let next = rest.get(at).or(rest.last()).cloned();
    if let Some(button) = next.or_else(|| page::find("dialog .btn--primary")) {
        page::focus(&button);
    }
}
