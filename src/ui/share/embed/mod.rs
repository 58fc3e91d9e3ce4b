//! The code that puts the map into another page, read only.
//!
//! [`chosen`] is what the code says, [`source`] and [`seen`] are where it is chosen: where the map comes from, and what of
//! it is shown, with its [`lanes`]. [`code`] is the code itself.

mod choice;
mod chosen;
mod code;
mod height;
mod lanes;
mod seen;
mod source;

use std::sync::Arc;

use leptos::prelude::*;

use self::chosen::Chosen;
use self::code::{Code, TooLong};
use self::seen::Seen;
use self::source::Source;
use super::can::Can;
use super::copy::CopyButton;
use super::pane::{PaneBody, PaneFoot};
use super::size::size;
use super::way::Way;
use crate::exchange::{LONGEST_ADDRESS, Photos, frame_code};
use crate::state::session::session;
use crate::state::sharing::Shared;
use crate::text::title::shown_title;
use crate::text::{embed as words, share};
use crate::ui::parts::Icon;

/// In another page.
pub const WAY: Way = Way {
    word: "embed",
    sign: "code",
    name: words::EMBED,
    about: words::ABOUT,
    pane: |shared| view! { <EmbedPane shared/> }.into_any(),
};

#[component]
fn EmbedPane(shared: Shared) -> impl IntoView {
    let session = session();
    let chosen = Chosen::new(&shared);
    let title = StoredValue::new(shared.journey().cloned().map(Arc::new));
    let address = Memo::new(move |_| chosen.address());
    let code = Memo::new(move |_| {
        let language = session.language.get();
        let title = title.with_value(|journey| journey.as_ref().map(|map| shown_title(language, map)));
        let title = words::FRAME_TITLE.name(language, &[("title", &title.unwrap_or_default())]);
        frame_code(&title, &address.read(), chosen.height.get())
    });
    let fits = Memo::new(move |_| address.read().len() <= LONGEST_ADDRESS);
    let has_photos = Photos::of(&shared.file).number > 0;
    let of_size = shared.clone();
    view! {
        <PaneBody title=words::TITLE about=words::TEXT>
            <Source chosen has_photos/>
            <Seen chosen shared=shared.clone()/>
            <Show when=move || fits.get() fallback=TooLong>
                <Code code/>
            </Show>
            <Can can=&[share::CAN_READ, words::CAN_FULL_SCREEN] cannot=&[share::CAN_CHANGE]/>
        </PaneBody>
        <PaneFoot said=move || size(session, &of_size)>
            <Show when=move || fits.get()>
                <a class="btn btn--line" target="_blank" rel="noopener" href=move || address.get()>
                    <Icon name="eye"/>
                    <span prop:textContent=move || session.t(words::PREVIEW)></span>
                </a>
                <CopyButton text=code word=words::COPY_CODE main=true done=words::CODE_COPIED/>
            </Show>
        </PaneFoot>
    }
    .into_any()
}
