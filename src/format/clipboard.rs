//! Cards as JSON with everything there is to know of them, for ourselves. What other programs get of them, and what is
//! made of theirs, stands in [`crate::exchange`].

use super::finding::{Counted, Finding, Findings};
use super::ids::Room;
use super::layout::Layout;
use super::object::object;
use super::refusal::{self, Refusal};
use super::value::Value;
use super::version1::{self, Placed, read_card_fields};
use super::{MOST_BYTES, VERSION};
use crate::model::{Card, CardKind, Word, limits};

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

/// The JSON of `cards`, each with the kind of its lane.
pub fn write<'c>(cards: &[(CardKind, &'c Card)]) -> String {
    let of_kind =
        |(kind, card): &(CardKind, &'c Card)| OfKind { kind: kind.word(), card: version1::Card::of(card) };
    Layout::Compact.text(&Cards {
        format: NAME,
        version: VERSION,
        cards: cards.iter().map(of_kind).collect(),
    })
}

/// The cards of a text.
///
/// # Errors
/// A [`Refusal`] where the text is too large, or no cards of ours in a version that is known.
pub fn read(text: &str) -> Result<Pasted, Refusal> {
    if text.len() > MOST_BYTES {
        return Err(Refusal::TooLarge { bytes: text.len() });
    }
    let json = refusal::json_of(text)?;
    refusal::check_head(&json, NAME)?;
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
