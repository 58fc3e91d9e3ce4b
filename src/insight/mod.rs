//! What is worth a look on a map: [`findings`].
//!
//! Each kind of finding is a small function that looks at what `look` has counted in one walk through the map, so
//! that the cost grows with the map and no faster. What is not filled in is not held against anyone: touchpoints
//! without a medium, for one, say nothing about the media of their phase. Numbers are compared as they are shown, see
//! [`crate::model::rounded`]: what looks alike is alike.
//!
//! A finding has a key that stays the same while the map changes; with it the finding is dismissed on this map, see
//! [`crate::command::Command::Dismiss`].

mod chances;
mod evidence;
mod experience;
mod finding;
mod flags;
/// Conversion, drop-off, mean, gap: the formulas of the field.
pub mod formula;
mod funnel;
mod kind;
mod look;
mod numbers;
mod opportunities;
mod personas;
mod phase_number;
mod targets;
mod touchpoints;

pub use chances::{AtStep, pains_and_opportunities};
pub use evidence::backed_share;
pub use finding::{Finding, Place, Value};
pub use flags::{Flags, flag_key, flags};
pub use funnel::{Benchmark, Transition, decimals_of_drop_off, funnel, is_beyond, overall};
pub use kind::{Kind, Severity};
pub use phase_number::PhaseNumber;
pub use targets::reaches_target;

use std::collections::HashSet;
use std::sync::Arc;

use crate::model::{Date, Journey, Persona};
use look::Look;

/// The review period in years: evidence, research and reviews that are older are stale. Personas and the channels
/// they use change within about a year, and the format has no period of its own for a map.
pub const REVIEW_YEARS: u16 = 1;

/// The searches, in the order of [`Kind::ALL`].
const SEARCHES: &[fn(&Look, &mut Vec<Finding>)] = &[
    numbers::drop_off,
    numbers::low_conversion,
    numbers::customers_rise,
    numbers::funnel_gap,
    numbers::negative_nps,
    numbers::cost_above_value,
    targets::missed,
    experience::largest_gap,
    experience::negative_moment,
    experience::without_experience,
    experience::negative_without_pain,
    touchpoints::phase_without,
    touchpoints::one_medium,
    touchpoints::no_indirect,
    touchpoints::empty_lane,
    touchpoints::step_without_cards,
    touchpoints::no_moment,
    personas::none,
    personas::research,
    personas::unlisted,
    evidence::moments,
    evidence::assumptions,
    evidence::stale,
    evidence::review,
    opportunities::pain_without,
    opportunities::without_owner,
];

/// Everything that is worth a look on `map`, the worst first, then by what was searched for, then in reading order.
/// Dismissed ones are among them, and marked.
///
/// `personas` are all that are known, also those the journey doesn't list: their names are told. `today` decides what
/// is stale. With [`Benchmark::OFF`] nothing is compared with what is usual.
pub fn findings(
    map: &Journey,
    personas: &[Arc<Persona>],
    today: Date,
    benchmark: &Benchmark,
) -> Vec<Finding> {
    let look = Look::at(map, personas, today, benchmark);
    let mut found = Vec::new();
    for search in SEARCHES {
        search(&look, &mut found);
    }
    mark_dismissed(map, &mut found);
    found.sort_by_key(|finding| finding.severity as usize);
    found
}

fn mark_dismissed(map: &Journey, found: &mut [Finding]) {
    if map.dismissed.is_empty() {
        return;
    }
    let dismissed: HashSet<&String> = map.dismissed.iter().collect();
    for finding in found {
        finding.dismissed = dismissed.contains(&finding.key());
    }
}

/// Whether `day` is more than [`REVIEW_YEARS`] before `today`.
fn is_stale(day: Date, today: Date) -> bool {
    let (year, month, of_month) = day.parts();
    (year + REVIEW_YEARS, month, of_month) < today.parts()
}
