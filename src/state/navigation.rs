//! The ways from screen to screen, all through the address, so that the browser's way back leads back.

use leptos::prelude::*;

use super::screen::{Nowhere, Screen, address, named_screen};
use super::session::Session;
use super::view::{LOOKS, SHOWN, View, fragment};
use crate::find::Query;
use crate::guide::Stage;
use crate::model::JourneyId;
use crate::platform::address;

impl Session {
    /// Goes to another screen, through the address.
    pub fn go(self, screen: &Screen) {
        address::go_to(&address(screen));
    }

    /// Shows the screen that the address names. What isn't kept leads nowhere, which a screen of its own says.
    pub fn follow_address(self) {
        if let Some(reading) = self.reading {
            return reading.open(self);
        }
        let (screen, view, query) = named_screen();
        let screen = match self.host {
            Some(host) => host.screen(screen),
            None => screen,
        };
        let is_other = !self.shows(&screen);
        if is_other {
            // While what is typed in is still there: the field would be asked too late, with another map on the desk.
            self.keeping.commit_typing();
            self.menu.0.set(None);
        }
        self.view.set(view);
        match screen {
            Screen::Board(id) if is_other => self.open_journey(&id, query),
            Screen::Board(_) => self.desk.query.set(query),
            Screen::Persona { .. } if is_other => self.show_persona(screen),
            Screen::Persona { .. } => {}
            Screen::Nowhere(nowhere) => self.show_nowhere(nowhere),
            Screen::Hosted => self.screen.set(screen),
            Screen::Opening | Screen::Start | Screen::Unread => self.show_start(),
        }
    }

    fn shows(self, screen: &Screen) -> bool {
        self.screen.with_untracked(|shown| shown == screen)
    }

    /// Opens a journey, with what is looked for in it.
    fn open_journey(self, id: &JourneyId, query: Query) {
        self.desk.close();
        match self.keeping.read(id) {
            Some(journey) => {
                self.desk.open(journey, query);
                self.screen.set(Screen::Board(id.clone()));
            }
            None => self.show_nowhere(Nowhere::Journey(id.clone())),
        }
    }

    fn show_start(self) {
        self.put_away();
        self.screen.set(Screen::Start);
    }

    fn show_nowhere(self, nowhere: Nowhere) {
        self.put_away();
        self.screen.set(Screen::Nowhere(nowhere));
    }

    fn show_persona(self, screen: Screen) {
        let Screen::Persona { id, .. } = &screen else { return };
        let is_kept = untrack(|| self.keeping.persona(id)).is_some();
        self.put_away();
        let nowhere = Screen::Nowhere(Nowhere::Persona(id.clone()));
        self.screen.set(if is_kept { screen } else { nowhere });
    }

    /// Leaves the board, if it is shown, for a screen that shows what is kept.
    fn put_away(self) {
        if matches!(self.screen.get_untracked(), Screen::Board(_)) {
            self.desk.close();
        }
        self.keeping.load_library();
    }

    /// Shows the map in another way, through the address, so that the browser's way back leads back. The address of a
    /// map that is only read is that of the map.
    pub fn show_view(self, view: View) {
        if !self.edits() {
            self.view.set(view);
        } else if self.view.get_untracked() != view {
            address::go_to(&self.address_of(view));
        }
    }

    /// The fragment of the address that shows the map in another way.
    pub fn address_of(self, view: View) -> String {
        fragment(&self.screen.get_untracked(), view, &self.desk.query.read_untracked())
    }

    /// The ways to look at the map: where it is only read, nothing leads to making one.
    pub fn views(self) -> &'static [View] {
        if self.edits() { &SHOWN } else { &LOOKS }
    }

    /// Shows the way at a place of the switch. The guided start goes on where the map has nothing yet.
    pub fn show_place(self, place: usize) {
        match SHOWN[place] {
            View::Guide(_) if matches!(self.view.get_untracked(), View::Guide(_)) => {}
            View::Guide(_) => self.show_view(View::Guide(Stage::open(&self.desk.map()))),
            view => self.show_view(view),
        }
    }
}
