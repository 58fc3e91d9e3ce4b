//! What is worth a look on the map: the findings with a way to each, and the funnel of customers.

mod funnel;
mod list;
mod tiles;

use leptos::prelude::*;

use self::list::list;
use crate::insight::Finding;
use crate::state::insights::Insights;
use crate::state::menu::Item;
use crate::state::session::Session;
use crate::text::insight as words;
pub use crate::ui::map::flag::flag_notes;
use crate::ui::node::{Node, button, el, icon};
use crate::ui::parts::{segment, segments};

/// The button of the bar, with the number of findings.
pub fn insights_button(session: Session) -> Node {
    let insights = session.insights;
    button("btn")
        .attr_of("aria-label", move || Some(name(session)))
        .attr_of("title", move || Some(name(session)))
        .attr_of("aria-pressed", move || Some(if insights.open.get() { "true" } else { "false" }.to_owned()))
        .child(icon("bulb", 16))
        .child(el("span", "lbl").word(words::INSIGHTS))
        .child(badge(insights))
        .on_press(move || insights.toggle())
}

/// The same in the status bar.
pub fn insights_status(session: Session) -> Node {
    let insights = session.insights;
    button("status__item status__press")
        .attr_of("aria-label", move || Some(name(session)))
        .child(icon("bulb", 14))
        .child(el("span", "").word(words::INSIGHTS))
        .child(badge(insights))
        .on_press(move || insights.toggle())
}

/// The same in a menu.
pub fn insights_item(session: Session) -> Item {
    let count =
        session.insights.found.with_untracked(|found| found.iter().filter(|(_, f)| !f.dismissed).count());
    Item::press(session.t(words::INSIGHTS), "bulb", move || session.insights.toggle())
        .with_hint(count.to_string())
}

fn name(session: Session) -> String {
    let findings = session.count(words::FINDINGS_FOUND, session.insights.count());
    session.fill(words::INSIGHTS_OF, &[("findings", &findings)])
}

/// The number of findings. Its place is kept while there are none, so that the bar stays as it is when they are counted.
fn badge(insights: Insights) -> Node {
    el("span", "badge badge--bad badge--count").attr_of("data-n", move || Some(insights.count().to_string()))
}

/// The panel.
pub fn panel(session: Session) -> Node {
    let insights = session.insights;
    let shown = RwSignal::new(0usize);
    let close = button("btn btn--icon btn--sm")
        .titled(crate::text::inspector::CLOSE_PANEL)
        .child(icon("x", 14))
        .on_press(move || insights.open.set(false));
    let head = el("div", "side__head").child(tabs(insights, shown)).child(el("span", "push")).child(close);
    let heading = el("div", "sect")
        .child(el("h2", "").word(words::FINDINGS))
        .child(el("span", "").word(words::FOLLOWS_CHANGES));
    let body = el("div", "side__body")
        .slot(move || tiles::tiles(session))
        .slot(move || funnel::funnel(session))
        .child(heading)
        .child(list(session, shown));
    let side =
        el("aside", "side side--insights").attr("tabindex", "-1").attr_word("aria-label", words::INSIGHTS);
    side.on_key(move |event| {
        if event.key() == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            insights.open.set(false);
        }
    })
    .child(head)
    .child(body)
}

/// All, or those of one severity: 0 is all, then [`crate::insight::Severity::ALL`].
fn tabs(insights: Insights, shown: RwSignal<usize>) -> Node {
    let names = [words::ALL_FINDINGS, words::CRITICAL, words::ATTENTION, words::TIP];
    let classes = ["badge", "badge badge--bad", "badge badge--warn", "badge badge--accent"];
    let tab = |at: usize| {
        let count = move || {
            let found = insights.found.read();
            let of_tab = found.iter().filter(|(_, finding)| !finding.dismissed && is_of(finding, at));
            of_tab.count().to_string()
        };
        segment().word(names[at]).child(el("span", classes[at]).text_of(count))
    };
    segments("seg", (0..4).map(tab).collect(), move || Some(shown.get()), move |at| shown.set(at))
        .attr_word("aria-label", words::SEVERITY)
}

fn is_of(finding: &Finding, tab: usize) -> bool {
    tab == 0 || finding.severity as usize == tab - 1
}
