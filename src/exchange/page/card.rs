//! The cards of a cell.

use std::sync::Arc;

use maud::{Markup, html};

use super::Page;
use super::columns::hue;
use super::ways::{Way, Ways};
use crate::model::{Card, CardKind, Color, Emotion, Image, Score, Word, is_blank, is_openable};
use crate::text::title::titled;
use crate::text::{
    Language, Term, Text, board, day, inspector, isolated, listed, page as words, signed, terms, view,
};

/// The cards of a cell, one below the other; nothing where there are none.
pub(super) fn cell(page: &Page, ways: &Ways, kind: CardKind, cards: &[Arc<Card>]) -> Markup {
    html! {
        @if !cards.is_empty() {
            ul.cards { @for card in cards { (item(page, ways, kind, card)) } }
        }
    }
}

fn item(page: &Page, ways: &Ways, kind: CardKind, card: &Card) -> Markup {
    let language = page.language;
    html! {
        li class=(class(kind, card.color)) id=[ways.anchor(card)] {
            @if page.shown.photos { (photo(card)) }
            p.title dir="auto" translate="no" { (titled(language, &card.title)) }
            (marks(language, card))
            @if page.shown.notes && !is_blank(&card.note) {
                p.text.note dir="auto" translate="no" { (card.note) }
            }
            (about(page, card))
            @for way in ways.from(card) { (leads(language, ways, way)) }
        }
    }
}

/// The classes of a card.
fn class(kind: CardKind, color: Option<Color>) -> String {
    let look = match kind {
        CardKind::Thoughts => "card card--quote",
        CardKind::Pains => "card card--pain",
        CardKind::Opportunities => "card card--chance",
        CardKind::Backstage | CardKind::Support => "card card--back",
        _ => "card",
    };
    color.map_or_else(|| look.to_owned(), |color| format!("{look} {}", hue(color)))
}

fn photo(card: &Card) -> Markup {
    html! {
        @if let Some(image) = card.image.as_ref().filter(|image| Image::may_be(&image.data)) {
            img src=(image.data) alt=(image.alt);
        }
    }
}

/// What the signs of a card say, in words.
fn marks(language: Language, card: &Card) -> Markup {
    let said = |text: Text| text.get(language).to_owned();
    let score = |text: Text, score: Score| text.fill(language, &[("n", &score.value().to_string())]);
    let mut marks: Vec<String> = Vec::new();
    marks.extend(card.medium.map(|medium| said(medium.text())));
    marks.extend(card.directness.map(|directness| said(directness.text())));
    marks.extend(card.evidence.map(|evidence| {
        board::EVIDENCE_IS.fill(language, &[("evidence", &said(evidence.text()).to_lowercase())])
    }));
    if !card.senses.is_empty() {
        let senses: Vec<String> = card.senses.iter().map(|sense| said(sense.text()).to_lowercase()).collect();
        marks.push(words::SENSES.fill(language, &[("senses", &senses.join(", "))]));
    }
    marks.extend(card.effect.map(|effect| score(view::EFFECT_IS, effect)));
    marks.extend(card.effort.map(|effort| score(view::EFFORT_IS, effort)));
    marks
        .extend(card.status.map(|status| {
            view::STATUS_IS.fill(language, &[("status", &said(status.text()).to_lowercase())])
        }));
    html! {
        @if card.moment_of_truth { p.mark.star { (board::MOMENT_OF_TRUTH.get(language)) } }
        @if let Some(actual) = card.actual { (emotion(language, actual, card.desired)) }
        @else if let Some(desired) = card.desired { p.mark { (terms::EXPERIENCE.get(language)) ", " (wanted(language, desired)) } }
        @if !marks.is_empty() { p.mark { (marks.join(" · ")) } }
    }
}

fn emotion(language: Language, actual: Emotion, desired: Option<Emotion>) -> Markup {
    let level = actual.level();
    html! {
        p.mark {
            span.emo.(format!("emo--{}", level.word())) {
                (terms::EXPERIENCE.get(language)) " " (signed(language, actual.value())) ", " (level.text().get(language))
            }
            @if let Some(desired) = desired { " · " (wanted(language, desired)) }
        }
    }
}

fn wanted(language: Language, desired: Emotion) -> String {
    words::WANTED.fill(language, &[("desired", &signed(language, desired.value()))])
}

/// Where a card comes from, whose it is, and where to read on.
fn about(page: &Page, card: &Card) -> Markup {
    let language = page.language;
    let date = card.date.map(|date| day(language, date));
    let named = Some(&*card.source).filter(|source| page.shown.names && !is_blank(source));
    let source: Vec<&str> = [named, date.as_deref()].into_iter().flatten().collect();
    let tags: Vec<&String> = card.tags.iter().filter(|tag| !is_blank(tag)).collect();
    html! {
        (fact(language, inspector::SOURCE, &listed(source, ", ")))
        @if page.shown.names { (fact(language, inspector::OWNER, &card.owner)) }
        (fact(language, inspector::PERSONAS, &listed(page.names(&card.personas), ", ")))
        (fact(language, inspector::TAGS, &listed(tags, ", ")))
        @if is_openable(&card.link) {
            p.mark dir="auto" translate="no" { a href=(card.link) rel="noopener noreferrer" { (card.link) } }
        }
    }
}

fn fact(language: Language, name: Text, value: &str) -> Markup {
    html! {
        @if !is_blank(value) {
            p.mark { (name.get(language)) ": " span.text dir="auto" translate="no" { (value) } }
        }
    }
}

/// Where a link leads, in words.
fn leads(language: Language, ways: &Ways, way: &Way<'_>) -> Markup {
    let text = if way.back { board::BACK_TO } else { board::ON_TO };
    let title = titled(language, &way.to.title);
    html! {
        p.mark.way {
            a href=[ways.anchor(way.to).map(|anchor| format!("#{anchor}"))] translate="no" {
                (text.fill(language, &[("card", &title)]))
            }
            @if !is_blank(way.label) { ": " span translate="no" { (isolated(way.label)) } }
        }
    }
}
