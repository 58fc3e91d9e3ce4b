//! Findings in what the map rests on.

use klantreis::insight::Kind;

use super::finds;

const MAP: &str = "
        | A | B
    Web | a b | c d
    card a moment = true
    card a evidence = assumption
    card b moment = true
    card c evidence = assumption
    card d moment = true
    card d evidence = qualitative
";

#[test]
fn an_assumption_at_a_moment_of_truth() {
    finds(
        Kind::AssumptionAtMoment,
        MAP,
        &["attention assumption_at_moment_of_truth/a: Assumption at a moment of truth. \
           “a” decides whether the customer goes on, and hasn’t been researched yet."],
    );
}

#[test]
fn a_moment_of_truth_without_evidence() {
    finds(
        Kind::MomentWithoutEvidence,
        MAP,
        &[
            "tip moment_of_truth_without_evidence/b: Moment of truth without evidence. What “b” rests on isn’t said.",
        ],
    );
}

#[test]
fn other_assumptions_are_one_finding() {
    finds(
        Kind::Assumptions,
        MAP,
        &[
            "attention assumptions: 1 card rests on an assumption. “c”, to begin with. Research shows whether it holds.",
        ],
    );
    finds(
        Kind::Assumptions,
        &[MAP, "card b moment = false\ncard b evidence = assumption"].concat(),
        &[
            "attention assumptions: 2 cards rest on an assumption. “b”, to begin with. Research shows whether it holds.",
        ],
    );
    finds(Kind::Assumptions, "| A\nWeb | a", &[]);
}

#[test]
fn stale_evidence() {
    finds(
        Kind::StaleEvidence,
        "| A\nWeb | a b c d\ncard a date = 2025-11-21\ncard b date = 2025-11-22\ncard c date = 2027-01-01",
        &["attention stale_evidence/a: Stale evidence. \
           The evidence behind “a” is of 2025-11-21. Customers may act differently by now."],
    );
}

#[test]
fn a_review_that_is_overdue() {
    finds(
        Kind::ReviewOverdue,
        "| A\njourney reviewed = 2025-11-21",
        &["tip review_overdue: Not reviewed for a year. map was last reviewed on 2025-11-21."],
    );
    finds(Kind::ReviewOverdue, "| A\njourney reviewed = 2025-11-22", &[]);
    finds(Kind::ReviewOverdue, "| A", &[]);
}
