//! Words of the metrics: what they are calculated from, what is aimed at, and what is usual.

use super::Text;
use crate::model::{Measure, MetricLane, Scoring};

texts! {
    CALCULATE: "Berekenen", "Calculate";
    CALCULATE_OF: "Berekenen, {phase}", "Calculate, {phase}";
    FORMULA: "Formule: {formula}", "Formula: {formula}";
    RESULT: "Uitkomst: {value}", "Result: {value}";
    BELOW_ZERO: "Uitkomst: – (een getal onder 0 telt niet)", "Result: – (a number below 0 doesn’t count)";
    BY_ZERO: "Uitkomst: – (er wordt door 0 gedeeld)", "Result: – (it would divide by 0)";
    MISFIT: "Uitkomst: – (deze getallen passen niet bij elkaar)", "Result: – (these numbers don’t go together)";
    CHURN: "Uitkomst: {value}, verloop {churn}", "Result: {value}, churn {churn}";
    INPUT_OF: "{input}, {phase}", "{input}, {phase}";
    TYPED_OVER: "Een getal dat je zelf invult, komt in de plaats van de berekening.", "A number you enter yourself takes the place of the calculation.";
    TARGET: "Doel", "Target";
    TARGET_IS: "doel {target}", "target {target}";
    TARGET_OF_LAST: "Geldt voor de laatste fase.", "Holds for the last phase.";
    REACHED: "doel gehaald", "target reached";
    MISSED: "doel niet gehaald", "target missed";
    SCORING: "Telling", "Counted by";
    EASY: "Schaal", "Scale";
    EASY_UNKNOWN: "Niet gezegd", "Not said";
    NUMBERS: "Cijfers", "Metrics";
    CONVERSION: "Conversie", "Conversion";

    BENCHMARK: "Benchmark", "Benchmark";
    COMPARE: "Vergelijken met een benchmark", "Compare with a benchmark";
    AVERAGES: "Gepubliceerde branchegemiddelden, tenzij je zelf iets invult.", "Published industry averages, unless you enter your own.";
    AVERAGE: "{share} (gemiddelde)", "{share} (average)";
    TO_CONSIDERATION: "Uitval van fase 1 naar 2", "Drop-off from phase 1 to 2";
    TO_PURCHASE: "Uitval van fase 2 naar 3", "Drop-off from phase 2 to 3";
    CONVERSION_OVERALL: "Conversie van de hele reis", "Conversion of the whole journey";
    NOT_A_SHARE: "Vul een percentage van 0 tot 100 in, of maak het leeg.", "Enter a percentage from 0 to 100, or clear it.";
    EDIT_BENCHMARK: "Benchmark aanpassen", "Edit benchmark";

    NPS: "% promotors − % criticasters", "% promoters − % detractors";
    CSAT_SHARE: "positieve antwoorden ÷ alle antwoorden × 100", "positive answers ÷ all answers × 100";
    CSAT_MEAN: "som van de cijfers ÷ alle antwoorden", "sum of the ratings ÷ all answers";
    CES: "som van de cijfers ÷ alle antwoorden, op een schaal van 1 tot 7", "sum of the ratings ÷ all answers, on a scale of 1 to 7";
    CAC: "kosten van marketing en verkoop ÷ nieuwe klanten", "cost of marketing and sales ÷ new customers";
    CLV: "omzet per klant per periode × perioden dat een klant blijft", "revenue per customer per period × periods a customer stays";
    CLV_CAC: "CLV ÷ CAC", "CLV ÷ CAC";
    RETENTION: "(klanten aan het eind − nieuwe) ÷ klanten aan het begin × 100", "(customers at the end − new ones) ÷ customers at the start × 100";
    RESPONSE_TIME: "reactietijd bij elkaar ÷ beantwoorde vragen", "response times together ÷ answered requests";
}

/// The formula by which a lane's values come out of its inputs; nothing where they are only typed in.
pub fn formula(lane: &MetricLane) -> Option<Text> {
    Some(match (lane.measure, lane.scoring) {
        (Measure::Nps, _) => NPS,
        (Measure::Csat, Some(Scoring::Mean)) => CSAT_MEAN,
        (Measure::Csat, _) => CSAT_SHARE,
        (Measure::Ces, _) => CES,
        (Measure::Cac, _) => CAC,
        (Measure::Clv, _) => CLV,
        (Measure::ClvCac, _) => CLV_CAC,
        (Measure::Retention, _) => RETENTION,
        (Measure::ResponseTime, _) => RESPONSE_TIME,
        (Measure::Customers | Measure::Custom, _) => return None,
    })
}
