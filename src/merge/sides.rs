//! One thing in three versions, and what becomes of it.

use indexmap::IndexMap;

use crate::model::Extra;

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

/// The things of three versions, side by side by id, in the order in which they stand; `things_of` gives those of
/// one version, each with its id.
pub(super) fn by_id<'a, V: Copy, T, I>(
    versions: Sides<V>,
    things_of: impl Fn(V) -> I,
) -> IndexMap<&'a str, Sides<T>>
where
    I: IntoIterator<Item = (&'a str, T)>,
{
    let mut found: IndexMap<&'a str, Sides<T>> = IndexMap::new();
    for (id, thing) in versions.base.into_iter().flat_map(&things_of) {
        found.entry(id).or_default().base = Some(thing);
    }
    for (id, thing) in versions.mine.into_iter().flat_map(&things_of) {
        found.entry(id).or_default().mine = Some(thing);
    }
    for (id, thing) in versions.theirs.into_iter().flat_map(&things_of) {
        found.entry(id).or_default().theirs = Some(thing);
    }
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

/// Brings their value of a field into mine, unless I set it; gives what they wanted then.
#[must_use]
pub(super) fn settle<T: Clone + PartialEq>(base: Option<&T>, mine: &mut T, theirs: &T) -> Option<T> {
    match taken(base, mine, theirs) {
        Taken::Mine => None,
        Taken::Theirs => {
            *mine = theirs.clone();
            None
        }
        Taken::MineOverTheirs => Some(theirs.clone()),
    }
}

/// Brings in the unknown fields that they set. Nobody can be told of those that stay as mine.
pub(super) fn settle_extra(base: Option<&Extra>, mine: &mut Extra, theirs: &Extra) {
    let _ = settle(base, mine, theirs);
}

/// Settles fields one by one:
/// `settle_fields!(base, merged, theirs, |edit| overruled.push(…); Thing { name => Edit::Name } besides id, extra)`.
/// What is settled otherwise stands behind `besides`, so that the compiler asks for a field that is named nowhere.
macro_rules! settle_fields {
    (
        $base:ident, $mine:ident, $theirs:ident, $overruled:expr;
        $thing:ident { $($field:ident => $edit:path),+ $(,)? } besides $($other:ident),+
    ) => {
        let $thing { $($field: _,)+ $($other: _),+ } = $theirs;
        $(
            let base = $base.map(|base| &base.$field);
            if let Some(value) = $crate::merge::sides::settle(base, &mut $mine.$field, &$theirs.$field) {
                $overruled($edit(value));
            }
        )+
    };
}
pub(super) use settle_fields;
