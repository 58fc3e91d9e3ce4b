//! Handing a map over: the dialog, the link and what it does where that is long.

use crate::harness::board::{MAP, TITLE};
use crate::harness::{Drawing, Page, Visitor};
use crate::screens::{board, phone};
use klantreis::exchange::{read_shared_link, shared_link};
use klantreis::text::{Text, board as board_words, embed as embed_words, share as words};
use serde_json::{Value, json};

crate::tests! {
    a_link_is_copied_and_holds_the_map,
    photos_are_left_out_of_a_link_unless_they_are_wanted.either(),
    names_are_left_out_of_a_link_where_that_is_asked.either(),
    what_does_not_fit_in_a_link_is_shared_as_a_phase_or_a_file.either(),
    the_dialog_is_worked_with_the_keyboard_alone,
    the_code_to_embed_shows_the_map_as_it_is_chosen,
}

const DRAWING: &str = "Think: search compare | Do: pay\n Web | a b | c | d";

/// Opens the dialog on a board.
fn open_dialog(visitor: &Visitor, page: &Page) {
    page.click("button", visitor.t(words::SHARE));
    page.find("dialog", visitor.t(words::SHARE));
}

fn show_way(visitor: &Visitor, page: &Page, way: Text) {
    page.click("tab", &format!("{}*", visitor.t(way)));
    page.find("tabpanel", &format!("{}*", visitor.t(way)));
}

/// The dialog with a way chosen, on a board.
fn at(visitor: &Visitor, page: Page, way: Text) -> Page {
    open_dialog(visitor, &page);
    show_way(visitor, &page, way);
    page
}

pub fn link(visitor: &Visitor) -> Page {
    at(visitor, board(visitor), words::LINK)
}

pub fn page(visitor: &Visitor) -> Page {
    at(visitor, board(visitor), words::PAGE)
}

pub fn file(visitor: &Visitor) -> Page {
    at(visitor, board(visitor), words::FILE)
}

pub fn print(visitor: &Visitor) -> Page {
    at(visitor, board(visitor), words::PRINT)
}

pub fn embed(visitor: &Visitor) -> Page {
    at(visitor, board(visitor), embed_words::EMBED)
}

pub fn phone_link(visitor: &Visitor) -> Page {
    at(visitor, phone(visitor), words::LINK)
}

pub fn phone_page(visitor: &Visitor) -> Page {
    at(visitor, phone(visitor), words::PAGE)
}

pub fn phone_file(visitor: &Visitor) -> Page {
    at(visitor, phone(visitor), words::FILE)
}

/// The link that is offered.
fn offered(visitor: &Visitor, page: &Page) -> String {
    let field = page.find("textbox", visitor.t(words::LINK));
    field.call("(field) => field.value", json!([])).as_str().unwrap_or_default().to_owned()
}

/// The file that a link holds. The program in the page wrote it with the same bytes as this one does.
#[track_caller]
fn held(link: &str) -> Value {
    let (_, value) = link.split_once("?view#map=").unwrap_or_else(|| panic!("{link} shows a map"));
    let text = read_shared_link(value).unwrap_or_else(|fault| panic!("{fault:?}: {link}"));
    assert_eq!(shared_link(&text), value);
    serde_json::from_str(&text).unwrap_or_else(|why| panic!("{why}: {text}"))
}

/// A map with as many photos of this size.
fn with_photos(number: usize, size: usize) -> Value {
    let mut journey = Drawing::parse(DRAWING).journey(MAP, TITLE);
    let mut seed = 7_u32;
    let mut noise = || {
        seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        char::from(
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"[(seed >> 18) as usize % 64],
        )
    };
    let cards = (0..number).map(|at| {
        let data: String = (0..size).map(|_| noise()).collect();
        let image = json!({ "data": format!("data:image/png;base64,{data}") });
        json!({ "id": format!("photo-{at}"), "step": "s-pay", "title": format!("Photo {at}"), "image": image })
    });
    let cards: Vec<Value> = cards.collect();
    journey["lanes"][0]["cards"].as_array_mut().expect("cards").extend(cards);
    journey
}

fn a_link_is_copied_and_holds_the_map(visitor: &Visitor) {
    let page = visitor.open_map(DRAWING);
    open_dialog(visitor, &page);
    let link = offered(visitor, &page);
    let file = held(&link);
    assert_eq!(file["journeys"][0]["title"], TITLE);
    assert_eq!(file["journeys"][0]["lanes"][0]["cards"].as_array().map(Vec::len), Some(4));
    let said = visitor
        .fill(words::LENGTH_SAID, &[("length", &link.len().to_string()), ("fits", visitor.t(words::FITS))]);
    assert_eq!(page.find("meter", visitor.t(words::LENGTH)).attribute("aria-valuetext"), Some(said));
    let receiver = page.find("link", visitor.t(words::AS_RECEIVER));
    assert_eq!(receiver.attribute("href").as_deref(), Some(link.as_str()));
    page.click("button", visitor.t(words::COPY_LINK));
    assert!(page.find("button", visitor.t(words::COPIED)).is_focused());
    assert_eq!(visitor.paste_elsewhere(), link);
}

