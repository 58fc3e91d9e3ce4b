//! What stands in a cell: a touchpoint, a thought, a pain point …

use std::sync::Arc;

use super::{
    CardId, Color, Date, Directness, Emotion, Evidence, Extra, Image, Medium, PersonaId, Rating, Score,
    Senses, Status, initials,
};

/// One card. Where it stands is the map's to say, not the card's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Unique across all lanes of the journey.
    pub id: CardId,
    /// One line or two; shown on the card.
    pub title: String,
    /// More text; empty when unset.
    pub note: String,
    /// Digital or physical.
    pub medium: Option<Medium>,
    /// With the brand itself, or through others.
    pub directness: Option<Directness>,
    /// The senses it speaks to.
    pub senses: Senses,
    /// What the customer feels.
    pub actual: Option<Emotion>,
    /// What the customer wants to feel.
    pub desired: Option<Emotion>,
    /// Whether this contact decides if the customer goes on.
    pub moment_of_truth: bool,
    /// What the card rests on.
    pub evidence: Option<Evidence>,
    /// Where the evidence comes from; empty when unset.
    pub source: String,
    /// When the evidence was gathered.
    pub date: Option<Date>,
    /// Who sees to it; empty when unset.
    pub owner: String,
    /// Free words.
    pub tags: Vec<String>,
    /// An address that starts with `https:`, `http:` or `mailto:`; empty when unset.
    pub link: String,
    /// The personas it belongs to; none is everyone.
    pub personas: Vec<PersonaId>,
    /// The hue; unset is plain.
    pub color: Option<Color>,
    /// How much it would bring.
    pub effect: Option<Score>,
    /// How much it takes.
    pub effort: Option<Score>,
    /// How far it has come.
    pub status: Option<Status>,
    /// A picture above the title.
    pub image: Option<Arc<Image>>,
    /// Unknown fields of the file.
    pub extra: Extra,
}

impl Card {
    /// A card with a title and nothing else.
    pub fn new(id: CardId, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            note: String::new(),
            medium: None,
            directness: None,
            senses: Senses::default(),
            actual: None,
            desired: None,
            moment_of_truth: false,
            evidence: None,
            source: String::new(),
            date: None,
            owner: String::new(),
            tags: Vec::new(),
            link: String::new(),
            personas: Vec::new(),
            color: None,
            effect: None,
            effort: None,
            status: None,
            image: None,
            extra: Extra::default(),
        }
    }

    /// A card of a text from elsewhere. Where that is an address and nothing else, it is the card's link too.
    pub fn of_text(id: CardId, text: &str) -> Self {
        let is_address = is_openable(text) && !text.contains(char::is_whitespace);
        let link = if is_address { text.to_owned() } else { String::new() };
        Self { link, ..Self::new(id, text) }
    }

    /// Where it stands in the matrix of effect and effort, where it says both.
    pub fn rating(&self) -> Option<Rating> {
        Some(Rating { effect: self.effect?, effort: self.effort? })
    }

    /// The [`initials`] of the owner; empty without one.
    pub fn owner_initials(&self) -> String {
        initials(&self.owner)
    }
}

/// An address as it was typed, with `https://` before one that only names a place: `example.org/page`.
pub fn whole_address(typed: String) -> String {
    let typed_host = typed.split('/').next().unwrap_or_default();
    let names_a_place = typed_host.contains('.')
        && !typed_host.contains([':', '@', '?', '#'])
        && !typed.contains(char::is_whitespace)
        && !typed_host.starts_with('.')
        && !typed_host.ends_with('.');
    if names_a_place { format!("https://{typed}") } else { typed }
}

/// Whether the product opens `address`: `https:`, `http:` and `mailto:` only, without control characters.
pub fn is_openable(address: &str) -> bool {
    let allowed = ["https://", "http://", "mailto:"].iter().any(|scheme| {
        address.len() > scheme.len()
            && address.as_bytes()[..scheme.len()].eq_ignore_ascii_case(scheme.as_bytes())
    });
    allowed && !address.chars().any(char::is_control)
}
