//! Words of finding cards and choosing which stand out.

use super::Text;
use super::count::counts;
use crate::find::FacetKind;

texts! {
    SEARCH: "Zoeken", "Search";
    SEARCH_CARDS: "Zoek in de kaarten", "Search the cards";
    STOP_SEARCHING: "Zoeken sluiten", "Close search";
    FILTER: "Filter", "Filter";
    FILTER_ACTIVE: "Filter, {n} actief", "Filter, {n} active";
    CLEAR: "Zoeken en filters wissen", "Clear search and filters";
    NOTHING_TO_FILTER: "Vul eerst kaarten in, zoals hun medium, eigenaar of tags.", "Fill in cards first, such as their medium, owner or tags.";
    MATCH_OF: "{n} van {all}: {title}", "{n} of {all}: {title}";
    NOTHING_FOUND: "Geen kaart gevonden.", "No card found.";
    FOUND_OF: "{found} van {cards}", "{found} of {cards}";

    PERSONA: "Persona", "Persona";
    MEDIUM: "Medium", "Medium";
    DIRECTNESS: "Contact", "Contact";
    SENSE: "Zintuig", "Sense";
    CHANNEL: "Kanaal", "Channel";
    EVIDENCE: "Bewijs", "Evidence";
    EMOTION: "Beleving", "Experience";
    MOMENT_OF_TRUTH: "Moment van de waarheid", "Moment of truth";
    OWNER: "Eigenaar", "Owner";
    TAG: "Tag", "Tag";
}

counts! {
    CARDS_FOUND: "1 kaart gevonden." / "{n} kaarten gevonden.", "1 card found." / "{n} cards found.";
}

/// The name of a property.
pub fn facet(kind: FacetKind) -> Text {
    match kind {
        FacetKind::Persona => PERSONA,
        FacetKind::Medium => MEDIUM,
        FacetKind::Directness => DIRECTNESS,
        FacetKind::Sense => SENSE,
        FacetKind::Channel => CHANNEL,
        FacetKind::Evidence => EVIDENCE,
        FacetKind::Emotion => EMOTION,
        FacetKind::MomentOfTruth => MOMENT_OF_TRUTH,
        FacetKind::Owner => OWNER,
        FacetKind::Tag => TAG,
    }
}

/// The name of a value of a closed list; nothing for a value that is the user's own text.
pub fn facet_value(kind: FacetKind, value: &str) -> Option<Text> {
    use crate::model::{Channel, Directness, EmotionLevel, Evidence, Medium, Sense, Word};
    use crate::text::Term;
    fn named<W: Word + Term>(value: &str) -> Option<Text> {
        W::from_word(value).map(Term::text)
    }
    match kind {
        FacetKind::Medium => named::<Medium>(value),
        FacetKind::Directness => named::<Directness>(value),
        FacetKind::Sense => named::<Sense>(value),
        FacetKind::Channel => named::<Channel>(value),
        FacetKind::Evidence => named::<Evidence>(value),
        FacetKind::Emotion => named::<EmotionLevel>(value),
        FacetKind::MomentOfTruth => Some(MOMENT_OF_TRUTH),
        FacetKind::Persona | FacetKind::Owner | FacetKind::Tag => None,
    }
}
