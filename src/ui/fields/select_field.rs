//! One of many, by the browser's own list.

use leptos::html;
use leptos::prelude::*;

use crate::state::session::session;
use crate::text::inspector as words;
use crate::text::title::named;
use crate::ui::parts::{ChangingIcon, Icon};

/// What can be chosen: the value and the name of each.
pub type Choices = Vec<(String, String)>;

/// A list to choose from.
#[component]
pub fn SelectField(
    #[prop(into)] options: Signal<Choices>,
    /// The value that is chosen; `None` where several cards differ.
    #[prop(into)]
    chosen: Signal<Option<String>>,
    /// Told what is chosen; says whether the map followed. Where it didn't, the list shows again what is.
    #[prop(into)]
    pick: Callback<String, bool>,
    /// Its id, for a label that names it.
    #[prop(optional, into)]
    id: Option<String>,
    /// What it is called, where no label names it.
    #[prop(optional, into)]
    name: Option<Signal<String>>,
    /// The icon before it.
    #[prop(optional, into)]
    sign: Option<Signal<&'static str>>,
    /// Whether the names are the user's own words, which nobody translates.
    #[prop(optional)]
    written: bool,
) -> impl IntoView {
    let session = session();
    let chosen = Memo::new(move |_| chosen.get());
    let list = NodeRef::<html::Select>::new();
    let change = move |event| {
        if !pick.run(event_target_value(&event))
            && let Some(list) = list.get_untracked()
        {
            list.set_value(&chosen.get_untracked().unwrap_or_default());
        }
    };
    let mixed = move || chosen.read().is_none();
    view! {
        <div class="field field--select">
            {sign.map(|sign| view! { <span><ChangingIcon name=sign/></span> })}
            <select
                id=id
                node_ref=list
                aria-label=name
                translate=written.then_some("no")
                on:change=change
            >
                <Show when=mixed>
                    <option value="" disabled prop:selected=true>{session.t(words::MIXED)}</option>
                </Show>
                <For each=move || options.get() key=|option| option.clone() let((value, name))>
                    <Choosable value name chosen written/>
                </For>
            </select>
            <Icon name="down"/>
        </div>
    }
    .into_any()
}

#[component]
fn Choosable(value: String, name: String, chosen: Memo<Option<String>>, written: bool) -> impl IntoView {
    let session = session();
    let name = if written { named(session.language_now(), &name) } else { name };
    let of = value.clone();
    let selected = move || chosen.read().as_ref() == Some(&of);
    view! { <option value=value dir=written.then_some("auto") prop:selected=selected>{name}</option> }
        .into_any()
}
