//! A card on the board: its face, and its title while it is edited in place.

use std::sync::Arc;

use leptos::prelude::*;

use super::inline_edit::inline_text;
use crate::command::{CardEdit, Command};
use crate::model::{Card, CardKind, Directness, Emotion, Evidence, Medium, Word};
use crate::text::{Language, Term, board as words, terms};
use crate::ui::parts::icon;
use crate::ui::projection::CardView;
use crate::ui::session::{Session, session};

/// A card in the list of its cell.
pub fn card_item(view: CardView, kind: CardKind) -> impl IntoView {
    let session = session();
    let editing = view.editing.clone();
    let content = move || match editing.get() {
        true => editor(session, view.clone(), kind),
        false => button(session, view.clone(), kind),
    };
    view! { <li>{content}</li> }
}

fn button(session: Session, view: CardView, kind: CardKind) -> AnyView {
    let CardView { id, card, selected, .. } = view;
    let look = card.clone();
    let title = card.clone();
    let described = description_id();
    let description = described.clone();
    let face = move || face(&card.get(), kind, session.language.get(), &description);
    view! {
        <button type="button" data-card=id.as_str().to_string() class=move || class(&look.read(), kind)
            aria-current=move || selected.get().then_some("true") aria-describedby=described
            aria-label=move || title.read().title.clone()>
            {face}
        </button>
    }
    .into_any()
}

fn editor(session: Session, view: CardView, kind: CardKind) -> AnyView {
    let card = view.card.get_untracked();
    let id = view.id.clone();
    let commit = move |title: String| {
        session.desk.execute(&Command::EditCard { card: id.clone(), edit: CardEdit::Title(title) });
    };
    let editing = view.editing;
    let back_to = view.id;
    let done = move |by_key: bool| {
        editing.set(false);
        if by_key {
            super::focus_card(&back_to);
        }
    };
    let class = format!("{} is-editing", class(&card, kind));
    let field = inline_text(session.t(words::TITLE), card.title.clone(), true, commit, done);
    view! { <div class=class>{field}</div> }.into_any()
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

/// What stands on a card.
pub fn face(card: &Arc<Card>, kind: CardKind, language: Language, described: &str) -> AnyView {
    let star = card.moment_of_truth.then(|| view! { <span class="card__star">{icon("star", 12)}</span> });
    let sign = match kind {
        CardKind::Pains => Some("pain"),
        CardKind::Opportunities => Some("bulb"),
        CardKind::Backstage | CardKind::Support => Some("wrench"),
        _ => None,
    };
    let plain = sign.is_none() && !matches!(kind, CardKind::Actions | CardKind::Thoughts);
    view! {
        {sign.map(|name| icon(name, 14))}
        <span class="card__title" title=card.title.clone()>{star}{card.title.clone()}</span>
        {(plain && has_meta(card)).then(|| meta(card, language))}
        <span hidden id=described.to_string()>{describe(card, language)}</span>
    }
    .into_any()
}

fn has_meta(card: &Card) -> bool {
    card.medium.is_some()
        || card.directness.is_some()
        || card.evidence.is_some()
        || card.actual.is_some()
        || !card.owner.is_empty()
}

fn meta(card: &Card, language: Language) -> AnyView {
    let signs = [
        card.medium.map(|medium| {
            (
                medium.text(),
                match medium {
                    Medium::Digital => "ci ci--screen",
                    Medium::Physical => "ci ci--pin",
                },
            )
        }),
        card.directness.map(|directness| {
            (
                directness.text(),
                match directness {
                    Directness::Direct => "ci ci--direct",
                    Directness::Indirect => "ci ci--indirect",
                },
            )
        }),
        card.evidence.map(|evidence| {
            (
                evidence.text(),
                match evidence {
                    Evidence::Assumption => "ci ci--evi1",
                    Evidence::Qualitative => "ci ci--evi2",
                    Evidence::Quantitative => "ci ci--evi3",
                },
            )
        }),
    ];
    let signs = signs
        .into_iter()
        .flatten()
        .map(|(name, class)| view! { <span class=class title=name.get(language)></span> });
    let owner = (!card.owner.is_empty())
        .then(|| view! { <span class="owner" title=card.owner.clone() data-n=card.owner_initials()></span> });
    view! {
        <span class="card__meta">
            {signs.collect_view()}
            <span class="grow"></span>
            {card.actual.map(emotion_mark)}
            {owner}
        </span>
    }
    .into_any()
}

/// The experience as shape, colour and number.
pub fn emotion_mark(emotion: Emotion) -> AnyView {
    let class = format!("emo emo--sign emo--{}", emotion.level().word());
    view! { <span class=class data-n=signed(emotion)></span> }.into_any()
}

/// An experience with its sign, at most two decimals: `+1`, `−0.5`, `0`.
pub fn signed(emotion: Emotion) -> String {
    let hundredths = (emotion.value() * 100.0).round() as i32;
    let (whole, part) = (hundredths.abs() / 100, hundredths.abs() % 100);
    let sign = match hundredths {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    match part {
        0 => format!("{sign}{whole}"),
        part if part % 10 == 0 => format!("{sign}{whole}.{}", part / 10),
        part => format!("{sign}{whole}.{part:02}"),
    }
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
        format!("{} {}, {level}", terms::EXPERIENCE.get(language), signed(emotion))
    }));
    said.extend(card.evidence.map(|evidence| {
        words::EVIDENCE_IS.fill(language, &[("evidence", &evidence.text().get(language).to_lowercase())])
    }));
    if !card.owner.is_empty() {
        said.push(words::OWNER_IS.fill(language, &[("owner", &card.owner)]));
    }
    said.iter().map(|part| format!("{part}. ")).collect::<String>().trim_end().to_string()
}

/// A new id for a description in the page.
fn description_id() -> String {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("d{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
