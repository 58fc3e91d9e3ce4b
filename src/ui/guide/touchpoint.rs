//! A touchpoint to be ticked, and what it is like once it is.

use leptos::html;
use leptos::prelude::*;

use crate::model::{CardId, Channel, Word};
use crate::platform::{clock, page};
use crate::state::touchpoints::PhaseTouchpoints;
use crate::text::{Term, guide as words, inspector};
use crate::ui::fields::cards::{Cards, ContactField, MediumField, MomentOfTruth};
use crate::ui::fields::frame::Titled;
use crate::ui::fields::panel::Panel;
use crate::ui::fields::select_field::{Choices, SelectField};
use crate::ui::parts::{Anew, Written};

/// The box of the touchpoint of a phase that is known by this key.
#[component]
pub fn TouchpointItem(panel: Panel, of: PhaseTouchpoints, key: String) -> impl IntoView {
    let now = Memo::new(move |_| of.find(&key));
    let title = Memo::new(move |_| now.get().map(|now| now.title).unwrap_or_default());
    let card = Memo::new(move |_| now.get().and_then(|now| now.card));
    let tick = NodeRef::<html::Input>::new();
    let change = move |_| {
        if let Some(now) = now.get_untracked() {
            of.toggle(&now);
        }
        // A refused one is as it was.
        if let Some(tick) = tick.get_untracked() {
            tick.set_checked(card.read_untracked().is_some());
        }
        // One of the user's own is gone with its box.
        clock::soon(page::focus_screen);
    };
    view! {
        <li class="guide__item">
            <label class="check">
                <input
                    type="checkbox"
                    node_ref=tick
                    prop:checked=move || card.read().is_some()
                    on:change=change
                />
                <Written text=title/>
            </label>
            <Anew value=card let(card)>
                <Details panel of card/>
            </Anew>
        </li>
    }
    .into_any()
}

/// Channel, medium and directness of a touchpoint, and whether it decides.
#[component]
fn Details(panel: Panel, of: PhaseTouchpoints, card: CardId) -> impl IntoView {
    let named = card.clone();
    let name = panel.memo(move |map| Some(map.card(&named)?.card.title.clone()));
    let cards = Cards::new(panel, vec![card.clone()]);
    view! {
        <div class="guide__details" role="group" aria-label=name>
            <ChannelField panel of card/>
            <MediumField cards/>
            <ContactField cards/>
            <MomentOfTruth cards word=panel.t(words::CRITICAL)/>
        </div>
    }
    .into_any()
}

/// The channel as a list; the touchpoint moves to its lane.
#[component]
fn ChannelField(panel: Panel, of: PhaseTouchpoints, card: CardId) -> impl IntoView {
    let none = (String::new(), panel.t(inspector::NO_CHANNEL).to_owned());
    let channels = Channel::ALL
        .iter()
        .map(|channel| (channel.word().to_owned(), channel.text().get(panel.language).to_owned()));
    let options: Choices = std::iter::once(none).chain(channels).collect();
    let moved = card.clone();
    let chosen = panel.memo(move |map| {
        let channel = map.card(&card)?.lane.channel;
        Some(Some(channel.map(Word::word).unwrap_or_default().to_owned()))
    });
    let pick = move |word: String| of.move_to(&moved, Channel::from_word(&word));
    let label = panel.t(inspector::CHANNEL);
    view! {
        <Titled label>
            <SelectField options chosen pick name=label/>
        </Titled>
    }
    .into_any()
}
