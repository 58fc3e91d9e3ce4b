//! The panel around what is edited: its head with the buttons, and its keys.

use leptos::prelude::*;

use crate::gesture::Shortcut;
use crate::model::Selection;
use crate::platform::dom::{Element, KeyboardEvent};
use crate::platform::{clock, events, page};
use crate::text::Text;
use crate::ui::fields::frame::RefusableButton;
use crate::ui::fields::panel::Panel;
use crate::ui::parts::IconButton;
use crate::ui::shell::SidePanel;

/// The panel of what is selected, with its fields in it.
#[component]
pub fn Side(
    panel: Panel,
    /// What the panel is for.
    name: Text,
    /// What is edited and where it stands.
    path: AnyView,
    /// The buttons beside the path, before the one that closes the panel.
    #[prop(optional)]
    tools: Option<AnyView>,
    /// What is said below what scrolls.
    #[prop(optional_no_strip)]
    foot: Option<Signal<String>>,
    children: Children,
) -> impl IntoView {
    let head = view! {
        <h2>{path}</h2>
        {tools}
    };
    view! {
        <SidePanel
            name=panel.t(name)
            head=head.into_any()
            foot
            on_key=move |event| key(panel, &event)
            on_close=move |()| close(panel)
        >
            {children()}
        </SidePanel>
    }
    .into_any()
}

/// A button that makes another of what is edited.
#[component]
pub fn DuplicateButton(panel: Panel, name: Text, #[prop(into)] on_press: Callback<()>) -> impl IntoView {
    view! { <IconButton sign="copy" name=panel.t(name) on_press/> }.into_any()
}

/// A button that deletes what is edited. It stays in place and says why where it is refused.
#[component]
pub fn DeleteButton(
    panel: Panel,
    name: Text,
    /// Why it can't be pressed, if it can't.
    #[prop(optional, into)]
    refused: Signal<Option<String>>,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    let press = move |()| {
        on_press.run(());
        clock::next_frame(focus_board).forget();
    };
    view! { <RefusableButton sign="trash" name=panel.t(name) refused press/> }.into_any()
}

/// Gives the focus to a panel that has just covered the rest of the page, where there is no room for both.
pub fn focus_if_it_covers(panel: Panel) {
    if panel.session.narrow.get_untracked() {
        // By then it is in the page.
        Effect::new(|| {
            if let Some(side) = page::find(".side-place aside") {
                page::focus(&side);
            }
        });
    }
}

/// Keys other than Escape that no field of the panel took. The board's keys, such as Delete, mean nothing here.
fn key(panel: Panel, event: &KeyboardEvent) {
    let stroke = events::stroke(event);
    let in_text = page::focused().is_some_and(|element| page::is_text_field(&element));
    let desk = panel.session.desk;
    match stroke.shortcut() {
        Some(Shortcut::Undo) if in_text => desk.undo(),
        Some(Shortcut::Redo) if in_text => desk.redo(),
        _ if stroke.control => return,
        _ => return event.stop_propagation(),
    }
    event.prevent_default();
    event.stop_propagation();
}

/// Closes the panel. The focus goes to what was selected.
fn close(panel: Panel) {
    match page::find("main button[aria-current=\"true\"], main [aria-current=\"true\"] button") {
        Some(selected) => page::focus(&selected),
        None => focus_board(),
    }
    panel.session.desk.select(Selection::Nothing);
}

/// The focus goes to the board where it would be nowhere.
fn focus_board() {
    let outside = |element: Element| {
        element.tag_name() != "BODY" && !matches!(element.closest("aside.side"), Ok(Some(_)))
    };
    if !page::focused().is_some_and(outside)
        && let Some(board) = page::find("main")
    {
        page::focus(&board);
    }
}
