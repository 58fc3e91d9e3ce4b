//! The guided start: four stages that end in a filled map, and may be left at any time.

use crate::harness::json::text;
use crate::harness::{Element, Language, Page, TOUCH, Visitor};
use klantreis::guide::Stage;
use klantreis::model::{Channel, Directness, Market, Medium};
use klantreis::template::Template;
use klantreis::text::{Term, Text, guide as words, inspector, persona, start};
use serde_json::{Value, json};

crate::tests! {
    a_mouse_goes_the_whole_path_to_a_filled_map.either().limit(90),
    the_keyboard_alone_goes_the_whole_path_to_a_filled_map.limit(90),
    a_finger_goes_the_whole_path_on_a_phone.limit(90),
    business_journeys_get_their_own_touchpoints_in_english.either(),
}

/// What a stage is called.
fn name(stage: Stage) -> Text {
    match stage {
        Stage::Model => words::MODEL,
        Stage::Persona => words::PERSONA,
        Stage::Touchpoints => words::TOUCHPOINTS,
        Stage::Experience => words::EXPERIENCE,
    }
}

/// What stands above a stage.
fn heading(stage: Stage) -> Text {
    match stage {
        Stage::Model => words::MODEL_TITLE,
        Stage::Persona => words::PERSONA_TITLE,
        Stage::Touchpoints => words::TOUCHPOINTS_TITLE,
        Stage::Experience => words::EXPERIENCE_TITLE,
    }
}

/// Waits for a stage, whose heading has the focus.
#[track_caller]
pub fn expect(visitor: &Visitor, page: &Page, stage: Stage) {
    page.find("heading", visitor.t(heading(stage)));
    page.wait("its heading has the focus", || {
        page.maybe("heading", visitor.t(heading(stage))).is_some_and(|heading| heading.is_focused())
    });
}

/// Goes to the next stage.
#[track_caller]
pub fn go_on(visitor: &Visitor, page: &Page, to: Stage) {
    page.click("button", &visitor.fill(words::NEXT, &[("stage", visitor.t(name(to)))]));
    expect(visitor, page, to);
}

/// A guided start at its first stage.
pub fn begin(visitor: &Visitor) -> Page {
    let page = visitor.open();
    page.click("button", visitor.t(start::STEP_BY_STEP));
    expect(visitor, &page, Stage::Model);
    page
}

/// A guided start of which the first stages are filled in, at one of them.
pub fn begun(visitor: &Visitor, at: Stage) -> Page {
    let page = begin(visitor);
    page.click("radio", visitor.t(Market::B2c.text()));
    for stage in Stage::ALL.into_iter().skip(1).take(at as usize) {
        go_on(visitor, &page, stage);
        match stage {
            Stage::Persona => page.find("textbox", visitor.t(persona::NAME)).fill("Noor"),
            Stage::Touchpoints => {
                let first = page.find_all("checkbox", None).into_iter().step_by(4).take(6);
                first.for_each(|box_| box_.click());
            }
            Stage::Experience => {
                for (at, slider) in page.find_all("slider", None).into_iter().enumerate() {
                    slider.press(["ArrowLeft", "ArrowRight", "Home", "End"][at % 4]);
                }
            }
            Stage::Model => {}
        }
    }
    page
}

pub fn at_model(visitor: &Visitor) -> Page {
    begun(visitor, Stage::Model)
}

pub fn at_persona(visitor: &Visitor) -> Page {
    begun(visitor, Stage::Persona)
}

pub fn at_touchpoints(visitor: &Visitor) -> Page {
    begun(visitor, Stage::Touchpoints)
}

pub fn at_experience(visitor: &Visitor) -> Page {
    begun(visitor, Stage::Experience)
}

