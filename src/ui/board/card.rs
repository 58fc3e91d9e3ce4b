//! A card on the board: its face, and its title while it is edited in place.

use std::sync::Arc;

use leptos::prelude::*;

use crate::command::{CardEdit, Command};
use crate::model::{Card, CardKind, Directness, Emotion, Evidence, Medium, Score, Word};
use crate::state::projection::{CardView, Sought, Way};
use crate::state::session::session;
use crate::text::{Language, Term, Text, board as words, signed, terms, view};
use crate::ui::insights::flag_of;
use crate::ui::map::inline_edit::inline_command;
use crate::ui::node::{Node, el};
use crate::ui::parts::Icon;

/// What stands in the item of a card: its face, or the field for its title.
#[component]
pub fn CardContent(card: CardView, kind: CardKind) -> impl IntoView {
    move || match card.editing.get() {
        true => view! { <Editor card=card.clone() kind/> }.into_any(),
        false => view! { <Shown card=card.clone() kind/> }.into_any(),
    }
}

#[component]
fn Shown(card: CardView, kind: CardKind) -> impl IntoView {
    let session = session();
    let CardView { id, card, selected, sought, ways, .. } = card;
    let described = description_id();
    let (noted, flagged) = (described.clone(), id.clone());
    let flag = Memo::new(move |_| flag_of(&session.insights.flags.read(), "card", flagged.as_str(), &noted));
    let (look, named, faded) = (card.clone(), card.clone(), sought.clone());
    let face = move || {
        let (id, language) = (described.clone(), session.language.get());
        view! { <Face card=card.get() kind language id more=lead(&ways.read(), language)/> }
    };
    view! {
        <button
            type="button"
            class=move || class(&look.read(), kind)
            data-card=id.to_string()
            data-flag=move || flag.read().mark
            data-sought=move || (sought.get() != Sought::NotYet).then_some("")
            data-faded=move || (faded.get() == Sought::Fades).then_some("")
            aria-label=move || named.read().title.clone()
            aria-current=move || selected.get().then_some("true")
            aria-describedby=move || flag.get().described
        >
            {face}
        </button>
    }
    .into_any()
}

#[component]
fn Editor(card: CardView, kind: CardKind) -> impl IntoView {
    let session = session();
    let now = card.card.get_untracked();
    let (id, back_to) = (card.id.clone(), card.id);
    let command = move |title: String| Command::EditCard { card: id.clone(), edit: CardEdit::Title(title) };
    let editing = card.editing;
    let done = move |by_key: bool| {
        editing.set(false);
        if by_key {
            crate::state::focus::focus_card(&back_to);
        }
    };
    let field = inline_command(session, session.t(words::TITLE), now.title.clone(), true, command, done);
    view! { <div class=edited(&now, kind)>{field.into_view()}</div> }.into_any()
}

/// The classes of a card whose title is a field.
pub fn edited(card: &Card, kind: CardKind) -> String {
    class(card, kind) + " is-editing"
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
#[component]
pub fn Face(card: Arc<Card>, kind: CardKind, language: Language, id: String, more: String) -> impl IntoView {
    // What it shows is said by the description.
    let image = card.image.as_ref().map(|image| image.data.clone());
    let image = image.map(|data| view! { <img class="card__image" alt="" draggable="false" src=data/> });
    let star = card.moment_of_truth.then(|| {
        view! { <span class="card__star"><Icon name="star" size=12/></span> }
    });
    view! {
        {image}
        {sign_of(kind).map(|name| view! { <Icon name/> })}
        <span class="card__title" title=card.title.clone()>{star}{card.title.clone()}</span>
        {shows_meta(&card, kind).then(|| view! { <Meta card=card.clone() language/> })}
        <span hidden id=id>{describe(&card, language)}{more}</span>
    }
    .into_any()
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

#[component]
fn Meta(card: Arc<Card>, language: Language) -> impl IntoView {
    let sign = |name: Text, class: &'static str| view! { <span class=class title=name.get(language)></span> };
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
        .then(|| view! { <span class="owner" title=card.owner.clone() data-n=card.owner_initials()></span> });
    view! {
        <span class="card__meta">
            {medium}
            {directness}
            {evidence}
            {card.actual.map(|emotion| view! { <EmotionMark emotion language/> })}
            {owner}
        </span>
    }
    .into_any()
}

/// The experience as shape, colour and number.
#[component]
fn EmotionMark(emotion: Emotion, language: Language) -> impl IntoView {
    let class = ["emo emo--sign emo--", emotion.level().word()].concat();
    view! { <span class=class data-n=signed(language, emotion.value())></span> }.into_any()
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
