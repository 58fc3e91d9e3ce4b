//! The picture on a card: chosen, changed, described, taken away.

use leptos::html;
use leptos::prelude::*;

use crate::command::CardEdit;
use crate::model::{Card, CardId};
use crate::platform::page;
use crate::state::images;
use crate::text::inspector as words;
use crate::ui::fields::cards::Cards;
use crate::ui::fields::frame::{Buttons, Group, Heading, Labelled};
use crate::ui::fields::panel::element_id;
use crate::ui::fields::text_field::TextField;
use crate::ui::parts::WordButton;

/// The picture of a card.
#[component]
pub fn ImageFields(cards: Cards, card: CardId) -> impl IntoView {
    let panel = cards.panel;
    let shared = cards.shared(|card| card.image.as_ref().map(|image| image.data.clone()));
    let data = Memo::new(move |_| shared.get().flatten());
    let there = Memo::new(move |_| data.read().is_some());
    let (absent, id) = (move || !there.get(), element_id());
    let described = cards.shared(said);
    let told = move || there.get() && described.read().as_ref().is_some_and(String::is_empty);
    let adder = NodeRef::<html::Button>::new();
    let add = Callback::new(move |()| images::choose(panel.session, card.clone()));
    let remove = move |()| {
        cards.set(&CardEdit::Image(None));
        if let Some(adder) = adder.get_untracked() {
            page::focus_when_shown(adder.into());
        }
    };
    view! {
        <Group>
            <Heading text=panel.t(words::IMAGE)/>
            <img class="side__image" alt="" src=data hidden=absent/>
            <Labelled label=panel.t(words::ALT) id=id.clone() hidden=absent>
                <TextField id text=cards.editable(said, CardEdit::ImageText)/>
            </Labelled>
            <p class="muted" hidden=move || !told()>
                {panel.t(words::ALT_HINT)}
            </p>
            <Buttons>
                <WordButton
                    sign="image"
                    word=panel.t(words::ADD_IMAGE)
                    node_ref=adder
                    attr:hidden=there
                    on_press=add
                />
                <WordButton
                    sign="image"
                    word=panel.t(words::CHANGE_IMAGE)
                    attr:hidden=absent
                    on_press=add
                />
                <WordButton
                    sign="trash"
                    word=panel.t(words::REMOVE_IMAGE)
                    attr:hidden=absent
                    on_press=remove
                />
            </Buttons>
        </Group>
    }
    .into_any()
}

/// What is said of the picture.
fn said(card: &Card) -> String {
    card.image.as_ref().map_or_else(String::new, |image| image.alt.clone())
}
