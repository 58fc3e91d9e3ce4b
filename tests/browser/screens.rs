//! Every screen of the app, so that what must hold on all of them is tried on all of them.

use crate::harness::visitor::stored_journey;
use crate::harness::{Drawing, Page, Visitor};
use crate::{guide, hosted, opportunities, personas, pictures, reading, seen, share};
use klantreis::text::{board as words, keys as key_words, view};
use serde_json::{Value, json};

/// A screen, and how a person with a filled workspace gets there.
#[derive(Clone, Copy)]
pub struct Screen {
    pub name: &'static str,
    pub open: fn(&Visitor) -> Page,
}

pub const THEMES: [&str; 2] = ["light", "dark"];

pub const SCREENS: &[Screen] = &[
    Screen { name: "start-empty", open: Visitor::open },
    Screen { name: "start", open: filled_start },
    Screen { name: "board", open: board },
    Screen { name: "card", open: card_panel },
    Screen { name: "phase", open: phase_panel },
    Screen { name: "journey", open: journey_panel },
    Screen { name: "menu", open: menu },
    Screen { name: "outline", open: outline },
    Screen { name: "opportunities", open: opportunities::open },
    Screen { name: "guide-model", open: guide::at_model },
    Screen { name: "guide-persona", open: guide::at_persona },
    Screen { name: "guide-touchpoints", open: guide::at_touchpoints },
    Screen { name: "guide-experience", open: guide::at_experience },
    Screen { name: "metric", open: metric_panel },
    Screen { name: "findings", open: findings },
    Screen { name: "known", open: known },
    Screen { name: "persona", open: persona },
    Screen { name: "seen", open: seen_through },
    Screen { name: "links", open: links },
    Screen { name: "keys", open: keys },
    Screen { name: "share-link", open: share::link },
    Screen { name: "share-page", open: share::page },
    Screen { name: "share-file", open: share::file },
    Screen { name: "share-picture", open: pictures::picture },
    Screen { name: "share-print", open: share::print },
    Screen { name: "share-embed", open: share::embed },
    Screen { name: "reading", open: reading::with_card },
    Screen { name: "reading-broken", open: reading::broken },
    Screen { name: "refused", open: refused },
    Screen { name: "hosted", open: hosted::changed },
];

/// The same on a phone, where the board is another one.
pub const PHONE_SCREENS: &[Screen] = &[
    Screen { name: "start-empty", open: Visitor::open },
    Screen { name: "start", open: filled_start },
    Screen { name: "phone", open: phone },
    Screen { name: "phone-card", open: phone_card },
    Screen { name: "phone-menu", open: phone_menu },
    Screen { name: "outline", open: outline },
    Screen { name: "opportunities", open: opportunities::open },
    Screen { name: "guide-model", open: guide::at_model },
    Screen { name: "guide-persona", open: guide::at_persona },
    Screen { name: "guide-touchpoints", open: guide::at_touchpoints },
    Screen { name: "guide-experience", open: guide::at_experience },
    Screen { name: "findings", open: findings },
    Screen { name: "known", open: known },
    Screen { name: "persona", open: persona },
    Screen { name: "phone-links", open: phone_links },
    Screen { name: "phone-keys", open: phone_keys },
    Screen { name: "phone-share-link", open: share::phone_link },
    Screen { name: "phone-share-page", open: share::phone_page },
    Screen { name: "phone-share-file", open: share::phone_file },
    Screen { name: "phone-reading", open: reading::on_phone },
    Screen { name: "reading-broken", open: reading::broken },
    Screen { name: "phone-hosted", open: hosted::opened },
];

/// The sample map with every field that the format has, as a file for [`Visitor::open_with`].
pub fn full_map() -> Value {
    let text = include_str!("../golden/v1-full.klantreis.json");
    let file: Value = serde_json::from_str(text).unwrap_or_else(|why| panic!("{why}"));
    let mut journey = file["journeys"][0].clone();
    journey["archived"] = json!(false);
    journey
}

fn filled_start(visitor: &Visitor) -> Page {
    let mut archived = Drawing::parse("Think: search\n Web | x").journey("old", "An older journey");
    archived["archived"] = json!(true);
    let simple = Drawing::parse("Think: search compare | Do: pay\n Web | a b | c | d\n Shop | | | e")
        .journey("two", "Second");
    let mut values: Vec<(String, String)> =
        [full_map(), simple, archived].iter().map(stored_journey).collect();
    values.push(("klantreis/journey/broken".to_owned(), "{\"format\":".to_owned()));
    let page = visitor.open_with(&values);
    page.find("link", "Second");
    page
}

/// A board as people make them: from the template with the most in it.
pub fn board(visitor: &Visitor) -> Page {
    let page = visitor.open();
    page.create_from_template(visitor, "Vijf fasen*", "Five phases*");
    page
}

pub fn phone(visitor: &Visitor) -> Page {
    let page = visitor.open();
    page.press_template(visitor, "Vijf fasen*", "Five phases*");
    page.find("tabpanel", "*");
    page
}

fn phone_card(visitor: &Visitor) -> Page {
    let page = phone(visitor);
    let card = page.find("tabpanel", "*").find_all("listitem", None).swap_remove(0);
    card.find("button", "*").click();
    page.find("complementary", "*");
    page
}

fn phone_menu(visitor: &Visitor) -> Page {
    let page = phone(visitor);
    page.click("button", visitor.word("Meer acties", "More actions"));
    page.find("menu", "*");
    page
}

fn card_panel(visitor: &Visitor) -> Page {
    let page = board(visitor);
    let title = page.board().cards()[0].to_owned();
    page.card(&title).click();
    page.find("complementary", "*");
    page
}

