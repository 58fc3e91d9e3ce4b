//! The panel of several cards: the fields that make sense for all of them together.

use leptos::prelude::*;

use super::side::{DeleteButton, DuplicateButton, Side};
use crate::model::CardId;
use crate::state::actions;
use crate::text::inspector as words;
use crate::ui::fields::cards::{
    Cards, ColorField, ContactField, EvidenceField, MediumField, MomentOfTruth, OpportunityFields,
    OwnerField, TagsField,
};
use crate::ui::fields::frame::Group;
use crate::ui::fields::panel::Panel;

/// The panel of the cards with these ids. A value in which they differ is shown as mixed; setting one sets it on
/// all, as one undo step.
#[component]
pub fn CardsPanel(panel: Panel, ids: Vec<CardId>) -> impl IntoView {
    let cards = Cards::new(panel, ids.clone());
    let count = panel.count(words::CARDS, ids.len());
    let copied = ids.clone();
    let duplicate = move |()| actions::duplicate_cards(panel.session, &copied);
    let delete = move |()| actions::delete_cards(panel.session, &ids);
    let tools = view! {
        <DuplicateButton panel name=words::DUPLICATE_CARDS on_press=duplicate/>
        <DeleteButton panel name=words::DELETE_CARDS on_press=delete/>
    };
    view! {
        <Side panel name=words::EDIT_CARDS path=count.into_any() tools=tools.into_any()>
            <Group>
                <MediumField cards/>
                <ContactField cards/>
                <MomentOfTruth cards/>
            </Group>
            <OpportunityFields cards/>
            <EvidenceField cards/>
            <Group>
                <OwnerField cards/>
                <TagsField cards/>
                <ColorField cards/>
            </Group>
        </Side>
    }
    .into_any()
}
