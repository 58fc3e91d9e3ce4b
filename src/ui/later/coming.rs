//! The border between what is there and what comes.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use super::parts::Shown;
use crate::platform::clock;
use crate::state::session::session;
use crate::text::board as words;

/// How far a part is.
#[derive(Clone, Copy, PartialEq)]
enum Progress {
    /// It is waited for until what is built now is painted.
    Waiting,
    /// It is on its way.
    Coming,
    /// It is there.
    Here,
    /// It didn't come.
    Missing,
}

/// A part of the program, shown with what it is `given` as soon as it is there. Where it has come before, it is shown
/// at once.
#[component]
pub fn Later<T, F>(
    /// Loads the part.
    part: fn() -> F,
    /// What the part shows.
    given: T,
    /// Whether the part is asked for only once what is built now is painted.
    #[prop(optional)]
    after_paint: bool,
) -> impl IntoView
where
    T: Clone + 'static,
    F: Future<Output = Shown<T>> + 'static,
{
    let progress = RwSignal::new(if after_paint { Progress::Waiting } else { Progress::Coming });
    let shown = StoredValue::new_local(None::<fn(T) -> AnyView>);
    let came = move |came: Shown<T>| {
        let next = if came.is_ok() { Progress::Here } else { Progress::Missing };
        if shown.try_set_value(came.ok()).is_none() {
            let _ = progress.try_set(next);
        }
    };
    let load = move || match pin!(part()).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(there) => came(there),
        Poll::Pending => leptos::task::spawn_local(async move { came(part().await) }),
    };
    match after_paint {
        true => clock::next_frame(move || clock::after(0, load).forget()).forget(),
        false => load(),
    }
    let given = SendWrapper::new(given);
    let retry = move || {
        progress.set(Progress::Coming);
        load();
    };
    let view = move || match progress.get() {
        Progress::Waiting | Progress::Coming => None,
        Progress::Here => shown.get_value().map(|show| untrack(|| show((*given).clone()))),
        Progress::Missing => Some(view! { <Missing retry/> }.into_any()),
    };
    view.into_any()
}

/// Says that a part of the program didn't come, with a way to ask for it again.
#[component]
fn Missing(#[prop(into)] retry: Callback<()>) -> impl IntoView {
    let session = session();
    view! {
        <div class="empty" role="alert">
            <div><p>{move || session.t(words::PART_MISSING)}</p></div>
            <button type="button" class="btn btn--line" on:click=move |_| retry.run(())>
                {move || session.t(words::TRY_AGAIN)}
            </button>
        </div>
    }
    .into_any()
}
