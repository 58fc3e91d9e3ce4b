//! Which things on a map have a finding to mark.

use std::collections::BTreeMap;

use super::{Finding, Severity};

/// The worst of the findings of each thing, by [`flag_key`].
pub type Flags = BTreeMap<String, Severity>;

/// How a thing is called among the flags: what sort of thing, and its id.
pub fn flag_key(sort: &str, id: &str) -> String {
    format!("{sort}/{id}")
}

/// What is marked: what has a finding that is not dismissed, and more than a tip.
pub fn flags<'f>(findings: impl Iterator<Item = &'f Finding>) -> Flags {
    let mut flags = Flags::new();
    for finding in findings {
        if finding.dismissed || finding.severity == Severity::Tip || finding.place.id().is_empty() {
            continue;
        }
        let key = flag_key(finding.place.sort(), finding.place.id());
        if flags.get(key.as_str()) != Some(&Severity::Critical) {
            flags.insert(key, finding.severity);
        }
    }
    flags
}
