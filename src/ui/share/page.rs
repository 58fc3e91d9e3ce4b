//! The map as one page.

use std::sync::Arc;

use leptos::prelude::*;

use super::can::Can;
use super::name_switch::NameSwitch;
use super::no_downloads::NoDownloads;
use super::pane::{PaneBody, PaneFoot};
use super::photo_switch::PhotoSwitch;
use super::preview::Preview;
use super::way::Way;
use crate::exchange::{Page, PageTheme, Photos, Shown, names_in, without_names, without_photos};
use crate::format::{self, File};
use crate::insight::{Benchmark, findings};
use crate::keep::export::file_name;
use crate::model::{Date, Journey, Persona, is_blank};
use crate::platform::{clock, locale};
use crate::state::saved::size_of;
use crate::state::session::session;
use crate::state::sharing::Shared;
use crate::text::{Language, Text, share as words};
use crate::ui::parts::{Say, Segment, Segments, SwitchRow, WordButton};

/// As one page.
pub const WAY: Way = Way {
    word: "page",
    sign: "page",
    name: words::PAGE,
    about: words::PAGE_ABOUT,
    pane: |shared| view! { <PagePane shared/> }.into_any(),
};

/// Bytes of an attachment that programs for mail take.
const MOST_MAILED: usize = 20_000_000;

const THEMES: [(PageTheme, Text); 3] = [
    (PageTheme::Device, words::THEME_DEVICE),
    (PageTheme::Light, words::LIGHT),
    (PageTheme::Dark, words::DARK),
];

/// What the page is to hold, as it is chosen.
#[derive(Clone, Copy)]
struct Choices {
    findings: RwSignal<bool>,
    personas: RwSignal<bool>,
    notes: RwSignal<bool>,
    without_photos: RwSignal<bool>,
    without_names: RwSignal<bool>,
    inside: RwSignal<bool>,
    theme: RwSignal<usize>,
}

impl Choices {
    fn new() -> Self {
        let (on, off) = (|| RwSignal::new(true), || RwSignal::new(false));
        Self {
            findings: on(),
            personas: on(),
            notes: off(),
            without_photos: off(),
            without_names: off(),
            inside: on(),
            theme: RwSignal::new(0),
        }
    }

    fn theme(self) -> PageTheme {
        THEMES[self.theme.get()].0
    }

    /// The page of the first journey of a file, as it is chosen; follows the choices.
    fn page(self, language: Language, file: &File, today: Option<Date>) -> Option<String> {
        let left = self.without_photos.get().then(|| without_photos(file.clone()));
        let file = left.as_ref().unwrap_or(file);
        let personas: Vec<Arc<Persona>> = file.personas.iter().cloned().map(Arc::new).collect();
        let names = !self.without_names.get();
        let inside = self.inside.get().then(|| match names {
            true => format::write(file),
            false => format::write(&without_names(file.clone())),
        });
        let shown = Shown {
            findings: today.filter(|_| self.findings.get()),
            personas: self.personas.get(),
            notes: self.notes.get(),
            names,
            photos: true,
        };
        let page = Page {
            map: file.journeys.first()?,
            personas: &personas,
            language,
            theme: self.theme(),
            shown,
            file: inside.as_deref(),
        };
        Some(page.html())
    }
}

