//! The board seen through the eyes of one persona.

use crate::harness::board::MAP;
use crate::harness::json::strings;
use crate::harness::visitor::{stored_journey, stored_persona};
use crate::harness::{Drawing, Page, Visitor};
use klantreis::text::{board as words, insight, persona};
use serde_json::{Value, json};

crate::tests! {
    through_a_persona_the_rest_fades_and_her_tone_and_curve_stand_there.either(),
    what_is_seen_stays_in_the_address.either(),
    a_face_is_pressed_by_keyboard.either(),
    a_persona_is_added_to_the_journey_in_one_step_to_undo.either(),
    the_way_from_the_board_to_a_persona_and_back.either(),
    a_finding_about_a_persona_leads_to_it.either(),
    a_phone_looks_through_a_persona_by_its_menu.either(),
}

/// Cards of Noor, of Daan and of everyone; a curve of each, and one that follows the cards.
pub fn workspace() -> Vec<(String, String)> {
    let mut journey = Drawing::parse("Think: search | Do: pay\n Web | a b | c").journey(MAP, "Trial map");
    journey["personas"] = json!(["p1", "p2"]);
    let cards = &mut journey["lanes"][0]["cards"];
    (cards[0]["personas"], cards[1]["personas"]) = (json!(["p1"]), json!(["p2"]));
    (cards[0]["actual"], cards[1]["actual"]) = (json!(2), json!(-2));
    let lane = |id: &str, more: Value| {
        let mut lane = json!({ "id": id, "name": id, "kind": "experience",
            "points": { "s-search": { "actual": 1 }, "s-pay": { "actual": -1 } } });
        more.as_object().into_iter().flatten().for_each(|(name, value)| lane[name] = value.clone());
        lane
    };
    let lanes = journey["lanes"].as_array_mut().expect("lanes");
    lanes.push(lane("Hers", json!({ "persona": "p1" })));
    lanes.push(lane(
        "His",
        json!({ "persona": "p2", "points": { "s-search": { "actual": -2 }, "s-pay": { "actual": 2 } } }),
    ));
    lanes.push(lane("Mean", json!({ "derived": true })));
    let personas = [
        json!({ "id": "p1", "name": "Noor", "tone": { "default": "Calm", "f-Do": "Short and clear" } }),
        json!({ "id": "p2", "name": "Daan" }),
        json!({ "id": "p3", "name": "Samira" }),
    ];
    std::iter::once(stored_journey(&journey)).chain(personas.iter().map(stored_persona)).collect()
}

fn open(visitor: &Visitor) -> Page {
    let page = visitor.open_with(&workspace());
    page.click("link", "Trial map");
    page.find("main", visitor.t(words::BOARD));
    page
}

/// The cards and the lanes of experience that are faded.
fn faded(page: &Page) -> Vec<String> {
    strings(&page.call(
        "() => [...document.querySelectorAll('[data-faded], [data-unseen]')].map((each) => each.ariaLabel ?? each.dataset.lane)",
        json!([]),
    ))
}

#[track_caller]
fn expect_faded(page: &Page, names: &[&str]) {
    let mut last = Vec::new();
    page.poll(|| {
        last = faded(page);
        (last == names).then_some(())
    });
    assert_eq!(last, names);
}

fn through_a_persona_the_rest_fades_and_her_tone_and_curve_stand_there(visitor: &Visitor) {
    let page = open(visitor);
    let group = page.find("group", visitor.t(persona::PERSONAS));
    expect_faded(&page, &[]);
    let mean =
        page.find("slider", &visitor.fill(words::EXPERIENCE_ACTUAL, &[("lane", "Mean"), ("step", "search")]));
    assert!(mean.has("aria-valuenow", "0"));
    group.find("button", "Noor").click();
    expect_faded(&page, &["b", "His"]);
    page.wait("the mean of her cards", || mean.has("aria-valuenow", "2"));
    let tone = |phase: &str| page.find("columnheader", &format!("{phase}*")).text();
    page.wait("her tone", || tone("Think").contains("Calm") && tone("Do").contains("Short and clear"));
    assert!(group.find("button", "Noor").has("aria-pressed", "true"));
    group.find("button", "Daan").click();
    expect_faded(&page, &["a", "Hers"]);
    assert!(!tone("Do").contains("Short"), "he has no tone");
    assert!(group.find("button", "Noor").has("aria-pressed", "false"));
    group.find("button", "Daan").click();
    expect_faded(&page, &[]);
}

