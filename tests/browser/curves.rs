//! Curves of several personas over each other, and curves on a phone.

use crate::experience::{ACTUAL, DESIRED, journey, slider};
use crate::harness::board::{MAP, TITLE};
use crate::harness::json::strings;
use crate::harness::visitor::{stored_journey, stored_persona};
use crate::harness::{Drawing, Language, Page, TOUCH, Visitor, output_folder};
use crate::screens::THEMES;
use klantreis::text::{inspector, persona as words};
use serde_json::{Value, json};

crate::tests! {
    curves_of_other_personas_are_laid_over_one_each_with_its_line_and_name.either(),
    a_finger_pulls_the_point_it_is_on_where_two_are_close,
    through_a_persona_only_her_curves_are_laid_over.either(),
    a_finger_pulls_a_point_on_a_phone_and_the_page_stays,
    keys_set_a_point_on_a_phone_and_keep_the_focus,
    curves_over_each_other_in_pictures,
}

/// The lane of Noor, and two more.
fn values() -> Vec<(String, String)> {
    let mut journey = journey();
    journey["lanes"][0]["persona"] = json!("p1");
    let lane = |id: &str, persona: &str, points: Value| json!({ "id": id, "name": id, "kind": "experience", "persona": persona, "points": points });
    let lanes = journey["lanes"].as_array_mut().expect("lanes");
    let low =
        json!({ "s-search": { "actual": -2 }, "s-compare": { "actual": 0 }, "s-pay": { "actual": -2 } });
    let high =
        json!({ "s-search": { "actual": 2 }, "s-compare": { "actual": 0.5 }, "s-use": { "actual": 0.5 } });
    lanes.insert(1, lane("Low", "p2", low));
    lanes.insert(2, lane("High", "p3", high));
    journey["personas"] = json!(["p1", "p2", "p3"]);
    let personas = [("p1", "Noor"), ("p2", "Daan"), ("p3", "Samira")];
    let personas = personas.map(|(id, name)| stored_persona(&json!({ "id": id, "name": name })));
    std::iter::once(stored_journey(&journey)).chain(personas).collect()
}

fn open(visitor: &Visitor) -> Page {
    let page = visitor.open_with(&values());
    page.click("link", TITLE);
    page
}

/// The dashes of the lines in the first lane of experience, and the names beside them.
fn laid_over(page: &Page) -> (Vec<String>, Vec<String>) {
    let lines =
        "() => [...document.querySelector('.curve').querySelectorAll('svg[viewBox=\"0 0 100 100\"] .other')]
        .map((line) => getComputedStyle(line).strokeDasharray)";
    let names = "() => [...document.querySelector('.curve').querySelectorAll('.curve__name')]
        .map((name) => name.textContent)";
    (strings(&page.call(lines, json!([]))), strings(&page.call(names, json!([]))))
}

fn compare(visitor: &Visitor, page: &Page) {
    page.find("rowheader", "Feel*").find("button", "Feel").click();
    page.find("switch", visitor.t(inspector::COMPARED)).click();
    page.wait("the curves are there", || laid_over(page).0.len() == 2);
}

fn curves_of_other_personas_are_laid_over_one_each_with_its_line_and_name(visitor: &Visitor) {
    let page = open(visitor);
    page.find("slider", "Low*");
    assert_eq!(laid_over(&page), (Vec::new(), Vec::new()));
    compare(visitor, &page);
    let (dashes, names) = laid_over(&page);
    assert!(dashes[0] != dashes[1] && dashes.iter().all(|dash| dash != "none"), "{dashes:?}");
    assert_eq!(names, ["Noor", "Daan", "Samira"]);
    let cell = page.find("cell", "Feel, search:*").name();
    assert!(cell.ends_with("; Daan: −2; Samira: +2"), "{cell}");
    let compared = |page: &Page| page.stored_journey(MAP).unwrap_or_default()["lanes"][0]["compared"].clone();
    page.wait("it is stored", || compared(&page) == json!(true));
    slider(visitor, &page, ACTUAL, "search").press("Home");
    page.find("slider", "Low*").press("End");
    page.wait("it follows the other lane", || {
        page.find("cell", "Feel, search:*").name().contains("Daan: +2")
    });
    page.press_times("Control+z", 3);
    page.wait("it is taken back", || laid_over(&page).0.is_empty() && compared(&page) == Value::Null);
}

