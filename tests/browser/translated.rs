//! A page in which others work too: the browser translates it, which takes its text nodes away, and extensions put
//! elements of theirs between ours.

use crate::guide;
use crate::harness::board::{MAP, TITLE};
use crate::harness::visitor::stored_journey;
use crate::harness::{Drawing, Language, Page, Place::In, Visitor};
use crate::personas;
use klantreis::guide::Stage;
use klantreis::model::Market;
use klantreis::text::{Term, board as words, insight, inspector, persona, share, start, view};
use serde_json::{Value, json};

crate::tests! {
    a_translated_board_shows_what_is_stored.either().limit(90),
    a_translated_board_and_panel_follow_the_language.either(),
    a_translated_panel_shows_what_is_selected.either(),
    the_findings_on_a_translated_page_follow_the_map.either(),
    a_translated_outline_follows_the_map.either(),
    a_translated_start_screen_follows_the_store.either().limit(90),
    a_translated_persona_follows_what_is_written.either(),
    a_translated_guide_follows_its_stages.either(),
    what_the_user_wrote_is_never_translated.either(),
    elements_of_an_extension_are_in_nobodys_way.either().limit(120),
}

const BOARD: &str = "
    Muse: search compare | Act: pay
    Web  | alpha beta | gamma | delta
    Shop | epsilon    |       | zeta";

/// Writes over the text that is being edited.
fn write(page: &Page, text: &str) {
    page.find("textbox", "*");
    page.press("Control+a");
    page.type_text(text);
    page.press("Enter");
}

/// Nothing is selected.
fn let_go(page: &Page) {
    page.find("main", "*").press("Escape");
    page.gone("complementary", "*");
}

#[track_caller]
fn expect_status(page: &Page, said: &str) {
    page.wait(&format!("the status bar says {said}"), || page.find("contentinfo", "*").text().contains(said));
}

fn more(visitor: &Visitor, name: &str) -> String {
    visitor.fill(words::MORE_FOR, &[("name", name)])
}

/// Renames, undoes, adds, deletes and moves. After each deed the page reads as it would without anybody else.
fn change_the_map(visitor: &Visitor, page: &Page) {
    let renamed = BOARD.replace("alpha", "first");
    page.card("alpha").press("F2");
    write(page, "first");
    page.expect(&renamed);
    page.reads_as_anew(visitor, let_go);
    page.press("Control+z");
    page.expect(BOARD);
    page.reads_as_anew(visitor, let_go);
    page.press("Control+Shift+Z");
    page.expect(&renamed);

    let head = |role: &str, name: &str| page.find(role, &format!("{name}*")).find("button", name);
    for (role, name, new) in
        [("columnheader", "Muse", "Dream"), ("columnheader", "pay", "buy"), ("rowheader", "Shop", "Store")]
    {
        head(role, name).press("F2");
        write(page, new);
    }
    page.click("button", &visitor.fill(words::EDIT_TITLE_OF, &[("title", TITLE)]));
    write(page, "Another title");
    page.find("table", "Another title");
    page.expect(
        "Dream: search compare | Act: buy\n Web | first beta | gamma | delta\n Store | epsilon | | zeta",
    );
    page.reads_as_anew(visitor, let_go);
    page.press_times("Control+z", 4);
    page.find("table", TITLE);
    page.expect(&renamed);
    page.reads_as_anew(visitor, let_go);

    page.hush();
    page.move_card("gamma", In("Shop", "compare"));
    page.hear("gamma");
    page.card("beta").press("Delete");
    page.hear(&visitor.fill(words::DELETED, &[("name", "beta")]));
    page.card("epsilon").click();
    for title in ["new", "newer"] {
        page.press("n");
        write(page, title);
        page.card(title);
    }
    page.expect(
        "Muse: search compare | Act: pay\n Web | first | | delta\n Shop | epsilon new newer | gamma | zeta",
    );
    expect_status(page, visitor.word("7 kaarten", "7 cards"));
    page.reads_as_anew(visitor, let_go);
}

