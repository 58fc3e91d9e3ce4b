//! The starting maps to choose from.

use leptos::prelude::*;

use super::new_journey::create;
use crate::model::Word;
use crate::state::session::{Session, session};
use crate::template::Template;
use crate::text::{Language, Text, start as words};
use crate::ui::node::{Node, button, el, icon};

/// A card for each template, with its phases in colour. Pressing one makes a journey of it and opens it.
pub fn templates() -> Node {
    let session = session();
    let head = el("div", "h2")
        .child(el("h2", "").attr("id", "templates").word(words::TEMPLATES))
        .child(el("p", "").word(words::TEMPLATES_NOTE));
    let cards = Template::ALL.into_iter().map(|template| template_card(session, template)).collect();
    el("section", "")
        .attr("aria-labelledby", "templates")
        .child(head)
        .child(el("ul", "templates").with(cards))
}

fn template_card(session: Session, template: Template) -> Node {
    let language = session.language.get();
    let name = template.name().get(language);
    let summary = ["template-", &(template as usize).to_string()].concat();
    let (class, picture) = match template {
        Template::Empty => ("tcard tcard--empty", el("span", "blob").child(icon("plus", 20))),
        _ => ("tcard", phases(template, language)),
    };
    let press =
        offer(session, words::TEMPLATE_OF, name, &summary).on_press(move || create(session, template));
    el("li", class)
        .child(picture)
        .child(el("h3", "").child(press))
        .child(el("p", "").attr("id", &summary).text(template.summary().get(language)))
}

/// The button that lies over the card of what is offered: `label` has a gap for its name, and the element with the id
/// `about` says more about it.
pub fn offer(session: Session, label: Text, name: &str, about: &str) -> Node {
    button("tcard__press")
        .attr("aria-label", &session.fill(label, &[("name", name)]))
        .attr("aria-describedby", about)
        .text(name)
}

/// The phases of a template in their colours.
pub fn phases(template: Template, language: Language) -> Node {
    let phases = template.phases(language);
    let phases = phases.map(|(name, color)| el("span", HUES[color.index()]).text(name));
    el("div", "tphases").with(phases.collect())
}

const HUES: [&str; 8] = ["hue-1", "hue-2", "hue-3", "hue-4", "hue-5", "hue-6", "hue-7", "hue-8"];
