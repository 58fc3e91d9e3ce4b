//! The panel beside the map.

use leptos::html;
use leptos::prelude::*;

use crate::platform::dom::KeyboardEvent;
use crate::platform::page;
use crate::state::session::session;
use crate::text::inspector as words;
use crate::ui::parts::IconButton;

/// A panel: its head, with the button that closes it at the end, and below it what scrolls. Escape closes it too.
#[component]
pub fn SidePanel(
    #[prop(default = "side")] class: &'static str,
    /// What the panel is for.
    name: &'static str,
    /// What stands in the head.
    head: AnyView,
    /// What is said below what scrolls.
    #[prop(optional_no_strip)]
    foot: Option<Signal<String>>,
    /// The buttons below what scrolls.
    #[prop(optional_no_strip)]
    ways: Option<AnyView>,
    /// Keys other than Escape that nothing in the panel took.
    #[prop(optional, into)]
    on_key: Option<Callback<KeyboardEvent>>,
    #[prop(into)] on_close: Callback<()>,
    children: Children,
) -> impl IntoView {
    let session = session();
    let ways = ways.map(|ways| view! { <div class="side__foot">{ways}</div> });
    let side = NodeRef::<html::Aside>::new();
    let foot = foot.map(|foot| view! { <div class="side__foot" translate="no" prop:textContent=foot></div> });
    let key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            on_close.run(());
        } else if let Some(on_key) = on_key {
            on_key.run(event);
        }
    };
    let shown = view! {
        <aside class=class tabindex="-1" aria-label=name node_ref=side on:keydown=key>
            <div class="side__head">
                {head}
                <IconButton sign="x" name=session.t(words::CLOSE_PANEL) on_press=on_close/>
            </div>
            <div class="side__body">{children()}</div>
            {foot}
            {ways}
        </aside>
    };
    // After the fields have put away what was being typed in them.
    on_cleanup(move || {
        if let Some(side) = side.get_untracked() {
            page::let_go(&side);
        }
    });
    shown.into_any()
}
