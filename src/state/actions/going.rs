//! The ways to a card and to the text of a link.

use leptos::prelude::*;

use crate::gesture::Load;
use crate::model::{CardId, Link, Selection};
use crate::state::focus::focus_card;
use crate::state::session::Session;
use crate::state::uncover::uncover;

/// Shows the text of a link in the panel of the card where it starts, to be typed.
pub fn edit_link_text(session: Session, link: &Link) {
    session.insights.open.set(false);
    session.desk.select(Selection::Cards(vec![link.from.clone()]));
    session.desk.asked_link.set(Some(link.id.clone()));
}

/// Selects a card, and brings it into sight wherever it stands.
pub fn go_to_card(session: Session, card: &CardId) {
    session.desk.select(Selection::Cards(vec![card.clone()]));
    uncover(session, &Load::Cards(vec![card.clone()]));
    focus_card(card);
}
