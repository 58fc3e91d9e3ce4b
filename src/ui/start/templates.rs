//! The starting maps to choose from.

use leptos::prelude::*;

use super::section::Section;
use crate::state::beginning::create;
use crate::state::session::session;
use crate::template::Template;
use crate::text::{Text, start as words};
use crate::ui::map::phases::Phases;
use crate::ui::parts::Icon;

/// A card for each template, with its phases in colour. Pressing one makes a journey of it and opens it.
#[component]
pub fn Templates() -> impl IntoView {
    let cards = Template::ALL.map(|template| view! { <TemplateCard template/> });
    view! {
        <Section id="templates" title=words::TEMPLATES note=words::TEMPLATES_NOTE>
            <ul class="templates">{cards.into_iter().collect_view()}</ul>
        </Section>
    }
    .into_any()
}

#[component]
fn TemplateCard(template: Template) -> impl IntoView {
    let session = session();
    let summary = format!("template-{}", template as usize);
    let (class, picture) = match template {
        Template::Empty => {
            ("tcard tcard--empty", view! { <span class="blob"><Icon name="plus" size=20/></span> }.into_any())
        }
        _ => ("tcard", view! { <Phases template/> }.into_any()),
    };
    let name = Signal::derive(move || session.t(template.name()));
    let press = move |()| create(session, template);
    view! {
        <li class=class>
            {picture}
            <h3><Offer label=words::TEMPLATE_OF name about=summary.clone() press/></h3>
            <p id=summary prop:textContent=move || session.t(template.summary())></p>
        </li>
    }
    .into_any()
}

/// The button that lies over the card of what is offered: `label` has a gap for its name, and the element with the id
/// `about` says more about it.
#[component]
pub fn Offer(
    label: Text,
    #[prop(into)] name: Signal<&'static str>,
    #[prop(into)] about: String,
    #[prop(into)] press: Callback<()>,
) -> impl IntoView {
    let session = session();
    view! {
        <button
            type="button"
            class="tcard__press"
            aria-label=move || session.fill(label, &[("name", name.get())])
            aria-describedby=about
            on:click=move |_| press.run(())
            prop:textContent=move || name.get()
        ></button>
    }
    .into_any()
}
