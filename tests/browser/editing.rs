//! Adding, renaming, recolouring, duplicating and deleting what is on the board.

use crate::harness::{MOUSE, Page, Visitor, check};
use klantreis::text::{board as words, deed};
use serde_json::json;

crate::tests! {
    a_card_is_added_with_the_button_of_its_cell.either(),
    a_card_is_added_by_a_double_click_and_by_the_key_n,
    a_card_is_renamed_by_double_click_enter_and_f2,
    escape_leaves_a_name_as_it_was.either(),
    phases_steps_and_lanes_are_renamed_in_place.either(),
    phases_steps_and_lanes_are_added.either(),
    cards_phases_steps_and_lanes_are_duplicated.either(),
    a_phase_that_holds_cards_says_how_many_go_with_it_and_comes_back_with_one_undo.either(),
    a_lane_that_holds_cards_says_how_many_go_with_it_and_comes_back_with_one_undo.either(),
    steps_and_cards_are_deleted.either(),
    cards_and_phases_are_recoloured.either(),
    the_title_of_the_map_is_edited_in_the_bar.either(),
    undo_and_redo_go_through_everything_that_was_done.either(),
    the_undo_of_a_deletion_is_offered_until_the_next_change.either(),
    the_focus_stays_with_a_name_that_was_edited_with_keys,
    two_clicks_edit_what_the_first_of_them_hit,
}

const MAP: &str = "
    Think: search compare | Do: pay
    Web  | a b | c | d
    Shop | e   |   | f";

/// Writes over the text that is being edited.
fn write(page: &Page, text: &str) {
    page.press("Control+a");
    page.type_text(text);
    page.press("Enter");
}

fn add_label(visitor: &Visitor, lane: &str, step: &str) -> String {
    format!("{} {lane}, {step}", visitor.word("Kaart toevoegen aan", "Add card to"))
}

/// The button with the menu of a phase, step or lane.
fn more(visitor: &Visitor, name: &str) -> String {
    visitor.fill(words::MORE_FOR, &[("name", name)])
}

fn a_card_is_added_with_the_button_of_its_cell(visitor: &Visitor) {
    let act = |page: &Page| {
        page.cell("Shop", "compare").hover();
        page.click("button", &add_label(visitor, "Shop", "compare"));
        page.type_text("new");
        page.press("Enter");
        page.press("Escape");
    };
    check(
        visitor,
        MAP,
        act,
        "
        Think: search compare | Do: pay
        Web  | a b | c   | d
        Shop | e   | new | f",
    );
}

fn a_card_is_added_by_a_double_click_and_by_the_key_n(visitor: &Visitor) {
    let after = "
        Think: search compare | Do: pay
        Web  | a b   | c   | d
        Shop | e     | new | f";
    let act = |page: &Page| {
        page.cell("Shop", "compare").double_click();
        page.type_text("new");
        page.press("Enter");
        page.press("Escape");
    };
    check(visitor, MAP, act, after);
    let act = |page: &Page| {
        page.card("e").click();
        page.press("n");
        page.type_text("new");
        page.press("Enter");
        page.press("Escape");
    };
    check(
        visitor,
        MAP,
        act,
        "
        Think: search compare | Do: pay
        Web  | a b   | c | d
        Shop | e new |   | f",
    );
}

fn a_card_is_renamed_by_double_click_enter_and_f2(visitor: &Visitor) {
    let ways: [fn(&Page); 3] = [
        |page| page.card("b").double_click(),
        |page| page.card("b").press("Enter"),
        |page| page.card("b").press("F2"),
    ];
    for way in ways {
        let act = |page: &Page| {
            way(page);
            page.find("textbox", "*");
            write(page, "renamed");
        };
        check(
            visitor,
            MAP,
            act,
            "
            Think: search compare | Do: pay
            Web  | a renamed | c | d
            Shop | e         |   | f",
        );
    }
}

fn escape_leaves_a_name_as_it_was(visitor: &Visitor) {
    let act = |page: &Page| {
        page.card("b").press("F2");
        page.type_text("something");
        page.press("Escape");
        page.find("columnheader", "Think*").find("button", "Think").double_click();
        page.type_text("something");
        page.press("Escape");
    };
    check(visitor, MAP, act, MAP);
}

