//! Who the persona is: portrait, name, quote and facts.

use std::rc::Rc;

use leptos::prelude::*;

use super::fields::Sheet;
use crate::command::PersonaEdit;
use crate::command::Rejection;
use crate::model::Persona;
use crate::model::initials;
use crate::model::limits;
use crate::platform::files;
use crate::platform::image;
use crate::text::Language;
use crate::text::Text;
use crate::text::persona as words;
use crate::ui::fields::panel::element_id;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::text_field::TextField;
use crate::ui::parts::Icon;

/// What the file picker offers.
const PICTURES: &str = "image/png,image/jpeg,image/webp";

/// A portrait is shown at 148 × 176 px; this is enough for screens with two dots a px.
const LONGEST: f64 = 352.0;

/// The first part of the sheet.
#[component]
pub fn Hero(sheet: Sheet) -> impl IntoView {
    let persona = sheet.subject.persona;
    let name = sheet.text(Look::Title, |persona| persona.name.clone(), PersonaEdit::Name);
    name.field.set("class", Some("persona__name quiet"));
    if sheet.panel.session.untitled.try_update_value(std::mem::take) == Some(true) {
        name.field.focus_when_shown();
    }
    let name = name.named(sheet.t(words::NAME)).view().into_view();
    view! {
        <About sheet>
            <h1 class="vh">{move || persona.read().name.clone()}</h1>
            {name}
        </About>
    }
    .into_any()
}

/// The portrait, and beside it the name, the quote and the facts.
#[component]
pub fn About(sheet: Sheet, children: Children) -> impl IntoView {
    let quote = sheet.text(Look::Lines, |persona| persona.quote.clone(), PersonaEdit::Quote);
    let quote = sheet.hinted(quote, words::QUOTE_HINT).named(sheet.t(words::QUOTE));
    quote.field.set("class", Some("persona__quote quiet"));
    quote.field.set("rows", Some("1"));
    view! {
        <section class="panel persona__hero" aria-label=sheet.t(words::NAME)>
            <Portrait sheet/>
            <div>
                {children()}
                {quote.view().into_view()}
                <Facts sheet/>
            </div>
        </section>
    }
    .into_any()
}

/// Whether anybody has given it a name.
pub fn is_named(persona: &Persona) -> bool {
    Language::ALL.iter().all(|language| words::NEW.get(*language) != persona.name)
}

#[component]
fn Portrait(sheet: Sheet) -> impl IntoView {
    let persona = sheet.subject.persona;
    // Drawn anew only where it changes, not with every letter of a name elsewhere.
    let face = Memo::new(move |_| {
        let persona = persona.read();
        (persona.portrait.clone(), initials(&persona.name))
    });
    let shown = move || {
        face.track();
        let persona = persona.get_untracked();
        match crate::ui::map::face::portrait(&persona) {
            Some(portrait) => portrait.into_view().into_any(),
            None => {
                let letters = if is_named(&persona) { initials(&persona.name) } else { String::new() };
                view! { <span class="persona__initials" aria-hidden="true">{letters}</span> }.into_any()
            }
        }
    };
    let has = move || !face.read().0.is_empty();
    let name = move || sheet.t(if has() { words::CHANGE_PORTRAIT } else { words::PORTRAIT });
    let button = NodeRef::<leptos::html::Button>::new();
    let remove_name = sheet.t(words::REMOVE_PORTRAIT);
    let remove = move |_| {
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
        sheet.subject.set_or_say(&PersonaEdit::Portrait(String::new()));
    };
    view! {
        <div class="persona__img">
            {shown}
            <div class="persona__ways">
                <Show when=has>
                    <button type="button" aria-label=remove_name title=remove_name on:click=remove>
                        <Icon name="x"/>
                    </button>
                </Show>
                <button
                    type="button"
                    node_ref=button
                    aria-label=name
                    title=name
                    on:click=move |_| choose(sheet)
                >
                    <Icon name="image"/>
                </button>
            </div>
        </div>
    }
    .into_any()
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

#[component]
fn Facts(sheet: Sheet) -> impl IntoView {
    let line =
        |get: fn(&Persona) -> String, edit: fn(String) -> PersonaEdit| sheet.text(Look::Wrapped, get, edit);
    let occupation = line(|persona| persona.occupation.clone(), PersonaEdit::Occupation);
    let segment = line(|persona| persona.segment.clone(), PersonaEdit::Segment);
    let location = line(|persona| persona.location.clone(), PersonaEdit::Location);
    let home = sheet.text(Look::Lines, |persona| persona.home.clone(), PersonaEdit::Home);
    view! {
        <div class="facts">
            {fact(sheet, "calendar", words::AGE, age(sheet))}
            {fact(sheet, "work", words::OCCUPATION, occupation)}
            {fact(sheet, "users", words::SEGMENT, segment)}
            {fact(sheet, "pin", words::LOCATION, location)}
            {fact(sheet, "home", words::HOME, home)}
        </div>
    }
    .into_any()
}

fn fact(sheet: Sheet, sign: &'static str, label: Text, field: TextField) -> AnyView {
    let field = sheet.hinted(field, words::EMPTY);
    let id = element_id();
    field.field.set("id", Some(&id));
    if field.field.element().tag_name() == "TEXTAREA" {
        field.field.set("rows", Some("1"));
    }
    view! {
        <div class="fact">
            <label for=id><Icon name=sign/>{sheet.t(label)}</label>
            {field.view().into_view()}
        </div>
    }
    .into_any()
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