fn photos_are_left_out_of_a_link_unless_they_are_wanted(visitor: &Visitor) {
    let page = visitor.open_journey(&with_photos(3, 4_000));
    open_dialog(visitor, &page);
    let short = offered(visitor, &page);
    let photos = |link: &str| {
        let cards = held(link)["journeys"][0]["lanes"][0]["cards"].as_array().cloned().unwrap_or_default();
        assert_eq!(cards.len(), 7);
        cards.iter().filter(|card| card["image"].is_object()).count()
    };
    assert_eq!(photos(&short), 0);
    page.click("switch", visitor.t(words::WITHOUT_PHOTOS));
    page.find("button", visitor.t(words::COPY_ANYWAY));
    let long = offered(visitor, &page);
    assert_eq!(photos(&long), 3);
    let added = long.len() - short.len();
    assert!((11_500..13_500).contains(&added), "{added} characters, of which 12,000 were told");
}

fn names_are_left_out_of_a_link_where_that_is_asked(visitor: &Visitor) {
    let mut journey = with_photos(0, 0);
    journey["lanes"][0]["cards"][0]["owner"] = json!("Jan Bakker");
    let page = visitor.open_journey(&journey);
    open_dialog(visitor, &page);
    let owner = || held(&offered(visitor, &page))["journeys"][0]["lanes"][0]["cards"][0]["owner"].clone();
    assert_eq!(owner(), "Jan Bakker");
    page.click("switch", visitor.t(words::WITHOUT_NAMES));
    page.wait("the name is left out", || owner().is_null());
}

/// Chooses the phase that is shared where the whole map doesn't fit, by its name.
fn choose_phase(visitor: &Visitor, page: &Page, name: &str) {
    page.find("combobox", visitor.t(words::PART)).call(
        "(list, name) => {
            list.value = [...list.options].find((option) => option.text === name).value;
            list.dispatchEvent(new Event('change', { bubbles: true }));
        }",
        json!([name]),
    );
}

fn what_does_not_fit_in_a_link_is_shared_as_a_phase_or_a_file(visitor: &Visitor) {
    let page = visitor.open_journey(&with_photos(11, 99_000));
    open_dialog(visitor, &page);
    offered(visitor, &page);
    page.click("switch", visitor.t(words::WITHOUT_PHOTOS));
    page.gone("textbox", visitor.t(words::LINK));
    assert!(page.find("tabpanel", "*").text().contains(visitor.t(words::REFUSED)));
    choose_phase(visitor, &page, "Think");
    let journey = &held(&offered(visitor, &page))["journeys"][0];
    assert_eq!(journey["phases"].as_array().map(Vec::len), Some(1));
    choose_phase(visitor, &page, visitor.t(words::WHOLE));
    page.click("button", visitor.t(words::AS_FILE));
    page.click("button", visitor.t(words::SAVE_FILE));
    let (_, content) = visitor.downloaded(&page);
    let file: Value = serde_json::from_slice(&content).expect("JSON");
    assert!(file["journeys"][0]["lanes"][0]["cards"][4]["image"]["data"].is_string());
}

fn the_dialog_is_worked_with_the_keyboard_alone(visitor: &Visitor) {
    let page = visitor.open_map(DRAWING);
    page.card("b").focus();
    page.press("Control+Shift+s");
    let tab = |way: Text| page.find("tab", &format!("{}*", visitor.t(way)));
    assert!(tab(words::LINK).is_focused());
    page.press("ArrowUp");
    page.find("tabpanel", &format!("{}*", visitor.t(embed_words::EMBED)));
    page.press("ArrowUp");
    assert!(tab(words::PRINT).is_focused());
    page.press("ArrowUp");
    assert!(tab(words::FILE).is_focused());
    page.press("Tab");
    page.press("ArrowDown");
    page.tab_to("button", visitor.t(words::SAVE_FILE)).press("Enter");
    let (name, _) = visitor.downloaded(&page);
    assert!(name.starts_with("klantreis-"), "{name} is that of the whole workspace");
    page.press("Escape");
    page.gone("dialog", "*");
    page.wait("the focus is where it was", || page.card("b").is_focused());
    let button = page.find("button", visitor.t(words::SHARE));
    button.press("Enter");
    assert!(tab(words::FILE).is_focused(), "the way that was looked at last");
    page.click("button", visitor.t(board_words::CLOSE));
    page.wait("the focus is where it was", || button.is_focused());
}

fn the_code_to_embed_shows_the_map_as_it_is_chosen(visitor: &Visitor) {
    let page = visitor.open_map(DRAWING);
    open_dialog(visitor, &page);
    show_way(visitor, &page, embed_words::EMBED);
    let code = || page.find("region", visitor.t(embed_words::CODE_NAME)).text();
    assert!(code().contains("#map=1") && code().contains("loading=\"lazy\""), "{}", code());
    page.click("radio", &format!("{}*", visitor.t(embed_words::FROM_FILE)));
    page.find("textbox", visitor.t(embed_words::ADDRESS)).fill("maps/a.klantreis.json");
    page.click("switch", visitor.t(embed_words::BARS));
    page.wait("the code says it", || code().contains("?view&amp;src=maps/a.klantreis.json&amp;bars=0\""));
    page.click("button", visitor.t(embed_words::COPY_CODE));
    page.find("button", visitor.t(words::COPIED));
    let (copied, shown) = (visitor.paste_elsewhere(), code());
    assert!(copied.split_whitespace().eq(shown.split_whitespace()), "{copied}\ninstead of\n{shown}");
}
