//! What can be found, with its key, how bad it usually is, and its words.

use crate::text::{Text, insight as words};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Customers or money are being lost.
    Critical,
    /// Something is wrong or missing.
    Attention,
    /// Something could be better.
    Tip,
}

impl Severity {
    /// All, the worst first.
    pub const ALL: [Self; 3] = [Self::Critical, Self::Attention, Self::Tip];

    /// Its name.
    pub fn text(self) -> Text {
        match self {
            Self::Critical => words::CRITICAL,
            Self::Attention => words::ATTENTION,
            Self::Tip => words::TIP,
        }
    }
}

/// What is fixed about a kind.
struct About {
    word: &'static str,
    severity: Severity,
    title: Text,
    why: Text,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $word:literal $severity:ident $title:ident $why:ident;)+) => {
        /// What was found.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kind { $($(#[$doc])* $kind),+ }

        /// In the order of the kinds.
        const ABOUT: &[About] = &[$(About {
            word: $word, severity: Severity::$severity, title: words::$title, why: words::$why,
        }),+];

        impl Kind {
            /// All kinds, in the order in which findings of the same severity stand.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];
        }
    };
}

kinds! {
    /// The transition between two phases where the largest share of customers leaves.
    LargestDropOff "largest_drop_off" Attention LARGEST_DROP_OFF LARGEST_DROP_OFF_WHY;
    /// Another transition with a drop-off larger than the industry average.
    DropOffBeyondBenchmark "drop_off_beyond_benchmark" Critical DROP_OFF_BEYOND_BENCHMARK DROP_OFF_BEYOND_BENCHMARK_WHY;
    /// The conversion over the whole journey is smaller than the industry average.
    LowConversion "low_conversion" Attention LOW_CONVERSION LOW_CONVERSION_WHY;
    /// A phase has more customers than the one before.
    CustomersRise "customers_rise" Tip CUSTOMERS_RISE CUSTOMERS_RISE_WHY;
    /// A lane of customers has numbers, but not for this phase.
    FunnelGap "funnel_gap" Tip FUNNEL_GAP FUNNEL_GAP_WHY;
    /// The net promoter score is below zero.
    NegativeNps "negative_nps" Attention NEGATIVE_NPS NEGATIVE_NPS_WHY;
    /// Acquiring a customer costs more than the customer brings.
    CostAboveValue "cost_above_value" Critical COST_ABOVE_VALUE COST_ABOVE_VALUE_WHY;
    /// A number doesn't reach the target of its lane.
    TargetMissed "target_missed" Attention TARGET_MISSED TARGET_MISSED_WHY;

    /// The step where the experience stays behind most.
    LargestGap "largest_gap" Tip LARGEST_GAP LARGEST_GAP_WHY;
    /// A moment of truth has a negative experience.
    NegativeMoment "negative_moment_of_truth" Critical NEGATIVE_MOMENT NEGATIVE_MOMENT_WHY;
    /// The map has cards, but no experience anywhere.
    NoExperience "no_experience" Tip NO_EXPERIENCE NO_EXPERIENCE_WHY;
    /// A step of a map with an experience has none.
    StepWithoutExperience "step_without_experience" Tip STEP_WITHOUT_EXPERIENCE STEP_WITHOUT_EXPERIENCE_WHY;
    /// A step has a negative experience, and no pain point says why.
    NegativeWithoutPain "negative_without_pain" Tip NEGATIVE_WITHOUT_PAIN NEGATIVE_WITHOUT_PAIN_WHY;

    /// A phase has no touchpoint.
    PhaseWithoutTouchpoints "phase_without_touchpoints" Attention PHASE_WITHOUT_TOUCHPOINTS PHASE_WITHOUT_TOUCHPOINTS_WHY;
    /// All touchpoints of a phase that name a medium name the same.
    OneMedium "one_medium" Tip ONE_MEDIUM ONE_MEDIUM_WHY;
    /// All touchpoints of a phase that say so are direct.
    NoIndirect "no_indirect_touchpoints" Tip NO_INDIRECT NO_INDIRECT_WHY;
    /// A lane for touchpoints has none.
    EmptyLane "empty_lane" Tip EMPTY_LANE EMPTY_LANE_WHY;
    /// A step has no card in any lane, where others have.
    StepWithoutCards "step_without_cards" Tip STEP_WITHOUT_CARDS STEP_WITHOUT_CARDS_WHY;
    /// There are touchpoints, but none decides.
    NoMoment "no_moment_of_truth" Tip NO_MOMENT NO_MOMENT_WHY;

    /// The journey lists no persona.
    NoPersona "no_persona" Attention NO_PERSONA NO_PERSONA_WHY;
    /// A persona has no research behind it.
    PersonaWithoutResearch "persona_without_research" Attention PERSONA_WITHOUT_RESEARCH PERSONA_WITHOUT_RESEARCH_WHY;
    /// All research behind a persona is of one kind.
    OneKindOfResearch "one_kind_of_research" Tip ONE_KIND_OF_RESEARCH ONE_KIND_OF_RESEARCH_WHY;
    /// The latest research behind a persona is older than [`super::REVIEW_YEARS`].
    StaleResearch "stale_research" Tip STALE_RESEARCH STALE_RESEARCH_WHY;
    /// A card or an experience belongs to a persona that the journey doesn't list.
    UnlistedPersona "unlisted_persona" Attention UNLISTED_PERSONA UNLISTED_PERSONA_WHY;

    /// A moment of truth rests on an assumption.
    AssumptionAtMoment "assumption_at_moment_of_truth" Attention ASSUMPTION_AT_MOMENT ASSUMPTION_AT_MOMENT_WHY;
    /// A moment of truth doesn't say what it rests on.
    MomentWithoutEvidence "moment_of_truth_without_evidence" Tip MOMENT_WITHOUT_EVIDENCE MOMENT_WITHOUT_EVIDENCE_WHY;
    /// Other cards rest on assumptions; all of them are one finding.
    Assumptions "assumptions" Attention ASSUMPTIONS ASSUMPTIONS_WHY;
    /// The evidence of a card is older than [`super::REVIEW_YEARS`].
    StaleEvidence "stale_evidence" Attention STALE_EVIDENCE STALE_EVIDENCE_WHY;
    /// The last review of the journey is longer ago than [`super::REVIEW_YEARS`].
    ReviewOverdue "review_overdue" Tip REVIEW_OVERDUE REVIEW_OVERDUE_WHY;

    /// No opportunity stands in the step of a pain point.
    PainWithoutOpportunity "pain_without_opportunity" Attention PAIN_WITHOUT_OPPORTUNITY PAIN_WITHOUT_OPPORTUNITY_WHY;
    /// Nobody sees to an opportunity.
    OpportunityWithoutOwner "opportunity_without_owner" Tip OPPORTUNITY_WITHOUT_OWNER OPPORTUNITY_WITHOUT_OWNER_WHY;
}

impl Kind {
    /// How the file spells it, at the beginning of a finding's key. Never changed, or what was dismissed comes back.
    pub fn word(self) -> &'static str {
        self.about().word
    }

    /// How bad it usually is.
    pub fn severity(self) -> Severity {
        self.about().severity
    }

    /// What was found.
    pub(super) fn title(self) -> Text {
        self.about().title
    }

    /// Why it is worth a look.
    pub(super) fn why(self) -> Text {
        self.about().why
    }

    fn about(self) -> &'static About {
        &ABOUT[self as usize]
    }
}
