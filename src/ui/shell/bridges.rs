//! The names of what stands around screens, among elements built by hand.

use leptos::prelude::*;

use super::alerts::AlertBars;
use super::chrome::{LanguageSwitch, Logo, RedoButton, ThemeButton, UndoButton};
use super::person::PersonLink;
use super::saved::{Meter, SaveStatus, Used};
use crate::model::{JourneyId, PersonaId};
use crate::state::session::Session;
use crate::text::Text;
use crate::ui::node::{Node, button, el, icon};

/// See [`Logo`].
pub fn logo() -> Node {
    Node::of(view! { <Logo/> })
}

/// See [`LanguageSwitch`].
pub fn language_switch() -> Node {
    Node::of(view! { <LanguageSwitch/> })
}

/// See [`ThemeButton`].
pub fn theme_button() -> Node {
    Node::of(view! { <ThemeButton/> })
}

/// See [`UndoButton`].
pub fn undo_button(can: RwSignal<bool>) -> Node {
    Node::of(view! { <UndoButton can on_press=|()| {}/> })
}

/// See [`RedoButton`].
pub fn redo_button(can: RwSignal<bool>) -> Node {
    Node::of(view! { <RedoButton can on_press=|()| {}/> })
}

/// See [`PersonLink`].
pub fn person(_: Session, id: PersonaId, shown: Option<&PersonaId>, from: Option<JourneyId>) -> Node {
    let shown = shown.cloned();
    Node::of(view! { <PersonLink id shown from/> })
}

/// See [`AlertBars`].
pub fn alert_bars() -> Node {
    Node::of(view! { <AlertBars/> })
}

/// See [`super::alerts::AlertBar`].
pub fn bar(message: Node) -> Node {
    el("div", "alertbar alertbar--bad").attr("role", "alert").child(icon("warn", 16)).child(message)
}

/// A button of a bar.
pub fn way_out(word: Text, press: impl Fn() + 'static) -> Node {
    button("btn btn--line btn--sm").word(word).on_press(press)
}

/// See [`SaveStatus`].
pub fn save_status() -> Node {
    Node::of(view! { <SaveStatus/> })
}

/// See [`super::saved::StorageMeter`].
pub fn storage_meter() -> Vec<Node> {
    vec![Node::of(view! { <Meter/> }), Node::of(view! { <Used/> })]
}
