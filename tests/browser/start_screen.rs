//! The list of journeys.

use crate::harness::{Drawing, Language, Page, Visitor};
use klantreis::text::{board, share, start as words};
use serde_json::{Value, json};

crate::tests! {
    all_seven_templates_open_in_both_languages.either().limit(90),
    an_empty_map_can_be_filled_from_nothing.either(),
    journeys_are_listed_with_title_cards_and_last_change.either(),
    a_journey_is_found_by_its_title.either(),
    a_journey_is_renamed_and_duplicated.either(),
    a_journey_is_archived_and_brought_back.either(),
    a_journey_is_deleted_and_comes_back_with_undo.either(),
    one_journey_is_exported.either(),
    the_whole_workspace_is_exported_and_opens_elsewhere.either(),
    the_list_is_worked_with_the_keyboard_alone.either(),
}

fn journeys() -> [Value; 3] {
    [
        Drawing::parse("Think: search | Do: pay\n Web | a b | c").journey("bike", "Buying a bike"),
        Drawing::parse("Think: search\n Web | x").journey("book", "Lending a book"),
        Drawing::parse("Think: search\n Web |").journey("none", "Nothing yet"),
    ]
}

fn open(visitor: &Visitor) -> Page {
    visitor.open_with_journeys(&journeys())
}

fn menu_of(visitor: &Visitor, title: &str) -> String {
    visitor.fill(board::MORE_FOR, &[("name", title)])
}

fn all_seven_templates_open_in_both_languages(visitor: &Visitor) {
    for language in Language::ALL {
        let person = visitor.other(language);
        let page = person.open();
        let pattern = person.fill(words::TEMPLATE_OF, &[("name", "*")]);
        let mut names: Vec<String> =
            page.find_all("button", Some(&pattern)).iter().map(|button| button.name()).collect();
        names.sort();
        names.dedup();
        assert!(names.len() >= 7, "{names:?}");
        for name in names {
            page.click("button", &name);
            page.find("table", "*");
            let map = page.board();
            assert!(!map.phases.is_empty(), "{name}");
            page.go_to_start(&person);
        }
    }
}

fn an_empty_map_can_be_filled_from_nothing(visitor: &Visitor) {
    let page = visitor.open();
    page.create_empty(visitor);
    page.choose_from(visitor.t(board::ADD_LANE), &["Touchpoints", "Website"]);
    page.press("Enter");
    page.press("n");
    page.type_text("first");
    page.press("Enter");
    page.press("Escape");
    page.wait("the card is there", || page.board().cards() == ["first"]);
}

fn journeys_are_listed_with_title_cards_and_last_change(visitor: &Visitor) {
    let page = open(visitor);
    for (title, cards) in [("Buying a bike", "3"), ("Lending a book", "1"), ("Nothing yet", "0")] {
        let item = page.find("listitem", &format!("*{title}*"));
        let text = item.text();
        assert!(text.contains(cards), "{title}: {text}");
    }
    page.open_journey_called("Buying a bike");
    page.card("a").click();
    page.press("Control+d");
    page.go_to_start(visitor);
    let item = page.find("listitem", "*Buying a bike*");
    let text = item.text();
    assert!(
        text.contains(visitor.word("4 kaarten", "4 cards")) && text.contains(visitor.t(words::TODAY)),
        "{text}"
    );
}

fn a_journey_is_found_by_its_title(visitor: &Visitor) {
    let page = open(visitor);
    page.find("searchbox", visitor.word("Zoek een klantreis", "Find a journey")).fill("BOOK");
    page.gone("link", "Buying a bike");
    page.find("link", "Lending a book");
    page.find("searchbox", "*").fill("nowhere");
    page.gone("link", "Lending a book");
    page.find("searchbox", "*").fill("");
    page.find("link", "Buying a bike");
}

fn a_journey_is_renamed_and_duplicated(visitor: &Visitor) {
    let page = open(visitor);
    page.click("button", &menu_of(visitor, "Lending a book"));
    page.choose(&[&format!("{}*", visitor.t(board::RENAME))]);
    page.find("textbox", "*");
    page.press("Control+a");
    page.type_text("Returning a book");
    page.press("Enter");
    page.find("link", "Returning a book");
    page.wait("the title is stored", || {
        page.stored_journey("book").is_some_and(|journey| journey["title"] == "Returning a book")
    });
    page.click("button", &menu_of(visitor, "Buying a bike"));
    page.choose(&[visitor.t(board::DUPLICATE)]);
    let copy = visitor.fill(board::COPY_OF, &[("name", "Buying a bike")]);
    page.open_journey_called(&copy);
    assert_eq!(page.board(), Drawing::parse("Think: search | Do: pay\n Web | a b | c"));
}

fn a_journey_is_archived_and_brought_back(visitor: &Visitor) {
    let page = open(visitor);
    page.click("button", &menu_of(visitor, "Lending a book"));
    page.choose(&[visitor.t(words::ARCHIVE_IT)]);
    page.gone("link", "Lending a book");
    page.reload();
    page.find("link", "Buying a bike");
    page.click("button", &visitor.fill(words::BRING_BACK_OF, &[("title", "Lending a book")]));
    page.open_journey_called("Lending a book");
    assert_eq!(page.board(), Drawing::parse("Think: search\n Web | x"));
}

fn a_journey_is_deleted_and_comes_back_with_undo(visitor: &Visitor) {
    let page = open(visitor);
    let delete = || {
        page.click("button", &menu_of(visitor, "Lending a book"));
        page.choose(&[visitor.t(board::DELETE)]);
        page.gone("link", "Lending a book");
        page.wait("it is gone from the store", || page.stored_journey("book").is_none());
    };
    delete();
    page.press("Control+z");
    page.find("link", "Lending a book");
    delete();
    page.click("button", visitor.word("Ongedaan maken", "Undo"));
    page.open_journey_called("Lending a book");
    assert_eq!(page.board(), Drawing::parse("Think: search\n Web | x"));
}

fn one_journey_is_exported(visitor: &Visitor) {
    let page = open(visitor);
    page.click("button", &menu_of(visitor, "Buying a bike"));
    page.choose(&[visitor.t(share::SHARE)]);
    page.save_shared_file(visitor);
    let (name, content) = visitor.downloaded(&page);
    assert!(name.ends_with(".klantreis.json"), "{name}");
    let file: Value = serde_json::from_slice(&content).expect("JSON");
    assert_eq!(file["journeys"].as_array().map(Vec::len), Some(1));
    assert_eq!(file["journeys"][0]["title"], json!("Buying a bike"));
    page.press("Escape");
    let menu = page.find("button", &menu_of(visitor, "Buying a bike"));
    page.wait("the focus is where it was", || menu.is_focused());
}

fn the_whole_workspace_is_exported_and_opens_elsewhere(visitor: &Visitor) {
    let page = open(visitor);
    page.click("button", visitor.t(words::EXPORT_ALL));
    let (name, content) = visitor.downloaded(&page);
    let colleague = visitor.other(Language::English);
    let page = colleague.open();
    page.open_file(&colleague, &name, &content);
    for journey in journeys() {
        page.find("link", journey["title"].as_str().unwrap_or_default());
    }
    page.open_journey_called("Buying a bike");
    assert_eq!(page.board(), Drawing::parse("Think: search | Do: pay\n Web | a b | c"));
}

fn the_list_is_worked_with_the_keyboard_alone(visitor: &Visitor) {
    let page = open(visitor);
    let reached = page.tab_to("link", "Lending a book");
    reached.press("Enter");
    page.find("table", "Lending a book");
}
