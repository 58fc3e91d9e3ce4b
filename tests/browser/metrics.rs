//! Metrics: what they are calculated from, what is aimed at, and what is usual.

use crate::harness::board::{MAP, TITLE};
use crate::harness::{Drawing, Page, Visitor};
use klantreis::text::{board, insight, metric as words, terms};
use serde_json::{Value, json};

crate::tests! {
    a_number_comes_out_of_what_is_typed_and_is_a_dash_while_something_is_missing.either(),
    a_number_is_cleared_read_with_its_sign_and_held_to_its_scale.either(),
    a_number_that_is_typed_takes_the_place_of_the_calculation.either(),
    a_target_is_shown_beside_the_numbers.either(),
    the_benchmark_is_edited_and_switched_off.either(),
    a_finding_marks_its_card_its_phase_and_its_step.either(),
}

fn journey() -> Value {
    let mut journey = Drawing::parse("Think: search | Do: pay\n Web | a | c").journey(MAP, TITLE);
    let lanes = journey["lanes"].as_array_mut().unwrap();
    lanes[0]["cards"][1]["moment_of_truth"] = json!(true);
    lanes[0]["cards"][1]["actual"] = json!(-2);
    journey
}

/// The map with a lane of numbers, whose panel is open.
fn open(visitor: &Visitor, measure: &str, values: Value) -> Page {
    let mut journey = journey();
    let lane = json!({ "id": "m", "kind": "metric", "name": "Score", "measure": measure, "values": values });
    journey["lanes"].as_array_mut().unwrap().push(lane);
    let page = visitor.open_journey(&journey);
    page.find("rowheader", "Score*").find("button", "Score").click();
    page.find("complementary", visitor.word("Lane bewerken", "Edit lane"));
    page
}

/// The stored lane of numbers.
fn lane(page: &Page) -> Value {
    page.stored_journey(MAP).map(|journey| journey["lanes"][1].clone()).unwrap_or_default()
}

/// The id of the first phase.
fn first(page: &Page) -> String {
    let journey = page.stored_journey(MAP).expect("it is stored");
    journey["phases"][0]["id"].as_str().unwrap_or_default().to_owned()
}

fn fill(visitor: &Visitor, page: &Page, input: klantreis::text::Text, text: &str) {
    let name = visitor.fill(words::INPUT_OF, &[("input", visitor.t(input)), ("phase", "Think")]);
    page.find("textbox", &name).fill(text);
    page.press("Tab");
}

fn result(page: &Page) -> String {
    let shown = page.call("() => document.querySelector('.calculator__result').textContent", json!([]));
    shown.as_str().unwrap_or_default().to_owned()
}

fn open_calculator(page: &Page) {
    page.call("() => document.querySelector('.calculator > summary').click()", json!([]));
}

fn a_number_comes_out_of_what_is_typed_and_is_a_dash_while_something_is_missing(visitor: &Visitor) {
    let page = open(visitor, "nps", json!({}));
    let formula = visitor.fill(words::FORMULA, &[("formula", visitor.t(words::NPS))]);
    let panel = page.find("complementary", "*");
    assert!(panel.text().contains(&formula), "{}", panel.text());
    open_calculator(&page);
    let said = |value: &str| visitor.fill(words::RESULT, &[("value", value)]);
    fill(visitor, &page, terms::PROMOTERS, "50");
    page.wait("something is missing", || result(&page) == said("–"));
    fill(visitor, &page, terms::PASSIVES, "30");
    fill(visitor, &page, terms::DETRACTORS, "20");
    page.wait("it is calculated", || result(&page) == said("+30"));
    page.find("cell", "Score, Think: +30");
    let id = first(&page);
    page.wait("inputs and value are stored", || {
        let lane = lane(&page);
        lane["values"][&id] == 30 && lane["inputs"][&id]["promoters"] == 50
    });
    fill(visitor, &page, terms::DETRACTORS, "");
    page.wait("it is a dash again", || result(&page) == said("–"));
    page.find("cell", "Score, Think: –");
    page.find("table", "*").find("button", "c").focus();
    page.press("Control+z");
    page.find("cell", "Score, Think: +30");
}

fn a_number_that_is_typed_takes_the_place_of_the_calculation(visitor: &Visitor) {
    let page = open(visitor, "cac", json!({}));
    open_calculator(&page);
    fill(visitor, &page, terms::COST, "1200");
    fill(visitor, &page, terms::NEW_CUSTOMERS, "0");
    let said = |value: &str| visitor.fill(words::RESULT, &[("value", value)]);
    page.wait("over nothing there is no result", || result(&page) == visitor.t(words::BY_ZERO));
    page.find("cell", "Score, Think: –");
    fill(visitor, &page, terms::NEW_CUSTOMERS, "10");
    page.wait("it is calculated", || result(&page) == said("120"));
    page.find("textbox", "Think").fill("99");
    page.press("Tab");
    page.find("cell", "Score, Think: 99");
    page.wait("the inputs are gone", || lane(&page).get("inputs").is_none());
    page.wait("the result is a dash", || result(&page) == said("–"));
}

