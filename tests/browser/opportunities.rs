//! Pain points with their opportunities, and the matrix of effect and effort.

use crate::harness::board::{MAP, TITLE};
use crate::harness::{Drawing, MOUSE, Page, TOUCH, Visitor};
use klantreis::text::{board, view as words};
use serde_json::{Value, json};

crate::tests! {
    a_mouse_drags_an_opportunity_through_the_matrix,
    a_finger_drags_an_opportunity_after_a_long_press,
    keys_move_an_opportunity_and_say_where_it_is.either(),
    pain_points_stand_with_their_opportunities_and_get_another.either(),
    the_panel_sets_effect_effort_and_status.either(),
    several_opportunities_are_rated_together.either(),
    what_is_looked_for_fades_the_list_too.either(),
}

/// Two pain points and three opportunities, one of which is rated.
pub fn journey() -> Value {
    let drawing = "Think: search compare | Do: pay\n Pain | p | q | \n Ideas | i j | | k";
    let mut journey = Drawing::parse(drawing).journey(MAP, TITLE);
    journey["lanes"][0]["kind"] = json!("pains");
    journey["lanes"][1]["kind"] = json!("opportunities");
    let card = &mut journey["lanes"][1]["cards"][0];
    (card["effect"], card["effort"], card["status"]) = (json!(4), json!(2), json!("planned"));
    journey
}

/// The view, by its address.
pub fn open(visitor: &Visitor) -> Page {
    let page = visitor.open_with_journeys(&[journey()]);
    page.click("link", TITLE);
    // By then the address is that of the map.
    page.find("main", visitor.t(board::BOARD));
    page.call("() => { location.hash = location.hash.split('?')[0] + '?view=opportunities' }", json!([]));
    let way = visitor.t(words::OPPORTUNITIES);
    page.find("main", way);
    page
}

fn rating(visitor: &Visitor, effect: &str, effort: &str) -> String {
    visitor.fill(words::RATING, &[("effect", effect), ("effort", effort)])
}

fn chance(page: &Page, title: &str) -> crate::harness::Element {
    page.find("region", "*").find("button", title)
}

/// Waits until an opportunity is stored with this effect and effort.
#[track_caller]
fn expect(page: &Page, title: &str, effect: Value, effort: Value) {
    let stored = || {
        let journey = page.stored_journey(MAP)?;
        let card =
            journey["lanes"][1]["cards"].as_array()?.iter().find(|card| card["title"] == title)?.clone();
        Some((card["effect"].clone(), card["effort"].clone()))
    };
    let wanted = Some((effect, effort));
    page.poll(|| (stored() == wanted).then_some(()));
    assert_eq!(stored(), wanted, "{title}");
}

#[track_caller]
fn stands(page: &Page, title: &str, place: &str) {
    page.wait(&format!("{title} stands at {place}"), || {
        page.maybe("list", place).is_some_and(|list| !list.find_all("button", Some(title)).is_empty())
    });
}

fn drags(visitor: &Visitor, page: &Page, kind: &'static str) {
    stands(page, "i", &rating(visitor, "4", "2"));
    stands(page, "j", visitor.t(words::NOT_RATED));
    let to = page.find("list", &rating(visitor, "5", "1")).rectangle().center();
    page.drag(kind, chance(page, "j").target(), to);
    stands(page, "j", &rating(visitor, "5", "1"));
    expect(page, "j", json!(5), json!(1));
    let aside = page.find("list", visitor.t(words::NOT_RATED)).rectangle().center();
    page.drag(kind, chance(page, "i").target(), aside);
    stands(page, "i", visitor.t(words::NOT_RATED));
    expect(page, "i", Value::Null, Value::Null);
    page.press("Control+z");
    stands(page, "i", &rating(visitor, "4", "2"));
    expect(page, "i", json!(4), json!(2));
}

fn a_mouse_drags_an_opportunity_through_the_matrix(visitor: &Visitor) {
    let page = open(visitor);
    drags(visitor, &page, MOUSE);
    // Beside the matrix nothing is rated.
    let outside = page.find("heading", visitor.t(words::MATRIX)).rectangle().center();
    page.drag(MOUSE, chance(&page, "j").target(), outside);
    expect(&page, "j", json!(5), json!(1));
}