fn through_a_persona_only_her_curves_are_laid_over(visitor: &Visitor) {
    let page = open(visitor);
    compare(visitor, &page);
    page.find("group", visitor.t(words::PERSONAS)).find("button", "Samira").click();
    page.wait("hers alone", || laid_over(&page).1 == ["Noor", "Samira"]);
}

fn on_a_phone(visitor: &Visitor) -> (Visitor, Page) {
    let visitor = visitor.other(visitor.language).with_window(390, 844);
    let page = open(&visitor);
    page.find("tabpanel", "Think");
    (visitor, page)
}

#[track_caller]
fn expect(page: &Page, point: &Value) {
    let mut last = Value::Null;
    page.poll(|| {
        last = page.stored_journey(MAP)?["lanes"][0]["points"]["s-search"].clone();
        (last == *point).then_some(())
    });
    assert_eq!(last, *point);
}

fn a_finger_pulls_a_point_on_a_phone_and_the_page_stays(visitor: &Visitor) {
    let (visitor, page) = on_a_phone(visitor);
    let top = || page.call("() => document.querySelector('main').scrollTop", json!([]));
    let point = slider(&visitor, &page, ACTUAL, "search");
    let from = point.target();
    let (before, level) = (top(), page.find("cell", "Feel, search:*").rectangle().height * 0.195);
    page.pointer(TOUCH, from)
        .down()
        .pause(40)
        .glide(from.moved(0.0, -2.5 * level), 6)
        .pause(30)
        .up()
        .perform();
    expect(&page, &json!({ "actual": 1.5, "desired": 1 }));
    assert_eq!(top(), before, "the page stays where it is");
    page.wait("it is told in words", || {
        page.find("region", "Feel").text().contains(visitor.word("Huidig +1,5", "Current +1.5"))
    });
    let at = point.target();
    page.pointer(TOUCH, at).down().glide(at.moved(120.0, 2.0), 5).up().perform();
    expect(&page, &json!({ "actual": 1.5, "desired": 1 }));
}

fn keys_set_a_point_on_a_phone_and_keep_the_focus(visitor: &Visitor) {
    let (visitor, page) = on_a_phone(visitor);
    let point = slider(&visitor, &page, DESIRED, "search");
    point.press("ArrowUp");
    page.press("ArrowUp");
    expect(&page, &json!({ "actual": -1, "desired": 2 }));
    assert!(point.is_focused(), "the point is the same one");
}

fn curves_over_each_other_in_pictures(visitor: &Visitor) {
    let picture = |page: &Page, name: &str| {
        for theme in THEMES {
            page.show_theme(theme);
            let file = format!("over-{}-{name}-{theme}.png", visitor.browser.kind.name());
            page.screenshot(&output_folder().join(file)).unwrap_or_else(|why| panic!("{why}"));
            assert_eq!(page.accessibility_violations(), [""; 0], "{name} {theme}");
        }
    };
    let person = visitor.other(Language::Dutch);
    let page = open(&person);
    compare(&person, &page);
    picture(&page, "1440");
    let (_person, page) = on_a_phone(&visitor.other(Language::Dutch));
    picture(&page, "390");
}

/// The room of the one lay over the other: a finger on the middle of the desired point pulled the actual one.
fn a_finger_pulls_the_point_it_is_on_where_two_are_close(visitor: &Visitor) {
    let phone = visitor.other(visitor.language).with_window(390, 844);
    let mut journey = Drawing::parse("Think: search compare\n Web | a |").journey(MAP, TITLE);
    let points = json!({ "s-search": { "actual": 0, "desired": 0.5 } });
    let feel = json!({ "id": "l-Feel", "name": "Feel", "kind": "experience", "points": points });
    journey["lanes"].as_array_mut().unwrap().push(feel);
    let page = phone.open_with_journeys(&[journey]);
    page.click("link", TITLE);
    let desired = page.find("slider", &phone.fill(DESIRED, &[("lane", "Feel"), ("step", "search")]));
    let up = desired.rectangle().center();
    page.pointer(TOUCH, up).down().pause(40).glide(up.moved(0.0, -29.0), 6).pause(40).up().perform();
    let stored = || page.stored_journey(MAP).map(|journey| journey["lanes"][1]["points"]["s-search"].clone());
    page.wait("the desired point moved", || stored().is_some_and(|point| point["desired"] != json!(0.5)));
    assert_eq!(stored().unwrap()["actual"], json!(0));
}
