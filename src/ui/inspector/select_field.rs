//! One of many, by the browser's own list.

use std::sync::Arc;

use leptos::ev::Event;
use leptos::prelude::*;

use super::panel::Panel;
use crate::text::inspector as words;
use crate::ui::parts::icon;

/// What can be chosen: the value and the name of each.
pub type Options = Memo<Vec<(String, String)>>;

/// What choosing does. Whether the map followed.
pub type Pick = Arc<dyn Fn(&str) -> bool + Send + Sync>;

/// A list to choose from; `chosen` is `None` where several cards differ. The sign before it follows the choice.
pub fn select_field(
    panel: Panel,
    id: String,
    sign: Option<Memo<&'static str>>,
    options: Options,
    chosen: Memo<Option<String>>,
    pick: Pick,
) -> AnyView {
    let refused = RwSignal::new(());
    let members = move || {
        refused.track();
        let chosen = chosen.get();
        let mixed = chosen
            .is_none()
            .then(|| view! { <option value="" disabled selected>{panel.t(words::MIXED)}</option> });
        let member = |(value, name): (String, String)| {
            let selected = chosen.as_ref() == Some(&value);
            view! { <option value=value prop:selected=selected>{name}</option> }
        };
        let members = options.get().into_iter().map(member).collect_view();
        view! { {mixed}{members} }
    };
    let change = move |event: Event| {
        if !pick(&event_target_value(&event)) {
            refused.set(());
        }
    };
    view! {
        <div class="field field--select">
            {sign.map(|sign| view! { {move || icon(sign.get(), 14)} })}
            <select id=id on:change=change>{members}</select>
            {icon("down", 14)}
        </div>
    }
    .into_any()
}
