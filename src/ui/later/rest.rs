//! What stands beside a journey.

use crate::ui::inspector;
use crate::ui::node::Node;
use crate::ui::session::Session;

/// What the part of the program can be asked that shows what stands beside a journey.
pub enum Rest {
    /// The panel of what is selected, in this place.
    Panel(Node),
    /// Looks at the map for what is worth a look.
    Findings,
}

impl Rest {
    /// Does it.
    pub(super) fn run(self, session: Session) {
        match self {
            Self::Panel(place) => inspector::inspector(&place),
            Self::Findings => session.insights.look(session),
        }
    }
}
