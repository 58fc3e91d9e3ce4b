//! What people write, in every script: it has a direction of its own, no word is torn, and no name makes the page larger
//! than it may be.

use crate::harness::json::strings;
use crate::harness::visitor::{stored_journey, stored_persona};
use crate::harness::{Drawing, Language, Page, Visitor};
use crate::screens::full_map;
use klantreis::template::Template;
use klantreis::text::{board as words, rejection, start};
use serde_json::{Value, json};

crate::tests! {
    what_is_written_from_right_to_left_turns_nothing_around_it.either(),
    what_is_written_from_right_to_left_turns_nothing_on_a_phone.either(),
    what_is_written_from_right_to_left_turns_nothing_on_paper_and_in_passing.either(),
    what_is_written_from_right_to_left_turns_nothing_where_the_page_cannot_start.either(),
    initials_are_letters_as_people_count_them,
    a_search_finds_what_is_meant.either(),
    no_dutch_word_of_a_template_is_torn,
    no_english_word_of_a_template_is_torn,
    a_name_that_nobody_sees_is_refused.either(),
    names_that_nobody_sees_in_a_file_are_shown_as_such.either(),
    a_name_of_thousands_of_letters_leaves_room_for_the_rest,
    a_name_of_thousands_of_letters_leaves_room_on_a_phone,
}

const HARD: &str = include_str!("../cases/hard-texts.klantreis.json");

const ASKED: &str = include_str!("written.js");

/// The fields of a file that hold what a user wrote.
const WRITTEN: [&str; 21] = [
    "title",
    "name",
    "description",
    "goal",
    "note",
    "source",
    "owner",
    "label",
    "alt",
    "quote",
    "segment",
    "occupation",
    "location",
    "home",
    "hobbies",
    "goals",
    "needs",
    "frustrations",
    "behaviour",
    "tags",
    "tone",
];

/// A file whose texts all begin with a word that is written from right to left, and end with a sign.
fn from_right_to_left(value: &mut Value) {
    match value {
        Value::Object(members) => members.iter_mut().for_each(|(name, member)| {
            if WRITTEN.contains(&name.as_str()) {
                write(member);
            }
            from_right_to_left(member);
        }),
        Value::Array(items) => items.iter_mut().for_each(from_right_to_left),
        _ => {}
    }
}

fn write(value: &mut Value) {
    match value {
        Value::String(text) => *text = format!("مرحلة {text} (25 €)!"),
        Value::Array(items) => items.iter_mut().for_each(write),
        Value::Object(members) => members.values_mut().for_each(write),
        _ => {}
    }
}

/// A workspace with every field that the format has, in Arabic; the same journey again in the archive.
fn workspace() -> Vec<(String, String)> {
    let mut file: Value = serde_json::from_str(include_str!("../golden/v1-full.klantreis.json"))
        .unwrap_or_else(|why| panic!("{why}"));
    let mut journey = full_map();
    let numbers: Value = serde_json::from_str(include_str!("../golden/v1-metrics.klantreis.json"))
        .unwrap_or_else(|why| panic!("{why}"));
    let mut numbers = numbers["journeys"][0].clone();
    numbers["id"] = json!("numbers");
    [&mut journey, &mut numbers].into_iter().for_each(from_right_to_left);
    let mut archived = journey.clone();
    archived["id"] = json!("archived");
    archived["archived"] = json!(true);
    from_right_to_left(&mut file["personas"]);
    let personas = file["personas"].as_array().into_iter().flatten().map(stored_persona);
    [&journey, &numbers, &archived].into_iter().map(stored_journey).chain(personas).collect()
}

/// Every text of a workspace.
fn texts(values: &[(String, String)]) -> Vec<String> {
    fn collect(value: &Value, texts: &mut Vec<String>) {
        match value {
            Value::String(text) => texts.push(text.clone()),
            Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
            Value::Object(members) => members.values().for_each(|member| collect(member, texts)),
            _ => {}
        }
    }
    let mut texts = Vec::new();
    for (_, value) in values {
        collect(&serde_json::from_str(value).unwrap_or_else(|why| panic!("{why}")), &mut texts);
    }
    texts
}

