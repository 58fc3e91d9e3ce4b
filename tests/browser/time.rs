//! What was done can be undone as long as the page is open, and says what it was; what is typed is never left behind.

use crate::harness::board::{MAP, TITLE};
use crate::harness::visitor::{stored_journey, stored_persona};
use crate::harness::{Drawing, Language, Page, Place::In, Visitor};
use klantreis::text::{board as words, deed, keep, start};
use serde_json::json;

crate::tests! {
    undo_lives_as_long_as_the_page_for_each_journey.either(),
    undo_stays_right_when_another_tab_changed_the_journey_meanwhile,
    undo_and_redo_say_what_they_undid.either(),
    a_personas_undo_lives_as_long_as_the_page.either(),
    what_is_typed_is_printed_and_exported.either(),
    a_title_that_is_typed_stays_with_its_own_journey.either(),
    the_hints_of_drawing_a_link_end_with_it.either(),
    what_was_said_of_a_map_goes_when_the_map_is_left.either(),
    an_address_that_leads_nowhere_says_so.either(),
    the_address_of_what_is_in_the_bin_offers_to_restore_it.either(),
    the_way_back_closes_a_dialog_and_leaves_the_screen_alone,
    the_way_back_closes_a_menu_on_a_phone,
}

const BOARD: &str = "Think: search | Do: pay\n Web | a b | c\n Shop | | d";
const MOVED: &str = "Think: search | Do: pay\n Web | b | c\n Shop | a | d";
const OTHER: &str = "Think: search\n Web | x y";

fn two_journeys(visitor: &Visitor) -> Page {
    let other = Drawing::parse(OTHER).journey("other", "The other map");
    visitor.open_with_journeys(&[Drawing::parse(BOARD).journey(MAP, TITLE), other])
}

fn rename(page: &Page, card: &str, title: &str) {
    page.card(card).press("F2");
    page.press("Control+a");
    page.type_text(title);
    page.press("Enter");
}

fn back(page: &Page) {
    page.call("() => history.back()", json!([]));
}

fn undo_lives_as_long_as_the_page_for_each_journey(visitor: &Visitor) {
    let page = two_journeys(visitor);
    page.open_journey_called(TITLE);
    page.move_card("a", In("Shop", "search"));
    page.expect(MOVED);
    page.go_to_start(visitor);
    page.open_journey_called("The other map");
    assert!(page.find("button", visitor.t(words::UNDO)).is_disabled(), "nothing was done here");
    rename(&page, "x", "changed");
    page.go_to_start(visitor);
    page.open_journey_called(TITLE);
    page.press("Control+z");
    page.expect(BOARD);
    page.press("Control+Shift+z");
    page.expect(MOVED);
    page.go_to_start(visitor);
    page.open_journey_called("The other map");
    page.click("button", visitor.t(words::UNDO));
    page.wait("the other map is as it was", || page.board() == Drawing::parse(OTHER));
}

fn undo_stays_right_when_another_tab_changed_the_journey_meanwhile(visitor: &Visitor) {
    let one = visitor.open_map(BOARD);
    one.move_card("a", In("Shop", "search"));
    one.expect(MOVED);
    one.go_to_start(visitor);
    let other = visitor.second_window();
    other.go(visitor.site.url());
    other.open_journey_called(TITLE);
    rename(&other, "c", "changed");
    other.expect("Think: search | Do: pay\n Web | b | changed\n Shop | a | d");
    visitor.close(&other);
    one.activate();
    one.open_journey_called(TITLE);
    one.expect("Think: search | Do: pay\n Web | b | changed\n Shop | a | d");
    one.press("Control+z");
    one.expect("Think: search | Do: pay\n Web | a b | changed\n Shop | | d");
}

