//! Findings in what goes wrong and what could be better.

use klantreis::insight::Kind;

use super::finds;

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
            "attention pain_without_opportunity/p: Pain point without an opportunity. p has no opportunity in a yet.",
            "attention pain_without_opportunity/q: Pain point without an opportunity. q has no opportunity in a yet.",
        ],
    );
}

#[test]
fn an_opportunity_without_an_owner() {
    finds(
        Kind::OpportunityWithoutOwner,
        MAP,
        &[
            "tip opportunity_without_owner/x: Opportunity without an owner. Nobody owns x; so it is left lying.",
        ],
    );
}
