//! A row of buttons of which one is on: a radio group.

use leptos::prelude::*;

use crate::platform::dom::KeyboardEvent;
use crate::platform::page;

/// One of the buttons of [`Segments`].
pub struct Segment {
    class: Option<String>,
    name: Option<Signal<String>>,
    title: Option<Signal<Option<String>>>,
    described_by: Option<String>,
    content: Content,
}

enum Content {
    Word(Signal<String>),
    View(AnyView),
}

impl Segment {
    /// A button with a word on it.
    pub fn word<T: Into<String>>(word: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self::with(Content::Word(Signal::derive(move || word().into())))
    }

    /// A button with something else on it.
    pub fn new(content: impl IntoView + 'static) -> Self {
        Self::with(Content::View(content.into_any()))
    }

    fn with(content: Content) -> Self {
        Self { class: None, name: None, title: None, described_by: None, content }
    }

    /// In the look of a class.
    #[must_use]
    pub fn class(self, class: impl Into<String>) -> Self {
        Self { class: Some(class.into()), ..self }
    }

    /// Called so by screen readers.
    #[must_use]
    pub fn named<T: Into<String>>(self, name: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self { name: Some(Signal::derive(move || name().into())), ..self }
    }

    /// With what is said where the pointer rests, if there is anything to say.
    #[must_use]
    pub fn titled(self, title: impl Fn() -> Option<String> + Send + Sync + 'static) -> Self {
        Self { title: Some(Signal::derive(title)), ..self }
    }

    /// Described by the element with this id.
    #[must_use]
    pub fn described_by(self, id: impl Into<String>) -> Self {
        Self { described_by: Some(id.into()), ..self }
    }
}

/// A radio group of which the button at `chosen` is on. Arrow keys go along it, as in every radio group. Pressing the
/// one that is on calls `on_choose` with it too: whoever allows nothing to be chosen clears it then.
#[component]
pub fn Segments(
    #[prop(default = "seg")] class: &'static str,
    /// What the group is called.
    #[prop(into)]
    label: Signal<String>,
    /// What is said where the pointer rests on it.
    #[prop(optional, into)]
    title: Signal<Option<String>>,
    /// The buttons.
    options: Vec<Segment>,
    #[prop(into)] chosen: Signal<Option<usize>>,
    #[prop(into)] on_choose: Callback<usize>,
) -> impl IntoView {
    let chosen = Memo::new(move |_| chosen.get());
    let button = |(at, option)| view! { <Radio at option chosen on_choose/> };
    let buttons = options.into_iter().enumerate().map(button).collect_view();
    view! {
        <div class=class role="radiogroup" aria-label=label title=title on:keydown=move |event| along(&event)>
            {buttons}
        </div>
    }
    .into_any()
}

#[component]
fn Radio(
    at: usize,
    option: Segment,
    chosen: Memo<Option<usize>>,
    on_choose: Callback<usize>,
) -> impl IntoView {
    let Segment { class, name, title, described_by, content } = option;
    let on = move || chosen.get() == Some(at);
    // Something can be reached also where nothing is chosen.
    let reached = move || on() || (at == 0 && chosen.get().is_none());
    let button = view! {
        <{..}
            type="button"
            role="radio"
            class=class
            aria-label=move || name.map(|name| name.get())
            title=move || title.and_then(|title| title.get())
            aria-describedby=described_by
            aria-checked=move || if on() { "true" } else { "false" }
            tabindex=move || if reached() { "0" } else { "-1" }
            on:click=move |_| on_choose.run(at)
        />
    };
    match content {
        Content::Word(word) => view! { <button {..button} prop:textContent=word></button> }.into_any(),
        Content::View(view) => view! { <button {..button}>{view}</button> }.into_any(),
    }
}

/// Arrow keys of every direction move the focus to the neighbour and press it.
pub fn along(event: &KeyboardEvent) {
    match event.key().as_str() {
        "ArrowDown" => press_neighbour(event, true),
        "ArrowUp" => press_neighbour(event, false),
        _ => along_row(event),
    }
}

/// The arrow keys to the left and to the right move the focus to the neighbour and press it.
pub fn along_row(event: &KeyboardEvent) {
    match event.key().as_str() {
        "ArrowRight" => press_neighbour(event, true),
        "ArrowLeft" => press_neighbour(event, false),
        _ => {}
    }
}

fn press_neighbour(event: &KeyboardEvent, forward: bool) {
    event.prevent_default();
    event.stop_propagation();
    page::press_neighbour(event, forward);
}