/// Deletes a phase and takes that back, by the message that offers it.
fn delete_a_phase(visitor: &Visitor, page: &Page) {
    let before = page.board();
    page.click("button", &more(visitor, "Act"));
    page.choose(&[visitor.word("Verwijderen*2 kaarten*", "Delete*2 cards*")]);
    page.expect("Muse: search compare\n Web | first | \n Shop | epsilon new newer | gamma");
    expect_status(page, visitor.word("5 kaarten", "5 cards"));
    page.reads_as_anew(visitor, let_go);
    page.find("status", "*Act*").find("button", visitor.t(words::UNDO)).click();
    page.expect(&before.to_string());
    expect_status(page, visitor.word("7 kaarten", "7 cards"));
    page.reads_as_anew(visitor, let_go);
}

/// The bars say whether all is kept, how many cards are selected, and how many findings there are.
fn look_at_the_bars(visitor: &Visitor, page: &Page) {
    let saved = visitor.word("Bewaard op dit apparaat", "Saved on this device");
    page.wait("the map is kept", || {
        let said = page.find("contentinfo", "*").text();
        said.matches(saved).count() == 1
    });
    page.card("first").click();
    expect_status(page, visitor.word("7 kaarten, 1 geselecteerd", "7 cards, 1 selected"));
    page.holding("Control", || page.card("zeta").click());
    expect_status(page, visitor.word("7 kaarten, 2 geselecteerd", "7 cards, 2 selected"));
    let_go(page);
    page.wait("the number of findings is that of its name", || {
        let button = page.find("button", &format!("{}, *", visitor.t(insight::INSIGHTS)));
        let number = button.call("(button) => button.querySelector('[data-n]').dataset.n", json!([]));
        button.name().contains(&format!(" {} ", number.as_str().unwrap_or("none")))
    });
}

fn a_translated_board_shows_what_is_stored(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.translate();
    assert!(page.translated().len() > 5, "{:?}", page.translated());
    change_the_map(visitor, &page);
    delete_a_phase(visitor, &page);
    look_at_the_bars(visitor, &page);
}

/// The words of the interface, in the page and in a panel that is open.
fn switch_the_language(visitor: &Visitor, page: &Page) {
    let select = |page: &Page| {
        page.find("main", "*").find("button", "epsilon").click();
        page.find("complementary", "*");
    };
    select(page);
    for language in [Language::English, Language::Dutch] {
        page.set_language(language.tag());
        page.find("complementary", inspector::EDIT_CARD.get(language));
        page.reads_as_anew(visitor, select);
    }
}

fn a_translated_board_and_panel_follow_the_language(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.translate();
    switch_the_language(visitor, &page);
    let read = page.find("banner", "*").text();
    let count = |language| read.split_whitespace().filter(|word| *word == share::SHARE.get(language)).count();
    assert_eq!(count(Language::Dutch), 1, "{read}");
    assert_eq!(count(Language::English), 0, "{read}");
}

fn a_translated_panel_shows_what_is_selected(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.translate();
    let head = |role: &'static str, name: &'static str| {
        move |page: &Page| page.find(role, &format!("{name}*")).find("button", name).click()
    };
    page.card("alpha").click();
    let panel = page.find("complementary", visitor.t(inspector::EDIT_CARD));
    panel.find("textbox", visitor.t(inspector::TITLE)).fill("first");
    panel.find("slider", visitor.t(inspector::EXPERIENCE_ACTUAL)).press("Home");
    panel.find("radio", visitor.word("Digitaal", "Digital")).click();
    page.expect(&BOARD.replace("alpha", "first"));
    page.reads_as_anew(visitor, |page| page.card("first").click());

    head("columnheader", "search")(&page);
    let panel = page.find("complementary", visitor.t(inspector::EDIT_STEP));
    panel.find("textbox", visitor.t(inspector::NAME)).fill("look");
    page.press("Tab");
    page.find("columnheader", "look*");
    page.reads_as_anew(visitor, head("columnheader", "look"));

    head("rowheader", "Web")(&page);
    let panel = page.find("complementary", visitor.t(inspector::EDIT_LANE));
    panel.find("textbox", visitor.t(inspector::NAME)).fill("Site");
    page.press("Tab");
    page.reads_as_anew(visitor, head("rowheader", "Site"));

    let about = |page: &Page| page.click("button", visitor.t(words::ABOUT_JOURNEY));
    about(&page);
    let panel = page.find("complementary", visitor.t(inspector::EDIT_JOURNEY));
    panel.find("radio", visitor.word("Gewenst", "Future")).click();
    panel.find("textbox", visitor.t(inspector::TITLE)).fill("Another title");
    page.press("Tab");
    page.find("table", "Another title");
    page.reads_as_anew(visitor, about);
}

