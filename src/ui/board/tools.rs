//! What every header of the board has.

use leptos::prelude::*;

use crate::ui::map::editing::Editing;
use crate::ui::map::named::MenuButton;

/// The grip and the button of the menu, after what else stands there.
#[component]
pub fn Tools(
    #[prop(into)] name: Signal<String>,
    #[prop(into)] open: Callback<()>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <span class="tools">
            <Editing>
                <Grip/>
                <MenuButton name open/>
            </Editing>
            {children.map(|children| children())}
        </span>
    }
    .into_any()
}

/// What a header is dragged by.
#[component]
pub fn Grip() -> impl IntoView {
    view! { <span class="grip" data-grip="" aria-hidden="true"></span> }.into_any()
}
