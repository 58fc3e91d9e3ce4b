//! What the objects that are written are made of.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::json::raw;
use super::layout::Line;
use crate::model::{Date, Emotion, Extra, Score, Share, Word};

/// Declares an object of the format as it is written, with [`Field`]s in their order, and behind them objects
/// whose fields stand in the same object. `FIELDS` are the names of its own fields, also for the reader.
macro_rules! object {
    (
        $(#[$doc:meta])*
        $name:ident<$life:lifetime> { $($field:ident: $type:ty),+ $(,)? } $($rest:ident: $rest_type:ty),*
    ) => {
        $(#[$doc])*
        #[derive(serde::Serialize)]
        pub(in crate::format) struct $name<$life> {
            $(
                #[serde(skip_serializing_if = "crate::format::object::Field::is_unset")]
                pub $field: $type,
            )+
            $(#[serde(flatten)] pub $rest: $rest_type,)*
        }

        impl $name<'_> {
            pub const FIELDS: &'static [&'static str] = &[$(stringify!($field)),+];
        }
    };
}
pub(super) use object;

/// The value of a field. An `Option` may be left out, and a flag that is off; everything else is always written.
pub(super) trait Field {
    /// Whether the field is left out.
    fn is_unset(&self) -> bool {
        false
    }
}

impl<T> Field for Option<T> {
    fn is_unset(&self) -> bool {
        self.is_none()
    }
}

impl Field for bool {
    fn is_unset(&self) -> bool {
        !self
    }
}

impl Field for &str {}
impl Field for u32 {}
impl<T> Field for Vec<T> {}

/// A text, unless it is empty.
pub(super) fn text(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// A list, unless it is empty.
pub(super) fn list<T>(items: impl IntoIterator<Item = T>) -> Option<Vec<T>> {
    let items: Vec<T> = items.into_iter().collect();
    Some(items).filter(|items| !items.is_empty())
}

/// The spelling of a word, unless it is unset.
pub(super) fn word<W: Word>(word: Option<W>) -> Option<&'static str> {
    word.map(Word::word)
}

/// A number, without a fraction where it has none.
pub(super) struct Number(pub f64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        /// Whole numbers up to here are exact in a double.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if self.0.trunc() == self.0 && self.0.abs() <= EXACT {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

impl From<f64> for Number {
    fn from(number: f64) -> Self {
        Self(number)
    }
}

impl From<Emotion> for Number {
    fn from(emotion: Emotion) -> Self {
        Self(emotion.value())
    }
}

impl From<Share> for Number {
    fn from(share: Share) -> Self {
        Self(share.value())
    }
}

impl From<Score> for Number {
    fn from(score: Score) -> Self {
        Self(score.value().into())
    }
}

/// A day, as `2026-11-01`.
pub(super) struct Day(pub Date);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// The unknown fields, as they were.
pub(super) struct Unknown<'m>(pub &'m Extra);

impl Serialize for Unknown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, json)| (name, raw(json))))
    }
}

/// An object with ids for names.
pub(super) struct ById<'m, V>(pub Vec<(&'m str, V)>);

impl<'m, V> ById<'m, V> {
    /// What `write` makes of the members of `map`: in the order of the board, and behind them those that the board
    /// doesn't have.
    pub fn of<K: Borrow<str> + Ord, T>(
        map: &'m BTreeMap<K, T>,
        order: &[&str],
        write: impl Fn(&'m T) -> V,
    ) -> Self {
        Self(in_order(map, order).into_iter().map(|(id, value)| (id.borrow(), write(value))).collect())
    }
}

impl<V> Field for ById<'_, V> {}
impl<T> Field for Line<'_, T> {}

impl<V: Serialize> Serialize for ById<'_, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, value)| (id, value)))
    }
}

/// The members of `map` in the order of the board, and behind them those that the board doesn't have.
pub(super) fn in_order<'m, K: Borrow<str> + Ord, V>(
    map: &'m BTreeMap<K, V>,
    order: &[&str],
) -> Vec<(&'m K, &'m V)> {
    let mut members: Vec<_> = order.iter().filter_map(|id| map.get_key_value(id)).collect();
    if members.len() < map.len() {
        members.extend(map.iter().filter(|(id, _)| !order.contains(&(*id).borrow())));
    }
    members
}
