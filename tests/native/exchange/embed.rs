//! The code that puts a map into a page.

use klantreis::exchange::{Showing, frame_code, showing_address};
use klantreis::text::Language;
use scraper::{Html, Selector};

#[track_caller]
fn check(page: &str, showing: &Showing, map: Option<&str>, address: &str) {
    assert_eq!(showing_address(page, showing, map), address);
}

#[test]
fn an_address_holds_what_is_chosen_and_the_map() {
    let plain = Showing::default();
    check("https://example.org/maps/", &plain, Some("1Ab-_"), "https://example.org/maps/?view#map=1Ab-_");
    check("https://example.org/?x=1#/journey/a", &plain, None, "https://example.org/?view");
    let chosen = Showing {
        view: "outline".to_owned(),
        source: Some("maps/e bike&co.klantreis.json".to_owned()),
        phase: Some("p1".to_owned()),
        lanes: vec!["a".to_owned(), "b".to_owned()],
        persona: Some("Ünal".to_owned()),
        language: Some(Language::Dutch),
        dark: Some(true),
        bars: false,
    };
    check(
        "https://example.org/",
        &chosen,
        None,
        "https://example.org/?view=outline&src=maps/e%20bike%26co.klantreis.json&phase=p1&lanes=a,b&persona=%C3%9Cnal&lang=nl&theme=dark&bars=0",
    );
}

/// What a browser makes of the code.
#[test]
fn the_code_is_one_frame_whatever_the_title_is() {
    let title = "Klantreis: \"><script>alert(1)</script> & co";
    let address = "https://example.org/?view&src=a.json";
    let code = frame_code(title, address, 520);
    let page = Html::parse_fragment(&code);
    let frames: Vec<_> = page.select(&Selector::parse("*").expect("a selector")).collect();
    let frame = frames.last().expect("a frame").value();
    assert_eq!((frames.len(), frame.name()), (2, "iframe"), "{code}");
    assert_eq!(frame.attr("title"), Some(title));
    assert_eq!(frame.attr("src"), Some(address));
    assert_eq!(frame.attr("loading"), Some("lazy"));
    assert!(frame.attr("sandbox").is_some_and(|allowed| !allowed.contains("top-navigation")), "{code}");
}
