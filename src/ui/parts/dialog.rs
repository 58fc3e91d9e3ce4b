//! A modal dialog on the browser's own `<dialog>`.

use leptos::html;
use leptos::prelude::*;

use super::Icon;
use super::own_words::own_word;
use crate::platform::dom::Event;
use crate::platform::layers::Layer;
use crate::text::board as words;

/// A dialog that is open as long as it is in the page, with a [`DialogBody`] and a [`DialogFoot`] in it. The focus
/// goes back to where it was when it goes.
#[component]
pub fn Dialog(
    /// Its heading, and its name for screen readers.
    #[prop(into)]
    title: Signal<String>,
    /// What it is about, as a user called it.
    #[prop(optional, into)]
    about: Option<Signal<String>>,
    /// Whether it has room for a list.
    #[prop(optional)]
    wide: bool,
    /// A class of its own.
    #[prop(optional)]
    class: Option<&'static str>,
    /// Called by Escape, the cross and the way back of the browser.
    #[prop(into)]
    on_close: Callback<()>,
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move || {
        if let Some(dialog) = dialog.get() {
            drop(dialog.show_modal());
        }
    });
    // Only a dialog that is closed, not one that merely goes, gives the focus back.
    on_cleanup(move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    });
    let look = class.or(wide.then_some("dialog--wide")).unwrap_or_default();
    let name = format!("dialog {look}");
    StoredValue::new_local(Layer::open(move || on_close.run(())));
    let close = own_word(words::CLOSE);
    let cancel = move |event: Event| {
        event.prevent_default();
        on_close.run(());
    };
    view! {
        <dialog
            class=name
            node_ref=dialog
            aria-label=title
            on:cancel=cancel
        >
            <div class="dialog__head">
                <h2 prop:textContent=title></h2>
                {about.map(|about| view! { <p translate="no" dir="auto" prop:textContent=about></p> })}
                <button
                    type="button"
                    class="btn btn--icon btn--sm"
                    aria-label=close
                    on:click=move |_| on_close.run(())
                >
                    <Icon name="x"/>
                </button>
            </div>
            {children()}
        </dialog>
    }
    .into_any()
}

/// What stands in a dialog, above its [`DialogFoot`].
#[component]
pub fn DialogBody(children: Children) -> impl IntoView {
    view! { <div class="dialog__body">{children()}</div> }.into_any()
}

/// The buttons below a dialog.
#[component]
pub fn DialogFoot(children: Children) -> impl IntoView {
    view! { <div class="dialog__foot">{children()}</div> }.into_any()
}
