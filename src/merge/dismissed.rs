//! The findings that two people dismissed.

use crate::model::Names;

/// What is dismissed after both: everything that either dismissed, without what either took back. Nothing of it
/// can be in dispute.
pub(super) fn of_both(base: &[String], mine: &[String], theirs: &[String]) -> Vec<String> {
    if base == mine {
        return theirs.to_vec();
    }
    let [known, i_have, they_have] = [base, mine, theirs].map(names);
    let mut both = Vec::with_capacity(mine.len() + theirs.len());
    both.extend(mine.iter().filter(|key| they_have.has(key) || !known.has(key)).cloned());
    both.extend(theirs.iter().filter(|key| !i_have.has(key) && !known.has(key)).cloned());
    both
}

fn names(keys: &[String]) -> Names<'_> {
    Names::of(&mut keys.iter().map(String::as_str))
}
