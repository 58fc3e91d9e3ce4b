//! The panel of one card.

use std::sync::Arc;

use leptos::prelude::*;

use super::cards::Cards;
use super::connections::connections;
use super::draft::Put;
use super::emotion_slider::emotion_slider;
use super::frame::{group, labelled, pair, row, titled};
use super::head::Head;
use super::panel::{Panel, element_id};
use super::personas;
use super::select_field::select_field;
use super::text_field::{Look, TextField};
use super::toggles::toggle;
use crate::command::{CardEdit, Command};
use crate::model::{Card, CardId, CardKind, Cell, Date, Emotion, Journey, LaneId, Sense, Word, is_openable};
use crate::text::{Text, inspector as words, terms};
use crate::ui::board::{actions, lane::lane_icon};
use crate::ui::parts::icon;

/// Where the card stands, in words.
#[derive(Clone, Default, PartialEq)]
struct Place {
    lane: String,
    lane_name: String,
    sign: &'static str,
    step_name: String,
    touchpoint: bool,
}

/// The panel of the card with this id.
pub fn card(panel: Panel, id: CardId) -> AnyView {
    let cards = Cards::new(panel, vec![id.clone()]);
    let place =
        panel.follow(move |map| cards.now.with(|now| now.cell.as_ref().and_then(|cell| place(map, cell))));
    let text = |look, name, get, edit| {
        let (value, put) = cards.text(get, edit);
        TextField::new(look, panel.t(name), value, put).view(panel)
    };
    let body = vec![
        text(Look::Title, words::TITLE, |card| card.title.clone(), CardEdit::Title),
        text(Look::Lines, words::NOTE, |card| card.note.clone(), CardEdit::Note),
        group(None, vec![lane_field(cards, place), cards.medium(), cards.contact(), senses(cards)]),
        group(
            Some(panel.t(terms::EXPERIENCE)),
            vec![
                scale(cards, words::ACTUAL, words::EXPERIENCE_ACTUAL, |card| card.actual, CardEdit::Actual),
                scale(
                    cards,
                    words::DESIRED,
                    words::EXPERIENCE_DESIRED,
                    |card| card.desired,
                    CardEdit::Desired,
                ),
                cards.moment_of_truth(),
            ],
        ),
        cards.evidence(Some(pair(
            text(Look::Line, words::SOURCE, |card| card.source.clone(), CardEdit::Source),
            date(cards),
        ))),
        group(None, vec![cards.owner(), cards.tags(), link(cards), personas(cards), cards.color()]),
        connections(panel, id.clone()),
    ];
    let ids = vec![id];
    let copied = ids.clone();
    let head = Head {
        name: words::EDIT_CARD,
        path: path(place),
        duplicate: Some((
            words::DUPLICATE_CARD,
            Arc::new(move || actions::duplicate_cards(panel.session, &copied)),
        )),
        delete: Some((
            words::DELETE_CARD,
            Arc::new(move || actions::delete_cards(panel.session, &ids)),
            None,
        )),
    };
    head.frame(panel, body, None)
}

fn place(map: &Journey, cell: &Cell) -> Option<Place> {
    let lane = map.lane(&cell.lane)?;
    let (_, step) = map.step(&cell.step)?;
    Some(Place {
        lane: lane.id.to_string(),
        lane_name: lane.name.clone(),
        sign: lane_icon(lane),
        step_name: step.name.clone(),
        touchpoint: lane.cards().is_some_and(|cards| cards.kind == CardKind::Touchpoints),
    })
}

fn path(place: Memo<Place>) -> AnyView {
    let path = move || {
        let place = place.get();
        view! {
            {icon(place.sign, 14)}<span>{place.lane_name}</span>{icon("right", 12)}<span>{place.step_name}</span>
        }
    };
    view! { {path} }.into_any()
}

