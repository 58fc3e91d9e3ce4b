//! A field for text: one line, several, a number or a day.

use std::sync::Arc;

use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;

use super::draft::{Draft, Put};
use super::panel::{Panel, element_id};
use crate::model::Journey;
use crate::text::inspector as words;
use crate::ui::parts::icon;

/// What a field is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The name of the thing, as a heading.
    Title,
    /// One line.
    Line,
    /// Several lines.
    Lines,
    /// A number.
    Number,
    /// A day of the calendar, with the browser's own calendar.
    Day,
    /// An address of the web.
    Address,
}

/// Words to choose from, found in the map when the field gets the focus.
pub type Known = Arc<dyn Fn(&Journey) -> Vec<String> + Send + Sync>;

/// A field for text.
pub struct TextField {
    /// The id of the element, for the label that names it.
    pub id: String,
    /// Its name, where no label does it.
    pub name: Option<String>,
    /// What it is for.
    pub look: Look,
    /// What the map says.
    pub value: Memo<String>,
    /// What stands in it while it is empty.
    pub hint: Signal<&'static str>,
    /// Words to choose from.
    pub known: Option<Known>,
    /// A sign before the text, in the same frame.
    pub sign: Option<AnyView>,
    /// What a text becomes.
    pub put: Put,
}

impl TextField {
    /// A field called `name`.
    pub fn new(look: Look, name: impl Into<String>, value: Memo<String>, put: Put) -> Self {
        Self {
            id: element_id(),
            name: Some(name.into()),
            look,
            value,
            hint: Signal::stored(""),
            known: None,
            sign: None,
            put,
        }
    }

    /// A field that the label with `id` names.
    pub fn labelled(look: Look, id: &str, value: Memo<String>, put: Put) -> Self {
        Self {
            id: id.to_string(),
            name: None,
            look,
            value,
            hint: Signal::stored(""),
            known: None,
            sign: None,
            put,
        }
    }

    /// With words to choose from.
    #[must_use]
    pub fn with_known(mut self, known: Known) -> Self {
        self.known = Some(known);
        self
    }

    /// With something that stands in it while it is empty.
    #[must_use]
    pub fn with_hint(mut self, hint: Signal<&'static str>) -> Self {
        self.hint = hint;
        self
    }

    /// With a sign before the text, in the same frame.
    #[must_use]
    pub fn with_sign(mut self, sign: AnyView) -> Self {
        self.sign = Some(sign);
        self
    }

    /// The field and the reason why its text is refused, if it is.
    pub fn view(self, panel: Panel) -> AnyView {
        let Self { id, name, look, value, hint, known, sign, put } = self;
        let draft = Draft::new(panel, put);
        let shown = move || draft.shown(value);
        let lines = look == Look::Lines;
        let typed = move |event: Event| draft.typed(event_target_value(&event));
        let key = move |event: KeyboardEvent| {
            draft.key(&event, lines);
            if look == Look::Day && event.key() == "Escape" {
                draft.revert();
            }
        };
        let left = move |whole: bool| match whole {
            true => draft.commit(),
            false => drop(draft.refused.try_set(Some(panel.t(words::DATE_NOT_WHOLE).to_string()))),
        };
        let error_id = format!("{id}-error");
        let invalid = move || draft.refused.read().is_some().then_some("true");
        let described = {
            let error_id = error_id.clone();
            move || draft.refused.read().is_some().then(|| error_id.clone())
        };
        let list = known.as_ref().map(|_| format!("{id}-known"));
        let (suggestions, focused) = suggestions(panel, known, list.clone());
        let class = if sign.is_some() { "" } else { look.class() };
        let field = match lines {
            true => view! {
                <textarea class="field" id=id rows="3" aria-label=name placeholder=hint prop:value=shown
                    aria-invalid=invalid aria-describedby=described
                    on:input=typed on:keydown=key on:blur=move |_| left(true)></textarea>
            }
            .into_any(),
            false => view! {
                <input class=class id=id type=look.kind() inputmode=look.keyboard() autocomplete="off"
                    aria-label=name placeholder=hint prop:value=shown list=list
                    aria-invalid=invalid aria-describedby=described
                    on:input=typed on:keydown=key on:focus=move |_| focused()
                    on:blur:target=move |event| left(look != Look::Day || event.target().check_validity())/>
            }
            .into_any(),
        };
        let field = match sign {
            None => field,
            Some(sign) => view! {
                <div class="field field--select" class:is-invalid=move || draft.refused.read().is_some()>
                    {sign}{field}{icon("down", 14)}
                </div>
            }
            .into_any(),
        };
        view! { {field}{suggestions}{refusal(draft, error_id)} }.into_any()
    }
}

impl Look {
    fn class(self) -> &'static str {
        match self {
            Self::Title => "side__title",
            Self::Number | Self::Day => "field num",
            Self::Line | Self::Lines | Self::Address => "field",
        }
    }

    fn kind(self) -> &'static str {
        match self {
            Self::Day => "date",
            Self::Address => "url",
            _ => "text",
        }
    }

    fn keyboard(self) -> Option<&'static str> {
        (self == Self::Number).then_some("decimal")
    }
}

/// The list of words below a field, and what fills it. It is filled by the focus: looking through a large map
/// is too much for every field that is shown.
pub fn suggestions(
    panel: Panel,
    known: Option<Known>,
    id: Option<String>,
) -> (Option<AnyView>, impl Fn() + Clone) {
    let found = RwSignal::new(Vec::<String>::new());
    let list = id.map(|id| {
        let options =
            move || found.get().into_iter().map(|word| view! { <option value=word></option> }).collect_view();
        view! { <datalist id=id>{options}</datalist> }.into_any()
    });
    let fill = move || {
        if let Some(known) = &known {
            found.set(known(&panel.session.desk.map()));
        }
    };
    (list, fill)
}

/// Why a draft is refused, below its field.
pub fn refusal(draft: Draft, id: String) -> impl IntoView {
    move || {
        draft.refused.get().map(|message| view! { <p class="field__error" role="alert" id=id.clone()>{icon("warn", 12)}{message}</p> })
    }
}
