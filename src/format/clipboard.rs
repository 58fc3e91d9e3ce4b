//! Cards as text.
//!
//! Two texts go out: the titles, for other programs, and JSON with everything, for ourselves. Coming in, either
//! is understood; a text from another program gives a card for every line, or for every cell of a table.

use super::finding::{Counted, Finding, Findings, Problem};
use super::ids::Room;
use super::layout::Layout;
use super::object::object;
use super::refusal::{self, Refusal};
use super::value::Value;
use super::version1::{self, Placed, read_card_fields};
use super::{MOST_BYTES, VERSION};
use crate::model::{Card, CardKind, Word, is_blank, limits};

/// The format's name, as the JSON gives it.
pub const NAME: &str = "klantreis-cards";

object! {
    /// The JSON.
    Cards<'m> { format: &'m str, version: u32, cards: Vec<OfKind<'m>> }
}

object! {
    /// A card, and the kind of the lane it comes from.
    OfKind<'m> { kind: &'m str } card: version1::Card<'m>
}

/// Cards as text, in both ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// A title on every line.
    pub plain: String,
    /// All there is to know of them, but for their ids and places.
    pub json: String,
}

/// What a text gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasted {
    /// The cards, in order.
    pub cards: Vec<PastedCard>,
    /// What was wrong, and left out.
    pub findings: Vec<Finding>,
}

/// A card from a text.
#[derive(Clone, Debug, PartialEq)]
pub struct PastedCard {
    /// The kind of the lane it comes from, where that is known.
    pub kind: Option<CardKind>,
    /// The card. Its id is its number within the text, and must be replaced by a new one.
    pub card: Card,
}

/// The text of `cards`, each with the kind of its lane.
pub fn write<'c>(cards: &[(CardKind, &'c Card)]) -> Copied {
    let titles: Vec<String> = cards.iter().map(|(_, card)| on_one_line(&card.title)).collect();
    let of_kind =
        |(kind, card): &(CardKind, &'c Card)| OfKind { kind: kind.word(), card: version1::Card::of(card) };
    let json = Cards { format: NAME, version: VERSION, cards: cards.iter().map(of_kind).collect() };
    Copied { plain: titles.join("\n"), json: Layout::Compact.text(&json) }
}

fn on_one_line(title: &str) -> String {
    title.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The cards of a text.
///
/// # Errors
/// A [`Refusal`] where the text is too large, a whole file of ours, or cards of a newer version.
pub fn read(text: &str) -> Result<Pasted, Refusal> {
    if text.len() > MOST_BYTES {
        return Err(Refusal::TooLarge { bytes: text.len() });
    }
    if !text.trim_start().starts_with('{') {
        return Ok(read_lines(text));
    }
    let Ok(json) = refusal::json_of(text) else { return Ok(read_lines(text)) };
    if refusal::is_whole_file(&json) {
        return Err(Refusal::WholeFile);
    }
    match refusal::check_head(&json, NAME) {
        Ok(()) => {}
        Err(Refusal::NoFormat | Refusal::OtherFormat(_)) => return Ok(read_lines(text)),
        Err(refusal) => return Err(refusal),
    }
    let findings = Findings::default();
    let cards = read_cards(Value::root(&json, &findings));
    Ok(Pasted { cards, findings: findings.into_list() })
}

fn read_cards(value: Value) -> Vec<PastedCard> {
    let Some(fields) = value.fields(&[Cards::FIELDS]) else { return Vec::new() };
    let mut room = Room::new(Counted::Cards, limits::CARDS);
    let mut number = 0;
    fields.list("cards", |value| {
        room.take(&value)?;
        // An id and a step mean nothing here.
        let fields = value.fields(&[OfKind::FIELDS, Placed::FIELDS, version1::Card::FIELDS])?;
        number += 1;
        let kind = fields.word("kind");
        Some(PastedCard { kind, card: read_card_fields(&fields, number.to_string().as_str().into()) })
    })
}

fn read_lines(text: &str) -> Pasted {
    let cells = text.split(['\n', '\r', '\t']).map(str::trim).filter(|title| !is_blank(title));
    let mut pasted = Pasted::default();
    let mut find = |card: usize, part: &str, problem| {
        pasted.findings.push(Finding { path: format!("cards[{card}]{part}"), problem });
    };
    for (at, title) in cells.enumerate() {
        if at == limits::CARDS {
            find(at, "", Problem::TooMany { what: Counted::Cards, limit: limits::CARDS });
            break;
        }
        let length = if title.len() > limits::TEXT { title.chars().count() } else { 0 };
        if length > limits::TEXT {
            find(at, ".title", Problem::LongText { length, limit: limits::TEXT });
        }
        let title: String = title.chars().take(limits::TEXT).collect();
        let card = Card::new((at + 1).to_string().as_str().into(), title);
        pasted.cards.push(PastedCard { kind: None, card });
    }
    pasted
}
