//! How to speak to the persona: in general, and in each phase of a journey.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::used::all_uses;
use crate::command::PersonaEdit;
use crate::model::{Journey, JourneyId, Persona, Phase, PhaseId, Word};
use crate::text::title::shown_title;
use crate::text::{Text, persona as words};
use crate::ui::fields::frame::labelled;
use crate::ui::fields::select_field::SelectField;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::text_field::TextField;
use crate::ui::node::watch;
use crate::ui::sheet::fields::Part;
use crate::ui::sheet::fields::Sheet;

type Chosen = Memo<Option<Arc<Journey>>>;

/// The tone of voice in general, and for the phases of one of the journeys: that from whose board the persona was
/// opened, or the first one that uses it.
#[component]
pub fn Tone(sheet: Sheet, from: Option<JourneyId>) -> impl IntoView {
    let general = tone_field(sheet, Persona::GENERAL_TONE.to_owned(), words::TONE_HINT);
    let general = general.named(sheet.t(words::TONE_GENERAL_OF)).view().into_view();
    view! {
        <Part sheet sign="chat" title=words::TONE>
            <div class="voice">
                <span aria-hidden="true">{sheet.t(words::TONE_GENERAL)}</span>
                {general}
            </div>
            <PerPhase sheet from/>
        </Part>
    }
    .into_any()
}

/// The phases of the chosen journey; hidden where no journey uses the persona. A row stays as long as its phase is
/// there: somebody may be typing in it.
#[component]
fn PerPhase(sheet: Sheet, from: Option<JourneyId>) -> impl IntoView {
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
    let phases = move || chosen.get().map(|journey| journey.phases.clone()).unwrap_or_default();
    view! {
        <div class="voices" hidden=move || chosen.read().is_none()>
            {list.into_view()}
            <For each=phases key=|phase| phase.id.clone() let(phase)>
                <OfPhase sheet chosen first=phase/>
            </For>
        </div>
    }
    .into_any()
}

/// The tone in a phase, which begins as `first`.
#[component]
fn OfPhase(sheet: Sheet, chosen: Chosen, first: Arc<Phase>) -> impl IntoView {
    let id: PhaseId = first.id.clone();
    let field = tone_field(sheet, id.to_string(), words::AS_GENERAL);
    let shown = Memo::new(move |known: Option<&(String, usize)>| {
        let chosen = chosen.read();
        let now = chosen.as_ref().and_then(|journey| {
            Some((journey.phase(&id)?.name.clone(), journey.phase_color(&id).index() + 1))
        });
        now.or_else(|| known.cloned()).unwrap_or_else(|| (first.name.clone(), 1))
    });
    let input = field.field.clone();
    watch(move || input.set("aria-label", Some(&sheet.panel.fill(words::TONE_IN, "phase", &shown.read().0))));
    view! {
        <div class=move || format!("voice hue-{}", shown.read().1)>
            <span aria-hidden="true"><i></i><span>{move || shown.read().0.clone()}</span></span>
            {field.view().into_view()}
        </div>
    }
    .into_any()
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
