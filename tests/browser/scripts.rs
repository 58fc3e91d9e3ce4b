//! Texts that would be scripts: none runs, in whatever is handed over of a map and wherever one is read.

use crate::harness::start::scratch_file;
use crate::harness::{Element, Page, Releases, Visitor};
use crate::one_page::address_of;
use crate::payloads::{file_of, payloads};
use klantreis::exchange::{Page as OnePage, PageTheme, Shown, shared_link};
use klantreis::format::{self, File};
use klantreis::model::{Date, Selection};
use klantreis::picture::MapPicture;
use klantreis::picture::palette::Theme;
use klantreis::text::{board, insight, reading, view};
use serde_json::json;
use std::sync::Arc;

crate::tests! {
    no_text_of_a_map_runs_in_what_is_handed_over.limit(120),
    no_text_of_a_map_runs_where_it_is_read.limit(180),
}

/// How many texts a document holds at once: each stands in every field, and a document of all would be large.
const AT_ONCE: usize = 30;

/// What is handed over of a map, by the ending of its file.
fn handed_over(file: &File) -> [(&'static str, String); 2] {
    let personas: Vec<_> = file.personas.iter().cloned().map(Arc::new).collect();
    let (journey, language) = (&file.journeys[0], klantreis::text::Language::Dutch);
    let shown =
        Shown { findings: Date::new(2026, 12, 1), personas: true, notes: true, names: true, photos: true };
    let text = format::write(file);
    let (theme, inside) = (PageTheme::Device, Some(text.as_str()));
    let page = OnePage { map: journey, personas: &personas, language, theme, shown, file: inside };
    let part = &Selection::Nothing;
    let picture = MapPicture { journey, personas: &personas, part, language, theme: Theme::Light };
    [("html", page.html()), ("svg", picture.draw().svg)]
}

/// The policy would keep a script from running too, so that each page is opened without it as well.
fn without_policy(page: &str) -> String {
    let (before, rest) = page.split_once("<meta http-equiv").expect("a policy");
    let (_, after) = rest.split_once('>').expect("its end");
    [before, after].concat()
}

fn no_text_of_a_map_runs_in_what_is_handed_over(visitor: &Visitor) {
    visitor.expect_complaint("leaves the site: file:");
    let page = visitor.open();
    let ran = |name: String, content: &str| {
        page.go(&address_of(&scratch_file(visitor, &name, content.as_bytes())));
        page.call("() => window.ran === 1", json!([])) == json!(true)
    };
    for (at, texts) in payloads().chunks(AT_ONCE).enumerate() {
        for (ending, content) in handed_over(&file_of(texts)) {
            assert!(!ran(format!("payloads-{at}.{ending}"), &content), "a text runs in {ending} {at}");
            if ending == "html" {
                let name = format!("payloads-{at}-without-policy.{ending}");
                assert!(
                    !ran(name, &without_policy(&content)),
                    "a text runs in {ending} {at} without a policy"
                );
            }
        }
    }
    // They do run where nobody is careful.
    let careless = format!("<!doctype html><title>careless</title>{}", payloads()[0]);
    assert!(ran("careless.html".to_owned(), &careless));
}

/// On a site without its policy, which would keep a script from running too.
fn no_text_of_a_map_runs_where_it_is_read(visitor: &Visitor) {
    let releases = Releases::start(visitor.browser.kind);
    releases.drop_policy();
    let reader = visitor.elsewhere(&releases.site);
    for (at, texts) in payloads().chunks(AT_ONCE).enumerate() {
        let link = shared_link(&format::write_compact(&file_of(texts)));
        let page = reader.first_tab();
        page.go(&format!("{}?view&part={at}#map={link}", reader.site.url()));
        look_at_all(&reader, &page);
        let ran = "() => window.ran === 1 || [...document.querySelectorAll('*')].some((element) =>
            element.getAttributeNames().some((name) => name.startsWith('on')))";
        assert_eq!(page.call(ran, json!([])), json!(false), "a text of part {at} runs");
    }
    // They do run there where nobody is careful.
    let careless = "(text) => document.body.insertAdjacentHTML('beforeend', text)";
    let page = reader.first_tab();
    payloads()
        .iter()
        .filter(|text| text.contains("onerror"))
        .for_each(|text| drop(page.call(careless, json!([text]))));
    page.wait("a text runs", || page.call("() => window.ran === 1", json!([])) == json!(true));
}

/// Looks at the board, a card, the journey, a persona, the findings, the outline and the opportunities. Names of many
/// lines lie over each other, so that nothing is pressed where it lies.
fn look_at_all(visitor: &Visitor, page: &Page) {
    let press = |element: &Element| drop(element.call("(element) => element.click()", json!([])));
    let panel = |word| page.find("complementary", visitor.t(word));
    page.find("main", visitor.t(reading::BOARD));
    page.call("() => document.querySelector('.card').focus()", json!([]));
    page.press("Enter");
    panel(reading::PANEL_OF_CARD);
    press(&page.find("button", &format!("{}*", visitor.t(board::ABOUT_JOURNEY))));
    press(panel(reading::PANEL_OF_JOURNEY).find_all("button", None).last().expect("a persona"));
    panel(reading::PANEL_OF_PERSONA);
    press(&page.find("button", &format!("{}, *", visitor.t(insight::INSIGHTS))));
    panel(insight::INSIGHTS);
    for look in [view::OUTLINE, view::OPPORTUNITIES] {
        press(&page.find("radio", visitor.t(look)));
        page.find("main", visitor.t(look));
    }
}
