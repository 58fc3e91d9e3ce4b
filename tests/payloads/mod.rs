//! Texts that would run as a script in a careless place, and maps that hold them in every field.
//!
//! Each sets `window.ran` where it runs. Used by the library's tests and by those of the built page.

use std::collections::BTreeMap;
use std::sync::Arc;

use klantreis::format::File;
use klantreis::model::*;

/// All of them.
pub fn payloads() -> Vec<String> {
    serde_json::from_str(include_str!("payloads.json")).expect("a list of texts")
}

/// A map with these texts in every field that takes a text, and its persona: a phase, a step, a lane of each kind, cards,
/// a link and so on for each text. Fields of which there is one hold all of them, a line each.
pub fn file_of(texts: &[String]) -> File {
    let all = texts.join("\n");
    let map = Journey {
        title: all.clone(),
        description: all.clone(),
        personas: vec![PersonaId::from("p")],
        phases: texts.iter().enumerate().map(|(at, text)| Arc::new(phase(at, text))).collect(),
        lanes: lanes(texts).into_iter().map(Arc::new).collect(),
        links: texts.iter().enumerate().map(|(at, text)| Arc::new(link(at, text))).collect(),
        dismissed: texts.to_vec(),
        extra: extra(&all),
        ..Journey::new(JourneyId::new(id("map", 0, &texts[0])), "")
    };
    assert_eq!(map.check(), [], "{texts:?}");
    File { journeys: vec![map], personas: vec![persona(texts)], extra: extra(&all) }
}

/// An id that holds a text as far as ids may be long.
fn id(stem: &str, at: usize, text: &str) -> String {
    let text: String = text.chars().take(limits::ID - 20).collect();
    format!("{stem}{at}{text}")
}

fn extra(text: &str) -> Extra {
    let json = serde_json::to_string(text).expect("a text is JSON");
    Extra::new(vec![(text.into(), json.into())])
}

fn phase(at: usize, text: &str) -> Phase {
    let step = Step { extra: extra(text), ..Step::new(step_id(at, text), text) };
    let phase = Phase::new(phase_id(at, text), text, vec![step]);
    Phase { goal: text.to_owned(), extra: extra(text), ..phase }
}

fn phase_id(at: usize, text: &str) -> PhaseId {
    PhaseId::new(id("f", at, text))
}

fn step_id(at: usize, text: &str) -> StepId {
    StepId::new(id("s", at, text))
}

fn card_id(at: usize, text: &str) -> CardId {
    CardId::new(id("c", at, text))
}

fn link(at: usize, text: &str) -> Link {
    let card = card_id(at, text);
    Link {
        id: LinkId::new(id("k", at, text)),
        from: card.clone(),
        to: card,
        label: text.to_owned(),
        extra: extra(text),
    }
}

/// For each text a lane called so; each is of the next kind, and the first ones hold what is said by step or phase.
fn lanes(texts: &[String]) -> Vec<Lane> {
    let lane = |at: usize, content| {
        let text = &texts[at % texts.len()];
        let name = if at < texts.len() { text.clone() } else { "lane".to_owned() };
        Lane { extra: extra(text), ..Lane::new(LaneId::new(id("l", at, text)), name, content) }
    };
    let kinds = CardKind::ALL.iter().cycle();
    let mut lanes: Vec<Lane> = Vec::new();
    for (at, kind) in kinds.take(texts.len()).enumerate() {
        let cards = if at == 0 { cells(texts) } else { BTreeMap::new() };
        lanes.push(lane(at, LaneContent::Cards(CardLane { kind: *kind, cells: cards })));
    }
    let points = texts.iter().enumerate().map(|(at, text)| {
        let point = Point { actual: Emotion::new(-1.0), desired: Emotion::new(1.0), extra: extra(text) };
        (step_id(at, text), point)
    });
    let experience =
        ExperienceLane { persona: Some("p".into()), points: points.collect(), ..ExperienceLane::default() };
    lanes.push(lane(lanes.len(), LaneContent::Experience(experience)));
    for text in texts {
        let values = texts.iter().enumerate().map(|(at, text)| (phase_id(at, text), at as f64));
        let custom =
            MetricLane { unit: text.clone(), values: values.collect(), ..MetricLane::new(Measure::Custom) };
        lanes.push(lane(lanes.len(), LaneContent::Metric(MetricLane { target: Some(3.0), ..custom })));
    }
    let line = lane(lanes.len(), LaneContent::Line(LineKind::Visibility));
    lanes.push(Lane { name: texts.join("\n"), ..line });
    lanes
}

fn cells(texts: &[String]) -> BTreeMap<StepId, Arc<Vec<Arc<Card>>>> {
    let cell = |(at, text): (usize, &String)| (step_id(at, text), Arc::new(vec![Arc::new(card(at, text))]));
    texts.iter().enumerate().map(cell).collect()
}

fn card(at: usize, text: &str) -> Card {
    let address: String = text.chars().filter(|letter| !letter.is_control()).collect();
    let image = Image {
        alt: text.to_owned(),
        extra: extra(text),
        ..Image::new("data:image/png;base64,iVBORw0KGgo=")
    };
    Card {
        note: text.to_owned(),
        source: text.to_owned(),
        owner: text.to_owned(),
        tags: vec![text.to_owned()],
        link: format!("https://example.org/{address}"),
        personas: vec!["p".into()],
        actual: Emotion::new(1.0),
        image: Some(Arc::new(image)),
        extra: extra(text),
        ..Card::new(card_id(at, text), text)
    }
}

fn persona(texts: &[String]) -> Persona {
    let all = texts.join("\n");
    let tone = texts.iter().enumerate().map(|(at, text)| (phase_id(at, text).to_string(), text.clone()));
    let general = (Persona::GENERAL_TONE.to_owned(), all.clone());
    let research = |text: &String| Research {
        kind: ResearchKind::Qualitative,
        source: text.clone(),
        date: None,
        note: text.clone(),
        extra: extra(text),
    };
    Persona {
        quote: all.clone(),
        segment: all.clone(),
        occupation: all.clone(),
        location: all.clone(),
        home: all.clone(),
        hobbies: all.clone(),
        goals: all.clone(),
        needs: all.clone(),
        frustrations: all.clone(),
        behaviour: all.clone(),
        tone: tone.chain([general]).collect(),
        research: texts.iter().map(research).collect(),
        extra: extra(&all),
        ..Persona::new("p".into(), all)
    }
}
