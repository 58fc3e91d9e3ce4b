//! The second stage: the persona whom the journey is about.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::field;
use crate::command::PersonaEdit;
use crate::guide::lead;
use crate::model::{Persona, PersonaId};
use crate::platform::ids;
use crate::state::session::{Screen, address};
use crate::text::{inspector, persona as words};
use crate::ui::fields::panel::Panel;
use crate::ui::fields::select_field::SelectField;
use crate::ui::fields::text_field::Look;
use crate::ui::node::{Node, el, icon, watch};
use crate::ui::persona::key;
use crate::ui::sheet::bullets;
use crate::ui::sheet::fields::Sheet;
use crate::ui::sheet::hero;
use crate::ui::sheet::subject::Subject;
use crate::ui::shell::{redo_button, undo_button};

/// Whom the journey is about first, or a new persona, which is stored and joins the journey with its first word.
#[derive(Clone, Copy)]
struct Lead {
    panel: Panel,
    /// The id of the persona that is shown.
    shown: Memo<String>,
    /// The id of the new one, where the journey is about nobody yet.
    new: RwSignal<String>,
}

/// The persona in fields, and the others to choose instead.
pub fn persona(panel: Panel) -> Node {
    let session = panel.session;
    let new = RwSignal::new(ids::fresh());
    let shown = Memo::new(move |_| {
        let map = session.desk.journey.read();
        let first = map.personas.first().filter(|id| session.keeping.persona(id).is_some());
        first.map_or_else(|| new.get(), PersonaId::to_string)
    });
    let lead = Lead { panel, shown, new };
    lead.join_when_stored();
    let fields = move || {
        let id = PersonaId::new(shown.get());
        Some(untrack(|| fields(panel, id)))
    };
    el("div", "guide__body").child(lead.choice()).slot(fields).slot(move || lead.more())
}

impl Lead {
    /// Has the journey be about the new persona as soon as it is stored.
    fn join_when_stored(self) {
        let session = self.panel.session;
        let new = self.new;
        let stored = Memo::new(move |_| session.keeping.persona(&PersonaId::new(new.get())).is_some());
        watch(move || {
            if stored.get() {
                untrack(|| self.set(Some(PersonaId::new(new.get()))));
            }
        });
        // Where that is undone, the fields are for somebody else again.
        let joined = Memo::new(move |_| {
            session.desk.journey.read().personas.iter().any(|id| id.as_str() == *new.read())
        });
        let was_joined = Cell::new(false);
        watch(move || {
            if was_joined.replace(joined.get()) && !joined.get() {
                new.set(ids::fresh());
            }
        });
    }

    /// The persona that is shown, where it is stored.
    fn persona(self) -> Option<Arc<Persona>> {
        self.panel.session.keeping.persona(&PersonaId::new(self.shown.get()))
    }

    fn set(self, lead: Option<PersonaId>) -> bool {
        let map = self.panel.session.desk.map();
        self.panel.execute(&lead::change(&map, lead))
    }

    /// The personas of the workspace and a new one, as a list; hidden where there is no other.
    fn choice(self) -> Node {
        let keeping = self.panel.session.keeping;
        let options = move || {
            let known = keeping.personas.read();
            let known = known.iter().map(|persona| (persona.id.to_string(), persona.name.clone()));
            let new = (String::new(), self.panel.t(words::NEW).to_owned());
            std::iter::once(new).chain(known).collect()
        };
        let chosen = move || Some(self.persona().map(|persona| persona.id.to_string()).unwrap_or_default());
        let pick = move |id: &str| match id {
            "" => {
                self.new.set(ids::fresh());
                self.set(None)
            }
            id => self.set(Some(PersonaId::new(id))),
        };
        let list = SelectField::new(self.panel, None, Rc::new(options), Rc::new(chosen), pick);
        let choice = field(self.panel.t(inspector::PERSONA), &list.field, list.frame);
        let hidden = choice.clone();
        watch(move || {
            let shown = self.shown.get();
            hidden.set_hidden(keeping.personas.read().iter().all(|persona| persona.id.as_str() == shown));
        });
        choice
    }

    /// The way to the persona's own screen, once there is one.
    fn more(self) -> Option<Node> {
        let persona = self.persona()?;
        let from = Some(self.panel.session.desk.map().id.clone());
        let to = address(&Screen::Persona { id: persona.id.clone(), from });
        let link = el("a", "side__link").attr("href", &["#", &to].concat()).child(icon("pencil", 12));
        Some(link.text(&self.panel.fill(words::OPEN_OF, "name", &persona.name)))
    }
}

fn fields(panel: Panel, id: PersonaId) -> Node {
    let session = panel.session;
    let new = || Arc::new(Persona::new(id.clone(), panel.t(words::NEW)));
    let subject = Subject::open(session, &id).unwrap_or_else(|| Subject::begin(session, new()));
    let sheet = Sheet { panel, subject };
    let mut lists = bullets::all(sheet);
    lists.push(bullets::hobbies(sheet));
    lists.push(bullets::channels(sheet));
    // The bar takes back what was done to the map; a persona has steps of its own, as on its own screen.
    let steps = el("div", "row2")
        .attr("role", "group")
        .attr("aria-label", panel.t(inspector::PERSONA))
        .child(undo_button(subject.can_undo).on_press(move || subject.undo()))
        .child(redo_button(subject.can_redo).on_press(move || subject.redo()));
    el("div", "sheet__left")
        .on_key(move |event| key(subject, event))
        .view(leptos::view! { <hero::About sheet>{name(sheet).into_view()}</hero::About> })
        .child(el("div", "sheet__pair").with(lists))
        .child(steps)
}

/// The field for the name; empty as long as nobody has given one.
fn name(sheet: Sheet) -> Node {
    let value = sheet.follow(|persona| match hero::is_named(persona) {
        true => persona.name.clone(),
        false => String::new(),
    });
    let put = |text: &str| Ok(PersonaEdit::Name(text.trim().to_owned()));
    let name = sheet.hinted(sheet.field(Look::Title, value, Rc::new(put)), words::NAME);
    name.field.set("class", Some("persona__name quiet"));
    name.named(sheet.t(words::NAME)).view()
}
