//! The panel that edits what is selected: every field of the format, one undo step each.

use crate::harness::board::MAP;
use crate::harness::{Drawing, Element, Page, Visitor, check};
use klantreis::text::inspector as words;
use serde_json::{Value, json};

crate::tests! {
    every_field_of_a_card_is_edited_and_stored_and_undone.either(),
    the_fields_of_a_phase_a_step_a_lane_and_the_journey_are_edited_and_stored.either(),
    a_slider_is_set_by_keys_and_cleared.either(),
    a_wrong_link_is_refused_in_its_place.either(),
    several_cards_are_edited_together.either(),
    a_card_is_moved_to_another_step_from_the_panel.either(),
    a_phone_goes_along_with_a_card_that_is_moved_to_another_step.either(),
    the_panel_closes_and_the_card_keeps_the_focus,
    what_a_card_says_to_a_screen_reader_follows_its_fields.either(),
}

const BOARD: &str = "
    Think: search compare | Do: pay
    Web  | a b | c | d
    Shop | e   |   | f";

fn open_card(visitor: &Visitor, title: &str) -> (Page, Element) {
    let page = visitor.open_map(BOARD);
    page.card(title).click();
    let panel = page.find("complementary", visitor.word("Kaart bewerken", "Edit card"));
    (page, panel)
}

/// A part of the stored journey, by JSON pointer.
fn stored(page: &Page, pointer: &str) -> Value {
    page.stored_journey(MAP).and_then(|journey| journey.pointer(pointer).cloned()).unwrap_or_default()
}

#[track_caller]
fn expect_stored(page: &Page, pointer: &str, value: &Value) {
    let mut last = Value::Null;
    page.poll(|| {
        last = stored(page, pointer);
        (last == *value).then_some(())
    });
    assert_eq!(last, *value, "{pointer}");
}

const CARD: &str = "/lanes/0/cards/0";

type Act<'a> = &'a dyn Fn(&Element);

fn every_field_of_a_card_is_edited_and_stored_and_undone(visitor: &Visitor) {
    let (page, panel) = open_card(visitor, "a");
    let write = |name: &'static str, text: &'static str| {
        let page = page.clone();
        move |panel: &Element| {
            panel.find("textbox", name).fill(text);
            page.press("Tab");
        }
    };
    let press =
        |role: &'static str, name: &'static str| move |panel: &Element| panel.find(role, name).click();
    let fields: [(&str, Value, Act); 14] = [
        ("note", json!("A note"), &write(visitor.t(words::NOTE), "A note")),
        ("medium", json!("physical"), &press("radio", visitor.word("Fysiek", "Physical"))),
        ("directness", json!("indirect"), &press("radio", visitor.word("Indirect", "Indirect"))),
        ("senses", json!(["hear"]), &press("button", visitor.word("Horen", "Hearing"))),
        ("actual", json!(-2), &|panel| {
            panel.find("slider", visitor.t(words::EXPERIENCE_ACTUAL)).press("Home")
        }),
        ("desired", json!(2), &|panel| {
            panel.find("slider", visitor.t(words::EXPERIENCE_DESIRED)).press("End")
        }),
        ("moment_of_truth", json!(true), &press("switch", visitor.t(words::MOMENT_OF_TRUTH))),
        ("evidence", json!("qualitative"), &press("radio", visitor.word("Kwalitatief", "Qualitative"))),
        ("source", json!("8 interviews"), &write(visitor.t(words::SOURCE), "8 interviews")),
        ("owner", json!("Marketing"), &|panel| {
            panel.find("combobox", visitor.t(words::OWNER)).fill("Marketing");
            page.press("Tab");
        }),
        ("link", json!("https://example.org/"), &write(visitor.t(words::LINK), "https://example.org/")),
        ("tags", json!(["seo"]), &|panel| {
            panel.find("combobox", visitor.t(words::ADD_TAG)).fill("seo");
            page.press("Enter");
        }),
        ("color", json!("violet"), &press("radio", "Violet")),
        ("title", json!("Renamed"), &write(visitor.t(words::TITLE), "Renamed")),
    ];
    for (field, value, act) in &fields {
        act(&panel);
        expect_stored(&page, &format!("{CARD}/{field}"), value);
    }
    page.card("Renamed").focus();
    for (field, ..) in fields.iter().rev() {
        page.press("Control+z");
        let before = if *field == "title" { json!("a") } else { Value::Null };
        expect_stored(&page, &format!("{CARD}/{field}"), &before);
    }
    page.expect(BOARD);
}

fn the_fields_of_a_phase_a_step_a_lane_and_the_journey_are_edited_and_stored(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    let write = |panel: &Element, name: &str, text: &str| {
        panel.find("textbox", name).fill(text);
        page.press("Tab");
    };
    let header = |role: &str, name: &str| page.find(role, &format!("{name}*")).find("button", name).click();

    header("columnheader", "Think");
    let panel = page.find("complementary", visitor.t(words::EDIT_PHASE));
    write(&panel, visitor.t(words::GOAL), "Be known");
    expect_stored(&page, "/phases/0/goal", &json!("Be known"));

    header("columnheader", "pay");
    let panel = page.find("complementary", visitor.t(words::EDIT_STEP));
    write(&panel, visitor.t(words::NAME), "buy");
    expect_stored(&page, "/phases/1/steps/0/name", &json!("buy"));

    header("rowheader", "Shop");
    let panel = page.find("complementary", visitor.t(words::EDIT_LANE));
    write(&panel, visitor.t(words::NAME), "Store");
    expect_stored(&page, "/lanes/1/name", &json!("Store"));

    page.click("button", visitor.t(klantreis::text::board::ABOUT_JOURNEY));
    let panel = page.find("complementary", visitor.t(words::EDIT_JOURNEY));
    write(&panel, visitor.t(words::DESCRIPTION), "What it is about");
    expect_stored(&page, "/description", &json!("What it is about"));
    panel.find("radio", visitor.word("Gewenst", "Future")).click();
    expect_stored(&page, "/state", &json!("future"));
}

