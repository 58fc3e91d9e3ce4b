//! A text that is edited where it stands.

use leptos::prelude::*;

use crate::command::Command;
use crate::model::{is_blank, limits};
use crate::platform::dom::{Element, KeyboardEvent};
use crate::platform::{ids, page};
use crate::state::draft::Reason;
use crate::state::notices::Notices;
use crate::state::session::session;
use crate::ui::map::refused::Refused;

/// A field over a name, title or number, which has the focus. Enter and leaving it commit, Escape leaves it as it was; an
/// unchanged text commits nothing. A text that is refused stays, with the reason behind it.
///
/// A field that goes commits too, and a page that is hidden or closed: the text would be lost otherwise.
#[component]
pub fn InlineEdit(
    /// What it is called.
    #[prop(into)]
    name: String,
    /// What it holds at first.
    text: String,
    /// What was typed over that already.
    #[prop(optional_no_strip)]
    begun: Option<String>,
    /// Whether there is room for two lines.
    #[prop(optional)]
    lines: bool,
    /// Whether an empty text is committed too, as where a number can be cleared.
    #[prop(optional)]
    clears: bool,
    /// Told the text while it is typed, where it would change anything, and nothing when it is given up.
    #[prop(into, optional)]
    on_typed: Option<Callback<Option<String>>>,
    /// Told the text at the end, where it changes anything; says what to tell the user where it is refused.
    #[prop(into)]
    on_commit: Callback<String, Result<(), String>>,
    /// Where there are fields like it: asked to go to the next one, or with Shift the one before, when Enter or Tab ends
    /// this one. Whether there is one.
    #[prop(into, optional)]
    on_way: Option<Callback<bool, bool>>,
    /// Told, once the field is done, whether a key ended it, so that the focus can go back.
    #[prop(into)]
    on_done: Callback<bool>,
) -> impl IntoView {
    let is_begun = begun.is_some();
    let shown = begun.unwrap_or_else(|| text.clone());
    let editing =
        Editing { draft: shown.clone(), before: text, clears, on_typed, on_commit, on_way, on_done };
    let field = Field {
        open: StoredValue::new(Some(editing)),
        reason: RwSignal::new(None),
        reason_id: StoredValue::new(format!("r{}", ids::fresh())),
        notices: session().notices,
    };
    session().keeping.on_hide(move || field.finish(false));
    on_cleanup(move || untrack(|| field.go()));
    let typing = move |event| field.typed(event_target_value(&event));
    let key = move |event: KeyboardEvent| field.key(&event);
    let leave = move |_| field.finish(false);
    let focus = move |element: Element| match is_begun {
        true => page::focus_at_end(element),
        false => page::focus_when_shown(element),
    };
    let control = match lines {
        true => view! {
            <textarea
                class="inline-edit"
                rows="2"
                aria-label=name
                maxlength=limits::TEXT.to_string()
                translate="no"
                dir="auto"
                prop:value=shown
                on:input=typing
                on:blur=leave
                on:keydown=key
                use:focus
            ></textarea>
        }
        .into_any(),
        false => view! {
            <input
                class="inline-edit"
                aria-label=name
                maxlength=limits::TEXT.to_string()
                translate="no"
                autocomplete="off"
                aria-invalid=move || field.reason.read().is_some().then_some("true")
                aria-describedby=move || field.reason.read().is_some().then(|| field.reason_id.get_value())
                dir="auto"
                prop:value=shown
                on:input=typing
                on:blur=leave
                on:keydown=key
                use:focus
            />
        }
        .into_any(),
    };
    view! {
        {control}
        <Refused reason=field.reason id=field.reason_id/>
    }
    .into_any()
}

/// As [`InlineEdit`], for a text of the map on the desk: committing carries out `command`, and while it is being typed
/// the map is stored as it would be with it.
#[component]
pub fn InlineCommand(
    /// What the field is called.
    #[prop(into)]
    name: String,
    /// What it holds at first.
    text: String,
    /// Whether there is room for two lines.
    #[prop(optional)]
    lines: bool,
    /// What a text does to the map.
    #[prop(into)]
    command: Callback<String, Command>,
    /// Told, once the field is done, whether a key ended it.
    #[prop(into)]
    on_done: Callback<bool>,
) -> impl IntoView {
    let desk = session().desk;
    let typed = move |text: Option<String>| {
        desk.keep_unfinished(text.map(|text| command.run(text)).as_ref());
    };
    let commit = move |text| {
        desk.execute(&command.run(text));
        Ok(())
    };
    view! { <InlineEdit name text lines on_typed=Callback::new(typed) on_commit=commit on_done/> }.into_any()
}

