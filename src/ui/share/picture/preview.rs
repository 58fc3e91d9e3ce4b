//! What a picture will look like, in the colours in which it is saved, and how large it is.

use std::sync::Arc;

use leptos::prelude::*;

use super::wish::{Kind, Wish};
use crate::platform::locale;
use crate::platform::raster::Address;
use crate::state::saved::kilobytes_of;
use crate::state::session::session;
use crate::text::share as words;
use crate::ui::parts::{Icon, Live};

/// Bytes of a PNG for each of its points: from 0.065 to 0.095 on maps of 1,000 and 5,000 cards. Most of a map is ground.
const BYTES_A_POINT: f64 = 0.08;

/// The picture in small, and its size.
#[component]
pub(super) fn Preview(wish: Wish) -> impl IntoView {
    let session = session();
    // The address lasts as long as what it is of is shown.
    let address = RwSignal::new_local(None::<Arc<Address>>);
    Effect::new(move || address.set(Address::of(&wish.drawn.read().svg).ok().map(Arc::new)));
    let src = move || address.read().as_ref().map(|address| address.as_str().to_owned());
    let size = move || {
        let (width, height) = wish.points();
        let number = |number: f64| locale::number(session.language.get(), number, 0);
        let pixels = session.fill(words::PIXELS, &[("width", &number(width)), ("height", &number(height))]);
        let bytes = match wish.kind.get() {
            Kind::Svg => return format!("{pixels}, {}", kilobytes_of(session, wish.svg().len())),
            Kind::Png => (width * height * BYTES_A_POINT) as usize,
        };
        let about = session.fill(words::ABOUT, &[("size", &kilobytes_of(session, bytes))]);
        format!("{pixels}, {about}")
    };
    view! {
        <div class="stage">
            <img class="stage__leaf" alt=move || session.t(words::PREVIEW) src=src/>
            <p class="stage__cap">
                <Icon name="image"/>
                <Live text=size/>
                <Show when=move || wish.inside.get()>
                    <span class="stage__inside">
                        <Icon name="check" size=12/>
                        <span prop:textContent=move || session.t(words::IS_INSIDE)></span>
                    </span>
                </Show>
            </p>
        </div>
    }
    .into_any()
}
