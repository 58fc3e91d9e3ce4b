//! Files that are no maps, or maps with mistakes in them: said, and nothing stored changes.

#[path = "../bad_files/mod.rs"]
mod table;

use crate::harness::board::{MAP, TITLE};
use crate::harness::visitor::stored_journey;
use crate::harness::{Drawing, Kind, Language, Page, Visitor};
use klantreis::text::import as words;
use table::Outcome;

crate::tests! {
    every_bad_file_is_refused_or_its_findings_are_listed_and_nothing_stored_changes.limit(400),
    a_file_with_findings_opens_without_the_wrong_parts_once_they_are_seen.either(),
    a_file_can_be_dropped_anywhere_and_pasted,
    a_journey_that_is_here_already_is_replaced_kept_twice_or_left.either(),
    a_file_that_is_refused_in_one_language_is_refused_in_the_other.either(),
    a_file_that_only_looks_wrong_opens_whole.either().limit(120),
}

const BOARD: &str = "Think: search | Do: pay\n Web | a b | c";

fn open_start(visitor: &Visitor) -> Page {
    let journey = Drawing::parse(BOARD).journey(MAP, TITLE);
    visitor.open_with(&[stored_journey(&journey)])
}

fn every_bad_file_is_refused_or_its_findings_are_listed_and_nothing_stored_changes(visitor: &Visitor) {
    let person = visitor.other(Language::English);
    let page = open_start(&person);
    let before = page.stored();
    // What is said of each stands in the library, which has tests of its own: one browser is shown them all.
    let every = if visitor.browser.kind == Kind::Chromium { 1 } else { 5 };
    let bad = table::every().into_iter().filter(|file| !matches!(file.outcome, Outcome::Fine(_)));
    for file in bad.step_by(every) {
        page.open_file(&person, "opened.klantreis.json", &file.bytes);
        let wanted: Vec<&str> = match &file.outcome {
            Outcome::Refused { english, .. } => vec![*english],
            Outcome::Findings(findings) => {
                findings.iter().flat_map(|finding| finding.splitn(2, ": ")).collect()
            }
            Outcome::Fine(_) => Vec::new(),
        };
        let mut said = String::new();
        page.poll(|| {
            said = page.maybe("dialog", "*")?.text();
            wanted.iter().all(|words| said.contains(words)).then_some(())
        });
        let missing: Vec<&&str> = wanted.iter().filter(|words| !said.contains(**words)).collect();
        assert!(missing.is_empty(), "{}: {missing:?} is not said, but {said}", file.name);
        assert_eq!(page.stored(), before, "{}: something stored has changed", file.name);
        page.press("Escape");
        page.gone("dialog", "*");
        assert_eq!(page.stored(), before, "{}: something stored has changed at the end", file.name);
    }
}

fn a_file_that_is_refused_in_one_language_is_refused_in_the_other(visitor: &Visitor) {
    let page = open_start(visitor);
    let refused = table::every().into_iter().filter(|file| matches!(file.outcome, Outcome::Refused { .. }));
    for file in refused.step_by(6) {
        let Outcome::Refused { dutch, .. } = file.outcome else { continue };
        page.open_file(visitor, "opened.klantreis.json", &file.bytes);
        let text = page.find("dialog", words::REFUSED.nl).text();
        assert!(text.contains(dutch), "{}: “{dutch}” is not said, but {text}", file.name);
        page.press("Escape");
        page.gone("dialog", "*");
    }
}

/// One card is right, the other has an experience that is off the scale.
fn file_with_a_finding() -> String {
    let mut journey = Drawing::parse("Think: search\n Web | right wrong").journey("other", "Half right");
    journey["lanes"][0]["cards"][1]["actual"] = serde_json::json!(7);
    serde_json::json!({ "format": "klantreis", "version": 1, "journeys": [journey] }).to_string()
}

