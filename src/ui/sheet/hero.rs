//! Who the persona is: portrait, name, quote and facts.

use leptos::html;
use leptos::prelude::*;

use super::fields::{QUIET, Sheet};
use crate::command::{PersonaEdit, Rejection};
use crate::model::{Persona, initials, is_portrait};
use crate::state::draft::Editable;
use crate::state::subject::is_named;
use crate::text::{Text, persona as words, typed_number};
use crate::ui::fields::panel::element_id;
use crate::ui::fields::text_field::{Look, TextField};
use crate::ui::map::face::Portrait;
use crate::ui::parts::{Icon, IconButton};

/// The first part of the sheet.
#[component]
pub fn Hero(sheet: Sheet) -> impl IntoView {
    let name = sheet.memo(|persona| persona.name.clone());
    let text = sheet.text(|persona| persona.name.clone(), PersonaEdit::Name);
    let untitled = sheet.panel.session.untitled.try_update_value(std::mem::take) == Some(true);
    view! {
        <About sheet>
            <h1 class="vh" translate="no" dir="auto" prop:textContent=move || name.get()></h1>
            <TextField
                look=Look::Title
                text
                name=sheet.t(words::NAME)
                class="persona__name quiet"
                focus=move |()| untitled
            />
        </About>
    }
    .into_any()
}

/// The portrait, and beside it the name, the quote and the facts.
#[component]
pub fn About(
    sheet: Sheet,
    /// The name.
    children: Children,
) -> impl IntoView {
    let quote = sheet.text(|persona| persona.quote.clone(), PersonaEdit::Quote);
    view! {
        <section class="panel persona__hero" aria-label=sheet.t(words::NAME)>
            <Picture sheet/>
            <div>
                {children()}
                <TextField
                    look=Look::Lines
                    text=quote
                    name=sheet.t(words::QUOTE)
                    hint=sheet.t(words::QUOTE_HINT)
                    class="persona__quote quiet"
                    rows="1"
                />
                <Facts sheet/>
            </div>
        </section>
    }
    .into_any()
}

/// The portrait, or initials in its place, and the ways to another and to none.
#[component]
fn Picture(sheet: Sheet) -> impl IntoView {
    let subject = sheet.subject;
    let has = sheet.memo(|persona| !persona.portrait.is_empty());
    let name = move || sheet.t(if has.get() { words::CHANGE_PORTRAIT } else { words::PORTRAIT });
    let button = NodeRef::<html::Button>::new();
    let remove = move |()| {
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
        subject.set_or_say(&PersonaEdit::Portrait(String::new()));
    };
    view! {
        <div class="persona__img">
            <Shown sheet/>
            <div class="persona__ways">
                <Show when=move || has.get()>
                    <IconButton class="" sign="x" name=sheet.t(words::REMOVE_PORTRAIT) on_press=remove/>
                </Show>
                <IconButton
                    class=""
                    sign="image"
                    node_ref=button
                    name
                    on_press=move |()| subject.choose_portrait()
                />
            </div>
        </div>
    }
    .into_any()
}

/// Drawn anew only where it changes, not with every letter of a name elsewhere.
#[component]
fn Shown(sheet: Sheet) -> impl IntoView {
    let persona = sheet.subject.persona;
    let portrait = sheet.memo(|persona| persona.portrait.clone());
    let letters =
        sheet.memo(|persona| if is_named(persona) { initials(&persona.name) } else { String::new() });
    move || match is_portrait(&portrait.read()) {
        true => view! { <Portrait persona=persona.get_untracked()/> }.into_any(),
        false => view! {
            <span
                class="persona__initials"
                aria-hidden="true"
                translate="no"
                dir="auto"
                prop:textContent=move || letters.get()
            ></span>
        }
        .into_any(),
    }
}

#[component]
fn Facts(sheet: Sheet) -> impl IntoView {
    let age = age(sheet);
    let occupation = sheet.text(|persona| persona.occupation.clone(), PersonaEdit::Occupation);
    let segment = sheet.text(|persona| persona.segment.clone(), PersonaEdit::Segment);
    let location = sheet.text(|persona| persona.location.clone(), PersonaEdit::Location);
    let home = sheet.text(|persona| persona.home.clone(), PersonaEdit::Home);
    view! {
        <div class="facts">
            <Fact sheet sign="calendar" label=words::AGE look=Look::Number text=age/>
            <Fact sheet sign="work" label=words::OCCUPATION look=Look::Wrapped text=occupation/>
            <Fact sheet sign="users" label=words::SEGMENT look=Look::Wrapped text=segment/>
            <Fact sheet sign="pin" label=words::LOCATION look=Look::Wrapped text=location/>
            <Fact sheet sign="home" label=words::HOME look=Look::Lines text=home/>
        </div>
    }
    .into_any()
}

#[component]
fn Fact(sheet: Sheet, sign: &'static str, label: Text, look: Look, text: Editable) -> impl IntoView {
    let id = element_id();
    view! {
        <div class="fact">
            <label for=id.clone()><Icon name=sign/>{sheet.t(label)}</label>
            <TextField look text id hint=sheet.t(words::EMPTY) class=QUIET rows="1"/>
        </div>
    }
    .into_any()
}

fn age(sheet: Sheet) -> Editable {
    let age = |persona: &Persona| persona.age.map(|age| age.to_string()).unwrap_or_default();
    sheet.editable(sheet.memo(age), move |text| match text.trim() {
        "" => Ok(PersonaEdit::Age(None)),
        age => match typed_number(sheet.panel.language, age) {
            Some(age) if age.fract() == 0.0 && (0.0..=f64::from(u16::MAX)).contains(&age) => {
                Ok(PersonaEdit::Age(Some(age as u16)))
            }
            _ => Err(Rejection::AgeOutOfRange.message(sheet.panel.language)),
        },
    })
}
