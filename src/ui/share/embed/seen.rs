//! What of the map is shown, and how.

use leptos::prelude::*;

use super::choice::Choice;
use super::chosen::Chosen;
use super::height::Height;
use super::lanes::Lanes;
use crate::model::{Journey, Persona, Word};
use crate::state::session::{Session, session};
use crate::state::sharing::Shared;
use crate::state::view::{LOOKS, View};
use crate::text::{Language, Text, embed as words, view};
use crate::ui::fields::select_field::{Choices, SelectField};
use crate::ui::parts::SwitchRow;

/// What of the map is shown, and how.
#[component]
pub fn Seen(chosen: Chosen, shared: Shared) -> impl IntoView {
    let session = session();
    let map = shared.journey().cloned().unwrap_or_else(|| Journey::new(shared.id.clone(), ""));
    let personas = shared.file.personas.clone();
    let showing = chosen.showing;
    let views = move || {
        LOOKS.iter().map(|view| (view.word().to_owned(), session.t(view.name()).to_owned())).collect()
    };
    let pick_view = move |view: String| {
        chosen.set(|it| it.view = if view == View::Board.word() { String::new() } else { view })
    };
    let phases = map.phases.iter().map(|phase| (phase.id.to_string(), phase.name.clone()));
    let phases = with_none(session, words::ALL_PHASES, phases.collect());
    let people = personas.iter().map(|Persona { id, name, .. }| (id.to_string(), name.clone()));
    let people = with_none(session, words::EVERYONE, people.collect());
    let languages = Language::ALL.map(|language| (language.tag().to_owned(), language.own_name().to_owned()));
    let languages = with_none(session, words::READERS_LANGUAGE, languages.into());
    let themes = move || {
        let theme = |word: &str, text| (word.to_owned(), session.t(text).to_owned());
        vec![theme("", words::READERS_THEME), theme("light", words::LIGHT), theme("dark", words::DARK)]
    };
    let chosen_view = move || Some(showing.read().view.clone()).filter(|view| !view.is_empty());
    let theme = move || showing.read().dark.map_or("", |dark| if dark { "dark" } else { "light" }).to_owned();
    view! {
        <Choice name=words::SEEN>
            <div class="opt__three">
                <Select name=view::VIEW options=Signal::derive(views) chosen=move || {
                    chosen_view().unwrap_or_else(|| View::Board.word().to_owned())
                } pick=pick_view/>
                <Select name=words::PHASE options=phases written=true
                    chosen=move || showing.read().phase.clone().unwrap_or_default()
                    pick=move |phase| chosen.set(|it| it.phase = filled(phase))/>
                <Lanes chosen map/>
                <Select name=words::PERSONA options=people written=true
                    chosen=move || showing.read().persona.clone().unwrap_or_default()
                    pick=move |persona| chosen.set(|it| it.persona = filled(persona))/>
                <Select name=words::LANGUAGE options=languages
                    chosen=move || showing.read().language.map_or("", Language::tag).to_owned()
                    pick=move |tag: String| chosen.set(|it| it.language = filled(tag).map(|tag| Language::from_tag(&tag)))/>
                <Select name=words::THEME options=Signal::derive(themes) chosen=theme
                    pick=move |theme: String| chosen.set(|it| it.dark = filled(theme).map(|theme| theme == "dark"))/>
            </div>
            <SwitchRow
                name=move || session.t(words::BARS).to_owned()
                about=move || session.t(words::BARS_ABOUT).to_owned()
                on=chosen.bars
            />
            <Height chosen/>
        </Choice>
    }
    .into_any()
}

fn filled(value: String) -> Option<String> {
    Some(value).filter(|value| !value.is_empty())
}

/// Choices after one for none of them.
fn with_none(session: Session, none: Text, choices: Choices) -> Signal<Choices> {
    Signal::derive(move || {
        let none = (String::new(), session.t(none).to_owned());
        std::iter::once(none).chain(choices.iter().cloned()).collect()
    })
}

#[component]
fn Select(
    name: Text,
    #[prop(into)] options: Signal<Choices>,
    #[prop(into)] chosen: Signal<String>,
    #[prop(into)] pick: Callback<String, bool>,
    #[prop(optional)] written: bool,
) -> impl IntoView {
    let session = session();
    let name = Signal::derive(move || session.t(name).to_owned());
    view! { <SelectField options chosen=move || Some(chosen.get()) pick name written/> }.into_any()
}