/// The one journey in the store.
pub fn stored(page: &Page) -> Option<Value> {
    let stored = page.stored();
    let journeys: Vec<&String> = stored.keys().filter(|key| key.starts_with("klantreis/journey/")).collect();
    let [key] = journeys[..] else { return None };
    let file: Value = serde_json::from_str(stored[key].as_str()?).ok()?;
    Some(file["journeys"][0].clone())
}

/// The personas in the store.
pub fn personas(page: &Page) -> Vec<Value> {
    let of = |(_, value): &(String, Value)| {
        serde_json::from_str::<Value>(value.as_str()?).ok().map(|file| file["personas"][0].clone())
    };
    let stored = page.stored().into_iter().filter(|(key, _)| key.starts_with("klantreis/persona/"));
    stored.collect::<Vec<_>>().iter().filter_map(of).collect()
}

/// Waits until the journey in the store is as `holds` says.
#[track_caller]
pub fn expect_stored(page: &Page, what: &str, holds: impl Fn(&Value) -> bool) -> Value {
    let found = page.poll(|| stored(page).filter(|journey| holds(journey)));
    found.unwrap_or_else(|| panic!("waited in vain: {what}\n{:#}", stored(page).unwrap_or_default()))
}

/// The card with this title, and its lane.
pub fn card(journey: &Value, title: &str) -> Option<(Value, Value)> {
    let lanes = journey["lanes"].as_array()?.iter();
    let cards = lanes.flat_map(|lane| {
        let cards = lane["cards"].as_array().into_iter().flatten();
        cards.map(move |card| (card.clone(), lane.clone()))
    });
    cards.into_iter().find(|(card, _)| card["title"] == title)
}

pub fn has_card(journey: &Value, title: &str) -> bool {
    card(journey, title).is_some()
}

/// The points of the experience lane.
pub fn points(journey: &Value) -> Vec<Value> {
    let lanes = journey["lanes"].as_array().into_iter().flatten();
    let points =
        lanes.filter(|lane| lane["kind"] == "experience").filter_map(|lane| lane["points"].as_object());
    points.flat_map(|points| points.values().cloned()).collect()
}

/// The field for another touchpoint of a phase.
pub fn adder(visitor: &Visitor, page: &Page, phase: &str) -> Element {
    page.find("textbox", &visitor.fill(words::ADD_TO, &[("phase", phase)]))
}

/// What a touchpoint is like, once it is ticked.
pub fn details(page: &Page, title: &str) -> Element {
    page.find("group", title)
}

