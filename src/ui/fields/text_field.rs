//! A field for text: one line, several, a number or a day.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

pub use super::known::Known;
use super::known::{Suggested, Suggestions};
use super::typing;
use super::typing::{Reason, Typing};
use crate::platform::page;
use crate::state::draft::Editable;
use crate::state::session::{Session, session};
use crate::text::inspector as words;
use crate::ui::parts::Icon;

/// What a field is for.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Look {
    /// The name of the thing, as a heading.
    Title,
    /// One line.
    #[default]
    Line,
    /// One line that wraps where it is long.
    Wrapped,
    /// Several lines.
    Lines,
    /// A number.
    Number,
    /// A day of the calendar, with the browser's own calendar.
    Day,
    /// An address of the web.
    Address,
}

impl Look {
    /// Whether it may take several lines on the screen.
    pub fn is_tall(self) -> bool {
        matches!(self, Look::Title | Look::Wrapped | Look::Lines)
    }

    /// How it looks.
    pub fn class(self) -> &'static str {
        match self {
            Look::Title => "side__title",
            Look::Number | Look::Day => "field num",
            Look::Line | Look::Wrapped | Look::Lines | Look::Address => "field",
        }
    }

    fn rows(self) -> &'static str {
        if self == Look::Lines { "3" } else { "1" }
    }

    /// In which direction it is read; texts as they are written.
    fn direction(self) -> Option<&'static str> {
        (!matches!(self, Look::Number | Look::Day | Look::Address)).then_some("auto")
    }

    fn kind(self) -> Option<&'static str> {
        match self {
            Look::Day => Some("date"),
            Look::Address => Some("url"),
            _ => None,
        }
    }
}

/// How somebody ends to type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// By going elsewhere.
    Left,
    /// By Escape.
    GivenUp,
}

/// A field that shows `text`. The reason why what is typed is refused stands after it.
#[component]
pub fn TextField(
    #[prop(optional)] look: Look,
    text: Editable,
    /// Its id, for a label that names it.
    #[prop(optional, into)]
    id: Option<String>,
    /// What it is called, where no label names it.
    #[prop(optional, into)]
    name: Option<Signal<String>>,
    /// What stands in it while it is empty.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// Its class, in place of that of its look.
    #[prop(optional)]
    class: Option<&'static str>,
    /// How many rows it has at first, in place of those of its look.
    #[prop(optional)]
    rows: Option<&'static str>,
    /// Whether it takes the focus now, with its text selected. Asked once it is there, and whenever a signal changes
    /// that was read.
    #[prop(optional, into)]
    focus: Option<Callback<(), bool>>,
    /// Called when somebody ends to type in it.
    #[prop(optional, into)]
    ended: Option<Callback<Ended>>,
    /// Words to choose from; then the field has a frame, in which `children` stand before the text.
    #[prop(optional)]
    known: Option<Known>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let field = Field { session: session(), look, typing: Typing::new(text), ended };
    let suggested = known.map(Suggested::new);
    if let Some(focus) = focus {
        Effect::new(move || {
            if focus.run(())
                && let Some(element) = field.typing.element()
            {
                page::focus_when_shown(element.into());
            }
        });
    }
    let class = class.or(suggested.is_none().then(|| look.class()));
    let rows = rows.unwrap_or(look.rows());
    let value = text.value.get_untracked();
    let element = match look.is_tall() {
        true => view! { <Lines field id name hint class rows value/> }.into_any(),
        false => view! { <Line field id name hint class value suggested/> }.into_any(),
    };
    let framed = match suggested {
        None => element,
        Some(words) => view! {
            <div class="field field--select">
                {children.map(|children| children())}
                {element}
                <Icon name="down"/>
                <Suggestions words/>
            </div>
        }
        .into_any(),
    };
    view! {
        {framed}
        <Reason typing=field.typing/>
    }
    .into_any()
}

#[derive(Clone, Copy)]
struct Field {
    session: Session,
    look: Look,
    typing: Typing,
    ended: Option<Callback<Ended>>,
}

impl Field {
    fn typed(self, text: String) {
        // A name is one line, however many its field shows.
        self.typing.draft.typed(match self.look {
            Look::Title | Look::Wrapped => text.replace(['\n', '\r'], " "),
            _ => text,
        });
    }

    fn key(self, event: &KeyboardEvent) {
        typing::key(self.typing.draft, event, self.look == Look::Lines);
        if event.key() != "Escape" {
            return;
        }
        // Half a date is no draft yet.
        if self.look == Look::Day {
            self.typing.draft.revert();
        }
        self.end(Ended::GivenUp);
    }

    fn left(self) {
        let draft = self.typing.draft;
        match self.look == Look::Day && !self.typing.is_whole() {
            true => draft.refuse(Some(self.session.t(words::DATE_NOT_WHOLE).to_owned())),
            false => draft.commit(),
        }
        self.end(Ended::Left);
    }

    fn end(self, how: Ended) {
        if let Some(ended) = self.ended {
            ended.try_run(how);
        }
    }
}

#[component]
fn Line(
    field: Field,
    id: Option<String>,
    name: Option<Signal<String>>,
    hint: Option<Signal<String>>,
    class: Option<&'static str>,
    value: String,
    suggested: Option<Suggested>,
) -> impl IntoView {
    let typing = field.typing;
    view! {
        <input
            class=class
            type=field.look.kind()
            inputmode=(field.look == Look::Number).then_some("decimal")
            list=suggested.map(Suggested::id)
            autocomplete="off"
            id=id
            node_ref=typing.line
            aria-label=name
            placeholder=hint
            dir=field.look.direction()
            aria-invalid=move || typing.invalid()
            aria-describedby=move || typing.described_by()
            prop:value=value
            on:input=move |event| field.typed(event_target_value(&event))
            on:keydown=move |event| field.key(&event)
            on:blur=move |_| field.left()
            on:focus=move |_| suggested.into_iter().for_each(Suggested::find)
        />
    }
    .into_any()
}

#[component]
fn Lines(
    field: Field,
    id: Option<String>,
    name: Option<Signal<String>>,
    hint: Option<Signal<String>>,
    class: Option<&'static str>,
    rows: &'static str,
    value: String,
) -> impl IntoView {
    let typing = field.typing;
    view! {
        <textarea
            class=class
            rows=rows
            autocomplete="off"
            id=id
            node_ref=typing.lines
            aria-label=name
            placeholder=hint
            dir=field.look.direction()
            aria-invalid=move || typing.invalid()
            aria-describedby=move || typing.described_by()
            prop:value=value
            on:input=move |event| field.typed(event_target_value(&event))
            on:keydown=move |event| field.key(&event)
            on:blur=move |_| field.left()
        ></textarea>
    }
    .into_any()
}