fn what_is_seen_stays_in_the_address(visitor: &Visitor) {
    let page = open(visitor);
    page.find("group", visitor.t(persona::PERSONAS)).find("button", "Daan").click();
    expect_faded(&page, &["a", "Hers"]);
    page.reload();
    expect_faded(&page, &["a", "Hers"]);
}

fn a_face_is_pressed_by_keyboard(visitor: &Visitor) {
    let page = open(visitor);
    page.tab_to("button", "Noor");
    page.press("Space");
    expect_faded(&page, &["b", "His"]);
    page.hear(visitor.word("2 kaarten gevonden.", "2 cards found."));
}

fn a_persona_is_added_to_the_journey_in_one_step_to_undo(visitor: &Visitor) {
    let page = open(visitor);
    page.choose_from(visitor.t(persona::ADD), &[&visitor.fill(persona::ADD_OF, &[("name", "Samira")])]);
    page.find("group", visitor.t(persona::PERSONAS)).find("button", "Samira");
    let listed = |page: &Page| page.stored_journey(MAP).unwrap_or_default()["personas"].clone();
    page.wait("it is stored", || listed(&page) == json!(["p1", "p2", "p3"]));
    page.press("Control+z");
    page.wait("it is taken back", || listed(&page) == json!(["p1", "p2"]));
}

fn the_way_from_the_board_to_a_persona_and_back(visitor: &Visitor) {
    let page = open(visitor);
    page.choose_from(visitor.t(persona::ADD), &[&visitor.fill(persona::OPEN_OF, &[("name", "Noor")])]);
    page.find("heading", "Noor");
    page.click("link", visitor.t(persona::BACK));
    page.find("table", "Trial map");
    page.click("button", visitor.t(words::ABOUT_JOURNEY));
    page.click("link", &visitor.fill(persona::OPEN_OF, &[("name", "Daan")]));
    page.find("heading", "Daan");
    // Where it is used leads to the board, seen through him.
    page.find("region", visitor.t(persona::USED_IN)).find("link", "Trial map").click();
    page.find("table", "Trial map");
    expect_faded(&page, &["a", "Hers"]);
    page.choose_from(visitor.t(persona::ADD), &[visitor.t(persona::NEW)]);
    page.find("heading", visitor.t(persona::NEW));
    let journey = page.stored_journey(MAP).unwrap_or_default();
    assert_eq!(journey["personas"].as_array().map(Vec::len), Some(3), "it belongs to the journey");
}

fn a_finding_about_a_persona_leads_to_it(visitor: &Visitor) {
    let page = open(visitor);
    page.click("button", &format!("{}*", visitor.t(insight::INSIGHTS)));
    let panel = page.find("complementary", visitor.t(insight::INSIGHTS));
    panel.find("button", &visitor.fill(insight::GO_TO, &[("place", "Daan")])).click();
    page.find("heading", "Daan");
    page.find("link", visitor.t(persona::BACK));
}

fn a_phone_looks_through_a_persona_by_its_menu(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(390, 844);
    let page = open(&visitor);
    page.find("tabpanel", "Think");
    page.choose_from(
        visitor.t(words::MORE),
        &[visitor.t(persona::PERSONAS), &visitor.fill(persona::SEE_AS, &[("name", "Noor")])],
    );
    page.wait("what isn’t hers fades", || faded(&page).contains(&"b".to_owned()));
    page.wait("her tone", || page.find("tabpanel", "Think").text().contains("Calm"));
}
