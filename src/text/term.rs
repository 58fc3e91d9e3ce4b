//! Names for the closed lists of the model.

use super::{Text, terms};
use crate::model::{
    CardKind, Channel, Color, Directness, EmotionLevel, Evidence, LaneGroup, LineKind, Market, Measure,
    Medium, ResearchKind, Sense, State, Status,
};

/// A member of a closed list that has a name in both languages.
pub trait Term: Copy {
    /// Its name.
    fn text(self) -> Text;
}

macro_rules! names {
    ($($list:ident { $($member:ident = $text:ident),+ $(,)? })+) => {$(
        impl Term for $list {
            fn text(self) -> Text {
                match self { $(Self::$member => terms::$text),+ }
            }
        }
    )+};
}

names! {
    State { Current = CURRENT, Future = FUTURE }
    Market { B2b = B2B, B2c = B2C }
    Color {
        Blue = BLUE, Teal = TEAL, Green = GREEN, Ochre = OCHRE,
        Coral = CORAL, Rose = ROSE, Violet = VIOLET, Slate = SLATE,
    }
    CardKind {
        Touchpoints = TOUCHPOINTS, Actions = ACTIONS, Thoughts = THOUGHTS, Goals = GOALS, Pains = PAINS,
        Opportunities = OPPORTUNITIES, Content = CONTENT, Status = STATUS, Evidence = PHYSICAL_EVIDENCE,
        Frontstage = FRONTSTAGE, Backstage = BACKSTAGE, Support = SUPPORT, Notes = NOTES,
    }
    LineKind { Interaction = LINE_INTERACTION, Visibility = LINE_VISIBILITY, Internal = LINE_INTERNAL }
    Measure {
        Customers = CUSTOMERS, Nps = NPS, Csat = CSAT, Ces = CES, Cac = CAC, Clv = CLV,
        ResponseTime = RESPONSE_TIME, Custom = CUSTOM,
    }
    Channel {
        Website = WEBSITE, Search = SEARCH, Social = SOCIAL, Advertising = ADVERTISING, Email = EMAIL,
        Phone = PHONE, Store = STORE, Event = EVENT, Packaging = PACKAGING, DirectMail = DIRECT_MAIL,
        App = APP, Chat = CHAT, Reviews = REVIEWS, Community = COMMUNITY, WordOfMouth = WORD_OF_MOUTH,
        Assistant = ASSISTANT,
    }
    Medium { Digital = DIGITAL, Physical = PHYSICAL }
    Directness { Direct = DIRECT, Indirect = INDIRECT }
    Sense { See = SEE, Hear = HEAR, Smell = SMELL, Feel = FEEL, Taste = TASTE }
    Evidence { Assumption = ASSUMPTION, Qualitative = QUALITATIVE, Quantitative = QUANTITATIVE }
    ResearchKind { Quantitative = QUANTITATIVE, Qualitative = QUALITATIVE, Demographic = DEMOGRAPHIC }
    Status { Idea = IDEA, Planned = PLANNED, Done = DONE }
    EmotionLevel {
        VeryNegative = VERY_NEGATIVE, Negative = NEGATIVE, Neutral = NEUTRAL,
        Positive = POSITIVE, VeryPositive = VERY_POSITIVE,
    }
    LaneGroup {
        Customer = GROUP_CUSTOMER, Touchpoints = GROUP_TOUCHPOINTS,
        Internal = GROUP_INTERNAL, Analysis = GROUP_ANALYSIS,
    }
}
