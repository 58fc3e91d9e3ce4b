//! The guided start is left, undone, taken up again and gone through anew.

use crate::guide::{
    adder, at_persona, begin, begun, details, expect, expect_stored, go_on, has_card, personas,
};
use crate::harness::Visitor;
use crate::harness::json::text;
use crate::harness::visitor::stored_persona;
use klantreis::guide::Stage;
use klantreis::model::Market;
use klantreis::template::Template;
use klantreis::text::{Term, board, guide as words, inspector, persona, start};
use serde_json::{Value, json};

crate::tests! {
    what_is_being_typed_is_there_after_a_reload_at_the_same_stage,
    who_leaves_is_led_on_from_the_list_of_journeys.either(),
    back_and_forward_go_through_the_stages,
    what_was_begun_is_thrown_away_and_brought_back.either(),
    every_answer_is_undone.either(),
    a_persona_is_undone_where_it_is_described.either(),
    somebody_described_before_is_chosen_instead.either(),
    any_map_is_gone_through_stage_by_stage.either(),
    two_tabs_that_are_led_through_one_journey_lose_nothing,
    where_nothing_can_be_stored_the_guide_says_so.either(),
    undoing_that_the_persona_joined_leaves_empty_fields.either(),
}

fn what_is_being_typed_is_there_after_a_reload_at_the_same_stage(visitor: &Visitor) {
    let page = begin(visitor);
    go_on(visitor, &page, Stage::Persona);
    page.find("textbox", visitor.t(persona::NAME)).fill("Noor");
    page.reload();
    page.find("heading", visitor.t(words::PERSONA_TITLE));
    let name = page.find("textbox", visitor.t(persona::NAME));
    assert_eq!(name.call("(field) => field.value", json!([])), "Noor");
    let [noor] = &personas(&page)[..] else { panic!("one persona: {:?}", personas(&page)) };
    expect_stored(&page, "the journey is about her", |journey| journey["personas"] == json!([noor["id"]]));
    go_on(visitor, &page, Stage::Touchpoints);
    let phase = visitor.word("Gebruik", "Use");
    adder(visitor, &page, phase).fill("Counter");
    page.reload();
    page.find("heading", visitor.t(words::TOUCHPOINTS_TITLE));
    assert!(page.find("checkbox", "Counter").call("(tick) => tick.checked", json!([])) == json!(true));
    expect_stored(&page, "one card", |journey| has_card(journey, "Counter"));
}

fn who_leaves_is_led_on_from_the_list_of_journeys(visitor: &Visitor) {
    let page = begun(visitor, Stage::Persona);
    page.click("button", visitor.t(words::LATER));
    page.find("table", "*");
    page.click("radio", visitor.t(words::GUIDE));
    page.find("heading", visitor.t(words::TOUCHPOINTS_TITLE));
    page.click("link", visitor.t(board::ALL_JOURNEYS));
    let title = visitor.word("Nieuwe klantreis", "New journey");
    page.click("button", &visitor.fill(board::MORE_FOR, &[("name", title)]));
    page.choose(&[visitor.t(words::GUIDE)]);
    expect(visitor, &page, Stage::Touchpoints);
    page.click("link", &format!("{}*", visitor.t(words::PERSONA)));
    expect(visitor, &page, Stage::Persona);
    let current = page.find("link", &format!("{}*", visitor.t(words::PERSONA)));
    assert!(current.has("aria-current", "step"));
    assert!(current.name().ends_with(visitor.t(words::BEGUN)), "{}", current.name());
}

fn back_and_forward_go_through_the_stages(visitor: &Visitor) {
    let page = begun(visitor, Stage::Touchpoints);
    page.call("() => history.back()", json!([]));
    expect(visitor, &page, Stage::Persona);
    page.call("() => history.back()", json!([]));
    expect(visitor, &page, Stage::Model);
    page.call("() => history.forward()", json!([]));
    expect(visitor, &page, Stage::Persona);
    page.click("button", &visitor.fill(words::BACK, &[("stage", visitor.t(words::MODEL))]));
    expect(visitor, &page, Stage::Model);
    page.press("Escape");
    expect(visitor, &page, Stage::Model);
    // Changing the language leaves the focus on its switch.
    page.set_language(visitor.word("en", "nl"));
    page.wait("the switch keeps the focus", || {
        page.call("() => document.activeElement.getAttribute('role')", json!([])) == "radio"
    });
}

