//! What is said of a phase, a step or a lane.

use leptos::prelude::*;

use super::Panel;
use super::row::{Lead, Said};
use crate::model::{Journey, Lane, LaneContent, LaneId, Phase, PhaseId, StepId};
use crate::platform::locale;
use crate::state::figure::in_its_unit;
use crate::state::lanes::line_name;
use crate::state::session::Session;
use crate::state::{experience, metric};
use crate::text::title::named;
use crate::text::{Language, Term, Text, board, inspector as words, reading, terms};

/// The panel of a phase; nothing where it is gone.
pub fn phase(session: Session, language: Language, id: &PhaseId) -> Option<AnyView> {
    let map = session.desk.map();
    let phase = map.phase(id)?.clone();
    let steps: Vec<String> = phase.steps.iter().map(|step| named(language, &step.name)).collect();
    let numbers = map.lanes.iter().filter(|lane| lane.metric().is_some());
    let numbers: Vec<String> =
        numbers.map(|lane| untrack(|| metric::said(session, lane, &map.phases, id))).collect();
    let cards = cards(language, map.phase_card_count(id));
    Some(
        view! {
            <Panel name=reading::PANEL_OF_PHASE language>
                <Lead name=named(language, &phase.name) text=phase.goal.clone()/>
                <dl class="rd">
                    <Said name=words::STEPS.get(language) text=steps.join("\n")/>
                    <Said name=words::PER_PHASE.get(language) text=numbers.join("\n")/>
                    <Said name=reading::SIZE.get(language) text=cards/>
                </dl>
            </Panel>
        }
        .into_any(),
    )
}

/// The panel of a step; nothing where it is gone.
pub fn step(session: Session, language: Language, id: &StepId) -> Option<AnyView> {
    let map = session.desk.map();
    let (phase, step) = map.step(id)?;
    let (phase, step) = (named(language, &phase.name), named(language, &step.name));
    let felt = map.lanes.iter().filter_map(|lane| Some((lane, lane.experience()?)));
    let felt: Vec<_> = felt
        .map(|(lane, experience)| {
            let said = untrack(|| experience::said(session, experience, id));
            view! { <Said name=terms::EXPERIENCE.get(language) text=format!("{}: {said}", line_name(session, lane))/> }
        })
        .collect();
    let cards = cards(language, map.step_card_count(id));
    Some(
        view! {
            <Panel name=reading::PANEL_OF_STEP language>
                <Lead name=step/>
                <dl class="rd">
                    <Said name=words::PHASE.get(language) text=phase/>
                    {felt}
                    <Said name=reading::SIZE.get(language) text=cards/>
                </dl>
            </Panel>
        }
        .into_any(),
    )
}

/// The panel of a lane; nothing where it is gone.
pub fn lane(session: Session, language: Language, id: &LaneId) -> Option<AnyView> {
    let map = session.desk.map();
    let lane = map.lane(id)?;
    let (name, whose) = (line_name(session, lane), experience::whose(session, lane));
    let (kind, numbers) = (kind(lane, language), numbers(language, &map, lane));
    let channel = lane.channel.map(|channel| channel.text().get(language)).unwrap_or_default();
    let t = move |text: Text| text.get(language);
    Some(
        view! {
            <Panel name=reading::PANEL_OF_LANE language>
                <Lead name/>
                <dl class="rd">
                    <Said name=t(words::KIND) text=kind/>
                    <Said name=t(words::CHANNEL) text=channel/>
                    <Said name=t(words::PERSONA) text=whose/>
                    <Said name=t(words::PER_PHASE) text=numbers/>
                </dl>
            </Panel>
        }
        .into_any(),
    )
}

fn kind(lane: &Lane, language: Language) -> String {
    let text = match &lane.content {
        LaneContent::Cards(cards) => cards.kind.text(),
        LaneContent::Experience(_) => terms::EXPERIENCE,
        LaneContent::Metric(metric) => metric.measure.text(),
        LaneContent::Line(line) => line.text(),
    };
    text.get(language).to_owned()
}

/// The numbers of a lane with their phases, one a line, and the target.
fn numbers(language: Language, map: &Journey, lane: &Lane) -> String {
    let Some(metric) = lane.metric() else { return String::new() };
    let number = |phase: &Phase| {
        let value = in_its_unit(language, metric, Some(*metric.values.get(&phase.id)?));
        Some(format!("{}: {value}", named(language, &phase.name)))
    };
    map.phases.iter().filter_map(|phase| number(phase)).collect::<Vec<_>>().join("\n")
}

fn cards(language: Language, number: usize) -> String {
    board::CARDS.get(language, number, &locale::count(language, number))
}
