//! The map in a link.

use leptos::html::Input;
use leptos::prelude::*;

use super::can::Can;
use super::copy::CopyButton;
use super::length::Length;
use super::name_switch::NameSwitch;
use super::pane::{PaneBody, PaneFoot};
use super::phase_field::PhaseField;
use super::photo_switch::PhotoSwitch;
use super::size::size;
use super::way::Way;
use crate::exchange::{
    COMFORTABLE_ADDRESS, LONGEST_ADDRESS, Photos, Showing, names_in, shared_address, without_names,
    without_photos,
};
use crate::format::{self, File};
use crate::model::PhaseId;
use crate::platform::{address, locale, send};
use crate::state::session::session;
use crate::state::sharing::Shared;
use crate::text::{Text, board, share as words};
use crate::ui::parts::{Icon, Say, TextButton, WordButton};

/// As a link.
pub const WAY: Way = Way {
    word: "link",
    sign: "link",
    name: words::LINK,
    about: words::LINK_ABOUT,
    pane: |shared| view! { <LinkPane shared/> }.into_any(),
};

/// The ways to share what doesn't fit in a link, by their words.
const INSTEAD: &[(&str, Text)] = &[("page", words::AS_PAGE), ("file", words::AS_FILE)];

#[component]
fn LinkPane(shared: Shared) -> impl IntoView {
    let session = session();
    let photos = Photos::of(&shared.file);
    let without = RwSignal::new(photos.number > 0);
    let nameless = RwSignal::new(false);
    let names = names_in(&shared.file);
    let phase = RwSignal::new(None::<PhaseId>);
    let (of_size, of_title, of_phases) = (shared.clone(), shared.clone(), shared.clone());
    let title = Memo::new(move |_| of_title.title(session.language.get()));
    let file = Memo::new(move |_| {
        let file = (*shared.file).clone();
        let file = if without.get() { without_photos(file) } else { file };
        if nameless.get() { without_names(file) } else { file }
    });
    let whole = Memo::new(move |_| address_of(&file.read()));
    let whole_fits = Memo::new(move |_| whole.read().len() <= LONGEST_ADDRESS);
    let link = Memo::new(move |_| match phase.get().filter(|_| !whole_fits.get()) {
        Some(phase) => address_of(&with_phase(&file.read(), &phase)),
        None => whole.get(),
    });
    let length = Memo::new(move |_| link.read().len());
    let fits = Memo::new(move |_| length.get() <= LONGEST_ADDRESS);
    view! {
        <PaneBody title=words::LINK_TITLE about=words::LINK_TEXT>
            <Show when=move || fits.get() fallback=move || view! { <TooLong length without=without.into()/> }>
                <Fitting link length has_photos=Signal::derive(move || photos.number > 0 && !without.get())/>
            </Show>
            <Show when=move || !whole_fits.get()>
                <PhaseField shared=of_phases.clone() phase/>
            </Show>
            <PhotoSwitch photos about=words::PHOTOS_ABOUT without/>
            <NameSwitch names without=nameless/>
            <Say sign="lock" text=move || session.t(words::LINK_PRIVATE).to_owned()/>
            <Can
                can=&[words::CAN_READ, words::CAN_SEE, words::CAN_COPY]
                cannot=&[words::CAN_CHANGE]
            />
        </PaneBody>
        <PaneFoot said=move || size(session, &of_size)>
            <Show when=move || fits.get()>
                <SendButton link title/>
                <a class="btn btn--line" target="_blank" rel="noopener" href=move || link.get()>
                    <Icon name="out"/>
                    <span prop:textContent=move || session.t(words::AS_RECEIVER)></span>
                </a>
            </Show>
            <TextButton word=move || session.t(board::CLOSE) on_press=move |()| session.sharing.close()/>
        </PaneFoot>
    }
    .into_any()
}

/// The address that shows a file.
fn address_of(file: &File) -> String {
    shared_address(&address::page(), &format::write_compact(file))
}

/// The file with one phase of its maps.
fn with_phase(file: &File, phase: &PhaseId) -> File {
    let showing = Showing { phase: Some(phase.to_string()), ..Showing::default() };
    let journeys = file.journeys.iter().map(|journey| showing.of(journey)).collect();
    File { journeys, ..file.clone() }
}

/// Hands the link to other programs of a phone, where its browser does so.
#[component]
fn SendButton(link: Memo<String>, title: Memo<String>) -> impl IntoView {
    let session = session();
    let is_possible = send::is_possible();
    let press = move |()| send::send(&title.get_untracked(), &link.get_untracked());
    view! {
        <Show when=move || is_possible && session.narrow.get()>
            <WordButton
                class="btn btn--line"
                sign="share"
                word=move || session.t(words::SEND_WITH)
                on_press=press
            />
        </Show>
    }
    .into_any()
}

/// The link, to be copied, and how long it is.
#[component]
fn Fitting(link: Memo<String>, length: Memo<usize>, has_photos: Signal<bool>) -> impl IntoView {
    let session = session();
    let field = NodeRef::<Input>::new();
    let is_long = Memo::new(move |_| length.get() > COMFORTABLE_ADDRESS);
    let select = move |_| {
        if let Some(field) = field.get_untracked() {
            field.select();
        }
    };
    let advice = move || session.t(if has_photos.get() { words::LONG_PHOTOS } else { words::LONG_TEXT });
    view! {
        <div class="linkbox">
            <input
                class="field"
                readonly
                translate="no"
                node_ref=field
                aria-label=move || session.t(words::LINK)
                prop:value=link
                on:focus=select
            />
            <CopyButton
                text=link
                word=Signal::derive(move || if is_long.get() { words::COPY_ANYWAY } else { words::COPY_LINK })
                main=Signal::derive(move || !is_long.get())
                done=words::LINK_COPIED
            />
        </div>
        <Length length/>
        <Show when=move || is_long.get()>
            <Say
                class="say say--warn"
                sign="warn"
                fact=move || session.t(words::LONG).to_owned()
                text=move || advice().to_owned()
            />
        </Show>
    }
    .into_any()
}

/// What to do where the map doesn't fit in a link.
#[component]
fn TooLong(length: Memo<usize>, without: Signal<bool>) -> impl IntoView {
    let session = session();
    let number = move |number| locale::count(session.language.get(), number);
    let text = move || {
        let (length, limit) = (number(length.get()), number(LONGEST_ADDRESS));
        let text = if without.get() { words::REFUSED_WITHOUT } else { words::REFUSED_TEXT };
        session.fill(text, &[("length", &length), ("limit", &limit)])
    };
    let instead = INSTEAD.iter().map(|(way, word)| {
        let go = move |()| session.sharing.way.set(Some(way));
        view! { <TextButton class="btn btn--primary" word=move || session.t(*word) on_press=go/> }
    });
    view! {
        <Say class="say say--bad" sign="warn" fact=move || session.t(words::REFUSED).to_owned() text/>
        <div class="row2">{instead.collect_view()}</div>
    }
    .into_any()
}
