//! Findings in what customers feel.

use klantreis::insight::Kind;

use super::finds;

#[test]
fn the_largest_gap_of_each_curve() {
    finds(
        Kind::LargestGap,
        "
            | A:a | :b | C:c
        Noor ~ | 1>2 | -1.5>1 | 2>
        Ali ~ | 1>1 | 2>1 | 1>1.5
        ",
        &[
            "tip largest_gap/b/Noor: Largest gap in Noor: b. Between current and desired experience: 2.5. Here is most to gain.",
            "tip largest_gap/c/Ali: Largest gap in Ali: c. Between current and desired experience: 0.5. Here is most to gain.",
        ],
    );
    finds(Kind::LargestGap, "| A | B\nFeel ~ | 2>1 | 1>", &[]);
}

#[test]
fn the_largest_gap_of_the_cards_where_no_curve_has_one() {
    finds(
        Kind::LargestGap,
        "
            | A | B
        Do | a b | c
        Feel ~ | 1> | 2>2
        card a actual = -1
        card a desired = 2
        card b actual = 1
        card b desired = 0
        card c actual = 0
        card c desired = 0.5
        ",
        &[
            "tip largest_gap/A: Largest gap: A. Between current and desired experience: 1. Here is most to gain.",
        ],
    );
}

#[test]
fn a_moment_of_truth_with_a_negative_experience() {
    finds(
        Kind::NegativeMoment,
        "
            | A | B
        Do | a b c d | e
        Noor ~ | -1> | 1>
        Ali ~ | -0.5> | 1>
        card a moment = true
        card a actual = -2
        card a desired = 1
        card b moment = true
        card b actual = -0.5
        card c moment = true
        card d actual = -2
        card e moment = true
        ",
        &[
            "critical negative_moment_of_truth/a: Moment of truth with a negative experience. “a” stands at −2, desired is +1.",
            "critical negative_moment_of_truth/b: Moment of truth with a negative experience. “b” stands at −0.5. Here the customer decides whether to go on.",
            "critical negative_moment_of_truth/c: Moment of truth with a negative experience. “c”: in A the experience stands at −1.",
        ],
    );
    finds(Kind::NegativeMoment, "| A\nDo | a\nFeel ~ | -2>\ncard a moment = true\ncard a actual = 0", &[]);
    // Close to 0 is neutral, for a card as for a step.
    finds(Kind::NegativeMoment, "| A\nDo | a\nFeel ~ | -2>\ncard a moment = true\ncard a actual = -0.4", &[]);
    finds(Kind::NegativeMoment, "| A\nDo | a\nFeel ~ | -0.4>\ncard a moment = true", &[]);
}

#[test]
fn a_step_without_an_experience() {
    finds(
        Kind::StepWithoutExperience,
        "| A:a | :b | C | D\nDo | x | y | z |\nFeel ~ | 0> | | >1\ncard y actual = 1",
        &[
            "tip step_without_experience/C: Step without an experience. C is a gap in the curve.",
            "tip step_without_experience/D: Step without an experience. D is a gap in the curve.",
        ],
    );
}

#[test]
fn a_map_without_any_experience() {
    let map = "| A | B\nDo | a |";
    finds(
        Kind::NoExperience,
        map,
        &["tip no_experience: No experience on the map. \
           Without experience, map doesn’t show where customers are pleased or let down."],
    );
    finds(Kind::StepWithoutExperience, map, &[]);
    finds(Kind::NoExperience, "| A | B\nDo | |", &[]);
    finds(Kind::NoExperience, "| A\nDo | a\nFeel ~ | 0>", &[]);
}

#[test]
fn a_negative_experience_that_nobody_explains() {
    finds(
        Kind::NegativeWithoutPain,
        "| A | B | C | D\nDo | a b | | | \nPain | | p | |\nFeel ~ | | -1> | -0.5> | 0>\nlane Pain kind = pains\ncard a actual = -2\ncard b actual = 1",
        &[
            "tip negative_without_pain/A: Negative experience without a pain point. A stands at −0.5, but what goes wrong isn’t said.",
            "tip negative_without_pain/C: Negative experience without a pain point. C stands at −0.5, but what goes wrong isn’t said.",
        ],
    );
}
