//! See the component `TextField`.

use std::rc::Rc;

use leptos::prelude::event_target_value;

use super::draft::{Goal, OfMap, Put, draft};
use crate::state::draft::Draft;
use crate::text::inspector as words;
use crate::ui::fields::panel::{Get, Panel};
use crate::ui::fields::text_field::Look;
use crate::ui::fields::typing;
use crate::ui::node::{Node, el, watch};

/// A field for text.
pub struct TextField {
    panel: Panel,
    look: Look,
    value: Get<String>,
    goal: Rc<dyn Goal>,
    /// The element that is typed in, to give it a name.
    pub field: Node,
}

impl TextField {
    /// A field that shows `value` of the map; `put` is what a text becomes.
    pub fn new(panel: Panel, look: Look, value: Get<String>, put: Put) -> Self {
        Self::towards(panel, look, value, Rc::new(OfMap { panel, put }))
    }

    /// A field that shows `value`; `goal` is where a text goes.
    pub fn towards(panel: Panel, look: Look, value: Get<String>, goal: Rc<dyn Goal>) -> Self {
        let field = el(if look.is_tall() { "textarea" } else { "input" }, look.class());
        match look {
            Look::Lines => field.set("rows", Some("3")),
            Look::Day => field.set("type", Some("date")),
            Look::Address => field.set("type", Some("url")),
            Look::Number => field.set("inputmode", Some("decimal")),
            Look::Title | Look::Wrapped => field.set("rows", Some("1")),
            Look::Line => {}
        }
        field.set("autocomplete", Some("off"));
        Self { panel, look, value, goal, field }
    }

    /// Called `name`.
    #[must_use]
    pub fn named(self, name: &str) -> Self {
        self.field.set("aria-label", Some(name));
        self
    }

    /// With something that stands in it while it is empty.
    #[must_use]
    pub fn with_hint(self, hint: Get<&'static str>) -> Self {
        let field = self.field.clone();
        watch(move || field.set("placeholder", Some(hint())));
        self
    }

    /// The field. The reason why its text is refused will stand after it.
    pub fn view(self) -> Node {
        let Self { panel, look, value, goal, field } = self;
        listen(panel, look, &field, draft(panel, &field, &field, value, goal));
        field
    }
}

fn listen(panel: Panel, look: Look, field: &Node, draft: Draft) {
    let left = field.clone();
    let _ = field
        .clone()
        .on("input", move |event| {
            let text = event_target_value(event);
            draft.typed(match look {
                Look::Title | Look::Wrapped => text.replace(['\n', '\r'], " "),
                _ => text,
            });
        })
        .on_key(move |event| {
            typing::key(draft, event, look == Look::Lines);
            if look == Look::Day && event.key() == "Escape" {
                draft.revert();
            }
        })
        .on("blur", move |_| match look == Look::Day && !left.is_whole() {
            true => draft.refuse(Some(panel.t(words::DATE_NOT_WHOLE).to_owned())),
            false => draft.commit(),
        });
}
