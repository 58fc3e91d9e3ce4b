//! The closed lists of a map: every word that a field of the file may hold.

/// A closed list whose members have a fixed spelling in the file.
pub trait Word: Copy + PartialEq + Sized + 'static {
    /// Every member, in the order in which they are offered.
    const ALL: &'static [Self];

    /// The spelling in the file.
    fn word(self) -> &'static str;

    /// The member spelled `word`, if there is one.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|member| member.word() == word)
    }

    /// The place of this member in [`Word::ALL`].
    fn index(self) -> usize {
        Self::ALL.iter().position(|member| *member == self).unwrap_or_default()
    }
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($member:ident = $word:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the members are the terms of the field themselves")]
        pub enum $name { $($member),+ }

        impl Word for $name {
            const ALL: &'static [Self] = &[$(Self::$member),+];

            fn word(self) -> &'static str {
                match self { $(Self::$member => $word),+ }
            }
        }
    )+};
}

words! {
    /// Whether a map shows what is, or what should be.
    State { Current = "current", Future = "future" }

    /// The market a journey plays in: businesses or consumers.
    Market { B2b = "b2b", B2c = "b2c" }

    /// The eight hues for phases and cards, in the order of the style guide.
    Color {
        Blue = "blue", Teal = "teal", Green = "green", Ochre = "ochre",
        Coral = "coral", Rose = "rose", Violet = "violet", Slate = "slate",
    }

    /// What the cards of a lane are.
    CardKind {
        Touchpoints = "touchpoints", Actions = "actions", Thoughts = "thoughts", Goals = "goals",
        Pains = "pains", Opportunities = "opportunities", Content = "content", Status = "status",
        Evidence = "evidence", Frontstage = "frontstage", Backstage = "backstage", Support = "support",
        Notes = "notes",
    }

    /// The service-blueprint lines.
    LineKind { Interaction = "interaction", Visibility = "visibility", Internal = "internal" }

    /// What a metric lane counts.
    Measure {
        Customers = "customers", Nps = "nps", Csat = "csat", Ces = "ces", Cac = "cac", Clv = "clv",
        ClvCac = "clv_cac", Retention = "retention", ResponseTime = "response_time", Custom = "custom",
    }

    /// The raw numbers that metrics are calculated from.
    Input {
        Promoters = "promoters", Passives = "passives", Detractors = "detractors", Positive = "positive",
        Ratings = "ratings", Answers = "answers", Cost = "cost", NewCustomers = "new_customers",
        Revenue = "revenue", Periods = "periods", Clv = "clv", Cac = "cac", AtStart = "at_start",
        AtEnd = "at_end", Joined = "joined", Time = "time", Requests = "requests",
    }

    /// How answers about satisfaction become a number: the share of positive ones, or their mean.
    Scoring { Share = "share", Mean = "mean" }

    /// Which end of the scale of customer effort is easy.
    EasyEnd { Low = "low", High = "high" }

    /// Where a touchpoint happens.
    Channel {
        Website = "website", Search = "search", Social = "social", Advertising = "advertising",
        Email = "email", Phone = "phone", Store = "store", Event = "event", Packaging = "packaging",
        DirectMail = "direct_mail", App = "app", Chat = "chat", Reviews = "reviews",
        Community = "community", WordOfMouth = "word_of_mouth", Assistant = "assistant",
    }

    /// Whether a contact is digital or physical.
    Medium { Digital = "digital", Physical = "physical" }

    /// Whether a contact is with the brand itself, or through others.
    Directness { Direct = "direct", Indirect = "indirect" }

    /// The senses a touchpoint speaks to.
    Sense { See = "see", Hear = "hear", Smell = "smell", Feel = "feel", Taste = "taste" }

    /// What a card's statement rests on.
    Evidence { Assumption = "assumption", Qualitative = "qualitative", Quantitative = "quantitative" }

    /// How far an opportunity has come.
    Status { Idea = "idea", Planned = "planned", Done = "done" }

    /// The three kinds of research behind a persona.
    ResearchKind { Quantitative = "quantitative", Qualitative = "qualitative", Demographic = "demographic" }
}

/// The runs of lanes that belong together on screen; derived from the lane, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LaneGroup {
    /// What the customer does, thinks, wants and feels.
    Customer,
    /// Contacts between customer and brand, and their content.
    Touchpoints,
    /// What happens on and behind the stage.
    Internal,
    /// Problems, chances, numbers and notes.
    Analysis,
}

impl CardKind {
    /// The group in which a lane of this kind stands.
    pub fn group(self) -> LaneGroup {
        match self {
            Self::Actions | Self::Thoughts | Self::Goals | Self::Status => LaneGroup::Customer,
            Self::Touchpoints | Self::Content => LaneGroup::Touchpoints,
            Self::Frontstage | Self::Backstage | Self::Support | Self::Evidence => LaneGroup::Internal,
            Self::Pains | Self::Opportunities | Self::Notes => LaneGroup::Analysis,
        }
    }
}

/// A set of [`Sense`]s, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Senses(u8);

impl Senses {
    /// Whether `sense` is in the set.
    pub fn has(self, sense: Sense) -> bool {
        self.0 & (1 << sense as u8) != 0
    }

    /// The set with `sense` added if it was out, removed if it was in.
    #[must_use]
    pub fn toggled(self, sense: Sense) -> Self {
        Self(self.0 ^ (1 << sense as u8))
    }

    /// The members, in the order of [`Word::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Sense> {
        Sense::ALL.iter().copied().filter(move |sense| self.has(*sense))
    }

    /// Whether no sense is named.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<Sense> for Senses {
    fn from_iter<I: IntoIterator<Item = Sense>>(senses: I) -> Self {
        Self(senses.into_iter().fold(0, |bits, sense| bits | 1 << sense as u8))
    }
}
