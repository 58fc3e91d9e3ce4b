//! How to speak to the persona: in general, and in each phase of a journey.

use std::sync::Arc;

use leptos::prelude::*;

use crate::command::PersonaEdit;
use crate::model::{Journey, JourneyId, Persona, Phase, PhaseId};
use crate::state::draft::Editable;
use crate::state::phase::hue;
use crate::text::persona as words;
use crate::text::title::shown_title;
use crate::ui::fields::frame::Labelled;
use crate::ui::fields::panel::element_id;
use crate::ui::fields::select_field::SelectField;
use crate::ui::fields::text_field::{Look, TextField};
use crate::ui::sheet::fields::{Part, QUIET, Sheet};

type Chosen = Memo<Option<Arc<Journey>>>;

/// The tone of voice in general, and for the phases of one of the journeys: that from whose board the persona was
/// opened, or the first one that uses it.
#[component]
pub fn Tone(sheet: Sheet, from: Option<JourneyId>) -> impl IntoView {
    let text = tone(sheet, Persona::GENERAL_TONE.to_owned());
    view! {
        <Part sheet sign="chat" title=words::TONE>
            <div class="voice">
                <span aria-hidden="true">{sheet.t(words::TONE_GENERAL)}</span>
                <TextField
                    look=Look::Lines
                    text
                    name=sheet.t(words::TONE_GENERAL_OF)
                    hint=sheet.t(words::TONE_HINT)
                    class=QUIET
                    rows="1"
                />
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
        sheet.subject.uses().into_iter().map(|used| used.journey).collect::<Vec<Arc<Journey>>>()
    });
    let chosen = Memo::new(move |_| {
        let (picked, journeys) = (picked.get(), journeys.read());
        let named = journeys.iter().find(|journey| Some(&journey.id) == picked.as_ref());
        named.or(journeys.first()).cloned()
    });
    let options = move || {
        let title = |journey: &Arc<Journey>| shown_title(sheet.panel.language, journey);
        let journeys = journeys.read();
        journeys.iter().map(|journey| (journey.id.to_string(), title(journey))).collect::<Vec<_>>()
    };
    let now = move || chosen.read().as_ref().map(|journey| journey.id.to_string());
    let pick = move |id: String| {
        picked.set(Some(JourneyId::new(id)));
        true
    };
    let phases = move || chosen.get().map(|journey| journey.phases.clone()).unwrap_or_default();
    let id = element_id();
    view! {
        <div class="voices" hidden=move || chosen.read().is_none()>
            <Labelled label=sheet.t(words::TONE_JOURNEY) id=id.clone()>
                <SelectField options chosen=now pick id written=true/>
            </Labelled>
            <For each=phases key=|phase| phase.id.clone() let(phase)>
                <OfPhase sheet chosen first=phase/>
            </For>
        </div>
    }
    .into_any()
}

/// The tone in a phase, which begins as `first`. Without a tone of its own a phase takes the general one.
#[component]
fn OfPhase(sheet: Sheet, chosen: Chosen, first: Arc<Phase>) -> impl IntoView {
    let id: PhaseId = first.id.clone();
    let text = tone(sheet, id.to_string());
    let shown = Memo::new(move |known: Option<&(String, usize)>| {
        let chosen = chosen.read();
        let now = chosen
            .as_ref()
            .and_then(|journey| Some((journey.phase(&id)?.name.clone(), hue(journey.phase_color(&id)))));
        now.or_else(|| known.cloned()).unwrap_or_else(|| (first.name.clone(), 1))
    });
    let general = sheet.memo(|persona| persona.tone.get(Persona::GENERAL_TONE).cloned());
    view! {
        <div class=move || format!("voice hue-{}", shown.read().1)>
            <span aria-hidden="true">
                <i></i>
                <span translate="no" dir="auto" prop:textContent=move || shown.read().0.clone()></span>
            </span>
            <TextField
                look=Look::Lines
                text
                name=move || sheet.panel.fill(words::TONE_IN, "phase", &shown.read().0)
                hint=move || general.get().unwrap_or_else(|| sheet.t(words::AS_GENERAL).to_owned())
                class=QUIET
                rows="1"
            />
        </div>
    }
    .into_any()
}

/// The tone under a key.
fn tone(sheet: Sheet, key: String) -> Editable {
    let shown = key.clone();
    let value = sheet.memo(move |persona| persona.tone.get(&shown).cloned().unwrap_or_default());
    sheet.editable(value, move |text| Ok(PersonaEdit::Tone((key.clone(), text.trim().to_owned()))))
}
