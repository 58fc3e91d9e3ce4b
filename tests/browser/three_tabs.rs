//! Three tabs with the same map, in three windows, that all edit at the same time.

use crate::harness::board::{MAP, TITLE};
use crate::harness::json::{strings, text};
use crate::harness::{Drawing, Page, Visitor};
use serde_json::{Value, json};

crate::tests! {
    of_a_thousand_edits_in_three_tabs_none_is_lost.limit(180),
}

/// The cards that one tab alone edits: one lane each.
const OWN: [&str; 3] = ["a b c d e f g h", "i j k l m n o p", "q r s t u v w x"];

/// The cards that all of them edit.
const SHARED: &str = "y z";

/// How often a tab edits.
const EDITS: usize = 334;

/// Edits titles in place, one after the other, each within a few milliseconds of the last; every fourth is that of a
/// shared card. The title says which tab wrote it and as its how many-eth edit. Leaves the last title of each card.
const EDIT: &str = "(tab, own, shared, edits) => {
    const until = async (look) => {
        for (let tries = 0; tries < 5000; tries++) {
            const found = look();
            if (found) return found;
            await new Promise((done) => setTimeout(done, 1));
        }
        throw new Error('nothing came');
    };
    const key = (element, key) => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const rename = async (id, title) => {
        const card = await until(() => document.querySelector(`[data-card='${id}']`));
        card.focus();
        key(card, 'F2');
        const field = await until(() => document.querySelector('.is-editing textarea'));
        field.value = title;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        key(field, 'Enter');
        await until(() => !document.querySelector('.is-editing textarea'));
    };
    const last = {};
    window.edited = null;
    (async () => {
        for (let at = 0; at < edits; at++) {
            const cards = at % 4 === 3 ? shared : own;
            const id = cards[(at >> 2) * (at % 4 === 3 ? 1 : 3) % cards.length];
            last[id] = `${tab}.${at}`;
            await rename(id, last[id]);
            await new Promise((done) => setTimeout(done, (at * 7 + tab * 5) % 23));
        }
        return last;
    })().then((last) => { window.edited = last }, (why) => { window.edited = String(why) });
}";

fn three_tabs(visitor: &Visitor) -> [Page; 3] {
    let rows = OWN.iter().zip(["One", "Two", "Three"]).map(|(cards, lane)| format!("\n {lane} | {cards} |"));
    let board = format!("Think: search | Do: pay{}\n All | | {SHARED}", rows.collect::<String>());
    let first = visitor.open_map(&board);
    let [second, third] = [(); 2].map(|()| {
        let page = visitor.second_window();
        page.go(visitor.site.url());
        page.open_journey_called(TITLE);
        page.expect(&board);
        page
    });
    [first, second, third]
}

/// The ids of cards that are drawn.
fn ids(cards: &str) -> Vec<String> {
    cards.split(' ').map(|name| format!("c-{name}")).collect()
}

/// The titles of a map's cards by their ids.
fn titles(page: &Page) -> Value {
    page.call(
        "() => Object.fromEntries([...document.querySelectorAll('main [data-card]')]
            .map((card) => [card.dataset.card, card.getAttribute('aria-label')]))",
        json!([]),
    )
}

fn of_a_thousand_edits_in_three_tabs_none_is_lost(visitor: &Visitor) {
    let tabs = three_tabs(visitor);
    for (at, tab) in tabs.iter().enumerate() {
        tab.call(EDIT, json!([at, ids(OWN[at]), ids(SHARED), EDITS]));
    }
    let edited: Vec<Value> = tabs
        .iter()
        .map(|tab| {
            let edited = || Some(tab.call("() => window.edited", json!([]))).filter(|last| !last.is_null());
            // A thousand edits take longer than a press of a button.
            (0..12).find_map(|_| tab.poll(edited)).expect("the tab comes to the end of its edits")
        })
        .collect();
    tabs[0].wait("all tabs show the same", || tabs[1..].iter().all(|tab| titles(tab) == titles(&tabs[0])));
    let shown = titles(&tabs[0]);
    for (at, edited) in edited.iter().enumerate() {
        for id in ids(OWN[at]) {
            assert_eq!(shown[&id], edited[&id], "card {id} of tab {at}, which alone edits it");
        }
    }
    for id in ids(SHARED) {
        let last: Vec<String> = edited.iter().map(|edited| text(&edited[&id])).collect();
        assert!(
            last.contains(&text(&shown[&id])),
            "card {id} has an older title: {} of {last:?}",
            shown[&id]
        );
    }
    let stored = tabs[0]
        .stored_board(MAP)
        .map(|board: Drawing| board.cards().into_iter().map(str::to_owned).collect::<Vec<_>>());
    let mut all = strings(&json!(shown.as_object().expect("titles").values().collect::<Vec<_>>()));
    all.sort_unstable();
    assert_eq!(stored, Some(all), "the store holds something else");
}
