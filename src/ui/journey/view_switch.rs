//! The switch between the ways to look at a map.

use leptos::prelude::*;

use crate::state::session::session;
use crate::state::view::View;
use crate::text::view as words;
use crate::ui::parts::{Icon, Segment, Segments};

/// The ways to look at the map, as signs or, where there is room for them, with their words.
#[component]
pub fn ViewSwitch(
    /// Whether the words stand behind the signs.
    #[prop(optional)]
    worded: bool,
) -> impl IntoView {
    let session = session();
    let size = if worded { 14 } else { 16 };
    let options = session.views().iter().map(|shown: &View| {
        let name = shown.name();
        let word =
            worded.then(|| view! { <span class="lbl" prop:textContent=move || session.t(name)></span> });
        let label = view! {
            <Icon name=shown.sign() size/>
            {word}
        };
        Segment::new(label).named(move || session.t(name)).titled(move || Some(session.t(name).to_owned()))
    });
    view! {
        <Segments
            class="seg seg--views"
            label=move || session.t(words::VIEW)
            options=options.collect()
            chosen=move || Some(session.view.get().place())
            on_choose=move |at| session.show_place(at)
        />
    }
    .into_any()
}
