//! Names for the closed lists of the model.

use super::{Text, terms};
use crate::model::{
    CardKind, Channel, Color, Directness, EasyEnd, EmotionLevel, Evidence, Input, LaneGroup, LineKind,
    Market, Measure, Medium, ResearchKind, Scoring, Sense, State, Status,
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
        ClvCac = CLV_CAC, Retention = RETENTION, ResponseTime = RESPONSE_TIME, Custom = CUSTOM,
    }
    Input {
        Promoters = PROMOTERS, Passives = PASSIVES, Detractors = DETRACTORS, Positive = POSITIVE_ANSWERS,
        Ratings = RATINGS, Answers = ANSWERS, Cost = COST, NewCustomers = NEW_CUSTOMERS,
        Revenue = REVENUE, Periods = PERIODS, Clv = CLV, Cac = CAC, AtStart = AT_START, AtEnd = AT_END,
        Joined = JOINED, Time = TIME, Requests = REQUESTS,
    }
    Scoring { Share = SCORING_SHARE, Mean = SCORING_MEAN }
    EasyEnd { Low = EASY_LOW, High = EASY_HIGH }
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