fn a_mouse_goes_the_whole_path_to_a_filled_map(visitor: &Visitor) {
    let visitor = visitor.other(Language::Dutch);
    let page = begin(&visitor);
    page.find("textbox", visitor.t(inspector::TITLE)).fill("Fiets kopen");
    page.click("radio", visitor.t(Market::B2c.text()));
    page.click("radio", visitor.t(Template::LifeCycle.name()));
    expect_stored(&page, "title, market and phases", |journey| {
        journey["title"] == "Fiets kopen"
            && journey["market"] == "b2c"
            && journey["phases"][4]["name"] == "Ambassadeurschap"
    });

    go_on(&visitor, &page, Stage::Persona);
    page.find("textbox", visitor.t(persona::NAME)).fill("Noor");
    page.find("textbox", visitor.t(persona::AGE)).fill("34");
    page.click("button", visitor.t(persona::ADD_GOAL));
    page.type_text("Rustig kiezen");

    go_on(&visitor, &page, Stage::Touchpoints);
    assert!(page.find_all("checkbox", None).len() > 20);
    page.click("checkbox", "Bezoek aan de winkel");
    let shop = details(&page, "Bezoek aan de winkel");
    assert!(shop.find("radio", visitor.t(Medium::Physical.text())).has("aria-checked", "true"));
    shop.find("radio", visitor.t(Directness::Indirect.text())).click();
    shop.find("switch", visitor.t(words::CRITICAL)).click();
    adder(&visitor, &page, "Aankoop").fill("Proefrit thuis");
    page.press("Enter");
    page.hear("Proefrit thuis");
    let own = details(&page, "Proefrit thuis");
    own.find("radio", visitor.t(Medium::Physical.text())).click();

    go_on(&visitor, &page, Stage::Experience);
    let name = visitor.fill(inspector::EXPERIENCE_ACTUAL_AT, &[("step", "Aankoop")]);
    let slider = page.find("slider", &name).rectangle();
    page.pointer(crate::harness::MOUSE, slider.center().moved(slider.width * -0.45, 0.0)).click().perform();
    page.click("button", visitor.t(words::FINISH));
    page.find("table", "Fiets kopen");

    let journey = expect_stored(&page, "the experience", |journey| points(journey).len() == 1);
    let (shop, lane) = card(&journey, "Bezoek aan de winkel").expect("the ticked touchpoint");
    assert_eq!((&lane["name"], &lane["channel"]), (&json!("Winkel"), &json!("store")));
    assert_eq!([&shop["medium"], &shop["directness"]], [&json!("physical"), &json!("indirect")]);
    assert_eq!(shop["moment_of_truth"], true);
    let (own, _) = card(&journey, "Proefrit thuis").expect("the touchpoint of one's own");
    assert_eq!(own["medium"], "physical");
    assert_eq!(points(&journey), [json!({ "actual": -2 })]);
    let [noor] = &personas(&page)[..] else { panic!("one persona: {:?}", personas(&page)) };
    assert_eq!(
        (&noor["name"], &noor["age"], &noor["goals"]),
        (&json!("Noor"), &json!(34), &json!("Rustig kiezen"))
    );
    assert_eq!(journey["personas"], json!([noor["id"]]));
    let lanes = journey["lanes"].as_array().into_iter().flatten();
    let felt: Vec<&Value> = lanes.filter(|lane| lane["kind"] == "experience").collect();
    assert_eq!(felt[0]["persona"], noor["id"]);
    page.card("Bezoek aan de winkel");
    assert_eq!(visitor.complaints(), [""; 0]);
}

fn the_keyboard_alone_goes_the_whole_path_to_a_filled_map(visitor: &Visitor) {
    let visitor = visitor.other(Language::Dutch);
    let page = visitor.open();
    let next = |to| {
        let name = visitor.fill(words::NEXT, &[("stage", visitor.t(name(to)))]);
        page.tab_to("button", &name);
        page.press("Enter");
        expect(&visitor, &page, to);
    };
    page.tab_to("button", visitor.t(start::STEP_BY_STEP));
    page.press("Enter");
    expect(&visitor, &page, Stage::Model);
    page.tab_to("radio", visitor.t(Market::B2b.text()));
    page.press("Space");
    page.press("ArrowRight");
    page.tab_to("radio", visitor.t(Template::FivePhases.name()));
    page.press("ArrowRight");
    expect_stored(&page, "market and model", |journey| {
        journey["market"] == "b2c" && journey["phases"][0]["name"] == "See"
    });
    next(Stage::Persona);
    page.tab_to("textbox", visitor.t(persona::NAME));
    page.type_text("Noor");
    next(Stage::Touchpoints);
    page.tab_to("checkbox", "Tip van een vriend");
    page.press("Space");
    details(&page, "Tip van een vriend").find("switch", visitor.t(words::CRITICAL)).focus();
    page.press("Space");
    page.tab_to("textbox", &visitor.fill(words::ADD_TO, &[("phase", "Do")]));
    page.type_text("Balie");
    page.press("Enter");
    details(&page, "Balie");
    next(Stage::Experience);
    page.tab_to("slider", &visitor.fill(inspector::EXPERIENCE_ACTUAL_AT, &[("step", "See")]));
    page.press("ArrowRight");
    page.press("ArrowRight");
    page.tab_to("button", visitor.t(words::FINISH));
    page.press("Enter");
    page.find("table", "*");
    let journey =
        expect_stored(&page, "the experience", |journey| points(journey) == [json!({ "actual": 1 })]);
    assert_eq!(card(&journey, "Tip van een vriend").expect("a card").0["moment_of_truth"], true);
    assert!(has_card(&journey, "Balie"));
    assert_eq!(personas(&page)[0]["name"], "Noor");
}

