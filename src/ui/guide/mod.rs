//! The guided start: a way to look at a map, in which each stage shows what it fills in.
//!
//! [`model`], [`persona`], [`touchpoints`] and [`experience`] are the stages, made of the fields of the panel and of the
//! screen of a persona. There is nothing to save at the end: each of them changes the map on the desk.

mod experience;
mod model;
mod persona;
mod touchpoint;
mod touchpoints;

use leptos::prelude::*;

use super::node::{Node, button, el, icon, watch};
use crate::guide::Stage;
use crate::platform::page;
use crate::state::session::session;
use crate::state::view::View;
use crate::text::{Text, guide as words};
use crate::ui::fields::panel::Panel;

/// Shows a stage.
pub fn guide(stage: Stage) -> impl IntoView {
    let session = session();
    move || {
        let panel = Panel { session, language: session.language.get() };
        untrack(|| shown(panel, stage).into_view())
    }
}

fn shown(panel: Panel, stage: Stage) -> Node {
    let (title, text) = match stage {
        Stage::Model => (words::MODEL_TITLE, words::MODEL_TEXT),
        Stage::Persona => (words::PERSONA_TITLE, words::PERSONA_TEXT),
        Stage::Touchpoints => (words::TOUCHPOINTS_TITLE, words::TOUCHPOINTS_TEXT),
        Stage::Experience => (words::EXPERIENCE_TITLE, words::EXPERIENCE_TEXT),
    };
    let heading = el("h2", "").attr("tabindex", "-1").text(panel.t(title));
    take_focus(&heading);
    let body = match stage {
        Stage::Model => model::model(panel),
        Stage::Persona => persona::persona(panel),
        Stage::Touchpoints => touchpoints::touchpoints(panel),
        Stage::Experience => experience::experience(panel),
    };
    let head = el("div", "guide__head").child(heading).child(el("p", "").text(panel.t(text)));
    el("div", "guide__page").child(stages(panel, stage)).child(head).child(body).child(ways(panel, stage))
}

/// The focus goes on at the heading where it was lost with the stage before, or nothing else has it.
fn take_focus(heading: &Node) {
    let is_free =
        page::focused().is_none_or(|element| matches!(element.tag_name().as_str(), "BODY" | "MAIN"));
    if is_free {
        heading.focus_when_shown();
    }
}

/// What a stage is called.
fn name(stage: Stage) -> Text {
    match stage {
        Stage::Model => words::MODEL,
        Stage::Persona => words::PERSONA,
        Stage::Touchpoints => words::TOUCHPOINTS,
        Stage::Experience => words::EXPERIENCE,
    }
}

/// All stages, in their order, as links.
fn stages(panel: Panel, shown: Stage) -> Node {
    let list = el("ol", "guide__stages").with(Stage::ALL.map(|stage| item(panel, stage, shown)).into());
    el("nav", "").attr("aria-label", panel.t(words::STAGES)).child(list)
}

fn item(panel: Panel, stage: Stage, shown: Stage) -> Node {
    let session = panel.session;
    let (number, done) = (el("span", "phase__n").attr("aria-hidden", "true"), el("span", "vh"));
    let link = el("a", "").attr("href", &["#", &session.address_of(View::Guide(stage))].concat());
    let link = if stage == shown { link.attr("aria-current", "step") } else { link };
    let (sign, said) = (number.clone(), done.clone());
    watch(move || {
        let begun = stage.is_begun(&session.desk.journey.read());
        match begun {
            true => sign.set_children(vec![icon("check", 12)]),
            false => sign.set_text(&(stage as usize + 1).to_string()),
        }
        said.set_text(&if begun { [", ", panel.t(words::BEGUN)].concat() } else { String::new() });
    });
    el("li", "").child(link.child(number).child(el("span", "").text(panel.t(name(stage))).child(done)))
}

/// The ways on: to the stage before, to the board, and to the next stage.
fn ways(panel: Panel, stage: Stage) -> Node {
    let session = panel.session;
    let go = move |view| move || session.show_view(view);
    let called = |label: Text, to: Stage| panel.fill(label, "stage", panel.t(name(to)));
    let back = stage.before().map(|to| {
        let label = called(words::BACK, to);
        let back = button("btn btn--line").attr("aria-label", &label).child(icon("left", 16));
        back.child(el("span", "").text(&label)).on_press(go(View::Guide(to)))
    });
    let next = stage
        .next()
        .map(|to| button("btn btn--primary").text(&called(words::NEXT, to)).on_press(go(View::Guide(to))));
    let (class, label) = match next {
        Some(_) => ("btn guide__board", words::LATER),
        None => ("btn btn--primary guide__board", words::FINISH),
    };
    let board = button(class).text(panel.t(label)).on_press(go(View::Board));
    el("div", "guide__ways").maybe(back).child(board).maybe(next)
}

/// A field with its label above it; `field` is what the label names.
fn field(label: &str, field: &Node, control: Node) -> Node {
    let id = crate::ui::fields::panel::element_id();
    field.set("id", Some(&id));
    el("div", "guide__field").child(el("label", "").attr("for", &id).text(label)).child(control)
}

/// A control that carries its own name, with the same words above it.
fn titled(label: &str, control: Node) -> Node {
    el("div", "guide__field").child(el("span", "").attr("aria-hidden", "true").text(label)).child(control)
}
