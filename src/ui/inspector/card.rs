//! The panel of one card.

use std::rc::Rc;

use leptos::prelude::{With, WithUntracked, untrack};

use super::connections::connections;
use super::head::Head;
use super::image::image;
use super::personas::{self, Offered};
use crate::command::{CardEdit, Command};
use crate::model::{
    Card, CardId, CardKind, Cell, Date, Emotion, Journey, LaneId, Phase, Sense, Step, StepId, Word,
    is_openable, whole_address,
};
use crate::state::actions;
use crate::text::{Text, board, inspector as words, terms};
use crate::ui::board::lane::lane_icon;
use crate::ui::fields::cards::Cards;
use crate::ui::fields::emotion_slider::emotion_slider;
use crate::ui::fields::frame::group;
use crate::ui::fields::frame::heading;
use crate::ui::fields::frame::labelled;
use crate::ui::fields::frame::row;
use crate::ui::fields::frame::titled;
use crate::ui::fields::panel::Get;
use crate::ui::fields::panel::Panel;
use crate::ui::fields::select_field::SelectField;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::text_field::TextField;
use crate::ui::fields::toggles::toggle;
use crate::ui::node::{Node, el, icon, watch};

/// Where the card stands, in words.
#[derive(Default)]
struct Place {
    lane: String,
    lane_name: String,
    sign: &'static str,
    step: String,
    step_name: String,
    touchpoint: bool,
}

/// The panel of the card with this id.
pub fn card(panel: Panel, id: CardId) -> Node {
    let cards = Cards::new(panel, vec![id.clone()]);
    let place =
        panel.follow(move |map| cards.now.with(|now| now.cell.as_ref().and_then(|cell| place(map, cell))));
    let named = |name: Text, field: TextField| field.named(panel.t(name)).view();
    let pair = el("div", "pair")
        .child(el("div", "").child(named(words::SOURCE, hinted(panel, words::SOURCE, source(cards)))));
    let pair = pair.child(el("div", "").child(named(words::DATE, date(cards))));
    let body = vec![
        named(words::TITLE, cards.text(Look::Title, |card| card.title.clone(), CardEdit::Title)),
        named(
            words::NOTE,
            hinted(panel, words::NOTE, cards.text(Look::Lines, |card| card.note.clone(), CardEdit::Note)),
        ),
        group(vec![
            lane_field(cards, place.clone()),
            step_field(cards, place.clone()),
            cards.medium(),
            cards.contact(),
            senses(cards),
        ]),
        cards.opportunity(),
        group(vec![
            heading(panel.t(terms::EXPERIENCE)),
            scale(cards, words::ACTUAL, words::EXPERIENCE_ACTUAL, |card| card.actual, CardEdit::Actual),
            scale(cards, words::DESIRED, words::EXPERIENCE_DESIRED, |card| card.desired, CardEdit::Desired),
            cards.moment_of_truth(),
        ]),
        cards.evidence(Some(pair)),
        group(vec![cards.owner(), cards.tags(), link(cards), personas(cards), cards.color()]),
        image(cards, id.clone()),
        connections(panel, id.clone()),
    ];
    let ids = vec![id];
    let copied = ids.clone();
    Head::new(panel, words::EDIT_CARD, path(place))
        .with_duplicate(words::DUPLICATE_CARD, move || actions::duplicate_cards(panel.session, &copied))
        .with_delete(words::DELETE_CARD, None, move || actions::delete_cards(panel.session, &ids))
        .frame(body, None)
}

/// A field that says what it is for while it is empty.
fn hinted(panel: Panel, hint: Text, field: TextField) -> TextField {
    field.with_hint(Rc::new(move || panel.t(hint)))
}

fn place(map: &Journey, cell: &Cell) -> Option<Place> {
    let lane = map.lane(&cell.lane)?;
    let (_, step) = map.step(&cell.step)?;
    let kind = lane.cards().map(|cards| cards.kind);
    Some(Place {
        lane: lane.id.to_string(),
        lane_name: lane.name.clone(),
        sign: lane_icon(lane),
        step: step.id.to_string(),
        step_name: step.name.clone(),
        touchpoint: kind == Some(CardKind::Touchpoints),
    })
}

fn path(place: Get<Place>) -> Node {
    let path = el("h2", "");
    let shown = path.clone();
    watch(move || {
        let place = place();
        let name = |name: &str| el("span", "").text(name);
        shown.set_children(vec![
            icon(place.sign, 14),
            name(&place.lane_name),
            icon("right", 12),
            name(&place.step_name),
        ]);
    });
    path
}

