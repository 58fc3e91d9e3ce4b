//! The guided start: a way to look at a map, in which each stage shows what it fills in.
//!
//! [`model`], [`persona`], [`touchpoints`] and [`experience`] are the stages, made of the fields of the panel and of the
//! screen of a persona; [`ways`] leads from one to another. There is nothing to save at the end: each of them changes the
//! map on the desk.

mod experience;
mod field;
mod model;
mod persona;
mod touchpoint;
mod touchpoints;
mod ways;

use leptos::html;
use leptos::prelude::*;

use self::experience::ExperienceStage;
use self::model::ModelStage;
use self::persona::PersonaStage;
use self::touchpoints::TouchpointsStage;
use self::ways::{Stages, Ways};
use crate::guide::Stage;
use crate::platform::{clock, page};
use crate::state::session::session;
use crate::text::guide as words;
use crate::ui::fields::panel::Panel;
use crate::ui::parts::Anew;

/// Shows a stage.
#[component]
pub fn Guide(stage: Stage) -> impl IntoView {
    let session = session();
    let language = move || Some(session.language.get());
    view! {
        <Anew value=language let(language)>
            <StagePage panel=Panel { session, language } stage/>
        </Anew>
    }
    .into_any()
}

#[component]
fn StagePage(panel: Panel, stage: Stage) -> impl IntoView {
    let (title, text) = match stage {
        Stage::Model => (words::MODEL_TITLE, words::MODEL_TEXT),
        Stage::Persona => (words::PERSONA_TITLE, words::PERSONA_TEXT),
        Stage::Touchpoints => (words::TOUCHPOINTS_TITLE, words::TOUCHPOINTS_TEXT),
        Stage::Experience => (words::EXPERIENCE_TITLE, words::EXPERIENCE_TEXT),
    };
    let heading = NodeRef::<html::H2>::new();
    take_focus(heading);
    view! {
        <div class="guide__page">
            <Stages panel shown=stage/>
            <div class="guide__head">
                <h2 tabindex="-1" node_ref=heading>{panel.t(title)}</h2>
                <p>{panel.t(text)}</p>
            </div>
            {body(panel, stage)}
            <Ways panel stage/>
        </div>
    }
    .into_any()
}

fn body(panel: Panel, stage: Stage) -> AnyView {
    match stage {
        Stage::Model => view! { <ModelStage panel/> }.into_any(),
        Stage::Persona => view! { <PersonaStage panel/> }.into_any(),
        Stage::Touchpoints => view! { <TouchpointsStage panel/> }.into_any(),
        Stage::Experience => view! { <ExperienceStage panel/> }.into_any(),
    }
}

/// The focus goes on at the heading where it was lost with the stage before, or nothing else has it.
fn take_focus(heading: NodeRef<html::H2>) {
    let is_free =
        || page::focused().is_none_or(|element| matches!(element.tag_name().as_str(), "BODY" | "MAIN"));
    Effect::new(move || {
        let Some(heading) = heading.get() else { return };
        // What had the focus before leaves the page only once this is in it.
        clock::soon(move || {
            if is_free() {
                page::focus(&heading);
            }
        });
    });
}
