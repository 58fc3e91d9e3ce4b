//! Why a command can't be carried out, as a value.

use crate::model::{Flaw, limits};
use crate::text::{Language, Text, grouped, rejection as words};

/// Why a command was rejected. The map is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// Everything is already as the command wants it.
    NothingChanges,
    /// The map is only read here.
    ReadOnly,
    /// The phase is gone.
    NoSuchPhase,
    /// The step is gone.
    NoSuchStep,
    /// The lane is gone.
    NoSuchLane,
    /// The card is gone.
    NoSuchCard,
    /// The link is gone.
    NoSuchLink,
    /// The lane holds no cards.
    LaneWithoutCards,
    /// The lane holds no experience.
    LaneWithoutExperience,
    /// The points of the lane follow the cards.
    DerivedPoints,
    /// The lane holds no numbers.
    LaneWithoutNumbers,
    /// The lane has no such field.
    OtherKindOfLane,
    /// A phase keeps its last step.
    LastStep,
    /// A name must not be empty.
    EmptyName,
    /// A text is longer than [`limits::TEXT`].
    LongText,
    /// An address of a kind that is not opened.
    ForbiddenLink,
    /// A picture of a kind that is not shown, or too large.
    ForbiddenPortrait,
    /// An age outside 0…150 years.
    AgeOutOfRange,
    /// A number that isn't finite.
    NotFinite,
    /// A link from a card to itself, or one that is there already.
    RepeatedLink,
    /// The id is in use.
    IdInUse,
    /// More phases than [`limits::PHASES`].
    TooManyPhases,
    /// More steps than [`limits::STEPS`].
    TooManySteps,
    /// More lanes than [`limits::LANES`].
    TooManyLanes,
    /// More cards than [`limits::CARDS`].
    TooManyCards,
    /// What was to be added breaks a rule of the map.
    Flawed(Flaw),
}

impl Rejection {
    /// What to tell the user, as a whole sentence.
    pub fn message(&self, language: Language) -> String {
        let limit = match self {
            Self::LongText => limits::TEXT,
            Self::TooManyPhases => limits::PHASES,
            Self::TooManySteps => limits::STEPS,
            Self::TooManyLanes => limits::LANES,
            Self::TooManyCards => limits::CARDS,
            _ => 0,
        };
        self.text().fill(language, &[("limit", &grouped(limit, language))])
    }

    fn text(&self) -> Text {
        match self {
            Self::NothingChanges => words::NOTHING_CHANGES,
            Self::ReadOnly => words::READ_ONLY,
            Self::NoSuchPhase => words::NO_SUCH_PHASE,
            Self::NoSuchStep => words::NO_SUCH_STEP,
            Self::NoSuchLane => words::NO_SUCH_LANE,
            Self::NoSuchCard => words::NO_SUCH_CARD,
            Self::NoSuchLink => words::NO_SUCH_LINK,
            Self::LaneWithoutCards => words::LANE_WITHOUT_CARDS,
            Self::LaneWithoutExperience => words::LANE_WITHOUT_EXPERIENCE,
            Self::DerivedPoints => words::DERIVED_POINTS,
            Self::LaneWithoutNumbers => words::LANE_WITHOUT_NUMBERS,
            Self::OtherKindOfLane => words::OTHER_KIND_OF_LANE,
            Self::LastStep => words::LAST_STEP,
            Self::EmptyName => words::EMPTY_NAME,
            Self::LongText => words::LONG_TEXT,
            Self::ForbiddenLink => words::FORBIDDEN_LINK,
            Self::ForbiddenPortrait => words::FORBIDDEN_PORTRAIT,
            Self::AgeOutOfRange => words::AGE_OUT_OF_RANGE,
            Self::NotFinite => words::NOT_FINITE,
            Self::RepeatedLink => words::REPEATED_LINK,
            Self::IdInUse => words::ID_IN_USE,
            Self::TooManyPhases => words::TOO_MANY_PHASES,
            Self::TooManySteps => words::TOO_MANY_STEPS,
            Self::TooManyLanes => words::TOO_MANY_LANES,
            Self::TooManyCards => words::TOO_MANY_CARDS,
            Self::Flawed(_) => words::FLAWED,
        }
    }
}
