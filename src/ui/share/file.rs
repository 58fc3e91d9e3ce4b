//! The map as a file.

use leptos::prelude::*;

use super::can::Can;
use super::no_downloads::NoDownloads;
use super::pane::{PaneBody, PaneFoot};
use super::size::size;
use super::way::Way;
use crate::format;
use crate::keep::export::ENDING;
use crate::state::saved::kilobytes_of;
use crate::state::session::{Session, session};
use crate::state::sharing::Shared;
use crate::text::{Text, share as words};
use crate::ui::parts::{Icon, WordButton};

/// As a file.
pub const WAY: Way = Way {
    word: "file",
    sign: "file",
    name: words::FILE,
    about: words::FILE_ABOUT,
    pane: |shared| view! { <FilePane shared/> }.into_any(),
};

/// What a file may hold.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// The journey.
    Journey,
    /// Everything that is kept.
    Workspace,
}

impl Kind {
    const ALL: [Self; 2] = [Self::Journey, Self::Workspace];

    fn words(self) -> (Text, Text, &'static str) {
        match self {
            Self::Journey => (words::FILE_JOURNEY, words::FILE_JOURNEY_ABOUT, "file"),
            Self::Workspace => (words::FILE_WORKSPACE, words::FILE_WORKSPACE_ABOUT, "archive"),
        }
    }

    /// How much it holds; follows the language and the store.
    fn said(self, session: Session, shared: &Shared) -> String {
        match self {
            Self::Journey => {
                let kilobytes = kilobytes_of(session, format::write(&shared.file).len());
                format!("{}, {kilobytes}", size(session, shared))
            }
            Self::Workspace => session.count(words::JOURNEYS, session.keeping.overview.read().journeys.len()),
        }
    }

    fn save(self, session: Session, shared: &Shared) {
        match self {
            Self::Journey => session.keeping.export_journey(&shared.id),
            Self::Workspace => session.keeping.export_workspace(),
        }
    }
}

#[component]
fn FilePane(shared: Shared) -> impl IntoView {
    let session = session();
    let kind = RwSignal::new(Kind::Journey);
    let of_said = shared.clone();
    let kinds = Kind::ALL.map(|of| view! { <KindRow of kind/> }).collect_view();
    view! {
        <PaneBody title=words::FILE_TITLE about=words::FILE_TEXT>
            <NoDownloads/>
            <p class="kinds__head" aria-hidden="true">
                <span prop:textContent=move || session.t(words::KIND)></span>
                <span prop:textContent=move || session.t(words::LOST)></span>
            </p>
            <div class="kinds" role="radiogroup" aria-label=move || session.t(words::KIND_OF_FILE)>{kinds}</div>
            <Can can=&[words::CAN_OPEN, words::CAN_GO_ON, words::CAN_BACK] cannot=&[words::CAN_CHANGE]/>
        </PaneBody>
        <PaneFoot said=move || kind.get().said(session, &of_said)>
            <WordButton
                class="btn btn--primary"
                sign="download"
                word=move || session.t(words::SAVE_FILE)
                on_press=move |()| kind.get_untracked().save(session, &shared)
            />
        </PaneFoot>
    }
    .into_any()
}

/// A kind of file to choose, with what it can't keep.
#[component]
fn KindRow(of: Kind, kind: RwSignal<Kind>) -> impl IntoView {
    let session = session();
    let (name, about, sign) = of.words();
    view! {
        <label class="kind">
            <span class="kind__sign"><Icon name=sign size=16/></span>
            <span>
                <input
                    class="vh"
                    type="radio"
                    name="share-kind"
                    prop:checked=move || kind.get() == of
                    on:change=move |_| kind.set(of)
                />
                <b prop:textContent=move || session.t(name)></b>
                " "
                <code translate="no">{ENDING}</code>
                <small prop:textContent=move || session.t(about)></small>
            </span>
            <span class="kind__lost">
                <Icon name="check"/>
                <span prop:textContent=move || session.t(words::NOTHING_LOST)></span>
            </span>
        </label>
    }
    .into_any()
}
