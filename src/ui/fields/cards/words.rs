//! What is typed for cards, with the words of the map to choose from: owner and tags.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::Cards;
use crate::command::CardEdit;
use crate::model::{Card, Journey, folded};
use crate::text::inspector as words;
use crate::ui::fields::frame::Labelled;
use crate::ui::fields::panel::element_id;
use crate::ui::fields::tags::{ChipWords, Chips, typed_tags};
use crate::ui::fields::text_field::TextField;

/// Who sees to it, with the initials in their disc.
#[component]
pub fn OwnerField(cards: Cards) -> impl IntoView {
    let panel = cards.panel;
    let get = |card: &Card| card.owner.clone();
    let initials = cards.shared(Card::owner_initials);
    let initials = Memo::new(move |_| initials.get().unwrap_or_default());
    let common = cards.shared(get);
    let hint = move || if common.read().is_none() { panel.t(words::MIXED) } else { "" };
    let owner = cards.editable(get, |owner| CardEdit::Owner(owner.trim().to_owned()));
    let id = element_id();
    view! {
        <Labelled label=panel.t(words::OWNER) id=id.clone()>
            <TextField text=owner id hint known=owners>
                <span
                    class="owner"
                    aria-hidden="true"
                    translate="no"
                    dir="auto"
                    hidden=move || initials.read().is_empty()
                    prop:textContent=initials
                ></span>
            </TextField>
        </Labelled>
    }
    .into_any()
}

/// The tags that all cards carry, and a field that gives all of them another.
#[component]
pub fn TagsField(cards: Cards) -> impl IntoView {
    let panel = cards.panel;
    let tags = Memo::new(move |_| cards.now.read().tags());
    let add = panel.editable("", move |text| {
        let added = typed_tags(text);
        Ok(cards.edit_each(|card| CardEdit::Tags(card.tags.iter().chain(&added).cloned().collect())))
    });
    let remove = move |gone: String| {
        let kept = |card: &Card| card.tags.iter().filter(|tag| **tag != gone).cloned().collect();
        panel.execute(&cards.edit_each(|card| CardEdit::Tags(kept(card))));
    };
    let said = ChipWords { add: words::ADD_TAG, hint: words::NEW_TAG, remove: words::REMOVE_TAG };
    let id = element_id();
    view! {
        <Labelled label=panel.t(words::TAGS) id=id.clone()>
            <Chips words=said texts=tags add remove id known=known_tags/>
        </Labelled>
    }
    .into_any()
}

fn owners(map: &Journey) -> Vec<String> {
    known(map, |card| if card.owner.is_empty() { &[] } else { std::slice::from_ref(&card.owner) })
}

fn known_tags(map: &Journey) -> Vec<String> {
    known(map, |card| &card.tags)
}

/// Every word that `get` finds on the cards of a map, once, in order.
fn known(map: &Journey, get: fn(&Card) -> &[String]) -> Vec<String> {
    let words: BTreeMap<String, &String> =
        map.cards().flat_map(|placed| get(placed.card)).map(|word| (folded(word), word)).collect();
    words.into_values().cloned().collect()
}
