//! What can be done with a journey of the list. The store says what was done and offers to take it back.

use super::focus_soon;
use crate::model::JourneyId;
use crate::platform::page;
use crate::state::session::Session;

/// The way to a new journey.
const NEW: &str = ".start .btn--primary";

/// What can be done with a journey of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Puts a copy of it beside it.
    Duplicate,
    /// Gives the user it as a file.
    Export,
    /// Shows its earlier versions.
    ShowVersions,
    /// Puts it into the archive.
    Archive,
    /// Takes it out of the archive.
    BringBack,
    /// Deletes it.
    Delete,
}

impl Action {
    /// Does it.
    pub fn run(self, session: Session, id: &JourneyId) {
        let keeping = session.keeping;
        match self {
            Self::Duplicate => keeping.duplicate(id),
            Self::Export => keeping.export_journey(id),
            Self::ShowVersions => keeping.show_versions(id),
            Self::Archive => leaving(id, || keeping.set_archived(id, true)),
            Self::BringBack => leaving(id, || keeping.set_archived(id, false)),
            Self::Delete => leaving(id, || keeping.delete(id)),
        }
    }
}

/// Does what takes a journey out of its list, and moves the focus to the next one there, to the one before, or to
/// the way to a new one.
fn leaving(id: &JourneyId, act: impl FnOnce()) {
    let items = page::find_all("[data-journey]");
    let shown: Vec<String> = items.iter().filter_map(|item| item.get_attribute("data-journey")).collect();
    let at = shown.iter().position(|shown| shown == id.as_str()).unwrap_or_default();
    let neighbour = shown.get(at + 1).or_else(|| shown.get(at.checked_sub(1)?));
    act();
    let neighbour = neighbour.map(|id| ["[data-journey=", &page::quoted(id), "] :is(a, button)"].concat());
    focus_soon(&[neighbour.as_deref().unwrap_or(NEW), NEW]);
}
