//! What the parts of the panel share: the words, the map as they follow it, and the way to change it.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use crate::command::Command;
use crate::command::Rejection;
use crate::model::Journey;
use crate::platform::locale;
use crate::state::session::Session;
use crate::text::Count;
use crate::text::Language;
use crate::text::Term;
use crate::text::Text;

/// Something that is done when it is asked for.
pub type Act = Rc<dyn Fn()>;

/// A value as it is now. Within [`crate::ui::node::watch`] it is followed.
pub type Get<T> = Rc<dyn Fn() -> T>;

/// The open panel. It is built anew for another selection or language, so its words are plain texts.
#[derive(Clone, Copy)]
pub struct Panel {
    /// The session.
    pub session: Session,
    /// The language that the panel was built in.
    pub language: Language,
}

impl Panel {
    /// `text` in the language of the panel.
    pub fn t(self, text: Text) -> &'static str {
        text.get(self.language)
    }

    /// `text` with one placeholder filled.
    pub fn fill(self, text: Text, name: &str, value: &str) -> String {
        text.fill(self.language, &[(name, value)])
    }

    /// The name of a member of a closed list.
    pub fn name(self, term: impl Term) -> &'static str {
        self.t(term.text())
    }

    /// A number of things.
    pub fn count(self, count: Count, number: usize) -> String {
        count.get(self.language, number, &locale::count(self.language, number))
    }

    /// A number, exactly.
    pub fn number(self, value: f64) -> String {
        locale::number(self.language, value, 15)
    }

    /// What `get` finds in the map, as it is now; the default where it finds nothing, as when what is shown has
    /// just been deleted.
    pub fn follow<V: Default + 'static>(self, get: impl Fn(&Journey) -> Option<V> + 'static) -> Get<V> {
        let journey = self.session.desk.journey;
        Rc::new(move || get(&journey.read()).unwrap_or_default())
    }

    /// Why `command` can't be carried out now; nothing where it can.
    pub fn refusal(self, command: Command) -> Get<Option<String>> {
        Rc::new(move || {
            self.session.desk.can(&command).err().map(|rejection| rejection.message(self.language))
        })
    }

    /// Carries out `command` as one undo step. A command that changes nothing is fine.
    ///
    /// # Errors
    /// What to tell the user where it is refused.
    pub fn try_execute(self, command: &Command) -> Result<(), String> {
        match untrack(|| self.session.desk.can(command)) {
            Ok(()) => {
                self.session.desk.execute(command);
                Ok(())
            }
            Err(Rejection::NothingChanges) => Ok(()),
            Err(rejection) => Err(rejection.message(self.language)),
        }
    }

    /// Carries out `command` as one undo step, and says so where it is refused. Whether the map changed.
    pub fn execute(self, command: &Command) -> bool {
        self.session.desk.execute(command)
    }
}

/// A value that views follow.
pub fn followed<T: Clone + PartialEq + Send + Sync + 'static>(get: Get<T>) -> Memo<T> {
    let get = SendWrapper::new(get);
    Memo::new(move |_| get())
}

/// A new id for an element of the page.
pub fn element_id() -> String {
    thread_local! {
        static NEXT: Cell<usize> = const { Cell::new(0) };
    }
    let number = NEXT.replace(NEXT.get() + 1);
    ["f", &number.to_string()].concat()
}
