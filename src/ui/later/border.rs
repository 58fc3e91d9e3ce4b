//! The border between what is there and what comes.

use std::future::Future;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use super::Shown;
use super::coming::{Coming, Missing};
use crate::platform::{clock, page};
use crate::state::session::session;
use crate::text::board as words;

/// How far a part is.
#[derive(Clone, Copy, PartialEq)]
enum Progress {
    /// It is waited for until what is built now is painted, or it is on its way.
    Coming,
    /// It is there.
    Here,
    /// It didn't come.
    Missing,
}

/// A part of the program, shown with what it is `given` as soon as it is there. Where it has come before, it is shown
/// at once. Where it doesn't come, the user is told, and can ask for it again.
#[component]
pub fn Later<T, F>(
    /// Loads the part.
    part: fn() -> F,
    /// What the part shows.
    given: T,
    /// Whether the part is a screen of its own: as long as it is missing, there is a way back to the start screen.
    #[prop(optional)]
    screen: bool,
    /// Whether the part is asked for only once what is built now is painted, before anybody waits for it.
    #[prop(optional)]
    after_paint: bool,
) -> impl IntoView
where
    T: Clone + 'static,
    F: Future<Output = Shown<T>> + 'static,
{
    let session = session();
    let progress = RwSignal::new(Progress::Coming);
    let retrying = RwSignal::new(false);
    let retried = StoredValue::new(false);
    let shown = StoredValue::new_local(None::<fn(T) -> AnyView>);
    let came = move |part: Shown<T>| {
        let next = if part.is_ok() { Progress::Here } else { Progress::Missing };
        // Nobody waits for it any more where the screen is another by now.
        if shown.try_set_value(part.ok()).is_some() {
            return;
        }
        if next == Progress::Missing {
            session.notices.announce(words::PART_MISSING.get(session.language_now()).to_owned());
        }
        // What stays missing stays as it is, and so does the button that has the focus.
        if progress.get_untracked() != next {
            progress.set(next);
        }
        retrying.set(false);
    };
    let load = move || {
        let mut part = Box::pin(part());
        match part.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(there) => came(there),
            Poll::Pending => leptos::task::spawn_local(async move { came(part.await) }),
        }
    };
    match after_paint {
        true => clock::next_frame(move || clock::after(0, load).forget()).forget(),
        false => load(),
    }
    let retry = Callback::new(move |()| {
        retrying.set(true);
        retried.set_value(true);
        load();
    });
    let given = SendWrapper::new(given);
    // The link that led here is gone, or the button that asked again: the keyboard goes on in the screen.
    Effect::new(move || {
        if progress.get() == Progress::Here && (screen || retried.get_value()) {
            clock::soon(page::focus_screen);
        }
    });
    let view = move || match progress.get() {
        Progress::Coming => (!after_paint).then(|| view! { <Coming/> }.into_any()),
        Progress::Here => shown.get_value().map(|show| untrack(|| show((*given).clone()))),
        Progress::Missing => Some(view! { <Missing screen retrying retry/> }.into_any()),
    };
    view.into_any()
}