fn a_finger_goes_the_whole_path_on_a_phone(visitor: &Visitor) {
    let visitor = visitor.other(Language::Dutch).with_window(390, 844);
    let page = visitor.open();
    let tap = |element: &Element| page.pointer(TOUCH, element.target()).click().perform();
    let next = |to| {
        tap(&page.find("button", &visitor.fill(words::NEXT, &[("stage", visitor.t(name(to)))])));
        expect(&visitor, &page, to);
    };
    tap(&page.find("button", visitor.t(start::STEP_BY_STEP)));
    expect(&visitor, &page, Stage::Model);
    tap(&page.find("radio", visitor.t(Market::B2c.text())));
    next(Stage::Persona);
    tap(&page.find("textbox", visitor.t(persona::NAME)));
    page.type_text("Noor");
    next(Stage::Touchpoints);
    tap(&page.find("checkbox", "Klantreviews"));
    tap(&details(&page, "Klantreviews").find("radio", visitor.t(Directness::Direct.text())));
    tap(&adder(&visitor, &page, "Gebruik"));
    page.type_text("Inruilen");
    tap(&page.find("checkbox", "Servicedesk"));
    details(&page, "Inruilen");
    next(Stage::Experience);
    tap(&page.find("slider", &visitor.fill(inspector::EXPERIENCE_ACTUAL_AT, &[("step", "Gebruik")])));
    tap(&page.find("button", visitor.t(words::FINISH)));
    page.find("tabpanel", "*");
    let journey = expect_stored(&page, "the experience", |journey| points(journey).len() == 1);
    assert_eq!(card(&journey, "Klantreviews").expect("a card").0["directness"], "direct");
    assert!(["Inruilen", "Servicedesk"].iter().all(|title| has_card(&journey, title)));
    assert_eq!(personas(&page).len(), 1);
}

fn business_journeys_get_their_own_touchpoints_in_english(visitor: &Visitor) {
    let visitor = visitor.other(Language::English);
    let page = begin(&visitor);
    page.click("radio", visitor.t(Market::B2b.text()));
    page.click("radio", visitor.t(Template::SeeThinkDoCare.name()));
    go_on(&visitor, &page, Stage::Persona);
    go_on(&visitor, &page, Stage::Touchpoints);
    let boxes: Vec<String> = page.find_all("checkbox", None).iter().map(Element::name).collect();
    for title in ["Trade fair", "White paper", "Quotation", "Landing page"] {
        assert!(boxes.iter().any(|name| name == title), "{title} is missing: {boxes:?}");
    }
    assert!(!boxes.iter().any(|name| name == "Tip from a friend"));
    page.click("checkbox", "Quotation");
    let channel = details(&page, "Quotation").find("combobox", visitor.t(inspector::CHANNEL));
    channel.focus();
    page.call_with(
        "(list, word) => { list.value = word; list.dispatchEvent(new Event('change', { bubbles: true })) }",
        json!(["phone"]),
        &[&channel.node],
    );
    let journey = expect_stored(&page, "it moves to the lane of the telephone", |journey| {
        card(journey, "Quotation").is_some_and(|(_, lane)| lane["channel"] == "phone")
    });
    let lanes: Vec<String> =
        journey["lanes"].as_array().into_iter().flatten().map(|lane| text(&lane["name"])).collect();
    let has = |channel: Channel| lanes.iter().any(|lane| lane == channel.text().en);
    assert!(has(Channel::Phone) && !has(Channel::Email), "{lanes:?}");
    // Personas are not asked for: without one the journey is about nobody.
    assert_eq!(journey["personas"], Value::Null);
}
