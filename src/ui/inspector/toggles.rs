//! Things that are on or off.

use leptos::prelude::*;

use super::frame::mixed_mark;
use super::panel::{Act, Panel};
use crate::text::inspector as words;
use crate::ui::parts::icon;

/// What a toggle shows: `None` where several cards differ.
pub type On = Memo<Option<bool>>;

/// A button that stays down; shown by its picture alone where it has one.
pub fn toggle(name: String, picture: Option<&'static str>, on: On, press: Act) -> AnyView {
    let class = if picture.is_some() { "" } else { "chip chip--toggle" };
    let pressed = move || match on.get() {
        Some(on) => on.to_string(),
        None => "mixed".to_string(),
    };
    let label = picture.map(|_| name.clone());
    let text = match picture {
        Some(sign) => icon(sign, 14).into_any(),
        None => view! { <span>{name}</span> }.into_any(),
    };
    view! {
        <button type="button" class=class aria-pressed=pressed aria-label=label.clone() title=label
            on:click=move |_| press()>{text}</button>
    }
    .into_any()
}

/// The switch of the moment of truth, with its star.
pub fn switch(panel: Panel, id: String, on: On, press: Act) -> AnyView {
    let checked = move || (on.get() == Some(true)).to_string();
    let mixed = mixed_mark(panel, on);
    view! {
        <div class="prop prop--wide">
            <span class="lb" id=id.clone()>
                <span class="card__star">{icon("star", 14)}</span>{panel.t(words::MOMENT_OF_TRUTH)}{mixed}
            </span>
            <button type="button" class="switch" role="switch" aria-labelledby=id aria-checked=checked
                on:click=move |_| press()></button>
        </div>
    }
    .into_any()
}
