//! Input methods, by which Japanese, Chinese and Korean are written: keys that belong to them do nothing else.

use crate::experience::{ACTUAL, journey, slider};
use crate::guide;
use crate::harness::json::strings;
use crate::harness::{Element, Page, Visitor};
use crate::screens::{SCREENS, Screen, board};
use klantreis::text::{board as words, inspector};
use serde_json::json;

crate::tests! {
    keys_of_an_input_method_do_nothing_else_in_any_field_of_any_screen.limit(300),
    keys_of_an_input_method_leave_a_text_that_is_edited_in_place.limit(120),
    a_tag_that_is_being_composed_is_not_cut_at_a_comma,
    after_the_input_method_the_keys_mean_what_they_say,
}

/// Composes something in a field and presses what closes the candidates, takes one or goes along them: as Chromium and
/// Firefox tell it, and as Safari does. What the page did with such a key, where it did anything.
const COMPOSE: &str = "(field) => {
    field.focus();
    const text = field.value + 'かな';
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: 'かな' }));
    const press = (init) => {
        const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
        field.dispatchEvent(event);
        return event.defaultPrevented ? [`${JSON.stringify(init)} is taken from it`] : [];
    };
    const names = ['Escape', 'Enter', 'Tab', 'ArrowDown', 'ArrowUp', 'Delete', 'Backspace', 'F2', ' ', 'z'];
    const wrong = names.flatMap((key) => [{ key, isComposing: true }, { key, keyCode: 229 }]).flatMap(press);
    wrong.push(...press({ key: 'z', code: 'KeyZ', ctrlKey: true, isComposing: true }));
    wrong.push(...press({ key: 'Process', code: 'Escape', keyCode: 229, isComposing: true }));
    field.composed = text;
    return wrong;
}";

/// What became of a field in which something was composed.
const LOOK: &str = "(field) => [
    !field.isConnected && 'it is gone',
    field !== document.activeElement && 'it lost the focus',
    field.value !== field.composed && `it holds ${field.value}`,
].filter(Boolean)";

/// Ends composing without a word.
const END: &str = "(field) => {
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'かな' }));
}";

/// What goes wrong in a field.
fn wrong(page: &Page, field: &Element) -> Vec<String> {
    let mut wrong = strings(&field.call(COMPOSE, json!([])));
    // Whatever a key set off shows by the second frame.
    page.call(
        "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
        json!([]),
    );
    wrong.extend(strings(&field.call(LOOK, json!([]))));
    field.call(END, json!([]));
    wrong
}

/// The fields for text that a person finds on the page.
fn fields(page: &Page) -> Vec<Element> {
    ["textbox", "searchbox", "combobox", "spinbutton"]
        .into_iter()
        .flat_map(|role| page.find_all(role, None))
        .filter(|field| {
            let written = "(field) => field.matches('input:not([type=date]), textarea') && !field.disabled";
            field.call(written, json!([])) == json!(true)
        })
        .collect()
}