fn phases_steps_and_lanes_are_renamed_in_place(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    for (role, name, new) in
        [("columnheader", "Think", "Dream"), ("columnheader", "pay", "buy"), ("rowheader", "Shop", "Store")]
    {
        page.find(role, &format!("{name}*")).find("button", name).double_click();
        page.find("textbox", "*");
        write(&page, new);
    }
    page.expect(
        "
        Dream: search compare | Do: buy
        Web   | a b | c | d
        Store | e   |   | f",
    );
    page.find("rowheader", "Store*").find("button", "Store").press("F2");
    write(&page, "Outlet");
    page.expect(
        "
        Dream: search compare | Do: buy
        Web    | a b | c | d
        Outlet | e   |   | f",
    );
}

fn phases_steps_and_lanes_are_added(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.click("button", visitor.t(words::ADD_PHASE));
    write(&page, "Use");
    page.wait("the phase is there", || page.board().phases.len() == 3);
    let step = page.board().phases[2].1[0].clone();
    page.find("columnheader", &format!("{step}*")).find("button", &step).double_click();
    write(&page, "start");
    page.click("button", &more(visitor, "Do"));
    page.choose(&[visitor.t(words::ADD_STEP)]);
    write(&page, "wait");
    page.choose_from(visitor.word("Lane toevoegen", "Add lane"), &["Touchpoints", "E-mail"]);
    write(&page, "Mail");
    page.expect(
        "
        Think: search compare | Do: pay wait | Use: start
        Web  | a b | c | d | |
        Shop | e   |   | f | |
        Mail |     |   |   | |",
    );
}

fn cards_phases_steps_and_lanes_are_duplicated(visitor: &Visitor) {
    let duplicate = visitor.t(words::DUPLICATE);
    let copy = |name: &str| visitor.fill(words::COPY_OF, &[("name", name)]);
    let page = visitor.open_map("Think: search\n Web | a");
    page.card("a").click();
    page.press("Control+d");
    page.wait("two cards", || page.board().cards() == ["a", "a"]);
    for (name, count) in [("Think", "phases"), ("Web", "lanes"), ("search", "steps")] {
        page.click("button", &more(visitor, name));
        page.choose(&[&format!("{duplicate}*")]);
        page.wait(&format!("a copy among the {count}"), || {
            let map = page.board();
            let names: Vec<String> = map
                .phases
                .iter()
                .map(|(name, _)| name.clone())
                .chain(map.steps().map(str::to_owned))
                .chain(map.lanes.iter().map(|lane| lane.name.clone()))
                .collect();
            names.contains(&copy(name))
        });
    }
    let map = page.board();
    assert_eq!((map.phases.len(), map.steps().count(), map.lanes.len()), (2, 3, 2), "{map}");
    assert_eq!(map.cards().len(), 12, "the cards are copied along:\n{map}");
    page.press_times("Control+z", 4);
    page.expect("Think: search\n Web | a");
}

fn a_phase_that_holds_cards_says_how_many_go_with_it_and_comes_back_with_one_undo(visitor: &Visitor) {
    let act = |page: &Page| {
        page.click("button", &more(visitor, "Think"));
        page.choose(&[visitor.word("Verwijderen*4 kaarten*", "Delete*4 cards*")]);
        page.hear(visitor.word("4 kaarten", "4 cards"));
    };
    check(visitor, MAP, act, "Do: pay\n Web | d\n Shop | f");
}

fn a_lane_that_holds_cards_says_how_many_go_with_it_and_comes_back_with_one_undo(visitor: &Visitor) {
    let act = |page: &Page| {
        page.click("button", &more(visitor, "Shop"));
        page.choose(&[visitor.word("Verwijderen*2 kaarten*", "Delete*2 cards*")]);
        page.hear(visitor.word("2 kaarten", "2 cards"));
    };
    check(visitor, MAP, act, "Think: search compare | Do: pay\n Web | a b | c | d");
    // The message itself offers to take it back.
    let page = visitor.open_map(MAP);
    page.click("button", &more(visitor, "Shop"));
    page.choose(&[visitor.word("Verwijderen*", "Delete*")]);
    page.find("status", visitor.word("*Shop*", "*Shop*"))
        .find("button", visitor.word("Ongedaan maken", "Undo"))
        .click();
    page.expect(MAP);
}

fn steps_and_cards_are_deleted(visitor: &Visitor) {
    let act = |page: &Page| {
        page.click("button", &more(visitor, "search"));
        page.choose(&[visitor.word("Verwijderen*", "Delete*")]);
    };
    check(visitor, MAP, act, "Think: compare | Do: pay\n Web | c | d\n Shop | | f");
    let act = |page: &Page| {
        page.open_menu(&page.card("a"));
        page.choose(&[visitor.word("Verwijderen*", "Delete*")]);
    };
    check(visitor, MAP, act, "Think: search compare | Do: pay\n Web | b | c | d\n Shop | e | | f");
}

