//! What a way to share is.

use leptos::prelude::AnyView;

use crate::state::sharing::Shared;
use crate::text::Text;

/// A way to share a journey.
pub struct Way {
    /// What it is called in the code: in ids, and where another way leads to it.
    pub word: &'static str,
    /// Its icon.
    pub sign: &'static str,
    /// Its name.
    pub name: Text,
    /// What the receiver does with it, in a few words.
    pub about: Text,
    /// What is shown of it.
    pub pane: fn(Shared) -> AnyView,
}

impl Way {
    /// The id of its tab.
    pub fn tab(&self) -> String {
        format!("share-tab-{}", self.word)
    }

    /// The id of what is shown of it.
    pub fn panel(&self) -> String {
        format!("share-panel-{}", self.word)
    }
}
