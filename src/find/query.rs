//! What is looked for.

use super::{Facet, FacetKind};
use crate::model::{PersonaId, is_blank};

/// What is typed, and what is chosen. A card fits when it holds every word, and for each property that is chosen one
/// of the chosen values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The words, as typed.
    pub text: String,
    /// The chosen values, in the order in which they were chosen.
    pub facets: Vec<Facet>,
}

/// The name of the typed words in an address.
const TEXT: &str = "q";

impl Query {
    /// Whether every card fits.
    pub fn is_empty(&self) -> bool {
        is_blank(&self.text) && self.facets.is_empty()
    }

    /// Whether a value is chosen.
    pub fn chooses(&self, facet: &Facet) -> bool {
        self.facets.iter().any(|known| known.is(facet))
    }

    /// With a value chosen that wasn't, or no longer.
    #[must_use]
    pub fn toggled(mut self, facet: &Facet) -> Self {
        match self.facets.iter().position(|known| known.is(facet)) {
            Some(at) => drop(self.facets.remove(at)),
            None => self.facets.push(facet.clone()),
        }
        self
    }

    /// The persona through whose eyes the map is seen: the only one that is chosen.
    pub fn seen(&self) -> Option<PersonaId> {
        let mut personas = self.facets.iter().filter(|facet| facet.kind == FacetKind::Persona);
        let only = personas.next().filter(|_| personas.next().is_none())?;
        Some(PersonaId::new(only.value.as_str()))
    }

    /// As it is, but through the eyes of one persona, or of everyone.
    #[must_use]
    pub fn seen_by(mut self, persona: Option<&PersonaId>) -> Self {
        self.facets.retain(|facet| facet.kind != FacetKind::Persona);
        let facet = persona.map(|id| Facet { kind: FacetKind::Persona, value: id.to_string() });
        self.facets.extend(facet);
        self
    }

    /// The names and values that stand for it in an address.
    pub fn parts(&self) -> Vec<(&'static str, &str)> {
        let text = Some(self.text.trim()).filter(|text| !text.is_empty()).map(|text| (TEXT, text));
        let facets = self.facets.iter().map(|facet| (facet.kind.word(), facet.value.as_str()));
        text.into_iter().chain(facets).collect()
    }

    /// The query that [`Query::parts`] stand for. Names that mean nothing are left out.
    pub fn of_parts(parts: &[(String, String)]) -> Self {
        let mut query = Self::default();
        for (name, value) in parts {
            match FacetKind::ALL.into_iter().find(|kind| kind.word() == name) {
                Some(kind) => query.facets.push(Facet { kind, value: value.clone() }),
                None if name == TEXT => query.text.clone_from(value),
                None => {}
            }
        }
        query
    }
}
