//! The fields of a metric lane: what is counted, what is aimed at, and a number for each phase.

use std::rc::Rc;

use super::calculator::calculator;
use super::lane::{choice, text, texts, value};
use crate::command::{Command, LaneEdit};
use crate::model::{EasyEnd, Lane, Measure, PhaseId, Scoring, Word};
use crate::platform::locale;
use crate::text::{Text, inspector as words, metric as metric_words, rejection, typed_number};
use crate::ui::fields::frame::group;
use crate::ui::fields::frame::heading;
use crate::ui::fields::frame::labelled;
use crate::ui::fields::frame::row;
use crate::ui::fields::lane::ThisLane;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::text_field::TextField;
use crate::ui::map::figure::typed_figure;
use crate::ui::node::{Node, el, rows, watch};

/// The fields of a metric lane.
pub fn metric(lane: ThisLane) -> Vec<Node> {
    let panel = lane.panel;
    let get = |lane: &Lane| Some(lane.metric()?.measure.index());
    let measure =
        choice(lane, words::MEASURE, texts::<Measure>(), None, get, |at| LaneEdit::Measure(Measure::ALL[at]));
    let get = |lane: &Lane| lane.metric().map(|metric| metric.unit.clone()).unwrap_or_default();
    let unit = text(lane, Look::Line, get, |unit| LaneEdit::Unit(unit.trim().to_string()));
    let unit = labelled(panel.t(words::UNIT), &unit.field.clone(), vec![unit.view()]);
    let formula = el("p", "muted");
    let shown = formula.clone();
    let said = value(lane.follow(|lane| metric_words::formula(lane.metric()?).map(Some)));
    watch(move || {
        let said = said();
        shown.set_hidden(said.is_none());
        let said = said.map(|formula| {
            let formula = panel.fill(metric_words::FORMULA, "formula", panel.t(formula));
            [&formula, ". ", panel.t(metric_words::TYPED_OVER)].concat()
        });
        shown.set_text(&said.unwrap_or_default());
    });
    let phases = panel.follow(|map| Some(map.phases.iter().map(|phase| phase.id.to_string()).collect()));
    let values = group(vec![heading(panel.t(words::PER_PHASE)), formula]);
    let fields = group(vec![measure, scoring(lane), easy(lane), unit, target(lane)]);
    rows(&values, None, move || phases(), move |phase| number(lane, PhaseId::new(phase)));
    vec![fields, values]
}

/// How satisfaction is counted; shown where that is measured.
fn scoring(lane: ThisLane) -> Node {
    let get = |lane: &Lane| Some(lane.metric()?.scoring.map_or(0, Word::index));
    let edit = |at: usize| LaneEdit::Scoring(Some(Scoring::ALL[at]));
    let field = choice(lane, metric_words::SCORING, texts::<Scoring>(), None, get, edit);
    shown_for(lane, field, Measure::Csat)
}

/// Which end of the scale is easy; shown where effort is measured.
fn easy(lane: ThisLane) -> Node {
    let names: Vec<Text> = std::iter::once(metric_words::EASY_UNKNOWN).chain(texts::<EasyEnd>()).collect();
    let get = |lane: &Lane| Some(lane.metric()?.easy.map_or(0, |easy| easy.index() + 1));
    let edit = |at: usize| LaneEdit::Easy(at.checked_sub(1).map(|at| EasyEnd::ALL[at]));
    let field = choice(lane, metric_words::EASY, names, None, get, edit);
    shown_for(lane, field, Measure::Ces)
}

fn shown_for(lane: ThisLane, field: Node, measure: Measure) -> Node {
    let shown = field.clone();
    let counted = value(lane.follow(move |lane| Some(lane.metric()?.measure == measure)));
    watch(move || shown.set_hidden(!counted()));
    field
}

/// What is aimed at.
fn target(lane: ThisLane) -> Node {
    let panel = lane.panel;
    let target = value(lane.follow(move |lane| Some(panel.number(lane.metric()?.target?))));
    let id = lane.id();
    let put = move |text: &str| {
        let edit = LaneEdit::Target(typed(panel, text)?);
        Ok(Command::EditLane { lane: id.clone(), edit })
    };
    let field = TextField::new(panel, Look::Number, target, Rc::new(put));
    let hint = el("p", "muted").text(panel.t(metric_words::TARGET_OF_LAST));
    let hint = shown_for(lane, hint, Measure::Customers);
    labelled(panel.t(metric_words::TARGET), &field.field.clone(), vec![field.view(), hint])
}

/// The number that is typed; an empty field is no number.
///
/// # Errors
/// What to tell the user where it is none.
pub fn typed(panel: crate::ui::fields::panel::Panel, text: &str) -> Result<Option<f64>, &'static str> {
    match text.trim() {
        "" => Ok(None),
        text => typed_number(panel.language, text).map(Some).ok_or(panel.t(rejection::NOT_FINITE)),
    }
}

/// The number of one phase, and what it is calculated from.
fn number(lane: ThisLane, phase: PhaseId) -> Node {
    let panel = lane.panel;
    let (named, counted) = (phase.clone(), phase.clone());
    let name = panel.follow(move |map| map.phase(&named).map(|phase| phase.name.clone()));
    let figure = value(lane.follow(move |lane| {
        let metric = lane.metric()?;
        let decimals = if metric.is_calculated(&counted) { 2 } else { 15 };
        Some(locale::number(panel.language, *metric.values.get(&counted)?, decimals))
    }));
    let (id, of) = (lane.id(), phase.clone());
    let put = move |text: &str| {
        let map = panel.session.desk.map();
        let metric = map.lane(&id).and_then(|lane| lane.metric()).ok_or(panel.t(rejection::NO_SUCH_LANE))?;
        let value = typed_figure(panel.language, metric, text).map_err(|why| panel.t(why).to_owned())?;
        Ok(Command::SetValue { lane: id.clone(), phase: of.clone(), value })
    };
    let field = TextField::new(panel, Look::Number, figure, Rc::new(put));
    let label = el("label", "");
    let (shown, called) = (label.clone(), name.clone());
    watch(move || shown.set_text(&called()));
    let typed = row(label, &field.field.clone(), vec![field.view()]);
    el("div", "").child(typed).child(calculator(lane, &phase, name))
}
