//! Findings in the contacts between customer and brand.

use klantreis::insight::Kind;

use super::finds;

#[test]
fn a_phase_without_touchpoints() {
    finds(
        Kind::PhaseWithoutTouchpoints,
        "| A:a | :b | C | D\nShop | | x | | \nThink | | | y |\nlane Think kind = thoughts",
        &[
            "attention phase_without_touchpoints/C: Phase without touchpoints. In C the customer has no contact with you yet.",
            "attention phase_without_touchpoints/D: Phase without touchpoints. In D the customer has no contact with you yet.",
        ],
    );
}

#[test]
fn a_phase_with_one_medium() {
    finds(
        Kind::OneMedium,
        "
            | A:a | :b | C | D | E
        Web | a | b | c | d | e f
        Think | x | | | |
        lane Think kind = thoughts
        card a medium = digital
        card b medium = digital
        card x medium = physical
        card c medium = physical
        card e medium = physical
        card f medium = digital
        ",
        &[
            "tip one_medium/A: Touchpoints of one medium: digital. In A you don’t reach those who prefer another way.",
            "tip one_medium/C: Touchpoints of one medium: physical. In C you don’t reach those who prefer another way.",
        ],
    );
}

#[test]
fn a_phase_without_indirect_touchpoints() {
    finds(
        Kind::NoIndirect,
        "| A | B | C\nWeb | a b | c d | e\ncard a directness = direct\ncard c directness = direct\ncard d directness = indirect",
        &["tip no_indirect_touchpoints/A: Phase without indirect touchpoints. \
           In A too, customers hear about you from others, in reviews and on social media."],
    );
}

#[test]
fn a_lane_without_touchpoints() {
    finds(
        Kind::EmptyLane,
        "| A\nWeb | a\nShop |\nThink |\nFeel ~ |\nSight -\nlane Think kind = thoughts",
        &["tip empty_lane/Shop: Lane without touchpoints. Shop is empty: fill the lane, or remove it."],
    );
}

#[test]
fn a_step_without_cards() {
    finds(
        Kind::StepWithoutCards,
        "| A:a | :b | C\nWeb | x | | y\nFeel ~ | | 1> |",
        &["tip step_without_cards/b: Step without cards. What happens in b is told nowhere."],
    );
    finds(Kind::StepWithoutCards, "| A:a | :b | C\nWeb | | |", &[]);
}

#[test]
fn a_map_without_a_moment_of_truth() {
    finds(
        Kind::NoMoment,
        "| A\nWeb | a",
        &["tip no_moment_of_truth: No moment of truth. \
           map doesn’t show which contact decides whether the customer goes on."],
    );
    finds(Kind::NoMoment, "| A\nWeb | a\ncard a moment = true", &[]);
    finds(Kind::NoMoment, "| A\nThink | a\nlane Think kind = thoughts", &[]);
}
