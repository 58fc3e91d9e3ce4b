//! The switch that leaves the photos out.

use leptos::prelude::*;

use crate::exchange::Photos;
use crate::platform::locale;
use crate::state::session::session;
use crate::text::{Text, share as words};
use crate::ui::parts::SwitchRow;

/// Whether the photos stay at home; nothing where there are none.
#[component]
pub fn PhotoSwitch(
    photos: Photos,
    /// What comes of it, with `{photos}` and their `{length}`.
    about: Text,
    without: RwSignal<bool>,
) -> impl IntoView {
    let session = session();
    let about = move || {
        let number = session.count(words::PHOTOS, photos.number);
        let length = locale::count(session.language.get(), photos.length);
        session.fill(about, &[("photos", &number), ("length", &length)])
    };
    (photos.number > 0)
        .then(|| view! { <SwitchRow name=move || session.t(words::WITHOUT_PHOTOS) about on=without/> })
        .into_any()
}
