//! Addresses that are dragged from another window.

use super::table::in_one_line;
use crate::model::{Card, CardId, is_openable, limits};

/// An address and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads: an address that may be opened.
    pub address: String,
    /// What it is called; the address itself where it has no name.
    pub title: String,
}

impl Link {
    /// The addresses of a drag. `list` is a `text/uri-list`; `named` is what Firefox adds, addresses with the name of
    /// each on the line behind it; `anchor` is the text of the link as it stood in its page.
    ///
    /// What can't be opened, such as a file or a script, is left out.
    pub fn all_of(list: &str, named: &str, anchor: &str) -> Vec<Self> {
        let lines: Vec<&str> = named.lines().map(str::trim).collect();
        let name_in_lines = |address: &str| {
            let at = lines.iter().step_by(2).position(|line| *line == address)?;
            lines.get(2 * at + 1).copied().filter(|name| !name.is_empty())
        };
        // Without a list, the lines with names are one.
        let list: Vec<&str> = match list.trim() {
            "" => lines.iter().step_by(2).copied().collect(),
            list => list.lines().map(str::trim).filter(|line| !line.starts_with('#')).collect(),
        };
        let mut addresses: Vec<&str> = list.into_iter().filter(|address| is_taken(address)).collect();
        addresses.dedup();
        let anchor = Some(anchor.trim()).filter(|anchor| !anchor.is_empty() && addresses.len() == 1);
        let link = |address: &&str| {
            let title = anchor.or_else(|| name_in_lines(address)).unwrap_or(address);
            let title = in_one_line(title).chars().take(limits::TEXT).collect();
            Self { address: (*address).to_owned(), title }
        };
        addresses.iter().map(link).collect()
    }

    /// A card with the link, called as it is.
    pub fn card(&self) -> Card {
        Card { link: self.address.clone(), ..Card::new(CardId::new("1"), self.title.clone()) }
    }
}

fn is_taken(address: &str) -> bool {
    is_openable(address) && !limits::is_long(address)
}
