//! The numbers of a metric lane, and what they are calculated from.

use std::collections::BTreeMap;

use super::{EasyEnd, Extra, Input, Measure, PhaseId, Scoring, rounded};

/// One number per phase.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricLane {
    /// What is counted.
    pub measure: Measure,
    /// The unit to show behind the value; needed for [`Measure::Custom`], empty when unset.
    pub unit: String,
    /// The phases that have a value; finite numbers. One that has inputs of its measure has what comes out of them,
    /// see [`MetricLane::settle`].
    pub values: BTreeMap<PhaseId, f64>,
    /// What the values are calculated from, by phase; none is empty.
    pub inputs: BTreeMap<PhaseId, Inputs>,
    /// What is aimed at.
    pub target: Option<f64>,
    /// How answers about satisfaction are counted; unset is by their share.
    pub scoring: Option<Scoring>,
    /// Which end of the scale of customer effort is easy.
    pub easy: Option<EasyEnd>,
}

/// Every value of a map is finite, see [`super::Flaw::NotFinite`], and so equal to itself. That lets maps be
/// compared fast: two pointers to the same lane, cell or card are equal without a look at what they point to.
impl Eq for MetricLane {}

/// The raw numbers of one phase, each finite.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inputs {
    /// In the order of [`Input::ALL`].
    numbers: Vec<(Input, f64)>,
    /// Unknown fields of the file.
    pub extra: Extra,
}

/// Why nothing comes out of inputs that are all there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoResult {
    /// One is below 0.
    Negative,
    /// What is divided by is 0.
    ByZero,
    /// They don't go together: what comes out lies outside the scale of the measure.
    Misfit,
}

/// As for [`MetricLane`].
impl Eq for Inputs {}

impl Inputs {
    /// No number yet, beside what another version of the format says.
    pub fn new(extra: Extra) -> Self {
        Self { extra, ..Self::default() }
    }

    /// One of the numbers.
    pub fn get(&self, input: Input) -> Option<f64> {
        self.numbers.iter().find(|(known, _)| *known == input).map(|(_, number)| *number)
    }

    /// Sets one of the numbers, or clears it.
    pub fn set(&mut self, input: Input, number: Option<f64>) {
        self.numbers.retain(|(known, _)| *known != input);
        if let Some(number) = number {
            let at = self.numbers.partition_point(|(known, _)| *known < input);
            // Adding 0 turns −0 into 0, which the file can't tell apart.
            self.numbers.insert(at, (input, number + 0.0));
        }
    }

    /// Whether they say nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether every number is finite.
    pub fn are_finite(&self) -> bool {
        self.numbers.iter().all(|(_, number)| number.is_finite())
    }
}

impl MetricLane {
    /// A lane that counts `measure`, without any number yet.
    pub fn new(measure: Measure) -> Self {
        Self {
            measure,
            unit: String::new(),
            values: BTreeMap::new(),
            inputs: BTreeMap::new(),
            target: None,
            scoring: None,
            easy: None,
        }
    }