fn undo_and_redo_say_what_they_undid(visitor: &Visitor) {
    for language in Language::ALL {
        let person = visitor.other(language);
        let page = person.open_map(BOARD);
        let moved = person.t(deed::CARD_MOVED);
        page.move_card("a", In("Shop", "search"));
        let undo = page.find("button", person.t(words::UNDO));
        let title = || undo.attribute("title").unwrap_or_default();
        page.wait("the button says what it would undo", || {
            title().contains(&person.fill(deed::UNDO, &[("deed", moved)]))
        });
        undo.click();
        let said = person.fill(deed::UNDONE, &[("deed", moved)]);
        page.hear(&said);
        page.find("status", &format!("*{said}*"));
        page.press("Control+Shift+z");
        page.hear(&person.fill(deed::REDONE, &[("deed", moved)]));
        page.card("a").press("Delete");
        page.press("Control+z");
        page.hear(&person.fill(deed::UNDONE, &[("deed", person.t(deed::CARD_DELETED))]));
    }
}

fn a_personas_undo_lives_as_long_as_the_page(visitor: &Visitor) {
    let noor = json!({ "id": "p1", "name": "Noor" });
    let page = visitor.open_with(&[stored_persona(&noor)]);
    page.click("link", "Noor*");
    let name = page.find("textbox", visitor.t(klantreis::text::persona::NAME));
    name.fill("Nora");
    page.press("Enter");
    page.find("heading", "Nora");
    back(&page);
    page.find("heading", visitor.t(start::FIRST_TITLE));
    page.click("link", "Nora*");
    page.find("heading", "Nora");
    page.click("button", visitor.t(words::UNDO));
    page.find("heading", "Noor");
    page.hear(&visitor.fill(deed::UNDONE, &[("deed", visitor.t(deed::PERSONA_RENAMED))]));
}

fn what_is_typed_is_printed_and_exported(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    let paper = || {
        page.call(
            "() => {
                dispatchEvent(new Event('beforeprint'));
                const paper = document.querySelector('.print').textContent;
                dispatchEvent(new Event('afterprint'));
                return paper;
            }",
            json!([]),
        )
        .to_string()
    };
    page.card("a").press("F2");
    page.press("Control+a");
    page.type_text("typed-in-place");
    assert!(paper().contains("typed-in-place"));
    page.click("button", &visitor.fill(words::EDIT_TITLE_OF, &[("title", TITLE)]));
    page.press("Control+a");
    page.type_text("Typed title");
    assert!(paper().contains("Typed title"));
    page.card("c").click();
    page.find("complementary", "*")
        .find("textbox", visitor.word("Titel", "Title"))
        .fill("typed-in-the-panel");
    assert!(paper().contains("typed-in-the-panel"));
}

/// The title that was being typed for one journey was given to the one that the address led to.
fn a_title_that_is_typed_stays_with_its_own_journey(visitor: &Visitor) {
    let page = two_journeys(visitor);
    page.open_journey_called(TITLE);
    page.click("button", &visitor.fill(words::EDIT_TITLE_OF, &[("title", TITLE)]));
    page.press("Control+a");
    page.type_text("Mine");
    page.call("() => { location.hash = '#/journey/other' }", json!([]));
    page.find("table", "The other map");
    page.wait("the title is stored where it belongs", || {
        page.stored_journey(MAP).is_some_and(|journey| journey["title"] == "Mine")
    });
    assert_eq!(page.stored_journey("other").unwrap_or_default()["title"], "The other map");
}

fn the_hints_of_drawing_a_link_end_with_it(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    let hint = visitor.fill(words::LINKING, &[("name", "a")]);
    for key in ["Escape", "Space"] {
        page.card("a").press("l");
        page.find("status", &format!("*{hint}*"));
        page.press(if key == "Space" { "ArrowDown" } else { key });
        if key == "Space" {
            page.press(key);
        }
        page.wait("the hint goes", || page.maybe("status", &format!("*{hint}*")).is_none());
    }
}

/// Its button went on to change a map that nobody saw.
fn what_was_said_of_a_map_goes_when_the_map_is_left(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.card("a").press("Delete");
    page.find("status", &format!("*{}*", visitor.fill(words::DELETED, &[("name", "a")])));
    page.go_to_start(visitor);
    page.wait("nothing is offered any more", || {
        page.call("() => document.querySelectorAll('.toast').length", json!([])) == json!(0)
    });
}

