//! How a customer feels at a moment, from −2 to +2.

use super::Word;

/// An experience on the scale −2 (very negative) … +2 (very positive); decimals are allowed.
///
/// Unset is `Option::None`, never 0: it is a gap in the curve.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Emotion(f64);

/// An emotion is a number, see [`Emotion::new`], and so always equal to itself.
impl Eq for Emotion {}

impl Emotion {
    /// The lowest value.
    pub const MIN: f64 = -2.0;
    /// The highest value.
    pub const MAX: f64 = 2.0;

    /// An emotion of `value`, or nothing where it is outside −2…+2 or not a number.
    pub fn new(value: f64) -> Option<Self> {
        // Adding 0 turns −0 into 0, which the file can't tell apart.
        (Self::MIN..=Self::MAX).contains(&value).then_some(Self(value + 0.0))
    }

    /// Neither good nor bad: 0.
    pub fn neutral() -> Self {
        Self(0.0)
    }

    /// The value on −2…+2.
    pub fn value(self) -> f64 {
        self.0
    }

    /// The nearest of the five named levels.
    pub fn level(self) -> EmotionLevel {
        EmotionLevel::ALL[(self.0.round() + 2.0) as usize]
    }
}

/// The five levels that have a shape, a colour and a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmotionLevel {
    /// −2
    VeryNegative,
    /// −1
    Negative,
    /// 0
    Neutral,
    /// +1
    Positive,
    /// +2
    VeryPositive,
}

impl Word for EmotionLevel {
    const ALL: &'static [Self] =
        &[Self::VeryNegative, Self::Negative, Self::Neutral, Self::Positive, Self::VeryPositive];

    fn word(self) -> &'static str {
        match self {
            Self::VeryNegative => "n2",
            Self::Negative => "n1",
            Self::Neutral => "0",
            Self::Positive => "p1",
            Self::VeryPositive => "p2",
        }
    }
}
