//! Findings about whose journey it is.

use klantreis::insight::Kind;

use super::finds;

#[test]
fn a_journey_without_a_persona() {
    finds(
        Kind::NoPersona,
        "| A\npersona noor =",
        &[
            "attention no_persona: No persona. map doesn’t say who makes this journey. Everyone’s journey is no one’s.",
        ],
    );
    finds(Kind::NoPersona, "| A\njourney personas = noor", &[]);
}

#[test]
fn a_persona_without_research() {
    finds(
        Kind::PersonaWithoutResearch,
        "journey personas = noor,ali,elsewhere\npersona noor =\npersona ali = qualitative\npersona unlisted =",
        &[
            "attention persona_without_research/noor: Persona without research. noor still rests on assumptions.",
        ],
    );
}

#[test]
fn a_persona_with_one_kind_of_research() {
    finds(
        Kind::OneKindOfResearch,
        "
        journey personas = noor,ali,sam
        persona noor = qualitative 2026-10-01, qualitative
        persona ali = qualitative, quantitative
        persona sam =
        persona unlisted = qualitative
        ",
        &["tip one_kind_of_research/noor: Persona with one kind of research. \
           noor rests on this research alone: qualitative. Another kind shows what this misses."],
    );
}

#[test]
fn a_persona_with_stale_research() {
    finds(
        Kind::StaleResearch,
        "
        journey personas = noor,ali,sam
        persona noor = qualitative 2024-10-01, quantitative 2025-11-21, demographic
        persona ali = qualitative 2024-10-01, quantitative 2025-11-22
        persona sam = qualitative
        ",
        &["tip stale_research/noor: Stale research. The latest research behind noor is of 2025-11-21."],
    );
}

#[test]
fn what_belongs_to_a_persona_that_the_journey_does_not_list() {
    finds(
        Kind::UnlistedPersona,
        "
            | A
        Web | a b c
        Ali ~ | 1>
        Noor ~ | 1>
        journey personas = noor
        lane Ali persona = ali
        lane Noor persona = noor
        card a personas = noor,ali
        card b personas = noor
        card c personas = gone
        persona noor =
        persona ali =
        ",
        &[
            "attention unlisted_persona/Ali/ali: Persona that the journey doesn’t list. Ali belongs to ali. Add them to the journey, or remove them here.",
            "attention unlisted_persona/a/ali: Persona that the journey doesn’t list. “a” belongs to ali. Add them to the journey, or remove them here.",
            "attention unlisted_persona/c/gone: Persona that the journey doesn’t list. “c” belongs to a persona that you don’t have here. Remove it, or open the file that has it.",
        ],
    );
}
