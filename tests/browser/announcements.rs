//! What the live region says, with names and places.

use crate::harness::{Language, Place::In, Visitor};

crate::tests! {
    a_drop_is_announced_with_names_and_places_in_both_languages.either(),
    every_step_of_a_drag_by_keyboard_is_announced.either(),
    moves_of_phases_steps_and_lanes_are_announced.either(),
}

const MAP: &str = "
    Think: search compare | Do: pay
    Web  | a b | c | d
    Shop | e   |   | f";

fn a_drop_is_announced_with_names_and_places_in_both_languages(visitor: &Visitor) {
    for language in Language::ALL {
        let person = visitor.other(language);
        let page = person.open_map(MAP);
        page.move_card("a", In("Shop", "pay"));
        page.hear(
            person
                .word("a verplaatst naar Shop, pay, plaats 2 van 2.", "a moved to Shop, pay, place 2 of 2."),
        );
    }
}

fn every_step_of_a_drag_by_keyboard_is_announced(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.card("a").press("Space");
    page.hear(visitor.word("Web, search, plaats 1 van 2", "Web, search, place 1 of 2"));
    page.press("ArrowRight");
    page.hear(visitor.word("Web, compare, plaats 1 van 2", "Web, compare, place 1 of 2"));
    page.press("ArrowDown");
    page.hear(visitor.word("Web, compare, plaats 2 van 2", "Web, compare, place 2 of 2"));
    page.press("ArrowDown");
    page.hear(visitor.word("Shop, compare, plaats 1 van 1", "Shop, compare, place 1 of 1"));
    page.press("Space");
    page.hear(
        visitor.word(
            "a verplaatst naar Shop, compare, plaats 1 van 1.",
            "a moved to Shop, compare, place 1 of 1.",
        ),
    );
    page.card("c").press("Space");
    page.press("ArrowLeft");
    page.hush();
    page.press("Escape");
    page.hear("c ");
}

fn moves_of_phases_steps_and_lanes_are_announced(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    for (role, name, key, said) in [
        (
            "columnheader",
            "Think",
            "ArrowRight",
            visitor.word("Think verplaatst naar plaats 2 van 2", "Think moved to place 2 of 2"),
        ),
        (
            "columnheader",
            "search",
            "ArrowRight",
            visitor
                .word("search verplaatst naar Think, plaats 2 van 2", "search moved to Think, place 2 of 2"),
        ),
        (
            "rowheader",
            "Web",
            "ArrowDown",
            visitor.word("Web verplaatst naar plaats 2 van 2", "Web moved to place 2 of 2"),
        ),
    ] {
        page.find(role, &format!("{name}*")).find("button", name).press("Space");
        page.press(key);
        page.press("Space");
        page.hear(said);
    }
}
