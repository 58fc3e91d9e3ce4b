//! What is drawn of a drag: the ghost, the line at the place, and the hint that says where.

use leptos::prelude::*;

use super::Drag;
use crate::gesture::{Load, Place};
use crate::picture::with_unit;
use crate::platform::board::{self as dom, Area};
use crate::platform::dom::HtmlElement;
use crate::platform::place::line_of;
use crate::platform::{matrix, page};
use crate::state::announce;
use crate::state::view::View;
use crate::text::board as words;

impl Drag {
    pub(super) fn ghost(
        self,
        load: &Load,
        first: &HtmlElement,
        rect: &Area,
    ) -> Option<(HtmlElement, HtmlElement)> {
        let (overlay, _) = self.layer.get_value()?;
        let make = |class: &str| page::new_div(class);
        let ghost = make("ghost")?;
        match load {
            Load::Cards(cards) => {
                let copy = dom::ghost_of(first)?;
                let _ = ghost.append_child(&copy);
                if cards.len() > 1 {
                    let count = make("ghost__count")?;
                    count.set_text_content(Some(&cards.len().to_string()));
                    let _ = ghost.append_child(&count);
                }
            }
            Load::Link { .. } => {}
            _ => {
                let label = make("ghost__label")?;
                let name = announce::load_name(self.session, &self.session.desk.map(), load);
                label.set_text_content(Some(&name));
                let _ = ghost.append_child(&label);
            }
        }
        let hint = make("ghost__hint")?;
        let _ = ghost.append_child(&hint);
        if matches!(load, Load::Cards(_)) {
            let scale = self.scale();
            let _ = ghost.style().set_property("width", &format!("{}px", (rect.width / scale) as i32));
            let _ = ghost.style().set_property("zoom", &with_unit(scale, ""));
        }
        let _ = overlay.append_child(&ghost);
        Some((ghost, hint))
    }

    /// The scale of what is dragged: only the board has one of its own.
    pub(super) fn scale(self) -> f64 {
        match self.session.view.get_untracked() {
            View::Board => self.state.zoom.get_untracked(),
            View::Outline | View::Opportunities | View::Guide(_) => 1.0,
        }
    }

    /// Draws the line of a place, or takes it away, and says on the ghost where it is.
    pub fn show_place(self, place: Option<&Place>) {
        let target = match place {
            Some(Place::Cell(cell, _)) => dom::cell_element(cell),
            Some(Place::Rating(rating)) => matrix::rating_element(*rating),
            Some(Place::Card(card)) => dom::card_element(card),
            _ => None,
        };
        self.live.update_value(|live| {
            if live.target != target {
                if let Some(old) = &live.target {
                    let _ = old.class_list().remove_1("is-target");
                }
                if let Some(new) = &target {
                    let _ = new.class_list().add_1("is-target");
                }
                live.target = target;
            }
        });
        self.show_hint(place);
        if let Some((_, line)) = self.layer.get_value() {
            // In the outline only cards have a line: phases and steps don't stand side by side there.
            let outline = self.session.view.get_untracked() == View::Outline;
            let lined = place.filter(|place| !outline || matches!(place, Place::Cell(..)));
            dom::draw_line(&line, lined.and_then(line_of));
        }
    }

    fn show_hint(self, place: Option<&Place>) {
        let Some(hint) = self.live.with_value(|live| live.hint.clone()) else { return };
        let Some(load) = self.state.gesture.with_value(|gesture| gesture.dragged().cloned()) else { return };
        let language = self.session.desk.language();
        let (text, class) = match place {
            Some(place) => {
                let map = self.session.desk.map();
                (
                    announce::place_hint(&map, place)
                        .unwrap_or_else(|| announce::place_name(self.session, &map, &load, place)),
                    "ghost__hint",
                )
            }
            None if matches!(load, Load::Link { .. }) => {
                (words::DROP_ON_CARD.get(language).to_string(), "ghost__hint")
            }
            None => (words::NOT_HERE.get(language).to_string(), "ghost__hint ghost__hint--no"),
        };
        hint.set_class_name(class);
        hint.set_text_content(Some(&text));
    }
}
