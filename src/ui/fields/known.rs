//! Words to choose from in a field, found in the map.

use leptos::prelude::*;

use crate::model::Journey;
use crate::state::session::{Session, session};
use crate::ui::fields::panel::element_id;

/// Words to choose from, found in the map when the field gets the focus.
pub type Known = fn(&Journey) -> Vec<String>;

/// The words that a field offers. They are found by its focus: looking through a large map is too much for every field
/// that is shown.
#[derive(Clone, Copy)]
pub struct Suggested {
    session: Session,
    known: Known,
    words: RwSignal<Vec<String>>,
    id: StoredValue<String>,
}

impl Suggested {
    /// No words yet.
    pub fn new(known: Known) -> Self {
        let (session, id) = (session(), StoredValue::new(element_id()));
        Self { session, known, words: RwSignal::default(), id }
    }

    /// The id of the list, for the attribute `list` of the field.
    pub fn id(self) -> String {
        self.id.get_value()
    }

    /// The field got the focus.
    pub fn find(self) {
        self.words.set((self.known)(&self.session.desk.map()));
    }
}

/// The list of the words.
#[component]
pub fn Suggestions(words: Suggested) -> impl IntoView {
    view! {
        <datalist id=words.id()>
            <For each=move || words.words.get() key=String::clone let(word)>
                <option value=word dir="auto"></option>
            </For>
        </datalist>
    }
    .into_any()
}
