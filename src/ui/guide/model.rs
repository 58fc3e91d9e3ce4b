//! The first stage: title, market and phase model.

use std::rc::Rc;

use leptos::prelude::{Read, untrack};

use super::{field, titled};
use crate::command::{Command, JourneyEdit};
use crate::guide::model::{MODELS, change, model_of};
use crate::model::{Market, Word};
use crate::platform::ids;
use crate::template::Template;
use crate::text::{guide as words, inspector};
use crate::ui::fields::choice::Member;
use crate::ui::fields::choice::choice;
use crate::ui::fields::panel::Panel;
use crate::ui::fields::panel::element_id;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::text_field::TextField;
use crate::ui::node::{Node, el};
use crate::ui::parts::{segment, segments};
use crate::ui::start::phases;

/// The fields of the journey itself, and the models to choose from.
pub fn model(panel: Panel) -> Node {
    el("div", "guide__body").with(vec![title(panel), market(panel), models(panel)])
}

fn title(panel: Panel) -> Node {
    let value = panel.follow(|map| Some(map.title.clone()));
    let put = |text: &str| Ok(Command::EditJourney(JourneyEdit::Title(text.to_owned())));
    let title = TextField::new(panel, Look::Line, value, Rc::new(put));
    field(panel.t(inspector::TITLE), &title.field.clone(), title.view())
}

fn market(panel: Panel) -> Node {
    let label = panel.t(inspector::MARKET);
    let members = Market::ALL.iter().map(|market| Member::new(panel.name(*market), None)).collect();
    let chosen = panel.follow(|map| Some(Some(map.market.map(Word::index))));
    let choose = move |at: Option<usize>| {
        panel.execute(&Command::EditJourney(JourneyEdit::Market(at.map(|at| Market::ALL[at]))));
    };
    let about = el("p", "muted").text_of(move || {
        let about = match panel.session.desk.journey.read().market {
            Some(Market::B2b) => words::ABOUT_B2B,
            Some(Market::B2c) => words::ABOUT_B2C,
            None => words::ABOUT_MARKET,
        };
        panel.t(about).to_owned()
    });
    titled(label, choice(panel, label, members, chosen, true, choose)).child(about)
}

fn models(panel: Panel) -> Node {
    let label = panel.t(words::PHASE_MODEL);
    let chosen = panel.follow(|map| {
        let model = model_of(map)?;
        Some(MODELS.iter().position(|known| *known == model))
    });
    let choose = move |at: usize| {
        let map = panel.session.desk.map();
        untrack(|| panel.execute(&change(&map, MODELS[at], panel.language, &mut ids::fresh)));
    };
    let buttons = MODELS.map(|model| card(panel, model)).into();
    titled(label, segments("guide__models", buttons, move || chosen(), choose).attr("aria-label", label))
}

fn card(panel: Panel, model: Template) -> Node {
    let (name, about) = (panel.t(model.name()), element_id());
    segment()
        .attr("class", "tcard")
        .attr("aria-label", name)
        .attr("aria-describedby", &about)
        .child(phases(model, panel.language))
        .child(el("b", "").text(name))
        .child(el("span", "muted").attr("id", &about).text(panel.t(model.summary())))
}
