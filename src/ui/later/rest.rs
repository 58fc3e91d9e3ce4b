//! What stands beside a journey, and the personas.

use crate::model::{JourneyId, PersonaId};
use crate::ui::node::Node;
use crate::ui::session::Session;
use crate::ui::{inspector, persona};

/// What the part of the program can be asked that shows what stands beside a journey.
pub enum Rest {
    /// The panel of what is selected, in this place.
    Panel(Node),
    /// The screen of a persona, opened from the board of a journey or from elsewhere, in this place.
    Persona(Node, PersonaId, Option<JourneyId>),
    /// Looks at the map for what is worth a look.
    Findings,
}

impl Rest {
    /// Does it.
    pub(super) fn run(self, session: Session) {
        match self {
            Self::Panel(place) => inspector::inspector(&place),
            Self::Persona(place, id, from) => persona::persona_screen(session, &place, id, from),
            Self::Findings => session.insights.look(session),
        }
    }
}
