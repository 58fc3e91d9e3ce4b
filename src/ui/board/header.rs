//! The two rows of column headers: phases and their steps.

use std::cell::Cell;
use std::sync::Arc;

use leptos::prelude::*;

use crate::command::{Command, PhaseEdit};
use crate::editor::Selection;
use crate::model::{Phase, StepId, Word};
use crate::platform::page;
use crate::state::board::{BoardState, Naming};
use crate::state::menu::MenuAt;
use crate::state::menus;
use crate::state::session::session;
use crate::text::{Text, board as words};
use crate::ui::insights::flag_of;
use crate::ui::journey::seen::tone;
use crate::ui::map::inline_edit::inline_command;
use crate::ui::node::Node;
use crate::ui::parts::Icon;

/// The head of the board.
#[component]
pub fn Head(state: BoardState) -> impl IntoView {
    let session = session();
    let phases = session.desk.projection.phases;
    let add_name = move || session.t(words::ADD_PHASE);
    view! {
        <div class="rg head" role="rowgroup">
            <div class="row" role="row">
                <div class="corner" role="columnheader">
                    <span>{move || session.t(words::PHASE)}</span>
                    <button
                        type="button"
                        class="addphase"
                        aria-label=add_name
                        title=add_name
                        on:click=move |_| crate::state::actions::add_phase(session, state, None)
                    >
                        <Icon name="plus"/>
                    </button>
                </div>
                <For each=move || phases.get() key=|phase| phase.id.clone() let(phase)>
                    <PhaseHeader state first=phase/>
                </For>
            </div>
            <div class="row" role="row">
                <div class="corner" role="columnheader">{move || session.t(words::STEP)}</div>
                <For each=move || state.steps() key=StepId::clone let(step)>
                    <StepHeader state id=step/>
                </For>
            </div>
        </div>
    }
    .into_any()
}

/// The header of a phase, which begins as `first`.
#[component]
fn PhaseHeader(state: BoardState, first: Arc<Phase>) -> impl IntoView {
    let session = session();
    let phases = session.desk.projection.phases;
    let id = first.id.clone();
    let known = id.clone();
    let found = Memo::new(move |before: Option<&(usize, Arc<Phase>)>| {
        let phases = phases.read();
        match phases.iter().position(|phase| phase.id == known) {
            Some(at) => (at, phases[at].clone()),
            None => before.cloned().unwrap_or_else(|| (0, first.clone())),
        }
    });
    let naming = is_naming(state, Naming::Phase(id.clone()));
    let name = Signal::derive(move || found.read().1.name.clone());
    let (renamed, menu_of, selection, toned) =
        (id.clone(), id.clone(), Selection::Phase(id.clone()), id.clone());
    let rename =
        move |name: String| Command::EditPhase { phase: renamed.clone(), edit: PhaseEdit::Name(name) };
    let selected = Memo::new(move |_| *session.desk.selection.read() == selection);
    let flagged = id.clone();
    let flag = Memo::new(move |_| flag_of(&session.insights.flags.read(), "phase", flagged.as_str(), ""));
    let span = move || found.read().1.steps.len();
    let class = move || {
        let (at, phase) = found.get();
        let selected = if selected.get() { " is-selected" } else { "" };
        format!("phase hue-{}{selected}", phase.color.map_or(at % 8, Word::index) + 1)
    };
    let goal = move || Some(found.read().1.goal.clone()).filter(|goal| !goal.is_empty());
    let tone = move || {
        tone(session, &toned).map(|(tone, said)| {
            let title = said.clone();
            view! {
                <span class="phase__tone" title=title>
                    <span aria-hidden="true">{tone}</span>
                    <span class="vh">{said}</span>
                </span>
            }
        })
    };
    view! {
        <div
            class=class
            role="columnheader"
            data-phase=id.to_string()
            data-flag=move || flag.read().mark
            aria-describedby=move || flag.get().described
            aria-current=move || selected.get().then_some("true")
            aria-colspan=move || span().to_string()
            style:grid-column=move || format!("span {}", span())
            title=goal
        >
            <span class="phase__n" aria-hidden="true">{move || found.read().0 + 1}</span>
            <Named state naming class="phase__name" label=words::PHASE_NAME name rename/>
            <Show when=move || { span() > 1 }>
                <span class="count num">{move || session.count(words::STEPS, span())}</span>
            </Show>
            {tone}
            <Tools name open=move |()| menus::phase_menu(session, state, &menu_of, MenuAt::Focus)/>
        </div>
    }
    .into_any()
}

