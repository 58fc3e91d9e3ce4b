//! The first stage: title, market and phase model.

use leptos::prelude::*;

use super::field::{LabelAbove, TitleAbove};
use crate::command::{Command, JourneyEdit};
use crate::guide::model::{MODELS, change, model_of};
use crate::model::{Market, Word};
use crate::platform::ids;
use crate::template::Template;
use crate::text::{guide as words, inspector};
use crate::ui::fields::choice::{Choice, Member};
use crate::ui::fields::panel::{Panel, element_id};
use crate::ui::fields::text_field::{Look, TextField};
use crate::ui::map::phases::Phases;
use crate::ui::parts::{Segment, Segments};

/// The fields of the journey itself, and the models to choose from.
#[component]
pub fn ModelStage(panel: Panel) -> impl IntoView {
    view! {
        <div class="guide__body">
            <Title panel/>
            <MarketChoice panel/>
            <Models panel/>
        </div>
    }
    .into_any()
}

#[component]
fn Title(panel: Panel) -> impl IntoView {
    let value = panel.memo(|map| Some(map.title.clone()));
    let text = panel.editable(value, |text| Ok(Command::EditJourney(JourneyEdit::Title(text.to_owned()))));
    let id = element_id();
    view! {
        <LabelAbove label=panel.t(inspector::TITLE) id=id.clone()>
            <TextField look=Look::Line text id/>
        </LabelAbove>
    }
    .into_any()
}

#[component]
fn MarketChoice(panel: Panel) -> impl IntoView {
    let name = panel.t(inspector::MARKET);
    let members = Market::ALL.iter().map(|market| Member::new(panel.name(*market), None)).collect();
    let market = panel.memo(|map| Some(map.market));
    let chosen = move || Some(market.get().map(Word::index));
    let choose = move |at: Option<usize>| {
        panel.execute(&Command::EditJourney(JourneyEdit::Market(at.map(|at| Market::ALL[at]))));
    };
    let about = move || match market.get() {
        Some(Market::B2b) => panel.t(words::ABOUT_B2B),
        Some(Market::B2c) => panel.t(words::ABOUT_B2C),
        None => panel.t(words::ABOUT_MARKET),
    };
    view! {
        <TitleAbove title=name>
            <Choice name members chosen clears=true choose/>
            <p class="muted" prop:textContent=about></p>
        </TitleAbove>
    }
    .into_any()
}

#[component]
fn Models(panel: Panel) -> impl IntoView {
    let label = panel.t(words::PHASE_MODEL);
    let chosen = panel.memo(|map| {
        let model = model_of(map)?;
        Some(MODELS.iter().position(|known| *known == model))
    });
    let choose = move |at: usize| {
        let map = panel.session.desk.map();
        panel.execute(&change(&map, MODELS[at], panel.language, &mut ids::fresh));
    };
    let options = MODELS.map(|model| card(panel, model)).into();
    view! {
        <TitleAbove title=label>
            <Segments class="guide__models" label options chosen on_choose=choose/>
        </TitleAbove>
    }
    .into_any()
}

fn card(panel: Panel, model: Template) -> Segment {
    let (name, about) = (panel.t(model.name()), element_id());
    let content = view! {
        <Phases template=model/>
        <b>{name}</b>
        <span class="muted" id=about.clone()>{panel.t(model.summary())}</span>
    };
    Segment::new(content).class("tcard").named(move || name).described_by(about)
}
