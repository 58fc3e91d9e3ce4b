//! A card on the board: its face, and its title while it is edited in place.

use leptos::prelude::*;

use super::inline_edit::inline_command;
use crate::command::{CardEdit, Command};
use crate::model::{Card, CardKind, Directness, Emotion, Evidence, Medium, Score, Word};
use crate::text::{Language, Term, Text, board as words, signed, terms, view};
use crate::ui::insights::flag;
use crate::ui::node::{self, Node, el, icon, watch};
use crate::ui::projection::{CardView, Sought, Way};
use crate::ui::session::Session;

/// A card in the list of its cell.
pub fn card_item(session: Session, view: CardView, kind: CardKind) -> Node {
    el("li", "").only(move || match view.editing.get() {
        true => vec![editor(session, &view, kind)],
        false => vec![button(session, &view, kind)],
    })
}

fn button(session: Session, view: &CardView, kind: CardKind) -> Node {
    let described = description_id();
    let noted = described.clone();
    let button = node::button("").attr("data-card", view.id.as_str());
    let (shown, card, ways) = (button.clone(), view.card.clone(), view.ways.clone());
    watch(move || {
        let card = card.get();
        shown.set("class", Some(&class(&card, kind)));
        shown.set("aria-label", Some(&card.title));
        let language = session.language.get();
        shown.set_children(face(&card, kind, language, (&described, &lead(&ways.read(), language))));
    });
    let (marked, selected, sought) = (button.clone(), view.selected.clone(), view.sought.clone());
    let (flagged, id) = (button.clone(), view.id.clone());
    watch(move || flag(&flagged, &session.insights.flags.read(), "card", id.as_str(), &noted));
    watch(move || {
        marked.set("aria-current", selected.get().then_some("true"));
        let sought = sought.get();
        marked.set("data-sought", (sought != Sought::NotYet).then_some(""));
        marked.set("data-faded", (sought == Sought::Fades).then_some(""));
    });
    button
}

fn editor(session: Session, view: &CardView, kind: CardKind) -> Node {
    let card = view.card.get_untracked();
    let id = view.id.clone();
    let command = move |title: String| Command::EditCard { card: id.clone(), edit: CardEdit::Title(title) };
    let editing = view.editing.clone();
    let back_to = view.id.clone();
    let done = move |by_key: bool| {
        editing.set(false);
        if by_key {
            super::focus_card(&back_to);
        }
    };
    let field = inline_command(session, session.t(words::TITLE), card.title.clone(), true, command, done);
    edited(&card, kind, field)
}

/// A card whose title is a field.
pub fn edited(card: &Card, kind: CardKind, field: Node) -> Node {
    let node = el("div", &class(card, kind)).child(field);
    node.set_class("is-editing", true);
    node
}

/// The classes of a card, after the table of the style guide.
pub fn class(card: &Card, kind: CardKind) -> String {
    let look = match kind {
        CardKind::Actions => "card card--act",
        CardKind::Thoughts => "card card--quote",
        CardKind::Pains => "card card--flat card--pain",
        CardKind::Opportunities => "card card--flat card--chance",
        CardKind::Backstage | CardKind::Support => "card card--flat card--back",
        _ => "card",
    };
    match card.color {
        Some(color) => format!("{look} card--hue hue-{}", color.index() + 1),
        None => look.to_string(),
    }
}

/// What stands on a card. Its description, for screen readers, has an id and may say more.
pub fn face(card: &Card, kind: CardKind, language: Language, (id, more): (&str, &str)) -> Vec<Node> {
    let star = card.moment_of_truth.then(|| el("span", "card__star").child(icon("star", 12)));
    let title = el("span", "card__title").attr("title", &card.title).maybe(star).text(&card.title);
    let mut parts = Vec::with_capacity(5);
    // What it shows is said by the description.
    parts.extend(card.image.as_ref().map(|image| {
        el("img", "card__image").attr("alt", "").attr("draggable", "false").attr("src", &image.data)
    }));
    parts.extend(sign_of(kind).map(|sign| icon(sign, 14)));
    parts.push(title);
    if shows_meta(card, kind) {
        parts.push(meta(card, language));
    }
    let description = el("span", "").attr("hidden", "").attr("id", id);
    parts.push(description.text(&describe(card, language)).text(more));
    parts
}

/// The icon before the title of a card of this kind.
fn sign_of(kind: CardKind) -> Option<&'static str> {
    match kind {
        CardKind::Pains => Some("pain"),
        CardKind::Opportunities => Some("bulb"),
        CardKind::Backstage | CardKind::Support => Some("wrench"),
        _ => None,
    }
}

