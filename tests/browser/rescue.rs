//! The page without WebAssembly, and after a crash: everything stored can still be taken along.

use crate::harness::board::{MAP, TITLE};
use crate::harness::visitor::stored_journey;
use crate::harness::{Drawing, Language, Page, Visitor};
use serde_json::Value;

crate::tests! {
    without_webassembly_every_stored_journey_can_be_downloaded,
    without_webassembly_a_damaged_value_is_downloaded_as_it_is.either(),
    the_rescue_page_speaks_both_languages_and_is_accessible.either(),
}

const BOARD: &str = "Think: search | Do: pay\n Web | a b | c";
const DAMAGED: &str = "{\"format\":\"klantreis\",\"ver";

fn open_without_webassembly(visitor: &Visitor) -> Page {
    visitor.always_before("() => { delete window.WebAssembly }");
    visitor.expect_complaint("WebAssembly");
    let journey = stored_journey(&Drawing::parse(BOARD).journey(MAP, TITLE));
    visitor.open_with(&[journey, ("klantreis/journey/broken".to_owned(), DAMAGED.to_owned())])
}

fn without_webassembly_every_stored_journey_can_be_downloaded(visitor: &Visitor) {
    let page = open_without_webassembly(visitor);
    let before = page.stored();
    page.click("button", &format!("{}: {TITLE}", visitor.word("Downloaden", "Download")));
    let (name, content) = visitor.downloaded(&page);
    assert!(name.ends_with(".klantreis.json"), "{name}");
    let file: Value = serde_json::from_slice(&content).expect("JSON");
    assert_eq!(Drawing::of_journey(&file["journeys"][0]), Drawing::parse(BOARD));
    page.click("button", visitor.word("Alles downloaden", "Download everything"));
    let (_, content) = visitor.downloaded(&page);
    let file: Value = serde_json::from_slice(&content).expect("JSON");
    assert_eq!(file["journeys"][0]["title"], TITLE);
    assert_eq!(page.stored(), before, "nothing is changed");
}

fn without_webassembly_a_damaged_value_is_downloaded_as_it_is(visitor: &Visitor) {
    let page = open_without_webassembly(visitor);
    page.click("button", &format!("{}: klantreis/journey/broken", visitor.word("Downloaden", "Download")));
    let (_, content) = visitor.downloaded(&page);
    assert_eq!(String::from_utf8_lossy(&content), DAMAGED);
}

fn the_rescue_page_speaks_both_languages_and_is_accessible(visitor: &Visitor) {
    for language in Language::ALL {
        let person = visitor.other(language);
        let page = open_without_webassembly(&person);
        page.find("heading", person.word("Klantreis kan niet verder", "Klantreis cannot go on"));
        assert_eq!(page.accessibility_violations(), [""; 0]);
    }
}
