//! A touchpoint to be ticked, and what it is like once it is.

use std::rc::Rc;

use leptos::prelude::*;

use super::touchpoints::{Shown, key};
use crate::command::CardEdit;
use crate::guide::Touchpoint;
use crate::guide::touchpoint::{move_to, tick, untick};
use crate::model::{CardId, Channel, Word};
use crate::platform::{clock, ids, page};
use crate::text::{Term, guide as words, inspector};
use crate::ui::fields::cards::Cards;
use crate::ui::fields::frame::titled;
use crate::ui::fields::select_field::SelectField;
use crate::ui::fields::toggles::switch;
use crate::ui::node::{Node, el, icon, watch};

/// The box of the touchpoint with this key.
pub fn touchpoint(shown: Rc<Shown>, known: String) -> Node {
    let all = shown.touchpoints;
    let find = move || all.read().iter().find(|one| key(one) == known).cloned();
    let (titled, toggled) = (find.clone(), find.clone());
    let card =
        Memo::new(move |_| find().and_then(|one| one.card).map(|id| id.to_string()).unwrap_or_default());
    let tick = el("input", "").attr("type", "checkbox");
    let title = el("span", "").text_of(move || titled().map(|one| one.title).unwrap_or_default());
    let (ticked, again, of) = (tick.clone(), tick.clone(), shown.clone());
    watch(move || ticked.set_checked(!card.read().is_empty()));
    let tick = tick.on("change", move |_| {
        if let Some(now) = untrack(&toggled) {
            toggle(&of, &now);
        }
        // A refused one is as it was.
        again.set_checked(!card.read_untracked().is_empty());
    });
    let label = el("label", "check").child(tick).child(title);
    el("li", "guide__item").child(label).slot(move || {
        let card = card.get();
        (!card.is_empty()).then(|| untrack(|| details(&shown, CardId::new(card))))
    })
}

fn toggle(shown: &Shown, now: &Touchpoint) {
    let panel = shown.panel;
    let map = panel.session.desk.map();
    let command = match (&now.card, now.suggested) {
        (Some(card), _) => untick(&map, card, &shown.suggested),
        (None, at) => map
            .phase(&shown.phase)
            .and_then(|phase| tick(&map, phase, shown.suggestion(at?)?, panel.language, &mut ids::fresh)),
    };
    if let Some(command) = command {
        panel.execute(&command);
    }
    // One of the user's own is gone with its box.
    clock::soon(page::focus_screen);
}

/// Channel, medium and directness of a touchpoint, and whether it decides.
fn details(shown: &Rc<Shown>, card: CardId) -> Node {
    let panel = shown.panel;
    let named = card.clone();
    let name = panel.follow(move |map| Some(map.card(&named)?.card.title.clone()));
    let cards = Cards::new(panel, vec![card.clone()]);
    let (on, now) = (cards.common(|card| card.moment_of_truth), cards.common(|card| card.moment_of_truth));
    let star = el("span", "card__star").child(icon("star", 14));
    let critical = switch(panel, Some(star), words::CRITICAL, on, move || {
        cards.set(&CardEdit::MomentOfTruth(untrack(|| now()) != Some(true)));
    });
    el("div", "guide__details").attr("role", "group").attr_of("aria-label", move || Some(name())).with(vec![
        channel(shown.clone(), card),
        cards.medium(),
        cards.contact(),
        critical,
    ])
}

/// The channel as a list; the touchpoint moves to its lane.
fn channel(shown: Rc<Shown>, card: CardId) -> Node {
    let panel = shown.panel;
    let none = (String::new(), panel.t(inspector::NO_CHANNEL).to_owned());
    let channels = Channel::ALL
        .iter()
        .map(|channel| (channel.word().to_owned(), channel.text().get(panel.language).to_owned()));
    let options: Vec<_> = std::iter::once(none).chain(channels).collect();
    let moved = card.clone();
    let chosen = panel.follow(move |map| {
        let channel = map.card(&card)?.lane.channel;
        Some(Some(channel.map(Word::word).unwrap_or_default().to_owned()))
    });
    let pick = move |word: &str| {
        let map = panel.session.desk.map();
        let channel = Channel::from_word(word);
        move_to(&map, &moved, channel, &shown.suggested, panel.language, &mut ids::fresh)
            .is_some_and(|command| panel.execute(&command))
    };
    let list = SelectField::new(panel, None, Rc::new(move || options.clone()), chosen, pick);
    let label = panel.t(inspector::CHANNEL);
    list.field.set("aria-label", Some(label));
    titled(label, None, false, list.frame)
}
