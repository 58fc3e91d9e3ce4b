//! What other programs hand over, and what is handed to them.

mod carry;
mod copy;
mod draft;
mod embed;
mod host;
mod names;
mod offer;
mod page;
mod photos;
mod shared_link;
mod showing;
mod table;
mod tags;

use klantreis::exchange::{Offer, Reading, Table, read};

/// A table as its rows.
fn rows(table: &Table) -> Vec<Vec<&str>> {
    table.rows().iter().map(|row| row.iter().map(String::as_str).collect()).collect()
}

fn table(rows: &[&[&str]]) -> Table {
    Table::new(rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect())
}

/// What a text alone means.
#[track_caller]
fn pasted(text: &str) -> Reading {
    let offer = Offer { text: text.to_owned(), ..Offer::default() };
    read(&offer).unwrap_or_else(|too_much| panic!("{text:?}: {too_much:?}"))
}

fn lines(texts: &[&str]) -> Reading {
    Reading::Lines(texts.iter().map(|text| (*text).to_owned()).collect())
}
