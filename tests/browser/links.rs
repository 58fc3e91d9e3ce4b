//! Links between cards: drawn in every way, never through a card, following what is dragged.

use crate::harness::board::{MAP, TITLE};
use crate::harness::json::text;
use crate::harness::{Drawing, Element, Kind, MOUSE, PEN, Page, Place::*, Point, TOUCH, Visitor};
use klantreis::text::{board as words, insight, inspector};
use serde_json::{Value, json};

crate::tests! {
    a_link_is_drawn_from_the_handle_of_a_card,
    a_link_that_is_let_go_elsewhere_is_none,
    a_link_is_made_by_keys.either(),
    a_link_is_made_with_single_clicks.either(),
    lines_run_through_no_card_and_stay_beside_what_moves,
    a_link_follows_the_card_that_is_dragged,
    what_is_said_at_a_link_stands_in_the_gutter_of_its_lane,
    the_panel_of_a_card_leads_along_its_links.either(),
    a_link_is_edited_turned_and_removed_where_it_is_drawn,
    a_screen_reader_hears_where_links_lead.either(),
    a_card_that_is_deleted_takes_its_links_along_in_one_step.either(),
    a_phone_links_cards_too.either(),
    a_board_with_links_is_left_for_the_start_screen,
}

const DRAWING: &str = "Think: search compare | Do: pay\n Web | a b | c | d\n Shop | e | | f";

/// The map of [`DRAWING`] with links by title, `from to label`.
pub fn journey(links: &[(&str, &str, &str)]) -> Value {
    let mut journey = Drawing::parse(DRAWING).journey(MAP, TITLE);
    let link = |(at, (from, to, label)): (usize, &(&str, &str, &str))| json!({ "id": format!("k{at}"), "from": format!("c-{from}"), "to": format!("c-{to}"), "label": label });
    journey["links"] = links.iter().enumerate().map(link).collect();
    journey
}

/// The stored links by title: `a > c: label`.
fn stored(page: &Page) -> Vec<String> {
    let journey = page.stored_journey(MAP).unwrap_or_default();
    let title = |id: &Value| text(id).trim_start_matches("c-").to_owned();
    let link = |link: &Value| {
        let label = link["label"].as_str().filter(|label| !label.is_empty());
        let label = label.map(|label| format!(": {label}")).unwrap_or_default();
        format!("{} > {}{label}", title(&link["from"]), title(&link["to"]))
    };
    journey["links"].as_array().map(|links| links.iter().map(link).collect()).unwrap_or_default()
}

#[track_caller]
fn expect(page: &Page, links: &[&str]) {
    let mut last = Vec::new();
    page.poll(|| {
        last = stored(page);
        (last == links).then_some(())
    });
    assert_eq!(last, links);
}

/// The ring at the right edge of a card.
fn handle(card: &Element) -> Point {
    let at = card.rectangle();
    Point { x: at.right() - 2.0, y: at.center().y }
}

/// The lines on the board as they are drawn, once there are so many.
#[track_caller]
fn lines(page: &Page, count: usize) -> Vec<String> {
    let drawn = || -> Vec<String> {
        let all = "() => [...document.querySelectorAll('.grid > .links path')].map((line) => line.getAttribute('d'))";
        page.call(all, json!([])).as_array().expect("a list").iter().map(text).collect()
    };
    page.wait("the lines are drawn", || drawn().len() == count);
    drawn()
}

fn a_link_is_drawn_from_the_handle_of_a_card(visitor: &Visitor) {
    // Firefox has no WebDriver action for pens.
    let is_chromium = visitor.browser.kind == Kind::Chromium;
    for kind in if is_chromium { &[MOUSE, TOUCH, PEN][..] } else { &[MOUSE, TOUCH] } {
        let page = visitor.open_journey(&journey(&[]));
        let card = page.card("c");
        // A finger finds the handle on a selected card.
        card.click();
        page.find("complementary", "*");
        let to = page.card("e").target();
        let draw = page.pointer(kind, card.target()).to(handle(&card)).down().pause(40);
        draw.glide(to, 6).pause(30).up().perform();
        expect(&page, &["c > e"]);
        page.hear(&visitor.fill(words::LINKED, &[("name", "c"), ("place", "e")]));
        assert_eq!(lines(&page, 1).len(), 1);
        page.press("Control+z");
        expect(&page, &[]);
        lines(&page, 0);
    }
}

