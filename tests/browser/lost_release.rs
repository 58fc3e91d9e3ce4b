//! Presses that are none, and releases that never come: nothing is dragged by them, and what was is put back.

use crate::experience::{self, ACTUAL, slider};
use crate::harness::{Element, MOUSE, Page, Place::*, Point, Side, Visitor, check};
use klantreis::text::{board as words, inspector};
use serde_json::json;

crate::tests! {
    the_middle_button_drags_and_selects_nothing,
    the_middle_button_pulls_no_point_and_sets_no_slider,
    a_press_whose_release_never_came_drags_nothing,
    a_drag_whose_release_never_came_is_put_back,
    a_rectangle_whose_release_never_came_leaves_what_was_selected,
    a_pull_whose_release_never_came_is_put_back,
    a_control_click_as_on_a_mac_opens_the_menu_and_drags_nothing,
    a_drag_is_put_back_aloud_however_it_is_broken_off,
}

const MAP: &str = "
    Think: search compare | Do: pay
    Web  | a b | c | d
    Shop | e   |   | f";

/// How the middle button is called in pointer actions.
const MIDDLE: u8 = 1;

/// The header of a phase, step or lane, at its name.
fn header(page: &Page, name: &str) -> Element {
    page.find("table", "*").find("button", name)
}

/// The places from which something is dragged, and where it would go.
fn ways(page: &Page) -> Vec<(Point, Point)> {
    let card = (page.card("a").target(), page.drop_point(In("Shop", "pay")));
    let beside = |name: &str, side: Side, other: &str| {
        (header(page, name).target(), side.of(header(page, other).rectangle()).moved(-40.0, 60.0))
    };
    vec![
        card,
        beside("Think", Side::Right, "Do"),
        beside("search", Side::Right, "compare"),
        beside("Web", Side::Below, "Shop"),
    ]
}

/// The ground of an empty cell, and a point beyond the card below it.
fn ground(page: &Page) -> (Point, Point) {
    let cell = page.cell("Shop", "compare").rectangle();
    let start = Point { x: cell.x + cell.width / 2.0 - 40.0, y: cell.bottom() - 6.0 };
    (start, page.card("f").rectangle().center())
}

fn selected(page: &Page) -> Vec<String> {
    let cards = page.find("table", "*").find_all("button", None);
    cards.iter().filter(|card| card.has("aria-current", "true")).map(Element::name).collect()
}

fn drags_nothing(page: &Page) -> bool {
    page.call("() => document.querySelector('main.is-dragging') === null", json!([])) == json!(true)
}

impl Page {
    /// The pointer moves on without a button: its release was never heard of.
    fn lose_release(&self, at: Point) {
        self.call("(x, y) => probe.end('pointermove', x, y)", json!([at.x, at.y]));
    }
}

fn the_middle_button_drags_and_selects_nothing(visitor: &Visitor) {
    let act = |page: &Page| {
        let fields = page.find_all("textbox", None).len();
        for (from, to) in ways(page).into_iter().chain([ground(page)]) {
            let held = page.pointer(MOUSE, from).down_with(MIDDLE).pause(20).glide(to, 5).pause(40);
            held.perform();
            assert!(drags_nothing(page), "from {from:?}");
            page.pointer(MOUSE, to).up_with(MIDDLE).perform();
            page.pointer(MOUSE, from).click_with(MIDDLE).click_with(MIDDLE).perform();
            assert_eq!(selected(page), [""; 0], "from {from:?}");
        }
        assert!(page.find("button", visitor.t(words::UNDO)).is_disabled());
        assert_eq!(page.find_all("textbox", None).len(), fields, "nothing is edited");
        assert!(page.maybe("complementary", "*").is_none(), "no panel");
    };
    check(visitor, MAP, act, MAP);
}

fn the_middle_button_pulls_no_point_and_sets_no_slider(visitor: &Visitor) {
    let page = visitor.open_journey(&experience::journey());
    for step in ["search", "pay"] {
        let at = slider(visitor, &page, ACTUAL, step).target();
        page.pointer(MOUSE, at).down_with(MIDDLE).glide(at.moved(0.0, -40.0), 5).up_with(MIDDLE).perform();
    }
    page.card("d").click();
    let panel = page.find("complementary", "*");
    let scale = panel.find("slider", visitor.t(inspector::EXPERIENCE_ACTUAL));
    let at = scale.target();
    page.pointer(MOUSE, at).click_with(MIDDLE).perform();
    page.pointer(MOUSE, at).down_with(MIDDLE).glide(at.moved(60.0, 0.0), 5).up_with(MIDDLE).perform();
    assert_eq!(scale.attribute("aria-valuetext").as_deref(), Some(visitor.t(inspector::UNSET)));
    assert!(page.find("button", visitor.t(words::UNDO)).is_disabled());
}

