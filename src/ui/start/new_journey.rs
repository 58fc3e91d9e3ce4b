//! The ways to a new journey: from a starting map, or from a file.

use leptos::prelude::*;

use crate::model::JourneyId;
use crate::platform::ids;
use crate::template::Template;
use crate::text::Text;
use crate::ui::import::open_file;
use crate::ui::parts::icon;
use crate::ui::session::{Screen, Session, session};

/// Makes a journey of `template` and opens it. An empty one is opened with its title ready to be typed.
pub fn create(session: Session, template: Template) {
    let id = JourneyId::new(ids::fresh());
    let journey = template.build(session.language.get_untracked(), id.clone(), &mut ids::fresh);
    if session.keeping.create(journey) {
        session.untitled.set_value(template == Template::Empty);
        session.go(&Screen::Board(id));
    }
}

/// A button that lets the user choose a file.
pub fn open_button(label: Text, class: &'static str) -> AnyView {
    let session = session();
    let picture = class.contains("btn--lg").then(|| icon("upload", 16));
    view! {
        <button type="button" class=class on:click=move |_| open_file(session)>{picture}{session.t(label)}</button>
    }
    .into_any()
}
