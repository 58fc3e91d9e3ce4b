//! What is made anew whenever what it shows is another.

use leptos::either::Either;
use leptos::prelude::*;

/// What `children` make of `value`, made anew whenever that is set; nothing while there is none.
///
/// Two views of one type after each other are one view to Leptos, which keeps the elements. Here nothing of the one
/// before stays: no text that was typed in it, no place to which it was scrolled, and its cleanups run while it is
/// still in the page.
#[component]
pub fn Anew<T, C, V>(#[prop(into)] value: Signal<Option<T>>, children: C) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    C: Fn(T) -> V + Send + 'static,
    V: IntoView + 'static,
{
    let mut odd = false;
    let view = move || {
        odd = !odd;
        let view = value.get().map(|value| untrack(|| children(value)).into_any());
        if odd { Either::Left(view) } else { Either::Right(view) }
    };
    view.into_any()
}
