//! Rows of cells, in and out.

use klantreis::exchange::{Spanning, Table};
use proptest::prelude::*;

use super::{rows, table};

const MULTILINE: &str = include_str!("../../cases/multiline-cells.tsv");

#[test]
fn cells_with_line_breaks_and_quotes_are_read_as_a_spreadsheet_writes_them() {
    assert!(Table::is_in(MULTILINE));
    let expected = [
        vec!["Ziet advertentie", "Vraagt zich af:\nis dit iets voor mij?", "Zegt \"te duur\""],
        vec!["Belt de winkel", "Wacht 12 minuten,\nhangt op", ""],
    ];
    assert_eq!(rows(&Table::of_text(MULTILINE)), expected);
    assert_eq!(rows(&Table::of_text(&MULTILINE.replace("\r\n", "\n"))), expected);
    assert_eq!(rows(&Table::of_text(MULTILINE.trim_end())), expected);
}

#[test]
fn rows_are_read_whatever_ends_them() {
    for (text, expected) in [
        ("a\tb\nc\td", vec![vec!["a", "b"], vec!["c", "d"]]),
        ("a\tb\r\nc\td\r\n", vec![vec!["a", "b"], vec!["c", "d"]]),
        ("a\tb\rc\td\r", vec![vec!["a", "b"], vec!["c", "d"]]),
        ("\u{feff}a\tb", vec![vec!["a", "b"]]),
        ("a\t\t\nb\tc\t\n\t\t\n", vec![vec!["a", ""], vec!["b", "c"]]),
        ("a\nb\tc\td", vec![vec!["a", "", ""], vec!["b", "c", "d"]]),
        ("\ta\nb\t", vec![vec!["", "a"], vec!["b", ""]]),
        (" a \t\u{a0}b\u{a0}", vec![vec!["a", "b"]]),
        ("", vec![]),
        ("\t\n\t", vec![]),
    ] {
        assert_eq!(rows(&Table::of_text(text)), expected, "{text:?}");
    }
}

#[test]
fn quotes_that_belong_to_a_text_stay() {
    for (text, expected) in [
        ("\"Te duur\", zegt ze\tb", vec!["\"Te duur\", zegt ze", "b"]),
        ("a\t\"Te duur\", zegt ze", vec!["a", "\"Te duur\", zegt ze"]),
        ("5\" scherm\tb", vec!["5\" scherm", "b"]),
        ("\"\"\"Te duur\"\"\tb", vec!["\"\"\"Te duur\"\"", "b"]),
        ("\"a\"\t\"b\"", vec!["a", "b"]),
        ("\"a\tb\"\tc", vec!["a\tb", "c"]),
        ("\"open\tb", vec!["\"open", "b"]),
        ("\"\"\tb", vec!["", "b"]),
    ] {
        assert_eq!(rows(&Table::of_text(text)), [expected], "{text:?}");
    }
}

#[test]
fn lines_with_a_tab_are_no_table() {
    for text in
        ["a", "a\nb", "\ta\n\t\tb\n\tc", "•\ta\n•\tb", "1.\ta\n2.\tb\n10.\tc", "a)\tx\nb)\ty", "\t", ""]
    {
        assert!(!Table::is_in(text), "{text:?}");
    }
    for text in ["a\tb", "a\t\n\tb", "1\ta\n2\tb", "a\tb\nc", "•\ta\nb\tc"] {
        assert!(Table::is_in(text), "{text:?}");
    }
    assert_eq!(Table::lines_in("•\ta\n\n•\tb\r\n"), ["a", "b"]);
    assert_eq!(Table::lines_in("\ta\n\t\tb"), ["a", "b"]);
    assert_eq!(Table::lines_in("\"a\nb\"\nc"), ["a\nb", "c"]);
    assert_eq!(Table::lines_in("\"Te duur\"\nc"), ["\"Te duur\"", "c"]);
}

#[test]
fn a_cell_that_reaches_over_others_stands_in_the_first() {
    let cell = |text: &str, columns, rows| Spanning { text: text.to_owned(), columns, rows };
    let of = Table::of_spans(vec![
        vec![cell("a", 2, 1), cell("b", 1, 2)],
        vec![cell("c", 1, 2), cell("d", 1, 1)],
        vec![cell("e", 1, 1), cell("f", 1, 0)],
    ]);
    assert_eq!(rows(&of), [["a", "", "b"], ["c", "d", ""], ["", "e", "f"]]);
    let harmful = vec![vec![cell("x", usize::MAX, usize::MAX)]; 10_000];
    assert!(Table::of_spans(harmful).height() < 10);
}

#[test]
fn a_table_goes_out_as_spreadsheets_read_it() {
    let of = table(&[&["a", "b\nc"], &["\"d\"", "<e> & \"f\""], &["=1+1", ""]]);
    assert_eq!(of.text(), "a\t\"b\nc\"\n\"\"\"d\"\"\"\t<e> & \"f\"\n=1+1\t");
    let td = |text: &str| format!("<td style='mso-number-format:\"\\@\"'>{text}</td>");
    let row = |cells: [&str; 2]| format!("<tr>{}</tr>", cells.map(td).concat());
    let html = [
        row(["a", "b<br style='mso-data-placement:same-cell'>c"]),
        row(["&quot;d&quot;", "&lt;e&gt; &amp; &quot;f&quot;"]),
        row(["=1+1", ""]),
    ];
    assert_eq!(of.html(), format!("<table>{}</table>", html.concat()));
}

#[test]
fn rows_become_columns() {
    assert_eq!(rows(&table(&[&["a", "b"], &["c"]]).turned()), [["a", "c"], ["b", ""]]);
    assert_eq!(table(&[]).turned(), table(&[]));
}

proptest! {
    #[test]
    fn what_goes_out_comes_back(cells in proptest::collection::vec(proptest::collection::vec("[a\"\t\n é]{0,6}", 1..4), 1..4)) {
        let table = Table::new(cells);
        // A cell alone with quotes around it may be a text in quotes.
        prop_assume!(table.width() > 1);
        prop_assert_eq!(Table::of_text(&table.text()), table);
    }

    #[test]
    fn any_text_is_read(text in "[a\"\t\n\r•.{}]{0,40}") {
        let table = Table::of_text(&text);
        prop_assert!(table.rows().iter().all(|row| row.len() == table.width()));
        let _ = (Table::is_in(&text), Table::lines_in(&text));
    }
}
