//! Findings in what goes wrong and what could be better.

use klantreis::insight::{Kind, pains_and_opportunities};

use super::finds;
use crate::board_text::map;

const MAP: &str = "
        | A:a | :b | C
    Pain | p q | r | s
    Chance | | | x
    Other | | y |
    lane Pain kind = pains
    lane Chance kind = opportunities
    lane Other kind = opportunities
    card y owner = Marketing
";

#[test]
fn a_pain_point_without_an_opportunity_in_its_step() {
    finds(
        Kind::PainWithoutOpportunity,
        MAP,
        &[
            "attention pain_without_opportunity/p: Pain point without an opportunity. “p” has no opportunity in a yet.",
            "attention pain_without_opportunity/q: Pain point without an opportunity. “q” has no opportunity in a yet.",
        ],
    );
}

#[test]
fn an_opportunity_without_an_owner() {
    finds(
        Kind::OpportunityWithoutOwner,
        MAP,
        &[
            "tip opportunity_without_owner/x: Opportunity without an owner. Nobody owns “x”; so it is left lying.",
        ],
    );
}

#[test]
fn pain_points_stand_beside_the_opportunities_of_their_step() {
    let map = map(MAP);
    let said: Vec<String> = pains_and_opportunities(&map)
        .iter()
        .map(|at| {
            let pains: Vec<&str> = at.pains.iter().map(|card| card.title.as_str()).collect();
            let opportunities: Vec<String> =
                at.opportunities.iter().map(|(number, card)| format!("{number} {}", card.title)).collect();
            let (phase, step) = (&at.phase.name, &at.step.name);
            format!("{phase}/{step}: {} | {}", pains.join(", "), opportunities.join(", "))
        })
        .collect();
    assert_eq!(said, ["A/a: p, q | ", "A/b: r | 1 y", "C/C: s | 2 x"]);
}
