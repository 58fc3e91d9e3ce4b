//! The board on a phone: phase by phase, step by step, lanes as sections.

mod menu;
mod section;

use std::sync::Arc;

use leptos::prelude::*;

use super::phone::menu::add_menu;
use super::phone::menu::more_menu;
use super::search::look_for;
use super::search::search_row;
use super::seen::tone;
use super::top_bar;
use crate::editor::Selection;
use crate::find::Query;
use crate::model::Journey;
use crate::model::LaneId;
use crate::model::Phase;
use crate::model::PhaseId;
use crate::model::StepId;
use crate::model::Word;
use crate::picture::with_unit;
use crate::platform::board as dom;
use crate::platform::clock;
use crate::platform::dom::KeyboardEvent;
use crate::platform::page;
use crate::state::board::BoardState;
use crate::state::session::Screen;
use crate::state::session::Session;
use crate::state::session::address;
use crate::state::view::View;
use crate::text::Text;
use crate::text::board as words;
use crate::ui::board::experience;
use crate::ui::journey::other_view;
use crate::ui::node::Node;
use crate::ui::node::button;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::node::watch;
use crate::ui::parts::segment;
use crate::ui::parts::segments;
use crate::ui::shell::alerts::alert_bars;
use crate::ui::shell::alerts::save_status;

/// The screen of one journey on a phone; `main` is what the map stands in.
pub fn phone(session: Session, state: BoardState, main: impl Fn() -> Node + 'static) -> Node {
    let phases = session.desk.projection.phases;
    let step = Memo::new(move |_| shown_step(state, &phases.read()));
    let phase = Memo::new(move |_| {
        let step = step.get()?;
        phases.read().iter().find(|phase| phase.step(&step).is_some()).cloned()
    });
    let shown = Shown { session, state, step, phase };
    follow(session, state);
    let map = move || {
        let main = main();
        Some(
            other_view(session, state, main.clone()).unwrap_or_else(|| untrack(|| main.child(shown.panel()))),
        )
    };
    el("div", "m")
        .child(shown.top())
        .child(alert_bars())
        .child(shown.navigation())
        .slot(map)
        .child(crate::ui::journey::side_place())
        .child(shown.bar())
}

/// What a phone shows of the map.
#[derive(Clone, Copy)]
struct Shown {
    session: Session,
    state: BoardState,
    step: Memo<Option<StepId>>,
    phase: Memo<Option<Arc<Phase>>>,
}

/// The step that is shown: the chosen one, or the first where that is gone.
fn shown_step(state: BoardState, phases: &[Arc<Phase>]) -> Option<StepId> {
    let chosen = state.shown_step.get().filter(|step| phases.iter().any(|phase| phase.step(step).is_some()));
    chosen.or_else(|| phases.first()?.steps.first().map(|step| step.id.clone()))
}

/// Shows what is selected, from wherever that was done, and goes along where it is moved to another step.
fn follow(session: Session, state: BoardState) {
    let step = Memo::new(move |_| step_of(&session.desk.selection.read(), &session.desk.journey.read()));
    watch(move || {
        if let Some(step) = step.get() {
            state.shown_step.set(Some(step));
        }
    });
}

/// The step in which the selection stands, or begins.
fn step_of(selection: &Selection, map: &Journey) -> Option<StepId> {
    match selection {
        Selection::Step(step) => Some(step.clone()),
        Selection::Phase(phase) => Some(map.phase(phase)?.steps.first()?.id.clone()),
        selection => Some(map.card(selection.cards().first()?)?.step.clone()),
    }
}

impl Shown {
    fn top(self) -> Node {
        let session = self.session;
        let back = el("a", "btn btn--icon").attr("href", &["#", &address(&Screen::Start)].concat());
        let title = el("h1", "").text_of(move || session.desk.journey.read().title.clone());
        let more = button("btn btn--icon").attr("aria-haspopup", "menu").attr_word("aria-label", words::MORE);
        el("header", "m__top")
            .child(back.attr_word("aria-label", words::ALL_JOURNEYS).child(icon("left", 20)))
            .child(el("div", "m__title").child(title).child(save_status()))
            .child(more.child(icon("more", 20)).on_press(move || {
                more_menu(session, self.state, self.phase.get_untracked(), self.step.get_untracked());
            }))
    }

    fn navigation(self) -> Node {
        let phases = self.session.desk.projection.phases;
        let on_board = move || self.session.view.get() == View::Board;
        let tabs = move || {
            on_board().then(|| {
                el("div", "m__tabs").attr("role", "tablist").attr_word("aria-label", words::PHASES).rows(
                    move || phases.read().iter().map(|phase| phase.id.as_str().to_owned()).collect(),
                    move |id| self.tab(PhaseId::new(id)),
                )
            })
        };
        let searching = self.state.searching;
        let search = move || {
            searching.get().then(|| search_row(self.session, self.state, move || self.stop_searching()))
        };
        let navigation = el("nav", "m__nav").attr_word("aria-label", words::PHASES).slot(search).slot(tabs);
        let shown = navigation.clone();
        watch(move || shown.set_hidden(!on_board() && !searching.get()));
        navigation.slot(move || if on_board() { self.spark(&*self.phase.get()?) } else { None })
    }