fn phase_panel(visitor: &Visitor) -> Page {
    let page = board(visitor);
    let name = page.board().phases[1].0.clone();
    page.find("columnheader", &format!("{name}*")).find("button", &name).click();
    page.find("complementary", "*");
    page
}

fn journey_panel(visitor: &Visitor) -> Page {
    let page = board(visitor);
    page.click("button", visitor.t(words::ABOUT_JOURNEY));
    page.find("complementary", "*");
    page
}

/// A map with links, a folded and a hidden lane, and a card with a picture of which nothing is said yet.
fn linked() -> Value {
    let mut journey =
        crate::links::journey(&[("d", "a", "goes back"), ("b", "f", ""), ("c", "e", "asks in the shop")]);
    let mail = Drawing::parse("Think: search compare | Do: pay\n Mail | g h | i |\n Post | j | |");
    let more = mail.journey("", "")["lanes"].as_array().cloned().unwrap_or_default();
    let lanes = journey["lanes"].as_array_mut().expect("lanes");
    lanes.extend(more);
    lanes[2]["folded"] = json!(true);
    lanes[3]["hidden"] = json!(true);
    lanes[0]["cards"][0]["image"] = json!({ "data": PICTURE });
    journey
}

/// Two by two pixels.
const PICTURE: &str = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGOQj94DRAwQCgAfggTZyvS+iwAAAABJRU5ErkJggg==";

fn links(visitor: &Visitor) -> Page {
    let page = visitor.open_journey(&linked());
    page.card("a").click();
    page.find("complementary", "*");
    page
}

fn phone_links(visitor: &Visitor) -> Page {
    let page = visitor.open_with_journeys(&[linked()]);
    page.click("link", crate::harness::board::TITLE);
    page.find("tabpanel", "*");
    page
}

fn menu(visitor: &Visitor) -> Page {
    let page = board(visitor);
    let title = page.board().cards()[0].to_owned();
    page.open_menu(&page.card(&title));
    page
}

/// The full map as an outline.
fn outline(visitor: &Visitor) -> Page {
    let page = visitor.open_with(&[stored_journey(&full_map())]);
    page.call("() => { location.hash = '#/journey/j1?view=outline' }", json!([]));
    page.find("main", visitor.t(view::OUTLINE));
    page
}

/// The panel of a lane whose numbers are calculated.
fn metric_panel(visitor: &Visitor) -> Page {
    let text = include_str!("../golden/v1-metrics.klantreis.json");
    let file: Value = serde_json::from_str(text).unwrap_or_else(|why| panic!("{why}"));
    let page = visitor.open_with(&[stored_journey(&file["journeys"][0])]);
    page.click("link", "E-bike*");
    page.find("rowheader", "NPS*").find("button", "NPS").click();
    page.find("complementary", "*");
    page
}

/// The overview of all keys.
fn keys(visitor: &Visitor) -> Page {
    let page = board(visitor);
    open_keys(visitor, &page);
    page
}

fn phone_keys(visitor: &Visitor) -> Page {
    let page = phone(visitor);
    open_keys(visitor, &page);
    page
}

fn open_keys(visitor: &Visitor, page: &Page) {
    page.choose_from(visitor.t(words::MORE), &[&format!("{}*", visitor.t(key_words::TITLE))]);
    page.find("dialog", visitor.t(key_words::TITLE));
}

/// A number of a lane and a number at a point that are refused.
fn refused(visitor: &Visitor) -> Page {
    let mut journey = crate::experience::journey();
    let values = json!({ "f-Think": 12 });
    let lane = json!({ "id": "m", "kind": "metric", "name": "Score", "measure": "nps", "values": values });
    journey["lanes"].as_array_mut().expect("lanes").push(lane);
    let page = visitor.open_journey(&journey);
    page.find("cell", "Score, Do:*").find_all("button", None)[0].click();
    page.find("textbox", "Score, Do");
    page.type_text("150");
    page.press("Enter");
    page.find("alert", "*");
    page.find_all("slider", None)[2].focus();
    page.type_text("99,2 %");
    page.press("Enter");
    page.wait("both are refused", || page.find_all("alert", None).len() == 2);
    page
}

fn persona(visitor: &Visitor) -> Page {
    let page = visitor.open_with(&personas::workspace());
    page.click("link", "Noor*");
    page.find("heading", "Noor");
    page
}

fn seen_through(visitor: &Visitor) -> Page {
    let page = visitor.open_with(&seen::workspace());
    page.click("link", "Trial map");
    page.click("button", "Noor");
    page.find("columnheader", "Do*");
    page
}

fn findings(visitor: &Visitor) -> Page {
    let mut journey = full_map();
    journey["phases"][0]["color"] = json!("mauve");
    journey["reviewed"] = json!("yesterday");
    let file = json!({ "format": "klantreis", "version": 1, "journeys": [journey] }).to_string();
    let page = visitor.open();
    page.open_file(visitor, "flawed.klantreis.json", file.as_bytes());
    page.find("dialog", "*");
    page
}

fn known(visitor: &Visitor) -> Page {
    let mut journey = Drawing::parse("Think: search\n Web | x").journey("same", "The same");
    let page = visitor.open_with_journeys(std::slice::from_ref(&journey));
    journey["title"] = json!("The same, changed");
    let file = json!({ "format": "klantreis", "version": 1, "journeys": [journey] }).to_string();
    page.open_file(visitor, "known.klantreis.json", file.as_bytes());
    page.find("dialog", "*");
    page
}
