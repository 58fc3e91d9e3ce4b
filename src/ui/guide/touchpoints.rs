//! The third stage: the touchpoints of each phase.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::touchpoint::touchpoint;
use crate::guide::model::model_of;
use crate::guide::touchpoint::{add, of};
use crate::guide::{Suggestion, Touchpoint, suggestions};
use crate::model::{Card, CardId, PhaseId};
use crate::platform::ids;
use crate::text::guide as words;
use crate::ui::inspector::draft::Goal;
use crate::ui::inspector::panel::{Panel, element_id};
use crate::ui::inspector::text_field::{Look, TextField};
use crate::ui::node::{Node, button, el, watch};

/// A phase with its touchpoints.
#[derive(Clone, Copy)]
pub struct Shown {
    /// The words.
    pub panel: Panel,
    /// What is suggested, by the place of the phase.
    pub suggested: Memo<Vec<Vec<Suggestion>>>,
    /// Which phase it is.
    phase: StoredValue<PhaseId>,
    /// Its touchpoints as they are now.
    pub touchpoints: Memo<Vec<Touchpoint>>,
}

/// The phases, one below the other.
pub fn touchpoints(panel: Panel) -> Node {
    let journey = panel.session.desk.journey;
    let basis = Memo::new(move |_| {
        let map = journey.read();
        (model_of(&map), map.market)
    });
    let suggested = Memo::new(move |_| {
        let (model, market) = basis.get();
        suggestions(model, market, panel.language)
    });
    let ids = panel.follow(|map| Some(map.phases.iter().map(|phase| phase.id.to_string()).collect()));
    el("div", "guide__body").rows(move || ids(), move |id| phase(panel, suggested, PhaseId::new(id)))
}

fn phase(panel: Panel, suggested: Memo<Vec<Vec<Suggestion>>>, id: PhaseId) -> Node {
    let phase = StoredValue::new(id);
    let journey = panel.session.desk.journey;
    let touchpoints = Memo::new(move |_| {
        let (map, suggested) = (journey.read(), suggested.read());
        let id = phase.read_value();
        let at = map.phases.iter().position(|known| known.id == *id);
        at.map(|at| of(&map, &map.phases[at], suggested.get(at).map_or(&[], Vec::as_slice)))
            .unwrap_or_default()
    });
    let shown = Shown { panel, suggested, phase, touchpoints };
    let (heading, count, id) = (el("span", ""), el("span", ""), element_id());
    let head = el("h3", "outline__head outline__head--phase").attr("id", &id);
    let host = el("section", "").attr("aria-labelledby", &id);
    let (hued, named) = (host.clone(), heading.clone());
    watch(move || {
        let map = journey.read();
        let id = phase.read_value();
        let hue = (map.phase_color(&id) as usize + 1).to_string();
        hued.set("class", Some(&["guide__phase hue-", &hue].concat()));
        named.set_text(map.phase(&id).map_or("", |phase| &phase.name));
    });
    let count = count.text_of(move || {
        let ticked = touchpoints.read().iter().filter(|touchpoint| touchpoint.card.is_some()).count();
        panel.count(words::TICKED, ticked)
    });
    let keys = move || touchpoints.read().iter().map(key).collect();
    let list = el("ul", "").rows(keys, move |key| touchpoint(shown, key));
    host.child(head.child(heading).child(count)).child(list).child(own(shown))
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
    /// The id of the phase.
    pub fn id(self) -> PhaseId {
        self.phase.get_value()
    }

    /// The name of the phase.
    fn name(self) -> String {
        let map = self.panel.session.desk.map();
        map.phase(&self.id()).map(|phase| phase.name.clone()).unwrap_or_default()
    }

    /// A suggestion of the phase.
    pub fn suggestion(self, at: usize) -> Option<Suggestion> {
        let map = self.panel.session.desk.map();
        let phase = map.phases.iter().position(|known| known.id == self.id())?;
        self.suggested.read_untracked().get(phase)?.get(at).cloned()
    }
}

/// The field for a touchpoint of one's own. It is added by Enter, by the button and by leaving the field.
fn own(shown: Shown) -> Node {
    let panel = shown.panel;
    let goal = Rc::new(Own { shown, ids: RefCell::new((ids::fresh(), ids::fresh())) });
    let label = panel.fill(words::ADD_TO, "phase", &shown.name());
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
    shown: Shown,
    /// The ids of its card and of the lane it may need: the same as long as one text is typed.
    ids: RefCell<(String, String)>,
}

impl Own {
    fn command(&self, title: &str) -> Option<crate::command::Command> {
        let (card, lane) = self.ids.borrow().clone();
        let map = self.shown.panel.session.desk.map();
        let phase = map.phase(&self.shown.id())?;
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
