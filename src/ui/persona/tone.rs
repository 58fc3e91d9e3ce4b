//! How to speak to the persona: in general, and in each phase of a journey.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::sheet::Sheet;
use super::used::all_uses;
use crate::command::PersonaEdit;
use crate::model::{Journey, JourneyId, Persona, Phase, Word};
use crate::text::{Text, persona as words};
use crate::ui::inspector::frame::labelled;
use crate::ui::inspector::select_field::SelectField;
use crate::ui::inspector::text_field::{Look, TextField};
use crate::ui::node::{Node, el, watch};
use crate::ui::start::shown_title;

/// The tone of voice in general, and for the phases of one of the journeys: that from whose board the persona was
/// opened, or the first one that uses it.
pub fn tone(sheet: Sheet, from: Option<JourneyId>) -> Node {
    let general = tone_field(sheet, Persona::GENERAL_TONE.to_owned(), words::TONE_HINT);
    let label = el("span", "").attr("aria-hidden", "true").text(sheet.t(words::TONE_GENERAL));
    let general =
        el("div", "voice").child(label).child(general.named(sheet.t(words::TONE_GENERAL_OF)).view());
    let picked = RwSignal::new(from);
    sheet.part("chat", words::TONE).child(general).slot(move || per_phase(sheet, picked))
}

fn per_phase(sheet: Sheet, picked: RwSignal<Option<JourneyId>>) -> Option<Node> {
    let journeys = journeys(sheet);
    let chosen = picked.get();
    let journey = journeys.iter().find(|journey| Some(&journey.id) == chosen.as_ref()).or(journeys.first())?;
    let options: Vec<(String, String)> = journeys
        .iter()
        .map(|journey| (journey.id.to_string(), shown_title(sheet.panel.language, journey)))
        .collect();
    let now = journey.id.to_string();
    let pick = move |id: &str| {
        picked.set(Some(JourneyId::new(id)));
        true
    };
    let list = SelectField::new(
        sheet.panel,
        None,
        Rc::new(move || options.clone()),
        Rc::new(move || Some(now.clone())),
        pick,
    );
    let list = labelled(sheet.t(words::TONE_JOURNEY), &list.field, vec![list.frame]);
    let phases = journey.phases.iter().enumerate().map(|(at, phase)| of_phase(sheet, at, phase)).collect();
    Some(el("div", "voices").child(list).with(phases))
}

/// The journeys that use the persona, and that from whose board it was opened.
fn journeys(sheet: Sheet) -> Vec<Arc<Journey>> {
    all_uses(sheet.subject).into_iter().map(|used| used.journey).collect()
}

fn of_phase(sheet: Sheet, at: usize, phase: &Phase) -> Node {
    let field = tone_field(sheet, phase.id.to_string(), words::AS_GENERAL);
    let hue = phase.color.map_or(at % 8, Word::index) + 1;
    let row = el("div", &["voice hue-", &hue.to_string()].concat());
    let name = el("span", "").attr("aria-hidden", "true").child(el("i", "")).text(&phase.name);
    row.child(name).child(field.named(&sheet.panel.fill(words::TONE_IN, "phase", &phase.name)).view())
}

/// A field for the tone under a key.
fn tone_field(sheet: Sheet, key: String, hint: Text) -> TextField {
    let shown = key.clone();
    let value = sheet.follow(move |persona| persona.tone.get(&shown).cloned().unwrap_or_default());
    let put = move |text: &str| Ok(PersonaEdit::Tone((key.clone(), text.trim().to_owned())));
    let field = sheet.hinted(sheet.field(Look::Lines, value, Rc::new(put)), hint);
    let (input, persona) = (field.field.clone(), sheet.subject.persona);
    input.set("rows", Some("1"));
    // Without a tone of its own a phase takes the general one.
    if hint == words::AS_GENERAL {
        watch(move || {
            let persona = persona.read();
            let general = persona.tone.get(Persona::GENERAL_TONE);
            input.set("placeholder", Some(general.map_or(sheet.t(hint), String::as_str)));
        });
    }
    field
}
