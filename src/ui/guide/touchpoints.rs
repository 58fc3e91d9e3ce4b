//! The third stage: the touchpoints of each phase.

use leptos::prelude::*;

use super::touchpoint::TouchpointItem;
use crate::command::Command;
use crate::model::{CardId, PhaseId, is_blank};
use crate::platform::{ids, page};
use crate::state::draft::Editable;
use crate::state::touchpoints::{PhaseTouchpoints, Suggested, basis, suggested};
use crate::text::guide as words;
use crate::ui::fields::panel::{Panel, element_id};
use crate::ui::fields::text_field::{Look, TextField};
use crate::ui::parts::{Anew, Written};

/// The phases, one below the other.
#[component]
pub fn TouchpointsStage(panel: Panel) -> impl IntoView {
    let basis = basis(panel.session);
    view! {
        <Anew value=move || Some(basis.get()) let(basis)>
            <Phases panel suggested=suggested(basis, panel.language)/>
        </Anew>
    }
    .into_any()
}

#[component]
fn Phases(panel: Panel, suggested: Suggested) -> impl IntoView {
    let ids =
        panel.memo(|map| Some(map.phases.iter().map(|phase| phase.id.clone()).collect::<Vec<PhaseId>>()));
    let phase = move |id| {
        let of = PhaseTouchpoints::new(panel.session, panel.language, id, suggested.clone());
        view! { <PhaseItem panel of/> }
    };
    view! {
        <div class="guide__body">
            <For each=move || ids.get() key=PhaseId::clone children=phase/>
        </div>
    }
    .into_any()
}

#[component]
fn PhaseItem(panel: Panel, of: PhaseTouchpoints) -> impl IntoView {
    let hue = Memo::new(move |_| of.hue());
    let name = Memo::new(move |_| of.name());
    let count = move || panel.count(words::TICKED, of.ticked());
    let id = element_id();
    let named = id.clone();
    view! {
        <section class=move || format!("guide__phase hue-{}", hue.get()) aria-labelledby=named>
            <h3 class="outline__head outline__head--phase" id=id>
                <Written text=name/>
                <span translate="no" prop:textContent=count></span>
            </h3>
            <ul>
                <For each=move || of.keys() key=String::clone let(key)>
                    <TouchpointItem panel of key/>
                </For>
            </ul>
            <OwnField panel of/>
        </section>
    }
    .into_any()
}

/// The field for a touchpoint of one's own. It is added by Enter, by the button and by leaving the field.
#[component]
fn OwnField(panel: Panel, of: PhaseTouchpoints) -> impl IntoView {
    let name = panel.fill(words::ADD_TO, "phase", &untrack(|| of.name()));
    let id = element_id();
    let field = format!("#{id}");
    // By then the field has been left, and what it held is added.
    let go_on = move |_| page::find(&field).iter().for_each(page::focus);
    view! {
        <div class="guide__own">
            <TextField look=Look::Line text=own(panel, of) id name hint=panel.t(words::OWN)/>
            <button
                type="button"
                class="btn btn--line"
                aria-hidden="true"
                tabindex="-1"
                on:click=go_on
            >
                {panel.t(words::ADD)}
            </button>
        </div>
    }
    .into_any()
}

/// The text of a new touchpoint.
fn own(panel: Panel, of: PhaseTouchpoints) -> Editable {
    // Those of its card and of the lane it may need: the same as long as one text is typed.
    let kept_ids = StoredValue::new((ids::fresh(), ids::fresh()));
    let command = move |title: &str| -> Option<Command> {
        let (card, lane) = kept_ids.get_value();
        untrack(|| of.add(title, CardId::new(card), &lane))
    };
    let commit = move |text: &str| {
        let title = text.trim();
        if is_blank(title) {
            return Ok(());
        }
        let Some(command) = command(title) else { return Ok(()) };
        panel.try_execute(&command)?;
        kept_ids.set_value((ids::fresh(), ids::fresh()));
        let name = untrack(|| of.name());
        let values = [("title", title), ("phase", &*name)];
        panel.session.notices.announce(words::ADDED.fill(panel.language, &values));
        Ok(())
    };
    let keep = move |text: Option<&str>| {
        let title = text.map(str::trim).filter(|title| !is_blank(title));
        panel.session.desk.keep_unfinished(title.and_then(command).as_ref());
    };
    Editable::new(String::new(), commit, keep)
}