/// Asks of the page with one of the functions of `written.js`.
fn ask(page: &Page, function: &str, arguments: Value) -> Vec<String> {
    page.call(&format!("() => ({ASKED})()"), json!([]));
    strings(&page.call(&format!("(...all) => window.written.{function}(...all)"), arguments))
}

/// Goes to an address of the page, and waits for what is found there.
#[track_caller]
fn go(page: &Page, to: &str, found: &str) {
    page.call("(to) => { location.hash = to }", json!([to]));
    await_one(page, found);
}

#[track_caller]
fn await_one(page: &Page, found: &str) {
    let is_there = "(found) => !!document.querySelector(found)";
    page.wait(found, || page.call(is_there, json!([found])) == json!(true));
}

/// Presses what is found, and waits for what comes of it.
#[track_caller]
fn press(page: &Page, pressed: &str, found: &str) {
    await_one(page, pressed);
    page.call("(pressed) => document.querySelector(pressed).click()", json!([pressed]));
    await_one(page, found);
}

#[track_caller]
fn expect_directed(page: &Page, screen: &str, own: &[String]) {
    let undirected = ask(page, "undirected", json!([own]));
    assert!(undirected.is_empty(), "{screen}: {undirected:#?}");
}

/// The places of a workspace: what each is called, its address, and what is found there.
const PLACES: [(&str, &str, &str); 9] = [
    ("start", "/", ".jcard"),
    ("board", "/journey/j1", "[data-card]"),
    ("outline", "/journey/j1?view=outline", ".outline__phases [data-card]"),
    ("opportunities", "/journey/j1?view=opportunities", ".chances__steps"),
    ("guide", "/journey/j1?view=guide", ".guide__models"),
    ("guide-persona", "/journey/j1?view=guide-persona", ".persona__hero"),
    ("guide-touchpoints", "/journey/j1?view=guide-touchpoints", ".guide__phase"),
    ("guide-experience", "/journey/j1?view=guide-experience", ".guide__points"),
    ("persona", "/persona/p1?journey=j1", ".persona__hero"),
];

fn what_is_written_from_right_to_left_turns_nothing_around_it(visitor: &Visitor) {
    let values = workspace();
    let own = texts(&values);
    let page = visitor.open_with(&values);
    for (screen, address, found) in PLACES {
        go(&page, address, found);
        expect_directed(&page, screen, &own);
    }
    go(&page, "/journey/j1", "[data-card]");
    for (screen, pressed) in [
        ("card", "[data-card]"),
        ("phase", ".phase__name"),
        ("step", ".step__name"),
        ("lane", ".lane__head .lane__title"),
        ("curve", ".lane--curve .lane__head .lane__title"),
        ("journey", ".topbar [aria-pressed], .maptitle"),
    ] {
        press(&page, pressed, "aside.side, .maptitle .inline-edit");
        expect_directed(&page, screen, &own);
    }
    page.press("Escape");
    go(&page, "/journey/numbers", ".lane--metric");
    expect_directed(&page, "numbers", &own);
    press(&page, ".lane--metric .lane__head .lane__title", "aside.side");
    expect_directed(&page, "number", &own);
    page.click("button", visitor.word("Inzichten*", "Insights*"));
    await_one(&page, ".side--insights .findings");
    expect_directed(&page, "insights", &own);
}

fn what_is_written_from_right_to_left_turns_nothing_on_a_phone(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(390, 844);
    let values = workspace();
    let own = texts(&values);
    let page = visitor.open_with(&values);
    go(&page, "/journey/j1", ".m [data-card]");
    expect_directed(&page, "phone", &own);
    press(&page, ".m .lane__title", "aside.side");
    expect_directed(&page, "lane", &own);
    page.press("Escape");
    page.click("button", visitor.word("Meer acties", "More actions"));
    page.find("menu", "*");
    expect_directed(&page, "menu", &own);
}

