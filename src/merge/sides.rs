//! One thing in three versions, and what becomes of it.

use std::collections::BTreeMap;

/// A thing as it is in each of the versions that has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sides<T> {
    pub base: Option<T>,
    pub mine: Option<T>,
    pub theirs: Option<T>,
}

impl<T> Default for Sides<T> {
    fn default() -> Self {
        Self { base: None, mine: None, theirs: None }
    }
}

impl<T: Copy> Sides<T> {
    /// A part of the thing, in each version.
    pub fn part<U>(self, part: impl Fn(T) -> Option<U>) -> Sides<U> {
        Sides {
            base: self.base.and_then(&part),
            mine: self.mine.and_then(&part),
            theirs: self.theirs.and_then(&part),
        }
    }
}

/// The things of three versions, side by side by id.
pub(super) fn by_id<'a, T>(
    base: impl Iterator<Item = (&'a str, T)>,
    mine: impl Iterator<Item = (&'a str, T)>,
    theirs: impl Iterator<Item = (&'a str, T)>,
) -> BTreeMap<&'a str, Sides<T>> {
    let mut found: BTreeMap<&str, Sides<T>> = BTreeMap::new();
    base.for_each(|(id, thing)| found.entry(id).or_default().base = Some(thing));
    mine.for_each(|(id, thing)| found.entry(id).or_default().mine = Some(thing));
    theirs.for_each(|(id, thing)| found.entry(id).or_default().theirs = Some(thing));
    found
}

/// Whose value is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// Mine: they didn't change it, or we agree.
    Mine,
    /// Theirs: I didn't change it.
    Theirs,
    /// Mine, although they wanted something else.
    MineOverTheirs,
}

/// Whose value is taken of something that both have.
pub(super) fn taken<T: PartialEq>(base: Option<&T>, mine: &T, theirs: &T) -> Taken {
    if mine == theirs {
        return Taken::Mine;
    }
    match base {
        Some(base) if base == mine => Taken::Theirs,
        Some(base) if base == theirs => Taken::Mine,
        _ => Taken::MineOverTheirs,
    }
}

/// Brings their value of a field into mine, unless I set it; `overruled` hears what they wanted then.
pub(super) fn settle<T: Clone + PartialEq>(
    base: Option<&T>,
    mine: &mut T,
    theirs: &T,
    overruled: impl FnOnce(T),
) {
    match taken(base, mine, theirs) {
        Taken::Mine => {}
        Taken::Theirs => *mine = theirs.clone(),
        Taken::MineOverTheirs => overruled(theirs.clone()),
    }
}

/// Settles fields one by one: `settle_fields!(base, merged, theirs, |edit| overruled.push(…); name => Edit::Name)`.
macro_rules! settle_fields {
    ($base:ident, $mine:ident, $theirs:ident, $overruled:expr; $($field:ident => $edit:path),+ $(,)?) => {$(
        $crate::merge::sides::settle(
            $base.map(|base| &base.$field),
            &mut $mine.$field,
            &$theirs.$field,
            |value| $overruled($edit(value)),
        );
    )+};
}
pub(super) use settle_fields;
