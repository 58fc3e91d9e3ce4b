//! Where the map comes from.

use leptos::prelude::*;

use super::choice::Choice;
use super::chosen::Chosen;
use crate::platform::address;
use crate::state::session::session;
use crate::text::embed as words;
use crate::ui::fields::panel::element_id;
use crate::ui::parts::{Icon, Segment, Segments};

/// Whether the map comes in the code or from a file, and from which.
#[component]
pub fn Source(chosen: Chosen, has_photos: bool) -> impl IntoView {
    let session = session();
    let sources = [("link", words::FROM_LINK), ("file", words::FROM_FILE)].map(|(sign, word)| {
        Segment::new(view! {
            <Icon name=sign/>
            <span prop:textContent=move || session.t(word)></span>
        })
    });
    let in_code = move || {
        let said = [Some(words::LINK_HELP), has_photos.then_some(words::WITHOUT_PHOTOS)];
        let said = move || said.iter().flatten().map(|text| session.t(*text)).collect::<Vec<_>>().join(" ");
        view! { <p class="help" prop:textContent=said></p> }
    };
    view! {
        <Choice name=words::FROM>
            <Segments
                class="seg seg--fill"
                label=move || session.t(words::FROM)
                options=sources.into()
                chosen=move || Some(usize::from(chosen.from_file.get()))
                on_choose=move |at| chosen.from_file.set(at == 1)
            />
            <Show when=move || chosen.from_file.get() fallback=in_code>
                <FileAddress chosen/>
            </Show>
        </Choice>
    }
    .into_any()
}

#[component]
fn FileAddress(chosen: Chosen) -> impl IntoView {
    let session = session();
    let help = element_id();
    let is_here = Memo::new(move |_| address::on_this_site(&chosen.file.read()).is_some());
    let said = move || session.t(if is_here.get() { words::ADDRESS_HELP } else { words::ELSEWHERE });
    view! {
        <input
            class="field"
            translate="no"
            autocomplete="off"
            aria-label=move || session.t(words::ADDRESS)
            aria-describedby=help.clone()
            aria-invalid=move || (!is_here.get()).then_some("true")
            prop:value=move || chosen.file.get()
            on:input=move |event| chosen.file.set(event_target_value(&event))
        />
        <p class="help" id=help prop:textContent=said></p>
    }
    .into_any()
}
