//! The findings that two people dismissed.

use std::collections::HashSet;

/// What is dismissed after both: everything that either dismissed, without what either took back. Nothing of it
/// can be in dispute.
pub(super) fn of_both(base: &[String], mine: &[String], theirs: &[String]) -> Vec<String> {
    if base == mine {
        return theirs.to_vec();
    }
    let [known, i_have, they_have] = [base, mine, theirs].map(|keys| keys.iter().collect::<HashSet<_>>());
    let mut both = Vec::with_capacity(mine.len() + theirs.len());
    both.extend(mine.iter().filter(|key| they_have.contains(key) || !known.contains(key)).cloned());
    both.extend(theirs.iter().filter(|key| !i_have.contains(key) && !known.contains(key)).cloned());
    both
}
