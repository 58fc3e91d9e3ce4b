//! The ways to look at a map; the address says which.

use leptos::prelude::*;

use super::parts::{Item, segment, segments};
use super::session::{Screen, Session, address};
use crate::find::Query;
use crate::model::Word;
use crate::platform::page;
use crate::text::{Text, board, view as words};
use crate::ui::node::{Node, icon};

/// A way to look at a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Phases as columns, lanes as rows.
    #[default]
    Board,
    /// Phases, steps, lanes and cards as lists in lists.
    Outline,
    /// Pain points with their opportunities, and these by effect and effort.
    Opportunities,
}

impl Word for View {
    const ALL: &'static [Self] = &[Self::Board, Self::Outline, Self::Opportunities];

    fn word(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Outline => "outline",
            Self::Opportunities => "opportunities",
        }
    }
}

impl View {
    /// The name of the view in an address.
    pub const PART: &'static str = "view";

    /// What it is called.
    pub fn name(self) -> Text {
        match self {
            Self::Board => board::BOARD,
            Self::Outline => words::OUTLINE,
            Self::Opportunities => words::OPPORTUNITIES,
        }
    }

    fn sign(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Outline => "list",
            Self::Opportunities => "target",
        }
    }
}

impl Session {
    /// Shows the map in another way, through the address, so that the browser's way back leads back.
    pub fn show_view(self, view: View) {
        if self.view.get_untracked() != view {
            page::go_to(&fragment(&self.screen.get_untracked(), view, &self.desk.query.read_untracked()));
        }
    }
}

/// The fragment of the address that leads to a screen, the way it is looked at and what is looked for.
pub fn fragment(screen: &Screen, view: View, query: &Query) -> String {
    let mut fragment = address(screen);
    let view = (view != View::Board).then_some((View::PART, view.word()));
    for (at, (name, value)) in view.into_iter().chain(query.parts()).enumerate() {
        fragment.push(if at == 0 { '?' } else { '&' });
        fragment.push_str(&[name, "=", &page::encoded(value)].concat());
    }
    fragment
}

/// The buttons of the bar.
pub fn view_switch(session: Session) -> Node {
    let button = |view: &View| segment().titled(view.name()).child(icon(view.sign(), 16));
    let buttons = View::ALL.iter().map(button).collect();
    let chosen = move || Some(session.view.get().index());
    let row = segments("seg seg--views", buttons, chosen, move |at| session.show_view(View::ALL[at]));
    row.attr_word("aria-label", words::VIEW)
}

/// The same in a menu.
pub fn view_items(session: Session) -> Vec<Item> {
    let item = |view: &View| {
        let view = *view;
        Item::choose(session.t(view.name()), session.view.get_untracked() == view, move || {
            session.show_view(view)
        })
    };
    std::iter::once(Item::Head(session.t(words::VIEW).into())).chain(View::ALL.iter().map(item)).collect()
}
