//! How much of something, from 1 to 5.

/// A score of 1 (little) … 5 (much): the effect of an opportunity, or the effort it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u8);

/// Where an opportunity stands in the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rating {
    /// How much it would bring.
    pub effect: Score,
    /// How much it takes.
    pub effort: Score,
}

impl Rating {
    /// In the middle of both.
    pub fn middle() -> Self {
        let middle = Score(Score::MAX.div_ceil(2));
        Self { effect: middle, effort: middle }
    }
}

impl Score {
    /// The highest score; the lowest is 1.
    pub const MAX: u8 = 5;

    /// A score of `value`, or nothing where it is outside 1…5.
    pub fn new(value: u8) -> Option<Self> {
        (1..=Self::MAX).contains(&value).then_some(Self(value))
    }

    /// All of them, from the lowest on.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (1..=Self::MAX).map(Self)
    }

    /// The next higher one, or the next lower; the highest and the lowest stay.
    #[must_use]
    pub fn towards(self, higher: bool) -> Self {
        Self(if higher { self.0 + 1 } else { self.0 - 1 }.clamp(1, Self::MAX))
    }

    /// The value, from 1 to 5.
    pub fn value(self) -> u8 {
        self.0
    }
}
