//! Cards on their way out, and back.

use klantreis::exchange::{Copied, Offer, Reading, Table, read};
use klantreis::model::{CardId, Selection};

use super::{lines, table};
use crate::board_text::map;

const MAP: &str = "
          | Discover | Decide:x | :y
    Do    | a b      | c        | d
    Feel ~ | 0>1     | 1>2      |
    Sight -
    Think |          | e        |
    card c title = Leest tests
";

fn copied(cards: &[&str]) -> Copied {
    let selection = Selection::of_cards(cards.iter().map(|id| CardId::from(*id)).collect());
    Copied::of(&map(MAP), &selection).expect("there are cards")
}

#[test]
fn cards_of_several_cells_are_a_table_of_lanes_and_steps() {
    assert_eq!(copied(&["a", "c"]).plain, "a\tLeest tests");
    assert_eq!(copied(&["d", "a"]).plain, "a\t\td", "a step between them keeps its column");
    assert_eq!(
        copied(&["c", "e"]).plain,
        "Leest tests\n\ne",
        "a lane between them keeps its row, a line has none"
    );
    assert_eq!(copied(&["a", "b", "c"]).plain, "\"a\nb\"\tLeest tests", "two cards of a cell");
    assert_eq!(copied(&["d", "e"]).plain, "\td\n\t\ne\t");
    let expected = table(&[&["", "d"], &["", ""], &["e", ""]]);
    assert_eq!(copied(&["d", "e"]).html, expected.html());
    let back = Table::of_text(&copied(&["d", "e"]).plain);
    assert_eq!(back, expected);
}

#[test]
fn cards_of_one_cell_are_lines() {
    let of = copied(&["a", "b"]);
    assert_eq!((of.plain.as_str(), of.html.as_str()), ("a\nb", "<ul><li>a</li><li>b</li></ul>"));
    let own = of.own.replace('"', "&quot;");
    assert_eq!(of.html_with_own(), format!("<div data-klantreis-cards=\"{own}\">{}</div>", of.html));
    let back = read(&Offer { text: of.plain, ..Offer::default() });
    assert_eq!(back, Ok(lines(&["a", "b"])));
    assert_eq!(copied(&["c"]).plain, "Leest tests");
}

#[test]
fn our_own_cards_come_back_whole() {
    let of = copied(&["c", "e"]);
    let back = read(&Offer { own: of.own, text: of.plain, ..Offer::default() });
    let Ok(Reading::Cards(pasted)) = back else { panic!("{back:?}") };
    let titles: Vec<_> = pasted.cards.iter().map(|pasted| pasted.card.title.as_str()).collect();
    assert_eq!((titles, pasted.findings), (vec!["Leest tests", "e"], vec![]));
    assert_eq!(Copied::of(&map(MAP), &Selection::Nothing), None);
}