fn what_was_begun_is_thrown_away_and_brought_back(visitor: &Visitor) {
    let page = begun(visitor, Stage::Touchpoints);
    let cards = |journey: &Value| {
        let lanes = journey["lanes"].as_array().into_iter().flatten();
        lanes.filter_map(|lane| lane["cards"].as_array()).flatten().count()
    };
    let begun = expect_stored(&page, "six touchpoints", |journey| cards(journey) == 6);
    page.click("link", visitor.t(board::ALL_JOURNEYS));
    let title = visitor.word("Nieuwe klantreis", "New journey");
    page.click("button", &visitor.fill(board::MORE_FOR, &[("name", title)]));
    page.choose(&[visitor.t(board::DELETE)]);
    page.gone("link", title);
    page.click("button", visitor.t(board::UNDO));
    page.find("link", title);
    expect_stored(&page, "it is as it was", |journey| journey["lanes"] == begun["lanes"]);
    page.click("button", visitor.t(start::STEP_BY_STEP));
    expect(visitor, &page, Stage::Model);
}

fn every_answer_is_undone(visitor: &Visitor) {
    let page = begin(visitor);
    let before = expect_stored(&page, "the new journey", |_| true);
    page.click("radio", visitor.t(Market::B2b.text()));
    page.click("radio", visitor.t(Template::AwarenessToAdvocacy.name()));
    expect_stored(&page, "another model", |journey| journey["phases"] != before["phases"]);
    page.press("Control+z");
    page.press("Control+z");
    expect_stored(&page, "as it was", |journey| {
        journey["phases"] == before["phases"] && journey["market"] == before["market"]
    });
    assert!(page.find("radio", visitor.t(Template::FivePhases.name())).has("aria-checked", "true"));
    go_on(visitor, &page, Stage::Persona);
    go_on(visitor, &page, Stage::Touchpoints);
    let title = visitor.word("Afrekenpagina", "Checkout page");
    page.click("checkbox", title);
    details(&page, title);
    page.click("checkbox", title);
    page.gone("group", title);
    expect_stored(&page, "its lane goes too", |journey| journey["lanes"] == before["lanes"]);
    page.press("Control+z");
    details(&page, title);
    page.press("Control+Shift+z");
    page.gone("group", title);
}

fn a_persona_is_undone_where_it_is_described(visitor: &Visitor) {
    let page = begin(visitor);
    go_on(visitor, &page, Stage::Persona);
    page.find("textbox", visitor.t(persona::NAME)).fill("Noor");
    page.find("textbox", visitor.t(persona::AGE)).fill("34");
    page.press("Tab");
    let age = || personas(&page).first().map(|noor| noor["age"].clone());
    page.wait("her age is stored", || age() == Some(json!(34)));
    page.find("button", visitor.t(persona::ADD_GOAL)).press("Control+z");
    page.wait("her age is gone", || age() == Some(Value::Null));
    page.find("group", visitor.t(inspector::PERSONA)).find("button", visitor.t(board::REDO)).click();
    page.wait("her age is back", || age() == Some(json!(34)));
    expect_stored(&page, "the journey is still about her", |journey| !journey["personas"].is_null());
}

