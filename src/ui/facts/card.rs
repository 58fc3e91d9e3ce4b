//! What is said of a card.

use std::sync::Arc;

use leptos::prelude::*;

use super::Panel;
use super::row::{Chips, Fact, Lead, Said};
use crate::insight::{Finding, Place as About};
use crate::model::{Card, CardId, Emotion, Lane, Medium, PersonaId, Score, Sense, Step, Word, is_openable};
use crate::picture::icon::lane_icon;
use crate::platform::locale;
use crate::state::findings::figure_of;
use crate::state::focus::focus_soon;
use crate::state::lanes::line_name;
use crate::state::reading::{beside, go_beside};
use crate::state::session::Session;
use crate::text::title::{named, titled};
use crate::text::{Language, Term, Text, inspector as words, reading, terms, view};
use crate::ui::map::card::lead;
use crate::ui::map::emotion::EmotionMark;
use crate::ui::parts::{Icon, WordButton};

/// The panel of a card; nothing where it is gone.
pub fn card(session: Session, language: Language, id: &CardId) -> Option<AnyView> {
    let map = session.desk.map();
    let placed = map.card(id)?;
    let (_, step) = map.step(placed.step)?;
    let (path, ways) = (path(session, language, placed.lane, step), ways(session, language, id));
    let channel = placed.lane.channel.map(|channel| channel.text().get(language)).unwrap_or_default();
    let (card, id) = (placed.card.clone(), id.clone());
    let t = move |text: Text| text.get(language);
    let image = card.image.as_ref().map(|image| {
        view! { <img class="side__image" src=image.data.clone() alt=image.alt.clone()/> }
    });
    let links = session.desk.projection.card(&id).map(|view| lead(&view.ways.get_untracked(), language));
    let evidence = card.evidence.map(|evidence| {
        view! { <Fact name=t(words::EVIDENCE)>{evidence.text().get(language).to_lowercase()}</Fact> }
    });
    let (title, note) = (titled(language, &card.title), card.note.clone());
    let (source, owner, address) = (source(&card, language), card.owner.clone(), card.link.clone());
    let (tags, personas) = (card.tags.clone(), names(session, &card.personas));
    let links = links.unwrap_or_default().trim().to_owned();
    Some(
        view! {
            <Panel
                name=reading::PANEL_OF_CARD
                language
                path
                ways
            >
                <Lead name=title text=note/>
                <Findings session language card=id/>
                {image}
                <dl class="rd">
                    <Experience card=card.clone() language/>
                    <Said name=t(words::CHANNEL) text=channel/>
                    <Contact card=card.clone() language/>
                    <Senses card=card.clone() language/>
                    <Rated card=card.clone() language/>
                    {evidence}
                    <Said name=t(words::SOURCE) text=source/>
                    <Said name=t(words::OWNER) text=owner/>
                    <Chips name=t(words::TAGS) all=tags/>
                    <Chips name=t(words::PERSONAS) all=personas/>
                    <Address name=t(words::LINK) address/>
                    <Said name=t(words::CONNECTIONS) text=links/>
                </dl>
            </Panel>
        }
        .into_any(),
    )
}

fn path(session: Session, language: Language, lane: &Lane, step: &Step) -> AnyView {
    view! {
        <Icon name=lane_icon(lane)/>
        <span translate="no" dir="auto">{line_name(session, lane)}</span>
        <Icon name="right" size=12/>
        <span translate="no" dir="auto">{named(language, &step.name)}</span>
    }
    .into_any()
}

/// The ways to the cards before and after it.
fn ways(session: Session, language: Language, id: &CardId) -> AnyView {
    let way = move |forward: bool, sign: &'static str, word: Text, class: &'static str| {
        let id = id.clone();
        let go = move |()| {
            go_beside(session, &id, forward);
            // The panel is another then, and so is its button.
            let name = class.rsplit(' ').next().unwrap_or_default();
            focus_soon(&[&format!(".side__foot .{name}"), ".side__foot button", "main"]);
        };
        view! { <WordButton class sign word=word.get(language) on_press=go/> }
    };
    let has = |forward: bool| untrack(|| beside(session, id, forward)).is_some();
    view! {
        {has(false).then(|| way(false, "left", reading::PREVIOUS_CARD, "btn btn--sm to-previous"))}
        <span class="push"></span>
        {has(true).then(|| way(true, "right", reading::NEXT_CARD, "btn btn--sm to-next"))}
    }
    .into_any()
}