/// The lane as a list: of the channels for a touchpoint, otherwise of all lanes with cards.
fn lane_field(cards: Cards, place: Memo<Place>) -> AnyView {
    let panel = cards.panel;
    let touchpoint = Memo::new(move |_| place.read().touchpoint);
    let options = panel.follow(move |map| {
        let fits = |kind| !touchpoint.get() || kind == CardKind::Touchpoints;
        let lanes = map.lanes.iter().filter(|lane| lane.cards().is_some_and(|cards| fits(cards.kind)));
        Some(lanes.map(|lane| (lane.id.to_string(), lane.name.clone())).collect())
    });
    let chosen = Memo::new(move |_| Some(place.read().lane.clone()));
    let sign = Memo::new(move |_| place.read().sign);
    let pick = move |lane: &str| {
        let Some(cell) = cards.now.with_untracked(|now| now.cell.clone()) else { return false };
        let to = Cell { lane: LaneId::new(lane), ..cell };
        panel.execute(&Command::MoveCards { cards: cards.ids().to_vec(), to, before: None })
    };
    let label = move || panel.t(if touchpoint.get() { words::CHANNEL } else { words::LANE });
    let id = element_id();
    let control = select_field(panel, id.clone(), Some(sign), options, chosen, Arc::new(pick));
    row(view! { {label} }.into_any(), id, control)
}

fn senses(cards: Cards) -> AnyView {
    let panel = cards.panel;
    let signs = ["eye", "ear", "nose", "hand", "taste"];
    let all = cards.common(|card| card.senses);
    let button = |(sense, sign): (Sense, &'static str)| {
        let on = Memo::new(move |_| all.get().map(|senses| senses.has(sense)));
        let press =
            move || cards.set(&CardEdit::Senses(all.get_untracked().unwrap_or_default().toggled(sense)));
        toggle(panel.name(sense).to_string(), Some(sign), on, Arc::new(press))
    };
    let buttons = Sense::ALL.iter().copied().zip(signs).map(button).collect_view();
    let label = panel.t(words::SENSE);
    titled(
        label,
        None,
        view! { <div class="senses" role="group" aria-label=label>{buttons}</div> }.into_any(),
    )
}

fn scale(
    cards: Cards,
    label: Text,
    name: Text,
    get: fn(&Card) -> Option<Emotion>,
    edit: fn(Option<Emotion>) -> CardEdit,
) -> AnyView {
    let panel = cards.panel;
    let common = cards.common(get);
    let value = Memo::new(move |_| common.get().flatten());
    let set = move |emotion| cards.set(&edit(emotion));
    emotion_slider(panel, panel.t(label), panel.t(name).to_string(), value, Arc::new(set))
}

fn date(cards: Cards) -> AnyView {
    let panel = cards.panel;
    let (value, put) = cards.text(
        |card| card.date.map(|date| date.to_string()).unwrap_or_default(),
        |text| CardEdit::Date(Date::parse(&text)),
    );
    TextField::new(Look::Day, panel.t(words::DATE), value, put).view(panel)
}

/// The address, and a way to go there where it may be opened.
fn link(cards: Cards) -> AnyView {
    let panel = cards.panel;
    let (value, put): (_, Put) = cards.text(|card| card.link.clone(), CardEdit::Link);
    let open = move || {
        let address = value.get();
        is_openable(&address).then(|| {
            view! {
                <a class="side__link" href=address target="_blank" rel="noopener noreferrer">
                    {icon("out", 14)}{panel.t(words::OPEN_LINK)}
                </a>
            }
        })
    };
    labelled(panel.t(words::LINK), |id| {
        let field = TextField::labelled(Look::Address, &id, value, put).view(panel);
        view! { {field}{open} }.into_any()
    })
}

fn personas(cards: Cards) -> AnyView {
    let common = cards.common(|card| card.personas.clone());
    let chosen = Memo::new(move |_| common.get().unwrap_or_default());
    personas::toggles(cards.panel, personas::Offered::OfJourney, chosen, move |personas| {
        cards.set(&CardEdit::Personas(personas))
    })
}