fn cards_and_phases_are_recoloured(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.open_menu(&page.card("a"));
    page.choose(&[visitor.word("Violet", "Violet")]);
    page.click("button", &more(visitor, "Do"));
    page.choose(&[visitor.word("Koraal", "Coral")]);
    page.wait("the colours are stored", || {
        let Some(journey) = page.stored_journey(crate::harness::board::MAP) else { return false };
        journey["lanes"][0]["cards"][0]["color"] == "violet" && journey["phases"][1]["color"] == "coral"
    });
}

fn the_title_of_the_map_is_edited_in_the_bar(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.click("button", visitor.word("Titel bewerken: Trial map", "Edit title: Trial map"));
    page.find("textbox", visitor.word("Titel", "Title"));
    write(&page, "Another title");
    page.find("table", "Another title");
    page.press("Control+z");
    page.find("table", "Trial map");
}

fn undo_and_redo_go_through_everything_that_was_done(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    let mut maps = vec![page.board()];
    let steps: [&dyn Fn(); 6] = [
        &|| page.move_card("a", crate::harness::Place::In("Shop", "compare")),
        &|| {
            page.card("b").press("F2");
            write(&page, "renamed");
        },
        &|| {
            page.card("c").click();
            page.press("Delete");
        },
        &|| {
            page.click("button", &more(visitor, "Do"));
            page.choose(&[visitor.word("Verwijderen*", "Delete*")]);
        },
        &|| {
            page.card("e").click();
            page.press("Control+d");
        },
        &|| {
            page.find("rowheader", "Shop*").find("button", "Shop").press("F2");
            write(&page, "Store");
        },
    ];
    for step in steps {
        let before = maps.last().cloned();
        step();
        page.wait("the step changes the map", || Some(page.board()) != before);
        maps.push(page.board());
    }
    assert!(page.find("button", visitor.word("Opnieuw", "Redo")).is_disabled());
    for map in maps.iter().rev().skip(1) {
        page.click("button", visitor.word("Ongedaan maken", "Undo"));
        page.expect(&map.to_string());
    }
    assert!(page.find("button", visitor.word("Ongedaan maken", "Undo")).is_disabled());
    for map in &maps[1..] {
        page.click("button", visitor.word("Opnieuw", "Redo"));
        page.expect(&map.to_string());
    }
}

/// It took back whatever came last: pressed after another change, it undid that one.
fn the_undo_of_a_deletion_is_offered_until_the_next_change(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    let offered =
        |page: &Page| page.call("() => document.querySelectorAll('.toast button').length", json!([]));
    page.card("a").press("Delete");
    page.wait("undo is offered", || offered(&page) == json!(1));
    page.card("b").press("Delete");
    page.expect("Think: search compare | Do: pay\n Web | | c | d\n Shop | e | | f");
    assert_eq!(offered(&page), json!(1));
    page.press("Control+z");
    page.hear(&visitor.fill(deed::UNDONE, &[("deed", visitor.t(deed::CARD_DELETED))]));
    page.wait("nothing is offered any more", || offered(&page) == json!(0));
    page.press("Control+z");
    page.expect(MAP);
}

/// It fell to the body.
fn the_focus_stays_with_a_name_that_was_edited_with_keys(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    for (role, name) in [("columnheader", "Think*"), ("columnheader", "search*"), ("rowheader", "Web*")] {
        for key in ["Enter", "Escape"] {
            let short = name.trim_end_matches('*');
            page.find(role, name).find("button", short).focus();
            page.press("F2");
            page.find("textbox", "*");
            page.press(key);
            page.wait(&format!("{name} has the focus after {key}"), || {
                page.maybe(role, name).is_some_and(|head| head.find("button", short).is_focused())
            });
        }
    }
}

/// The panel that the first click opens takes room from the board, and what was under the pointer goes elsewhere.
fn two_clicks_edit_what_the_first_of_them_hit(visitor: &Visitor) {
    let page = visitor.open_map(
        "A: one two | B: three four | C: five six\n Web | a | b | c | d | e | f\n Shop | g | | | | | h",
    );
    for (before, name) in [("d", "fourth"), ("f", "sixth")] {
        let at = page.card(before).target();
        page.pointer(MOUSE, at).click().pause(60).click().perform();
        page.find("complementary", "*");
        write(&page, name);
        page.card(name);
        page.press("Escape");
        page.gone("complementary", "*");
    }
    page.expect("A: one two | B: three four | C: five six\n Web | a | b | c | fourth | e | sixth\n Shop | g | | | | | h");
}
