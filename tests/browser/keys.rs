//! Shortcuts on every layout, keys of one letter, and the overview of all keys.

use crate::experience::{ACTUAL, journey, slider};
use crate::harness::{Element, MOUSE, Page, Point, Visitor};
use klantreis::text::{board as words, insight, inspector, keys, share};
use serde_json::{Value, json};

crate::tests! {
    undo_works_on_every_layout_and_alt_graph_means_nothing.either(),
    single_keys_work_on_every_layout.either(),
    a_key_of_one_letter_acts_only_on_what_has_the_focus,
    delete_does_nothing_from_a_bar.either(),
    a_pressed_cell_has_the_focus,
    keys_of_one_letter_are_switched_off_and_stay_so.either(),
    the_overview_of_all_keys_opens_filters_and_closes.either(),
}

const MAP: &str = "
    Think: search compare | Do: pay
    Web  | a b | c | d
    Shop | e   |   | f";

/// Presses a key as a keyboard of another layout does.
fn stroke(page: &Page, init: &Value) {
    page.call(
        "(init) => {
            const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
            (document.activeElement ?? document.body).dispatchEvent(event);
        }",
        json!([init]),
    );
}

fn undo_works_on_every_layout_and_alt_graph_means_nothing(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    let without = "Think: search compare | Do: pay\n Web | b | c | d\n Shop | e | | f";
    for (key, code) in
        [("я", "KeyZ"), ("ζ", "KeyZ"), ("ئ", "KeyZ"), ("ז", "KeyZ"), ("z", "KeyY"), ("z", "KeyW")]
    {
        page.card("a").press("Delete");
        page.expect(without);
        stroke(&page, &json!({ "key": key, "code": code, "ctrlKey": true }));
        page.expect(MAP);
        stroke(&page, &json!({ "key": key, "code": code, "ctrlKey": true, "shiftKey": true }));
        page.expect(without);
        stroke(&page, &json!({ "key": key, "code": code, "metaKey": true }));
        page.expect(MAP);
    }
    page.card("a").press("Delete");
    page.expect(without);
    for init in [
        json!({ "key": "y", "code": "KeyZ", "ctrlKey": false }),
        json!({ "key": "w", "code": "KeyZ", "ctrlKey": true }),
        json!({ "key": "z", "code": "KeyZ", "ctrlKey": true, "altKey": true }),
        json!({ "key": "я", "code": "KeyZ", "ctrlKey": true, "altKey": true }),
        json!({ "key": "z", "code": "KeyZ", "ctrlKey": true, "modifierAltGraph": true }),
    ] {
        stroke(&page, &init);
    }
    std::thread::sleep(std::time::Duration::from_millis(300));
    page.expect(without);
}

/// The field for a new card.
fn new_card(visitor: &Visitor, page: &Page) -> Option<Element> {
    page.maybe("textbox", visitor.t(words::NEW_CARD))
}

fn single_keys_work_on_every_layout(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    for (key, code) in [("n", "KeyN"), ("т", "KeyN"), ("ν", "KeyN"), ("מ", "KeyN")] {
        page.card("a").focus();
        stroke(&page, &json!({ "key": key, "code": code }));
        page.wait("a new card", || new_card(visitor, &page).is_some());
        page.press("Escape");
        page.wait("it is given up", || new_card(visitor, &page).is_none());
    }
    page.card("a").focus();
    stroke(&page, &json!({ "key": "n", "code": "KeyN", "modifierAltGraph": true }));
    stroke(&page, &json!({ "key": "n", "code": "KeyN", "altKey": true }));
    std::thread::sleep(std::time::Duration::from_millis(200));
    assert!(new_card(visitor, &page).is_none());
}

/// Whoever speaks to a computer set them off, and so did a button of a bar.
fn a_key_of_one_letter_acts_only_on_what_has_the_focus(visitor: &Visitor) {
    let page = visitor.open_journey(&journey());
    let wide = page.find("table", "*").rectangle().width;
    page.card("a").click();
    page.wait("the panel has made room", || page.find("table", "*").rectangle().width < wide);
    let width = page.find("table", "*").rectangle().width;
    let quiet = |place: &str, element: &dyn Fn() -> Element, also: &[&str]| {
        for key in ["n", "+", "-", "0", "l"].iter().chain(also) {
            element().press(key);
        }
        std::thread::sleep(std::time::Duration::from_millis(200));
        assert!(new_card(visitor, &page).is_none(), "a new card from {place}");
        assert_eq!(page.find("table", "*").rectangle().width, width, "a zoom from {place}");
        assert!(page.maybe("dialog", visitor.t(keys::TITLE)).is_none(), "the overview from {place}");
        assert!(!page.find("searchbox", "*").is_focused(), "the search from {place}");
    };
    quiet("a bar", &|| page.find("button", visitor.t(share::SHARE)), &["/", "?"]);
    let insights = format!("{}*", visitor.t(insight::INSIGHTS));
    quiet("another button", &|| page.find("button", &insights), &["/", "?"]);
    quiet("the board as a whole", &|| page.find("main", "*"), &[]);
    // A card, a cell, a head and a point of a curve.
    let place = |name: &str, focus: &dyn Fn()| {
        focus();
        page.press("n");
        page.wait(&format!("a new card from {name}"), || new_card(visitor, &page).is_some());
        page.press("Escape");
        page.wait("it is given up", || new_card(visitor, &page).is_none());
    };
    place("a card", &|| page.card("b").focus());
    place("a head", &|| page.find("columnheader", "Think*").find("button", "Think").focus());
    place("a point", &|| slider(visitor, &page, ACTUAL, "search").focus());
    let add = visitor.fill(words::ADD_CARD_TO, &[("cell", "Web, use")]);
    place("a cell", &|| page.find("button", &add).focus());
    page.card("b").press("+");
    page.wait("larger", || page.find("table", "*").rectangle().width > width * 1.1);
    page.press("0");
    page.wait("as it was", || page.find("table", "*").rectangle().width == width);
    // What only leads somewhere works from the board as a whole too.
    page.find("main", "*").press("/");
    page.wait("the search has the focus", || page.find("searchbox", "*").is_focused());
}

