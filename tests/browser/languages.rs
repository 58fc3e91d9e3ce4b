//! Dutch and English.

use crate::harness::{Drawing, Language, Visitor};
use crate::screens::board;
use serde_json::json;

crate::tests! {
    the_language_follows_the_browser,
    the_language_is_switched_everywhere_at_once_and_stays.either(),
    what_a_map_says_is_never_translated.either(),
    numbers_are_written_as_the_language_writes_them,
    the_experience_of_a_card_is_written_as_the_language_writes_it.either(),
}

fn the_language_follows_the_browser(visitor: &Visitor) {
    for language in Language::ALL {
        let person = visitor.other(language);
        let page = person.open();
        assert_eq!(page.call("() => document.documentElement.lang", json!([])), language.tag());
        page.find("heading", person.word("Begin met een sjabloon", "Start from a template"));
    }
}

fn the_language_is_switched_everywhere_at_once_and_stays(visitor: &Visitor) {
    let page = board(visitor);
    page.find("button", "Delen");
    page.set_language("en");
    page.find("button", "Share");
    page.find("main", "Board");
    let dutch = ["Delen", "Ongedaan maken", "Opnieuw", "Lane toevoegen", "Fase toevoegen", "Inzoomen"];
    let names = page.names("button");
    assert!(!names.iter().any(|name| dutch.contains(&name.as_str())), "{names:?}");
    page.reload();
    page.find("button", "Share");
    assert_eq!(page.call("() => document.documentElement.lang", json!([])), "en");
}

fn what_a_map_says_is_never_translated(visitor: &Visitor) {
    let page = board(visitor);
    let before = page.board();
    page.set_language("en");
    page.find("button", "Share");
    assert_eq!(page.board(), before);
}

fn numbers_are_written_as_the_language_writes_them(visitor: &Visitor) {
    let journey = json!({ "id": "n", "title": "Numbers", "state": "current",
        "phases": [{ "id": "f1", "name": "One", "steps": [{ "id": "s1", "name": "a" }] },
                   { "id": "f2", "name": "Two", "steps": [{ "id": "s2", "name": "b" }] }],
        "lanes": [{ "id": "l1", "name": "People", "kind": "metric", "measure": "customers",
                    "values": { "f1": 2480, "f2": 1339 } }] });
    let page = visitor.open_journey(&journey);
    page.find("cell", "People, One: 2.480");
    page.find("cell", "People, Two: 1.339, uitval 46 procent");
    page.set_language("en");
    page.find("cell", "People, One: 2,480");
    page.find("cell", "People, Two: 1,339, drop-off 46 percent");
}

/// Dutch cards said `−0.5`.
fn the_experience_of_a_card_is_written_as_the_language_writes_it(visitor: &Visitor) {
    let mut journey = Drawing::parse("Think: search\n Web | a").journey("map", "Trial map");
    journey["lanes"][0]["cards"][0]["actual"] = json!(-0.5);
    let page = visitor.open_journey(&journey);
    let said = visitor.word("−0,5", "−0.5");
    let shown = page.call("() => document.querySelector('.emo').dataset.n", json!([]));
    assert_eq!(shown, json!(said));
    let description = page.card("a").description();
    assert!(description.contains(said), "{description}");
}