/// A map with customers in each phase, and a moment of truth that goes wrong.
fn with_findings() -> Value {
    let mut journey = Drawing::parse(BOARD).journey(MAP, TITLE);
    let lanes = journey["lanes"].as_array_mut().expect("lanes");
    for card in lanes.iter_mut().flat_map(|lane| lane["cards"].as_array_mut().expect("cards")) {
        if card["title"] == "delta" {
            card["moment_of_truth"] = json!(true);
            card["actual"] = json!(-1);
            card["desired"] = json!(1);
        }
    }
    let values = json!({ "f-Muse": 1000, "f-Act": 400 });
    lanes.push(json!({ "id": "count", "kind": "metric", "name": "Count", "measure": "customers",
        "target": 500, "values": values }));
    journey
}

fn the_findings_on_a_translated_page_follow_the_map(visitor: &Visitor) {
    let page = visitor.open_journey(&with_findings());
    page.translate();
    let open = |page: &Page| {
        if page.maybe("complementary", visitor.t(insight::INSIGHTS)).is_none() {
            page.click("button", &format!("{}, *", visitor.t(insight::INSIGHTS)));
        }
        page.find("complementary", visitor.t(insight::INSIGHTS));
    };
    let found = visitor.t(insight::NEGATIVE_MOMENT);
    open(&page);
    page.find("heading", found);
    page.reads_as_anew(visitor, open);
    page.card("delta").press("Delete");
    page.gone("heading", found);
    page.reads_as_anew(visitor, open);
    page.press("Control+z");
    page.find("heading", found);
    // Another number: of the funnel, of the tile and on the board.
    let phase = visitor.fill(words::SET_VALUE, &[("phase", "Act")]);
    page.click("button", &format!("*{phase}"));
    write(&page, "1300");
    page.find("cell", visitor.word("Count, Act: 1.300*", "Count, Act: 1,300*"));
    page.reads_as_anew(visitor, open);
    page.click("radio", "EN");
    page.find("complementary", insight::INSIGHTS.get(Language::English));
    page.find("cell", "Count, Act: 1,300*");
    page.reads_as_anew(visitor, |page| {
        let name = insight::INSIGHTS.get(Language::English);
        if page.maybe("complementary", name).is_none() {
            page.click("button", &format!("{name}, *"));
        }
        page.find("complementary", name);
    });
}

fn a_translated_outline_follows_the_map(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.translate();
    page.click("radio", visitor.t(view::OUTLINE));
    page.find("main", visitor.t(view::OUTLINE));
    let main = page.find("main", "*");
    main.find("button", "gamma").press("F2");
    write(&page, "third");
    page.find("heading", "compare*").find("button", "compare").press("F2");
    write(&page, "weigh");
    main.find("button", "zeta").press("Delete");
    page.expect_stored(
        "Muse: search weigh | Act: pay\n Web | alpha beta | third | delta\n Shop | epsilon | | ",
    );
    page.reads_as_anew(visitor, let_go);
    page.press_times("Control+z", 3);
    page.expect_stored(BOARD);
    page.reads_as_anew(visitor, let_go);
    page.click("radio", "EN");
    page.find("main", view::OUTLINE.get(Language::English));
    page.reads_as_anew(visitor, let_go);
}