fn what_is_written_from_right_to_left_turns_nothing_on_paper_and_in_passing(visitor: &Visitor) {
    let values = workspace();
    let own = texts(&values);
    let page = visitor.open_with(&values);
    go(&page, "/journey/j1", "[data-card]");
    page.call("() => dispatchEvent(new Event('beforeprint'))", json!([]));
    await_one(&page, ".print [class]");
    expect_directed(&page, "paper", &own);
    page.call("() => dispatchEvent(new Event('afterprint'))", json!([]));
    press(&page, ".lane__head .btn--more", ".menu-pop [role^=menuitem]");
    expect_directed(&page, "menu", &own);
    page.press("Escape");
    // A name while it is edited, and the toast where its lane is deleted.
    page.call("() => document.querySelector('.phase__name').focus()", json!([]));
    page.press("F2");
    await_one(&page, ".phase .inline-edit");
    expect_directed(&page, "name", &own);
    page.press("Escape");
    press(&page, "[data-card]", "[data-card][aria-current]");
    page.call("() => document.querySelector('[data-card][aria-current]').focus()", json!([]));
    page.press("Delete");
    await_one(&page, ".toast");
    expect_directed(&page, "toast", &own);
    page.press("/");
    page.type_text("مرحلة");
    page.press("Enter");
    page.wait("a match is told", || page.heard().iter().any(|said| said.contains('\u{2068}')));
    expect_directed(&page, "search", &own);
    let file: Vec<Value> = values.iter().map(|(_, value)| serde_json::from_str(value).unwrap()).collect();
    go(&page, "/", ".jcard");
    page.open_file(visitor, "again.klantreis.json", file[0].to_string().as_bytes());
    page.find("dialog", "*");
    expect_directed(&page, "dialog", &own);
}

fn what_is_written_from_right_to_left_turns_nothing_where_the_page_cannot_start(visitor: &Visitor) {
    visitor.always_before("() => { delete window.WebAssembly }");
    visitor.expect_complaint("WebAssembly");
    let values = workspace();
    let page = visitor.open_with(&values);
    await_one(&page, ".item b");
    expect_directed(&page, "rescue", &texts(&values));
}

/// The journey of the hard texts, as its file has it.
fn open_hard(visitor: &Visitor) -> Page {
    let file: Value = serde_json::from_str(HARD).unwrap_or_else(|why| panic!("{why}"));
    let journeys = file["journeys"].as_array().into_iter().flatten().map(stored_journey);
    let personas = file["personas"].as_array().into_iter().flatten().map(stored_persona);
    let page = visitor.open_with(&journeys.chain(personas).collect::<Vec<_>>());
    await_one(&page, ".jcard .avatar");
    page
}

fn initials_are_letters_as_people_count_them(visitor: &Visitor) {
    let page = open_hard(visitor);
    let letters = "(where) => [...document.querySelectorAll(where)].map((disc) => disc.dataset.n)";
    let faces = page.call(letters, json!([".jcard .avatar"]));
    assert_eq!(strings(&faces), ["GJ", "م"]);
    go(&page, "/journey/j1", "[data-card]");
    let mut owners = strings(&page.call(letters, json!([".card .owner"])));
    owners.sort();
    assert_eq!(owners, ["TW", "ZO\u{308}", "ZÖ"]);
}

/// The ids of the cards that stand out.
fn shown(page: &Page) -> Vec<String> {
    strings(&page.call(
        "() => [...document.querySelectorAll('[data-card]:not([data-faded])')].map((card) => card.dataset.card).sort()",
        json!([]),
    ))
}

fn a_search_finds_what_is_meant(visitor: &Visitor) {
    let page = open_hard(visitor);
    page.find("searchbox", "*").fill("رِحلة");
    page.hear(visitor.word("1 klantreis gevonden", "1 journey found"));
    go(&page, "/journey/j1", "[data-card]");
    for text in ["café", "cafe\u{301} nai\u{308}eve", "CAFE", "caf\u{200b}e\u{301}", "zoë"] {
        page.find("searchbox", "*").fill(text);
        page.wait(text, || shown(&page) == ["c3", "c4"]);
    }
    page.find("searchbox", "*").fill("DONAUDAMPF");
    page.wait("the long word is found", || shown(&page) == ["c7"]);
}

