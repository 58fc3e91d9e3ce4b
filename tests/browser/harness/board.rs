//! The map on the screen and in the store, read as a drawing.

use super::drawing::{Drawing, Lane};
use super::element::Element;
use super::json::{list, strings, text};
use super::page::Page;
use super::visitor::Visitor;
use serde_json::{Value, json};

impl Page {
    /// The map as it stands on the screen.
    pub fn board(&self) -> Drawing {
        let board = self.call("() => probe.board()", json!([]));
        let name = |thing: &Value| text(&thing["name"]);
        let phases = list(&board["phases"]).iter();
        let phases = phases.map(|phase| (name(phase), list(&phase["steps"]).iter().map(name).collect()));
        let lanes = list(&board["lanes"]).iter();
        let cells = |lane: &Value| list(&lane["cells"]).iter().map(strings).collect();
        let lanes = lanes.map(|lane| Lane { name: name(lane), kind: None, cells: cells(lane) });
        Drawing { phases: phases.collect(), lanes: lanes.collect() }
    }

    /// The map with this id as it is stored.
    pub fn stored_board(&self, id: &str) -> Option<Drawing> {
        self.stored_journey(id).map(|journey| Drawing::of_journey(&journey))
    }

    /// Waits until the map called [`MAP`] is stored as it is drawn.
    #[track_caller]
    pub fn expect_stored(&self, drawing: &str) {
        let wanted = Drawing::parse(drawing);
        let mut last = None;
        self.poll(|| {
            last = self.stored_board(MAP);
            (last.as_ref() == Some(&wanted)).then_some(())
        });
        assert_eq!(last, Some(wanted));
    }

    /// The journey with this id as it is stored.
    pub fn stored_journey(&self, id: &str) -> Option<Value> {
        let stored = self.stored();
        let text = stored.get(&format!("klantreis/journey/{id}"))?.as_str()?;
        let file: Value = serde_json::from_str(text).ok()?;
        Some(file["journeys"][0].clone())
    }

    /// A card, by its title.
    #[track_caller]
    pub fn card(&self, title: &str) -> Element {
        self.find("table", "*").find("button", title)
    }

    /// Where a lane and a step cross.
    #[track_caller]
    pub fn cell(&self, lane: &str, step: &str) -> Element {
        self.find("cell", &format!("{lane}, {step}"))
    }

    /// Waits until the map looks like `drawing` on the screen and in the store.
    #[track_caller]
    pub fn expect(&self, drawing: &str) {
        let wanted = Drawing::parse(drawing).without_kinds();
        let mut seen = None;
        self.poll(|| {
            let now = self.board();
            let fits = now == wanted;
            seen = Some(now);
            fits.then_some(())
        });
        let seen = seen.expect("a look at the board");
        assert!(seen == wanted, "on the screen stands\n{seen}\ninstead of\n{wanted}");
        let mut stored = None;
        self.poll(|| {
            stored = self.stored_board(MAP);
            (stored.as_ref() == Some(&wanted)).then_some(())
        });
        let stored = stored.unwrap_or_else(|| panic!("the map is not stored"));
        assert!(stored == wanted, "stored is\n{stored}\ninstead of\n{wanted}");
    }
}

/// The id of the map that a test draws, and of its title.
pub const MAP: &str = "map";
pub const TITLE: &str = "Trial map";

/// Opens the map `before`, does something, and expects the map `after`: on the screen, in the store, after
/// undo the first map again, and after redo the second.
#[track_caller]
pub fn check(visitor: &Visitor, before: &str, act: impl FnOnce(&Page), after: &str) {
    let page = visitor.open_map(before);
    act(&page);
    page.expect(after);
    if Drawing::parse(before).without_kinds() != Drawing::parse(after).without_kinds() {
        page.press("Control+z");
        page.expect(before);
        page.press("Control+Shift+Z");
        page.expect(after);
    }
}
