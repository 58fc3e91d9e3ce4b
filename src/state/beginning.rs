//! The ways to a new journey.

use leptos::prelude::*;

use super::screen::Screen;
use super::session::Session;
use super::view::{View, fragment};
use crate::find::Query;
use crate::guide::{Stage, model};
use crate::model::JourneyId;
use crate::platform::{address, ids};
use crate::template::Template;

/// Makes a journey of `template` and opens it. An empty one is opened with its title ready to be typed.
pub fn create(session: Session, template: Template) {
    let id = JourneyId::new(ids::fresh());
    let journey = template.build(session.language_now(), id.clone(), &mut ids::fresh);
    if session.keeping.create(journey) {
        session.untitled.set_value(template == Template::Empty);
        session.go(&Screen::Board(id));
    }
}

/// Makes a journey and opens it at the first stage of the guided start.
pub fn create_guided(session: Session) {
    let id = JourneyId::new(ids::fresh());
    let journey = model::begin(session.language_now(), id.clone(), &mut ids::fresh);
    if session.keeping.create(journey) {
        address::go_to(&fragment(&Screen::Board(id), View::Guide(Stage::Model), &Query::default()));
    }
}