fn no_dutch_word_of_a_template_is_torn(visitor: &Visitor) {
    expect_whole_words(visitor, Language::Dutch);
}

fn no_english_word_of_a_template_is_torn(visitor: &Visitor) {
    expect_whole_words(visitor, Language::English);
}

/// The words of all templates stand whole, or broken as their language breaks them, on a wide screen and on a phone.
#[track_caller]
fn expect_whole_words(visitor: &Visitor, language: Language) {
    let maker = visitor.other(language);
    let page = maker.open();
    for template in Template::ALL {
        let name = maker.t(template.name());
        page.click("button", &maker.fill(start::TEMPLATE_OF, &[("name", name)]));
        page.find("table", "*");
        expect_whole(&page, &format!("{name}, 1440"));
        page.go_to_start(&maker);
    }
    expect_whole(&page, "start, 1440");
    page.resize(390, 844);
    expect_whole(&page, "start, 390");
    let ids = "() => [...document.querySelectorAll('[data-journey]')].map((card) => card.dataset.journey)";
    for id in strings(&page.call(ids, json!([]))) {
        go(&page, &format!("/journey/{id}"), ".m .m__tab");
        let tabs = "() => document.querySelectorAll('.m__tab').length";
        for tab in 0..page.call(tabs, json!([])).as_u64().unwrap_or_default() {
            page.call("(tab) => document.querySelectorAll('.m__tab')[tab].click()", json!([tab]));
            expect_whole(&page, &format!("{id}, phase {tab}, 390"));
        }
    }
}

#[track_caller]
fn expect_whole(page: &Page, screen: &str) {
    let torn = ask(page, "torn", json!([]));
    assert!(torn.is_empty(), "{screen}: {torn:#?}");
}

const MAP: &str = "
    Think: search | Do: pay
    Web  | a | b";

fn a_name_that_nobody_sees_is_refused(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    for (role, within) in [("columnheader", "Think"), ("columnheader", "search"), ("rowheader", "Web")] {
        page.find(role, &format!("{within}*")).find("button", within).press("F2");
        page.press("Control+a");
        page.type_text("\u{200b}\u{3164} \u{2800}");
        page.press("Enter");
        page.expect(MAP);
    }
    page.find("rowheader", "Web*").find("button", "Web").click();
    let name = page.find("complementary", "*").find("textbox", "*");
    name.fill("\u{3164}\u{202e}");
    page.press("Enter");
    page.find("alert", visitor.t(rejection::EMPTY_NAME));
    page.expect(MAP);
}

fn names_that_nobody_sees_in_a_file_are_shown_as_such(visitor: &Visitor) {
    let mut journey = Drawing::parse(MAP).journey("j1", "\u{3164}");
    for path in ["/phases/0/name", "/phases/1/steps/0/name", "/lanes/0/name", "/lanes/0/cards/0/title"] {
        *journey.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = json!("\u{200b}\u{2800}");
    }
    let unseen = json!({ "id": "p1", "name": "\u{202e} \u{feff}" });
    let page = visitor.open_with(&[stored_journey(&journey), stored_persona(&unseen)]);
    let (untitled, unnamed) = (visitor.t(start::UNTITLED), visitor.t(words::UNNAMED));
    page.find("link", &format!("{unnamed}*"));
    page.click("link", untitled);
    await_one(&page, "[data-card]");
    page.card(untitled);
    page.find("rowheader", &format!("{unnamed}*"));
    let names = "() => ['.phase__name', '.step .step__name', '.lane__title', '.maptitle__text']
        .flatMap((names) => [...document.querySelectorAll(names)].map((name) => name.textContent))";
    let names = strings(&page.call(names, json!([])));
    assert_eq!(names, [unnamed, "Do", "search", unnamed, unnamed, untitled]);
    assert!(
        page.call("() => document.title", json!([]))
            .as_str()
            .is_some_and(|title| title.starts_with(untitled))
    );
}

