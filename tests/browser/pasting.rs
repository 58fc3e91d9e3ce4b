//! Tables and texts of other programs: pasted on a board and on the start screen, and cards that go there and come back.

use crate::harness::board::MAP;
use crate::harness::{Element, MOUSE, Page, Point, Visitor, check};
use klantreis::text::{board, import, paste as words};
use serde_json::{Value, json};

crate::tests! {
    a_table_goes_over_lanes_and_steps,
    cells_of_several_lines_keep_them.either(),
    office_programs_are_read_as_they_write,
    text_wins_over_the_picture_of_the_cells,
    one_press_takes_a_table_back.either(),
    beyond_the_edge_it_is_asked_first.either(),
    numbers_go_where_numbers_stand.either(),
    cards_land_in_a_spreadsheet_as_cells_and_come_back,
    the_menu_copies_as_the_keys_do,
    a_table_becomes_a_journey_on_the_start_screen.either(),
    lines_become_a_journey_on_the_start_screen.either(),
    json_of_another_tool_says_what_it_is.either(),
    a_file_of_ours_is_opened_wherever_its_text_is_pasted.either(),
    too_much_is_refused_in_words.either(),
    a_text_field_pastes_by_itself,
    the_middle_button_makes_no_cards,
}

const BOARD: &str = "
    Think: search compare | Do: pay
    Web  | a |  |
    Shop |   |  | f
    Mail |   |  |";

const MULTILINE: &str = include_str!("../cases/multiline-cells.tsv");
const FOREIGN: &str = include_str!("../cases/foreign-journey.json");
const OURS: &str = include_str!("../golden/v1-minimal.klantreis.json");

/// The first bytes of a PNG.
const BITMAP: &[u8] = &[137, 80, 78, 71, 13, 10, 26, 10];

/// Clicks on the ground of an empty cell.
fn select_cell(page: &Page, lane: &str, step: &str) {
    let ground = page.cell(lane, step).rectangle();
    page.pointer(MOUSE, Point { x: ground.x + 12.0, y: ground.bottom() - 5.0 }).click().perform();
}

/// The titles of the cards of a lane as they are stored, line breaks and all, each with its step.
fn stored(page: &Page, lane: usize) -> Vec<(String, String)> {
    let journey = page.stored_journey(MAP).unwrap_or_default();
    let cards = journey["lanes"][lane]["cards"].as_array().cloned().unwrap_or_default();
    let text = |card: &Value, name: &str| card[name].as_str().unwrap_or_default().to_owned();
    cards.iter().map(|card| (text(card, "step"), text(card, "title"))).collect()
}

#[track_caller]
fn expect_lane(page: &Page, lane: usize, cards: &[(&str, &str)]) {
    let wanted: Vec<(String, String)> =
        cards.iter().map(|(step, title)| (format!("s-{step}"), (*title).to_owned())).collect();
    let mut last = Vec::new();
    page.poll(|| {
        last = stored(page, lane);
        (last == wanted).then_some(())
    });
    assert_eq!(last, wanted, "lane {lane}");
}

fn dialog(page: &Page, name: &str) -> Element {
    page.find("dialog", name)
}

fn a_table_goes_over_lanes_and_steps(visitor: &Visitor) {
    visitor.copy_elsewhere("x\ty\nz\t\n");
    let act = |page: &Page| {
        select_cell(page, "Web", "compare");
        page.press("Control+v");
    };
    check(
        visitor,
        BOARD,
        act,
        "
        Think: search compare | Do: pay
        Web  | a | x | y
        Shop |   | z | f
        Mail |   |   |",
    );
}

