//! The starting maps to choose from.

use leptos::prelude::*;

use super::new_journey::create;
use crate::model::{Color, Word};
use crate::template::Template;
use crate::text::{Language, start as words};
use crate::ui::parts::icon;
use crate::ui::session::session;

/// A card for each template, with its phases in colour. Pressing one makes a journey of it and opens it.
pub fn templates() -> AnyView {
    let session = session();
    view! {
        <section aria-labelledby="templates">
            <div class="h2">
                <h2 id="templates">{session.t(words::TEMPLATES)}</h2>
                <p>{session.t(words::TEMPLATES_NOTE)}</p>
            </div>
            <ul class="templates">{Template::ALL.map(template_card).into_iter().collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn template_card(template: Template) -> AnyView {
    let session = session();
    let language = session.language.get();
    let name = template.name().get(language);
    let label = words::TEMPLATE_OF.fill(language, &[("name", name)]);
    let summary = format!("template-{}", template as u8);
    let described = summary.clone();
    let (class, picture) = match template {
        Template::Empty => {
            ("tcard tcard--empty", view! { <span class="blob">{icon("plus", 20)}</span> }.into_any())
        }
        _ => ("tcard", phases(template, language)),
    };
    view! {
        <li class=class>
            {picture}
            <h3>
                <button type="button" class="tcard__press" aria-label=label aria-describedby=described
                    on:click=move |_| create(session, template)>{name}</button>
            </h3>
            <p id=summary>{template.summary().get(language)}</p>
        </li>
    }
    .into_any()
}

/// The phases of a template in their colours.
fn phases(template: Template, language: Language) -> AnyView {
    let phase = |(name, color): (&'static str, Color)| {
        let class = format!("hue-{}", color.index() + 1);
        view! { <span class=class>{name}</span> }
    };
    view! { <div class="tphases">{template.phases(language).map(phase).collect_view()}</div> }.into_any()
}
