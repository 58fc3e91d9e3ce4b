//! What follows the map, for screens that are built by hand.

use std::rc::Rc;

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use crate::command::Command;
use crate::model::Journey;
use crate::ui::fields::panel::Panel;

/// Something that is done when it is asked for.
pub type Act = Rc<dyn Fn()>;

/// A value as it is now. Within [`crate::ui::node::watch`] it is followed.
pub type Get<T> = Rc<dyn Fn() -> T>;

impl Panel {
    /// See [`Panel::memo`].
    pub fn follow<V: Default + 'static>(self, get: impl Fn(&Journey) -> Option<V> + 'static) -> Get<V> {
        let journey = self.session.desk.journey;
        Rc::new(move || get(&journey.read()).unwrap_or_default())
    }

    /// See [`Panel::refused`].
    pub fn refusal(self, command: Command) -> Get<Option<String>> {
        Rc::new(move || {
            self.session.desk.can(&command).err().map(|rejection| rejection.message(self.language))
        })
    }
}

/// A value that views follow.
pub fn followed<T: Clone + PartialEq + Send + Sync + 'static>(get: Get<T>) -> Memo<T> {
    let get = SendWrapper::new(get);
    Memo::new(move |_| get())
}

/// A value that views follow, also where it can't be compared.
pub fn signal<T: Send + Sync + 'static>(get: Get<T>) -> Signal<T> {
    let get = SendWrapper::new(get);
    Signal::derive(move || (**get)())
}