/// What is done with a text while it is edited.
#[derive(Clone)]
struct Editing {
    before: String,
    draft: String,
    clears: bool,
    on_typed: Option<Callback<Option<String>>>,
    on_commit: Callback<String, Result<(), String>>,
    on_way: Option<Callback<bool, bool>>,
    on_done: Callback<bool>,
}

impl Editing {
    /// What is typed, where it would change anything.
    fn change(&self) -> Option<String> {
        let text = self.draft.trim();
        ((self.clears || !is_blank(text)) && text != self.before).then(|| text.to_owned())
    }

    fn tell_typed(&self, text: Option<String>) {
        if let Some(typed) = self.on_typed {
            typed.run(text);
        }
    }

    fn commit(&self) -> Result<(), String> {
        self.change().map_or(Ok(()), |text| self.on_commit.run(text))
    }
}

#[derive(Clone, Copy)]
struct Field {
    /// Nothing once the field is done.
    open: StoredValue<Option<Editing>>,
    /// Why the text is refused, where it is.
    reason: RwSignal<Option<Reason>>,
    reason_id: StoredValue<String>,
    notices: Notices,
}

impl Field {
    fn typed(self, text: String) {
        let typed = self.open.try_update_value(|editing| {
            editing.as_mut()?.draft = text;
            editing.clone()
        });
        if let Some(editing) = typed.flatten() {
            editing.tell_typed(editing.change());
            self.refuse(None);
        }
    }

    /// Takes what is typed out of the field; nothing where it is done already, as when removing it blurs it.
    fn take(self) -> Option<Editing> {
        self.open.try_update_value(Option::take).flatten()
    }

    /// Commits what is typed; where that is refused it stays, with the reason. What is committed is no change any more.
    fn commit(self) -> Option<Editing> {
        let editing = self.take()?;
        match editing.commit() {
            Ok(()) => Some(Editing { before: editing.draft.trim().to_owned(), ..editing }),
            Err(why) => {
                self.open.try_set_value(Some(editing));
                self.refuse(Some(why));
                None
            }
        }
    }

    fn finish(self, by_key: bool) {
        if let Some(editing) = self.commit() {
            editing.on_done.run(by_key);
        }
    }

    /// The field goes: nobody is left to read a reason behind it.
    fn go(self) {
        let Some(editing) = self.take() else { return };
        if let Err(why) = editing.commit() {
            self.notices.refused(editing.draft.trim(), &why);
        }
        editing.on_done.run(false);
    }

    fn refuse(self, why: Option<String>) {
        let before = self.reason.try_get_untracked().flatten();
        if why.is_some() || before.is_some() {
            let number = before.map_or(0, |before| before.number + 1);
            self.reason.try_set(why.map(|message| Reason { number, message }));
        }
    }

    fn key(self, event: &KeyboardEvent) {
        event.stop_propagation();
        let way = self.open.try_with_value(|editing| editing.as_ref()?.on_way).flatten();
        match event.key().as_str() {
            "Enter" if way.is_some() || !event.shift_key() => {
                event.prevent_default();
                if let Some(editing) = self.commit() {
                    let gone = way.is_some_and(|way| way.run(!event.shift_key()));
                    editing.on_done.run(!gone);
                    page::let_go(&event_target::<Element>(event));
                }
            }
            "Tab" if way.is_some() => match self.commit() {
                Some(editing) => {
                    if way.is_some_and(|way| way.run(!event.shift_key())) {
                        event.prevent_default();
                        editing.on_done.run(false);
                    } else {
                        // Leaving the field, as Tab does then, ends it.
                        self.open.try_set_value(Some(editing));
                    }
                }
                None => event.prevent_default(),
            },
            "Escape" => {
                event.prevent_default();
                if let Some(editing) = self.take() {
                    if editing.change().is_some() {
                        editing.tell_typed(None);
                    }
                    editing.on_done.run(true);
                }
                page::let_go(&event_target::<Element>(event));
            }
            _ => {}
        }
    }
}
