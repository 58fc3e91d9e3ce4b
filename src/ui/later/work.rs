//! Whatever opens, changes or stores a journey.

use leptos::prelude::RwSignal;

use crate::find::Query;
use crate::keep::aside::Aside;
use crate::model::JourneyId;
use crate::platform::files::File;
use crate::platform::storage::Change;
use crate::template::Template;
use crate::template::example::Example;
use crate::ui::node::Node;
use crate::ui::parts::{Menu, create_persona, menu};
use crate::ui::session::Session;
use crate::ui::start::{Action, create, create_guided, journey_menu, set_aside, title_field};
use crate::ui::{alerts, board, import};

/// What the part of the program can be asked that works on journeys. A [`Node`] is the place to fill.
pub enum Work {
    /// Nothing yet.
    GetReady,
    /// Opens a journey, with what is looked for in it.
    Open(JourneyId, Query),
    /// Puts the journey on the desk away.
    Leave,
    /// The board of the journey on the desk.
    Board(Node),
    /// Stores what waits to be stored.
    Save,
    /// Takes in what another tab changed in the store.
    Hear(Change),
    /// Keeps versions of the journeys that are worked on.
    Snapshots,
    /// A new journey.
    Create(Template),
    /// A new journey that is made step by step.
    Guide,
    /// A new persona, of a journey or of none.
    NewPersona(Option<JourneyId>),
    /// Gives the user everything as a file.
    ExportAll,
    /// Does something with a journey of the list.
    Act(Action, JourneyId),
    /// The menu with what can be done with a journey of the list; renaming is its own.
    JourneyMenu(JourneyId, RwSignal<bool>),
    /// The field in which a journey of the list is renamed.
    TitleField(Node, JourneyId, RwSignal<bool>),
    /// A menu.
    Menu(Node, Menu),
    /// What can't be stored, and the dialogs about the store.
    Alerts(Node),
    /// Gives the user what can't be read as a file.
    DownloadAside(Aside),
    /// Removes what can't be read.
    DiscardAside(Aside),
    /// Asks whether what can't be read may go.
    AsideQuestion(Node, RwSignal<String>, Aside),
    /// Why it can't be read.
    AsideReason(Node, Aside),
    /// The dialogs of the file that is being opened.
    Opening(Node),
    /// Lets the user choose files, and opens them.
    Choose,
    /// Opens files.
    Files(Vec<File>),
    /// Fetches an example, and opens it.
    Example(&'static Example),
    /// Opens what was pasted.
    Pasted(String, Vec<u8>),
}

impl Work {
    /// Does it.
    pub(super) fn run(self, session: Session) {
        match self {
            Self::GetReady => {}
            Self::Open(id, query) => session.open_journey(&id, query),
            Self::Leave => session.desk.close(),
            Self::Board(place) => board::board(session, &place),
            Self::Save => session.keeping.save_now(),
            Self::Hear(change) => session.keeping.hear(change),
            Self::Snapshots => session.keeping.take_snapshots(),
            Self::Create(template) => create(session, template),
            Self::Guide => create_guided(session),
            Self::NewPersona(from) => drop(create_persona(session, from)),
            Self::ExportAll => session.keeping.export_workspace(),
            Self::Act(action, id) => action.run(session, &id),
            Self::JourneyMenu(id, renaming) => journey_menu(session, &id, renaming),
            Self::TitleField(place, id, renaming) => title_field(session, &place, id, renaming),
            Self::Menu(place, shown) => menu::show(&place, shown),
            Self::Alerts(place) => alerts::fill(&place),
            Self::DownloadAside(aside) => session.keeping.download_aside(&aside),
            Self::DiscardAside(aside) => set_aside::discard(session, &aside),
            Self::AsideQuestion(place, asked, aside) => set_aside::question(session, &place, asked, aside),
            Self::AsideReason(place, aside) => place.set_text(&aside.message(session.keeping.language())),
            Self::Opening(place) => import::opening_dialog(&place),
            Self::Choose => import::open_file(session),
            Self::Files(files) => import::open_files(session, files),
            Self::Example(example) => import::open_example(session, example),
            Self::Pasted(name, bytes) => import::open_bytes(session, name, bytes),
        }
    }
}
