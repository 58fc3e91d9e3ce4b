//! What is worth a look on the map: the findings with a way to each, and the funnel of customers.

mod funnel;
mod list;
mod tiles;

use leptos::prelude::*;

use self::list::list;
use crate::insight::{Finding, Flags, Severity, flag_key};
use crate::state::insights::Insights;
use crate::state::menu::Item;
use crate::state::session::Session;
use crate::text::insight as words;
use crate::ui::node::{Node, button, el, icon};
use crate::ui::parts::{segment, segments};

/// Marks what a finding is about: by its looks, and in what a screen reader says of it, after what `described` says.
pub fn flag(node: &Node, flags: &Flags, sort: &str, id: &str, described: &str) {
    let Flag { mark, described } = flag_of(flags, sort, id, described);
    node.set("data-flag", mark);
    node.set("aria-describedby", described.as_deref());
}

/// How something is marked: `data-flag` and `aria-describedby`.
#[derive(Clone, PartialEq)]
pub struct Flag {
    /// How bad it is.
    pub mark: Option<&'static str>,
    /// The ids of what a screen reader says of it.
    pub described: Option<String>,
}

/// The mark of what a finding is about, with the ids in `described` first.
pub fn flag_of(flags: &Flags, sort: &str, id: &str, described: &str) -> Flag {
    let (mark, note) = match flags.get(flag_key(sort, id).as_str()) {
        Some(Severity::Critical) => (Some("bad"), CRITICAL_NOTE),
        Some(_) => (Some("warn"), ATTENTION_NOTE),
        None => (None, ""),
    };
    let ids = [described, note].join(" ");
    Flag { mark, described: Some(ids.trim().to_owned()).filter(|ids| !ids.is_empty()) }
}

/// The ids of [`flag_notes`].
const CRITICAL_NOTE: &str = "flag-critical";
const ATTENTION_NOTE: &str = "flag-attention";

/// What is said of marked things, once for all of them.
pub fn flag_notes() -> Vec<Node> {
    let note = |id: &str, severity: Severity| {
        let session = crate::state::session::session();
        let said = move || session.fill(words::FLAGGED, &[("severity", session.t(severity.text()))]);
        el("span", "").attr("id", id).attr("hidden", "").text_of(said)
    };
    vec![note(CRITICAL_NOTE, Severity::Critical), note(ATTENTION_NOTE, Severity::Attention)]
}

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