    /// What its measure is calculated from; nothing for one that is only typed in.
    pub fn wanted(&self) -> &'static [Input] {
        use Input::*;
        match (self.measure, self.scoring) {
            (Measure::Nps, _) => &[Promoters, Passives, Detractors],
            (Measure::Csat, Some(Scoring::Mean)) | (Measure::Ces, _) => &[Ratings, Answers],
            (Measure::Csat, _) => &[Positive, Answers],
            (Measure::Cac, _) => &[Cost, NewCustomers],
            (Measure::Clv, _) => &[Revenue, Periods],
            (Measure::ClvCac, _) => &[Clv, Cac],
            (Measure::Retention, _) => &[AtStart, AtEnd, Joined],
            (Measure::ResponseTime, _) => &[Time, Requests],
            (Measure::Customers | Measure::Custom, _) => &[],
        }
    }

    /// Whether the value of a phase comes out of inputs.
    pub fn is_calculated(&self, phase: &PhaseId) -> bool {
        let inputs = self.inputs.get(phase);
        inputs.is_some_and(|inputs| self.wanted().iter().any(|input| inputs.get(*input).is_some()))
    }

    /// What comes out of the inputs of a phase; nothing where one is missing, or they make no sense together.
    pub fn calculated(&self, phase: &PhaseId) -> Option<f64> {
        use Input::*;
        let inputs = self.inputs.get(phase)?;
        let get = |input| inputs.get(input).filter(|number| *number >= 0.0);
        match (self.measure, self.scoring) {
            (Measure::Nps, _) => nps(get(Promoters)?, get(Passives)?, get(Detractors)?),
            (Measure::Csat, Some(Scoring::Mean)) => ratio(get(Ratings)?, get(Answers)?),
            (Measure::Csat, _) => percent(get(Positive)?, get(Answers)?),
            (Measure::Ces, _) => {
                ratio(get(Ratings)?, get(Answers)?).filter(|mean| (1.0..=7.0).contains(mean))
            }
            (Measure::Cac, _) => ratio(get(Cost)?, get(NewCustomers)?),
            (Measure::Clv, _) => Some(get(Revenue)? * get(Periods)?).filter(|clv| clv.is_finite()),
            (Measure::ClvCac, _) => ratio(get(Clv)?, get(Cac)?),
            (Measure::Retention, _) => percent(get(AtEnd)? - get(Joined)?, get(AtStart)?),
            (Measure::ResponseTime, _) => ratio(get(Time)?, get(Requests)?),
            (Measure::Customers | Measure::Custom, _) => None,
        }
    }

    /// Why nothing comes out of the inputs of a phase; nothing where something does, or where one is still missing.
    pub fn no_result(&self, phase: &PhaseId) -> Option<NoResult> {
        let inputs = self.inputs.get(phase)?;
        let numbers: Option<Vec<f64>> = self.wanted().iter().map(|input| inputs.get(*input)).collect();
        let numbers = numbers.filter(|_| self.calculated(phase).is_none())?;
        let below = match self.measure {
            Measure::Nps => numbers.iter().sum(),
            Measure::Retention => *numbers.first()?,
            Measure::Clv => 1.0,
            _ => *numbers.last()?,
        };
        Some(match below {
            _ if numbers.iter().any(|number| *number < 0.0) => NoResult::Negative,
            0.0 => NoResult::ByZero,
            _ => NoResult::Misfit,
        })
    }

    /// Gives every phase with inputs of the measure the value that comes out of them, or none where nothing does.
    pub fn settle(&mut self) {
        let phases: Vec<PhaseId> =
            self.inputs.keys().filter(|phase| self.is_calculated(phase)).cloned().collect();
        for phase in phases {
            match self.calculated(&phase) {
                Some(value) => self.values.insert(phase, value + 0.0),
                None => self.values.remove(&phase),
            };
        }
    }

    /// Whether its values are percentages.
    pub fn is_share(&self) -> bool {
        match self.measure {
            Measure::Retention => true,
            Measure::Csat => self.scoring != Some(Scoring::Mean),
            _ => false,
        }
    }

    /// How many decimals of its values are shown.
    pub fn decimals(&self) -> u8 {
        if self.is_share() && self.unit.is_empty() { 1 } else { 2 }
    }

    /// Whether a higher number is better; nothing where the lane doesn't say which end is good.
    pub fn higher_is_better(&self) -> Option<bool> {
        match self.measure {
            Measure::Cac | Measure::ResponseTime => Some(false),
            Measure::Ces => self.easy.map(|easy| easy == EasyEnd::High),
            Measure::Custom => None,
            _ => Some(true),
        }
    }

    /// Whether a value reaches the target, as both are shown; nothing where there is none, or no end of the scale is the
    /// good one.
    pub fn reaches_target(&self, value: f64) -> Option<bool> {
        let shown = |value| rounded(value, self.decimals().into());
        let (value, target) = (shown(value), shown(self.target?));
        Some(if self.higher_is_better()? { value >= target } else { value <= target })
    }
}

/// The net promoter score, −100…+100: the share of answers of 9 and 10 less that of 0 to 6.
fn nps(promoters: f64, passives: f64, detractors: f64) -> Option<f64> {
    ratio(100.0 * (promoters - detractors), promoters + passives + detractors)
}

/// A share of a whole, 0…100; nothing where the part is less than nothing or more than the whole.
fn percent(part: f64, whole: f64) -> Option<f64> {
    ratio(100.0 * part, whole).filter(|percent| (0.0..=100.0).contains(percent))
}

/// `above` ÷ `below`, where `below` is more than 0 and the result a number.
///
/// ```
/// # use klantreis::model::ratio;
/// assert_eq!(ratio(1.0, 4.0), Some(0.25));
/// assert_eq!(ratio(1.0, 0.0), None);
/// ```
pub fn ratio(above: f64, below: f64) -> Option<f64> {
    let ratio = above / below;
    (below > 0.0 && ratio.is_finite()).then_some(ratio)
}