fn a_slider_is_set_by_keys_and_cleared(visitor: &Visitor) {
    let (page, panel) = open_card(visitor, "a");
    let name = visitor.t(words::EXPERIENCE_ACTUAL);
    let slider = panel.find("slider", name);
    slider.press("Home");
    expect_stored(&page, "/lanes/0/cards/0/actual", &json!(-2));
    assert_eq!(
        slider.attribute("aria-valuetext").as_deref(),
        Some(visitor.word("−2, heel negatief", "−2, very negative"))
    );
    slider.press("ArrowRight");
    expect_stored(&page, "/lanes/0/cards/0/actual", &json!(-1.5));
    // What lies between two halves goes to the next one.
    slider.press("Alt+ArrowRight");
    expect_stored(&page, "/lanes/0/cards/0/actual", &json!(-1.4));
    slider.press("ArrowLeft");
    expect_stored(&page, "/lanes/0/cards/0/actual", &json!(-1.5));
    panel.find("button", &visitor.fill(words::CLEAR, &[("name", name)])).click();
    expect_stored(&page, "/lanes/0/cards/0/actual", &Value::Null);
}

fn a_wrong_link_is_refused_in_its_place(visitor: &Visitor) {
    let (page, panel) = open_card(visitor, "a");
    let field = panel.find("textbox", visitor.t(words::LINK));
    field.fill("javascript:alert(1)");
    page.press("Tab");
    page.wait("the field says that it is wrong", || field.has("aria-invalid", "true"));
    assert_eq!(stored(&page, "/lanes/0/cards/0/link"), Value::Null);
    let links = page.call("() => [...document.links].map((link) => link.protocol)", json!([]));
    assert!(!links.to_string().contains("javascript"), "{links}");
}

fn several_cards_are_edited_together(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.card("a").click();
    page.holding("Control", || page.card("f").click());
    let panel = page.find("complementary", visitor.t(words::EDIT_CARDS));
    panel.find("radio", visitor.word("Digitaal", "Digital")).click();
    expect_stored(&page, "/lanes/0/cards/0/medium", &json!("digital"));
    expect_stored(&page, "/lanes/1/cards/1/medium", &json!("digital"));
    page.card("c").focus();
    page.press("Control+z");
    expect_stored(&page, "/lanes/0/cards/0/medium", &Value::Null);
    expect_stored(&page, "/lanes/1/cards/1/medium", &Value::Null);
}

fn the_panel_closes_and_the_card_keeps_the_focus(visitor: &Visitor) {
    let (page, panel) = open_card(visitor, "a");
    panel.find("button", visitor.t(words::CLOSE_PANEL)).click();
    page.gone("complementary", "*");
    check(visitor, BOARD, |_| {}, BOARD);
}

fn what_a_card_says_to_a_screen_reader_follows_its_fields(visitor: &Visitor) {
    let (page, panel) = open_card(visitor, "a");
    panel.find("radio", visitor.word("Digitaal", "Digital")).click();
    panel.find("switch", visitor.t(words::MOMENT_OF_TRUTH)).click();
    panel.find("slider", visitor.t(words::EXPERIENCE_ACTUAL)).press("Home");
    let words = visitor.word(
        "Moment van de waarheid. Digitaal. Beleving −2, heel negatief.",
        "Moment of truth. Digital. Experience −2, very negative.",
    );
    page.wait("the description", || page.card("a").description() == words);
}

fn a_card_is_moved_to_another_step_from_the_panel(visitor: &Visitor) {
    let page = visitor.open_map("Think: search compare | Do: pay\n Web | a | b |");
    page.card("a").click();
    choose_step(visitor, &page, "pay");
    page.expect("Think: search compare | Do: pay\n Web | | b | a");
}

/// Chooses the step of a card in its panel, by the end of its name.
fn choose_step(visitor: &Visitor, page: &Page, name: &str) {
    let panel = page.find("complementary", visitor.t(words::EDIT_CARD));
    let list = panel.find("combobox", visitor.word("Stap", "Step"));
    list.call(
        "(list, name) => {
            list.value = [...list.options].find((option) => option.text.endsWith(name)).value;
            list.dispatchEvent(new Event('change', { bubbles: true }));
        }",
        json!([name]),
    );
}

fn a_phone_goes_along_with_a_card_that_is_moved_to_another_step(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(390, 844);
    let journey = Drawing::parse("Think: search compare | Do: pay\n Web | a | b |").journey(MAP, "Trial map");
    let page = visitor.open_with_journeys(&[journey]);
    page.click("link", "Trial map");
    page.find("tabpanel", "Think").find("button", "a").click();
    choose_step(&visitor, &page, "pay");
    page.expect_stored("Think: search compare | Do: pay\n Web | | b | a");
    page.find("complementary", "*").press("Escape");
    page.find("tabpanel", "Do").find("button", "a");
}