fn a_finger_drags_an_opportunity_after_a_long_press(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(390, 844);
    let page = open(&visitor);
    drags(&visitor, &page, TOUCH);
}

fn keys_move_an_opportunity_and_say_where_it_is(visitor: &Visitor) {
    let page = open(visitor);
    chance(&page, "j").press("Space");
    page.hear(visitor.t(words::UNRATED));
    page.press("ArrowUp");
    page.hear(&rating(visitor, "3", "3"));
    page.press("ArrowUp");
    page.press("ArrowRight");
    page.hear(&rating(visitor, "4", "4"));
    page.press("Space");
    expect(&page, "j", json!(4), json!(4));
    page.wait("it keeps the focus", || chance(&page, "j").is_focused());
    page.press("Space");
    page.press("ArrowDown");
    page.press("Escape");
    expect(&page, "j", json!(4), json!(4));
    let said = chance(&page, "i").description();
    assert!(said.contains(&visitor.fill(words::EFFECT_IS, &[("n", "4")])), "{said}");
}

fn pain_points_stand_with_their_opportunities_and_get_another(visitor: &Visitor) {
    let page = open(visitor);
    let list = page.find("region", visitor.t(words::PAINS_BY_STEP));
    let at = |phase: &str, step: &str| visitor.fill(words::PHASE_STEP, &[("phase", phase), ("step", step)]);
    for (phase, step) in [("Think", "search"), ("Think", "compare"), ("Do", "pay")] {
        list.find("heading", &at(phase, step));
    }
    assert!(list.text().contains(visitor.t(words::NO_OPPORTUNITY)), "{}", list.text());
    list.find("button", &visitor.fill(words::ADD_OPPORTUNITY_AT, &[("step", "compare")])).click();
    page.type_text("new");
    page.press("Enter");
    stands(&page, "new", visitor.t(words::NOT_RATED));
    page.wait("no pain point is without", || !list.text().contains(visitor.t(words::NO_OPPORTUNITY)));
    list.find("button", "p").click();
    page.find("complementary", visitor.word("Kaart bewerken", "Edit card"));
}

fn the_panel_sets_effect_effort_and_status(visitor: &Visitor) {
    let page = open(visitor);
    chance(&page, "k").click();
    let panel = page.find("complementary", "*");
    panel.find("radiogroup", visitor.t(words::EFFECT)).find("radio", "5").click();
    panel.find("radiogroup", visitor.t(words::EFFORT)).find("radio", "2").click();
    panel.find("radiogroup", visitor.t(words::STATUS)).find("radio", visitor.word("Gedaan", "Done")).click();
    stands(&page, "k", &rating(visitor, "5", "2"));
    expect(&page, "k", json!(5), json!(2));
    page.wait("the status is stored", || {
        page.stored_journey(MAP).is_some_and(|journey| journey["lanes"][1]["cards"][2]["status"] == "done")
    });
    panel.find("radiogroup", visitor.t(words::EFFORT)).find("radio", "2").click();
    stands(&page, "k", visitor.t(words::NOT_RATED));
}

fn several_opportunities_are_rated_together(visitor: &Visitor) {
    let page = visitor.open_journey(&journey());
    page.card("j").click();
    // The panel makes the board narrower, and its columns.
    page.find("complementary", "*");
    page.holding("Control", || page.card("k").click());
    let panel = page.find("complementary", "*");
    panel.find("radiogroup", visitor.t(words::EFFECT)).find("radio", "5").click();
    panel.find("radiogroup", visitor.t(words::EFFORT)).find("radio", "1").click();
    for title in ["j", "k"] {
        expect(&page, title, json!(5), json!(1));
    }
    page.holding("Control", || page.card("p").click());
    page.gone("radiogroup", visitor.t(words::EFFECT));
}

fn what_is_looked_for_fades_the_list_too(visitor: &Visitor) {
    let page = open(visitor);
    page.find("searchbox", "*").fill("j");
    let faded = || {
        let all = "() => [...document.querySelectorAll('.chances__list [data-faded]')].map((each) => each.innerText.trim())";
        crate::harness::json::strings(&page.call(all, json!([]))).len()
    };
    page.wait("all but one fade", || faded() == 4);
    page.press("Escape");
    page.wait("none fades", || faded() == 0);
}