fn somebody_described_before_is_chosen_instead(visitor: &Visitor) {
    let page = visitor.open_with(&[
        stored_persona(&json!({ "id": "p1", "name": "Noor" })),
        stored_persona(&json!({ "id": "p2", "name": "Sam" })),
    ]);
    page.click("button", visitor.t(start::STEP_BY_STEP));
    expect(visitor, &page, Stage::Model);
    go_on(visitor, &page, Stage::Persona);
    let choose = |word: &str| {
        let list = page.find("combobox", visitor.t(inspector::PERSONA));
        page.call_with(
            "(list, word) => { list.value = word; list.dispatchEvent(new Event('change', { bubbles: true })) }",
            json!([word]),
            &[&list.node],
        );
    };
    let name = || page.find("textbox", visitor.t(persona::NAME)).call("(field) => field.value", json!([]));
    choose("p2");
    expect_stored(&page, "the journey is about Sam", |journey| journey["personas"] == json!(["p2"]));
    page.wait("his fields are shown", || name() == "Sam");
    choose("p1");
    expect_stored(&page, "about Noor instead", |journey| journey["personas"] == json!(["p1"]));
    page.wait("her fields are shown", || name() == "Noor");
    choose("");
    page.wait("the fields are empty", || name() == "");
    page.find("textbox", visitor.t(persona::NAME)).fill("Kim");
    page.press("Tab");
    page.wait("a third persona is stored", || personas(&page).len() == 3);
    expect_stored(&page, "about Kim alone", |journey| {
        let kim = personas(&page).into_iter().find(|persona| persona["name"] == "Kim");
        kim.is_some_and(|kim| journey["personas"] == json!([kim["id"]]))
    });
}

fn any_map_is_gone_through_stage_by_stage(visitor: &Visitor) {
    let page = visitor.open();
    page.create_from_template(visitor, "Vijf fasen*", "Five phases*");
    page.click("radio", visitor.t(words::GUIDE));
    page.find("heading", visitor.t(words::MODEL_TITLE));
    assert!(page.find("radio", visitor.t(Template::FivePhases.name())).has("aria-checked", "true"));
    page.click("link", &format!("{}*", visitor.t(words::TOUCHPOINTS)));
    expect(visitor, &page, Stage::Touchpoints);
    let checkout = page.find("checkbox", visitor.word("Afrekenpagina", "Checkout page"));
    assert!(checkout.call("(tick) => tick.checked", json!([])) == json!(true));
    page.click("link", &format!("{}*", visitor.t(words::EXPERIENCE)));
    expect(visitor, &page, Stage::Experience);
    assert_eq!(page.find_all("slider", None).len(), 16, "two for each of eight steps");
    page.press("n");
    expect(visitor, &page, Stage::Experience);
}

fn two_tabs_that_are_led_through_one_journey_lose_nothing(visitor: &Visitor) {
    let page = begun(visitor, Stage::Persona);
    go_on(visitor, &page, Stage::Touchpoints);
    let other = visitor.second_window();
    other.go(&text(&page.call("() => location.href", json!([]))));
    let (one, two) =
        (visitor.word("Servicedesk", "Service desk"), visitor.word("Welkomstmail", "Welcome email"));
    other.click("checkbox", one);
    page.find("group", one);
    page.click("checkbox", two);
    details(&other, two);
    expect_stored(&page, "both are there", |journey| has_card(journey, one) && has_card(journey, two));
    adder(visitor, &other, visitor.word("Gebruik", "Use")).fill("Count");
    // What is still being typed is there already, and follows.
    page.find("group", "Count");
    other.type_text("er\n");
    page.find("group", "Counter");
    details(&page, one);
}

fn where_nothing_can_be_stored_the_guide_says_so(visitor: &Visitor) {
    visitor.always_before(
        "() => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    );
    let page = begin(visitor);
    page.find("alert", "*");
    page.click("radio", visitor.t(Market::B2c.text()));
    go_on(visitor, &page, Stage::Persona);
    page.find("textbox", visitor.t(persona::NAME)).fill("Noor");
    go_on(visitor, &page, Stage::Touchpoints);
    page.find("button", "Noor");
}

fn undoing_that_the_persona_joined_leaves_empty_fields(visitor: &Visitor) {
    let page = at_persona(visitor);
    let name = || page.find("textbox", visitor.t(persona::NAME));
    page.press("Tab");
    let joined = |journey: &Value| journey["personas"].as_array().is_some_and(|personas| personas.len() == 1);
    expect_stored(&page, "she joins the journey", joined);
    page.find("banner", "*").find("button", visitor.t(board::UNDO)).click();
    expect_stored(&page, "nobody is in it", |journey| !joined(journey));
    page.wait("the fields are for somebody else", || {
        name().call("(field) => field.value", json!([])) == json!("")
    });
    name().fill("Sanne");
    page.press("Tab");
    expect_stored(&page, "the next one joins it", joined);
}
