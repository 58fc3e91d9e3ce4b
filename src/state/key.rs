//! A key, and which keys go through the history everywhere.

use crate::platform::dom::KeyboardEvent;

/// A key, with what was held down along with it.
#[derive(Clone, Debug)]
pub struct Key {
    /// Its name, as the browser gives it.
    pub name: String,
    /// Whether Ctrl or Cmd was.
    pub control: bool,
    /// Whether Shift was.
    pub shift: bool,
    /// Whether Alt was.
    pub alt: bool,
}

/// A way through the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Travel {
    /// Takes the last step back.
    Undo,
    /// Makes the step again that was taken back last.
    Redo,
}

impl Key {
    /// The key that was pressed.
    pub fn of(event: &KeyboardEvent) -> Self {
        Self {
            name: event.key(),
            control: event.ctrl_key() || event.meta_key(),
            shift: event.shift_key(),
            alt: event.alt_key(),
        }
    }

    /// Whether neither Ctrl, Cmd nor Alt was held down with it.
    pub fn is_plain(&self) -> bool {
        !(self.control || self.alt)
    }

    /// The way through the history that it means: Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y.
    pub fn travel(&self) -> Option<Travel> {
        if !self.control || self.alt {
            return None;
        }
        match (self.name.to_lowercase().as_str(), self.shift) {
            ("z", false) => Some(Travel::Undo),
            ("z", true) | ("y", _) => Some(Travel::Redo),
            _ => None,
        }
    }
}
