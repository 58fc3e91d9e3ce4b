//! Findings about whose journey it is.

use std::collections::HashSet;

use super::look::{Look, experiences};
use super::{Finding, Kind, Value, is_stale};
use crate::model::{Date, Persona, PersonaId};
use crate::text::{Term, insight as words};

/// The journey lists no persona.
pub(super) fn none(look: &Look, found: &mut Vec<Finding>) {
    if look.map.personas.is_empty() {
        found.push(Finding::of_journey(Kind::NoPersona, look.map));
    }
}

/// What is behind the personas that the journey lists. One that isn't known here may have research elsewhere.
pub(super) fn research(look: &Look, found: &mut Vec<Finding>) {
    for id in &look.map.personas {
        if let Some(persona) = look.personas.get(id.as_str()) {
            found.extend(behind(persona));
            found.extend(stale(persona, look.today));
        }
    }
}

/// No research, or research of one kind.
fn behind(persona: &Persona) -> Option<Finding> {
    let Some(first) = persona.research.first() else {
        return Some(Finding::of_persona(Kind::PersonaWithoutResearch, persona));
    };
    if persona.research.iter().any(|piece| piece.kind != first.kind) {
        return None;
    }
    let finding = Finding::of_persona(Kind::OneKindOfResearch, persona);
    Some(finding.with("kind", Value::Term(first.kind.text())))
}

/// The latest research that has a date is stale.
fn stale(persona: &Persona, today: Date) -> Option<Finding> {
    let mut latest = None;
    for piece in &persona.research {
        // Nothing comes before every day.
        if piece.date > latest {
            latest = piece.date;
        }
    }
    let day = latest.filter(|day| is_stale(*day, today))?;
    Some(Finding::of_persona(Kind::StaleResearch, persona).with("day", Value::Day(day)))
}

/// Experiences and cards of personas that the journey doesn't list.
pub(super) fn unlisted(look: &Look, found: &mut Vec<Finding>) {
    let listed: HashSet<&PersonaId> = look.map.personas.iter().collect();
    for (lane, experience) in experiences(look.map) {
        if let Some(persona) = experience.persona.as_ref().filter(|persona| !listed.contains(persona)) {
            found.push(belongs_to(look, Finding::of_lane(Kind::UnlistedPersona, lane), persona));
        }
    }
    for (placed, _) in &look.cards {
        for persona in &placed.card.personas {
            if !listed.contains(persona) {
                let finding = Finding::of_card(Kind::UnlistedPersona, placed.card);
                found.push(belongs_to(look, finding, persona));
            }
        }
    }
}

fn belongs_to(look: &Look, finding: Finding, persona: &PersonaId) -> Finding {
    let finding = finding.part(persona.as_str());
    match look.personas.get(persona.as_str()) {
        Some(known) => finding.naming("persona", &known.name),
        None => finding.because(words::UNKNOWN_PERSONA_WHY),
    }
}
