//! What the parts of the panel share: the words, the map as they follow it, and the way to change it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;

use super::draft::Draft;
use crate::command::{Command, Rejection, apply};
use crate::model::{Emotion, Journey};
use crate::platform::locale;
use crate::text::{Count, Language, Term, Text};
use crate::ui::session::Session;

/// Something that is done when it is asked for.
pub type Act = Arc<dyn Fn() + Send + Sync>;

/// What looks something up in a map.
type Get<V> = Arc<dyn Fn(&Journey) -> Option<V> + Send + Sync>;

/// The open panel. It is built anew for another selection or language, so its words are plain texts.
#[derive(Clone, Copy)]
pub struct Panel {
    /// The session.
    pub session: Session,
    /// The language that the panel was built in.
    pub language: Language,
    /// The text that was typed in last, perhaps still uncommitted.
    pub typing: StoredValue<Option<Draft>>,
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

    /// An experience with its sign: `+1`, `−0,5`, `0`.
    pub fn signed(self, emotion: Emotion) -> String {
        let value = emotion.value();
        let size = self.number(value.abs());
        match value {
            value if value > 0.0 => format!("+{size}"),
            value if value < 0.0 => format!("−{size}"),
            _ => size,
        }
    }

    /// What `get` finds in the map, as it is now; the default where it finds nothing, as when what is shown has
    /// just been deleted.
    pub fn follow<V>(self, get: impl Fn(&Journey) -> Option<V> + Send + Sync + 'static) -> Memo<V>
    where
        V: Clone + Default + PartialEq + Send + Sync + 'static,
    {
        let journey = self.session.desk.journey;
        let get: Get<V> = Arc::new(get);
        Memo::new(move |_| get(&journey.read()).unwrap_or_default())
    }

    /// Why `command` can't be carried out now; nothing where it can.
    pub fn refusal(self, command: Command) -> Memo<Option<String>> {
        let refusal = move || self.session.desk.can(&command).err();
        Memo::new(move |_| refusal().map(|rejection| rejection.message(self.language)))
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

    /// Keeps the map as it would be after `command` in the store, without changing it: the command holds a text
    /// that is still being typed.
    pub fn keep_unfinished(self, command: Option<&Command>) {
        let map = self.session.desk.map();
        let kept = match command {
            Some(command) => apply(&map, command).ok().map(Arc::new),
            None => Some(map),
        };
        if let Some(kept) = kept {
            self.session.keeping.changed(&kept);
        }
    }
}

/// A new id for an element of the page.
pub fn element_id() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("f{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