fn a_target_is_shown_beside_the_numbers(visitor: &Visitor) {
    let page = open(visitor, "nps", json!({ "f-Think": 0 }));
    page.find("textbox", "Think").fill("12");
    page.press("Tab");
    page.find("textbox", "Do").fill("45");
    page.press("Tab");
    page.find("textbox", visitor.t(words::TARGET)).fill("40");
    page.press("Tab");
    let aim = visitor.fill(words::TARGET_IS, &[("target", "+40")]);
    for (phase, said) in [("Think: +12", words::MISSED), ("Do: +45", words::REACHED)] {
        let cell = page.find("cell", &format!("Score, {phase}"));
        page.wait("the target stands beside it", || {
            cell.text().contains(&aim) && cell.text().contains(visitor.t(said))
        });
    }
    page.click("button", &format!("{}, *", visitor.t(insight::INSIGHTS)));
    page.find("list", visitor.t(words::NUMBERS)).find("button", "Score*");
    page.find("heading", &visitor.fill(insight::TARGET_MISSED, &[("lane", "Score"), ("place", "Think")]));
}

fn the_benchmark_is_edited_and_switched_off(visitor: &Visitor) {
    let mut journey = journey();
    let ids: Vec<String> = journey["phases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|phase| phase["id"].as_str().unwrap().to_owned())
        .collect();
    let values = json!({ &*ids[0]: 1000, &*ids[1]: 400 });
    let lane =
        json!({ "id": "m", "kind": "metric", "name": "Count", "measure": "customers", "values": values });
    journey["lanes"].as_array_mut().unwrap().push(lane);
    let page = visitor.open_journey(&journey);
    let mark = || page.call("() => document.querySelector('.funnel b')?.style.left ?? 'none'", json!([]));
    let open_insights = || page.click("button", &format!("{}, *", visitor.t(insight::INSIGHTS)));
    open_insights();
    page.wait("the average is marked", || mark() == json!("62%"));
    page.click("button", visitor.t(insight::BENCHMARK));
    page.find("textbox", visitor.t(words::TO_CONSIDERATION)).fill("55");
    page.press("Tab");
    page.wait("it is stored as a share", || {
        page.stored_journey(MAP).is_some_and(|journey| journey["benchmarks"]["to_consideration"] == 0.55)
    });
    open_insights();
    page.wait("the own one is marked", || mark() == json!("45%"));
    page.click("button", visitor.t(insight::BENCHMARK_OWN));
    page.click("switch", visitor.t(words::COMPARE));
    open_insights();
    page.wait("nothing is marked", || mark() == json!("none"));
    page.find("button", visitor.t(words::EDIT_BENCHMARK));
}

fn a_finding_marks_its_card_its_phase_and_its_step(visitor: &Visitor) {
    let page = visitor.open_journey(&journey());
    let critical = visitor.fill(insight::FLAGGED, &[("severity", visitor.t(insight::CRITICAL))]);
    page.wait("the moment of truth is marked", || page.card("c").has("data-flag", "bad"));
    assert!(page.card("c").description().contains(&critical), "{}", page.card("c").description());
    assert_eq!(page.card("a").attribute("data-flag"), None);
    page.click("button", &format!("{}, *", visitor.t(insight::INSIGHTS)));
    let ring = "(card) => getComputedStyle(card).boxShadow.split(' 0px 0px 0px 2px').length";
    page.wait("a ring is round it", || page.card("c").call(ring, json!([])) == json!(2));
    page.click(
        "button",
        &visitor.fill(insight::DISMISS, &[("finding", visitor.t(insight::NEGATIVE_MOMENT))]),
    );
    page.wait("it is marked no more as critical", || !page.card("c").has("data-flag", "bad"));
    // An empty step asks for attention where there are pain points to tell, and a phase where nothing touches it.
    page.card("a").press("Delete");
    page.wait("the phase is marked", || page.find("columnheader", "Think*").has("data-flag", "warn"));
    let attention = visitor.fill(insight::FLAGGED, &[("severity", visitor.t(insight::ATTENTION))]);
    assert_eq!(page.find("columnheader", "Think*").description(), attention);
    page.find("table", "*").find("button", visitor.t(board::ADD_PHASE));
}

/// An emptied field kept the number, "€ 1.250,50" was refused, and an NPS of 150 was taken.
fn a_number_is_cleared_read_with_its_sign_and_held_to_its_scale(visitor: &Visitor) {
    let page = open(visitor, "nps", json!({}));
    let edit = |text: &str| {
        page.find("cell", "Score, Think:*").find_all("button", None)[0].click();
        page.find("textbox", "Score, Think");
        page.press("Control+a");
        page.press("Delete");
        page.type_text(text);
        page.press("Enter");
    };
    let id = first(&page);
    let stored = || lane(&page)["values"][&id].clone();
    edit(visitor.word("72,4609375", "72.4609375"));
    page.wait("it is stored", || stored() == json!(72.4609375));
    page.find("cell", "Score, Think:*").find_all("button", None)[0].click();
    let field = page.find("textbox", "Score, Think");
    let shown = field.call("(field) => field.value", json!([]));
    assert_eq!(shown, json!(visitor.word("72,4609375", "72.4609375")));
    page.press("Escape");
    edit("150");
    let field = page.find("textbox", "Score, Think");
    page.wait("it is refused where it stands", || field.description() == visitor.t(board::OUTSIDE_NPS));
    page.find("alert", &format!("*{}*", visitor.t(board::OUTSIDE_NPS)));
    assert_eq!(field.call("(field) => field.value", json!([])), json!("150"));
    assert_eq!(stored(), json!(72.4609375));
    page.press("Escape");
    edit(visitor.word("€ 12,50", "€ 12.50"));
    page.wait("signs are read over", || stored() == json!(12.5));
    edit("");
    page.wait("it is cleared", || stored() == Value::Null);
}
