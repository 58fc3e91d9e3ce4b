//! Fields of a persona.

use std::sync::Arc;

use leptos::prelude::*;

use crate::command::PersonaEdit;
use crate::model::Persona;
use crate::state::draft::Editable;
use crate::state::subject::Subject;
use crate::text::Text;
use crate::ui::fields::panel::Panel;
use crate::ui::parts::Icon;

/// The look of a field of the sheet: a plain text until it is pressed.
pub const QUIET: &str = "field quiet";

/// What the parts of the sheet share. They are built anew for another language.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// The words.
    pub panel: Panel,
    /// The persona.
    pub subject: Subject,
}

impl Sheet {
    /// A word of the interface.
    pub fn t(self, text: Text) -> &'static str {
        self.panel.t(text)
    }

    /// What `get` finds in the persona, as it is now.
    pub fn memo<V: Clone + PartialEq + Send + Sync + 'static>(
        self,
        get: impl Fn(&Persona) -> V + Send + Sync + 'static,
    ) -> Memo<V> {
        let persona = self.subject.persona;
        Memo::new(move |_| get(&persona.read()))
    }

    /// A text that is `value` now; another becomes the edit that `put` makes of it, or what to tell the user where it
    /// makes none.
    pub fn editable(
        self,
        value: impl Into<Signal<String>>,
        put: impl Fn(&str) -> Result<PersonaEdit, String> + Send + Sync + 'static,
    ) -> Editable {
        let subject = self.subject;
        let put = Arc::new(put);
        let unfinished = put.clone();
        let keep = move |text: Option<&str>| match text.map(|text| unfinished(text)) {
            Some(Ok(edit)) => subject.keep_unfinished(Some(&edit)),
            Some(Err(_)) => {}
            None => subject.keep_unfinished(None),
        };
        Editable::new(value, move |text| subject.set(&put(text)?), keep)
    }

    /// A text of the persona itself.
    pub fn text(self, get: fn(&Persona) -> String, edit: fn(String) -> PersonaEdit) -> Editable {
        self.editable(self.memo(get), move |text| Ok(edit(text.trim().to_owned())))
    }
}

/// A part of the sheet with its heading.
#[component]
pub fn Part(sheet: Sheet, sign: &'static str, title: Text, children: Children) -> impl IntoView {
    let title = sheet.t(title);
    view! {
        <section class="panel" aria-label=title>
            <h2><Icon name=sign size=16/>{title}</h2>
            {children()}
        </section>
    }
    .into_any()
}
