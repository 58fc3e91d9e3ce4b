//! The third stage: the touchpoints of each phase.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::touchpoint::touchpoint;
use crate::guide::model::model_of;
use crate::guide::touchpoint::{add, of};
use crate::guide::{Suggestion, Touchpoint, suggestions};
use crate::model::{Card, CardId, Market, PhaseId, Word};
use crate::platform::ids;
use crate::text::guide as words;
use crate::ui::fields::draft::Goal;
use crate::ui::fields::panel::Panel;
use crate::ui::fields::panel::element_id;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::text_field::TextField;
use crate::ui::node::{Node, button, el, watch};

/// A phase with its touchpoints.
pub struct Shown {
    /// The words.
    pub panel: Panel,
    /// What is suggested, by the place of the phase.
    pub suggested: Suggested,
    /// Which phase it is.
    pub phase: PhaseId,
    /// Its touchpoints as they are now.
    pub touchpoints: Memo<Vec<Touchpoint>>,
}

/// What is suggested, by the place of the phase.
type Suggested = Arc<Vec<Vec<Suggestion>>>;

/// The phases, one below the other.
pub fn touchpoints(panel: Panel) -> Node {
    let journey = panel.session.desk.journey;
    // What is suggested changes with model and market alone: by undo, or in another tab.
    let basis = Memo::new(move |_| {
        let map = journey.read();
        let model = model_of(&map).map_or(0, |model| model as usize + 1);
        Some(model * (Market::ALL.len() + 1) + map.market.map_or(0, |market| market.index() + 1))
    });
    el("div", "").slot(move || {
        basis.track();
        Some(untrack(|| phases(panel)))
    })
}

fn phases(panel: Panel) -> Node {
    let map = panel.session.desk.map();
    let suggested = Arc::new(suggestions(model_of(&map), map.market, panel.language));
    let ids = panel.follow(|map| Some(map.phases.iter().map(|phase| phase.id.to_string()).collect()));
    el("div", "guide__body").rows(move || ids(), move |id| phase(panel, suggested.clone(), PhaseId::new(id)))
}

fn phase(panel: Panel, suggested: Suggested, phase: PhaseId) -> Node {
    let journey = panel.session.desk.journey;
    let (known, offered) = (phase.clone(), suggested.clone());
    let touchpoints = Memo::new(move |_| {
        let map = journey.read();
        let at = map.phases.iter().position(|phase| phase.id == known);
        at.map(|at| of(&map, &map.phases[at], offered.get(at).map_or(&[], Vec::as_slice))).unwrap_or_default()
    });
    let shown = Rc::new(Shown { panel, suggested, phase, touchpoints });
    let (heading, count, id) = (el("span", ""), el("span", ""), element_id());
    let head = el("h3", "outline__head outline__head--phase").attr("id", &id);
    let host = el("section", "").attr("aria-labelledby", &id);
    let (hued, named, head_of) = (host.clone(), heading.clone(), shown.clone());
    watch(move || {
        let map = journey.read();
        let hue = (map.phase_color(&head_of.phase) as usize + 1).to_string();
        hued.set("class", Some(&["guide__phase hue-", &hue].concat()));
        named.set_text(map.phase(&head_of.phase).map_or("", |phase| &phase.name));
    });
    let count = count.text_of(move || {
        let ticked = touchpoints.read().iter().filter(|touchpoint| touchpoint.card.is_some()).count();
        panel.count(words::TICKED, ticked)
    });
    let keys = move || touchpoints.read().iter().map(key).collect();
    let own = own(shown.clone());
    let list = el("ul", "").rows(keys, move |key| touchpoint(shown.clone(), key));
    host.child(head.child(heading).child(count)).child(list).child(own)
}

/// What a touchpoint is known by as long as the phase is shown: a suggestion stays where it is when it is ticked.
pub fn key(touchpoint: &Touchpoint) -> String {
    match (touchpoint.suggested, &touchpoint.card) {
        (Some(at), _) => at.to_string(),
        (None, Some(card)) => ["card ", card.as_str()].concat(),
        (None, None) => String::new(),
    }
}

impl Shown {
    /// The name of the phase.
    fn name(&self) -> String {
        let map = self.panel.session.desk.map();
        map.phase(&self.phase).map(|phase| phase.name.clone()).unwrap_or_default()
    }

    /// A suggestion of the phase.
    pub fn suggestion(&self, at: usize) -> Option<&Suggestion> {
        let map = self.panel.session.desk.map();
        let phase = map.phases.iter().position(|phase| phase.id == self.phase)?;
        self.suggested.get(phase)?.get(at)
    }
}

/// The field for a touchpoint of one's own. It is added by Enter, by the button and by leaving the field.
fn own(shown: Rc<Shown>) -> Node {
    let panel = shown.panel;
    let label = panel.fill(words::ADD_TO, "phase", &shown.name());
    let goal = Rc::new(Own { shown, ids: RefCell::new((ids::fresh(), ids::fresh())) });
    let field = TextField::towards(panel, Look::Line, Rc::new(String::new), goal)
        .named(&label)
        .with_hint(Rc::new(move || panel.t(words::OWN)));
    let typed = field.field.clone();
    // By then the field has been left, and what it held is added.
    let add = button("btn btn--line")
        .attr("aria-hidden", "true")
        .attr("tabindex", "-1")
        .text(panel.t(words::ADD))
        .on_press(move || typed.focus());
    el("div", "guide__own").child(field.view()).child(add)
}

/// Where the text of a new touchpoint goes.
struct Own {
    shown: Rc<Shown>,
    /// The ids of its card and of the lane it may need: the same as long as one text is typed.
    ids: RefCell<(String, String)>,
}

impl Own {
    fn command(&self, title: &str) -> Option<crate::command::Command> {
        let (card, lane) = self.ids.borrow().clone();
        let map = self.shown.panel.session.desk.map();
        let phase = map.phase(&self.shown.phase)?;
        let card = Card::new(CardId::new(card), title);
        add(&map, phase, card, self.shown.panel.language, &mut || lane.clone())
    }
}

impl Goal for Own {
    fn commit(&self, text: &str) -> Result<(), String> {
        let title = text.trim();
        if title.is_empty() {
            return Ok(());
        }
        let Some(command) = self.command(title) else { return Ok(()) };
        let panel = self.shown.panel;
        panel.try_execute(&command)?;
        self.ids.replace((ids::fresh(), ids::fresh()));
        let values = [("title", title), ("phase", &self.shown.name())];
        panel.session.notices.announce(words::ADDED.fill(panel.language, &values));
        Ok(())
    }

    fn keep(&self, text: Option<&str>) {
        let title = text.map(str::trim).filter(|title| !title.is_empty());
        let command = title.and_then(|title| self.command(title));
        self.shown.panel.session.desk.keep_unfinished(command.as_ref());
    }
}
