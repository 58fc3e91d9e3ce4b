//! The overview of all keys, and those that work on every screen.

use leptos::ev;
use leptos::prelude::*;
use leptos_use::{use_event_listener, use_window};

use crate::gesture::keys::{Chord, Entry, GROUPS, Group, NEW_CARD, is_single, said_already};
use crate::model::folded;
use crate::platform::{events, page, paper};
use crate::state::screen::Screen;
use crate::state::session::{Session, session};
use crate::text::keys as words;
use crate::ui::fields::panel::element_id;
use crate::ui::parts::{Dialog, DialogBody, DialogFoot, SearchBox, TextButton, WordButton};

/// Hears the keys that work on every screen, on those that have no board, as long as the component that calls this is
/// shown. The keys of a board do more.
pub fn hear_single_keys(session: Session) {
    let pressed = move |event: ev::KeyboardEvent| {
        let on_board = matches!(session.screen.get_untracked(), Screen::Board(_));
        if on_board || event.default_prevented() || page::keys_are_taken() {
            return;
        }
        let single = session.shortcuts.single(&events::stroke(&event));
        if single.is_some_and(|single| session.press_single(single)) {
            event.prevent_default();
        }
    };
    let _ = use_event_listener(use_window(), ev::keydown, pressed);
}

/// The overview of all keys, with the switch for those of one letter.
#[component]
pub fn KeysDialog() -> impl IntoView {
    let session = session();
    let sought = RwSignal::new(String::new());
    let close = move |()| session.shortcuts.shown.set(false);
    let found =
        Memo::new(move |_| GROUPS.iter().any(|group| !found_in(session, group, &sought.read()).is_empty()));
    let groups = GROUPS.iter().map(|group| view! { <Keys group=*group sought/> }).collect_view();
    view! {
        <Dialog title=move || session.t(words::TITLE) class="dialog--keys" on_close=close>
            <DialogBody>
                <div class="keys__top">
                    <p prop:textContent=move || session.t(words::INTRO)></p>
                    <SearchBox
                        name=move || session.t(words::FIND)
                        text=sought
                        on_typed=move |text| sought.set(text)
                        first=true
                    />
                </div>
                <p
                    role="status"
                    class="muted"
                    translate="no"
                    prop:textContent=move || if found.get() { "" } else { session.t(words::NOTHING_FOUND) }
                ></p>
                <div class="keys">{groups}</div>
            </DialogBody>
            <DialogFoot>
                <SingleSwitch/>
                <p class="keys__legend">
                    <kbd class="kbd is-single" aria-hidden="true" prop:textContent=move || session.keys(NEW_CARD)></kbd>
                    <span prop:textContent=move || session.t(words::SINGLE_LEGEND)></span>
                </p>
                <WordButton
                    class="btn btn--line"
                    sign="print"
                    word=move || session.t(words::PRINT)
                    on_press=move |()| paper::print()
                />
                <TextButton
                    class="btn btn--primary"
                    word=move || session.t(crate::text::board::CLOSE)
                    on_press=close
                />
            </DialogFoot>
        </Dialog>
    }
    .into_any()
}

/// What of a group has a text in its name or keys.
fn found_in(session: Session, group: &Group, sought: &str) -> Vec<&'static Entry> {
    let sought = folded(sought.trim());
    let holds = |entry: &&Entry| {
        if !is_heard(session, entry) {
            return false;
        }
        let keys = entry.chords.iter().map(|chord| session.keys(chord));
        let said = keys.chain([session.t(entry.does).to_owned(), session.t(group.name).to_owned()]);
        said.into_iter().any(|said| folded(&said).contains(&sought))
    };
    group.entries.iter().filter(holds).collect()
}

/// Whether a key does something here.
fn is_heard(session: Session, entry: &Entry) -> bool {
    match session.host {
        Some(_) => true,
        None => !entry.is_for_hosts() && (session.edits() || entry.is_for_readers()),
    }
}

/// A group of keys, as far as it is looked for.
#[component]
fn Keys(group: Group, sought: RwSignal<String>) -> impl IntoView {
    let session = session();
    let found = Memo::new(move |_| found_in(session, &group, &sought.read()));
    let rows = move || found.get().into_iter().map(|entry| view! { <Row entry/> }).collect_view();
    view! {
        <section class="keys__group" hidden=move || found.read().is_empty()>
            <h3 prop:textContent=move || session.t(group.name)></h3>
            <dl>{rows}</dl>
        </section>
    }
    .into_any()
}

#[component]
fn Row(entry: &'static Entry) -> impl IntoView {
    let session = session();
    let off = move || entry.is_single() && !session.shortcuts.single.get();
    let chords = entry.chords.iter().enumerate();
    let before = |at: usize| at.checked_sub(1).map(|before| entry.chords[before]);
    let chords = chords.map(|(at, chord)| view! { <Caps chord before=before(at)/> }).collect_view();
    view! {
        <div>
            <dt>
                <span prop:textContent=move || session.t(entry.does)></span>
                <Show when=off>
                    " "
                    <span class="muted" prop:textContent=move || session.t(words::SINGLE_OFF)></span>
                </Show>
            </dt>
            <dd translate="no">{chords}</dd>
        </div>
    }
    .into_any()
}

/// Keys that are pressed together, behind a word that parts them from those before. What both have in front is not
/// said again: Ctrl C or X or V.
#[component]
fn Caps(chord: Chord, before: Option<Chord>) -> impl IntoView {
    let session = session();
    let single = is_single(chord);
    let said = before.map_or(0, |before| said_already(before, chord));
    let caps = chord[said..].iter().map(move |cap| {
        let name = move || cap.name(session.language.get(), session.shortcuts.mac);
        let lit = move || single && session.shortcuts.single.get();
        view! { <kbd class="kbd" class:is-single=lit prop:textContent=name></kbd> }
    });
    let or =
        before.is_some().then(|| view! { " " <i prop:textContent=move || session.t(words::OR)></i> " " });
    view! {
        {or}
        {caps.collect_view()}
    }
    .into_any()
}

/// The switch for the keys of one letter, with what it is about.
#[component]
fn SingleSwitch() -> impl IntoView {
    let session = session();
    let (name, hint) = (element_id(), element_id());
    let on = session.shortcuts.single;
    let said = move || session.fill(words::SINGLE_HINT, &[("keys", &single_keys(session))]);
    view! {
        <div class="keys__switch">
            <div>
                <b id=name.clone() prop:textContent=move || session.t(words::SINGLE)></b>
                <p id=hint.clone() prop:textContent=said></p>
            </div>
            <button
                type="button"
                class="switch"
                role="switch"
                aria-labelledby=name
                aria-describedby=hint
                aria-checked=move || if on.get() { "true" } else { "false" }
                on:click=move |_| session.set_single_keys(!on.get_untracked())
            ></button>
        </div>
    }
    .into_any()
}

/// The keys of one letter, as a list.
fn single_keys(session: Session) -> String {
    let entries = GROUPS.iter().flat_map(|group| group.entries).filter(|entry| is_heard(session, entry));
    let chords = entries.flat_map(|entry| entry.chords).filter(|chord| is_single(chord));
    let names: Vec<String> = chords.map(|chord| session.keys(chord)).collect();
    names.join(", ")
}
