//! The bar in a frame of somebody else's page: how work is kept there, which is no alarm, and the way to a tab.

use leptos::prelude::*;

use super::news::NewsBar;
use crate::platform::address;
use crate::state::framed::Framed;
use crate::state::screen::Screen;
use crate::state::session::session;
use crate::text::{keep, site as words};
use crate::ui::parts::{Icon, TextButton};

/// Says how work is kept in the frame: on the start screen, and wherever it isn't.
#[component]
pub fn FramedBar(framed: Framed) -> impl IntoView {
    let session = session();
    let on_start = Memo::new(move |_| *session.screen.read() == Screen::Start);
    let (fact, text) = match framed {
        Framed::Apart => (words::FRAMED, words::FRAMED_TEXT),
        Framed::Unkept => (words::UNKEPT, words::UNKEPT_TEXT),
    };
    let download = move |()| session.keeping.export_workspace();
    view! {
        <div role="status">
            <Show when=move || framed == Framed::Unkept || on_start.get()>
                <NewsBar class="nbar nbar--quiet" sign="device" fact text>
                    <Show when=move || !on_start.get()>
                        <TextButton
                            class="btn btn--sm"
                            word=move || session.t(keep::DOWNLOAD_EVERYTHING)
                            on_press=download
                        />
                    </Show>
                    <OwnTab/>
                </NewsBar>
            </Show>
        </div>
    }
    .into_any()
}

#[component]
fn OwnTab() -> impl IntoView {
    let session = session();
    view! {
        <a class="btn btn--line btn--sm" href=address::of_page() target="_blank" rel="noopener">
            <Icon name="out" size=14/>
            <span prop:textContent=move || session.t(words::OPEN_OWN_TAB)></span>
        </a>
    }
    .into_any()
}