fn a_link_that_is_let_go_elsewhere_is_none(visitor: &Visitor) {
    let page = visitor.open_journey(&journey(&[]));
    let (card, away) = (page.card("c"), page.drop_point(In("Shop", "compare")));
    let draw = || page.pointer(MOUSE, card.target()).to(handle(&card)).down().pause(40);
    draw().glide(away, 6).pause(30).up().perform();
    page.hear(visitor.t(words::NOT_LINKED));
    page.hush();
    draw().glide(page.card("e").target(), 6).pause(30).perform();
    page.press("Escape");
    page.hear(visitor.t(words::NOT_LINKED));
    page.let_go();
    expect(&page, &[]);
    page.expect(DRAWING);
}

fn a_link_is_made_by_keys(visitor: &Visitor) {
    let page = visitor.open_journey(&journey(&[]));
    page.card("a").press("l");
    page.hear(&visitor.fill(words::LINKING, &[("name", "a")]));
    page.press("ArrowRight");
    page.hear("c.");
    page.press("ArrowRight");
    page.press("Space");
    expect(&page, &["a > d"]);
    page.wait("the focus is on the card", || page.card("a").is_focused());
    page.press("l");
    page.press("ArrowDown");
    page.press("Escape");
    page.hear(visitor.t(words::NOT_LINKED));
    expect(&page, &["a > d"]);
}

fn a_link_is_made_with_single_clicks(visitor: &Visitor) {
    let page = visitor.open_journey(&journey(&[]));
    page.open_menu(&page.card("f"));
    page.choose(&[visitor.t(words::LINK_TO), "Web", "b"]);
    expect(&page, &["f > b"]);
    page.open_menu(&page.card("f"));
    page.choose(&[visitor.t(words::LINK_TO), "Web"]);
    let left: Vec<String> =
        page.find("menu", "*").find_all("menuitem", None).iter().map(Element::name).collect();
    assert_eq!(left, ["a", "c", "d"], "what is linked already is not offered again");
}

/// Points on the lines that lie within a card.
fn within_cards(page: &Page) -> Value {
    page.call(
        "() => {
            const cards = [...document.querySelectorAll('.grid [data-card]')].map((card) => card.getBoundingClientRect());
            const found = [];
            for (const line of document.querySelectorAll('.grid > .links path')) {
                const origin = line.ownerSVGElement.getBoundingClientRect();
                for (let at = 0; at < line.getTotalLength(); at += 3) {
                    const point = line.getPointAtLength(at);
                    const [x, y] = [origin.left + point.x, origin.top + point.y];
                    if (cards.some((card) => x > card.left + 1 && x < card.right - 1 && y > card.top + 1 && y < card.bottom - 1))
                        found.push([line.dataset.link, Math.round(x), Math.round(y)]);
                }
            }
            return found;
        }",
        json!([]),
    )
}

const ALL: &[(&str, &str, &str)] =
    &[("d", "a", "goes back"), ("b", "f", ""), ("e", "c", ""), ("a", "e", "asks"), ("f", "b", "looks again")];

fn lines_run_through_no_card_and_stay_beside_what_moves(visitor: &Visitor) {
    let page = visitor.open_journey(&journey(ALL));
    let before = lines(&page, ALL.len());
    assert_eq!(within_cards(&page), json!([]));
    page.move_card("b", In("Shop", "compare"));
    page.wait("the lines are drawn anew", || lines(&page, ALL.len()) != before);
    assert_eq!(within_cards(&page), json!([]));
    let wide = lines(&page, ALL.len());
    page.press("Escape");
    page.resize(1100, 900);
    page.wait("the lines follow the window", || lines(&page, ALL.len()) != wide);
    page.poll(|| (within_cards(&page) == json!([])).then_some(()));
    assert_eq!(within_cards(&page), json!([]));
}

