//! The panel of several cards: the fields that make sense for all of them together.

use std::sync::Arc;

use leptos::prelude::*;

use super::cards::Cards;
use super::frame::group;
use super::head::Head;
use super::panel::Panel;
use crate::model::CardId;
use crate::text::inspector as words;
use crate::ui::board::actions;

/// The panel of the cards with these ids. A value in which they differ is shown as mixed; setting one sets it on
/// all, as one undo step.
pub fn several(panel: Panel, ids: Vec<CardId>) -> AnyView {
    let cards = Cards::new(panel, ids.clone());
    let count = panel.count(words::CARDS, ids.len());
    let body = vec![
        group(None, vec![cards.medium(), cards.contact(), cards.moment_of_truth()]),
        cards.evidence(None),
        group(None, vec![cards.owner(), cards.tags(), cards.color()]),
    ];
    let copied = ids.clone();
    let head = Head {
        name: words::EDIT_CARDS,
        path: view! { <span>{count}</span> }.into_any(),
        duplicate: Some((
            words::DUPLICATE_CARDS,
            Arc::new(move || actions::duplicate_cards(panel.session, &copied)),
        )),
        delete: Some((
            words::DELETE_CARDS,
            Arc::new(move || actions::delete_cards(panel.session, &ids)),
            None,
        )),
    };
    head.frame(panel, body, None)
}
