//! What one paste or one drop holds, and the one reading of it.

use super::limit::{check_lines, check_size, check_table};
use super::{Link, Table, TooMuch, carry, json};
use crate::format::Refusal;
use crate::format::clipboard::{self, Pasted};

/// How something is handed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    /// By the clipboard.
    #[default]
    Pasted,
    /// Dropped from another window.
    Dropped,
}

/// A file that is handed over, by what is known of it before it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// Its name.
    pub name: String,
    /// Whether it is a picture.
    pub is_picture: bool,
}

/// What one paste or one drop holds: the same thing in several forms, as the other program wrote it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// How it is handed over.
    pub manner: Manner,
    /// Our own cards, see [`clipboard`]; empty where there are none.
    pub own: String,
    /// The table of its HTML, where that is a table and nothing else.
    pub table: Option<Table>,
    /// Its text.
    pub text: String,
    /// Its addresses.
    pub links: Vec<Link>,
    /// Its files.
    pub files: Vec<Handed>,
}

/// What a paste or a drop means.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// Cards of ours.
    Cards(Pasted),
    /// A text that is JSON, or a picture or page that carries a map: a file of ours, or that of another tool. It is opened
    /// as a file is.
    Json,
    /// Rows of cells.
    Table(Table),
    /// Addresses.
    Links(Vec<Link>),
    /// Texts, each of which is a card.
    Lines(Vec<String>),
    /// A picture.
    Picture,
    /// Files to open.
    Files,
    /// Nothing that is of use here.
    Nothing,
}

/// What a paste or a drop means. Files are what they are; then our own cards, a table, lines of text, and a picture only
/// where there is no text: an office program adds one of its cells.
///
/// # Errors
/// Says what is more than a map takes.
pub fn read(offer: &Offer) -> Result<Reading, TooMuch> {
    if let Some(reading) = of_files(offer) {
        return Ok(reading);
    }
    check_size(&offer.own)?;
    check_size(&offer.text)?;
    if !offer.own.trim().is_empty() {
        return own_cards(&offer.own).unwrap_or_else(|| of_text(offer));
    }
    match of_text(offer)? {
        Reading::Nothing if !offer.files.is_empty() => Ok(Reading::Picture),
        reading => Ok(reading),
    }
}

/// What files mean, where they come before what else is there.
fn of_files(offer: &Offer) -> Option<Reading> {
    let first = offer.files.first()?;
    if offer.files.iter().any(|file| !file.is_picture) {
        return Some(Reading::Files);
    }
    // A picture that is dragged has its address beside it, and a copied file its name.
    let is_beside = offer.manner == Manner::Dropped || offer.text.trim().ends_with(&first.name);
    is_beside.then_some(Reading::Picture)
}

/// Our own cards; nothing where the text says nothing of them.
fn own_cards(text: &str) -> Option<Result<Reading, TooMuch>> {
    match clipboard::read(text) {
        Ok(pasted) => Some(Ok(Reading::Cards(pasted))),
        Err(refusal @ (Refusal::NewerVersion(_) | Refusal::WrongVersion(_) | Refusal::NoVersion)) => {
            Some(Err(TooMuch::Refusal(refusal)))
        }
        Err(_) => None,
    }
}

fn of_text(offer: &Offer) -> Result<Reading, TooMuch> {
    if json::is_meant(&offer.text) {
        return own_cards(&offer.text).unwrap_or(Ok(Reading::Json));
    }
    if carry::is_carrier(&offer.text) {
        return Ok(Reading::Json);
    }
    if let Some(table) = table_of(offer) {
        check_table(&table)?;
        return Ok(Reading::Table(table));
    }
    if !offer.links.is_empty() {
        return Ok(Reading::Links(offer.links.clone()));
    }
    let lines = lines_of(offer);
    check_lines(&lines)?;
    Ok(if lines.is_empty() { Reading::Nothing } else { Reading::Lines(lines) })
}

/// The table of an offer: that of its HTML, which keeps cells apart whatever is in them, or of its text.
fn table_of(offer: &Offer) -> Option<Table> {
    let has_cells = |table: &Table| table.width() * table.height() > 1;
    let of_html = offer.table.clone().filter(has_cells);
    of_html.or_else(|| Table::is_in(&offer.text).then(|| Table::of_text(&offer.text)).filter(has_cells))
}

fn lines_of(offer: &Offer) -> Vec<String> {
    // A single cell is one text, and so is what was marked and dragged.
    let cell =
        offer.table.as_ref().and_then(|table| table.cells().next().map(|(_, _, text)| text.to_owned()));
    match (cell, offer.manner) {
        (Some(cell), _) => vec![cell],
        (None, Manner::Pasted) => Table::lines_in(&offer.text),
        (None, Manner::Dropped) => {
            let quote = Table::new(vec![vec![offer.text.clone()]]);
            quote.cells().map(|(_, _, text)| text.to_owned()).collect()
        }
    }
}
