//! The whole path without a pointer.

use crate::harness::{Drawing, Visitor};
use klantreis::text::{board as words, share, start};

crate::tests! {
    the_whole_path_is_walked_with_the_keyboard_alone,
    arrow_keys_walk_over_the_cards_and_shift_selects_along,
    a_menu_is_opened_walked_and_closed_with_keys,
    delete_means_what_has_the_focus,
    the_focus_stays_with_what_is_undone,
    the_focus_is_always_to_be_seen,
    the_focus_goes_along_to_another_screen,
}

const MAP: &str = "
    Think: search compare | Do: pay
    Web  | a b | c | d
    Shop | e   |   | f";

fn the_whole_path_is_walked_with_the_keyboard_alone(visitor: &Visitor) {
    let page = visitor.open();
    let template = visitor.fill(start::TEMPLATE_OF, &[("name", visitor.word("Vijf fasen*", "Five phases*"))]);
    page.tab_to("button", &template);
    page.press("Enter");
    page.find("table", "*");
    let map = page.board();
    let lane = map.lanes.iter().find(|lane| !lane.cells[0].is_empty()).expect("a card in the first step");
    let title = lane.cells[0][0].clone();
    page.tab_to("button", &title);
    for key in ["Space", "ArrowRight", "Space"] {
        page.press(key);
    }
    page.wait("the card has moved", || page.board() != map);
    let moved = page.board();
    assert_eq!(moved.cards(), map.cards());
    page.press("F2");
    page.press("Control+a");
    page.type_text("Renamed by keys");
    page.press("Enter");
    page.card("Renamed by keys");
    page.press("Control+z");
    page.wait("undone", || page.board() == moved);
    page.tab_to("button", visitor.t(share::SHARE));
    page.press("Enter");
    page.find("dialog", visitor.t(share::SHARE));
    let file = page.find("tab", &format!("{}*", visitor.t(share::FILE)));
    let ways = page.find_all("tab", None).len();
    let presses = (0..ways).take_while(|_| !file.is_focused()).map(|_| page.press("ArrowDown")).count();
    assert!(presses < ways, "the way is reached");
    page.tab_to("button", visitor.t(share::SAVE_FILE));
    page.press("Enter");
    let (name, _) = visitor.downloaded(&page);
    assert!(name.ends_with(".klantreis.json"), "{name}");
    page.press("Escape");
    page.gone("dialog", "*");
    page.tab_to("link", visitor.t(words::ALL_JOURNEYS));
    page.press("Enter");
    page.tab_to("link", visitor.word("Vijf fasen*", "Five phases*"));
    page.press("Enter");
    page.find("table", "*");
    assert_eq!(page.board(), moved);
}

fn arrow_keys_walk_over_the_cards_and_shift_selects_along(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.card("a").focus();
    for (key, title) in [
        ("ArrowDown", "b"),
        ("ArrowRight", "c"),
        ("ArrowRight", "d"),
        ("ArrowDown", "f"),
        ("ArrowLeft", "e"),
        ("ArrowUp", "b"),
    ] {
        page.press(key);
        page.wait(&format!("{key} leads to {title}"), || page.card(title).is_focused());
    }
    page.press("Shift+ArrowUp");
    page.press("Delete");
    page.expect("Think: search compare | Do: pay\n Web | | c | d\n Shop | e | | f");
}

fn a_menu_is_opened_walked_and_closed_with_keys(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.card("a").press("Shift+F10");
    let menu = page.find("menu", "*");
    let items = menu.find_all("menuitem", None);
    page.wait("the first entry has the focus", || items[0].is_focused());
    page.press("ArrowDown");
    page.wait("the second entry has the focus", || items[1].is_focused());
    page.press("Escape");
    page.gone("menu", "*");
    page.wait("the card has the focus again", || page.card("a").is_focused());
    let stored = page.board();
    assert_eq!(stored, Drawing::parse(MAP));
}

/// Whatever Tab reaches shows that it has the focus, by an outline or a ring.
fn delete_means_what_has_the_focus(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.card("e").click();
    page.find("complementary", "*");
    let web = page.find("rowheader", "Web*").find("button", "Web");
    web.press("Delete");
    page.expect("Think: search compare | Do: pay\n Shop | e | | f");
    page.press("Control+z");
    page.expect(MAP);
    // Several that are selected go together.
    page.card("a").click();
    page.holding("Control", || page.card("d").click());
    page.press("Delete");
    page.expect("Think: search compare | Do: pay\n Web | b | c |\n Shop | e | | f");
}

fn the_focus_is_always_to_be_seen(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.tab_to("link", visitor.t(words::ALL_JOURNEYS));
    let mut reached = 0;
    for _ in 0..60 {
        page.press("Tab");
        if page.call("() => !document.hasFocus()", serde_json::json!([])) == serde_json::json!(true) {
            break;
        }
        reached += 1;
        let unseen = || {
            page.call(
                "() => {
                    const element = document.activeElement;
                    if (element === document.body) return null;
                    const shows = ({ outlineStyle, outlineWidth, boxShadow }) =>
                        outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 || boxShadow !== 'none';
                    const around = [element, element.parentElement, ...element.parentElement.children];
                    return around.some((each) => shows(getComputedStyle(each))) ? null : probe.name(element);
                }",
                serde_json::json!([]),
            )
        };
        page.wait(&format!("{} shows that it has the focus", unseen()), || unseen().is_null());
    }
    assert!(reached >= 40, "Tab reaches only {reached}");
}

/// It fell to the body, so that a screen reader said nothing and Tab began at the top.
fn the_focus_goes_along_to_another_screen(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.wait("the board has the focus", || page.find("main", "*").is_focused());
    page.tab_to("link", visitor.t(words::ALL_JOURNEYS));
    page.press("Enter");
    page.find("link", "Trial map");
    page.wait("the start screen has the focus", || page.find("main", "*").is_focused());
    page.tab_to("link", "Trial map");
}

fn the_focus_stays_with_what_is_undone(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.card("c").focus();
    for key in ["Space", "ArrowRight", "Space"] {
        page.press(key);
    }
    page.expect("Think: search compare | Do: pay\n Web | a b | | c d\n Shop | e | | f");
    for key in ["Control+z", "Control+y"] {
        page.wait("the card has the focus", || page.card("c").is_focused());
        page.press(key);
    }
    page.wait("the card has the focus", || page.card("c").is_focused());
    // What was deleted has it again.
    page.card("e").click();
    page.press("Delete");
    page.wait("it is gone", || page.maybe("button", "e").is_none());
    page.press("Control+z");
    page.wait("the card that is back has the focus", || page.card("e").is_focused());
}
