//! The guided start: four stages that end in a filled map, and may be left at any time.

use crate::harness::{Element, Language, Page, TOUCH, Visitor};
use klantreis::guide::Stage;
use klantreis::model::{Market, Word};
use klantreis::template::Template;
use klantreis::text::{Term, Text, board, guide as words, inspector, persona, start, terms};
use serde_json::{Value, json};

crate::tests! {
    a_mouse_goes_the_whole_path_to_a_filled_map.limit(90),
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
fn expect(visitor: &Visitor, page: &Page, stage: Stage) {
    page.find("heading", visitor.t(heading(stage)));
    page.wait("its heading has the focus", || {
        page.maybe("heading", visitor.t(heading(stage))).is_some_and(|heading| heading.is_focused())
    });
}

/// Goes to the next stage.
#[track_caller]
fn go_on(visitor: &Visitor, page: &Page, to: Stage) {
    page.click("button", &visitor.fill(words::NEXT, &[("stage", visitor.t(name(to)))]));
    expect(visitor, page, to);
}

/// A guided start at its first stage.
fn begin(visitor: &Visitor) -> Page {
    let page = visitor.open();
    page.click("button", visitor.t(start::STEP_BY_STEP));
    expect(visitor, &page, Stage::Model);
    page
}

/// A guided start of which the first stages are filled in, at one of them.
fn begun(visitor: &Visitor, at: Stage) -> Page {
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
fn stored(page: &Page) -> Option<Value> {
    let stored = page.stored();
    let journeys: Vec<&String> = stored.keys().filter(|key| key.starts_with("klantreis/journey/")).collect();
    let [key] = journeys[..] else { return None };
    let file: Value = serde_json::from_str(stored[key].as_str()?).ok()?;
    Some(file["journeys"][0].clone())
}

fn a_mouse_goes_the_whole_path_to_a_filled_map(visitor: &Visitor) {
    let page = at_experience(visitor);
    page.click("button", visitor.t(words::FINISH));
    page.find("table", "*");
    let journey = page.poll(|| stored(&page)).expect("a journey is stored");
    println!("{journey:#}");
    let _ = (
        TOUCH,
        json!(1),
        Template::Empty,
        inspector::TITLE,
        board::BOARD,
        terms::B2B,
        Language::ALL,
        Market::ALL.len(),
    );
    let _: Option<Element> = None;
}
