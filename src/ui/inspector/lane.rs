//! The panel of a lane: its fields depend on what it holds.

use std::rc::Rc;

use leptos::prelude::untrack;

use super::head::Head;
use super::metric::metric;
use super::personas;
use crate::command::{Command, LaneEdit};
use crate::model::{CardKind, Channel, Lane, LaneContent, LaneId, LineKind, Word};
use crate::state::actions;
use crate::text::{Term, Text, inspector as words};
use crate::ui::board::lane as board;
use crate::ui::fields::frame::group;
use crate::ui::fields::frame::labelled;
use crate::ui::fields::panel::Get;
use crate::ui::fields::panel::Panel;
use crate::ui::fields::points::points;
use crate::ui::fields::select_field::SelectField;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::text_field::TextField;
use crate::ui::fields::toggles;
use crate::ui::node::{Node, el, icon, watch};

/// The panel of the lane with this id.
pub fn lane(panel: Panel, id: LaneId) -> Node {
    let lane = ThisLane { panel, id: Rc::new(id.clone()) };
    let map = panel.session.desk.map();
    let content = map.lane(&id).map(|lane| &lane.content);
    let name = lane.text(Look::Title, |lane| lane.name.clone(), LaneEdit::Name);
    let mut body = vec![name.named(panel.t(words::NAME)).view()];
    let mut cards = None;
    match content {
        Some(LaneContent::Cards(_)) => {
            body.push(group(vec![lane.kind(), lane.channel()]));
            cards = Some(lane.follow(move |lane| Some(panel.count(words::CARDS, lane.card_count()))));
        }
        Some(LaneContent::Experience(_)) => {
            body.push(group(vec![lane.persona(), lane.derived(), lane.compared()]));
            body.push(points(&lane));
        }
        Some(LaneContent::Metric(_)) => body.extend(metric(&lane)),
        Some(LaneContent::Line(_)) => body.push(group(vec![lane.line()])),
        None => {}
    }
    let copied = id.clone();
    Head::new(panel, words::EDIT_LANE, path(&lane))
        .with_duplicate(words::DUPLICATE_LANE, move || actions::duplicate_lane(panel.session, &copied))
        .with_delete(words::DELETE_LANE, None, move || actions::delete_lane(panel.session, &id))
        .frame(body, cards)
}

fn path(lane: &ThisLane) -> Node {
    let path = el("h2", "");
    let shown = path.clone();
    let names = lane.follow(|lane| Some((board::lane_icon(lane), lane.name.clone())));
    watch(move || {
        let (sign, name) = names();
        shown.set_children(vec![icon(sign, 14), el("span", "").text(&name)]);
    });
    path
}

/// The lane that is edited.
#[derive(Clone)]
pub struct ThisLane {
    /// The panel it is shown in.
    pub panel: Panel,
    /// Its id.
    pub id: Rc<LaneId>,
}

