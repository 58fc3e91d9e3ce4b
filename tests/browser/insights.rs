//! The panel of what is worth a look on a map.

use crate::harness::board::MAP;
use crate::harness::input::Gesture;
use crate::harness::{Drawing, MOUSE, Page, Visitor};
use klantreis::text::insight as words;
use serde_json::{Value, json};

crate::tests! {
    a_finding_leads_to_its_card.either(),
    the_focus_stays_in_the_list_when_a_finding_is_dismissed,
    a_finding_leads_to_a_card_in_a_folded_lane.either(),
    a_finding_leads_a_phone_to_a_card_in_another_step.either(),
    a_finding_is_dismissed_shown_again_and_restored_and_each_can_be_undone.either(),
    a_long_press_on_a_button_of_the_panel_counts_while_the_map_is_looked_at_again,
    the_findings_follow_the_map.either(),
    the_funnel_tells_shares_and_what_is_usual.either(),
    a_finding_in_a_number_leads_to_that_number,
    growth_is_told_as_growth.either(),
    axe_finds_nothing_in_the_panel.either(),
}

const BOARD: &str = "
    Think: search | Do: pay
    Web  | a      | c
    Shop |        | d";

/// A map on which card `c` is a moment of truth with a negative experience, with customers per phase.
fn journey() -> Value {
    let mut journey = Drawing::parse(BOARD).journey(MAP, "Trial map");
    let lanes = journey["lanes"].as_array_mut().unwrap();
    for card in lanes.iter_mut().flat_map(|lane| lane["cards"].as_array_mut().unwrap()) {
        if card["title"] == "c" {
            card["moment_of_truth"] = json!(true);
            card["actual"] = json!(-1);
            card["desired"] = json!(1);
        }
    }
    let phases: Vec<Value> =
        journey["phases"].as_array().unwrap().iter().map(|phase| phase["id"].clone()).collect();
    let values = json!({ phases[0].as_str().unwrap(): 1000, phases[1].as_str().unwrap(): 400 });
    let lane =
        json!({ "id": "count", "kind": "metric", "name": "Count", "measure": "customers", "values": values });
    journey["lanes"].as_array_mut().unwrap().push(lane);
    journey
}

fn open(visitor: &Visitor) -> Page {
    let page = visitor.open_with_journeys(&[journey()]);
    page.click("link", "Trial map");
    page.find("table", "*");
    page.click("button", &format!("{}, *", visitor.t(words::INSIGHTS)));
    page.find("complementary", visitor.t(words::INSIGHTS));
    page
}

/// The headings of the findings that are shown.
fn titles(page: &Page) -> Vec<String> {
    page.find_all("heading", None).iter().map(|heading| heading.name()).collect()
}

fn negative(visitor: &Visitor) -> &'static str {
    visitor.t(words::NEGATIVE_MOMENT)
}

fn a_finding_leads_to_its_card(visitor: &Visitor) {
    let page = open(visitor);
    page.wait("the moment of truth is found", || {
        titles(&page).iter().any(|title| title == negative(visitor))
    });
    let ways = page.find_all("button", Some(&visitor.fill(words::GO_TO, &[("place", "c")])));
    ways[0].click();
    page.wait("the card is selected", || {
        page.call(
            "() => document.querySelector('[data-card][aria-current]')?.getAttribute('aria-label')",
            json!([]),
        ) == json!("c")
    });
    page.find("complementary", visitor.t(words::INSIGHTS));
    page.click("button", visitor.word("Paneel sluiten", "Close panel"));
    page.find("complementary", visitor.word("Kaart bewerken", "Edit card"));
}

/// Nothing came into sight where the card wasn't drawn.
fn a_finding_leads_to_a_card_in_a_folded_lane(visitor: &Visitor) {
    let mut journey = journey();
    journey["lanes"][0]["folded"] = json!(true);
    let page = visitor.open_with_journeys(&[journey]);
    page.open_journey_called("Trial map");
    page.click("button", &format!("{}, *", visitor.t(words::INSIGHTS)));
    go_to_c(visitor, &page);
}

fn a_finding_leads_a_phone_to_a_card_in_another_step(visitor: &Visitor) {
    let visitor = visitor.other(visitor.language).with_window(390, 844);
    let page = visitor.open_with_journeys(&[journey()]);
    page.click("link", "Trial map");
    page.find("tabpanel", "Think");
    let insights = format!("{}*", visitor.t(words::INSIGHTS));
    page.choose_from(visitor.word("Meer acties", "More actions"), &[&insights]);
    go_to_c(&visitor, &page);
    page.find("tabpanel", "Do");
}

#[track_caller]
fn go_to_c(visitor: &Visitor, page: &Page) {
    page.wait("the moment of truth is found", || titles(page).iter().any(|title| title == negative(visitor)));
    page.find_all("button", Some(&visitor.fill(words::GO_TO, &[("place", "c")])))[0].click();
    page.wait("the card is in sight", || {
        let seen = "() => !!document.querySelector('[data-card][aria-label=c]')?.checkVisibility()";
        page.call(seen, json!([])) == json!(true)
    });
}

