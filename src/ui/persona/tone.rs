//! How to speak to the persona: in general, and in each phase of a journey.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::sheet::Sheet;
use super::used::all_uses;
use crate::command::PersonaEdit;
use crate::model::{Journey, JourneyId, Persona, PhaseId, Word};
use crate::text::{Text, persona as words};
use crate::ui::inspector::frame::labelled;
use crate::ui::inspector::select_field::SelectField;
use crate::ui::inspector::text_field::{Look, TextField};
use crate::ui::node::{Node, el, rows, watch};
use crate::ui::start::shown_title;

/// The tone of voice in general, and for the phases of one of the journeys: that from whose board the persona was
/// opened, or the first one that uses it.
pub fn tone(sheet: Sheet, from: Option<JourneyId>) -> Node {
    let general = tone_field(sheet, Persona::GENERAL_TONE.to_owned(), words::TONE_HINT);
    let label = el("span", "").attr("aria-hidden", "true").text(sheet.t(words::TONE_GENERAL));
    let general =
        el("div", "voice").child(label).child(general.named(sheet.t(words::TONE_GENERAL_OF)).view());
    sheet.part("chat", words::TONE).child(general).child(per_phase(sheet, from))
}

/// The phases of the chosen journey; hidden where no journey uses the persona. A row stays as long as its phase is
/// there: somebody may be typing in it.
fn per_phase(sheet: Sheet, from: Option<JourneyId>) -> Node {
    let picked = RwSignal::new(from);
    let journeys = Memo::new(move |_| {
        all_uses(sheet.subject).into_iter().map(|used| used.journey).collect::<Vec<Arc<Journey>>>()
    });
    let chosen = Memo::new(move |_| {
        let (picked, journeys) = (picked.get(), journeys.read());
        let named = journeys.iter().find(|journey| Some(&journey.id) == picked.as_ref());
        named.or(journeys.first()).cloned()
    });
    let options = move || {
        let title = |journey: &Arc<Journey>| shown_title(sheet.panel.language, journey);
        journeys.read().iter().map(|journey| (journey.id.to_string(), title(journey))).collect()
    };
    let now = move || chosen.read().as_ref().map(|journey| journey.id.to_string());
    let pick = move |id: &str| {
        picked.set(Some(JourneyId::new(id)));
        true
    };
    let list = SelectField::new(sheet.panel, None, Rc::new(options), Rc::new(now), pick);
    let list = labelled(sheet.t(words::TONE_JOURNEY), &list.field, vec![list.frame]);
    let host = el("div", "voices").child(list);
    let shown = host.clone();
    watch(move || shown.set_hidden(chosen.read().is_none()));
    let ids = move || {
        let chosen = chosen.read();
        chosen.iter().flat_map(|journey| &journey.phases).map(|phase| phase.id.to_string()).collect()
    };
    rows(&host, None, ids, move |id| of_phase(sheet, chosen, PhaseId::new(id)));
    host
}

fn of_phase(sheet: Sheet, chosen: Memo<Option<Arc<Journey>>>, id: PhaseId) -> Node {
    let field = tone_field(sheet, id.to_string(), words::AS_GENERAL);
    let (row, name, input) = (el("div", ""), el("span", ""), field.field.clone());
    let (shown, called) = (row.clone(), name.clone());
    watch(move || {
        let chosen = chosen.read();
        let Some((journey, phase)) = chosen.as_ref().and_then(|journey| Some((journey, journey.phase(&id)?)))
        else {
            return;
        };
        let hue = journey.phase_color(&id).index() + 1;
        shown.set("class", Some(&["voice hue-", &hue.to_string()].concat()));
        called.set_text(&phase.name);
        input.set("aria-label", Some(&sheet.panel.fill(words::TONE_IN, "phase", &phase.name)));
    });
    let label = el("span", "").attr("aria-hidden", "true").child(el("i", "")).child(name);
    row.child(label).child(field.view())
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
