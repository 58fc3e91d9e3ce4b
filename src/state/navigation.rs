//! The ways from screen to screen, all through the address, so that the browser's way back leads back.

use leptos::prelude::*;

use super::screen::{Screen, address, named_screen};
use super::session::Session;
use super::view::{SHOWN, View, fragment};
use crate::find::Query;
use crate::guide::Stage;
use crate::model::JourneyId;
use crate::platform::address;

impl Session {
    /// Goes to another screen, through the address.
    pub fn go(self, screen: &Screen) {
        address::go_to(&address(screen));
    }

    /// Shows the screen that the address names. A journey or persona that isn't kept leads to the start screen.
    pub fn follow_address(self) {
        let (screen, view, query) = named_screen();
        self.view.set(view);
        match screen {
            Screen::Board(id) if self.screen.get_untracked() != Screen::Board(id.clone()) => {
                self.open_journey(&id, query);
            }
            Screen::Board(_) => self.desk.query.set(query),
            Screen::Persona { .. } => self.show_persona(screen),
            Screen::Opening | Screen::Start => self.show_start(),
        }
    }

    /// Opens a journey, with what is looked for in it. One that isn't kept leads to the start screen.
    fn open_journey(self, id: &JourneyId, query: Query) {
        self.desk.close();
        match self.keeping.read(id) {
            Some(journey) => {
                self.desk.open(journey, query);
                self.screen.set(Screen::Board(id.clone()));
            }
            None => self.show_start(),
        }
    }

    fn show_start(self) {
        self.put_away();
        self.screen.set(Screen::Start);
    }

    fn show_persona(self, screen: Screen) {
        let Screen::Persona { id, .. } = &screen else { return };
        if self.screen.get_untracked() == screen {
            return;
        }
        let is_kept = untrack(|| self.keeping.persona(id)).is_some();
        self.put_away();
        self.screen.set(if is_kept { screen } else { Screen::Start });
    }

    /// Leaves the board, if it is shown, for a screen that shows what is kept.
    fn put_away(self) {
        if matches!(self.screen.get_untracked(), Screen::Board(_)) {
            self.desk.close();
        }
        self.keeping.load_library();
    }

    /// Shows the map in another way, through the address, so that the browser's way back leads back.
    pub fn show_view(self, view: View) {
        if self.view.get_untracked() != view {
            address::go_to(&self.address_of(view));
        }
    }

    /// The fragment of the address that shows the map in another way.
    pub fn address_of(self, view: View) -> String {
        fragment(&self.screen.get_untracked(), view, &self.desk.query.read_untracked())
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