impl ThisLane {
    /// What `get` finds in the lane, as it is now.
    pub fn follow<V: Default + 'static>(&self, get: impl Fn(&Lane) -> Option<V> + 'static) -> Get<V> {
        let id = self.id.clone();
        self.panel.follow(move |map| map.lane(&id).and_then(|lane| get(lane)))
    }

    /// A field for a text of the lane.
    pub fn text(&self, look: Look, get: fn(&Lane) -> String, edit: fn(String) -> LaneEdit) -> TextField {
        let id = self.id.clone();
        let put =
            move |text: &str| Ok(Command::EditLane { lane: (*id).clone(), edit: edit(text.to_string()) });
        TextField::new(self.panel, look, self.follow(move |lane| Some(get(lane))), Rc::new(put))
    }

    fn set(&self, edit: LaneEdit) -> bool {
        self.panel.execute(&Command::EditLane { lane: (*self.id).clone(), edit })
    }

    /// A list of words to choose from: the place of each, and its name.
    pub fn choice(
        &self,
        label: Text,
        names: Vec<Text>,
        sign: Option<Get<&'static str>>,
        get: fn(&Lane) -> Option<usize>,
        edit: fn(usize) -> LaneEdit,
    ) -> Node {
        let panel = self.panel;
        let names: Vec<(String, String)> = names
            .into_iter()
            .enumerate()
            .map(|(at, name)| (at.to_string(), panel.t(name).to_string()))
            .collect();
        let chosen = self.follow(move |lane| Some(Some(get(lane)?.to_string())));
        let lane = self.clone();
        let pick = move |at: &str| at.parse().is_ok_and(|at| lane.set(edit(at)));
        let list = SelectField::new(panel, sign, Rc::new(move || names.clone()), chosen, pick);
        labelled(panel.t(label), &list.field, vec![list.frame])
    }

    fn kind(&self) -> Node {
        let get = |lane: &Lane| lane.cards().map(|cards| cards.kind.index());
        self.choice(words::KIND, texts::<CardKind>(), None, get, |at| LaneEdit::Kind(CardKind::ALL[at]))
    }

    /// The channel; shown where the lane holds touchpoints.
    fn channel(&self) -> Node {
        let sign = self.follow(|lane| Some(board::lane_icon(lane)));
        let names = std::iter::once(words::NO_CHANNEL).chain(texts::<Channel>()).collect();
        let get = |lane: &Lane| Some(lane.channel.map_or(0, |channel| channel.index() + 1));
        let edit = |at: usize| LaneEdit::Channel(at.checked_sub(1).map(|at| Channel::ALL[at]));
        let field = self.choice(words::CHANNEL, names, Some(sign), get, edit);
        let shown = field.clone();
        let holds = self.follow(|lane| Some(lane.holds_touchpoints()));
        watch(move || shown.set_hidden(!holds()));
        field
    }

    fn line(&self) -> Node {
        let get = |lane: &Lane| match &lane.content {
            LaneContent::Line(line) => Some(line.index()),
            _ => None,
        };
        self.choice(words::LINE, texts::<LineKind>(), None, get, |at| LaneEdit::Line(LineKind::ALL[at]))
    }

    /// Whose experience it is.
    fn persona(&self) -> Node {
        let chosen = self.follow(|lane| match &lane.content {
            LaneContent::Experience(experience) => Some(experience.persona.clone()),
            _ => None,
        });
        let lane = self.clone();
        personas::list(self.panel, chosen, move |persona| lane.set(LaneEdit::Persona(persona)))
    }

    /// Whether an experience follows the cards, as it is now.
    pub fn is_derived(&self) -> Get<bool> {
        self.follow(|lane| lane.experience().map(|experience| experience.derived))
    }

    /// The switch that lays the curves of the other lanes over this one.
    fn compared(&self) -> Node {
        let get = |lane: &Lane| lane.experience().map(|experience| Some(experience.compared));
        let (on, now, lane) = (self.follow(get), self.follow(get), self.clone());
        toggles::switch(self.panel, None, words::COMPARED, on, move || {
            lane.set(LaneEdit::Compared(untrack(|| now()) != Some(true)));
        })
    }

    /// The switch by which an experience follows the cards, and what that means while it does.
    pub fn derived(&self) -> Node {
        let (on, now, lane) = (self.is_derived(), self.is_derived(), self.clone());
        let press = move || {
            lane.set(LaneEdit::Derived(!untrack(|| now())));
        };
        let shown = on.clone();
        let switch = toggles::switch(self.panel, None, words::DERIVED, Rc::new(move || Some(on())), press);
        let hint = el("p", "muted").text(self.panel.t(words::DERIVED_HINT));
        let said = hint.clone();
        watch(move || said.set_hidden(!shown()));
        el("div", "").child(switch).child(hint)
    }
}

/// The names of a closed list, in its order.
pub fn texts<W: Word + Term>() -> Vec<Text> {
    W::ALL.iter().map(|word| word.text()).collect()
}