/// Renames, archives, brings back and deletes journeys of the list.
fn change_the_list(visitor: &Visitor, page: &Page) {
    let stay = |_: &Page| {};
    page.click("button", &more(visitor, "Lending a book"));
    page.choose(&[&format!("{}*", visitor.t(words::RENAME))]);
    write(page, "Returning a book");
    page.find("link", "Returning a book");
    page.reads_as_anew(visitor, stay);
    page.click("button", &more(visitor, "Returning a book"));
    page.choose(&[visitor.t(start::ARCHIVE_IT)]);
    page.gone("link", "Returning a book");
    page.hear(&visitor.fill(start::ARCHIVED, &[("title", "Returning a book")]));
    page.reads_as_anew(visitor, stay);
    page.click("button", &visitor.fill(start::BRING_BACK_OF, &[("title", "Returning a book")]));
    page.find("link", "Returning a book");
    page.reads_as_anew(visitor, stay);
    page.click("button", &more(visitor, "Returning a book"));
    page.choose(&[visitor.t(words::DELETE)]);
    page.gone("link", "Returning a book");
    page.reads_as_anew(visitor, stay);
    // The last one: archiving is offered to be undone too.
    let offers = page.find("status", "*Returning a book*").find_all("button", Some(visitor.t(words::UNDO)));
    offers.last().expect("an offer to undo").click();
    page.find("link", "Returning a book");
    page.reads_as_anew(visitor, stay);
}

fn journeys() -> [Value; 2] {
    [
        Drawing::parse("Muse: search | Act: pay\n Web | a b | c").journey("bike", "Buying a bike"),
        Drawing::parse("Muse: search\n Web | x").journey("book", "Lending a book"),
    ]
}

fn a_translated_start_screen_follows_the_store(visitor: &Visitor) {
    let page = visitor.open_with_journeys(&journeys());
    page.translate();
    change_the_list(visitor, &page);
    for language in [Language::English, Language::Dutch] {
        page.set_language(language.tag());
        page.find("heading", start::TEMPLATES.get(language));
        page.reads_as_anew(visitor, |_| {});
    }
    let search = page.find("searchbox", "*");
    search.fill("nowhere");
    page.gone("link", "Buying a bike");
    search.fill("bike");
    page.find("link", "Buying a bike");
    search.fill("");
    page.find("link", "Returning a book");
    page.reads_as_anew(visitor, |_| {});
    // From one screen to the next and back.
    page.open_journey_called("Buying a bike");
    page.card("a").press("Delete");
    page.wait("the card is gone", || page.board().cards() == ["b", "c"]);
    page.reads_as_anew(visitor, let_go);
    page.go_to_start(visitor);
    page.find("link", "Buying a bike");
    page.reads_as_anew(visitor, |_| {});
}

fn a_translated_persona_follows_what_is_written(visitor: &Visitor) {
    let page = visitor.open_with(&personas::workspace());
    page.translate();
    page.click("link", "Noor*");
    page.find("heading", "Noor");
    page.find("textbox", visitor.t(persona::NAME)).fill("Nora");
    page.press("Tab");
    page.find("heading", "Nora");
    page.find("link", "Nora*");
    page.find("textbox", visitor.t(persona::SEGMENT)).fill("Stedelingen");
    page.press("Tab");
    page.wait("the segment is stored", || personas::stored(&page, "p1")["segment"] == "Stedelingen");
    page.reads_as_anew(visitor, |_| {});
    page.click("button", visitor.t(words::UNDO));
    page.click("button", visitor.t(words::UNDO));
    page.find("heading", "Noor");
    page.reads_as_anew(visitor, |_| {});
    for language in [Language::English, Language::Dutch] {
        page.set_language(language.tag());
        page.find("region", persona::USED_IN.get(language));
        page.reads_as_anew(visitor, |_| {});
    }
    page.find("textbox", visitor.t(persona::NAME)).fill("Nora");
    page.press("Tab");
    page.find("heading", "Nora");
    page.click("link", visitor.t(words::ALL_JOURNEYS));
    page.find("link", "Nora*");
    page.reads_as_anew(visitor, |_| {});
}

fn a_translated_guide_follows_its_stages(visitor: &Visitor) {
    let page = guide::begin(visitor);
    page.translate();
    page.click("radio", visitor.t(Market::B2c.text()));
    page.reads_as_anew(visitor, |_| {});
    guide::go_on(visitor, &page, Stage::Persona);
    page.find("textbox", visitor.t(persona::NAME)).fill("Noor");
    page.press("Tab");
    guide::go_on(visitor, &page, Stage::Touchpoints);
    page.reads_as_anew(visitor, |_| {});
    page.find_all("checkbox", None)[0].click();
    page.wait("the channel of the touchpoint is offered", || page.maybe("combobox", "*").is_some());
    page.reads_as_anew(visitor, |_| {});
    page.set_language("en");
    page.find("heading", klantreis::text::guide::TOUCHPOINTS_TITLE.get(Language::English));
    page.reads_as_anew(visitor, |_| {});
}