fn a_link_follows_the_card_that_is_dragged(visitor: &Visitor) {
    let page = visitor.open_journey(&journey(&[("d", "a", "goes back")]));
    lines(&page, 1);
    let air = || {
        page.call("() => document.querySelector('.overlay .links path')?.getAttribute('d') ?? ''", json!([]))
    };
    let (from, half) = (page.card("a").target(), page.drop_point(In("Shop", "compare")));
    page.carry(MOUSE, from, half).perform();
    page.wait("its link hangs in the air", || !text(&air()).is_empty());
    let before = air();
    page.pointer(MOUSE, half).glide(page.drop_point(In("Shop", "search")), 4).pause(30).perform();
    page.wait("the link follows", || air() != before);
    page.press("Escape");
    assert_eq!(air(), "");
    page.let_go();
    page.carry(MOUSE, page.card("c").target(), half).perform();
    page.wait("c is dragged", || page.call("() => !!document.querySelector('.ghost')", json!([])) == true);
    assert_eq!(air(), "", "a card without links draws none");
    page.press("Escape");
    page.let_go();
}

fn what_is_said_at_a_link_stands_in_the_gutter_of_its_lane(visitor: &Visitor) {
    let page = visitor.open_journey(&journey(&[("d", "a", "")]));
    page.card("d").click();
    let name = visitor.fill(inspector::CONNECTION_TO, &[("card", "a")]);
    let label = visitor.fill(inspector::CONNECTION_LABEL_OF, &[("name", &name)]);
    page.find("textbox", &label).fill("goes back");
    page.press("Enter");
    expect(&page, &["d > a: goes back"]);
    let said = || {
        page.call(
            "() => [...document.querySelectorAll('.linklabel')].map((label) => label.innerText)",
            json!([]),
        )
    };
    page.wait("the label stands there", || said() == json!(["goes back"]));
    let place = page.call(
        "() => {
            const label = document.querySelector('.linklabel').getBoundingClientRect();
            const row = document.querySelector('.linklabel').closest('[role=row]');
            const cards = [...row.querySelectorAll('[data-card]')].map((card) => card.getBoundingClientRect().top);
            return label.bottom <= Math.min(...cards) && label.top >= row.getBoundingClientRect().top;
        }",
        json!([]),
    );
    assert_eq!(place, true, "above the cards of its lane");
}

fn the_panel_of_a_card_leads_along_its_links(visitor: &Visitor) {
    let page = visitor.open_journey(&journey(&[("d", "a", "")]));
    page.card("d").click();
    page.click("button", &visitor.fill(inspector::CONNECTION_TO, &[("card", "a")]));
    page.find("button", &visitor.fill(inspector::CONNECTION_FROM, &[("card", "d")]));
    page.wait("the card is selected, and has the focus", || {
        page.card("a").has("aria-current", "true") && page.card("a").is_focused()
    });
}

/// A point in the middle of a line on the board.
fn on_line(page: &Page) -> Point {
    let at = page.call(
        "() => {
            const line = document.querySelector('.grid > .links path');
            const origin = line.ownerSVGElement.getBoundingClientRect();
            const point = line.getPointAtLength(line.getTotalLength() * 0.6);
            return [origin.left + point.x, origin.top + point.y];
        }",
        json!([]),
    );
    Point { x: at[0].as_f64().unwrap_or_default(), y: at[1].as_f64().unwrap_or_default() }
}

/// The middle of what is said at a link.
#[track_caller]
fn on_label(page: &Page) -> Point {
    let at = page.poll(|| {
        let at = page.call(
            "() => {
                const label = document.querySelector('.linklabel')?.getBoundingClientRect();
                return label && [label.left + label.width / 2, label.top + label.height / 2];
            }",
            json!([]),
        );
        Some(Point { x: at[0].as_f64()?, y: at[1].as_f64()? })
    });
    at.expect("a label")
}