fn a_press_whose_release_never_came_drags_nothing(visitor: &Visitor) {
    let act = |page: &Page| {
        for (from, to) in ways(page).into_iter().chain([ground(page)]) {
            page.pointer(MOUSE, from).down().perform();
            page.lose_release(from.towards(to, 0.5));
            page.pointer(MOUSE, from).glide(to, 4).pause(40).perform();
            assert!(drags_nothing(page), "from {from:?}");
            page.let_go();
        }
        assert_eq!(selected(page), [""; 0]);
    };
    check(visitor, MAP, act, MAP);
}

fn a_drag_whose_release_never_came_is_put_back(visitor: &Visitor) {
    let act = |page: &Page| {
        for ((from, to), name) in ways(page).into_iter().zip(["a", "Think", "search", "Web"]) {
            page.hush();
            page.carry(MOUSE, from, to).perform();
            assert!(!drags_nothing(page), "{name} is dragged");
            page.lose_release(to.moved(3.0, 3.0));
            page.hear(&visitor.fill(words::PUT_BACK, &[("name", name)]));
            page.pointer(MOUSE, to).glide(to.moved(20.0, 10.0), 3).perform();
            page.wait("nothing is dragged", || drags_nothing(page));
            page.let_go();
        }
    };
    check(visitor, MAP, act, MAP);
}

fn a_rectangle_whose_release_never_came_leaves_what_was_selected(visitor: &Visitor) {
    // In a window in which the panel lies over the board, so that the board stays as wide as it is.
    let visitor = visitor.other(visitor.language).with_window(1000, 700);
    let page = visitor.open_map(MAP);
    page.card("a").click();
    page.wait("a is selected", || selected(&page) == ["a"]);
    page.find("complementary", "*");
    let (from, _) = ground(&page);
    let to = page.card("e").rectangle().center();
    page.carry(MOUSE, from, to).perform();
    page.wait("e is selected", || selected(&page) == ["e"]);
    page.lose_release(to.moved(2.0, 2.0));
    page.wait("a is selected again", || selected(&page) == ["a"]);
    page.pointer(MOUSE, to).glide(from, 4).pause(40).perform();
    assert_eq!(selected(&page), ["a"]);
    page.let_go();
    // A press on the ground below the lanes means what it always means.
    page.pointer(MOUSE, from.moved(0.0, 120.0)).click().perform();
    page.wait("nothing is selected", || selected(&page).is_empty());
}

fn a_pull_whose_release_never_came_is_put_back(visitor: &Visitor) {
    let page = visitor.open_journey(&experience::journey());
    let point = slider(visitor, &page, ACTUAL, "search");
    let from = point.target();
    page.pointer(MOUSE, from).down().pause(20).glide(from.moved(0.0, -40.0), 5).perform();
    page.wait("it is pulled", || !point.has("aria-valuenow", "-1"));
    page.lose_release(from.moved(0.0, -44.0));
    page.wait("it is back", || point.has("aria-valuenow", "-1"));
    page.let_go();
    assert!(page.find("button", visitor.t(words::UNDO)).is_disabled());
}

/// The menu is asked for while the button is down, and its release isn't heard of.
fn a_control_click_as_on_a_mac_opens_the_menu_and_drags_nothing(visitor: &Visitor) {
    let act = |page: &Page| {
        let (from, to) = (page.card("a").target(), page.drop_point(In("Shop", "pay")));
        page.pointer(MOUSE, from).down().perform();
        page.call(
            "(x, y) => document.elementFromPoint(x, y).dispatchEvent(new MouseEvent('contextmenu', {
                bubbles: true, cancelable: true, ctrlKey: true, button: 0, buttons: 1, clientX: x, clientY: y }))",
            json!([from.x, from.y]),
        );
        page.pointer(MOUSE, from).glide(from.towards(to, 0.3), 4).pause(40).perform();
        assert!(drags_nothing(page));
        page.lose_release(from.towards(to, 0.4));
        page.find("menu", "*");
        page.press("Escape");
        page.gone("menu", "*");
        page.let_go();
    };
    check(visitor, MAP, act, MAP);
}

fn a_drag_is_put_back_aloud_however_it_is_broken_off(visitor: &Visitor) {
    let other_finger = |page: &Page| {
        page.call(
            "() => document.querySelector('main').dispatchEvent(new PointerEvent('pointerdown', {
                pointerId: 77, pointerType: 'touch', isPrimary: false, bubbles: true, button: 0, buttons: 1 }))",
            json!([]),
        );
    };
    let other_window = |page: &Page| {
        page.call("() => void dispatchEvent(new Event('blur'))", json!([]));
    };
    let ends: [&dyn Fn(&Page); 4] =
        [&|page| page.press("Escape"), &|page| page.lose_pointer(), &other_finger, &other_window];
    let act = |page: &Page| {
        for (number, end) in ends.iter().enumerate() {
            let (from, to) = (page.card("a").target(), page.drop_point(In("Shop", "pay")));
            page.hush();
            page.carry(MOUSE, from, to).perform();
            end(page);
            page.hear(&visitor.fill(words::PUT_BACK, &[("name", "a")]));
            assert!(drags_nothing(page), "end {number}");
            page.let_go();
        }
    };
    check(visitor, MAP, act, MAP);
}
