//! Cards.

use std::sync::Arc;

use super::super::fields::Fields;
use super::super::finding::{Problem, excerpt};
use super::super::output::{Output, Shape};
use super::super::value::Value;
use super::{Known, read_ids};
use crate::model::{Card, CardId, Image, Sense, StepId, Word, is_openable, limits};

pub(super) const FIELDS: &[&str] = &[
    "id",
    "step",
    "title",
    "note",
    "medium",
    "directness",
    "senses",
    "actual",
    "desired",
    "moment_of_truth",
    "evidence",
    "source",
    "date",
    "owner",
    "tags",
    "link",
    "personas",
    "color",
    "effect",
    "effort",
    "status",
    "image",
];

pub(super) const IMAGE_FIELDS: &[&str] = &["data", "alt"];

/// On the clipboard a card also has the kind of the lane it comes from; its id and step mean nothing there.
pub(super) const CLIPBOARD_FIELDS: &[&str] = &[
    "kind",
    "id",
    "step",
    "title",
    "note",
    "medium",
    "directness",
    "senses",
    "actual",
    "desired",
    "moment_of_truth",
    "evidence",
    "source",
    "date",
    "owner",
    "tags",
    "link",
    "personas",
    "color",
    "effect",
    "effort",
    "status",
    "image",
];

/// Reads a card of a lane, and the step in which it stands.
pub(super) fn read<'j>(value: Value<'_, 'j>, known: &mut Known<'j>) -> Option<(&'j str, Arc<Card>)> {
    known.card_room.take(&value)?;
    let fields = value.fields(FIELDS)?;
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
pub fn read_fields(fields: &Fields, id: CardId) -> Card {
    let mut card = Card::new(id, fields.title("title"));
    fields.text("note", &mut card.note);
    card.medium = fields.word("medium");
    card.directness = fields.word("directness");
    fields.each("senses", &mut |value| {
        if let Some(sense) = value.word::<Sense>().filter(|sense| !card.senses.has(*sense)) {
            card.senses = card.senses.toggled(sense);
        }
    });
    card.actual = fields.emotion("actual");
    card.desired = fields.emotion("desired");
    card.moment_of_truth = fields.flag("moment_of_truth");
    card.evidence = fields.word("evidence");
    fields.text("source", &mut card.source);
    card.date = fields.date("date");
    fields.text("owner", &mut card.owner);
    fields.each("tags", &mut |value| card.tags.extend(value.text()));
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

fn read_image(value: Value) -> Option<Arc<Image>> {
    let fields = value.fields(IMAGE_FIELDS)?;
    let data = fields.required("data").and_then(|data| {
        let address = data.text_within(limits::IMAGE)?;
        if !Image::may_be(address) {
            data.report(Problem::ForbiddenImage);
            return None;
        }
        Some(address)
    });
    let mut image = Image::new(data.unwrap_or_default());
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

/// Writes a card of a lane.
pub(super) fn write(output: &mut Output, step: &StepId, card: &Card) {
    output.object(Shape::Line);
    output.text("id", card.id.as_str());
    output.text("step", step.as_str());
    write_fields(output, card);
    output.end_object();
}

/// Writes the fields of a card from its title on.
pub fn write_fields(output: &mut Output, card: &Card) {
    output.text("title", &card.title);
    output.set_text("note", &card.note);
    output.set_word("medium", card.medium);
    output.set_word("directness", card.directness);
    output.set_texts("senses", &mut card.senses.iter().map(Word::word));
    output.set_emotion("actual", card.actual);
    output.set_emotion("desired", card.desired);
    output.set_flag("moment_of_truth", card.moment_of_truth);
    output.set_word("evidence", card.evidence);
    output.set_text("source", &card.source);
    output.set_date("date", card.date);
    output.set_text("owner", &card.owner);
    output.set_texts("tags", &mut card.tags.iter().map(String::as_str));
    output.set_text("link", &card.link);
    output.set_texts("personas", &mut card.personas.iter().map(|id| id.as_str()));
    output.set_word("color", card.color);
    output.set_score("effect", card.effect);
    output.set_score("effort", card.effort);
    output.set_word("status", card.status);
    if let Some(image) = &card.image {
        output.name("image");
        output.object(Shape::Line);
        output.text("data", &image.data);
        output.set_text("alt", &image.alt);
        output.extra(&image.extra);
        output.end_object();
    }
    output.extra(&card.extra);
}
