//! The panel of a lane: its fields depend on what it holds.

use std::rc::Rc;

use leptos::prelude::{Get as _, GetUntracked, Memo, view};

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
use crate::ui::fields::lane::{Derived, ThisLane};
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
    let lane = ThisLane::new(panel, id.clone());
    let map = panel.session.desk.map();
    let content = map.lane(&id).map(|lane| &lane.content);
    let name = text(lane, Look::Title, |lane| lane.name.clone(), LaneEdit::Name);
    let mut body = vec![name.named(panel.t(words::NAME)).view()];
    let mut cards = None;
    match content {
        Some(LaneContent::Cards(_)) => {
            body.push(group(vec![kind(lane), channel(lane)]));
            cards = Some(value(lane.follow(move |lane| Some(panel.count(words::CARDS, lane.card_count())))));
        }
        Some(LaneContent::Experience(_)) => {
            body.push(group(vec![persona(lane), Node::of(view! { <Derived lane/> }), compared(lane)]));
            body.push(points(&lane));
        }
        Some(LaneContent::Metric(_)) => body.extend(metric(lane)),
        Some(LaneContent::Line(_)) => body.push(group(vec![line(lane)])),
        None => {}
    }
    let copied = id.clone();
    Head::new(panel, words::EDIT_LANE, path(lane))
        .with_duplicate(words::DUPLICATE_LANE, move || actions::duplicate_lane(panel.session, &copied))
        .with_delete(words::DELETE_LANE, None, move || actions::delete_lane(panel.session, &id))
        .frame(body, cards)
}

fn path(lane: ThisLane) -> Node {
    let path = el("h2", "");
    let shown = path.clone();
    let names = lane.follow(|lane| Some((board::lane_icon(lane), lane.name.clone())));
    watch(move || {
        let (sign, name) = names.get();
        shown.set_children(vec![icon(sign, 14), el("span", "").text(&name)]);
    });
    path
}

/// A value of the lane, for fields built by hand.
pub fn value<V: Clone + Send + Sync + 'static>(value: Memo<V>) -> Get<V> {
    Rc::new(move || value.get())
}

/// A field for a text of the lane.
pub fn text(lane: ThisLane, look: Look, get: fn(&Lane) -> String, edit: fn(String) -> LaneEdit) -> TextField {
    let id = lane.id();
    let put = move |text: &str| Ok(Command::EditLane { lane: id.clone(), edit: edit(text.to_string()) });
    TextField::new(lane.panel, look, value(lane.follow(move |lane| Some(get(lane)))), Rc::new(put))
}

/// A list of words to choose from: the place of each, and its name.
pub fn choice(
    lane: ThisLane,
    label: Text,
    names: Vec<Text>,
    sign: Option<Get<&'static str>>,
    get: fn(&Lane) -> Option<usize>,
    edit: fn(usize) -> LaneEdit,
) -> Node {
    let panel = lane.panel;
    let names: Vec<(String, String)> =
        names.into_iter().enumerate().map(|(at, name)| (at.to_string(), panel.t(name).to_string())).collect();
    let chosen = value(lane.follow(move |lane| Some(Some(get(lane)?.to_string()))));
    let pick = move |at: &str| at.parse().is_ok_and(|at| lane.set(edit(at)));
    let list = SelectField::new(panel, sign, Rc::new(move || names.clone()), chosen, pick);
    labelled(panel.t(label), &list.field, vec![list.frame])
}

fn kind(lane: ThisLane) -> Node {
    let get = |lane: &Lane| lane.cards().map(|cards| cards.kind.index());
    choice(lane, words::KIND, texts::<CardKind>(), None, get, |at| LaneEdit::Kind(CardKind::ALL[at]))
}

/// The channel; shown where the lane holds touchpoints.
fn channel(lane: ThisLane) -> Node {
    let sign = value(lane.follow(|lane| Some(board::lane_icon(lane))));
    let names = std::iter::once(words::NO_CHANNEL).chain(texts::<Channel>()).collect();
    let get = |lane: &Lane| Some(lane.channel.map_or(0, |channel| channel.index() + 1));
    let edit = |at: usize| LaneEdit::Channel(at.checked_sub(1).map(|at| Channel::ALL[at]));
    let field = choice(lane, words::CHANNEL, names, Some(sign), get, edit);
    let shown = field.clone();
    let holds = lane.follow(|lane| Some(lane.holds_touchpoints()));
    watch(move || shown.set_hidden(!holds.get()));
    field
}

fn line(lane: ThisLane) -> Node {
    let get = |lane: &Lane| match &lane.content {
        LaneContent::Line(line) => Some(line.index()),
        _ => None,
    };
    choice(lane, words::LINE, texts::<LineKind>(), None, get, |at| LaneEdit::Line(LineKind::ALL[at]))
}

/// Whose experience it is.
fn persona(lane: ThisLane) -> Node {
    let chosen = value(lane.follow(|lane| match &lane.content {
        LaneContent::Experience(experience) => Some(experience.persona.clone()),
        _ => None,
    }));
    personas::list(lane.panel, chosen, move |persona| lane.set(LaneEdit::Persona(persona)))
}

/// The switch that lays the curves of the other lanes over this one.
fn compared(lane: ThisLane) -> Node {
    let on = lane.follow(|lane| lane.experience().map(|experience| Some(experience.compared)));
    toggles::switch(lane.panel, None, words::COMPARED, value(on), move || {
        lane.set(LaneEdit::Compared(on.get_untracked() != Some(true)));
    })
}

/// The names of a closed list, in its order.
pub fn texts<W: Word + Term>() -> Vec<Text> {
    W::ALL.iter().map(|word| word.text()).collect()
}
