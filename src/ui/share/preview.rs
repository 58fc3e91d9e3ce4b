//! What a page looks like, in small.

use leptos::prelude::*;

use crate::exchange::PageTheme;
use crate::model::Journey;
use crate::picture::{Thumbnail, thumbnail};
use crate::state::session::session;
use crate::text::share as words;
use crate::text::title::shown_title;
use crate::ui::map::drawing::Drawing;

/// The page of a journey in a window of a browser, in the theme that it will have. It shows where things stand, not what
/// they say.
#[component]
pub fn Preview(journey: Journey, name: String, theme: Signal<PageTheme>) -> impl IntoView {
    let session = session();
    let class = move || match theme.get() {
        PageTheme::Device => "win",
        PageTheme::Light => "win win--light",
        PageTheme::Dark => "win win--dark",
    };
    let shapes = thumbnail(&journey).shapes;
    let about = journey.description.clone();
    view! {
        <div class="stage">
            <div class=class role="img" aria-label=move || session.t(words::PAGE_PREVIEW)>
                <p class="win__bar" translate="no"><i></i><i></i><i></i><span>{name}</span></p>
                <div class="win__page" translate="no">
                    <b dir="auto">{shown_title(session.language_now(), &journey)}</b>
                    <p dir="auto">{about}</p>
                    <Drawing class="pic" view_box=Thumbnail::VIEW_BOX shapes/>
                </div>
            </div>
        </div>
    }
    .into_any()
}