/// Whatever stands in the page: nothing of the user is among what was translated.
#[track_caller]
fn expect_own_words_left(page: &Page) {
    let own = [
        "alpha",
        "beta",
        "gamma",
        "delta",
        "epsilon",
        "zeta",
        "Muse",
        "search",
        "compare",
        "Act",
        "pay",
        "Web",
        "Shop",
        "Count",
        TITLE,
        "Noor",
        "marketing",
    ];
    let translated = page.translated();
    assert!(!translated.is_empty(), "nothing is translated");
    let found: Vec<&String> = translated.iter().filter(|text| own.contains(&text.trim())).collect();
    assert!(found.is_empty(), "{found:?} belongs to the user");
    let numbers: Vec<&String> =
        translated.iter().filter(|text| text.trim().chars().all(|c| c.is_ascii_digit())).collect();
    assert!(numbers.is_empty(), "{numbers:?} are numbers");
}

fn what_the_user_wrote_is_never_translated(visitor: &Visitor) {
    let mut journey = with_findings();
    journey["personas"] = json!(["p"]);
    journey["lanes"][0]["cards"][0]["tags"] = json!(["marketing"]);
    journey["lanes"][0]["cards"][0]["personas"] = json!(["p"]);
    journey["links"] = json!([{ "id": "k", "from": "c-alpha", "to": "c-zeta", "label": "marketing" }]);
    let noor = json!({ "id": "p", "name": "Noor", "tone": { "default": "marketing" } });
    let page = visitor.open_with(&[stored_journey(&journey), crate::harness::visitor::stored_persona(&noor)]);
    page.translate();
    expect_own_words_left(&page);
    page.open_journey_called(TITLE);
    page.find("group", visitor.t(persona::PERSONAS)).find("button", "Noor").click();
    expect_own_words_left(&page);
    page.card("alpha").click();
    page.find("complementary", visitor.t(inspector::EDIT_CARD));
    expect_own_words_left(&page);
    page.open_menu(&page.card("alpha"));
    expect_own_words_left(&page);
    page.choose(&[visitor.t(words::MOVE_TO), "Shop"]);
    expect_own_words_left(&page);
    page.press("Escape");
    for (role, name) in [("columnheader", "Muse"), ("columnheader", "pay"), ("rowheader", "Count")] {
        page.find(role, &format!("{name}*")).find("button", name).click();
        page.find("complementary", "*");
        expect_own_words_left(&page);
    }
    page.click("button", &format!("{}, *", visitor.t(insight::INSIGHTS)));
    page.find("heading", visitor.t(insight::NEGATIVE_MOMENT));
    expect_own_words_left(&page);
    page.click("button", visitor.t(inspector::CLOSE_PANEL));
    for looked_at in [view::OUTLINE, view::OPPORTUNITIES] {
        page.click("radio", visitor.t(looked_at));
        page.find("main", visitor.t(looked_at));
        page.wait("the view has come", || !page.find("main", "*").text().is_empty());
        expect_own_words_left(&page);
    }
    page.go_to_start(visitor);
    page.click("link", "Noor*");
    page.find("heading", "Noor");
    expect_own_words_left(&page);
}

fn elements_of_an_extension_are_in_nobodys_way(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.extend();
    change_the_map(visitor, &page);
    delete_a_phase(visitor, &page);
    look_at_the_bars(visitor, &page);
    switch_the_language(visitor, &page);
    let_go(&page);
    page.press_times("Control+z", 20);
    page.expect(BOARD);
    let states = page.find("radiogroup", visitor.t(words::STATE));
    states.find_all("radio", None)[0].press("ArrowRight");
    page.wait("the next state is chosen", || states.find_all("radio", None)[1].has("aria-checked", "true"));

    let page = visitor.open_with_journeys(&journeys());
    page.extend();
    change_the_list(visitor, &page);
}
