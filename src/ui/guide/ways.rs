//! The ways from stage to stage, and to the board.

use leptos::prelude::*;

use crate::guide::Stage;
use crate::state::view::View;
use crate::text::{Text, guide as words};
use crate::ui::fields::panel::Panel;
use crate::ui::parts::{Icon, TextButton, WordButton};

/// What a stage is called.
fn name(stage: Stage) -> Text {
    match stage {
        Stage::Model => words::MODEL,
        Stage::Persona => words::PERSONA,
        Stage::Touchpoints => words::TOUCHPOINTS,
        Stage::Experience => words::EXPERIENCE,
    }
}

/// All stages, in their order, as links.
#[component]
pub fn Stages(panel: Panel, shown: Stage) -> impl IntoView {
    let links = Stage::ALL.map(|stage| view! { <StageLink panel stage shown=stage == shown/> });
    view! {
        <nav aria-label=panel.t(words::STAGES)>
            <ol class="guide__stages">{links.into_iter().collect_view()}</ol>
        </nav>
    }
    .into_any()
}

/// The link to a stage, with a check where it is begun.
#[component]
fn StageLink(panel: Panel, stage: Stage, shown: bool) -> impl IntoView {
    let begun = panel.memo(move |map| Some(stage.is_begun(map)));
    let sign = move || match begun.get() {
        true => view! { <Icon name="check" size=12/> }.into_any(),
        false => view! { <span prop:textContent=(stage as usize + 1).to_string()></span> }.into_any(),
    };
    let said = move || match begun.get() {
        true => format!(", {}", panel.t(words::BEGUN)),
        false => String::new(),
    };
    view! {
        <li>
            <a
                href=format!("#{}", panel.session.address_of(View::Guide(stage)))
                aria-current=shown.then_some("step")
            >
                <span class="phase__n" aria-hidden="true" translate="no">{sign}</span>
                <span>
                    {panel.t(name(stage))}
                    <span class="vh" prop:textContent=said></span>
                </span>
            </a>
        </li>
    }
    .into_any()
}

/// The ways on: to the stage before, to the board, and to the next stage.
#[component]
pub fn Ways(panel: Panel, stage: Stage) -> impl IntoView {
    let go = move |view| move |()| panel.session.show_view(view);
    let called = |label: Text, to: Stage| panel.fill(label, "stage", panel.t(name(to)));
    let back = stage.before().map(|to| {
        let word = called(words::BACK, to);
        let name = Some(word.clone());
        view! { <WordButton class="btn btn--line" sign="left" size=16 word name on_press=go(View::Guide(to))/> }
    });
    let next = stage.next().map(|to| {
        let word = called(words::NEXT, to);
        view! { <TextButton class="btn btn--primary" word on_press=go(View::Guide(to))/> }
    });
    let (class, word) = match next {
        Some(_) => ("btn guide__board", words::LATER),
        None => ("btn btn--primary guide__board", words::FINISH),
    };
    view! {
        <div class="guide__ways">
            {back}
            <TextButton class word=panel.t(word) on_press=go(View::Board)/>
            {next}
        </div>
    }
    .into_any()
}
