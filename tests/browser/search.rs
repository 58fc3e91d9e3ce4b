//! Finding cards: what is looked for stands out, the rest fades.

use crate::harness::{Drawing, Page, Visitor};
use crate::screens::board;
use klantreis::text::{board as board_words, find as words};
use serde_json::json;

crate::tests! {
    typing_fades_what_does_not_fit_and_escape_shows_all_again.either(),
    enter_and_f3_go_from_match_to_match,
    the_filter_chooses_by_what_cards_are_and_stays_in_the_address.either(),
    a_phone_searches_from_its_menu_and_goes_to_the_step_of_a_match.either(),
    a_match_in_a_folded_or_hidden_lane_comes_into_sight.either(),
    what_is_far_away_fades_too_and_a_map_that_is_opened_again_is_whole.either(),
    cards_fade_where_they_are_moved_to_and_written.either(),
    a_match_is_not_left_behind_the_heads_of_the_board,
    links_fade_with_the_cards_they_join.either(),
}

const MAP: &str = "
    Think: search compare | Do: pay
    Web  | café coffee | tea | receipt
    Shop | cafeteria   |     | bill";

/// The titles of the cards that stand out.
fn shown(page: &Page) -> Vec<String> {
    let titles = page.call(
        "() => [...document.querySelectorAll('[data-card]:not([data-faded])')]
            .map((card) => card.getAttribute('aria-label'))",
        json!([]),
    );
    titles.as_array().unwrap().iter().map(|title| title.as_str().unwrap().to_owned()).collect()
}

#[track_caller]
fn expect_shown(page: &Page, titles: &[&str]) {
    page.poll(|| (shown(page) == titles).then_some(()));
    assert_eq!(shown(page), titles);
}

fn typing_fades_what_does_not_fit_and_escape_shows_all_again(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.card("tea").click();
    page.press("/");
    assert!(page.find("searchbox", visitor.t(words::SEARCH)).is_focused());
    page.type_text("CAFE");
    expect_shown(&page, &["café", "cafeteria"]);
    page.hear(visitor.word("2 kaarten gevonden.", "2 cards found."));
    page.type_text("t");
    expect_shown(&page, &["cafeteria"]);
    page.card("café").press("F2");
    page.press("Control+a");
    page.type_text("cafetaria");
    page.press("Enter");
    page.press("/");
    page.press("Control+a");
    page.type_text("cafet");
    expect_shown(&page, &["cafetaria", "cafeteria"]);
    page.press("Escape");
    expect_shown(&page, &["cafetaria", "coffee", "tea", "receipt", "cafeteria", "bill"]);
}

fn enter_and_f3_go_from_match_to_match(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.press("/");
    page.type_text("e");
    for (key, said) in [
        ("Enter", "1 {of} 5: café"),
        ("Enter", "2 {of} 5: coffee"),
        ("Shift+Enter", "1 {of} 5: café"),
        ("Shift+Enter", "5 {of} 5: cafeteria"),
        ("F3", "1 {of} 5: café"),
    ] {
        page.press(key);
        page.hear(&said.replace("{of}", visitor.word("van", "of")));
    }
    page.press("ArrowDown");
    page.wait("the match has the focus", || page.card("café").is_focused());
    page.press("F3");
    page.hear(visitor.word("2 van 5: coffee", "2 of 5: coffee"));
}

fn the_filter_chooses_by_what_cards_are_and_stays_in_the_address(visitor: &Visitor) {
    let page = board(visitor);
    let all = shown(&page).len();
    page.choose_from(visitor.t(words::FILTER), &[visitor.t(words::DIRECTNESS)]);
    let menu = page.find("menu", visitor.t(words::DIRECTNESS));
    let items = menu.find_all("menuitemcheckbox", None);
    items[0].click();
    page.wait("some fade", || shown(&page).len() < all);
    let some = shown(&page);
    items[1].click();
    page.wait("of one property, one value is enough", || shown(&page).len() > some.len());
    items[1].click();
    page.wait("as before", || shown(&page) == some);
    page.press("Escape");
    page.find("button", visitor.word("Filter, 1 actief", "Filter, 1 active"));
    page.reload();
    page.find("table", "*");
    page.wait("the address kept the filter", || shown(&page) == some);
    let button = visitor.word("Filter, 1 actief", "Filter, 1 active");
    page.choose_from(button, &[visitor.t(words::CLEAR)]);
    page.wait("all are shown", || shown(&page).len() == all);
}

fn a_phone_searches_from_its_menu_and_goes_to_the_step_of_a_match(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(390, 844);
    let page = visitor.open_with_journeys(&[Drawing::parse(MAP).journey("map", "Trial map")]);
    page.click("link", "Trial map");
    page.find("tabpanel", "Think");
    page.choose_from(visitor.word("Meer acties", "More actions"), &[visitor.t(words::SEARCH)]);
    page.find("searchbox", visitor.t(words::SEARCH)).click();
    page.type_text("bill");
    page.press("Enter");
    page.find("tabpanel", "Do");
    expect_shown(&page, &["bill"]);
    page.click("button", visitor.t(words::STOP_SEARCHING));
    page.wait("all are shown", || shown(&page).len() == 2);
}

