//! Rows of cells, as spreadsheets put them on the clipboard and take them from it.

use std::fmt::Write;

use super::tags::escaped;
use crate::model::is_blank;

/// The most cells that spans are filled out to. An office program writes no more, and a page that does means harm.
const MOST_CELLS: usize = 200_000;

/// Signs that office programs put before the lines of a list, with a tab behind them.
const BULLETS: &str = "•·●○◦▪■□§-–—*o✓➢❖";

/// Rows of texts, without blanks around them. There is no empty row at the end, and no empty column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    rows: Vec<Vec<String>>,
}

/// A cell of a table that may reach over several columns and rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanning {
    /// What stands in it.
    pub text: String,
    /// Over how many columns it reaches.
    pub columns: usize,
    /// Over how many rows it reaches.
    pub rows: usize,
}

impl Table {
    /// A table of rows that may be of different lengths.
    pub fn new(rows: Vec<Vec<String>>) -> Self {
        let mut rows: Vec<Vec<String>> =
            rows.into_iter().map(|row| row.into_iter().map(|cell| trimmed(&cell)).collect()).collect();
        let end = |row: &Vec<String>| row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |at| at + 1);
        let width = rows.iter().map(end).max().unwrap_or_default();
        let height = rows.iter().rposition(|row| end(row) > 0).map_or(0, |at| at + 1);
        rows.truncate(height);
        rows.iter_mut().for_each(|row| row.resize(width, String::new()));
        Self { rows }
    }

    /// A table of cells that may reach over several columns and rows: what a cell says stands in the first of them.
    pub fn of_spans(spanning: Vec<Vec<Spanning>>) -> Self {
        let mut rows: Vec<Vec<String>> = Vec::new();
        // For each column, over how many rows further down the cell above it reaches.
        let mut taken: Vec<usize> = Vec::new();
        let mut cells = 0;
        for spans in spanning {
            let mut row: Vec<String> = Vec::new();
            for span in spans {
                while taken.get(row.len()).is_some_and(|rows| *rows > 0) {
                    row.push(String::new());
                }
                let (at, columns) = (row.len(), span.columns.clamp(1, MOST_CELLS));
                row.push(span.text);
                row.resize(at + columns, String::new());
                taken.resize(taken.len().max(row.len()), 0);
                taken[at..at + columns].fill(span.rows.max(1));
            }
            taken.iter_mut().for_each(|rows| *rows = rows.saturating_sub(1));
            cells += row.len();
            rows.push(row);
            if cells > MOST_CELLS {
                break;
            }
        }
        Self::new(rows)
    }

    /// A table of tab-separated text. Where a cell is in quotes, as one is that holds a line break, two quotes in it
    /// stand for one; quotes that belong to a text stay. (Readers of CSV take such quotes away: to them every quote at
    /// the beginning of a cell is one around it, and spreadsheets write `"Well," she said` as it stands.)
    pub fn of_text(text: &str) -> Self {
        Self::new(rows_of(text))
    }

    /// Whether a tab-separated text is a table, and not lines in which a tab happens to be.
    pub fn is_in(text: &str) -> bool {
        let rows = rows_of(text);
        let said = |row: &[String]| row.iter().filter(|cell| !cell.trim().is_empty()).count();
        let is_list = rows.iter().all(|row| said(row) == 0 || (row.len() == 2 && is_bullet(&row[0])));
        let is_wide = rows.iter().any(|row| row.len() > 1);
        let is_even = rows.iter().all(|row| row.len() == rows[0].len());
        is_wide && !is_list && (is_even || rows.iter().any(|row| said(row) > 1))
    }

    /// The lines of a text, without the bullets of a list. A line in quotes that holds others is one.
    pub fn lines_in(text: &str) -> Vec<String> {
        let without_bullet = |mut row: Vec<String>| match row.len() {
            2 if is_bullet(&row[0]) => vec![row.remove(1)],
            _ => row,
        };
        let cells = rows_of(text).into_iter().flat_map(without_bullet).map(|cell| trimmed(&cell));
        cells.filter(|cell| !cell.is_empty()).collect()
    }

    /// The rows, all of one length.
    pub fn rows(&self) -> &[Vec<String>] {
        &self.rows
    }

    /// The number of columns.
    pub fn width(&self) -> usize {
        self.rows.first().map_or(0, Vec::len)
    }

    /// The number of rows.
    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// The cells that say something: row and column, from 0, and what they say.
    pub fn cells(&self) -> impl Iterator<Item = (usize, usize, &str)> {
        self.rows.iter().enumerate().flat_map(|(row, cells)| {
            let said = cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
            said.map(move |(column, cell)| (row, column, cell.as_str()))
        })
    }

    /// The same table with its rows as columns.
    #[must_use]
    pub fn turned(&self) -> Self {
        let column = |at: usize| self.rows.iter().map(|row| row[at].clone()).collect();
        Self { rows: (0..self.width()).map(column).collect() }
    }

    /// The table as tab-separated text, as spreadsheets write it.
    pub fn text(&self) -> String {
        let row = |row: &Vec<String>| row.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join("\t");
        self.rows.iter().map(row).collect::<Vec<_>>().join("\n")
    }

    /// The table as HTML. Spreadsheets take its cells for texts, also where one begins like a formula, and keep a line
    /// break within its cell.
    pub fn html(&self) -> String {
        let mut html = String::from("<table>");
        for row in &self.rows {
            html.push_str("<tr>");
            for cell in row {
                let _ = write!(html, "<td style='mso-number-format:\"\\@\"'>{}</td>", in_cell(cell));
            }
            html.push_str("</tr>");
        }
        html + "</table>"
    }
}

