//! What stands beside a journey, and the personas.

use crate::guide::Stage;
use crate::model::{JourneyId, PersonaId};
use crate::ui::board::state::BoardState;
use crate::ui::guide::guide;
use crate::ui::node::Node;
use crate::ui::opportunities::opportunities;
use crate::ui::outline::outline;
use crate::ui::session::Session;
use crate::ui::{inspector, persona};

/// What the part of the program can be asked that shows what stands beside a journey.
pub enum Rest {
    /// The panel of what is selected, in this place.
    Panel(Node),
    /// The map as an outline, in this part of the page.
    Outline(BoardState, Node),
    /// The map by its pain points and opportunities, in this part of the page.
    Opportunities(Node),
    /// A stage of the guided start, in this part of the page.
    Guide(Stage, Node),
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
            Self::Outline(state, main) => outline(state, &main),
            Self::Opportunities(main) => opportunities(&main),
            Self::Guide(stage, main) => guide(session, stage, &main),
            Self::Persona(place, id, from) => persona::persona_screen(session, &place, id, from),
            Self::Findings => session.insights.look(session),
        }
    }
}
