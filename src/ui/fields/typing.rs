//! What a field does with keys and letters, and the reason that stands below it.

use leptos::html;
use leptos::prelude::*;

use crate::gesture::Shortcut;
use crate::platform::dom::{HtmlElement, KeyboardEvent};
use crate::platform::{events, page};
use crate::state::draft::{Draft, Editable};
use crate::state::session::session;
use crate::ui::fields::panel::element_id;
use crate::ui::map::refused::Refused;

/// A field that is typed in, of one line or of several.
#[derive(Clone, Copy)]
pub struct Typing {
    /// What is typed.
    pub draft: Draft,
    /// The element, where the field has one line.
    pub line: NodeRef<html::Input>,
    /// The element, where it has several.
    pub lines: NodeRef<html::Textarea>,
    /// The id of the reason below it.
    reason_id: StoredValue<String>,
}

impl Typing {
    /// A field of the component in whose body this is called. What is typed in it is committed when that goes.
    pub fn new(text: Editable) -> Self {
        let draft = Draft::new(session().notices, text);
        let typing = Self {
            draft,
            line: NodeRef::new(),
            lines: NodeRef::new(),
            reason_id: StoredValue::new(element_id()),
        };
        Effect::new(move || {
            if let Some(value) = draft.to_show() {
                typing.show(&value);
            }
        });
        on_cleanup(move || {
            if let Some(element) = typing.element() {
                page::let_go(&element);
            }
        });
        typing
    }

    /// The element that is typed in, while it is there.
    pub fn element(self) -> Option<HtmlElement> {
        let line = self.line.try_get_untracked().flatten().map(|line| HtmlElement::clone(&line));
        line.or_else(|| self.lines.try_get_untracked().flatten().map(|lines| HtmlElement::clone(&lines)))
    }

    fn show(self, value: &str) {
        if let Some(line) = self.line.get_untracked() {
            line.set_value(value);
        }
        if let Some(lines) = self.lines.get_untracked() {
            lines.set_value(value);
        }
    }

    /// Whether what is typed is a whole value: half a date isn't.
    pub fn is_whole(self) -> bool {
        self.line.try_get_untracked().flatten().is_none_or(|line| line.check_validity())
    }

    /// For `aria-invalid`: whether the text is refused.
    pub fn invalid(self) -> Option<&'static str> {
        self.draft.reason.read().is_some().then_some("true")
    }

    /// For `aria-describedby`: the id of the reason, where there is one.
    pub fn described_by(self) -> Option<String> {
        self.draft.reason.read().is_some().then(|| self.reason_id.get_value())
    }
}

/// What keys do in the field; `lines` where Enter begins a new line, and Ctrl+Enter commits.
///
/// Ctrl+Z belongs to the browser as long as there is a draft.
pub fn key(draft: Draft, event: &KeyboardEvent, lines: bool) {
    let stroke = events::stroke(event);
    let control = stroke.control;
    match stroke.key.as_str() {
        "Enter" if !lines || control => {
            event.prevent_default();
            draft.commit();
        }
        // A note is too much to lose by one key.
        "Escape" if lines && draft.is_open() => {
            event.prevent_default();
            event.stop_propagation();
            draft.commit();
        }
        "Escape" if draft.is_open() || draft.is_refused() => {
            event.prevent_default();
            event.stop_propagation();
            draft.revert();
        }
        _ => {
            let travels = matches!(stroke.shortcut(), Some(Shortcut::Undo | Shortcut::Redo));
            if travels && draft.is_open() {
                event.stop_propagation();
            }
        }
    }
}

/// Why the text of a field is refused, to stand after it.
#[component]
pub fn Reason(typing: Typing) -> impl IntoView {
    view! { <Refused reason=typing.draft.reason id=typing.reason_id/> }.into_any()
}