/// A map whose names are all as long as they may be: one word, or many.
fn endless(letters: &str) -> Value {
    let mut journey = Drawing::parse(MAP).journey("j1", &letters.repeat(3_000 / letters.len()));
    let name = journey["title"].clone();
    for path in ["/phases/0/name", "/phases/0/steps/0/name", "/lanes/0/name", "/lanes/0/cards/0/title"] {
        *journey.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = name.clone();
    }
    journey["personas"] = json!(["p1"]);
    journey
}

/// How much larger than the window the page is, and how high the highest of what is found.
#[track_caller]
fn expect_small(page: &Page, found: &str, most: f64) {
    let measured = page.call(
        "(found) => [
            document.documentElement.scrollWidth - innerWidth,
            Math.max(0, ...[...document.querySelectorAll(found)].map((each) => each.getBoundingClientRect().height)),
            Math.max(0, ...[...document.querySelectorAll(found)].map((each) => each.getBoundingClientRect().width)) - innerWidth,
        ]",
        json!([found]),
    );
    let measured: Vec<f64> = measured.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    assert!(measured[0] <= 0.0 && measured[1] <= most && measured[2] <= 0.0, "{found}: {measured:?}");
}

fn a_name_of_thousands_of_letters_leaves_room_for_the_rest(visitor: &Visitor) {
    for letters in ["endless", "and so on "] {
        let persona = json!({ "id": "p1", "name": letters.repeat(300) });
        let page = visitor.open_with(&[stored_journey(&endless(letters)), stored_persona(&persona)]);
        await_one(&page, ".jcard");
        expect_small(&page, ".jcard, .person", 320.0);
        go(&page, "/journey/j1", "[data-card]");
        expect_small(&page, ".lane, .phase, .step, .topbar", 140.0);
        let whole = "() => document.querySelector('.lane__title').title.length";
        assert!(page.call(whole, json!([])).as_u64().is_some_and(|length| length > 2_900));
        go(&page, "/journey/j1?view=outline", ".outline__lane");
        expect_small(&page, ".outline__lane, .outline__head", 140.0);
        go(&page, "/journey/j1", "[data-card]");
        press(&page, ".lane__head .lane__title", "aside.side");
        expect_small(&page, ".side__head, .side__title", 140.0);
        page.click("button", visitor.word("Lane verwijderen", "Delete lane"));
        expect_toast(&page, visitor);
    }
}

/// A toast says what was done, within the window, with its button.
#[track_caller]
fn expect_toast(page: &Page, visitor: &Visitor) {
    await_one(page, ".toast .btn");
    let seen = page.call(
        "() => {
            const toast = document.querySelector('.toast');
            const box = (range) => range.getBoundingClientRect();
            const text = toast.querySelector('.toast__text').firstChild;
            const end = document.createRange();
            end.setStart(text, text.length - 5);
            end.setEnd(text, text.length);
            const within = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1
                && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
            const page = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
            return [text.data, within(box(toast), page) && within(box(end), box(toast))
                && within(box(toast.querySelector('.btn')), box(toast))];
        }",
        json!([]),
    );
    let said = seen[0].as_str().unwrap_or_default();
    assert!(said.contains(visitor.word("verwijderd", "deleted")), "{said}");
    assert_eq!(seen[1], json!(true), "{said}");
}

fn a_name_of_thousands_of_letters_leaves_room_on_a_phone(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(390, 844);
    for letters in ["endless", "and so on "] {
        let persona = json!({ "id": "p1", "name": letters.repeat(300) });
        let page = visitor.open_with(&[stored_journey(&endless(letters)), stored_persona(&persona)]);
        await_one(&page, ".jcard");
        expect_small(&page, ".jcard, .person", 420.0);
        go(&page, "/journey/j1", ".m [data-card]");
        expect_small(&page, ".m__top, .m__tab, .m__lane > h2", 100.0);
        press(&page, ".m .lane__title", "aside.side");
        page.click("button", visitor.word("Lane verwijderen", "Delete lane"));
        expect_toast(&page, &visitor);
        go(&page, "/persona/p1", ".persona__hero");
        expect_small(&page, ".person", 140.0);
    }
}
