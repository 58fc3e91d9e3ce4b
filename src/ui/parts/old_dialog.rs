//! A modal dialog on the browser's own `<dialog>`.

use leptos::html;
use leptos::prelude::*;

use super::icon;
use crate::ui::session::session;

/// A dialog that is open as long as it is mounted. Escape and the cross call `close`; the focus goes back to
/// where it was.
#[component]
pub fn Dialog(
    /// Its heading, and its name for screen readers.
    #[prop(into)]
    title: Signal<String>,
    /// Called when it is dismissed.
    close: Callback<()>,
    /// Wide enough for a list.
    #[prop(optional)]
    wide: bool,
    /// What stands in it: a `.dialog__body` and a `.dialog__foot`.
    children: Children,
) -> impl IntoView {
    let session = session();
    let element = NodeRef::<html::Dialog>::new();
    Effect::new(move || {
        if let Some(dialog) = element.get() {
            let _ = dialog.show_modal();
        }
    });
    // Only a dialog that is closed, not one that merely goes, gives the focus back.
    on_cleanup(move || {
        if let Some(dialog) = element.try_get_untracked().flatten() {
            dialog.close();
        }
    });
    let cancel = move |event: leptos::ev::Event| {
        event.prevent_default();
        close.run(());
    };
    let class = if wide { "dialog dialog--wide" } else { "dialog" };
    view! {
        <dialog class=class node_ref=element aria-label=title on:cancel=cancel>
            <div class="dialog__head">
                <h2>{title}</h2>
                <button type="button" class="btn btn--icon btn--sm" aria-label=move || session.t(crate::text::board::CLOSE)
                    on:click=move |_| close.run(())>{icon("x", 14)}</button>
            </div>
            {children()}
        </dialog>
    }
}
