//! Findings in the numbers per phase.

use klantreis::insight::{Benchmark, Kind};

use super::{finds, finds_beside};
use crate::board_text;

const FUNNEL: &str = "
        | Aware | Think | Buy | Use
    Count # | 2480 | 1339 | 857 | 720
";

#[test]
fn the_largest_drop_off() {
    finds(
        Kind::LargestDropOff,
        FUNNEL,
        &["critical largest_drop_off/Aware/Count: Largest drop-off: Aware → Think 46%. \
           Benchmark 38%, an industry average. Costs 199 customers."],
    );
    finds_beside(
        &Benchmark::OFF,
        Kind::LargestDropOff,
        FUNNEL,
        &["attention largest_drop_off/Aware/Count: Largest drop-off: Aware → Think 46%. \
           Of 2480 customers, 1141 don’t go on. Look at what stops them in Aware."],
    );
    for quiet in ["| A | B\nCount # | 10 | 10", "| A | B\nCount # | 10 | 20", "| A | B\nCount # | 0 | 0"] {
        finds(Kind::LargestDropOff, quiet, &[]);
    }
    finds(Kind::LargestDropOff, "| A | B\nCount # | 10 | 5\nlane Count measure = nps", &[]);
    // Each lane of customers is a funnel of its own.
    finds(
        Kind::LargestDropOff,
        "| A | B | C\nShop # | 10 | 10 | 5\nWeb # | 10 | 5 | 5",
        &[
            "critical largest_drop_off/B/Shop: Largest drop-off: B → C 50%. Benchmark 29%, an industry average. Costs 2 customers.",
            "critical largest_drop_off/A/Web: Largest drop-off: A → B 50%. Benchmark 38%, an industry average. Costs 1 customer.",
        ],
    );
}

#[test]
fn drop_off_beyond_the_benchmark() {
    finds(
        Kind::DropOffBeyondBenchmark,
        FUNNEL,
        &["critical drop_off_beyond_benchmark/Think/Count: Drop-off beyond the benchmark: Think → Buy 36%. \
           Benchmark 29%, an industry average. Costs 94 customers."],
    );
    finds_beside(&Benchmark::OFF, Kind::DropOffBeyondBenchmark, FUNNEL, &[]);
    let lenient = Benchmark { to_purchase: Some(0.5), ..Benchmark::default() };
    finds_beside(&lenient, Kind::DropOffBeyondBenchmark, FUNNEL, &[]);
    // Too little for a whole customer.
    finds(
        Kind::DropOffBeyondBenchmark,
        "| A | B | C\nCount # | 10 | 5 | 3.5",
        &["critical drop_off_beyond_benchmark/B/Count: Drop-off beyond the benchmark: B → C 30%. \
           Benchmark 29%, an industry average."],
    );
    // There is no average for what comes after the purchase, and none for a transition without numbers.
    finds(Kind::DropOffBeyondBenchmark, "| A | B | C | D | E\nCount # | 100 | 90 | | 50 | 10", &[]);
}

/// 6,200 → 4,402 is shown as 29.0 %, and was above the benchmark of 29 % by what a division leaves behind.
#[test]
fn what_is_shown_as_alike_is_not_beyond() {
    let quiet = |kind, map: &str| finds(kind, map, &[]);
    quiet(Kind::DropOffBeyondBenchmark, "| A | B | C\nCount # | 12400 | 6200 | 4402");
    quiet(Kind::DropOffBeyondBenchmark, "| A | B | C\nCount # | 20000 | 10000 | 7096");
    finds(
        Kind::DropOffBeyondBenchmark,
        "| A | B | C\nCount # | 20000 | 10000 | 7095",
        &["critical drop_off_beyond_benchmark/B/Count: Drop-off beyond the benchmark: B → C 29.1%. \
           Benchmark 29%, an industry average. Costs 5 customers."],
    );
    quiet(Kind::LargestDropOff, "| A | B\nCount # | 100000 | 99960");
    quiet(Kind::LowConversion, "| A | B\nCount # | 100000 | 2860");
    quiet(Kind::CustomersRise, "| A | B\nCount # | 10 | 10.004");
    quiet(Kind::NegativeNps, "| A\nScore # | -0.004\nlane Score measure = nps");
    let costs = "| A\nCost # | 20.004\nValue # | 20\nlane Cost measure = cac\nlane Value measure = clv";
    quiet(Kind::CostAboveValue, costs);
    quiet(Kind::TargetMissed, "| A\nScore # | 39.996\nlane Score measure = nps\nlane Score target = 40");
    quiet(Kind::TargetMissed, "| A\nStay # | 79.96\nlane Stay measure = retention\nlane Stay target = 80");
    quiet(Kind::LargestGap, "| A\nFeel ~ | 1>1.004");
    quiet(Kind::NegativeWithoutPain, "| A\nFeel ~ | -0.494>1");
}

