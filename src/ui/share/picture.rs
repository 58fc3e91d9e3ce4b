//! The map as a picture.
//!
//! [`wish`] is what is chosen, [`choices`] where it is, [`preview`] what comes of it, and [`making`] what is made of it
//! in the end.

mod choices;
mod making;
mod preview;
mod wish;

use leptos::prelude::*;

use self::choices::PictureChoices;
use self::making::{Making, Outcome};
use self::preview::Preview;
use self::wish::{Kind, Wish};
use super::no_downloads::NoDownloads;
use super::pane::{PaneBody, PaneFoot};
use super::way::Way;
use crate::platform::locale;
use crate::state::session::{Session, session};
use crate::state::sharing::Shared;
use crate::text::share as words;
use crate::ui::parts::{Say, WordButton};

/// As a picture.
pub const WAY: Way = Way {
    word: "picture",
    sign: "image",
    name: words::PICTURE,
    about: words::PICTURE_ABOUT,
    pane: |shared| view! { <PicturePane shared/> }.into_any(),
};

#[component]
fn PicturePane(shared: Shared) -> impl IntoView {
    let session = session();
    let wish = Wish::new(session, shared.clone());
    let making = Making::new(wish, session.keeping);
    let receiver = move || {
        let said = if wish.inside.get() { words::PICTURE_OPENS } else { words::PICTURE_LOOKS };
        session.t(said).to_owned()
    };
    let save_word = move || {
        session.t(match wish.kind.get() {
            Kind::Png => words::SAVE_PNG,
            Kind::Svg => words::SAVE_SVG,
        })
    };
    view! {
        <PaneBody title=words::PICTURE_TITLE about=words::PICTURE_TEXT>
            <NoDownloads/>
            <div class="pictured">
                <Preview wish/>
                <PictureChoices wish/>
            </div>
            <Told wish making/>
        </PaneBody>
        <PaneFoot said=receiver>
            <Show when=move || making.done.read().is_some()>
                <Busy making/>
            </Show>
            <Show when=move || wish.fits()>
                <WordButton
                    class="btn btn--line"
                    sign="copy"
                    word=move || session.t(words::COPY_PICTURE)
                    on_press=move |()| making.copy()
                />
                <WordButton
                    class="btn btn--primary"
                    sign="download"
                    word=save_word
                    on_press=move |()| making.save()
                />
            </Show>
        </PaneFoot>
    }
    .into_any()
}

/// How much of the picture is done, and a way to stop.
#[component]
fn Busy(making: Making) -> impl IntoView {
    let session = session();
    let done = move || making.done.get().unwrap_or_default();
    view! {
        <progress
            class="progress"
            aria-label=move || session.t(words::MAKING)
            max="1"
            prop:value=done
        ></progress>
        <WordButton
            class="btn btn--line"
            sign="x"
            word=move || session.t(words::STOP)
            on_press=move |()| making.stop()
        />
    }
    .into_any()
}

/// What came of it, or why there can be no picture so large.
#[component]
fn Told(wish: Wish, making: Making) -> impl IntoView {
    let session = session();
    let refused = move || {
        view! {
            <Say
                class="say say--bad"
                sign="warn"
                fact=move || session.t(words::PICTURE_REFUSED).to_owned()
                text=move || too_large(session, wish)
            />
        }
    };
    let outcome = move || match making.outcome.get() {
        Outcome::Nothing => None,
        Outcome::Copied => {
            let fact = move || session.t(words::COPIED).to_owned();
            let about =
                if wish.kind.get_untracked() == Kind::Png { words::PNG_COPIED } else { words::SVG_COPIED };
            let text = move || session.t(about).to_owned();
            Some(view! { <Say sign="check" fact text/> })
        }
        Outcome::CopyRefused => {
            let fact = move || session.t(words::COPY_REFUSED).to_owned();
            let text = move || session.t(words::SAVE_INSTEAD).to_owned();
            Some(view! { <Say class="say say--warn" sign="warn" fact text/> })
        }
        Outcome::Failed => {
            let fact = move || session.t(words::PICTURE_FAILED).to_owned();
            Some(view! { <Say class="say say--bad" sign="warn" fact text=move || too_large(session, wish)/> })
        }
    };
    view! {
        <Show when=move || !wish.fits()>{refused()}</Show>
        <div role="status">{outcome}</div>
    }
    .into_any()
}

/// How large the picture would be, and what to do.
fn too_large(session: Session, wish: Wish) -> String {
    let (width, height) = wish.points();
    let number = |number: f64| locale::number(session.language.get(), number, 0);
    session.fill(words::PICTURE_SMALLER, &[("width", &number(width)), ("height", &number(height))])
}