#[component]
fn StepHeader(state: BoardState, id: StepId) -> impl IntoView {
    let session = session();
    let column = state.column(id.clone());
    let naming = is_naming(state, Naming::Step(id.clone()));
    let name = Signal::derive(move || column.get().map(|column| column.name).unwrap_or_default());
    let (renamed, menu_of, selection) = (id.clone(), id.clone(), Selection::Step(id.clone()));
    let rename = move |name: String| Command::RenameStep { step: renamed.clone(), name };
    let selected = Memo::new(move |_| *session.desk.selection.read() == selection);
    let flagged = id.clone();
    let flag = Memo::new(move |_| flag_of(&session.insights.flags.read(), "step", flagged.as_str(), ""));
    let class = move || {
        let selected = if selected.get() { " is-selected" } else { "" };
        format!("step hue-{}{selected}", column.read().as_ref().map_or(1, |column| column.hue))
    };
    view! {
        <div
            class=class
            role="columnheader"
            data-step-head=id.to_string()
            data-flag=move || flag.read().mark
            aria-describedby=move || flag.get().described
            aria-current=move || selected.get().then_some("true")
        >
            <Named state naming class="step__name" label=words::STEP_NAME name rename/>
            <Tools name open=move |()| menus::step_menu(session, state, &menu_of, MenuAt::Focus)/>
        </div>
    }
    .into_any()
}

/// The grip and the button of the menu that every header has, after what else stands there.
#[component]
pub fn Tools(
    #[prop(into)] name: Signal<String>,
    #[prop(into)] open: Callback<()>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <span class="tools">
            <Grip/>
            <MenuButton name open/>
            {children.map(|children| children())}
        </span>
    }
    .into_any()
}

/// What a header is dragged by.
#[component]
pub fn Grip() -> impl IntoView {
    view! { <span class="grip" data-grip="" aria-hidden="true"></span> }.into_any()
}

/// Whether a name is being edited.
pub fn is_naming(state: BoardState, naming: Naming) -> Memo<bool> {
    Memo::new(move |_| state.naming.read().as_ref() == Some(&naming))
}

/// `shown`, with the focus where it was left by a key.
pub fn returned(shown: Node, back: &Cell<bool>) -> Node {
    if back.take() {
        shown.focus_when_shown();
    }
    shown
}

/// A name that is a button, and a field while it is edited.
#[component]
pub fn Named(
    state: BoardState,
    naming: Memo<bool>,
    class: &'static str,
    label: Text,
    #[prop(into)] name: Signal<String>,
    rename: impl Fn(String) -> Command + Clone + Send + Sync + 'static,
) -> impl IntoView {
    let session = session();
    // Whether a key ended the field: then the focus goes back to the name.
    let back = StoredValue::new(false);
    let button = NodeRef::<leptos::html::Button>::new();
    Effect::new(move || {
        if let Some(button) = button.get()
            && back.try_update_value(std::mem::take) == Some(true)
        {
            page::focus_when_shown(button.into());
        }
    });
    let shown = move || {
        view! { <button type="button" class=class node_ref=button>{name}</button> }
    };
    let field = move || {
        let done = move |by_key| {
            back.set_value(by_key);
            state.naming.set(None);
        };
        inline_command(session, session.t(label), name.get_untracked(), false, rename.clone(), done)
            .into_view()
    };
    view! { <Show when=move || naming.get() fallback=shown>{field()}</Show> }.into_any()
}

/// The button that opens the menu of what is called `name`.
#[component]
pub fn MenuButton(#[prop(into)] name: Signal<String>, #[prop(into)] open: Callback<()>) -> impl IntoView {
    let session = session();
    view! {
        <button
            type="button"
            class="btn btn--icon btn--sm btn--more"
            aria-haspopup="menu"
            aria-label=move || session.fill(words::MORE_FOR, &[("name", &name.read())])
            on:click=move |_| open.run(())
        ></button>
    }
    .into_any()
}
