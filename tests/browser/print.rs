//! A map on paper: A4 and A3, landscape.

use crate::harness::browser::fresh_folder;
use crate::harness::{Drawing, Page, Visitor};
use klantreis::gesture::keys::GROUPS;
use klantreis::text::{board, keys, view};
use lopdf::Document;
use serde_json::{Value, json};

crate::tests! {
    every_card_is_on_the_paper_under_its_phase_and_step,
    a_map_of_many_steps_and_lanes_repeats_its_headers_on_every_page,
    the_bars_and_buttons_stay_off_the_paper,
    curves_and_links_are_on_the_paper_and_hidden_lanes_are_not,
    the_outline_and_the_matrix_are_printed_where_they_are_looked_at,
    the_overview_of_keys_is_printed_while_it_is_open,
}

/// Landscape papers: name, width and height in cm.
const PAPERS: [(&str, f64, f64); 2] = [("A4", 29.7, 21.0), ("A3", 42.0, 29.7)];

/// The text of every page, without spaces: a title may be broken over lines.
fn printed(page: &Page, width: f64, height: f64) -> Vec<String> {
    let file = fresh_folder(page.browser.kind, "print").with_extension("pdf");
    page.print(&file, width, height);
    let document = Document::load(&file).unwrap_or_else(|why| panic!("{}: {why}", file.display()));
    let _left_behind = std::fs::remove_file(&file);
    let text = |number| document.extract_text(&[number]).unwrap_or_else(|why| panic!("page {number}: {why}"));
    document.get_pages().into_keys().map(text).map(|text| squeezed(&text)).collect()
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}').collect()
}

fn large_map() -> Drawing {
    let phases = ["Aware", "Weigh", "Buy", "Use", "Stay"];
    let phases =
        phases.map(|phase| (phase.to_owned(), (1..=3).map(|step| format!("{phase}-step-{step}")).collect()));
    let mut map = Drawing { phases: phases.into(), lanes: Vec::new() };
    let steps: Vec<String> = map.steps().map(str::to_owned).collect();
    for lane in 1..=14 {
        let cells =
            steps.iter().map(|step| (1..=2).map(|card| format!("Card-{lane}.{card}-{step}")).collect());
        map.lanes.push(crate::harness::drawing::Lane {
            name: format!("Lane-{lane}"),
            kind: None,
            cells: cells.collect(),
        });
    }
    map
}

fn every_card_is_on_the_paper_under_its_phase_and_step(visitor: &Visitor) {
    let map = Drawing::parse(
        "Think: search compare | Do: pay\n Web | first second | third | fourth\n Shop | | fifth |",
    );
    let page = visitor.open_map(&map.to_string());
    for (paper, width, height) in PAPERS {
        let pages = printed(&page, width, height);
        assert_eq!(pages.len(), 1, "{paper}: {pages:#?}");
        let names = map.phases.iter().map(|(phase, _)| phase.as_str()).chain(map.steps());
        for word in names.chain(map.lanes.iter().map(|lane| lane.name.as_str())).chain(map.cards()) {
            assert!(pages[0].contains(word), "{paper}: {word} is missing in {}", pages[0]);
        }
    }
}

fn a_map_of_many_steps_and_lanes_repeats_its_headers_on_every_page(visitor: &Visitor) {
    let map = large_map();
    let page = visitor.open_journey(&map.journey("large", "Large map"));
    for (paper, width, height) in PAPERS {
        let pages = printed(&page, width, height);
        assert!(pages.len() > 1, "{paper}: {} pages", pages.len());
        for card in map.cards() {
            let count = pages.iter().filter(|text| text.contains(card)).count();
            assert_eq!(count, 1, "{paper}: {card} is on {count} pages");
        }
        for (number, text) in pages.iter().enumerate() {
            for (phase, steps) in &map.phases {
                for step in steps.iter().filter(|step| text.contains(&format!(".1-{step}"))) {
                    let headed =
                        text.matches(step.as_str()).count() > text.matches(&format!("-{step}")).count();
                    assert!(headed, "{paper}, page {number}: the header {step} is missing");
                    assert!(
                        text.replace(&format!("{phase}-step"), "").contains(phase),
                        "{paper}, page {number}: {phase}"
                    );
                }
            }
        }
    }
}

