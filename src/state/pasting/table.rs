//! A table that is laid over lanes and steps.

use leptos::prelude::*;

use super::question::{Larger, Question};
use crate::command::spread::{Laid, Missing, Names, Spread};
use crate::exchange::Table;
use crate::model::{Cell, Emotion, Lane, LaneContent, Selection};
use crate::platform::ids;
use crate::state::actions::offer_undo;
use crate::state::focus::focus_card;
use crate::state::session::Session;
use crate::text::title::{named, shown_lane_name};
use crate::text::{Language, Text, board as board_words, paste as words, typed_experience, typed_figure};

/// So much of a text is shown where it stands for others, in characters.
const SHOWN: usize = 40;

/// Where a table begins that is larger than the board, in words.
pub fn beginning(session: Session, larger: &Larger) -> String {
    let (map, from) = (session.desk.map(), &larger.from);
    let language = session.language_now();
    let lane = map.lane(&from.lane).map(|lane| shown_lane_name(language, lane)).unwrap_or_default();
    let step = map.step(&from.step).map(|(_, step)| named(language, &step.name)).unwrap_or_default();
    session.fill(board_words::CELL, &[("lane", &lane), ("step", &step)])
}

/// What such a table needs, in words: `2 lanes and 1 step`.
pub fn needs(session: Session, larger: &Larger) -> String {
    lanes_and_steps(session, larger.missing).unwrap_or_default()
}

/// Lays a table over the board from a cell on; asks first where that takes more lanes or steps than there are.
pub(super) fn lay(session: Session, table: Table, from: Cell) {
    let map = session.desk.map();
    let missing = Spread { map: &map, rows: table.rows(), from: &from }.missing();
    if missing == Missing::default() {
        return put(session, &table, &from, false);
    }
    session.pasting.question.set(Some(Question::Larger(Larger { table, from, missing })));
}

/// Lays a table over the board that is larger than that: the board grows, or only what fits is taken.
pub fn answer(session: Session, larger: &Larger, grow: bool) {
    session.pasting.question.set(None);
    let map = session.desk.map();
    if map.lane(&larger.from.lane).is_none() || map.step(&larger.from.step).is_none() {
        return session.notices.toast(words::CHANGED_MEANWHILE.get(session.language_now()).to_owned());
    }
    put(session, &larger.table, &larger.from, grow);
}

fn put(session: Session, table: &Table, from: &Cell, grow: bool) {
    let (map, language) = (session.desk.map(), session.language_now());
    let spread = Spread { map: &map, rows: table.rows(), from };
    let missing = spread.missing();
    let lane = |at| numbered(words::NEW_LANE.get(language), at, missing.lanes);
    let step = |at| numbered(board_words::NEW_STEP.get(language), at, missing.steps);
    let names = Names { lane: &lane, step: &step };
    let figure = |lane: &Lane, text: &str| figure(language, lane, text);
    let laid = spread.lay(grow.then_some(&names), &figure, &mut ids::fresh);
    let Some(command) = &laid.command else {
        return session
            .notices
            .toast([words::NOTHING_FITS.get(language).to_owned(), left_out(session, &laid)].join(" "));
    };
    let selection =
        if laid.cards.is_empty() { session.desk.selected() } else { Selection::of_cards(laid.cards.clone()) };
    if session.desk.execute_and_select(command, selection) {
        offer_undo(session, said(session, &laid));
        if let Some(first) = laid.cards.first() {
            focus_card(first);
        }
    }
}

/// The number that a text is for a lane that holds numbers, read as if it were typed there.
fn figure(language: Language, lane: &Lane, text: &str) -> Option<f64> {
    match &lane.content {
        LaneContent::Metric(metric) => typed_figure(language, metric, text).ok().flatten(),
        LaneContent::Experience(_) => typed_experience(language, text).ok().flatten().map(Emotion::value),
        LaneContent::Cards(_) | LaneContent::Line(_) => None,
    }
}

/// What was made of a table.
fn said(session: Session, laid: &Laid) -> String {
    let language = session.language_now();
    let counted = |number: usize, text: String| (number > 0).then_some(text);
    let cards = counted(laid.cards.len(), session.count(board_words::CARDS, laid.cards.len()));
    let numbers = counted(laid.numbers, session.count(words::NUMBERS, laid.numbers));
    let sentence =
        |text: Text, what: Option<String>| what.map(|what| text.fill(language, &[("what", &what)]));
    let sentences = [
        sentence(words::PASTED, both(session, cards, numbers)),
        sentence(words::ADDED, lanes_and_steps(session, laid.added)),
        Some(left_out(session, laid)).filter(|text| !text.is_empty()),
    ];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What of a table found no place.
fn left_out(session: Session, laid: &Laid) -> String {
    let outside = (laid.outside > 0).then(|| session.count(words::OUTSIDE, laid.outside));
    let misfits = laid.misfits.first().map(|(text, lane)| {
        let text: String = text.lines().next().unwrap_or_default().chars().take(SHOWN).collect();
        let counted = session.count(words::MISFITS, laid.misfits.len());
        crate::text::fill(&counted, &[("text", &text), ("lane", lane)])
    });
    outside.into_iter().chain(misfits).collect::<Vec<_>>().join(" ")
}

fn lanes_and_steps(session: Session, number: Missing) -> Option<String> {
    let lanes = (number.lanes > 0).then(|| session.count(words::LANES, number.lanes));
    let steps = (number.steps > 0).then(|| session.count(board_words::STEPS, number.steps));
    both(session, lanes, steps)
}

fn both(session: Session, one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) => Some(session.fill(words::AND, &[("one", &one), ("other", &other)])),
        (one, other) => one.or(other),
    }
}

/// The name of something new; with its number where there are several.
fn numbered(word: &str, at: usize, of: usize) -> String {
    if of > 1 { format!("{word} {}", at + 1) } else { word.to_owned() }
}
