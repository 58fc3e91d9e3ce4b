//! What can be done with a journey of the list. The store says what was done and offers to take it back.

use super::focus_soon;
use crate::model::JourneyId;
use crate::platform::page;
use crate::ui::session::Session;

/// The way to a new journey.
const NEW: &str = ".start .btn--primary";

/// Gives a journey another title.
pub fn rename(session: Session, id: &JourneyId, title: String) {
    session.keeping.rename(id, title);
}

/// Puts a copy of a journey beside it.
pub fn duplicate(session: Session, id: &JourneyId) {
    session.keeping.duplicate(id);
}

/// Gives the user a journey as a file.
pub fn export(session: Session, id: &JourneyId) {
    session.keeping.export_journey(id);
}

/// Shows the earlier versions of a journey.
pub fn show_versions(session: Session, id: &JourneyId) {
    session.keeping.show_versions(id);
}

/// Puts a journey into the archive.
pub fn archive(session: Session, id: &JourneyId) {
    leaving(id, || session.keeping.set_archived(id, true));
}

/// Takes a journey out of the archive.
pub fn bring_back(session: Session, id: &JourneyId) {
    leaving(id, || session.keeping.set_archived(id, false));
}

/// Deletes a journey.
pub fn delete(session: Session, id: &JourneyId) {
    leaving(id, || session.keeping.delete(id));
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
