//! The map as a table: phases and steps as columns, lanes as rows.

use maud::{Markup, html};

use super::columns::{Column, Part, hue};
use super::ways::Ways;
use super::{Page, card, curve, metric};
use crate::model::{ExperienceLane, Lane, LaneContent, MetricLane, is_blank};
use crate::text::title::{named, shown_lane_name, shown_title};
use crate::text::{board, inspector, listed, metric as metric_words, page as words, view};

/// The map: one table, or several where it has more steps than fit side by side.
pub(super) fn board(page: &Page, parts: &[Part<'_>]) -> Markup {
    let (map, language) = (page.map, page.language);
    let ways = Ways::of(map);
    html! {
        section.map aria-labelledby="map" {
            h2 id="map" { (words::MAP.get(language)) }
            @if parts.is_empty() { p { (view::NO_PHASES.get(language)) } }
            @for (at, part) in parts.iter().enumerate() {
                (table(page, part, &ways, &caption(page, at, parts.len())))
            }
            @if map.lanes.iter().any(|lane| !lane.hidden && lane.experience().is_some()) {
                (curve::legend(language))
            }
        }
    }
}

fn caption(page: &Page, at: usize, of: usize) -> String {
    let title = shown_title(page.language, page.map);
    match of {
        1 => words::MAP_OF.fill(page.language, &[("title", &title)]),
        _ => {
            let (n, of) = ((at + 1).to_string(), of.to_string());
            words::PART_OF.fill(page.language, &[("title", &title), ("n", &n), ("of", &of)])
        }
    }
}

fn table(page: &Page, part: &Part<'_>, ways: &Ways, caption: &str) -> Markup {
    let (map, language) = (page.map, page.language);
    let has_goals = part.columns.iter().any(|column| !is_blank(&column.phase.goal));
    html! {
        div.scroll role="region" tabindex="0" aria-label=(caption) {
            table class={ "board steps-" (part.columns.len()) } {
                caption.vh { (caption) }
                colgroup { col.lanes; }
                @for columns in part.phases() { colgroup span=(columns.len()) {} }
                thead {
                    tr {
                        th scope="row" { (board::PHASE.get(language)) }
                        @for columns in part.phases() { (phase(page, columns)) }
                    }
                    tr {
                        th scope="row" { (board::STEP.get(language)) }
                        @for column in &part.columns {
                            th scope="col" dir="auto" translate="no" { (named(language, &column.step.name)) }
                        }
                    }
                }
                tbody {
                    @if has_goals { (goals(page, part)) }
                    @for lane in map.lanes.iter().filter(|lane| !lane.hidden) {
                        (row(page, part, ways, lane))
                    }
                }
            }
        }
    }
}

fn phase(page: &Page, columns: &[Column<'_>]) -> Markup {
    let Some(first) = columns.first() else { return Markup::default() };
    html! {
        th.phase.(hue(first.color)) scope="colgroup" colspan=(columns.len()) dir="auto" translate="no" {
            (named(page.language, &first.phase.name))
        }
    }
}

fn goals(page: &Page, part: &Part<'_>) -> Markup {
    html! {
        tr {
            th scope="row" { (words::GOALS.get(page.language)) }
            @for columns in part.phases() {
                td.text colspan=(columns.len()) dir="auto" translate="no" {
                    @if let Some(column) = columns.first() { (column.phase.goal) }
                }
            }
        }
    }
}

/// A lane: one row, or two where a curve stands above its values.
fn row(page: &Page, part: &Part<'_>, ways: &Ways, lane: &Lane) -> Markup {
    match &lane.content {
        LaneContent::Line(_) => html! {
            tr.line {
                td colspan=(part.columns.len() + 1) dir="auto" translate="no" {
                    (shown_lane_name(page.language, lane))
                }
            }
        },
        LaneContent::Cards(cards) => html! {
            tr {
                (name(page, lane, "1", ""))
                @for column in &part.columns {
                    td.(hue(column.color)) {
                        (card::cell(page, ways, cards.kind, lane.cell(&column.step.id)))
                    }
                }
            }
        },
        LaneContent::Experience(experience) => {
            let shown = page.map.shown_experience(experience);
            html! {
                tr.curve {
                    (name(page, lane, "2", &whose(page, experience)))
                    td colspan=(part.columns.len()) { (curve::curve(page, part, lane, &shown)) }
                }
                tr {
                    @for column in &part.columns { td { (curve::values(page, &shown, &column.step.id)) } }
                }
            }
        }
        LaneContent::Metric(numbers) => html! {
            tr.metric {
                (name(page, lane, "1", &target(page, numbers)))
                @for columns in part.phases() {
                    @if let Some(column) = columns.first() {
                        td.(hue(column.color)) colspan=(columns.len()) {
                            (metric::number(page, numbers, column))
                        }
                    }
                }
            }
        },
    }
}

/// The head of a row; `more` says something of it in small.
fn name(page: &Page, lane: &Lane, rows: &str, more: &str) -> Markup {
    html! {
        th scope="row" rowspan=(rows) {
            span dir="auto" translate="no" { (shown_lane_name(page.language, lane)) }
            @if !more.is_empty() { small dir="auto" translate="no" { (more) } }
        }
    }
}

/// Whose experience a lane is, and whether it follows the cards.
fn whose(page: &Page, lane: &ExperienceLane) -> String {
    let name = lane.persona.as_ref().and_then(|id| page.persona(id)).map(|persona| &*persona.name);
    let derived = lane.derived.then(|| board::FOLLOWS_CARDS.get(page.language));
    let everyone = (name.is_none() && derived.is_none()).then(|| inspector::EVERYONE.get(page.language));
    listed([name, derived, everyone].into_iter().flatten(), ", ")
}

/// What a lane aims at.
fn target(page: &Page, lane: &MetricLane) -> String {
    let language = page.language;
    lane.target.map_or_else(String::new, |target| {
        let target = metric::figure(language, lane, Some(target));
        metric_words::TARGET_IS.fill(language, &[("target", &target)])
    })
}
