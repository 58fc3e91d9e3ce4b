//! The map on its way in and out.

use leptos::prelude::*;

use super::{Host, Stage};
use crate::format::{self, File};
use crate::keep::Failure;
use crate::model::JourneyId;
use crate::platform::{address, ids};
use crate::state::screen::{Screen, address as address_of};
use crate::state::session::Session;
use crate::template::Template;

impl Host {
    /// A new map, called `title` where the page has a name for it.
    pub(super) fn new_map(session: Session, title: Option<&str>) -> File {
        let id = JourneyId::new(ids::fresh());
        let mut journey = Template::Empty.build(session.language_now(), id, &mut ids::fresh);
        if let Some(title) = title {
            journey.title = title.to_owned();
        }
        File { journeys: vec![journey], ..File::default() }
    }

    /// Shows the first journey of a file in place of all that is shown now.
    ///
    /// # Errors
    /// Says why it isn't shown.
    pub(super) fn open(self, session: Session, file: File) -> Result<(), Failure> {
        session.keeping.begin_anew();
        let imported = session.keeping.take_over(session.keeping.plan(file))?;
        let first = imported.journeys.first().cloned().map(Screen::Board);
        self.journeys.set_value(imported.journeys);
        self.stage.set(Stage::Open);
        session.screen.set(Screen::Hosted);
        address::replace_fragment(&address_of(&first.unwrap_or(Screen::Hosted)));
        session.follow_address();
        self.mark_kept(session);
        Ok(())
    }

    /// The file: all that was handed over, as it is now.
    pub(super) fn file(self, session: Session) -> File {
        session.keeping.file_of_all(&self.journeys.get_value())
    }

    /// The text of the file: all that was handed over, as it is now.
    pub(super) fn document(self, session: Session) -> String {
        format::write(&self.file(session))
    }
}

/// Whether two files hold the same, in whatever order their personas stand.
pub(super) fn is_same(one: &File, other: &File) -> bool {
    let personas = |file: &File| {
        let mut personas = file.personas.clone();
        personas.sort_by(|one, other| one.id.cmp(&other.id));
        personas
    };
    one.journeys == other.journeys && one.extra == other.extra && personas(one) == personas(other)
}
