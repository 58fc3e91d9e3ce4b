//! Pictures on cards: chosen, dropped or pasted, and made small before they are kept.

use std::sync::Arc;

use super::actions;
use super::board::BoardState;
use super::opening::open_bytes;
use super::session::Session;
use crate::command::{CardEdit, Command};
use crate::exchange::{self, MOST_PICTURE_BYTES};
use crate::model::{Card, CardId, Cell, Image, Selection, limits};
use crate::platform::dom::DragEvent;
use crate::platform::files::{self, Content, File};
use crate::platform::{board as dom, ids, image};
use crate::text::{Text, board as words};

/// What the file picker offers.
const KINDS: &str = "image/*";
/// The longer side of a picture on a card, in px: sharp on the board at twice its size.
const LONGEST: f64 = 640.0;
/// The characters of an address of 64 KB: four for three bytes, and what stands before them.
const MOST: usize = 64 * 1024 / 3 * 4 + 24;

/// Where a picture goes.
enum Target {
    /// Onto a card.
    Card(CardId),
    /// Onto a new card at the end of a cell.
    Cell(Cell),
}

/// Lets the user choose a picture for a card. Must be called while a click is being handled.
pub fn choose(session: Session, card: CardId) {
    files::choose(KINDS, move |files| {
        if let Some(file) = files.into_iter().next() {
            put(session, file, Target::Card(card));
        }
    });
}

/// Takes a picture that is dropped on a card or a cell.
pub fn dropped(session: Session, event: &DragEvent) {
    let Some(file) = picture(files::dropped(event)) else { return };
    event.prevent_default();
    let map = session.desk.map();
    let target = match dom::pressed(event).0 {
        dom::Pressed::Card(card) => Some(Target::Card(card)),
        dom::Pressed::Cell(cell) => Some(Target::Cell(cell)),
        _ => None,
    };
    let holds = |cell: &Cell| map.lane(&cell.lane).is_some_and(|lane| lane.cards().is_some());
    let target = target.filter(|target| !matches!(target, Target::Cell(cell) if !holds(cell)));
    take(session, file, target, words::DROP_IMAGE);
}

/// Takes a picture that is pasted: onto the selected card, or onto a new one.
pub fn paste(session: Session, state: BoardState, files: Vec<File>) {
    let Some(file) = picture(files) else { return };
    let target = match session.desk.selected().cards() {
        [card] => Some(Target::Card(card.clone())),
        _ => actions::target_cell(session, state).map(Target::Cell),
    };
    take(session, file, target, words::NO_PLACE_TO_PASTE);
}

/// Opens the map that a picture carries; one without goes to its place, and where there is none, the user is told what to
/// do.
fn take(session: Session, file: File, target: Option<Target>, otherwise: Text) {
    file.clone().read(MOST_PICTURE_BYTES, move |Content { name, bytes }| match (bytes, target) {
        (Ok(bytes), _) if exchange::carried(&bytes).is_some() => open_bytes(session, name, bytes),
        (_, Some(target)) => put(session, file, target),
        (_, None) => session.notices.toast(otherwise.get(session.language_now()).to_owned()),
    });
}

/// The first picture among files.
fn picture(files: Vec<File>) -> Option<File> {
    files.into_iter().find(File::is_picture)
}

/// Makes a picture small and puts it in its place, as one step to undo.
fn put(session: Session, file: File, target: Target) {
    let name = file.name();
    image::shrink(file, LONGEST, MOST.min(limits::IMAGE), move |data| {
        let language = session.language_now();
        let Some(data) = data else {
            return session.notices.toast(words::IMAGE_UNREAD.get(language).to_owned());
        };
        let image = Some(Arc::new(Image::new(data)));
        match target {
            Target::Card(card) => {
                session.desk.execute(&Command::EditCard { card, edit: CardEdit::Image(image) });
            }
            Target::Cell(to) => {
                let id = CardId::new(ids::fresh());
                let card =
                    Card { image, ..Card::new(id.clone(), titled(&name, words::NEW_CARD.get(language))) };
                let command = Command::InsertCards { cards: vec![Arc::new(card)], to, before: None };
                session.desk.execute_and_select(&command, Selection::Cards(vec![id]));
            }
        }
    });
}

/// The title of a card that is made of a file: its name without the ending.
fn titled(name: &str, otherwise: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim();
    // Browsers call every picture that is pasted so.
    if stem.is_empty() || stem == "image" { otherwise.to_owned() } else { stem.to_owned() }
}