/// Such a match was counted, and could not be gone to.
fn a_match_in_a_folded_or_hidden_lane_comes_into_sight(visitor: &Visitor) {
    let mut journey = Drawing::parse(MAP).journey("map", "Trial map");
    journey["lanes"][0]["folded"] = json!(true);
    journey["lanes"][1]["hidden"] = json!(true);
    let page = visitor.open_journey(&journey);
    page.press("/");
    page.type_text("cafe");
    page.hear(visitor.word("2 kaarten gevonden.", "2 cards found."));
    let found =
        || page.call("() => document.querySelector('[data-found]')?.getAttribute('aria-label')", json!([]));
    page.press("Enter");
    page.wait("the lane opens", || found() == json!("café"));
    page.press("Enter");
    page.wait("the lane is shown", || found() == json!("cafeteria"));
    assert!(page.find("searchbox", visitor.t(words::SEARCH)).is_focused(), "typing goes on");
    page.press("Escape");
    page.wait("they are as before", || page.maybe("button", "cafeteria").is_none());
    page.find("button", &visitor.fill(board_words::UNFOLD_LANE, &[("lane", "Web")]));
    assert!(
        page.find("button", visitor.word("Ongedaan maken", "Undo")).is_disabled(),
        "the map didn't change"
    );
}

fn what_is_far_away_fades_too_and_a_map_that_is_opened_again_is_whole(visitor: &Visitor) {
    let steps: Vec<String> = (1..=60).map(|step| format!("s{step}")).collect();
    let cards: Vec<String> = (1..=60).map(|card| format!("c{card}")).collect();
    let drawing = format!("Think: {}\n Web | {}", steps.join(" "), cards.join(" | "));
    let page = visitor.open_with_journeys(&[Drawing::parse(&drawing).journey("map", "Trial map")]);
    page.open_journey_called("Trial map");
    page.press("/");
    page.type_text("c6");
    expect_shown(&page, &["c6", "c60"]);
    page.press("0");
    expect_shown(&page, &["c60"]);
    page.press("Backspace");
    expect_shown(&page, &["c6", "c60"]);
    page.go_to_start(visitor);
    page.open_journey_called("Trial map");
    page.card("c60");
    page.wait("nothing fades", || shown(&page).len() == 60);
}

fn cards_fade_where_they_are_moved_to_and_written(visitor: &Visitor) {
    let page = visitor.open_map(MAP);
    page.press("/");
    page.type_text("cafe");
    expect_shown(&page, &["café", "cafeteria"]);
    page.card("tea").focus();
    page.press("Space");
    page.press("ArrowRight");
    page.press("Space");
    page.expect(
        "Think: search compare | Do: pay\n Web | café coffee | | tea receipt\n Shop | cafeteria | | bill",
    );
    expect_shown(&page, &["café", "cafeteria"]);
    page.card("tea").focus();
    page.press("n");
    page.type_text("sugar");
    page.press("Enter");
    page.press("Escape");
    page.card("sugar");
    expect_shown(&page, &["café", "cafeteria"]);
}

/// A match above or left of what was seen came into sight below the heads, which covered it.
fn a_match_is_not_left_behind_the_heads_of_the_board(visitor: &Visitor) {
    let steps: Vec<String> = (1..=20).map(|step| format!("s{step}")).collect();
    let row =
        |lane: usize| (1..=20).map(move |step| format!("c{lane}x{step}")).collect::<Vec<_>>().join(" | ");
    let lanes: Vec<String> = (1..=20).map(|lane| format!("L{lane} | {}", row(lane))).collect();
    let page = visitor.open_map(&format!("Think: {}\n{}", steps.join(" "), lanes.join("\n")));
    let clear = |title: &str| {
        page.call(
            "(title) => {
                const card = document.querySelector(`[data-card][aria-label='${title}']`).getBoundingClientRect();
                const corner = document.querySelector('.corner').getBoundingClientRect();
                return card.top >= corner.bottom && card.left >= corner.right && card.bottom <= innerHeight;
            }",
            json!([title]),
        ) == json!(true)
    };
    for title in ["c20x20", "c3x3", "c1x1"] {
        page.press("/");
        page.press("Control+a");
        page.type_text(title);
        page.press("Enter");
        page.wait(&format!("{title} is in sight"), || clear(title));
        page.press("Escape");
        page.card("c1x1").focus();
    }
}

/// They stayed as bright as ever, and all that was seen of a filtered board.
fn links_fade_with_the_cards_they_join(visitor: &Visitor) {
    let mut journey = Drawing::parse(MAP).journey("map", "Trial map");
    let id = |lane: usize, card: usize| journey["lanes"][lane]["cards"][card]["id"].clone();
    let (cafe, coffee, cafeteria) = (id(0, 0), id(0, 1), id(1, 0));
    journey["links"] = json!([
        { "id": "near", "from": cafe, "to": cafeteria, "label": "near" },
        { "id": "far", "from": coffee, "to": cafeteria, "label": "far" },
    ]);
    let page = visitor.open_journey(&journey);
    let faded = || {
        page.call(
            "() => [...document.querySelectorAll('.links path.is-faded')].map((line) => line.dataset.link)
                .concat([...document.querySelectorAll('.linklabel.is-faded')].map((label) => label.textContent))",
            json!([]),
        )
    };
    page.press("/");
    page.type_text("cafe");
    page.wait("the other one fades", || faded() == json!(["far", "far"]));
    page.press("Escape");
    page.wait("both are back", || faded() == json!([]));
}
