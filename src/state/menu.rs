//! The menu that is open: a list of what can be done, whatever it hangs on.

use std::sync::Arc;

use leptos::prelude::*;

use crate::model::Color;

type Act = Arc<dyn Fn() + Send + Sync>;

/// What is written on a menu.
#[derive(Clone, Debug)]
pub struct Label {
    /// The text.
    pub text: String,
    /// Whether there are words of the user in it, which nobody translates.
    pub written: bool,
}

impl Label {
    /// A text with words of the user.
    pub fn written(text: impl Into<String>) -> Self {
        Self { text: text.into(), written: true }
    }
}

/// Words of the interface.
impl From<&str> for Label {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// Words of the interface.
impl From<String> for Label {
    fn from(text: String) -> Self {
        Self { text, written: false }
    }
}

/// One entry of a menu.
#[derive(Clone)]
pub enum Item {
    /// A button.
    Press {
        /// The word on it.
        label: Label,
        /// The icon before it.
        icon: &'static str,
        /// What stands on the right, such as a key.
        hint: String,
        /// Whether it removes something.
        danger: bool,
        /// Why it can't be pressed now.
        refused: Option<String>,
        /// What it does.
        act: Act,
    },
    /// A button that is one of several to choose from.
    Choose {
        /// The word on it.
        label: Label,
        /// Whether it is the chosen one.
        checked: bool,
        /// What it does.
        act: Act,
    },
    /// A button that is on or off; the menu stays open.
    Toggle {
        /// The word on it.
        label: Label,
        /// What stands on the right, such as a number.
        hint: String,
        /// Whether it is on; follows signals.
        on: Arc<dyn Fn() -> bool + Send + Sync>,
        /// What it does.
        act: Act,
    },
    /// A button that opens a further menu.
    More {
        /// The word on it.
        label: Label,
        /// The icon before it.
        icon: &'static str,
        /// What it opens.
        items: Vec<Item>,
    },
    /// A small heading.
    Head(Label),
    /// The eight hues, and none.
    Swatches {
        /// The chosen one.
        chosen: Option<Color>,
        /// What choosing does.
        act: Arc<dyn Fn(Option<Color>) + Send + Sync>,
    },
    /// A line between groups.
    Line,
}

impl Item {
    /// A plain button.
    pub fn press(
        label: impl Into<Label>,
        icon: &'static str,
        act: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        Self::Press {
            label: label.into(),
            icon,
            hint: String::new(),
            danger: false,
            refused: None,
            act: Arc::new(act),
        }
    }

    /// A button of several to choose from.
    pub fn choose(label: impl Into<Label>, checked: bool, act: impl Fn() + Send + Sync + 'static) -> Self {
        Self::Choose { label: label.into(), checked, act: Arc::new(act) }
    }

    /// With a key or another word on the right.
    #[must_use]
    pub fn with_hint(mut self, text: impl Into<String>) -> Self {
        if let Self::Press { hint, .. } = &mut self {
            *hint = text.into();
        }
        self
    }

    /// Marked as one that removes something.
    #[must_use]
    pub fn dangerous(mut self) -> Self {
        if let Self::Press { danger, .. } = &mut self {
            *danger = true;
        }
        self
    }

    /// Not to be pressed now, where there is a reason.
    #[must_use]
    pub fn refused(mut self, reason: Option<String>) -> Self {
        if let Self::Press { refused, .. } = &mut self {
            *refused = reason;
        }
        self
    }
}

/// Where a menu opens.
#[derive(Clone, Copy, Debug)]
pub enum MenuAt {
    /// Below what has the focus, or was just pressed.
    Focus,
    /// At a point of the window, in CSS pixels.
    Point(f64, f64),
}

/// A menu to be shown.
#[derive(Clone)]
pub struct Menu {
    /// What it is called, for screen readers.
    pub name: String,
    /// Where it opens.
    pub at: MenuAt,
    /// What is on it.
    pub items: Vec<Item>,
}

/// The menu that is open, if one is.
#[derive(Clone, Copy)]
pub struct MenuHost(pub RwSignal<Option<Menu>>);

impl MenuHost {
    /// No menu.
    pub fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// Opens a menu called `name` (for screen readers), in place of the one that is open.
    pub fn open(self, at: MenuAt, name: impl Into<String>, items: Vec<Item>) {
        self.0.set(None);
        self.0.set(Some(Menu { name: name.into(), at, items }));
    }
}

impl Default for MenuHost {
    fn default() -> Self {
        Self::new()
    }
}