    /// The phase that is shown, lane by lane.
    fn panel(self) -> Node {
        let session = self.session;
        let lanes = move || {
            let groups = session.desk.projection.groups.read();
            let shown =
                groups.iter().flat_map(|group| &group.lanes).filter(|lane| !session.desk.is_hidden(lane));
            shown.map(|lane| lane.id.as_str().to_owned()).collect()
        };
        let section = move |id: String| match session.desk.projection.lane(&LaneId::new(id)) {
            Some(lane) => self.section(lane),
            None => el("section", ""),
        };
        el("div", "")
            .attr("role", "tabpanel")
            .attr_of("aria-label", move || self.phase.get().map(|phase| phase.name.clone()))
            .slot(move || self.tone())
            .slot(move || self.steps())
            .rows(lanes, section)
            .child(crate::ui::board::below(session, self.state))
    }

    fn stop_searching(self) {
        look_for(self.session, Query::default());
        self.state.searching.set(false);
    }

    fn bar(self) -> Node {
        let session = self.session;
        let desk = session.desk;
        let plain = |sign: &str, word: Text| button("").child(icon(sign, 20)).word(word);
        let travel = |sign: &str, word: Text, can: RwSignal<bool>| {
            plain(sign, word).attr_of("aria-disabled", move || (!can.get()).then(|| "true".to_owned()))
        };
        let middle = move || {
            Some(match session.view.get() {
                View::Board => button("fab")
                    .attr("aria-haspopup", "menu")
                    .attr_word("aria-label", words::ADD_CARD)
                    .child(icon("plus", 20))
                    .on_press(move || add_menu(session, self.step.get_untracked())),
                _ => button("fab")
                    .attr_word("aria-label", words::BOARD)
                    .child(icon("board", 20))
                    .on_press(move || session.show_view(View::Board)),
            })
        };
        let export = plain("download", words::EXPORT).attr("aria-haspopup", "menu");
        el("nav", "m__bar")
            .attr_word("aria-label", words::ACTIONS)
            .child(travel("undo", words::UNDO_SHORT, desk.can_undo).on_press(move || desk.undo()))
            .child(travel("redo", words::REDO, desk.can_redo).on_press(move || desk.redo()))
            .slot(middle)
            .child(plain("info", words::ABOUT_SHORT).on_press(move || desk.select(Selection::Journey)))
            .child(export.on_press(move || top_bar::export_menu(session)))
    }

    fn tab(self, id: PhaseId) -> Node {
        let phases = self.session.desk.projection.phases;
        let number = el("span", "phase__n").attr("aria-hidden", "true");
        let name = el("span", "");
        let tab = button("").attr("role", "tab").child(number.clone()).child(name.clone());
        let (shown, known) = (tab.clone(), id.clone());
        watch(move || {
            let phases = phases.read();
            let Some(at) = phases.iter().position(|phase| phase.id == known) else { return };
            let hue = phases[at].color.map_or(at % 8, Word::index) + 1;
            let selected = self.phase.read().as_ref().is_some_and(|phase| phase.id == known);
            shown.set("class", Some(&["m__tab hue-", &hue.to_string()].concat()));
            shown.set_flag("aria-selected", selected);
            shown.set("tabindex", Some(if selected { "0" } else { "-1" }));
            number.set_text(&(at + 1).to_string());
            name.set_text(&phases[at].name);
            if selected {
                let tab = shown.clone();
                clock::soon(move || dom::reveal(tab.html()));
            }
        });
        tab.on_key(along).on_press(move || {
            let map = self.session.desk.map();
            let first = map.phase(&id).and_then(|phase| phase.steps.first().map(|step| step.id.clone()));
            self.state.shown_step.set(first);
        })
    }

    /// The first experience curve in small, or the first of her through whose eyes the map is seen, with the shown phase
    /// marked.
    fn spark(self, phase: &Phase) -> Option<Node> {
        let map = self.session.desk.journey.read();
        let seen = self.session.desk.seen.get();
        let lanes = map.lanes.iter().filter_map(|lane| lane.experience());
        let mut felt = lanes.filter(|lane| seen.as_ref().is_none_or(|seen| map.is_felt_by(seen, lane)));
        let lane = felt.find_map(|lane| {
            Some(experience::shown(self.session, lane)).filter(|lane| !lane.points.is_empty())
        })?;
        let steps = self.state.steps();
        let hue = map.phase_color(&phase.id).index() + 1;
        let width = 100.0 / steps.len().max(1) as f64;
        let first = steps.iter().position(|step| phase.step(step).is_some()).unwrap_or_default();
        let band = el("span", "band");
        band.set_style("left", &with_unit(first as f64 * width, "%"));
        band.set_style("width", &with_unit(phase.steps.len() as f64 * width, "%"));
        let spark = el("div", &["spark hue-", &hue.to_string()].concat()).attr("aria-hidden", "true");
        Some(spark.child(band).child(experience::picture(&steps, &lane)))
    }

    fn tone(self) -> Option<Node> {
        let (_, said) = tone(self.session, &self.phase.get()?.id)?;
        Some(el("p", "m__tone").text(&said))
    }

    fn steps(self) -> Option<Node> {
        let phase = self.phase.get().filter(|phase| phase.steps.len() > 1)?;
        let buttons = phase.steps.iter().map(|step| segment().text(&step.name)).collect();
        let ids: Vec<StepId> = phase.steps.iter().map(|step| step.id.clone()).collect();
        let known = ids.clone();
        let chosen = move || known.iter().position(|id| Some(id) == self.step.read().as_ref());
        let choose = move |at: usize| self.state.shown_step.set(Some(ids[at].clone()));
        let row = segments("seg seg--fill", buttons, chosen, choose);
        Some(el("div", "m__steps").child(row.attr_word("aria-label", words::STEP)))
    }
}

/// Arrow keys go along the tabs and press them.
fn along(event: &KeyboardEvent) {
    let forward = match event.key().as_str() {
        "ArrowRight" => true,
        "ArrowLeft" => false,
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
    page::press_neighbour(event, forward);
}
