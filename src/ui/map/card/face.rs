//! What stands on a card.

use std::sync::Arc;

use leptos::prelude::*;

use super::said::describe;
use crate::model::{Card, CardKind, Directness, Evidence, Medium};
use crate::picture::icon::{card_icon, shows_signs};
use crate::text::title::titled;
use crate::text::{Language, Term, Text, isolated};
use crate::ui::map::emotion::EmotionMark;
use crate::ui::parts::Icon;

/// What stands on a card, with its description for screen readers.
#[component]
pub fn Face(
    card: Arc<Card>,
    kind: CardKind,
    language: Language,
    /// The id of the description, where something refers to it.
    #[prop(optional, into)]
    id: Option<String>,
    /// What else the description says.
    #[prop(optional)]
    more: String,
) -> impl IntoView {
    // What it shows is said by the description.
    let image = card.image.as_ref().map(|image| image.data.clone());
    let image = image.map(|data| view! { <img class="card__image" alt="" draggable="false" src=data/> });
    let title = titled(language, &card.title);
    let star = card.moment_of_truth.then(|| {
        view! { <span class="card__star"><Icon name="star" size=12/></span> }
    });
    view! {
        {image}
        {card_icon(kind).map(|name| view! { <Icon name/> })}
        <span class="card__title" dir="auto" title=title.clone()>{star}{title.clone()}</span>
        {shows_signs(&card, kind).then(|| view! { <Meta card=card.clone() language/> })}
        <span hidden id=id>{describe(&card, language)}{more}</span>
    }
    .into_any()
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
        .then(|| view! { <span class="owner" title=isolated(&card.owner).into_owned() data-n=card.owner_initials()></span> });
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
