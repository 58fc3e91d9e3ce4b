//! What is chosen for cards: medium, contact, evidence, scores, status, hue, and whether they decide.

use leptos::prelude::*;

use super::Cards;
use crate::command::CardEdit;
use crate::model::{Color, Directness, Evidence, Medium, Score, Status, Word};
use crate::text::{Term, Text, inspector as words, view};
use crate::ui::fields::choice::{Choice, Chosen, Member};
use crate::ui::fields::frame::{Group, MixedMark, Titled};
use crate::ui::fields::panel::Panel;
use crate::ui::fields::toggles::Switch;
use crate::ui::parts::Icon;

/// The scores as they are shown.
const DIGITS: [&str; Score::MAX as usize] = ["1", "2", "3", "4", "5"];

/// Digital or physical.
#[component]
pub fn MediumField(cards: Cards) -> impl IntoView {
    let panel = cards.panel;
    let members = vec![
        Member::new(panel.name(Medium::Digital), Some("screen")),
        Member::new(panel.name(Medium::Physical), Some("pin")),
    ];
    let chosen = cards.shared(|card| place(card.medium));
    let choose = move |at| cards.set(&CardEdit::Medium(member(at)));
    view! { <CardChoice panel label=words::MEDIUM members chosen choose/> }.into_any()
}

/// With the brand itself, or through others.
#[component]
pub fn ContactField(cards: Cards) -> impl IntoView {
    let panel = cards.panel;
    let members = vec![
        Member::new(panel.name(Directness::Direct), Some("direct")),
        Member::new(panel.name(Directness::Indirect), Some("indirect")),
    ];
    let chosen = cards.shared(|card| place(card.directness));
    let choose = move |at| cards.set(&CardEdit::Directness(member(at)));
    view! { <CardChoice panel label=words::CONTACT members chosen choose/> }.into_any()
}

/// What the cards rest on, with what stands below it.
#[component]
pub fn EvidenceField(cards: Cards, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let panel = cards.panel;
    let name = panel.t(words::EVIDENCE);
    let members = Evidence::ALL.iter().map(|evidence| Member::of_evidence(panel.name(*evidence), *evidence));
    let members = members.collect();
    let chosen = cards.shared(|card| place(card.evidence));
    let choose = move |at| cards.set(&CardEdit::Evidence(member(at)));
    view! {
        <Group>
            <h3>{name}<MixedMark mixed=move || chosen.read().is_none()/></h3>
            <Choice name members chosen clears=true choose/>
            {children.map(|children| children())}
        </Group>
    }
    .into_any()
}

/// What opportunities bring, what they take, and how far they have come; hidden where other cards are among them.
#[component]
pub fn OpportunityFields(cards: Cards) -> impl IntoView {
    let panel = cards.panel;
    let hidden = move || cards.now.read().others;
    let effect = cards.shared(|card| score_place(card.effect));
    let effort = cards.shared(|card| score_place(card.effort));
    let status = cards.shared(|card| place(card.status));
    let set_effect = move |at| cards.set(&CardEdit::Effect(score_at(at)));
    let set_effort = move |at| cards.set(&CardEdit::Effort(score_at(at)));
    let set_status = move |at| cards.set(&CardEdit::Status(member(at)));
    let statuses = named::<Status>(panel);
    let scores = || DIGITS.map(Member::of_number).to_vec();
    view! {
        <Group hidden=hidden>
            <CardChoice panel label=view::EFFECT members=scores() chosen=effect choose=set_effect/>
            <CardChoice panel label=view::EFFORT members=scores() chosen=effort choose=set_effort/>
            <CardChoice panel label=view::STATUS members=statuses chosen=status choose=set_status/>
        </Group>
    }
    .into_any()
}

/// The hue, or none.
#[component]
pub fn ColorField(cards: Cards) -> impl IntoView {
    let panel = cards.panel;
    let chosen = cards.shared(|card| Some(color_place(card.color)));
    let choose = move |at| cards.set(&CardEdit::Color(color_at(at)));
    view! { <ColorChoice panel none=panel.t(words::NO_COLOR) chosen choose/> }.into_any()
}

/// Whether the contact decides if the customer goes on.
#[component]
pub fn MomentOfTruth(
    cards: Cards,
    /// What the switch is called, in place of the field's own name.
    #[prop(optional)]
    word: Option<&'static str>,
) -> impl IntoView {
    let word = word.unwrap_or(cards.panel.t(words::MOMENT_OF_TRUTH));
    let on = cards.shared(|card| card.moment_of_truth);
    let press = move |()| cards.set(&CardEdit::MomentOfTruth(on.get_untracked() != Some(true)));
    view! {
        <Switch word on press>
            <span class="card__star"><Icon name="star"/></span>
        </Switch>
    }
    .into_any()
}

/// The swatches: none, called so, and the eight hues.
#[component]
pub fn ColorChoice(
    panel: Panel,
    none: &'static str,
    #[prop(into)] chosen: Signal<Chosen>,
    #[prop(into)] choose: Callback<Option<usize>>,
) -> impl IntoView {
    let name = panel.t(words::COLOR);
    let hues = Color::ALL.iter().map(|color| Member::of_color(panel.name(*color), Some(*color)));
    let members = std::iter::once(Member::of_color(none, None)).chain(hues).collect();
    view! {
        <Titled label=name mixed=move || chosen.read().is_none() high=true>
            <Choice name members chosen choose/>
        </Titled>
    }
    .into_any()
}

/// One of a few behind its name; pressing the chosen one again takes it away.
#[component]
fn CardChoice(
    panel: Panel,
    label: Text,
    members: Vec<Member>,
    #[prop(into)] chosen: Signal<Chosen>,
    #[prop(into)] choose: Callback<Option<usize>>,
) -> impl IntoView {
    let name = panel.t(label);
    view! {
        <Titled label=name mixed=move || chosen.read().is_none()>
            <Choice name members chosen clears=true choose/>
        </Titled>
    }
    .into_any()
}

fn named<W: Word + Term>(panel: Panel) -> Vec<Member> {
    W::ALL.iter().map(|word| Member::new(panel.name(*word), None)).collect()
}

/// The place of a member of a closed list.
fn place<W: Word>(word: Option<W>) -> Option<usize> {
    word.map(Word::index)
}

/// The member of a closed list at a place.
fn member<W: Word>(at: Option<usize>) -> Option<W> {
    at.map(|at| W::ALL[at])
}

/// The place of a hue in a [`ColorChoice`].
pub fn color_place(color: Option<Color>) -> usize {
    color.map_or(0, |color| color.index() + 1)
}

/// The hue at a place of a [`ColorChoice`].
pub fn color_at(place: Option<usize>) -> Option<Color> {
    place?.checked_sub(1).map(|at| Color::ALL[at])
}

/// The place of a score among [`DIGITS`].
fn score_place(score: Option<Score>) -> Option<usize> {
    score.map(|score| usize::from(score.value()) - 1)
}

/// The score at a place of [`DIGITS`].
fn score_at(place: Option<usize>) -> Option<Score> {
    Score::new(place? as u8 + 1)
}
