//! The panel of several cards: the fields that make sense for all of them together.

use super::head::Head;
use crate::model::CardId;
use crate::state::actions;
use crate::text::inspector as words;
use crate::ui::fields::cards::Cards;
use crate::ui::fields::frame::group;
use crate::ui::fields::panel::Panel;
use crate::ui::node::{Node, el};

/// The panel of the cards with these ids. A value in which they differ is shown as mixed; setting one sets it on
/// all, as one undo step.
pub fn several(panel: Panel, ids: Vec<CardId>) -> Node {
    let cards = Cards::new(panel, ids.clone());
    let count = panel.count(words::CARDS, ids.len());
    let body = vec![
        group(vec![cards.medium(), cards.contact(), cards.moment_of_truth()]),
        cards.opportunity(),
        cards.evidence(None),
        group(vec![cards.owner(), cards.tags(), cards.color()]),
    ];
    let copied = ids.clone();
    Head::new(panel, words::EDIT_CARDS, el("h2", "").text(&count))
        .with_duplicate(words::DUPLICATE_CARDS, move || actions::duplicate_cards(panel.session, &copied))
        .with_delete(words::DELETE_CARDS, None, move || actions::delete_cards(panel.session, &ids))
        .frame(body, None)
}