#[component]
fn PagePane(shared: Shared) -> impl IntoView {
    let session = session();
    let choices = Choices::new();
    let Some(journey) = shared.journey().cloned() else { return ().into_any() };
    let name = file_name(&journey.title) + ".html";
    let file = shared.file.clone();
    let page =
        Memo::new(move |_| choices.page(session.language.get(), &file, clock::today()).unwrap_or_default());
    let size = Memo::new(move |_| page.read().len());
    let said = move || session.fill(words::PAGE_SIZE, &[("size", &size_of(session, size.get()))]);
    let saved = name.clone();
    view! {
        <PaneBody title=words::PAGE_TITLE about=words::PAGE_TEXT>
            <NoDownloads/>
            <div class="split">
                <Preview journey=journey.clone() name theme=Signal::derive(move || choices.theme())/>
                <div class="split__side">
                    <Holds shared=shared.clone() journey choices/>
                    <Theme choices/>
                    <PhotoSwitch photos=Photos::of(&shared.file) about=words::PAGE_PHOTOS_ABOUT without=choices.without_photos/>
                    <NameSwitch names=names_in(&shared.file) without=choices.without_names/>
                    <SwitchRow
                        name=move || session.t(words::INSIDE)
                        about=move || session.t(words::PAGE_INSIDE_ABOUT)
                        on=choices.inside
                    />
                    <Show when=move || { size.get() > MOST_MAILED }>
                        <Say
                            class="say say--warn"
                            sign="warn"
                            fact=move || session.t(words::PAGE_TOO_LARGE).to_owned()
                            text=move || session.t(words::PAGE_TOO_LARGE_TEXT).to_owned()
                        />
                    </Show>
                </div>
            </div>
            <Can can=&[words::CAN_READ_ALOUD, words::CAN_PRINT, words::CAN_OPEN] cannot=&[words::CAN_SEARCH, words::CAN_CHANGE]/>
        </PaneBody>
        <PaneFoot said>
            <WordButton
                class="btn btn--primary"
                sign="download"
                word=move || session.t(words::PAGE_SAVE)
                on_press=move |()| session.keeping.download(&saved, page.read_untracked().as_bytes())
            />
        </PaneFoot>
    }
    .into_any()
}

/// What stands on the page besides the map: only what there is of it can be chosen.
#[component]
fn Holds(shared: Shared, journey: Journey, choices: Choices) -> impl IntoView {
    let session = session();
    let found = clock::today().map_or(0, |today| number_of_findings(&shared.file, today));
    let personas = shared.file.personas.len();
    let has_notes = journey.cards().any(|placed| !is_blank(&placed.card.note));
    let counted = move |text: Text, number: usize| {
        move || session.fill(text, &[("n", &locale::count(session.language.get(), number))])
    };
    view! {
        <fieldset class="holds">
            <legend prop:textContent=move || session.t(words::PAGE_HOLDS)></legend>
            <Check word=counted(words::PAGE_FINDINGS, found) on=choices.findings/>
            {(personas > 0).then(|| view! { <Check word=counted(words::PAGE_PERSONAS, personas) on=choices.personas/> })}
            {has_notes.then(|| view! { <Check word=move || session.t(words::PAGE_NOTES).to_owned() on=choices.notes/> })}
        </fieldset>
    }
    .into_any()
}

fn number_of_findings(file: &File, today: Date) -> usize {
    let personas: Vec<Arc<Persona>> = file.personas.iter().cloned().map(Arc::new).collect();
    let found =
        file.journeys.first().map(|map| findings(map, &personas, today, &Benchmark::of(&map.benchmarks)));
    found.into_iter().flatten().filter(|finding| !finding.dismissed).count()
}

#[component]
fn Check(#[prop(into)] word: Signal<String>, on: RwSignal<bool>) -> impl IntoView {
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=on
                on:change=move |event| on.set(event_target_checked(&event))
            />
            <span translate="no" prop:textContent=word></span>
        </label>
    }
    .into_any()
}

#[component]
fn Theme(choices: Choices) -> impl IntoView {
    let session = session();
    let options = THEMES.map(|(_, word)| Segment::word(move || session.t(word)));
    let label = move || session.t(words::THEME).to_owned();
    view! {
        <Segments
            class="seg seg--fill"
            label=Signal::derive(label)
            options=options.into()
            chosen=Signal::derive(move || Some(choices.theme.get()))
            on_choose=move |at| choices.theme.set(at)
        />
    }
    .into_any()
}