/// A text without line breaks, and with one space for several.
pub(super) fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lines as an HTML list.
pub(super) fn html_list(lines: &[String]) -> String {
    let items: String = lines.iter().map(|line| format!("<li>{}</li>", in_cell(line))).collect();
    format!("<ul>{items}</ul>")
}

fn trimmed(cell: &str) -> String {
    // Office programs write spaces that don't break where several stand together.
    let lines = cell.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}', '\u{b}'], "\n");
    let text = lines.replace('\u{a0}', " ");
    if is_blank(&text) { String::new() } else { text.trim().to_owned() }
}

fn is_bullet(cell: &str) -> bool {
    let cell = cell.trim();
    let is_number = || {
        let number = cell.trim_end_matches(['.', ')']);
        number.len() < cell.len()
            && number.len() < 4
            && number.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '.')
    };
    let is_sign = cell.chars().count() == 1
        && cell.chars().all(|sign| BULLETS.contains(sign) || ('\u{e000}'..='\u{f8ff}').contains(&sign));
    is_sign || is_number()
}

fn rows_of(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    loop {
        let (cell, behind) = first_cell(rest, !row.is_empty());
        row.push(cell);
        if let Some(next) = behind.strip_prefix('\t') {
            rest = next;
            continue;
        }
        rows.push(std::mem::take(&mut row));
        let next = behind.strip_prefix("\r\n").or_else(|| behind.strip_prefix(['\n', '\r']));
        match next.filter(|next| !next.is_empty()) {
            Some(next) => rest = next,
            None => return rows,
        }
    }
}

/// The first cell of a text, and what stands behind it: a tab, a line end, or nothing.
fn first_cell(text: &str, after_tab: bool) -> (String, &str) {
    in_quotes(text, after_tab).unwrap_or_else(|| {
        let end = text.find(['\t', '\n', '\r']).unwrap_or(text.len());
        (text[..end].to_owned(), &text[end..])
    })
}

/// The first cell of a text where it is in quotes, as a spreadsheet writes one that holds what parts cells, and other
/// programs every cell of a table. A line of prose keeps its quotes.
fn in_quotes(text: &str, after_tab: bool) -> Option<(String, &str)> {
    let inner = text.strip_prefix('"')?;
    let mut from = 0;
    let (cell, behind) = loop {
        let at = from + inner[from..].find('"')?;
        let behind = &inner[at + 1..];
        if !behind.starts_with('"') {
            break (&inner[..at], behind);
        }
        from = at + 2;
    };
    let ends = behind.is_empty() || behind.starts_with(['\t', '\n', '\r']);
    let needs_them = cell.contains(['\t', '\n', '\r']) || cell.contains("\"\"");
    let is_cell = ends && (needs_them || after_tab || behind.starts_with('\t'));
    is_cell.then(|| (cell.replace("\"\"", "\""), behind))
}

fn quoted(cell: &str) -> String {
    if cell.contains(['\t', '\n', '\r']) || cell.starts_with('"') {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// A text as it stands in one cell, of which spreadsheets make one cell again.
fn in_cell(text: &str) -> String {
    escaped(text).replace('\n', "<br style='mso-data-placement:same-cell'>")
}
