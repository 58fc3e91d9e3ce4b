//! Texts that depend on a number.

use super::{Language, Text, fill};

/// A text for one and a text for any other number; `{n}` stands for the number.
#[derive(Clone, Copy, Debug)]
pub struct Count {
    /// For exactly one.
    pub one: Text,
    /// For every other number, also none.
    pub other: Text,
}

impl Count {
    /// The text for `number`, written as `written`. Dutch and English share the rule: only 1 is singular.
    pub fn get(self, language: Language, number: usize, written: &str) -> String {
        let text = if number == 1 { self.one } else { self.other };
        fill(text.get(language), &[("n", written)])
    }
}

/// Declares counts as constants, `NAME: "1 kaart" / "{n} kaarten", "1 card" / "{n} cards";`, and a list `COUNTS`
/// of them for the tests.
macro_rules! counts {
    ($($name:ident: $nl_one:literal / $nl_other:literal, $en_one:literal / $en_other:literal;)+) => {
        $(
            #[doc = $en_other]
            pub const $name: $crate::text::Count = $crate::text::Count {
                one: $crate::text::Text { nl: $nl_one, en: $en_one },
                other: $crate::text::Text { nl: $nl_other, en: $en_other },
            };
        )+
        /// Every count of this file, by name.
        pub const COUNTS: &[(&str, $crate::text::Count)] = &[$((stringify!($name), $name)),+];
    };
}
pub(crate) use counts;