fn delete_does_nothing_from_a_bar(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.card("a").click();
    for key in ["Delete", "Backspace"] {
        page.find("button", visitor.t(share::SHARE)).press(key);
        page.find("link", visitor.t(words::ALL_JOURNEYS)).press(key);
        page.find("complementary", "*").find("button", visitor.t(inspector::CLOSE_PANEL)).press(key);
    }
    std::thread::sleep(std::time::Duration::from_millis(300));
    page.expect(MAP);
    page.card("a").press("Delete");
    page.expect("Think: search compare | Do: pay\n Web | b | c | d\n Shop | e | | f");
}

fn a_pressed_cell_has_the_focus(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    let cell = page.cell("Shop", "search").rectangle();
    let ground = Point { x: cell.right() - 3.0, y: cell.y + 3.0 };
    page.pointer(MOUSE, ground).click().perform();
    page.press("n");
    page.wait("a new card", || new_card(visitor, &page).is_some());
    page.type_text("new");
    page.press("Enter");
    page.expect("Think: search compare | Do: pay\n Web | a b | c | d\n Shop | e new | | f");
}

/// Opens the overview from the menu.
fn open_overview(visitor: &Visitor, page: &Page) -> Element {
    page.choose_from(visitor.t(words::MORE), &[&format!("{}*", visitor.t(keys::TITLE))]);
    page.find("dialog", visitor.t(keys::TITLE))
}

fn keys_of_one_letter_are_switched_off_and_stay_so(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    let switch = open_overview(visitor, &page).find("switch", visitor.t(keys::SINGLE));
    assert!(switch.has("aria-checked", "true"));
    assert!(switch.description().contains("N"), "{}", switch.description());
    switch.click();
    page.wait("it is off", || switch.has("aria-checked", "false"));
    page.press("Escape");
    page.gone("dialog", "*");
    let quiet = |page: &Page| {
        for key in ["n", "l", "?", "/", "+"] {
            page.card("a").press(key);
        }
        std::thread::sleep(std::time::Duration::from_millis(200));
        assert!(new_card(visitor, page).is_none());
        assert!(page.maybe("dialog", "*").is_none());
        assert!(page.card("a").is_focused());
    };
    quiet(&page);
    page.reload();
    page.find("table", "*");
    quiet(&page);
    // The others go on.
    page.card("a").press("Delete");
    page.press("Control+z");
    page.expect(MAP);
    open_overview(visitor, &page).find("switch", visitor.t(keys::SINGLE)).click();
    page.press("Escape");
    page.gone("dialog", "*");
    page.card("a").press("n");
    page.wait("a new card", || new_card(visitor, &page).is_some());
}

fn the_overview_of_all_keys_opens_filters_and_closes(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.card("a").press("?");
    let dialog = page.find("dialog", visitor.t(keys::TITLE));
    page.wait("what is looked for can be typed at once", || {
        dialog.find("searchbox", visitor.t(keys::FIND)).is_focused()
    });
    for text in [keys::UNDO, keys::NEW_CARD, keys::LIFT, keys::POINT, keys::NEXT_NUMBER] {
        assert!(dialog.text().contains(visitor.t(text)), "{}", visitor.t(text));
    }
    page.type_text(visitor.word("oppak", "pick up"));
    page.wait("only what fits is left", || {
        let text = dialog.text();
        text.contains(visitor.t(keys::LIFT)) && !text.contains(visitor.t(keys::UNDO))
    });
    page.type_text("xyz");
    page.wait("it says that nothing fits", || dialog.text().contains(visitor.t(keys::NOTHING_FOUND)));
    page.press("Escape");
    page.press("Escape");
    page.gone("dialog", "*");
    page.wait("the card has the focus again", || page.card("a").is_focused());
    page.expect(MAP);
    page.go_to_start(visitor);
    page.find("main", "*").press("?");
    page.find("dialog", visitor.t(keys::TITLE));
    page.press("Escape");
    page.gone("dialog", "*");
    page.click("button", visitor.t(keys::TITLE));
    page.find("dialog", visitor.t(keys::TITLE));
}
