//! Why the text of a field is refused.

use leptos::prelude::*;

use crate::state::draft::Reason;
use crate::ui::parts::Icon;

/// The reason, to stand after the field and to describe it by its `id`. What is refused again is said again.
#[component]
pub fn Refused(#[prop(into)] reason: Signal<Option<Reason>>, id: StoredValue<String>) -> impl IntoView {
    view! {
        <For each=move || reason.get() key=|reason| reason.number let(reason)>
            <p class="field__error" role="alert" translate="no" id=id.get_value()>
                <Icon name="warn" size=12/>
                {reason.message}
            </p>
        </For>
    }
    .into_any()
}
