//! The ways to a new journey: from a starting map, or from a file.

use leptos::prelude::*;

use crate::find::Query;
use crate::guide::{Stage, model};
use crate::model::JourneyId;
use crate::platform::{address, ids};
use crate::state::opening::open_file;
use crate::state::session::{Screen, Session, session};
use crate::state::view::{View, fragment};
use crate::template::Template;
use crate::text::{Text, start, template as words};
use crate::ui::node::{Node, button, icon};

/// Makes a journey of `template` and opens it. An empty one is opened with its title ready to be typed.
pub fn create(session: Session, template: Template) {
    let id = JourneyId::new(ids::fresh());
    let journey = template.build(session.language.get_untracked(), id.clone(), &mut ids::fresh);
    if session.keeping.create(journey) {
        session.untitled.set_value(template == Template::Empty);
        session.go(&Screen::Board(id));
    }
}

/// Makes a journey and opens it at the first stage of the guided start.
pub fn create_guided(session: Session) {
    let id = JourneyId::new(ids::fresh());
    let journey = model::begin(session.language.get_untracked(), id.clone(), &mut ids::fresh);
    if session.keeping.create(journey) {
        address::go_to(&fragment(&Screen::Board(id), View::Guide(Stage::Model), &Query::default()));
    }
}

/// The button that makes a journey step by step.
pub fn guide_button(session: Session) -> Node {
    button("btn btn--line btn--lg")
        .child(icon("steps", 16))
        .word(start::STEP_BY_STEP)
        .on_press(move || create_guided(session))
}

/// The button that makes an empty journey.
pub fn new_button(session: Session) -> Node {
    button("btn btn--primary btn--lg")
        .child(icon("plus", 16))
        .word(words::NEW_JOURNEY)
        .on_press(move || create(session, Template::Empty))
}

/// A button that lets the user choose a file; a large one has a picture.
pub fn open_button(label: Text, class: &str) -> Node {
    let session = session();
    let picture = class.contains("btn--lg").then(|| icon("upload", 16));
    button(class).with(picture.into_iter().collect()).word(label).on_press(move || open_file(session))
}