/// Escape threw the whole text away in nearly every field, and Enter ended the edit.
fn keys_of_an_input_method_do_nothing_else_in_any_field_of_any_screen(visitor: &Visitor) {
    let (mut all, mut tried) = (Vec::new(), 0);
    let screens = [
        "start",
        "card",
        "phase",
        "journey",
        "metric",
        "persona",
        "guide-persona",
        "guide-touchpoints",
        "keys",
    ];
    let named = |name: &&str| SCREENS.iter().find(|screen| screen.name == *name).copied();
    for Screen { name, open } in screens.iter().filter_map(named) {
        let person = visitor.other(visitor.language);
        let page = open(&person);
        let found = fields(&page);
        assert!(!found.is_empty(), "{name} has no field");
        for field in found {
            let called = field.name();
            let wrong = wrong(&page, &field);
            all.extend(wrong.into_iter().map(|what| format!("{name}, {called}: {what}")));
            tried += 1;
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n  "));
    assert!(tried > 40, "only {tried} fields were found");
}

fn keys_of_an_input_method_leave_a_text_that_is_edited_in_place(visitor: &Visitor) {
    type Begin<'v> = Box<dyn Fn(&Page) + 'v>;
    let in_head = |role: &'static str| -> Begin {
        Box::new(move |page: &Page| {
            let head =
                page.find_all(role, None).into_iter().find(|head| !head.find_all("button", None).is_empty());
            head.expect("a head").find_all("button", None)[0].press("F2");
        })
    };
    let first_card = |page: &Page| page.board().cards()[0].to_owned();
    let ways: Vec<(&str, Begin)> = vec![
        ("title of a card", Box::new(|page: &Page| page.card(&first_card(page)).press("F2"))),
        ("a new card", Box::new(|page: &Page| page.card(&first_card(page)).press("n"))),
        ("name of a lane", in_head("rowheader")),
        (
            "title of the map",
            Box::new(|page: &Page| {
                page.click("button", &format!("{}*", visitor.word("Titel bewerken", "Edit title")))
            }),
        ),
        (
            "a link",
            Box::new(|page: &Page| {
                page.card(&first_card(page)).click();
                page.click("button", visitor.t(inspector::NEW_CONNECTION));
                page.find("textbox", visitor.t(inspector::CONNECTION_LABEL)).focus();
            }),
        ),
    ];
    for (name, begin) in ways {
        let person = visitor.other(visitor.language);
        let page = board(&person);
        begin(&page);
        let focused = || fields(&page).into_iter().find(Element::is_focused);
        let field = page.poll(focused).unwrap_or_else(|| panic!("{name} has no field"));
        let wrong = wrong(&page, &field);
        assert!(wrong.is_empty(), "{name}: {wrong:?}");
    }
    let page = visitor.open_journey(&journey());
    slider(visitor, &page, ACTUAL, "search").press("1");
    let field = page.find("textbox", &visitor.fill(ACTUAL, &[("lane", "Feel"), ("step", "search")]));
    page.wait("it has the focus", || field.is_focused());
    assert!(wrong(&page, &field).is_empty(), "a number at a point");
    // The list of journeys.
    page.press("Escape");
    page.go_to_start(visitor);
    page.choose_from(&visitor.fill(words::MORE_FOR, &[("name", "Trial map")]), &[visitor.t(words::RENAME)]);
    let field = page.find("textbox", visitor.t(words::TITLE));
    assert!(wrong(&page, &field).is_empty(), "a title in the list of journeys");
    let person = visitor.other(visitor.language);
    let page = guide::at_touchpoints(&person);
    let field = fields(&page).swap_remove(0);
    assert!(wrong(&page, &field).is_empty(), "a touchpoint of one's own");
}

/// What is composed with a comma in it may still become something else.
fn a_tag_that_is_being_composed_is_not_cut_at_a_comma(visitor: &Visitor) {
    let page = board(visitor);
    page.card(page.board().cards()[0]).click();
    let field = page.find("combobox", visitor.t(inspector::ADD_TAG));
    field.call(
        "(field) => {
            field.focus();
            field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, 'a,b');
            field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: 'a,b' }));
        }",
        json!([]),
    );
    let value = || field.call("(field) => field.value", json!([]));
    assert_eq!(value(), json!("a,b"));
    field.call(END, json!([]));
    page.press("Enter");
    page.wait("both are tags", || value() == json!(""));
    page.find("button", &visitor.fill(inspector::REMOVE_TAG, &[("tag", "a")]));
    page.find("button", &visitor.fill(inspector::REMOVE_TAG, &[("tag", "b")]));
}

fn after_the_input_method_the_keys_mean_what_they_say(visitor: &Visitor) {
    let page = board(visitor);
    let title = page.board().cards()[0].to_owned();
    page.card(&title).press("F2");
    let field = page.poll(|| fields(&page).into_iter().find(Element::is_focused)).expect("a field");
    assert!(wrong(&page, &field).is_empty());
    page.press("Escape");
    page.card(&title);
    page.card(&title).press("F2");
    let field = page.poll(|| fields(&page).into_iter().find(Element::is_focused)).expect("a field");
    assert!(wrong(&page, &field).is_empty());
    page.press("Enter");
    page.card(&format!("{title}かな"));
}
