//! The teams that own the example cards.

use crate::text::Text;

/// The name of the team that a notation calls `word`.
pub(super) fn team(word: &str) -> Option<Text> {
    TEAMS.iter().find(|(known, _)| *known == word).map(|(_, name)| *name)
}

const TEAMS: &[(&str, Text)] = &[
    ("marketing", Text { nl: "Marketing", en: "Marketing" }),
    ("web", Text { nl: "Webteam", en: "Web team" }),
    ("service", Text { nl: "Klantenservice", en: "Customer service" }),
    ("sales", Text { nl: "Verkoop", en: "Sales" }),
    ("store", Text { nl: "Winkelteam", en: "Store team" }),
    ("product", Text { nl: "Productteam", en: "Product team" }),
    ("logistics", Text { nl: "Logistiek", en: "Logistics" }),
    ("events", Text { nl: "Evenementen", en: "Events" }),
    ("planning", Text { nl: "Planning", en: "Planning" }),
    ("finance", Text { nl: "Administratie", en: "Finance" }),
];
