//! The finished journeys on the start screen.

use crate::harness::{Page, Visitor};
use klantreis::template::example::{EXAMPLES, Example};
use klantreis::text::{import, insight, persona, start as words};
use serde_json::json;

crate::tests! {
    examples_are_opened_with_the_mouse_and_show_every_part.either().limit(90),
    an_example_is_opened_with_the_keyboard.either(),
    an_example_that_is_opened_again_asks_what_to_do.either(),
    an_example_that_does_not_come_is_told_and_tried_again.either(),
}

fn name(visitor: &Visitor, example: &Example) -> String {
    visitor.fill(words::EXAMPLE_OF, &[("name", example.title)])
}

fn count(page: &Page, selector: &str) -> u64 {
    page.call("(selector) => document.querySelectorAll(selector).length", json!([selector]))
        .as_u64()
        .unwrap_or_default()
}

fn examples_are_opened_with_the_mouse_and_show_every_part(visitor: &Visitor) {
    for example in &EXAMPLES {
        let person = visitor.other(visitor.language);
        let page = person.open();
        let card = page.find("button", &name(&person, example));
        assert!(card.description().contains(&example.cards.to_string()), "{}", card.description());
        card.click();
        page.find("table", example.title);
        page.wait("its cards are there", || page.board().cards().len() >= 60);
        page.wait("curves and links are drawn", || {
            count(&page, ".curve path") > 0 && count(&page, ".links path") > 0
        });
        page.click("button", &format!("{}, *", person.t(insight::INSIGHTS)));
        let panel = page.find("complementary", person.t(insight::INSIGHTS));
        panel.find("heading", person.t(insight::NEGATIVE_MOMENT));
        page.go_to_start(&person);
        page.find("link", example.title);
        page.find("heading", person.t(persona::PERSONAS));
    }
}

fn an_example_is_opened_with_the_keyboard(visitor: &Visitor) {
    for example in &EXAMPLES {
        let person = visitor.other(visitor.language);
        let page = person.open();
        page.find("button", &name(&person, example));
        page.tab_to("button", &name(&person, example)).press("Enter");
        page.find("table", example.title);
    }
}

fn an_example_that_is_opened_again_asks_what_to_do(visitor: &Visitor) {
    let page = visitor.open();
    let example = &EXAMPLES[0];
    page.click("button", &name(visitor, example));
    page.find("table", example.title);
    page.go_to_start(visitor);
    page.click("button", &name(visitor, example));
    page.find("dialog", &visitor.fill(import::KNOWN, &[("title", example.title)]));
    page.press("Escape");
    page.gone("dialog", "*");
    page.find("link", example.title);
}

fn an_example_that_does_not_come_is_told_and_tried_again(visitor: &Visitor) {
    visitor.always_before(
        "() => {
            const fetched = window.fetch;
            window.cut = true;
            window.fetch = (address, ...rest) =>
                window.cut && String(address).includes('examples/')
                    ? Promise.reject(new TypeError('no network'))
                    : fetched.call(window, address, ...rest);
        }",
    );
    let page = visitor.open();
    let example = &EXAMPLES[1];
    page.click("button", &name(visitor, example));
    let dialog = page.find("dialog", visitor.t(import::REFUSED));
    assert!(dialog.text().contains(visitor.t(import::NOT_FETCHED)), "{}", dialog.text());
    page.click("button", visitor.t(import::CLOSE));
    page.gone("dialog", "*");
    page.call("() => { window.cut = false }", json!([]));
    page.click("button", &name(visitor, example));
    page.find("table", example.title);
}
