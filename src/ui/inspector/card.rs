//! The panel of one card.

use leptos::prelude::*;

use super::connections::Connections;
use super::image::ImageFields;
use super::personas::{Offered, PersonaToggles};
use super::place::{LaneField, Path, Place, StepField};
use super::side::{DeleteButton, DuplicateButton, Side};
use crate::command::CardEdit;
use crate::model::{Card, CardId, Date, Emotion, Sense, Word, is_openable, whole_address};
use crate::state::actions;
use crate::state::draft::Editable;
use crate::text::{Text, inspector as words, terms};
use crate::ui::fields::cards::{
    Cards, ColorField, ContactField, EvidenceField, MediumField, MomentOfTruth, OpportunityFields,
    OwnerField, TagsField,
};
use crate::ui::fields::emotion_slider::EmotionSlider;
use crate::ui::fields::frame::{Group, Heading, Labelled, Titled};
use crate::ui::fields::panel::{Panel, element_id};
use crate::ui::fields::text_field::{Look, TextField};
use crate::ui::fields::toggles::Toggle;
use crate::ui::parts::Icon;

/// The panel of the card with this id.
#[component]
pub fn CardPanel(panel: Panel, id: CardId) -> impl IntoView {
    let cards = Cards::new(panel, vec![id.clone()]);
    let place = Place::now(cards);
    let (copied, gone) = (vec![id.clone()], vec![id.clone()]);
    let duplicate = move |()| actions::duplicate_cards(panel.session, &copied);
    let delete = move |()| actions::delete_cards(panel.session, &gone);
    let tools = view! {
        <DuplicateButton panel name=words::DUPLICATE_CARD on_press=duplicate/>
        <DeleteButton panel name=words::DELETE_CARD on_press=delete/>
    };
    let title = cards.editable(|card| card.title.clone(), CardEdit::Title);
    let path = view! { <Path place/> };
    view! {
        <Side
            panel
            name=words::EDIT_CARD
            path=path.into_any()
            tools=tools.into_any()
        >
            <TextField look=Look::Title name=panel.t(words::TITLE) text=title/>
            <Hinted
                panel
                look=Look::Lines
                name=words::NOTE
                text=cards.editable(|card| card.note.clone(), CardEdit::Note)
            />
            <Group>
                <LaneField cards place/>
                <StepField cards place/>
                <MediumField cards/>
                <ContactField cards/>
                <Senses cards/>
            </Group>
            <OpportunityFields cards/>
            <Experience cards/>
            <EvidenceField cards>
                <SourceAndDate cards/>
            </EvidenceField>
            <Group>
                <OwnerField cards/>
                <TagsField cards/>
                <LinkField cards/>
                <Personas cards/>
                <ColorField cards/>
            </Group>
            <ImageFields cards card=id.clone()/>
            <Connections panel card=id/>
        </Side>
    }
    .into_any()
}

/// A field for text that says what it is for while it is empty.
#[component]
fn Hinted(panel: Panel, look: Look, name: Text, text: Editable) -> impl IntoView {
    view! { <TextField look name=panel.t(name) hint=panel.t(name) text/> }.into_any()
}

/// With which senses the customer meets it.
#[component]
fn Senses(cards: Cards) -> impl IntoView {
    let panel = cards.panel;
    let all = cards.shared(|card| card.senses);
    let label = panel.t(words::SENSE);
    let signs = ["eye", "ear", "nose", "hand", "taste"];
    let button = |(sense, sign): (Sense, &'static str)| {
        let on = move || all.get().map(|senses| senses.has(sense));
        let press =
            move |()| cards.set(&CardEdit::Senses(all.get_untracked().unwrap_or_default().toggled(sense)));
        view! { <Toggle name=panel.name(sense) sign on press/> }
    };
    let buttons = Sense::ALL.iter().copied().zip(signs).map(button).collect_view();
    view! {
        <Titled label>
            <div class="senses" role="group" aria-label=label>
                {buttons}
            </div>
        </Titled>
    }
    .into_any()
}

/// How the customer feels, now and as it should be.
#[component]
fn Experience(cards: Cards) -> impl IntoView {
    let panel = cards.panel;
    view! {
        <Group>
            <Heading text=panel.t(terms::EXPERIENCE)/>
            <Scale
                cards
                label=words::ACTUAL
                name=words::EXPERIENCE_ACTUAL
                get=|card| card.actual
                edit=CardEdit::Actual
            />
            <Scale
                cards
                label=words::DESIRED
                name=words::EXPERIENCE_DESIRED
                get=|card| card.desired
                edit=CardEdit::Desired
            />
            <MomentOfTruth cards/>
        </Group>
    }
    .into_any()
}

#[component]
fn Scale(
    cards: Cards,
    label: Text,
    name: Text,
    get: fn(&Card) -> Option<Emotion>,
    edit: fn(Option<Emotion>) -> CardEdit,
) -> impl IntoView {
    let panel = cards.panel;
    let shared = cards.shared(get);
    view! {
        <EmotionSlider
            panel
            label=panel.t(label).to_owned()
            name=panel.t(name).to_owned()
            value=move || shared.get().flatten()
            set=move |emotion| cards.set(&edit(emotion))
        />
    }
    .into_any()
}

/// What the evidence is, and of which day.
#[component]
fn SourceAndDate(cards: Cards) -> impl IntoView {
    let panel = cards.panel;
    let source = cards.editable(|card| card.source.clone(), CardEdit::Source);
    let date = cards.editable(
        |card| card.date.map(|date| date.to_string()).unwrap_or_default(),
        |text| CardEdit::Date(Date::parse(&text)),
    );
    view! {
        <div class="pair">
            <div>
                <Hinted panel look=Look::Line name=words::SOURCE text=source/>
            </div>
            <div>
                <TextField look=Look::Day name=panel.t(words::DATE) text=date/>
            </div>
        </div>
    }
    .into_any()
}

/// The address, and a way to go there where it may be opened.
#[component]
fn LinkField(cards: Cards) -> impl IntoView {
    let panel = cards.panel;
    let id = element_id();
    let shared = cards.shared(|card| card.link.clone());
    let address = Memo::new(move |_| shared.get().filter(|address| is_openable(address)));
    let text = cards.editable(|card| card.link.clone(), |link| CardEdit::Link(whole_address(link)));
    view! {
        <Labelled label=panel.t(words::LINK) id=id.clone()>
            <TextField look=Look::Address id text/>
            <a
                class="side__link"
                target="_blank"
                rel="noopener noreferrer"
                hidden=move || address.read().is_none()
                href=address
            >
                <Icon name="out"/>
                {panel.t(words::OPEN_LINK)}
            </a>
        </Labelled>
    }
    .into_any()
}

/// Whom the card is about.
#[component]
fn Personas(cards: Cards) -> impl IntoView {
    let shared = cards.shared(|card| card.personas.clone());
    view! {
        <PersonaToggles
            panel=cards.panel
            from=Offered::OfJourney
            chosen=move || shared.get().unwrap_or_default()
            set=move |personas| cards.set(&CardEdit::Personas(personas))
        />
    }
    .into_any()
}
