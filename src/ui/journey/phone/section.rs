//! What a phone shows of a lane: its name, and what stands in the step or phase that is shown.

use leptos::prelude::*;

use super::Shown;
use crate::editor::Selection;
use crate::model::CardKind;
use crate::model::Cell;
use crate::model::LaneContent;
use crate::model::StepId;
use crate::model::Word;
use crate::state::projection::LaneView;
use crate::text::board as words;
use crate::ui::board::cell::cell_name;
use crate::ui::board::cell::list;
use crate::ui::board::experience;
use crate::ui::board::lane::fold_button;
use crate::ui::board::lane::lane_icon;
use crate::ui::board::lane::line_name;
use crate::ui::map::figure::in_its_unit;
use crate::ui::node::Node;
use crate::ui::node::button;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::node::watch;

impl Shown {
    pub(super) fn section(self, view: LaneView) -> Node {
        let session = self.session;
        let lane = view.lane.clone();
        if let LaneContent::Line(_) = &lane.get_untracked().content {
            let name = el("span", "").text_of(move || line_name(session, &lane.read()));
            return el("p", "visline").child(name);
        }
        let title = button("lane__title");
        let section = el("section", "").attr("data-lane", view.id.as_str());
        let (shown, titled) = (section.clone(), title.clone());
        watch(move || {
            let map = session.desk.journey.read();
            let hue = self.phase.get().map_or(1, |phase| map.phase_color(&phase.id).index() + 1);
            shown.set("class", Some(&["m__lane hue-", &hue.to_string()].concat()));
            let name = &lane.read().name;
            shown.set("aria-label", Some(name));
            titled.set_text(name);
        });
        let (id, sign, counted, folds) = (view.id.clone(), view.lane.clone(), view.clone(), view.clone());
        let count = move || {
            let count = counted.cell(&self.step.get()?).cards.read().len();
            (count > 0).then(|| el("span", "badge").text(&count.to_string()))
        };
        let heading = el("h2", "")
            .attr("data-lane-head", view.id.as_str())
            .slot(move || Some(icon(lane_icon(&sign.read()), 16)))
            .child(title.on_press(move || session.desk.select(Selection::Lane(id.clone()))))
            .slot(count)
            .slot(move || {
                folds.lane.track();
                session.desk.uncovered.track();
                Some(fold_button(session, &folds))
            });
        let (of_curve, felt) = (view.clone(), view.clone());
        let has_curve =
            Memo::new(move |_| felt.lane.read().experience().is_some() && !session.desk.is_folded(&felt));
        let curve = move || if has_curve.get() { self.curve(&of_curve) } else { None };
        section.child(heading).slot(move || self.content(&view)).slot(curve)
    }

    /// The points of the phase, to be pulled.
    fn curve(self, view: &LaneView) -> Option<Node> {
        let phase = self.phase.get()?;
        let steps = phase.steps.iter().map(|step| step.id.clone()).collect();
        Some(untrack(|| experience::of_steps(self.session, self.state, view, steps)))
    }

    fn content(self, view: &LaneView) -> Option<Node> {
        let session = self.session;
        let step = self.step.get()?;
        let lane = view.lane.get();
        match &lane.content {
            _ if session.desk.is_folded(view) => None,
            LaneContent::Cards(cards) => Some(self.cards(view, &step, cards.kind)),
            LaneContent::Experience(experience) => {
                Some(el("p", "muted").text(&experience::said(session, experience, &step)))
            }
            LaneContent::Metric(metric) => {
                let value = self.phase.get().and_then(|phase| metric.values.get(&phase.id).copied());
                let text = in_its_unit(session.language.get(), metric, value);
                let id = view.id.clone();
                let value = button("metric__v").text(&text);
                Some(value.on_press(move || session.desk.select(Selection::Lane(id.clone()))))
            }
            LaneContent::Line(_) => None,
        }
    }

    fn cards(self, view: &LaneView, step: &StepId, kind: CardKind) -> Node {
        let session = self.session;
        let cell_view = view.cell(step);
        let cell = Cell { lane: view.id.clone(), step: step.clone() };
        let (lane, column, draft) =
            (view.lane.clone(), self.state.column(step.clone()), cell_view.draft.clone());
        let label = move || {
            let name = cell_name(session, &lane.read().name, &column.get());
            Some(session.fill(words::ADD_CARD_TO, &[("cell", &name)]))
        };
        let add = button("addcard").attr_of("aria-label", label);
        el("div", "")
            .attr("data-step", step.as_str())
            .child(list(session, view, &cell, kind))
            .child(add.on_press(move || draft.set(true)))
    }
}
