//! The whole path: from the first visit to the same map at a colleague's.

use crate::harness::browser::{Browser, fresh_folder};
use crate::harness::{Drawing, Kind, Language, MOUSE, Page, Visitor};
use klantreis::text::keep;
use std::path::{Path, PathBuf};
use std::sync::Arc;

crate::tests! {
    a_template_becomes_a_map_that_stays_and_that_a_colleague_opens_from_a_file.limit(90),
    the_map_is_still_there_after_the_browser_was_closed.limit(90),
}

fn a_template_becomes_a_map_that_stays_and_that_a_colleague_opens_from_a_file(visitor: &Visitor) {
    for language in Language::ALL {
        let person = visitor.other(language);
        let page = person.open();
        page.create_from_template(&person, "Vijf fasen*", "Five phases*");
        let template = page.board();
        assert!(template.cards().len() > 10, "the template brings example touchpoints:\n{template}");

        move_across(&page, &template);
        let arranged = page.board();
        assert_ne!(arranged, template);
        assert_eq!(arranged.cards(), template.cards());

        page.reload();
        page.find("table", "*");
        assert_eq!(page.board(), arranged, "after a reload");
        person.close(&page);
        let page = person.tab();
        page.go(person.site.url());
        page.find("main", "*");
        page.click("link", person.word("Vijf fasen*", "Five phases*"));
        page.find("table", "*");
        assert_eq!(page.board(), arranged, "after the tab was closed");

        page.export_json(&person);
        let (name, content) = person.downloaded(&page);
        assert!(name.ends_with(".klantreis.json"), "{name}");

        let colleague = visitor.other(language);
        let page = colleague.open();
        page.open_file(&colleague, &name, &content);
        page.find("table", "*");
        assert_eq!(page.board(), arranged, "at the colleague's");
        for someone in [&person, &colleague] {
            assert_eq!(someone.complaints(), [""; 0]);
        }
    }
}

/// Drags the first card to another phase, and the next one to another lane.
fn move_across(page: &Page, map: &Drawing) {
    let steps: Vec<&str> = map.steps().collect();
    let (lane, full) =
        map.lanes.iter().enumerate().find(|(_, lane)| !lane.cells[0].is_empty()).expect("a card");
    let _ = lane;
    let title = &full.cells[0][0];
    let to = page.cell(&full.name, steps[2]).rectangle().center();
    page.drag(MOUSE, page.card(title).target(), to);
    page.wait("the card stands in another phase", || page.board() != *map);
    let now = page.board();
    let mut lanes = now.lanes.iter().filter(|lane| lane.cells.iter().any(|cell| !cell.is_empty()));
    let (from, into) = (lanes.next().expect("a lane"), lanes.next().expect("another lane"));
    let at = from.cells.iter().position(|cell| !cell.is_empty()).expect("a card");
    let card = page.card(&from.cells[at][0]);
    let (from, to) = (card.target(), page.cell(&into.name, steps[at]).rectangle());
    page.drag(MOUSE, from, to.center());
    page.wait("the card stands in another lane", || page.board() != now);
}

/// With a browser of its own: it is really closed, and started again.
fn the_map_is_still_there_after_the_browser_was_closed(visitor: &Visitor) {
    let profile = Profile::new(visitor.browser.kind);
    let arranged = {
        let visitor = return_to(&profile.0, visitor);
        let page = visitor.open();
        page.create_from_template(&visitor, "Vijf fasen*", "Five phases*");
        let template = page.board();
        move_across(&page, &template);
        // The driver ends the browser as a crash would, without a word to the page.
        page.find("status", &visitor.fill(keep::SAVED_AT, &[("time", "*")]));
        page.board()
    };
    let visitor = return_to(&profile.0, visitor);
    let page = visitor.open();
    page.click("link", visitor.word("Vijf fasen*", "Five phases*"));
    page.find("table", "*");
    assert_eq!(page.board(), arranged);
}

/// The same person, in a browser that starts with the profile in this folder.
fn return_to(profile: &Path, visitor: &Visitor) -> Visitor {
    let browser = Browser::start(visitor.browser.kind, Some(profile)).unwrap_or_else(|why| panic!("{why}"));
    Visitor::at_home(&Arc::new(browser), &visitor.site, visitor.language)
}

/// A folder that goes with its test.
struct Profile(PathBuf);

impl Profile {
    fn new(kind: Kind) -> Self {
        let folder = fresh_folder(kind, "profile");
        std::fs::create_dir_all(&folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
        Self(folder)
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        let _gone_already = std::fs::remove_dir_all(&self.0);
    }
}