fn a_link_is_edited_turned_and_removed_where_it_is_drawn(visitor: &Visitor) {
    let page = visitor.open_journey(&journey(&[("a", "d", "")]));
    lines(&page, 1);
    // By its line, also while the panel shows something else.
    page.click("button", &[visitor.t(insight::INSIGHTS), ", *"].concat());
    page.find("complementary", visitor.t(insight::INSIGHTS));
    lines(&page, 1);
    page.pointer(MOUSE, on_line(&page)).click().perform();
    page.choose(&[visitor.t(words::LINK_TEXT)]);
    let said = visitor.fill(inspector::CONNECTION_TO, &[("card", "d")]);
    let field = page.find("textbox", &visitor.fill(inspector::CONNECTION_LABEL_OF, &[("name", &said)]));
    page.wait("its text is typed", || field.is_focused());
    page.type_text("buys");
    page.press("Enter");
    expect(&page, &["a > d: buys"]);

    // By what is said at it, with either button.
    page.pointer(MOUSE, on_label(&page)).click().perform();
    page.choose(&[visitor.t(words::TURN_AROUND)]);
    expect(&page, &["d > a: buys"]);
    page.press("Control+z");
    expect(&page, &["a > d: buys"]);
    page.pointer(MOUSE, on_label(&page)).click_right().perform();
    page.choose(&[&visitor.fill(words::GO_TO, &[("name", "d")])]);
    page.wait("it is led to", || page.card("d").is_focused());

    page.pointer(MOUSE, on_line(&page)).click().perform();
    page.choose(&[visitor.t(words::REMOVE_LINK)]);
    expect(&page, &[]);
    page.click("button", visitor.t(words::UNDO));
    expect(&page, &["a > d: buys"]);
    page.expect(DRAWING);
}

fn a_screen_reader_hears_where_links_lead(visitor: &Visitor) {
    let page = visitor.open_journey(&journey(&[("d", "a", "doubts"), ("a", "c", "")]));
    let back = visitor.fill(words::BACK_TO, &[("card", "a")]);
    let on = visitor.fill(words::ON_TO, &[("card", "c")]);
    page.wait("it is said", || page.card("d").description().contains(&format!("{back}: doubts.")));
    assert!(page.card("a").description().contains(&on), "{}", page.card("a").description());
    assert!(!page.card("c").description().contains('c'), "nothing leads on from c");
    page.move_card("d", In("Shop", "search"));
    page.wait("it is no longer back", || {
        page.card("d").description().contains(&visitor.fill(words::ON_TO, &[("card", "a")]))
    });
}

fn a_card_that_is_deleted_takes_its_links_along_in_one_step(visitor: &Visitor) {
    let page = visitor.open_journey(&journey(ALL));
    let all: Vec<String> = stored(&page);
    page.card("f").press("Delete");
    expect(&page, &["d > a: goes back", "e > c", "a > e: asks"]);
    lines(&page, 3);
    page.press("Control+z");
    page.expect(DRAWING);
    expect(&page, &all.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(page.find("button", visitor.t(words::UNDO)).is_disabled(), "one step");
}

fn a_phone_links_cards_too(visitor: &Visitor) {
    let phone = visitor.other(visitor.language).with_window(390, 844);
    let page = phone.open_with_journeys(&[journey(&[])]);
    page.click("link", TITLE);
    page.open_menu(&page.find("button", "a"));
    page.choose(&[visitor.t(words::LINK_TO), "Web", "c"]);
    expect(&page, &["a > c"]);
    let said = || page.find("button", "a").description();
    page.wait("it is said", || said().contains(&visitor.fill(words::ON_TO, &[("card", "c")])));
}

/// The lines were drawn once more after the board had gone, and the app broke down.
fn a_board_with_links_is_left_for_the_start_screen(visitor: &Visitor) {
    let page = visitor.open_journey(&journey(&[("a", "c", "")]));
    page.wait("the line", || {
        page.call("() => document.querySelectorAll('.links path').length", json!([])) == json!(1)
    });
    page.go_to_start(visitor);
    page.find("link", TITLE);
    std::thread::sleep(std::time::Duration::from_millis(500));
    page.open_journey_called(TITLE);
}