fn a_finding_is_dismissed_shown_again_and_restored_and_each_can_be_undone(visitor: &Visitor) {
    let page = open(visitor);
    let there = || titles(&page).iter().filter(|title| *title == negative(visitor)).count();
    page.wait("it is there", || there() == 1);
    page.click("button", &visitor.fill(words::DISMISS, &[("finding", negative(visitor))]));
    page.wait("it is gone", || there() == 0);
    page.click("button", &visitor.fill(words::SHOW_DISMISSED, &[("n", "1")]));
    page.wait("it is shown", || there() == 1);
    page.click("button", &visitor.fill(words::RESTORE, &[("finding", negative(visitor))]));
    page.find("button", &visitor.fill(words::DISMISS, &[("finding", negative(visitor))]));
    page.press("Control+z");
    page.find("button", &visitor.fill(words::RESTORE, &[("finding", negative(visitor))]));
    page.press("Control+z");
    page.find("button", &visitor.fill(words::DISMISS, &[("finding", negative(visitor))]));
}

/// The list was built anew a quarter of a second after each change, and the button with it: whoever had pressed
/// it by then, and let go after, had pressed nothing.
fn a_long_press_on_a_button_of_the_panel_counts_while_the_map_is_looked_at_again(visitor: &Visitor) {
    let page = open(visitor);
    page.click("button", &visitor.fill(words::DISMISS, &[("finding", negative(visitor))]));
    let show = page.find("button", &visitor.fill(words::SHOW_DISMISSED, &[("n", "1")]));
    Gesture::new(&page, MOUSE, show.target()).down().pause(600).up().perform();
    page.find("button", &visitor.fill(words::RESTORE, &[("finding", negative(visitor))]));
}

fn the_findings_follow_the_map(visitor: &Visitor) {
    let page = open(visitor);
    page.wait("it is there", || titles(&page).iter().any(|title| title == negative(visitor)));
    page.card("c").press("Delete");
    page.wait("it is gone", || !titles(&page).iter().any(|title| title == negative(visitor)));
    page.press("Control+z");
    page.wait("it is back", || titles(&page).iter().any(|title| title == negative(visitor)));
}

fn the_funnel_tells_shares_and_what_is_usual(visitor: &Visitor) {
    let page = open(visitor);
    page.find("list", visitor.t(words::FUNNEL));
    let shown = page
        .call("() => [...document.querySelectorAll('.funnel li')].map((bar) => bar.textContent)", json!([]));
    let number = visitor.word("1.000", "1,000");
    assert_eq!(shown, json!([format!("Think{number}"), "Do400−60%"]));
    assert_eq!(
        page.call("() => document.querySelector('.funnel .over').textContent", json!([])),
        json!("−60%")
    );
    let usual = page.call("() => document.querySelector('.funnel b').style.left", json!([]));
    assert_eq!(usual, json!("62%"));
}

fn axe_finds_nothing_in_the_panel(visitor: &Visitor) {
    for (width, height) in [(1440, 900), (1024, 768)] {
        let person = visitor.other(visitor.language).with_window(width, height);
        let page = open(&person);
        for theme in ["light", "dark"] {
            page.show_theme(theme);
            assert_eq!(page.accessibility_violations(), Vec::<String>::new(), "{theme} at {width}");
        }
    }
}

/// It fell to the page, and the next Tab began anew.
fn the_focus_stays_in_the_list_when_a_finding_is_dismissed(visitor: &Visitor) {
    let page = open(visitor);
    let dismiss = page.find("button", &visitor.fill(words::DISMISS, &[("finding", negative(visitor))]));
    dismiss.focus();
    page.press("Enter");
    page.wait("the finding is gone", || !titles(&page).iter().any(|title| title == negative(visitor)));
    page.wait("the next one has the focus", || {
        page.call("() => !!document.activeElement.closest('.finding__ways')", json!([])) == json!(true)
    });
}

fn a_finding_in_a_number_leads_to_that_number(visitor: &Visitor) {
    let mut journey = journey();
    let lanes = journey["lanes"].as_array_mut().unwrap();
    // Enough to have the number out of sight.
    for at in 0..24 {
        lanes.insert(
            0,
            json!({ "id": format!("l{at}"), "kind": "actions", "name": format!("Lane {at}"), "cards": [] }),
        );
    }
    let page = visitor.open_with_journeys(&[journey]);
    page.click("link", "Trial map");
    page.click("button", &format!("{}, *", visitor.t(words::INSIGHTS)));
    let finding = page.find("heading", visitor.word("Grootste uitval: *", "Largest drop-off: *"));
    let go = "(heading) => heading.closest('li').querySelector('.finding__ways > :last-child').click()";
    finding.call(go, json!([]));
    page.wait("the number is in sight", || {
        let cell = page.find("cell", "Count, Think: *").rectangle();
        cell.y > 60.0 && cell.bottom() < 880.0
    });
    page.click("button", visitor.word("Paneel sluiten", "Close panel"));
    page.find("complementary", visitor.word("Lane bewerken", "Edit lane"));
}

fn growth_is_told_as_growth(visitor: &Visitor) {
    let mut journey = journey();
    let values = journey["lanes"][2]["values"].as_object_mut().unwrap();
    let last = values.iter().find(|(_, value)| **value == json!(400)).map(|(id, _)| id.clone()).unwrap();
    values.insert(last, json!(2500));
    let page = visitor.open_with_journeys(&[journey]);
    page.click("link", "Trial map");
    let cell =
        page.find("cell", visitor.word("Count, Do: *groei 150 procent*", "Count, Do: *growth 150 percent*"));
    assert!(cell.text().contains("150%") && !cell.text().contains(['-', '−']), "{}", cell.text());
    page.click("button", &format!("{}, *", visitor.t(words::INSIGHTS)));
    let funnel =
        page.find("complementary", visitor.t(words::INSIGHTS)).find("list", visitor.t(words::FUNNEL));
    page.wait("the funnel tells it", || funnel.text().contains("+150%"));
}