/// What is found about the card, with the way to all that is found.
#[component]
fn Findings(session: Session, language: Language, card: CardId) -> impl IntoView {
    let about = move |finding: &Finding| !finding.dismissed && finding.place == About::Card(card.clone());
    let told = move || {
        let found = session.insights.found.read();
        let titles = found.iter().filter(|(_, finding)| about(finding));
        let show = |value: &_| figure_of(language, value);
        titles.map(|(_, finding)| finding.title(language, &show)).collect::<Vec<_>>()
    };
    let told = Memo::new(move |_| told());
    let callout = move |title: String| {
        view! {
            <div class="callout">
                <Icon name="warn"/>
                <p translate="no">{title}</p>
            </div>
        }
    };
    view! { <For each=move || told.get() key=String::clone children=callout/> }.into_any()
}

#[component]
fn Experience(card: Arc<Card>, language: Language) -> impl IntoView {
    let felt = move |emotion: Emotion| {
        let level = emotion.level().text().get(language);
        view! { <span><EmotionMark emotion language/>{level}</span> }
    };
    let wanted = move |emotion: Emotion| {
        let word = words::DESIRED.get(language).to_lowercase();
        view! { <span class="muted">{word}" "<EmotionMark emotion language/></span> }
    };
    let (actual, desired) = (card.actual, card.desired);
    let any = actual.is_some() || desired.is_some();
    let row = any.then(|| {
        view! {
            <Fact name=terms::EXPERIENCE.get(language)>
                <span class="rd__emo">
                    {actual.map(felt)}
                    {desired.map(wanted)}
                </span>
            </Fact>
        }
    });
    let star = card.moment_of_truth.then(|| {
        view! {
            <Fact name=words::MOMENT_OF_TRUTH.get(language)>
                <span class="card__star"><Icon name="star" size=12/></span>
                {reading::YES.get(language)}
            </Fact>
        }
    });
    view! {
        {row}
        {star}
    }
    .into_any()
}

#[component]
fn Contact(card: Arc<Card>, language: Language) -> impl IntoView {
    let sign = card.medium.map(|medium| match medium {
        Medium::Digital => "screen",
        Medium::Physical => "pin",
    });
    let medium = card.medium.map(|medium| medium.text().get(language).to_lowercase());
    let contact = card.directness.map(|directness| directness.text().get(language).to_lowercase());
    let name = if medium.is_some() { words::MEDIUM } else { words::CONTACT };
    let said = [medium, contact].into_iter().flatten().collect::<Vec<_>>().join(", ");
    (!said.is_empty())
        .then(|| {
            view! { <Fact name=name.get(language)>{sign.map(|name| view! { <Icon name/> })}{said}</Fact> }
        })
        .into_any()
}

#[component]
fn Senses(card: Arc<Card>, language: Language) -> impl IntoView {
    let signs = ["eye", "ear", "nose", "hand", "taste"];
    let all = Sense::ALL.iter().zip(signs).filter(|(sense, _)| card.senses.has(**sense));
    let said = all.map(|(sense, name)| {
        let word = sense.text().get(language).to_lowercase();
        view! { <span class="rd__sense"><Icon name/>{word}</span> }
    });
    let said: Vec<_> = said.collect();
    (!said.is_empty()).then(|| view! { <Fact name=words::SENSE.get(language)>{said}</Fact> }).into_any()
}

/// How an opportunity is rated, and how far it has come.
#[component]
fn Rated(card: Arc<Card>, language: Language) -> impl IntoView {
    let score = |score: Option<Score>| score.map(|score| score.value().to_string());
    let status = card.status.map(|status| status.text().get(language).to_lowercase());
    view! {
        <Said name=view::EFFECT.get(language) text=score(card.effect).unwrap_or_default()/>
        <Said name=view::EFFORT.get(language) text=score(card.effort).unwrap_or_default()/>
        <Said name=view::STATUS.get(language) text=status.unwrap_or_default()/>
    }
    .into_any()
}

/// An address, as a link where it may be opened.
#[component]
fn Address(name: &'static str, address: String) -> impl IntoView {
    if !is_openable(&address) {
        return view! { <Said name text=address/> }.into_any();
    }
    let shown = address.clone();
    view! {
        <Fact name>
            <a class="side__link" target="_blank" rel="noopener noreferrer" href=address prop:textContent=shown></a>
        </Fact>
    }
    .into_any()
}

fn source(card: &Card, language: Language) -> String {
    let day = card.date.map(|date| locale::day(language, date));
    let source = Some(card.source.clone()).filter(|source| !source.is_empty());
    [source, day].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn names(session: Session, personas: &[PersonaId]) -> Vec<String> {
    let known = personas.iter().filter_map(|id| untrack(|| session.keeping.persona(id)));
    known.map(|persona| persona.name.clone()).collect()
}
