//! Who the persona is: portrait, name, quote and facts.

use std::rc::Rc;

use leptos::prelude::*;

use super::sheet::Sheet;
use crate::command::{PersonaEdit, Rejection};
use crate::model::{Persona, initials, limits};
use crate::platform::{files, image};
use crate::text::{Language, Text, persona as words};
use crate::ui::inspector::text_field::{Look, TextField};
use crate::ui::node::{Node, button, el, icon};
use crate::ui::parts;

/// What the file picker offers.
const PICTURES: &str = "image/png,image/jpeg,image/webp";

/// A portrait is shown at 148 × 176 px; this is enough for screens with two dots a px.
const LONGEST: f64 = 352.0;

/// The first part of the sheet.
pub fn hero(sheet: Sheet) -> Node {
    let name = sheet.text(Look::Title, |persona| persona.name.clone(), PersonaEdit::Name);
    let field = name.field.clone();
    field.set("class", Some("persona__name quiet"));
    if sheet.panel.session.untitled.try_update_value(std::mem::take) == Some(true) {
        field.focus_when_shown();
    }
    let title = el("h1", "vh").text_of({
        let name = sheet.follow(|persona| persona.name.clone());
        move || name()
    });
    about(sheet, vec![title, name.named(sheet.t(words::NAME)).view()])
}

/// The portrait, and beside it `name`, the quote and the facts.
pub fn about(sheet: Sheet, name: Vec<Node>) -> Node {
    let quote = sheet.text(Look::Lines, |persona| persona.quote.clone(), PersonaEdit::Quote);
    let quote = sheet.hinted(quote, words::QUOTE_HINT).named(sheet.t(words::QUOTE));
    quote.field.set("class", Some("persona__quote quiet"));
    quote.field.set("rows", Some("1"));
    let text = el("div", "").with(name).child(quote.view()).child(facts(sheet));
    el("section", "panel persona__hero")
        .attr("aria-label", sheet.t(words::NAME))
        .child(portrait(sheet))
        .child(text)
}

/// Whether anybody has given it a name.
pub fn is_named(persona: &Persona) -> bool {
    Language::ALL.iter().all(|language| words::NEW.get(*language) != persona.name)
}

fn portrait(sheet: Sheet) -> Node {
    let persona = sheet.subject.persona;
    // Drawn anew only where it changes, not with every letter of a name elsewhere.
    let face = Memo::new(move |_| {
        let persona = persona.read();
        (persona.portrait.clone(), initials(&persona.name))
    });
    let shown = move || {
        face.track();
        let persona = persona.read_untracked();
        let letters = || {
            let letters = if is_named(&persona) { initials(&persona.name) } else { String::new() };
            el("span", "persona__initials").attr("aria-hidden", "true").text(&letters)
        };
        Some(parts::portrait(&persona).unwrap_or_else(letters))
    };
    let has = move || !face.read().0.is_empty();
    let word = move || sheet.t(if has() { words::CHANGE_PORTRAIT } else { words::PORTRAIT });
    let choose = button("")
        .attr_of("aria-label", move || Some(word().to_owned()))
        .attr_of("title", move || Some(word().to_owned()))
        .child(icon("image", 14))
        .on_press(move || choose(sheet));
    let focus = choose.clone();
    let remove = move || {
        let focus = focus.clone();
        has().then(|| {
            let name = sheet.t(words::REMOVE_PORTRAIT);
            let remove = button("").attr("aria-label", name).attr("title", name).child(icon("x", 14));
            remove.on_press(move || {
                focus.focus();
                sheet.subject.set_or_say(&PersonaEdit::Portrait(String::new()));
            })
        })
    };
    let ways = el("div", "persona__ways").slot(remove).child(choose);
    el("div", "persona__img").slot(shown).child(ways)
}

fn choose(sheet: Sheet) {
    files::choose(PICTURES, move |mut files| {
        let Some(file) = files.pop() else { return };
        image::shrink(file, LONGEST, limits::PORTRAIT, move |address| match address {
            Some(address) => sheet.subject.set_or_say(&PersonaEdit::Portrait(address)),
            None => sheet.panel.session.notices.toast(sheet.t(words::NOT_READ).to_owned()),
        });
    });
}

fn facts(sheet: Sheet) -> Node {
    let line =
        |get: fn(&Persona) -> String, edit: fn(String) -> PersonaEdit| sheet.text(Look::Wrapped, get, edit);
    el("div", "facts").with(vec![
        fact(sheet, "calendar", words::AGE, age(sheet)),
        fact(
            sheet,
            "work",
            words::OCCUPATION,
            line(|persona| persona.occupation.clone(), PersonaEdit::Occupation),
        ),
        fact(sheet, "users", words::SEGMENT, line(|persona| persona.segment.clone(), PersonaEdit::Segment)),
        fact(sheet, "pin", words::LOCATION, line(|persona| persona.location.clone(), PersonaEdit::Location)),
        fact(
            sheet,
            "home",
            words::HOME,
            sheet.text(Look::Lines, |persona| persona.home.clone(), PersonaEdit::Home),
        ),
    ])
}

fn fact(sheet: Sheet, sign: &str, label: Text, field: TextField) -> Node {
    let field = sheet.hinted(field, words::EMPTY);
    let id = crate::ui::inspector::panel::element_id();
    field.field.set("id", Some(&id));
    if field.field.element().tag_name() == "TEXTAREA" {
        field.field.set("rows", Some("1"));
    }
    let label = el("label", "").attr("for", &id).child(icon(sign, 14)).text(sheet.t(label));
    el("div", "fact").child(label).child(field.view())
}

fn age(sheet: Sheet) -> TextField {
    let value = sheet.follow(|persona| persona.age.map(|age| age.to_string()).unwrap_or_default());
    let put = move |text: &str| match text.trim() {
        "" => Ok(PersonaEdit::Age(None)),
        age => match age.parse() {
            Ok(age) => Ok(PersonaEdit::Age(Some(age))),
            Err(_) => Err(Rejection::AgeOutOfRange.message(sheet.panel.language)),
        },
    };
    sheet.field(Look::Number, value, Rc::new(put))
}
