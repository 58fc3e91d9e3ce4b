//! Cards.

use std::sync::Arc;

use super::super::fields::Fields;
use super::super::finding::{Problem, excerpt};
use super::super::object::{Day, Number, Unknown, list, object, text, word};
use super::super::value::Value;
use super::{Known, read_ids};
use crate::model::{self, CardId, Sense, StepId, Word, is_openable, limits};

object! {
    /// A card, and where it stands in its lane.
    Placed<'m> { id: &'m str, step: &'m str } card: Card<'m>
}

object! {
    /// A card, from its title on.
    Card<'m> {
        title: &'m str,
        note: Option<&'m str>,
        medium: Option<&'m str>,
        directness: Option<&'m str>,
        senses: Option<Vec<&'m str>>,
        actual: Option<Number>,
        desired: Option<Number>,
        moment_of_truth: bool,
        evidence: Option<&'m str>,
        source: Option<&'m str>,
        date: Option<Day>,
        owner: Option<&'m str>,
        tags: Option<Vec<&'m str>>,
        link: Option<&'m str>,
        personas: Option<Vec<&'m str>>,
        color: Option<&'m str>,
        effect: Option<Number>,
        effort: Option<Number>,
        status: Option<&'m str>,
        image: Option<Image<'m>>,
    } extra: Unknown<'m>
}

object! {
    /// A picture on a card.
    Image<'m> { data: &'m str, alt: Option<&'m str> } extra: Unknown<'m>
}

/// Reads a card of a lane, and the step in which it stands.
pub(super) fn read<'j>(value: Value<'_, 'j>, known: &mut Known<'j>) -> Option<(&'j str, Arc<model::Card>)> {
    known.card_room.take(&value)?;
    let fields = value.fields(&[Placed::FIELDS, Card::FIELDS])?;
    let id = fields.id("id");
    let step = fields.required("step").and_then(|step| {
        let id = step.id()?;
        if !known.steps.has(id) {
            step.report(Problem::UnknownStep(excerpt(id)));
            return None;
        }
        Some(id)
    });
    let card = read_fields(&fields, id.unwrap_or_default().into());
    let (id, step) = (id?, step?);
    known.cards.claim(&value, id)?;
    Some((step, Arc::new(card)))
}

/// Reads the fields of a card from its title on.
pub fn read_fields(fields: &Fields, id: CardId) -> model::Card {
    let mut card = model::Card::new(id, fields.title("title"));
    fields.text("note", &mut card.note);
    card.medium = fields.word("medium");
    card.directness = fields.word("directness");
    card.senses = fields.list("senses", |value| value.word::<Sense>()).into_iter().collect();
    card.actual = fields.emotion("actual");
    card.desired = fields.emotion("desired");
    card.moment_of_truth = fields.flag("moment_of_truth");
    card.evidence = fields.word("evidence");
    fields.text("source", &mut card.source);
    card.date = fields.date("date");
    fields.text("owner", &mut card.owner);
    card.tags = fields.list("tags", |value| value.text());
    read_link(fields, &mut card.link);
    card.personas = read_ids(fields, "personas");
    card.color = fields.word("color");
    card.effect = fields.score("effect");
    card.effort = fields.score("effort");
    card.status = fields.word("status");
    card.image = fields.get("image").and_then(read_image);
    card.extra = fields.extra();
    card
}

fn read_image(value: Value) -> Option<Arc<model::Image>> {
    let fields = value.fields(&[Image::FIELDS])?;
    let data = fields.required("data").and_then(|data| {
        let address = data.text_within(limits::IMAGE)?;
        if !model::Image::may_be(address) {
            data.report(Problem::ForbiddenImage);
            return None;
        }
        Some(address)
    });
    let mut image = model::Image::new(data.unwrap_or_default());
    fields.text("alt", &mut image.alt);
    image.extra = fields.extra();
    data.map(|_| Arc::new(image))
}

fn read_link(fields: &Fields, link: &mut String) {
    let Some(value) = fields.get("link") else { return };
    let Some(address) = value.text() else { return };
    if address.is_empty() || is_openable(&address) {
        *link = address;
    } else {
        value.report(Problem::ForbiddenLink(excerpt(&address)));
    }
}

impl<'m> Placed<'m> {
    pub fn of(step: &'m StepId, card: &'m model::Card) -> Self {
        Self { id: card.id.as_str(), step: step.as_str(), card: Card::of(card) }
    }
}

impl<'m> Card<'m> {
    pub fn of(card: &'m model::Card) -> Self {
        Self {
            title: &card.title,
            note: text(&card.note),
            medium: word(card.medium),
            directness: word(card.directness),
            senses: list(card.senses.iter().map(Word::word)),
            actual: card.actual.map(Number::from),
            desired: card.desired.map(Number::from),
            moment_of_truth: card.moment_of_truth,
            evidence: word(card.evidence),
            source: text(&card.source),
            date: card.date.map(Day),
            owner: text(&card.owner),
            tags: list(card.tags.iter().map(String::as_str)),
            link: text(&card.link),
            personas: list(card.personas.iter().map(|id| id.as_str())),
            color: word(card.color),
            effect: card.effect.map(Number::from),
            effort: card.effort.map(Number::from),
            status: word(card.status),
            image: card.image.as_deref().map(Image::of),
            extra: Unknown(&card.extra),
        }
    }
}

impl<'m> Image<'m> {
    fn of(image: &'m model::Image) -> Self {
        Self { data: &image.data, alt: text(&image.alt), extra: Unknown(&image.extra) }
    }
}
