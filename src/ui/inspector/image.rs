//! The picture on a card: chosen, changed, described, taken away.

use crate::command::CardEdit;
use crate::model::{Card, CardId};
use crate::text::inspector as words;
use crate::ui::board::images;
use crate::ui::fields::cards::Cards;
use crate::ui::fields::frame::buttons;
use crate::ui::fields::frame::group;
use crate::ui::fields::frame::heading;
use crate::ui::fields::frame::labelled;
use crate::ui::fields::frame::word_button;
use crate::ui::fields::text_field::Look;
use crate::ui::node::{Node, el, watch};

/// The picture of a card.
pub fn image(cards: Cards, card: CardId) -> Node {
    let panel = cards.panel;
    let data = cards.common(|card| card.image.as_ref().map(|image| image.data.clone()));
    let alt = |card: &Card| card.image.as_ref().map_or_else(String::new, |image| image.alt.clone());
    let field = cards.text(Look::Line, alt, CardEdit::ImageText);
    let alt = cards.common(alt);
    let hint = el("p", "muted").text(panel.t(words::ALT_HINT));
    let shown = el("img", "side__image").attr("alt", "");
    let alt_field = labelled(panel.t(words::ALT), &field.field.clone(), vec![field.view()]);
    let choose = move || images::choose(panel.session, card.clone());
    let add = word_button("image", panel.t(words::ADD_IMAGE), choose.clone());
    let change = word_button("image", panel.t(words::CHANGE_IMAGE), choose);
    let left = add.clone();
    let remove = word_button("trash", panel.t(words::REMOVE_IMAGE), move || {
        cards.set(&CardEdit::Image(None));
        left.focus();
    });
    let parts = [shown.clone(), alt_field.clone(), change.clone(), remove.clone()];
    let (adds, told, drawn) = (add.clone(), hint.clone(), shown.clone());
    watch(move || {
        let data = data().flatten();
        drawn.set("src", data.as_deref());
        adds.set_hidden(data.is_some());
        parts.iter().for_each(|part| part.set_hidden(data.is_none()));
        told.set_hidden(data.is_none() || alt().is_none_or(|alt| !alt.is_empty()));
    });
    let ways = buttons(vec![add, change, remove]);
    group(vec![heading(panel.t(words::IMAGE)), shown, alt_field, hint, ways])
}
