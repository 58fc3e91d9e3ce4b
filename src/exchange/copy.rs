//! Cards on their way out, in the forms that other programs understand.

use super::Table;
use super::table::{html_list, in_one_line};
use super::tags::escaped;
use crate::command::spread::rows as lanes_of;
use crate::format::clipboard;
use crate::model::{Card, Journey, Lane, Selection, StepId};

/// The attribute of HTML that holds cards for ourselves. Not every browser and every clipboard carries another type than
/// text and HTML.
pub const OWN_ATTRIBUTE: &str = "data-klantreis-cards";

/// Cards as texts, one for each kind of program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// Their titles: tab-separated, a row a lane and a column a step; a line each where they stand in one cell.
    pub plain: String,
    /// The same as HTML: a table, or a list.
    pub html: String,
    /// All there is to know of them, but for their ids and places, for ourselves.
    pub own: String,
}

impl Copied {
    /// The selected cards of a map; nothing where none is selected.
    pub fn of(map: &Journey, selection: &Selection) -> Option<Self> {
        let is_copied = |card: &Card| selection.has_card(&card.id);
        let placed: Vec<_> = map.cards().filter(|placed| is_copied(placed.card)).collect();
        let cards = placed.iter().filter_map(|placed| Some((placed.lane.cards()?.kind, &**placed.card)));
        let own = clipboard::write(&cards.collect::<Vec<_>>());
        let first = placed.first()?;
        if placed.iter().all(|other| other.cell() == first.cell()) {
            let titles: Vec<String> = placed.iter().map(|placed| in_one_line(&placed.card.title)).collect();
            return Some(match &placed[..] {
                [only] => Self::of_table(&Table::new(vec![vec![only.card.title.clone()]]), own),
                _ => Self { plain: titles.join("\n"), html: html_list(&titles), own },
            });
        }
        let text = |lane: &Lane, step: &StepId| {
            let cards = lane.cell(step).iter().filter(|card| is_copied(card));
            cards.map(|card| card.title.as_str()).collect::<Vec<_>>().join("\n")
        };
        let row = |lane: &Lane| map.steps().map(|(_, step)| text(lane, &step.id)).collect::<Vec<_>>();
        let rows: Vec<Vec<String>> = lanes_of(map, selection).map(row).collect();
        let said = |row: &Vec<String>| row.iter().any(|text| !text.is_empty());
        let left = rows.iter().filter_map(|row| row.iter().position(|text| !text.is_empty())).min()?;
        let rows = rows.into_iter().skip_while(|row| !said(row)).map(|mut row| row.split_off(left));
        Some(Self::of_table(&Table::new(rows.collect()), own))
    }

    /// The HTML, with what is for ourselves in [`OWN_ATTRIBUTE`].
    pub fn html_with_own(&self) -> String {
        format!("<div {OWN_ATTRIBUTE}=\"{}\">{}</div>", escaped(&self.own), self.html)
    }

    fn of_table(table: &Table, own: String) -> Self {
        Self { plain: table.text(), html: table.html(), own }
    }
}