/// Whether a card has a line of signs below its title.
pub fn shows_meta(card: &Card, kind: CardKind) -> bool {
    let plain = sign_of(kind).is_none() && !matches!(kind, CardKind::Actions | CardKind::Thoughts);
    plain && has_meta(card)
}

fn has_meta(card: &Card) -> bool {
    card.medium.is_some()
        || card.directness.is_some()
        || card.evidence.is_some()
        || card.actual.is_some()
        || !card.owner.is_empty()
}

fn meta(card: &Card, language: Language) -> Node {
    let sign = |name: Text, class: &str| el("span", class).attr("title", name.get(language));
    let medium = card.medium.map(|medium| {
        let class = match medium {
            Medium::Digital => "ci ci--screen",
            Medium::Physical => "ci ci--pin",
        };
        sign(medium.text(), class)
    });
    let directness = card.directness.map(|directness| {
        let class = match directness {
            Directness::Direct => "ci ci--direct",
            Directness::Indirect => "ci ci--indirect",
        };
        sign(directness.text(), class)
    });
    let evidence = card.evidence.map(|evidence| {
        let class = match evidence {
            Evidence::Assumption => "ci ci--evi1",
            Evidence::Qualitative => "ci ci--evi2",
            Evidence::Quantitative => "ci ci--evi3",
        };
        sign(evidence.text(), class)
    });
    let owner = (!card.owner.is_empty())
        .then(|| el("span", "owner").attr("title", &card.owner).attr("data-n", &card.owner_initials()));
    el("span", "card__meta")
        .maybe(medium)
        .maybe(directness)
        .maybe(evidence)
        .maybe(card.actual.map(|emotion| emotion_mark(emotion, language)))
        .maybe(owner)
}

/// The experience as shape, colour and number.
pub fn emotion_mark(emotion: Emotion, language: Language) -> Node {
    emotion_shape(emotion).attr("data-n", &signed(language, emotion.value()))
}

/// The experience as shape and colour.
pub fn emotion_shape(emotion: Emotion) -> Node {
    el("span", &["emo emo--sign emo--", emotion.level().word()].concat())
}

/// What a screen reader says of a card after its title.
pub fn describe(card: &Card, language: Language) -> String {
    let mut said: Vec<String> = Vec::new();
    if card.moment_of_truth {
        said.push(words::MOMENT_OF_TRUTH.get(language).to_string());
    }
    said.extend(card.medium.map(|medium| medium.text().get(language).to_string()));
    said.extend(card.directness.map(|directness| directness.text().get(language).to_string()));
    said.extend(card.actual.map(|emotion| {
        let level = emotion.level().text().get(language);
        format!("{} {}, {level}", terms::EXPERIENCE.get(language), signed(language, emotion.value()))
    }));
    said.extend(card.evidence.map(|evidence| {
        words::EVIDENCE_IS.fill(language, &[("evidence", &evidence.text().get(language).to_lowercase())])
    }));
    let score = |score: Option<Score>, text: Text| {
        score.map(|score| text.fill(language, &[("n", &score.value().to_string())]))
    };
    said.extend(score(card.effect, view::EFFECT_IS));
    said.extend(score(card.effort, view::EFFORT_IS));
    said.extend(card.status.map(|status| {
        view::STATUS_IS.fill(language, &[("status", &status.text().get(language).to_lowercase())])
    }));
    if let Some(image) = card.image.as_ref().filter(|image| !image.alt.is_empty()) {
        said.push(words::IMAGE_OF.fill(language, &[("image", &image.alt)]));
    }
    if !card.owner.is_empty() {
        said.push(words::OWNER_IS.fill(language, &[("owner", &card.owner)]));
    }
    said.iter().map(|part| format!("{part}. ")).collect::<String>().trim_end().to_string()
}

/// Where the links of a card lead, in words: for screen readers and on paper.
pub fn lead(ways: &[Way], language: Language) -> String {
    let way = |way: &Way| {
        let text = if way.back { words::BACK_TO } else { words::ON_TO };
        let label = if way.label.is_empty() { String::new() } else { [": ", &way.label].concat() };
        [" ", &text.fill(language, &[("card", &way.to)]), &label, "."].concat()
    };
    ways.iter().map(way).collect()
}

/// A new id for a description in the page.
fn description_id() -> String {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("d{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