fn an_address_that_leads_nowhere_says_so(visitor: &Visitor) {
    let page = two_journeys(visitor);
    for (address, title) in [
        ("#/journey/nobody", start::NO_JOURNEY),
        ("#/persona/nobody", start::NO_PERSONA),
        ("#/nothing/like/this", start::NOWHERE),
    ] {
        page.call("(address) => { location.hash = address }", json!([address]));
        page.find("heading", visitor.t(title));
        page.reload();
        page.find("heading", visitor.t(title));
        assert_eq!(page.accessibility_violations(), [""; 0], "{address}");
        page.click("link", visitor.t(words::ALL_JOURNEYS));
        page.find("heading", visitor.t(words::JOURNEYS));
    }
}

fn the_address_of_what_is_in_the_bin_offers_to_restore_it(visitor: &Visitor) {
    let page = two_journeys(visitor);
    page.open_journey_called(TITLE);
    page.move_card("a", In("Shop", "search"));
    page.go_to_start(visitor);
    page.click("button", &visitor.fill(words::MORE_FOR, &[("name", TITLE)]));
    page.choose(&[visitor.t(words::DELETE)]);
    page.gone("link", TITLE);
    back(&page);
    page.find("heading", visitor.t(start::JOURNEY_BINNED));
    page.click("button", visitor.t(start::BIN_RESTORE));
    page.find("table", TITLE);
    page.expect(MOVED);
    // The keys would take the restoring back, which came last.
    page.find("banner", "*").find("button", visitor.t(words::UNDO)).click();
    page.expect(BOARD);
}

fn the_way_back_closes_a_dialog_and_leaves_the_screen_alone(visitor: &Visitor) {
    let page = two_journeys(visitor);
    page.open_journey_called(TITLE);
    for _ in 0..2 {
        page.click("button", visitor.word("*in gebruik", "*used"));
        page.find("dialog", visitor.t(keep::STORAGE));
        page.wait("the dialog has an entry", || page.call("() => history.state", json!([])) != json!(null));
        back(&page);
        page.gone("dialog", "*");
        page.find("table", TITLE);
    }
    // Closed by its button, it leaves nothing behind.
    page.click("button", visitor.word("*in gebruik", "*used"));
    page.find("dialog", "*").find("button", visitor.t(keep::DONE)).click();
    page.gone("dialog", "*");
    page.wait("its entry is gone", || page.call("() => history.state", json!([])) == json!(null));
    back(&page);
    page.find("heading", visitor.t(words::JOURNEYS));

    page.click("button", &visitor.fill(words::MORE_FOR, &[("name", TITLE)]));
    page.choose(&[visitor.t(keep::EARLIER_VERSIONS)]);
    page.find("dialog", visitor.t(keep::VERSIONS_TITLE));
    page.wait("the dialog has an entry", || page.call("() => history.state", json!([])) != json!(null));
    back(&page);
    page.gone("dialog", "*");
    page.find("heading", visitor.t(words::JOURNEYS));
}

fn the_way_back_closes_a_menu_on_a_phone(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(390, 844);
    let page = visitor.open_with(&[stored_journey(&Drawing::parse(BOARD).journey(MAP, TITLE))]);
    page.click("link", TITLE);
    page.find("tabpanel", "*");
    page.click("button", visitor.t(words::MORE));
    page.find("menu", "*");
    page.wait("the menu has an entry", || page.call("() => history.state", json!([])) != json!(null));
    back(&page);
    page.gone("menu", "*");
    page.find("tabpanel", "*");
    // What a menu leads to isn't taken back with it.
    page.choose_from(visitor.t(words::MORE), &[visitor.t(klantreis::text::view::OUTLINE)]);
    page.find("main", visitor.t(klantreis::text::view::OUTLINE));
    back(&page);
    page.find("tabpanel", "*");
}
