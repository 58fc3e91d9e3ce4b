//! What stands beside a journey.

use crate::ui::board::state::BoardState;
use crate::ui::inspector;
use crate::ui::node::Node;
use crate::ui::opportunities::opportunities;
use crate::ui::outline::outline;
use crate::ui::session::Session;

/// What the part of the program can be asked that shows what stands beside a journey.
pub enum Rest {
    /// The panel of what is selected, in this place.
    Panel(Node),
    /// The map as an outline, in this part of the page.
    Outline(BoardState, Node),
    /// The map by its pain points and opportunities, in this part of the page.
    Opportunities(Node),
    /// Looks at the map for what is worth a look.
    Findings,
}

impl Rest {
    /// Does it.
    pub(super) fn run(self, session: Session) {
        match self {
            Self::Panel(place) => inspector::inspector(&place),
            Self::Outline(state, main) => outline(session, state, &main),
            Self::Opportunities(main) => opportunities(session, &main),
            Self::Findings => session.insights.look(session),
        }
    }
}
