//! What changes how a map is looked at, and nothing that it says.

use super::{Command, LaneEdit};

impl Command {
    /// Whether it only folds, opens, hides or shows lanes: that may also be done by who reads.
    pub fn is_look(&self) -> bool {
        match self {
            Self::EditLane { edit, .. } => matches!(edit, LaneEdit::Folded(_) | LaneEdit::Hidden(_)),
            Self::Batch(commands) => commands.iter().all(Self::is_look),
            _ => false,
        }
    }
}
