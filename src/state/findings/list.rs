//! The findings as the panel lists them.

use leptos::prelude::*;

use crate::insight::{Finding, Value};
use crate::platform::locale;
use crate::state::insights::Insights;
use crate::state::session::Session;
use crate::text::{Language, insight as words};

/// The findings of a tab, and behind them, where they are asked for, those that are dismissed.
#[derive(Clone, Copy)]
pub struct FindingList {
    found: RwSignal<Vec<(String, Finding)>>,
    /// The tab: 0 is all, then [`crate::insight::Severity::ALL`].
    pub tab: RwSignal<usize>,
    /// Whether those that are dismissed are asked for.
    pub with_dismissed: RwSignal<bool>,
}

impl FindingList {
    /// A list of all findings that aren't dismissed.
    pub fn new(insights: Insights) -> Self {
        Self { found: insights.found, tab: RwSignal::new(0), with_dismissed: RwSignal::new(false) }
    }

    /// The keys of what is listed.
    pub fn keys(self) -> Vec<String> {
        let (found, tab) = (self.found.read(), self.tab.get());
        let all = |dismissed| {
            let listed = found.iter().filter(move |(_, one)| one.dismissed == dismissed && is_of(one, tab));
            listed.map(|(key, _)| key.clone())
        };
        let asked_for = self.with_dismissed.get().then(|| all(true));
        all(false).chain(asked_for.into_iter().flatten()).collect()
    }

    /// The finding with this key, as it is now.
    pub fn finding(self, key: &str) -> Option<Finding> {
        self.found.read().iter().find(|(known, _)| known == key).map(|(_, finding)| finding.clone())
    }

    /// How many findings of a tab aren't dismissed.
    pub fn count(self, tab: usize) -> usize {
        self.found.read().iter().filter(|(_, finding)| !finding.dismissed && is_of(finding, tab)).count()
    }

    /// How many findings are dismissed.
    pub fn dismissed(self) -> usize {
        self.found.read().iter().filter(|(_, finding)| finding.dismissed).count()
    }
}

fn is_of(finding: &Finding, tab: usize) -> bool {
    tab == 0 || finding.severity as usize == tab - 1
}

/// A number, share or day of a finding as a language writes it; empty for everything else, which the finding writes
/// itself.
pub fn figure_of(language: Language, value: &Value) -> String {
    match value {
        Value::Number(number) => locale::number(language, *number, 2),
        Value::Share(share) => locale::percent(language, *share, 1),
        Value::Day(day) => locale::day(language, *day),
        Value::Name(_) | Value::Term(_) | Value::Signed(_) | Value::Measured(..) => String::new(),
    }
}

/// What the ways to the panel are called, with the number of findings; follows both.
pub fn panel_name(session: Session) -> String {
    let findings = session.count(words::FINDINGS_FOUND, session.insights.count());
    session.fill(words::INSIGHTS_OF, &[("findings", &findings)])
}
