//! A field for text: one line, several, a number or a day.

use std::rc::Rc;

use leptos::prelude::event_target_value;

use super::draft::Draft;
use super::draft::Goal;
use super::draft::OfMap;
use super::draft::Put;
use super::panel::Get;
use super::panel::Panel;
use super::panel::element_id;
use crate::model::Journey;
use crate::text::inspector as words;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::node::watch;

/// What a field is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The name of the thing, as a heading.
    Title,
    /// One line.
    Line,
    /// One line that wraps where it is long.
    Wrapped,
    /// Several lines.
    Lines,
    /// A number.
    Number,
    /// A day of the calendar, with the browser's own calendar.
    Day,
    /// An address of the web.
    Address,
}

/// Words to choose from, found in the map when the field gets the focus.
pub type Known = fn(&Journey) -> Vec<String>;

/// A field for text.
pub struct TextField {
    panel: Panel,
    look: Look,
    value: Get<String>,
    goal: Rc<dyn Goal>,
    /// The element that is typed in, to give it a name.
    pub field: Node,
    frame: Node,
}

impl TextField {
    /// A field that shows `value` of the map; `put` is what a text becomes.
    pub fn new(panel: Panel, look: Look, value: Get<String>, put: Put) -> Self {
        Self::towards(panel, look, value, Rc::new(OfMap { panel, put }))
    }

    /// A field that shows `value`; `goal` is where a text goes.
    pub fn towards(panel: Panel, look: Look, value: Get<String>, goal: Rc<dyn Goal>) -> Self {
        let (tag, class) = match look {
            Look::Title => ("textarea", "side__title"),
            Look::Number | Look::Day => ("input", "field num"),
            Look::Lines | Look::Wrapped => ("textarea", "field"),
            Look::Line | Look::Address => ("input", "field"),
        };
        let field = el(tag, class);
        match look {
            Look::Lines => field.set("rows", Some("3")),
            Look::Day => field.set("type", Some("date")),
            Look::Address => field.set("type", Some("url")),
            Look::Number => field.set("inputmode", Some("decimal")),
            Look::Title | Look::Wrapped => field.set("rows", Some("1")),
            Look::Line => {}
        }
        field.set("autocomplete", Some("off"));
        Self { panel, look, value, goal, frame: field.clone(), field }
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

    /// With words to choose from and a sign before the text, in one frame.
    #[must_use]
    pub fn with_known(mut self, known: Known, sign: Node) -> Self {
        self.field.set("class", None);
        let list = suggestions(self.panel, &self.field, known);
        let field = self.field.clone();
        self.frame = el("div", "field field--select").with(vec![sign, field, icon("down", 14), list]);
        self
    }

    /// The field. The reason why its text is refused will stand after it.
    pub fn view(self) -> Node {
        let Self { panel, look, value, goal, field, frame } = self;
        let draft = Draft::new(panel, &field, &frame, value, goal);
        let shown = draft.clone();
        watch(move || shown.show());
        listen(panel, look, &field, draft);
        frame
    }
}

fn listen(panel: Panel, look: Look, field: &Node, draft: Rc<Draft>) {
    let (typing, keys, leaving) = (draft.clone(), draft.clone(), draft);
    let left = field.clone();
    let _ = field
        .clone()
        .on("input", move |event| {
            let text = event_target_value(event);
            // A name is one line, however many its field shows.
            typing.typed(if matches!(look, Look::Title | Look::Wrapped) {
                text.replace(['\n', '\r'], " ")
            } else {
                text
            });
        })
        .on_key(move |event| {
            keys.key(event, look == Look::Lines);
            if look == Look::Day && event.key() == "Escape" {
                keys.revert();
            }
        })
        .on("blur", move |_| match look == Look::Day && !left.is_whole() {
            true => leaving.refuse(Some(panel.t(words::DATE_NOT_WHOLE))),
            false => leaving.commit(),
        });
}

/// A list of words for a field. It is filled by the focus: looking through a large map is too much for every
/// field that is shown.
pub fn suggestions(panel: Panel, field: &Node, known: Known) -> Node {
    let id = element_id();
    let list = el("datalist", "").attr("id", &id);
    field.set("list", Some(&id));
    let filled = list.clone();
    let fill = move || {
        let option = |word: String| el("option", "").attr("value", &word);
        filled.set_children(known(&panel.session.desk.map()).into_iter().map(option).collect());
    };
    let _ = field.clone().on("focus", move |_| fill());
    list
}
