//! What is worth a look on the map.

use maud::{Markup, html};

use super::Page;
use crate::insight::{Benchmark, Finding, Severity, Value, findings as found_on};
use crate::text::{Language, Numerals, Plain, day, insight as words};

/// The findings, the worst first; nothing where they are left out.
pub(super) fn findings(page: &Page) -> Markup {
    let language = page.language;
    let Some(today) = page.shown.findings else { return Markup::default() };
    let found = found_on(page.map, page.personas, today, &Benchmark::of(&page.map.benchmarks));
    let found: Vec<Finding> = found.into_iter().filter(|finding| !finding.dismissed).collect();
    html! {
        section.findings aria-labelledby="findings" {
            h2 id="findings" { (words::FINDINGS.get(language)) }
            @if found.is_empty() { p { (words::NOTHING_FOUND.get(language)) } }
            @else { ol { @for finding in &found { (item(language, finding)) } } }
        }
    }
}

fn item(language: Language, finding: &Finding) -> Markup {
    let show = |value: &Value| figure(language, value);
    let class = match finding.severity {
        Severity::Critical => "bad",
        Severity::Attention => "warn",
        Severity::Tip => "tip",
    };
    html! {
        li {
            p.finding translate="no" {
                strong.(class) { (finding.severity.text().get(language)) } " "
                (finding.title(language, &show))
            }
            p.mark translate="no" { (finding.why(language, &show)) }
        }
    }
}

/// A number, share or day of a finding; the finding writes everything else itself.
fn figure(language: Language, value: &Value) -> String {
    match value {
        Value::Number(value) => Plain(language).number(*value, 2),
        Value::Share(share) => Plain(language).percent(*share, 1),
        Value::Day(date) => day(language, *date),
        Value::Name(_) | Value::Term(_) | Value::Signed(_) | Value::Measured(..) => String::new(),
    }
}
