//! How the board looks with experience curves, and what axe-core says of it.

use crate::experience::{ACTUAL, DESIRED, journey, slider};
use crate::harness::board::TITLE;
use crate::harness::visitor::{stored_journey, stored_persona};
use crate::harness::{Language, Page, Visitor, output_folder};
use crate::screens::THEMES;
use klantreis::text::board as words;
use serde_json::json;

crate::tests! {
    the_head_of_a_lane_says_whose_it_is_and_that_it_follows_the_cards.either(),
    axe_finds_nothing_on_a_board_with_curves.either(),
    a_board_with_curves_in_pictures,
}

/// The board with a lane of own points, and one that follows the cards of a persona.
fn two_lanes(visitor: &Visitor) -> Page {
    let mut journey = journey();
    let lane = json!({ "id": "l-Mean", "name": "Mean", "kind": "experience", "persona": "p1", "derived": true,
        "points": {} });
    journey["lanes"].as_array_mut().expect("lanes").insert(1, lane);
    journey["personas"] = json!(["p1"]);
    let persona = json!({ "id": "p1", "name": "Noor" });
    let page = visitor.open_with(&[stored_journey(&journey), stored_persona(&persona)]);
    page.click("link", TITLE);
    page
}

fn the_head_of_a_lane_says_whose_it_is_and_that_it_follows_the_cards(visitor: &Visitor) {
    let page = two_lanes(visitor);
    let said = ["Noor, ", visitor.t(words::FOLLOWS_CARDS)].concat();
    let head = page.find("rowheader", "Mean*");
    page.wait("whose it is", || head.text().contains(&said));
}

fn axe_finds_nothing_on_a_board_with_curves(visitor: &Visitor) {
    let page = two_lanes(visitor);
    page.find("rowheader", "Mean*").find("button", "Mean").click();
    for theme in THEMES {
        page.show_theme(theme);
        slider(visitor, &page, DESIRED, "pay").focus();
        assert_eq!(page.accessibility_violations(), [""; 0], "{theme}");
    }
}

fn a_board_with_curves_in_pictures(visitor: &Visitor) {
    let picture = |page: &Page, name: &str| {
        for theme in THEMES {
            page.show_theme(theme);
            let file = format!("curves-{}-{name}-{theme}.png", visitor.browser.kind.name());
            page.screenshot(&output_folder().join(file)).unwrap_or_else(|why| panic!("{why}"));
        }
    };
    let person = visitor.other(Language::Dutch);
    let page = two_lanes(&person);
    slider(&person, &page, ACTUAL, "use").press("ArrowDown");
    page.find("cell", "Feel, pay:*").hover();
    picture(&page, "1440");
    page.find("rowheader", "Mean*").find("button", "Mean").click();
    picture(&page, "1440-panel");
    let phone = visitor.other(Language::Dutch).with_window(390, 844);
    let page = two_lanes(&phone);
    page.find("tabpanel", "*");
    picture(&page, "390");
}