/// The lane as a list: of the channels for a touchpoint, otherwise of all lanes with cards.
fn lane_field(cards: Cards, place: Get<Place>) -> Node {
    let panel = cards.panel;
    let (here, standing, looks) = (place.clone(), place.clone(), place.clone());
    let options = panel.follow(move |map| {
        let touchpoint = here().touchpoint;
        let fits = |kind| !touchpoint || kind == CardKind::Touchpoints;
        let lanes = map.lanes.iter().filter(|lane| lane.cards().is_some_and(|cards| fits(cards.kind)));
        Some(lanes.map(|lane| (lane.id.to_string(), lane.name.clone())).collect())
    });
    let pick = move |lane: &str| move_to(cards, |here| Cell { lane: LaneId::new(lane), ..here });
    let chosen = Rc::new(move || Some(standing().lane));
    let list = SelectField::new(panel, Some(Rc::new(move || looks().sign)), options, chosen, pick);
    let label = el("label", "");
    let shown = label.clone();
    watch(move || shown.set_text(panel.t(if place().touchpoint { words::CHANNEL } else { words::LANE })));
    row(label, &list.field, vec![list.frame])
}

/// The step as a list of all, each behind its phase: the way to another phase where nothing can be dragged there.
fn step_field(cards: Cards, place: Get<Place>) -> Node {
    let panel = cards.panel;
    let options = panel.follow(|map| {
        let named = |(phase, step): (&Phase, &Step)| [&phase.name, " › ", &*step.name].concat();
        Some(map.steps().map(|(phase, step)| (step.id.to_string(), named((phase, step)))).collect())
    });
    let pick = move |step: &str| move_to(cards, |here| Cell { step: StepId::new(step), ..here });
    let chosen = Rc::new(move || Some(place().step));
    let list = SelectField::new(panel, Some(Rc::new(|| "steps")), options, chosen, pick);
    row(el("label", "").text(panel.t(board::STEP)), &list.field, vec![list.frame])
}

/// Moves the card to the end of the cell that `to` makes of its own. Whether it moved.
fn move_to(cards: Cards, to: impl FnOnce(Cell) -> Cell) -> bool {
    let moved = cards.now.with_untracked(|now| {
        Some(Command::MoveCards { cards: now.ids(), to: to(now.cell.clone()?), before: None })
    });
    moved.is_some_and(|command| cards.panel.execute(&command))
}

fn senses(cards: Cards) -> Node {
    let panel = cards.panel;
    let all = cards.common(|card| card.senses);
    let button = |(sense, sign): (&Sense, &str)| {
        let (sense, shown, now) = (*sense, all.clone(), all.clone());
        let on = Rc::new(move || shown().map(|senses| senses.has(sense)));
        toggle(panel.name(sense), Some(sign), on, move || {
            cards.set(&CardEdit::Senses(untrack(|| now()).unwrap_or_default().toggled(sense)));
        })
    };
    let signs = ["eye", "ear", "nose", "hand", "taste"];
    let buttons = Sense::ALL.iter().zip(signs).map(button).collect();
    let label = panel.t(words::SENSE);
    titled(
        label,
        None,
        false,
        el("div", "senses").attr("role", "group").attr("aria-label", label).with(buttons),
    )
}

fn scale(
    cards: Cards,
    label: Text,
    name: Text,
    get: fn(&Card) -> Option<Emotion>,
    edit: fn(Option<Emotion>) -> CardEdit,
) -> Node {
    let panel = cards.panel;
    let common = cards.common(get);
    let value = Rc::new(move || common().flatten());
    emotion_slider(panel, panel.t(label), panel.t(name), value, move |emotion| cards.set(&edit(emotion)))
}

fn source(cards: Cards) -> TextField {
    cards.text(Look::Line, |card| card.source.clone(), CardEdit::Source)
}

fn date(cards: Cards) -> TextField {
    let get = |card: &Card| card.date.map(|date| date.to_string()).unwrap_or_default();
    cards.text(Look::Day, get, |text| CardEdit::Date(Date::parse(&text)))
}

/// The address, and a way to go there where it may be opened.
fn link(cards: Cards) -> Node {
    let panel = cards.panel;
    let address = cards.common(|card| card.link.clone());
    let open = el("a", "side__link").attr("target", "_blank").attr("rel", "noopener noreferrer");
    let open = open.child(icon("out", 14)).text(panel.t(words::OPEN_LINK));
    let shown = open.clone();
    watch(move || {
        let address = address().filter(|address| is_openable(address));
        shown.set_hidden(address.is_none());
        shown.set("href", address.as_deref());
    });
    let field =
        cards.text(Look::Address, |card| card.link.clone(), |link| CardEdit::Link(whole_address(link)));
    labelled(panel.t(words::LINK), &field.field.clone(), vec![field.view(), open])
}

fn personas(cards: Cards) -> Node {
    let common = cards.common(|card| card.personas.clone());
    let chosen = Rc::new(move || common().unwrap_or_default());
    let set = move |personas| cards.set(&CardEdit::Personas(personas));
    personas::toggles(cards.panel, Offered::OfJourney, chosen, set)
}
