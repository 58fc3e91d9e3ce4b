//! What is pasted or dropped anywhere on the page and wasn't taken by a board.

use leptos::prelude::*;

use super::journey;
use crate::exchange::{self, Offer, Reading, TooMuch};
use crate::platform::dom::{ClipboardEvent, DragEvent};
use crate::platform::files::{self, File};
use crate::platform::{clipboard, middle_button, page};
use crate::state::opening::{open_bytes, open_files};
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::text::{import, paste as words};

/// A paste event of the page.
pub fn pasted(session: Session, event: &ClipboardEvent) {
    if page::keys_are_taken() || event.default_prevented() || middle_button::pastes() {
        return;
    }
    let offer = clipboard::pasted(event);
    if take(session, exchange::read(&offer), offer, files::pasted(event)) {
        event.prevent_default();
    }
}

/// A drop event of the page. Whatever it is, the browser doesn't leave the page for it.
pub fn dropped(session: Session, event: &DragEvent) {
    let files = files::dropped(event);
    if event.default_prevented() || (files.is_empty() && clipboard::is_in_text(event)) {
        return;
    }
    event.prevent_default();
    let offer = clipboard::dropped(event);
    let reading = exchange::read(&offer);
    let is_nothing = matches!(reading, Ok(Reading::Nothing));
    if !take(session, reading, offer, files) && !is_nothing && !page::dialog_is_open() {
        session.notices.toast(words::DROP_ON_CELL.get(session.language_now()).to_owned());
    }
}

/// Opens files and texts that are files; on the start screen a table or a text may become a journey. Whether anything
/// was taken.
fn take(session: Session, reading: Result<Reading, TooMuch>, offer: Offer, files: Vec<File>) -> bool {
    let language = session.language_now();
    match reading {
        Ok(Reading::Files | Reading::Picture) => open_files(session, files),
        Ok(Reading::Json) => {
            open_bytes(session, import::PASTED_NAME.get(language).to_owned(), offer.text.into_bytes());
        }
        reading if session.screen.get_untracked() == Screen::Start && !page::dialog_is_open() => {
            match reading {
                // Cards of ours come with the table that they are to other programs.
                Ok(Reading::Cards(_)) if !offer.own.is_empty() => {
                    let offer = Offer { own: String::new(), ..offer };
                    return take(session, exchange::read(&offer), offer, Vec::new());
                }
                Ok(reading) => return journey::offer(session, reading),
                Err(too_much) => session.notices.toast(too_much.message(language)),
            }
        }
        _ => return false,
    }
    true
}