#[test]
fn a_low_conversion_over_the_whole_journey() {
    finds(
        Kind::LowConversion,
        "| A | B | C\nCount # | 10000 | | 200",
        &["attention low_conversion/Count: Conversion below the benchmark: 2%. \
           From the first phase to the last, 2% remain. Benchmark 2.9%, an industry average."],
    );
    finds(Kind::LowConversion, "| A | B | C\nCount # | 10000 | | 290", &[]);
    finds(Kind::LowConversion, "| A | B | C\nCount # | 0 | | 1", &[]);
    finds(Kind::LowConversion, "| A | B | C\nCount # | 10000 | 1 | ", &[]);
    finds(Kind::LowConversion, "| A\nCount # | 10000", &[]);
    finds_beside(&Benchmark::OFF, Kind::LowConversion, "| A | B\nCount # | 10000 | 200", &[]);
}

#[test]
fn customers_that_come_out_of_nothing() {
    finds(
        Kind::CustomersRise,
        "| A | B | C\nCount # | 10 | 10 | 12",
        &["tip customers_rise/C/Count: More customers in C than in B. \
           12 after 10. Customers join later, or the numbers don’t count the same."],
    );
    finds(Kind::CustomersRise, "| A | B | C\nCount # | 10 | | 12", &[]);
}

#[test]
fn a_funnel_with_a_gap() {
    finds(
        Kind::FunnelGap,
        "| A | B | C\nCount # | 10 | | 5\nNone # | | | \nScore # | 1 | |\nlane Score measure = nps",
        &["tip funnel_gap/B/Count: Funnel with a gap. \
           Count has no number for B. Without one the drop-off here can’t be computed."],
    );
}

#[test]
fn more_detractors_than_promoters() {
    finds(
        Kind::NegativeNps,
        "| A | B | C\nScore # | -12.5 | 0 | 30\nlane Score measure = nps",
        &["attention negative_nps/A/Score: NPS below zero: A −12.5. \
           There are more detractors than promoters. They advise others against you."],
    );
}

#[test]
fn a_customer_that_costs_more_than_it_brings() {
    let map = |cost: &str, value: &str| {
        let lanes = format!("| A | B\nCost # | {cost} | \nValue # | {value} | 5");
        lanes + "\nlane Cost measure = cac\nlane Value measure = clv"
    };
    finds(
        Kind::CostAboveValue,
        &map("200", "150"),
        &["critical cost_above_value/A: A customer costs more than they bring: A. \
           CAC 200 against CLV 150. Every new customer costs you money."],
    );
    let euros = map("200", "150") + "\nlane Cost unit = €";
    finds(
        Kind::CostAboveValue,
        &euros,
        &["critical cost_above_value/A: A customer costs more than they bring: A. \
           CAC €200 against CLV 150. Every new customer costs you money."],
    );
    for (cost, value) in [("200", "200"), ("0", "150"), ("", "150"), ("200", "")] {
        finds(Kind::CostAboveValue, &map(cost, value), &[]);
    }
}

#[test]
fn a_number_that_misses_its_target() {
    let scores = "| A | B\nScore # | 30 | 45\nlane Score measure = nps\nlane Score target = 40";
    finds(
        Kind::TargetMissed,
        scores,
        &["attention target_missed/A/Score: Target missed: Score in A. +30, the target is +40."],
    );
    // Of costs less is better.
    finds(
        Kind::TargetMissed,
        &scores.replace("nps", "cac"),
        &["attention target_missed/B/Score: Target missed: Score in B. 45, the target is 40."],
    );
    // What is aimed at in customers holds for the last phase.
    finds(Kind::TargetMissed, &scores.replace("nps", "customers"), &[]);
    finds(
        Kind::TargetMissed,
        "| A | B\nCount # | 50 | 30\nlane Count target = 40",
        &["attention target_missed/B/Count: Target missed: Count in B. 30, the target is 40."],
    );
    // Nobody said which end of the scale is easy, or what an own number is about.
    for quiet in ["ces", "custom"] {
        finds(Kind::TargetMissed, &scores.replace("nps", quiet), &[]);
    }
    finds(
        Kind::TargetMissed,
        &format!("{}\nlane Score easy = low", scores.replace("nps", "ces")),
        &["attention target_missed/B/Score: Target missed: Score in B. 45, the target is 40."],
    );
}

#[test]
fn a_benchmark_of_ones_own_is_called_so() {
    let own = |text: &str| Benchmark::of(&board_text::map(text).benchmarks);
    let map = format!("{FUNNEL}\njourney benchmarks = on 0.4  0.3");
    let benchmark = own(&map);
    assert_eq!((benchmark.drop_off(0), benchmark.drop_off(1)), (Some(0.4), Some(0.29)));
    finds_beside(
        &benchmark,
        Kind::LargestDropOff,
        &map,
        &["critical largest_drop_off/Aware/Count: Largest drop-off: Aware → Think 46%. \
           Benchmark 40%, set by you. Costs 149 customers."],
    );
    finds_beside(
        &benchmark,
        Kind::LowConversion,
        &map,
        &["attention low_conversion/Count: Conversion below the benchmark: 29%. \
           From the first phase to the last, 29% remain. Benchmark 30%, set by you."],
    );
    assert_eq!(own("| A\njourney benchmarks = off 0.4 0.2 0.3"), Benchmark::OFF);
    assert_eq!(own("| A"), Benchmark::default());
}
