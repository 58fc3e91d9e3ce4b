//! What the number of a phase is calculated from: a field for each raw number, and what comes out.

use std::rc::Rc;

use super::lane::value;
use super::metric::typed;
use crate::command::Command;
use crate::model::{Input, Inputs, Measure, NoResult, PhaseId, Word};
use crate::platform::locale;
use crate::text::metric as words;
use crate::ui::fields::frame::labelled;
use crate::ui::fields::lane::ThisLane;
use crate::ui::fields::panel::Get;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::text_field::TextField;
use crate::ui::map::figure::in_its_unit;
use crate::ui::node::{Node, el, rows, watch};

/// The calculator of a phase called `name`; hidden where the measure has none, and folded while it is not used.
pub fn calculator(lane: ThisLane, phase: &PhaseId, name: Get<String>) -> Node {
    let panel = lane.panel;
    let summary = el("summary", "").text(panel.t(words::CALCULATE));
    let body = el("details", "calculator").child(summary.clone());
    let called = name.clone();
    watch(move || summary.set("aria-label", Some(&panel.fill(words::CALCULATE_OF, "phase", &called()))));
    let wanted = value(lane.follow(|lane| Some(lane.metric()?.wanted())));
    let (used, of) = (wanted.clone(), phase.clone());
    let filled = value(lane.follow(move |lane| Some(lane.metric()?.is_calculated(&of))));
    let shown = body.clone();
    watch(move || {
        shown.set_hidden(used().is_empty());
        if filled() {
            shown.set("open", Some(""));
        }
    });
    let fields = el("div", "");
    let (known, of) = (lane, phase.clone());
    let ids = move || wanted().iter().map(|input| input.word().to_owned()).collect();
    rows(&fields, None, ids, move |word| {
        Input::from_word(&word).map_or_else(|| el("div", ""), |input| field(known, &of, input, &name))
    });
    body.child(fields).child(result(lane, phase))
}

fn field(lane: ThisLane, phase: &PhaseId, input: Input, name: &Get<String>) -> Node {
    let panel = lane.panel;
    let at = phase.clone();
    let shown =
        value(lane.follow(move |lane| {
            lane.metric()?.inputs.get(&at)?.get(input).map(|number| panel.number(number))
        }));
    let (at, known) = (phase.clone(), inputs(lane, phase));
    let id = lane.id();
    let put = move |text: &str| {
        let mut inputs = leptos::prelude::untrack(|| known());
        inputs.set(input, typed(panel, text)?);
        Ok(Command::SetInputs { lane: id.clone(), phase: at.clone(), inputs })
    };
    let field = TextField::new(panel, Look::Number, shown, Rc::new(put));
    let label = panel.name(input);
    let (named, name) = (field.field.clone(), name.clone());
    watch(move || {
        let values = [("input", label), ("phase", &*name())];
        named.set("aria-label", Some(&words::INPUT_OF.fill(panel.language, &values)));
    });
    labelled(label, &field.field.clone(), vec![field.view()])
}

fn inputs(lane: ThisLane, phase: &PhaseId) -> Get<Inputs> {
    let at = phase.clone();
    value(lane.follow(move |lane| lane.metric()?.inputs.get(&at).cloned()))
}

/// What comes out; a dash where nothing does.
fn result(lane: ThisLane, phase: &PhaseId) -> Node {
    let panel = lane.panel;
    let at = phase.clone();
    let said = value(lane.follow(move |lane| {
        let metric = lane.metric()?;
        let value = metric.calculated(&at);
        let trouble = metric.no_result(&at).map(|why| match why {
            NoResult::Negative => words::BELOW_ZERO,
            NoResult::ByZero => words::BY_ZERO,
            NoResult::Misfit => words::MISFIT,
        });
        if let Some(trouble) = trouble {
            return Some(panel.t(trouble).to_owned());
        }
        let shown = in_its_unit(panel.language, metric, value);
        let churn = value.filter(|_| metric.measure == Measure::Retention);
        Some(match churn {
            Some(retention) => {
                let churn = locale::percent(panel.language, 1.0 - retention / 100.0, 1);
                words::CHURN.fill(panel.language, &[("value", &shown), ("churn", &churn)])
            }
            None => panel.fill(words::RESULT, "value", &shown),
        })
    }));
    let line = el("output", "calculator__result num");
    let shown = line.clone();
    watch(move || shown.set_text(&said()));
    line
}
