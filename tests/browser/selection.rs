//! Several cards at once.

use crate::harness::{MOUSE, Page, Place::*, Point, Visitor, check};

crate::tests! {
    control_click_adds_to_the_selection_and_takes_away,
    shift_click_selects_what_lies_between,
    a_rectangle_selects_the_cards_in_it,
    several_cards_are_dragged_together,
    several_cards_are_deleted_together_and_come_back_with_one_undo.either(),
    cut_and_paste_moves_cards_within_a_map,
    copy_and_paste_puts_copies_into_another_journey,
    copied_cards_are_text_for_other_programs,
    lines_of_text_from_another_program_become_cards,
    undo_restores_the_selection.either(),
}

const MAP: &str = "
    Think: search compare | Do: pay
    Web  | a b | c | d
    Shop | e   |   | f";

impl Page {
    /// The titles of the selected cards, in reading order.
    fn selected(&self) -> Vec<String> {
        let cards = self.find("table", "*").find_all("button", None);
        cards
            .iter()
            .filter(|card| card.has("aria-current", "true"))
            .map(crate::harness::Element::name)
            .collect()
    }

    #[track_caller]
    fn expect_selected(&self, titles: &[&str]) {
        let mut last = Vec::new();
        self.poll(|| {
            last = self.selected();
            (last == titles).then_some(())
        });
        assert_eq!(last, titles, "selected");
    }

    fn select(&self, titles: &[&str]) {
        self.card(titles[0]).click();
        self.holding("Control", || titles[1..].iter().for_each(|title| self.card(title).click()));
        self.expect_selected(titles);
    }
}

fn control_click_adds_to_the_selection_and_takes_away(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.select(&["a", "c", "f"]);
    page.holding("Control", || page.card("c").click());
    page.expect_selected(&["a", "f"]);
    page.card("d").click();
    page.expect_selected(&["d"]);
    page.press("Escape");
    page.expect_selected(&[]);
}

fn shift_click_selects_what_lies_between(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.card("b").click();
    page.holding("Shift", || page.card("f").click());
    page.expect_selected(&["a", "b", "c", "d", "e", "f"]);
    page.card("a").click();
    page.holding("Shift", || page.card("c").click());
    page.expect_selected(&["a", "b", "c"]);
}

fn a_rectangle_selects_the_cards_in_it(visitor: &Visitor) {
    for card in ["c", "f", "e"] {
        let page = visitor.open_map(MAP);
        // From the ground of the empty cell to the card beside it.
        let ground = page.cell("Shop", "compare").rectangle();
        let start = Point { x: ground.x + ground.width / 2.0 - 40.0, y: ground.bottom() - 6.0 };
        page.drag(MOUSE, start, page.card(card).rectangle().center());
        page.expect_selected(&[card]);
    }
}

fn several_cards_are_dragged_together(visitor: &Visitor) {
    let act = |page: &Page| {
        page.select(&["a", "c", "e"]);
        page.move_card("c", In("Shop", "compare"));
        page.expect_selected(&["a", "c", "e"]);
    };
    check(
        visitor,
        MAP,
        act,
        "
        Think: search compare | Do: pay
        Web  | b |       | d
        Shop |   | a c e | f",
    );
}

fn several_cards_are_deleted_together_and_come_back_with_one_undo(visitor: &Visitor) {
    let act = |page: &Page| {
        page.select(&["a", "c", "f"]);
        page.press("Delete");
    };
    check(
        visitor,
        MAP,
        act,
        "
        Think: search compare | Do: pay
        Web  | b | | d
        Shop | e | |",
    );
}

fn cut_and_paste_moves_cards_within_a_map(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.select(&["a", "d"]);
    page.press("Control+x");
    page.expect(
        "
        Think: search compare | Do: pay
        Web  | b | c |
        Shop | e |   | f",
    );
    page.card("e").click();
    page.press("Control+v");
    page.expect(
        "
        Think: search compare | Do: pay
        Web  | b     | c |
        Shop | e a d |   | f",
    );
    page.expect_selected(&["a", "d"]);
}

fn copy_and_paste_puts_copies_into_another_journey(visitor: &Visitor) {
    use crate::harness::Drawing;
    let one = Drawing::parse(MAP).journey("one", "First");
    let other = Drawing::parse("Later: on\n Phone | z").journey(crate::harness::board::MAP, "Second");
    let page = visitor.open_with_journeys(&[one, other]);
    page.open_journey_called("First");
    page.select(&["a", "c"]);
    page.press("Control+c");
    page.go_to_start(visitor);
    page.open_journey_called("Second");
    page.card("z").click();
    page.press("Control+v");
    page.expect("Later: on\n Phone | z a c");
}

fn copied_cards_are_text_for_other_programs(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.select(&["a", "c"]);
    page.press("Control+c");
    assert_eq!(visitor.paste_elsewhere(), "a\tc");
}

fn lines_of_text_from_another_program_become_cards(visitor: &Visitor) {
    visitor.copy_elsewhere("x\ny\n\n  z  \n");
    let act = |page: &Page| {
        page.card("e").click();
        page.press("Control+v");
    };
    check(
        visitor,
        MAP,
        act,
        "
        Think: search compare | Do: pay
        Web  | a b     | c | d
        Shop | e x y z |   | f",
    );
}

fn undo_restores_the_selection(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.select(&["a", "c"]);
    page.press("Delete");
    page.card("f").click();
    page.press("Control+z");
    page.expect(MAP);
    page.expect_selected(&["a", "c"]);
}