fn the_bars_and_buttons_stay_off_the_paper(visitor: &Visitor) {
    let page = visitor.open_map("Think: search | Do: pay\n Web | a b | c");
    for word in [visitor.word("Delen", "Share"), visitor.word("Lane toevoegen", "Add lane")] {
        page.find("button", word);
        let pages = printed(&page, 29.7, 21.0);
        assert!(pages.iter().all(|text| !text.contains(&squeezed(word))), "{word} is printed");
    }
}

/// The paper had numbers for the curve, nothing for the links, and the lanes that were hidden.
fn curves_and_links_are_on_the_paper_and_hidden_lanes_are_not(visitor: &Visitor) {
    let mut journey = Drawing::parse(
        "Think: a1 a2 a3 a4 | Do: b1 b2 b3 b4\n Web | first | | | | | | | last\n Secret | unseen | | | | | | |",
    )
    .journey("map", "Trial map");
    journey["lanes"][1]["hidden"] = json!(true);
    let ids: Vec<Value> = (0..2).map(|at| journey["lanes"][0]["cards"][at]["id"].clone()).collect();
    journey["links"] = json!([{ "id": "k", "from": ids[0], "to": ids[1], "label": "hurries" }]);
    let feel = json!({ "id": "feel", "name": "Feel", "kind": "experience",
        "points": { "s-a1": { "actual": -1, "desired": 1 }, "s-b4": { "actual": 2 } } });
    journey["lanes"].as_array_mut().unwrap().push(feel);
    let page = visitor.open_journey(&journey);
    let pages = printed(&page, 29.7, 21.0);
    assert_eq!(pages.len(), 2, "{pages:#?}");
    let leads = visitor.word("Doornaarlast:hurries", "Ontolast:hurries");
    assert!(pages[0].contains(leads), "{}", pages[0]);
    assert!(!pages.concat().contains("unseen"), "{pages:#?}");
    let places = page.call(
        "() => {
            dispatchEvent(new Event('beforeprint'));
            const curves = [...document.querySelectorAll('.print__curve > .curve')];
            const share = (length) => Math.round(parseFloat(length));
            const seen = curves.map(({ style }) => [share(style.left), share(style.width)]);
            dispatchEvent(new Event('afterprint'));
            return seen;
        }",
        json!([]),
    );
    // Six of eight steps, then the last two.
    assert_eq!(places, json!([[0, 133], [-300, 400]]), "each page shows its steps of one curve");
}

fn the_outline_and_the_matrix_are_printed_where_they_are_looked_at(visitor: &Visitor) {
    let page = crate::opportunities::open(visitor);
    page.find("region", visitor.t(view::PAINS_BY_STEP));
    let (_, width, height) = PAPERS[0];
    let words = |pages: &[String]| pages.concat();
    let paper = words(&printed(&page, width, height));
    for word in [view::MATRIX, view::EFFECT, view::PAINS_BY_STEP].map(|word| squeezed(visitor.t(word))) {
        assert!(paper.contains(&word), "{word} is missing in {paper}");
    }
    let add = squeezed(visitor.t(view::ADD_OPPORTUNITY));
    assert!(!paper.contains(&add), "{add} is on {paper}");

    page.call("() => { location.hash = location.hash.split('?')[0] + '?view=outline' }", json!([]));
    page.find("main", visitor.t(view::OUTLINE));
    page.find("button", "k");
    let paper = words(&printed(&page, width, height));
    for word in ["Trialmap", "Think", "search", "Pain", "Ideas", "k"] {
        assert!(paper.contains(word), "{word} is missing in {paper}");
    }
    assert!(!paper.contains(&squeezed(visitor.t(view::MATRIX))), "{paper}");
}

fn the_overview_of_keys_is_printed_while_it_is_open(visitor: &Visitor) {
    let page = visitor.open_map("Think: search\n Web | first");
    page.choose_from(visitor.t(board::MORE), &[&format!("{}*", visitor.t(keys::TITLE))]);
    page.find("dialog", visitor.t(keys::TITLE));
    let pages = printed(&page, 29.7, 21.0);
    let whole = pages.concat();
    assert_eq!(pages.len(), 1, "{pages:#?}");
    let heard = GROUPS.iter().filter(|group| !group.entries.iter().all(|entry| entry.is_for_hosts()));
    for group in heard {
        assert!(
            whole.contains(&squeezed(visitor.t(group.name))),
            "{} is missing in {whole}",
            visitor.t(group.name)
        );
    }
    assert!(!whole.contains("first") && !whole.contains(&squeezed(visitor.t(keys::SINGLE))), "{whole}");
}
