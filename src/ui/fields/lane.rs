//! The lane that is edited.

use leptos::prelude::*;

use super::panel::Panel;
use super::toggles::Switch;
use crate::command::{Command, LaneEdit};
use crate::model::{Lane, LaneId};
use crate::state::draft::Editable;
use crate::text::inspector as words;

/// The lane that is edited.
#[derive(Clone, Copy)]
pub struct ThisLane {
    /// The panel it is shown in.
    pub panel: Panel,
    id: StoredValue<LaneId>,
}

impl ThisLane {
    /// The lane with this id, in this panel.
    pub fn new(panel: Panel, id: LaneId) -> Self {
        Self { panel, id: StoredValue::new(id) }
    }

    /// Its id.
    pub fn id(self) -> LaneId {
        self.id.get_value()
    }

    /// What `get` finds in the lane, as it is now.
    pub fn follow<V>(self, get: impl Fn(&Lane) -> Option<V> + Send + Sync + 'static) -> Memo<V>
    where
        V: Clone + Default + PartialEq + Send + Sync + 'static,
    {
        let id = self.id();
        self.panel.memo(move |map| map.lane(&id).and_then(|lane| get(lane)))
    }

    /// A text of the lane.
    pub fn editable(self, get: fn(&Lane) -> String, edit: fn(String) -> LaneEdit) -> Editable {
        let put = move |text: &str| Ok(Command::EditLane { lane: self.id(), edit: edit(text.to_owned()) });
        self.panel.editable(self.follow(move |lane| Some(get(lane))), put)
    }

    /// Edits the lane as one undo step. Whether the map changed.
    pub fn set(self, edit: LaneEdit) -> bool {
        self.panel.execute(&Command::EditLane { lane: self.id(), edit })
    }

    /// Whether an experience follows the cards, as it is now.
    pub fn is_derived(self) -> Memo<bool> {
        self.follow(|lane| lane.experience().map(|experience| experience.derived))
    }
}

/// The switch by which an experience follows the cards, and what that means while it does.
#[component]
pub fn Derived(lane: ThisLane) -> impl IntoView {
    let derived = lane.is_derived();
    let press = move |()| {
        lane.set(LaneEdit::Derived(!derived.get_untracked()));
    };
    let word = lane.panel.t(words::DERIVED);
    view! {
        <div>
            <Switch word on=move || Some(derived.get()) press/>
            <p class="muted" hidden=move || !derived.get()>{lane.panel.t(words::DERIVED_HINT)}</p>
        </div>
    }
    .into_any()
}
