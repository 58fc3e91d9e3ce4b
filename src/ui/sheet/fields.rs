//! Fields of a persona.

use std::rc::Rc;

use leptos::prelude::*;

use super::subject::Subject;
use crate::command::PersonaEdit;
use crate::model::Persona;
use crate::text::Text;
use crate::ui::fields::draft::Goal;
use crate::ui::fields::panel::Get;
use crate::ui::fields::panel::Panel;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::text_field::TextField;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::parts::Icon;

/// What a text of a persona becomes: an edit, or what to tell the user where the text is none.
pub type Put = Rc<dyn Fn(&str) -> Result<PersonaEdit, String>>;

/// What the parts of the screen share. They are built anew for another language.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// The words.
    pub panel: Panel,
    /// The persona.
    pub subject: Subject,
}

struct OfPersona {
    subject: Subject,
    put: Put,
}

impl Goal for OfPersona {
    fn commit(&self, text: &str) -> Result<(), String> {
        self.subject.set(&(self.put)(text)?)
    }

    fn keep(&self, text: Option<&str>) {
        match text.map(|text| (self.put)(text)) {
            Some(Ok(edit)) => self.subject.keep_unfinished(Some(&edit)),
            Some(Err(_)) => {}
            None => self.subject.keep_unfinished(None),
        }
    }
}

impl Sheet {
    /// A word of the interface.
    pub fn t(self, text: Text) -> &'static str {
        self.panel.t(text)
    }

    /// What `get` finds in the persona, as it is now.
    pub fn follow<V: 'static>(self, get: impl Fn(&Persona) -> V + 'static) -> Get<V> {
        let persona = self.subject.persona;
        Rc::new(move || get(&persona.read()))
    }

    /// Where a text goes.
    pub fn goal(self, put: Put) -> Rc<dyn Goal> {
        Rc::new(OfPersona { subject: self.subject, put })
    }

    /// A field that shows `value`; what is typed becomes what `put` says.
    pub fn field(self, look: Look, value: Get<String>, put: Put) -> TextField {
        let field = TextField::towards(self.panel, look, value, self.goal(put));
        let class = if look == Look::Day { "field quiet num" } else { "field quiet" };
        field.field.set("class", Some(class));
        field
    }

    /// A field for a text of the persona.
    pub fn text(self, look: Look, get: fn(&Persona) -> String, edit: fn(String) -> PersonaEdit) -> TextField {
        let put = move |text: &str| Ok(edit(text.trim().to_owned()));
        self.field(look, self.follow(get), Rc::new(put))
    }

    /// What stands in an empty field, as `hint`.
    pub fn hinted(self, field: TextField, hint: Text) -> TextField {
        field.with_hint(Rc::new(move || self.panel.t(hint)))
    }

    /// A part of the sheet with its heading.
    pub fn part(self, sign: &str, title: Text) -> Node {
        let title = self.t(title);
        let heading = el("h2", "").child(icon(sign, 16)).text(title);
        el("section", "panel").attr("aria-label", title).child(heading)
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