fn cells_of_several_lines_keep_them(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    select_cell(&page, "Shop", "search");
    page.paste(&[("text/plain", MULTILINE)], &[]);
    expect_lane(
        &page,
        1,
        &[
            ("search", "Ziet advertentie"),
            ("compare", "Vraagt zich af:\nis dit iets voor mij?"),
            ("pay", "f"),
            ("pay", "Zegt \"te duur\""),
        ],
    );
    expect_lane(&page, 2, &[("search", "Belt de winkel"), ("compare", "Wacht 12 minuten,\nhangt op")]);
}

/// HTML as the programs write it, cut to what matters: styles, comments, wrapped lines, hidden rows.
fn office_programs_are_read_as_they_write(visitor: &Visitor) {
    let excel = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style><!--table {mso-displayed:1}--></style></head>
        <body link=blue><table border=0 cellpadding=0 style='border-collapse:collapse'><!--StartFragment-->
        <col width=64 span=2 style='width:48pt'>
        <tr height=20><td height=20 class=xl65 width=64>eerste\r\n  cel</td><td class=xl65>twee<br>\r\n    regels</td></tr>
        <tr height=20><td colspan=2>over twee</td></tr>
        <![if !supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td><td>weg</td></tr><![endif]>
        <!--EndFragment--></table></body></html>";
    let sheets = "<meta charset='utf-8'><google-sheets-html-origin><style type=\"text/css\"><!--td {border: 1px solid #ccc;}--></style>
        <table xmlns=\"http://www.w3.org/1999/xhtml\" cellspacing=\"0\" dir=\"ltr\" data-sheets-root=\"1\"><colgroup><col width=\"100\"/></colgroup>
        <tbody><tr style=\"height:21px;\"><td style=\"overflow:hidden;\">eerste cel</td><td>twee<br/>regels</td></tr>
        <tr><td rowspan=\"1\" colspan=\"2\">over twee</td></tr></tbody></table></google-sheets-html-origin>";
    let calc = "<!DOCTYPE html><html><head><title></title><meta name=\"generator\" content=\"LibreOffice 7.4\"/></head><body>
        <table cellspacing=\"0\" border=\"0\"><colgroup width=\"85\"></colgroup><tr><td height=\"17\" align=\"left\">eerste&nbsp;cel</td>
        <td align=\"left\"><font color=\"#000000\">twee<br>regels</font></td></tr><tr><td colspan=2>over twee</td></tr></table></body></html>";
    let word = "<html><head><style>p.MsoNormal {margin:0cm}</style></head><body lang=NL><!--StartFragment-->
        <table class=MsoTableGrid border=1><tr><td valign=top><p class=MsoNormal>eerste\r\ncel<o:p></o:p></p></td>
        <td><p class=MsoNormal>twee<o:p></o:p></p><p class=MsoNormal>regels<span style='mso-hide:all;display:none'>weg</span></p></td></tr>
        <tr><td colspan=2><p class=MsoNormal>over twee<o:p></o:p></p></td></tr></table><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>";
    for html in [excel, sheets, calc, word] {
        let page = visitor.open_map(BOARD);
        select_cell(&page, "Mail", "search");
        // Word parts the lines of a cell as it parts rows.
        page.paste(&[("text/html", html), ("text/plain", "eerste cel\ttwee\r\nregels\r\nover twee")], &[]);
        page.click("button", visitor.t(words::ONLY_WHAT_FITS));
        expect_lane(&page, 2, &[("search", "eerste cel"), ("compare", "twee\nregels")]);
    }
    // A page with more than a table is text, also where it comes from a real clipboard.
    visitor.copy_page_elsewhere("<p>een</p><table><tr><td>twee</td></tr></table><p>drie</p>");
    let page = visitor.open_map(BOARD);
    select_cell(&page, "Mail", "search");
    page.press("Control+v");
    expect_lane(&page, 2, &[("search", "een"), ("search", "twee"), ("search", "drie")]);
    visitor.copy_page_elsewhere("<table><tr><td>een<br>cel</td><td>twee</td></tr></table>");
    let page = visitor.open_map(BOARD);
    select_cell(&page, "Mail", "search");
    page.press("Control+v");
    expect_lane(&page, 2, &[("search", "een\ncel"), ("compare", "twee")]);
}

fn text_wins_over_the_picture_of_the_cells(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.card("a").click();
    let html = "<table><tr><td>x</td><td>y</td></tr></table>";
    page.paste(&[("text/plain", "x\ty\r\n"), ("text/html", html)], &[("image.png", "image/png", BITMAP)]);
    expect_lane(&page, 0, &[("search", "a"), ("search", "x"), ("compare", "y")]);
    let journey = page.stored_journey(MAP).unwrap_or_default();
    assert!(journey["lanes"][0]["cards"][0]["image"].is_null(), "no picture on the selected card");
}

fn one_press_takes_a_table_back(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    select_cell(&page, "Web", "compare");
    page.paste(&[("text/plain", "x\ty\nz\tw")], &[]);
    page.find("table", "*").find("button", "w");
    page.hear(&visitor.fill(words::PASTED, &[("what", visitor.word("4 kaarten", "4 cards"))]));
    // The one in the bar stands before it.
    let offered = page.find_all("button", Some(visitor.t(board::UNDO))).pop();
    offered.expect("it is offered to take it back").click();
    page.expect(BOARD);
}

fn beyond_the_edge_it_is_asked_first(visitor: &Visitor) {
    let table = "x\ty\nz\tw";
    let begin = |page: &Page| {
        select_cell(page, "Mail", "pay");
        page.paste(&[("text/plain", table)], &[]);
        dialog(page, visitor.t(words::LARGER))
    };
    let page = visitor.open_map(BOARD);
    let asked = begin(&page);
    let what = visitor.word("1 lane en 1 stap", "1 lane and 1 step");
    assert!(asked.text().contains(what), "{}", asked.text());
    page.press("Escape");
    page.gone("dialog", "*");
    page.expect(BOARD);
    begin(&page);
    page.tab_to("button", visitor.t(words::ONLY_WHAT_FITS));
    page.press("Enter");
    page.gone("dialog", "*");
    let fits = "
        Think: search compare | Do: pay
        Web  | a |  |
        Shop |   |  | f
        Mail |   |  | x";
    page.expect(fits);
    page.press("Control+z");
    page.expect(BOARD);
    begin(&page);
    page.click("button", &visitor.fill(words::ADD, &[("what", what)]));
    page.gone("dialog", "*");
    page.wait("a lane and a step come with it", || {
        let journey = page.stored_journey(MAP).unwrap_or_default();
        journey["lanes"].as_array().is_some_and(|lanes| lanes.len() == 4)
            && journey["phases"][1]["steps"].as_array().is_some_and(|steps| steps.len() == 2)
            && journey["lanes"][3]["cards"].as_array().is_some_and(|cards| cards.len() == 2)
    });
    page.press("Control+z");
    page.expect(BOARD);
}

fn numbers_go_where_numbers_stand(visitor: &Visitor) {
    let journey = json!({ "id": MAP, "title": "Numbers", "state": "current",
        "phases": [{ "id": "p", "name": "P", "steps": [{ "id": "s-one", "name": "one" }, { "id": "s-two", "name": "two" }] }],
        "lanes": [
            { "id": "l", "name": "Web", "kind": "touchpoints", "cards": [{ "id": "w", "step": "s-one", "title": "w" }] },
            { "id": "e", "name": "Feel", "kind": "experience", "points": {} },
            { "id": "m", "name": "Count", "kind": "metric", "measure": "customers", "values": {} }],
        "links": [] });
    let page = visitor.open_journey(&journey);
    page.card("w").click();
    let half = visitor.word("1,5", "1.5");
    page.paste(&[("text/plain", &format!("x\ty\n{half}\tblij\n1200\t"))], &[]);
    page.wait("the numbers are kept", || {
        let lanes = page.stored_journey(MAP).unwrap_or_default()["lanes"].clone();
        lanes[1].to_string().contains("1.5") && lanes[2].to_string().contains("1200")
    });
    page.hear(visitor.word("“blij” past niet in Feel.", "“blij” doesn’t fit in Feel."));
}

fn cards_land_in_a_spreadsheet_as_cells_and_come_back(visitor: &Visitor) {
    let page = visitor.open_map(
        "
        Think: search compare | Do: pay
        Web  | a | b |
        Shop |   |   | f
        Mail |   |   |",
    );
    page.card("a").click();
    page.holding("Control", || ["b", "f"].iter().for_each(|title| page.card(title).click()));
    page.press("Control+c");
    assert_eq!(visitor.paste_elsewhere(), "a\tb\t\n\t\tf");
    let html = visitor.paste_elsewhere_as("text/html");
    assert!(html.contains("<table") && html.matches("<td").count() == 6, "{html}");
    visitor.copy_elsewhere("a\tb\t\n\t\tf");
    page.activate();
    select_cell(&page, "Shop", "search");
    page.press("Control+v");
    page.expect(
        "
        Think: search compare | Do: pay
        Web  | a | b |
        Shop | a | b | f
        Mail |   |   | f",
    );
}

fn the_menu_copies_as_the_keys_do(visitor: &Visitor) {
    let page = visitor.open_map("Think: search compare | Do: pay\n Web | a | b |");
    page.card("a").click();
    page.holding("Control", || page.card("b").click());
    page.open_menu(&page.card("b"));
    page.choose(&[&format!("{}*", visitor.t(board::COPY))]);
    page.hear(&visitor.fill(board::COPIED, &[("cards", visitor.word("2 kaarten", "2 cards"))]));
    assert_eq!(visitor.paste_elsewhere(), "a\tb");
    assert!(visitor.paste_elsewhere_as("text/html").contains("<table"), "a table too");
}

fn a_table_becomes_a_journey_on_the_start_screen(visitor: &Visitor) {
    let page = visitor.open();
    let html = "<table><tr><td></td><td>Kijken</td><td>Kopen</td></tr><tr><td>Website</td><td>x</td><td>y</td></tr></table>";
    page.paste(
        &[("text/plain", "\tKijken\tKopen\r\nWebsite\tx\ty\r\n"), ("text/html", html)],
        &[("image.png", "image/png", BITMAP)],
    );
    let asked = dialog(&page, visitor.t(words::JOURNEY));
    let size = |text: &str| page.wait(text, || asked.text().contains(text));
    size(visitor.word("2 stappen × 1 lane, 2 kaarten", "2 steps × 1 lane, 2 cards"));
    let turn = page.find("checkbox", visitor.t(words::TURN));
    turn.click();
    size(visitor.word("1 stap × 2 lanes, 2 kaarten", "1 step × 2 lanes, 2 cards"));
    turn.click();
    page.find("textbox", visitor.t(words::TITLE)).fill("Uit Excel");
    page.press("Enter");
    page.find("table", "Uit Excel");
    let seen = page.board();
    assert_eq!(seen.steps().collect::<Vec<_>>(), ["Kijken", "Kopen"]);
    assert_eq!((seen.lanes[0].name.as_str(), seen.cards()), ("Website", vec!["x", "y"]));
}

fn lines_become_a_journey_on_the_start_screen(visitor: &Visitor) {
    visitor.copy_elsewhere("kijken\nbellen\nkopen");
    let page = visitor.open();
    page.press("Control+v");
    dialog(&page, visitor.t(words::JOURNEY));
    page.press("Escape");
    page.gone("dialog", "*");
    assert!(page.stored().keys().all(|key| !key.contains("/journey/")), "nothing is made");
    page.press("Control+v");
    dialog(&page, visitor.t(words::JOURNEY));
    page.click("button", visitor.t(words::MAKE));
    page.find("table", "*");
    assert_eq!(page.board().cards(), ["bellen", "kijken", "kopen"]);
    assert_eq!(page.board().steps().count(), 3);
}

fn json_of_another_tool_says_what_it_is(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.card("a").click();
    page.paste(&[("text/plain", FOREIGN)], &[]);
    let said = dialog(&page, visitor.t(import::REFUSED)).text();
    assert!(
        said.contains(visitor.word("JSON van een ander programma", "JSON from another program")),
        "{said}"
    );
    page.press("Escape");
    page.gone("dialog", "*");
    let cell = page.cell("Mail", "pay");
    page.drop_from_elsewhere(&cell, &[("text/plain", FOREIGN)], &[]);
    dialog(&page, visitor.t(import::REFUSED));
    page.press("Escape");
    page.gone("dialog", "*");
    page.drop_from_elsewhere(&cell, &[], &[("journey.json", "application/json", FOREIGN.as_bytes())]);
    dialog(&page, visitor.t(import::REFUSED));
    page.press("Escape");
    page.gone("dialog", "*");
    page.expect(BOARD);
}

fn a_file_of_ours_is_opened_wherever_its_text_is_pasted(visitor: &Visitor) {
    let title = serde_json::from_str::<Value>(OURS).expect("a file")["journeys"][0]["title"].clone();
    let page = visitor.open_map(BOARD);
    page.card("a").click();
    page.paste(&[("text/plain", OURS)], &[]);
    page.find("table", title.as_str().expect("a title"));
}

fn too_much_is_refused_in_words(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.card("a").click();
    page.paste(&[("text/plain", &"woord ".repeat(170_000))], &[]);
    page.hear(visitor.word("op een kaart passen er 10.000", "a card takes 10,000"));
    page.paste(&[("text/plain", &"x\n".repeat(500_000))], &[]);
    page.hear(visitor.word("Dit worden 500.000 kaarten", "This makes 500,000 cards"));
    page.expect(BOARD);
}

fn a_text_field_pastes_by_itself(visitor: &Visitor) {
    visitor.copy_elsewhere("x\ty\nz");
    let page = visitor.open_map(BOARD);
    page.card("a").click();
    page.press("F2");
    page.wait("its title is being typed", || {
        page.call("() => document.activeElement.matches('input, textarea')", json!([])) == json!(true)
    });
    page.press("Control+a");
    page.press("Control+v");
    page.press("Enter");
    page.wait("it is in the title", || {
        stored(&page, 0).first().is_some_and(|(_, title)| title.contains('x'))
    });
    assert_eq!((stored(&page, 0).len(), stored(&page, 1).len()), (1, 1));
}

/// Has the browser paste when the middle button goes up, as it does on Linux with what is selected elsewhere.
fn the_middle_button_makes_no_cards(visitor: &Visitor) {
    let page = visitor.open_map(BOARD);
    page.call(
        "() => addEventListener('mouseup', (event) => {
            if (event.button !== 1) return;
            const data = new DataTransfer();
            data.setData('text/plain', 'selected elsewhere');
            const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
            Object.defineProperty(paste, 'clipboardData', { value: data });
            event.target.dispatchEvent(paste);
            window.pasted = (window.pasted ?? 0) + 1;
        })",
        json!([]),
    );
    let ground = page.cell("Mail", "search").rectangle().center();
    page.pointer(MOUSE, ground).click_middle().perform();
    page.pointer(MOUSE, page.card("a").rectangle().center()).click_middle().perform();
    page.wait("it was pasted", || page.call("() => window.pasted", json!([])) == json!(2));
    page.expect(BOARD);
    // The key still pastes right after it.
    visitor.copy_elsewhere("x");
    page.activate();
    page.pointer(MOUSE, ground).click_middle().perform();
    select_cell(&page, "Mail", "search");
    page.press("Control+v");
    expect_lane(&page, 2, &[("search", "x")]);
}