fn a_file_with_findings_opens_without_the_wrong_parts_once_they_are_seen(visitor: &Visitor) {
    let page = open_start(visitor);
    let before = page.stored();
    page.open_file(visitor, "half.klantreis.json", file_with_a_finding().as_bytes());
    let dialog = page.find("dialog", visitor.t(words::FLAWED));
    assert!(dialog.text().contains("journeys[0].lanes[0].cards[1].actual"), "{}", dialog.text());
    assert_eq!(page.stored(), before);
    dialog.find("button", visitor.t(words::OPEN_WITHOUT)).click();
    page.find("table", "Half right");
    assert_eq!(page.board(), Drawing::parse("Think: search\n Web | right wrong"));
    let kept = page.stored();
    assert!(before.iter().all(|(key, value)| kept.get(key) == Some(value)), "what was there is as it was");
}

fn a_file_can_be_dropped_anywhere_and_pasted(visitor: &Visitor) {
    let map = "Later: on\n Phone | z";
    let journey = Drawing::parse(map).journey("other", "From elsewhere");
    let file = serde_json::json!({ "format": "klantreis", "version": 1, "journeys": [journey] }).to_string();
    let page = open_start(visitor);
    page.drop_files(&[("other.klantreis.json", file.as_bytes())]);
    page.find("table", "From elsewhere");
    assert_eq!(page.board(), Drawing::parse(map));
    let page = open_start(visitor);
    visitor.copy_elsewhere(&file);
    page.activate();
    page.press("Control+v");
    page.find("table", "From elsewhere");
    assert_eq!(page.board(), Drawing::parse(map));
    // Over an open map, too.
    let page = open_start(visitor);
    page.open_journey_called(TITLE);
    page.drop_files(&[("other.klantreis.json", file.as_bytes())]);
    page.find("table", "From elsewhere");
}

fn a_journey_that_is_here_already_is_replaced_kept_twice_or_left(visitor: &Visitor) {
    let theirs = "Think: search | Do: pay\n Web | a | theirs";
    let journey = Drawing::parse(theirs).journey(MAP, TITLE);
    let file = serde_json::json!({ "format": "klantreis", "version": 1, "journeys": [journey] }).to_string();
    let ask = |choice| {
        let page = open_start(visitor);
        page.open_file(visitor, "known.klantreis.json", file.as_bytes());
        let dialog = page.find("dialog", &visitor.fill(words::KNOWN, &[("title", TITLE)]));
        assert_eq!(page.stored_board(MAP), Some(Drawing::parse(BOARD)), "nothing changes before the answer");
        match choice {
            None => page.press("Escape"),
            Some(choice) => {
                let word = format!("{}*", visitor.t(choice));
                dialog.find("radio", &word).click();
                dialog.find_all("button", None).last().expect("a button to go on").click();
            }
        }
        page.gone("dialog", "*");
        page
    };
    let journeys =
        |page: &Page| page.stored().keys().filter(|key| key.starts_with("klantreis/journey/")).count();
    let page = ask(Some(words::REPLACE));
    page.wait("theirs is stored", || page.stored_board(MAP) == Some(Drawing::parse(theirs)));
    assert_eq!(journeys(&page), 1);
    let page = ask(Some(words::KEEP_BOTH));
    page.wait("both are stored", || journeys(&page) == 2);
    assert_eq!(page.stored_board(MAP), Some(Drawing::parse(BOARD)));
    let page = ask(None);
    assert_eq!(page.stored_board(MAP), Some(Drawing::parse(BOARD)));
    assert_eq!(journeys(&page), 1);
}

fn a_file_that_only_looks_wrong_opens_whole(visitor: &Visitor) {
    for file in table::every() {
        let Outcome::Fine(title) = file.outcome else { continue };
        let page = open_start(visitor);
        page.open_file(visitor, "odd.klantreis.json", &file.bytes);
        if title.is_empty() {
            let said = page.find("dialog", "*").text();
            assert!(said.contains(visitor.t(words::NOTHING_IN_IT)), "{}: {said}", file.name);
        } else {
            page.wait(&file.name, || page.names("table").first().is_some_and(|name| name == title));
        }
    }
}
