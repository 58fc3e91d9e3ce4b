//! What the number of a phase is calculated from: a field for each raw number, and what comes out.

use leptos::html;
use leptos::prelude::*;

use super::typed::typed;
use crate::command::Command;
use crate::model::{Input, Lane, Measure, NoResult, PhaseId, Word};
use crate::platform::locale;
use crate::state::figure::in_its_unit;
use crate::text::metric as words;
use crate::ui::fields::frame::Labelled;
use crate::ui::fields::lane::ThisLane;
use crate::ui::fields::panel::{Panel, element_id};
use crate::ui::fields::text_field::{Look, TextField};

/// The calculator of a phase called `name`; hidden where the measure has none, and folded while it is not used.
#[component]
pub fn Calculator(lane: ThisLane, phase: PhaseId, name: Memo<String>) -> impl IntoView {
    let panel = lane.panel;
    let (used, shown) = (phase.clone(), phase.clone());
    let wanted = lane.follow(|lane| Some(lane.metric()?.wanted()));
    let filled = lane.follow(move |lane| Some(lane.metric()?.is_calculated(&used)));
    let result = lane.follow(move |lane| result(panel, lane, &shown));
    let details = NodeRef::<html::Details>::new();
    // The user folds it too.
    Effect::new(move || {
        if let Some(details) = details.get()
            && filled.get()
        {
            details.set_open(true);
        }
    });
    view! {
        <details class="calculator" node_ref=details hidden=move || wanted.read().is_empty()>
            <summary aria-label=move || panel.fill(words::CALCULATE_OF, "phase", &name.read())>
                {panel.t(words::CALCULATE)}
            </summary>
            <div>
                <For each=move || wanted.get().to_vec() key=|input| input.word() let(input)>
                    <InputField lane phase=phase.clone() input name/>
                </For>
            </div>
            <output class="calculator__result num" translate="no" prop:textContent=result></output>
        </details>
    }
    .into_any()
}

/// One of the raw numbers.
#[component]
fn InputField(lane: ThisLane, phase: PhaseId, input: Input, name: Memo<String>) -> impl IntoView {
    let (panel, id, of) = (lane.panel, element_id(), lane.id());
    let at = phase.clone();
    let inputs = lane.follow(move |lane| lane.metric()?.inputs.get(&at).cloned());
    let value = move || inputs.read().get(input).map(|number| panel.number(number)).unwrap_or_default();
    let text = panel.editable(Signal::derive(value), move |text| {
        let mut inputs = inputs.get_untracked();
        inputs.set(input, typed(panel, text)?);
        Ok(Command::SetInputs { lane: of.clone(), phase: phase.clone(), inputs })
    });
    let label = panel.name(input);
    let full = move || {
        let name = name.read();
        words::INPUT_OF.fill(panel.language, &[("input", label), ("phase", &name)])
    };
    view! {
        <Labelled label id=id.clone()>
            <TextField look=Look::Number id name=full text/>
        </Labelled>
    }
    .into_any()
}

/// What comes out for a phase; a dash where nothing does.
fn result(panel: Panel, lane: &Lane, phase: &PhaseId) -> Option<String> {
    let metric = lane.metric()?;
    if let Some(why) = metric.no_result(phase) {
        let trouble = match why {
            NoResult::Negative => words::BELOW_ZERO,
            NoResult::ByZero => words::BY_ZERO,
            NoResult::Misfit => words::MISFIT,
        };
        return Some(panel.t(trouble).to_owned());
    }
    let value = metric.calculated(phase);
    let shown = in_its_unit(panel.language, metric, value);
    let retention = value.filter(|_| metric.measure == Measure::Retention);
    Some(match retention {
        Some(retention) => {
            let churn = locale::percent(panel.language, 1.0 - retention / 100.0, 1);
            words::CHURN.fill(panel.language, &[("value", &shown), ("churn", &churn)])
        }
        None => panel.fill(words::RESULT, "value", &shown),
    })
}
