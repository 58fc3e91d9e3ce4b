//! From a plan to a journey.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::contact::Contact;
use super::plan::{CardPlan, ContentPlan, LanePlan, PhasePlan, Plan};
use crate::model::{
    Card, CardId, CardKind, CardLane, Emotion, Evidence, ExperienceLane, Journey, JourneyId, Lane, LaneContent,
    LaneId, MetricLane, Phase, PhaseId, Point, Step, StepId,
};
use crate::text::{Language, Term, Text, terms};

impl Plan {
    /// A map without a title, with everything in `language` and an id of `fresh` for every part.
    pub(super) fn build(
        &self,
        language: Language,
        id: JourneyId,
        fresh: &mut dyn FnMut() -> String,
    ) -> Journey {
        let mut journey = Journey::new(id, "");
        journey.phases = self.phases.iter().map(|phase| Arc::new(phase.build(language, fresh))).collect();
        let steps: Vec<StepId> = journey.steps().map(|(_, step)| step.id.clone()).collect();
        journey.lanes = self.lanes.iter().map(|lane| Arc::new(lane.build(language, &steps, fresh))).collect();
        journey
    }
}

impl PhasePlan {
    fn build(&self, language: Language, fresh: &mut dyn FnMut() -> String) -> Phase {
        let steps = self.steps.iter().map(|name| Step::new(StepId::new(fresh()), name.get(language))).collect();
        let mut phase = Phase::new(PhaseId::new(fresh()), self.name.get(language), steps);
        phase.goal = self.goal.get(language).to_string();
        phase.color = self.color;
        phase
    }
}

impl LanePlan {
    fn build(&self, language: Language, steps: &[StepId], fresh: &mut dyn FnMut() -> String) -> Lane {
        let name = self.name.unwrap_or_else(|| self.usual_name()).get(language);
        let content = self.content.build(language, steps, fresh);
        let mut lane = Lane::new(LaneId::new(fresh()), name, content);
        lane.channel = self.channel;
        lane
    }

    fn usual_name(&self) -> Text {
        match (self.channel, &self.content) {
            (Some(channel), _) => channel.text(),
            (None, ContentPlan::Cards(kind, ..)) => kind.text(),
            (None, ContentPlan::Experience(_)) => terms::EXPERIENCE,
            (None, ContentPlan::Metric(measure)) => measure.text(),
            (None, ContentPlan::Line(line)) => line.text(),
        }
    }
}

impl ContentPlan {
    fn build(&self, language: Language, steps: &[StepId], fresh: &mut dyn FnMut() -> String) -> LaneContent {
        match *self {
            Self::Cards(kind, contact, plans) => {
                let mut cells: BTreeMap<StepId, Vec<Arc<Card>>> = BTreeMap::new();
                for plan in plans {
                    let card = plan.build(language, kind, contact, fresh);
                    cells.entry(steps[plan.step - 1].clone()).or_default().push(Arc::new(card));
                }
                let cells = cells.into_iter().map(|(step, cards)| (step, Arc::new(cards))).collect();
                LaneContent::Cards(CardLane { kind, cells })
            }
            Self::Experience(pairs) => {
                let points = steps.iter().cloned().zip(pairs.iter().map(|pair| point(*pair))).collect();
                LaneContent::Experience(ExperienceLane { persona: None, points })
            }
            Self::Metric(measure) => {
                LaneContent::Metric(MetricLane { measure, unit: String::new(), values: BTreeMap::new() })
            }
            Self::Line(kind) => LaneContent::Line(kind),
        }
    }
}

impl CardPlan {
    fn build(
        &self,
        language: Language,
        kind: CardKind,
        usual: Option<&Contact>,
        fresh: &mut dyn FnMut() -> String,
    ) -> Card {
        let mut card = Card::new(CardId::new(fresh()), self.title.get(language));
        if let Some(contact) = self.contact.or(usual) {
            card.medium = Some(contact.medium);
            card.directness = Some(contact.directness);
            card.senses = contact.senses.iter().copied().collect();
        }
        if let Some(pair) = self.feels {
            let Point { actual, desired, .. } = point(pair);
            (card.actual, card.desired) = (actual, desired);
        }
        card.moment_of_truth = self.decides;
        card.evidence = says_something_of_customers(kind).then_some(Evidence::Assumption);
        card.color = self.color;
        card.owner = self.owner.map_or("", |team| team.get(language)).to_string();
        card
    }
}

fn point((actual, desired): (i8, i8)) -> Point {
    Point { actual: Emotion::new(actual.into()), desired: Emotion::new(desired.into()), ..Point::default() }
}

/// Whether cards of this kind claim something of customers that research could bear out: a goal or a
/// process is the brand's own to decide.
fn says_something_of_customers(kind: CardKind) -> bool {
    matches!(kind, CardKind::Touchpoints | CardKind::Actions | CardKind::Thoughts | CardKind::Pains)
}
