//! Names of things that never change: short strings, unique among things of their kind within a journey.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

macro_rules! id_types {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes `text` as it is; an imported file's ids are kept.
            pub fn new(text: impl Into<Arc<str>>) -> Self {
                Self(text.into())
            }

            /// The id as it stands in the file.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )+};
}

id_types! {
    /// A journey in the workspace.
    JourneyId,
    /// A phase of a journey.
    PhaseId,
    /// A step; unique across all phases of its journey, so that a step can move between them.
    StepId,
    /// A lane of a journey.
    LaneId,
    /// A card; unique across all lanes of its journey, so that a card can move between them.
    CardId,
    /// A link between two cards.
    LinkId,
    /// A persona in the workspace; personas are shared by journeys.
    PersonaId,
}
