//! Any map, any persona, any file: strategies for property tests.
//!
//! Everything they make passes its own check, with odd ids and texts of any script, quotes and control characters
//! included. Whole maps are put together from parts that don't know each other, so that they shrink well: a part
//! names its step, phase or card by a number, taken modulo how many there are.

use std::collections::BTreeMap;
use std::sync::Arc;

use klantreis::model::*;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// A text of a few characters, easy and hard ones.
pub fn text() -> impl Strategy<Value = String> {
    const CHARACTERS: &[char] = &[
        'a', 'b', 'Z', ' ', '0', '-', '"', '\\', '/', '\n', '\r', '\t', '\0', '\u{1f}', '\u{7f}', '<', '>',
        '&', '{', '}', '[', ',', ':', 'é', 'ß', '漢', 'ש', '\u{202e}', '\u{2028}', '\u{feff}', '\u{301}',
        '🚲', '👩', '\u{200d}',
    ];
    let odd = vec(select(CHARACTERS), 1..8).prop_map(|characters| characters.into_iter().collect());
    prop_oneof![2 => Just(String::new()), 4 => odd, 1 => any::<String>(), 1 => select(MARKUP).prop_map(String::from)]
}

const MARKUP: &[&str] =
    &["<script>alert(1)</script>", "</title><img src=x onerror=alert(1)>", "{{constructor}}"];

/// Texts that begin an id; a number behind them makes it unique.
fn stem() -> impl Strategy<Value = &'static str> {
    select(&["", "c", "x-", "é", "🚲", " ", "\"", "__proto__", "constructor", "a.b[0]", "\\", "\n"][..])
}

fn id<T: for<'i> From<&'i str>>(stem: &str, number: usize) -> T {
    T::from(format!("{stem}{number}").as_str())
}

/// Members of a closed list.
pub fn word<W: Word + std::fmt::Debug>() -> impl Strategy<Value = W> {
    select(W::ALL)
}

/// An experience: a whole, a half, or any other number of the scale.
pub fn emotion() -> impl Strategy<Value = Emotion> {
    let number = prop_oneof![(-4i8..=4).prop_map(|half| f64::from(half) / 2.0), -2.0..=2.0f64];
    number.prop_map(|number| Emotion::new(number).expect("the range is the scale"))
}

/// A score of 1 to 5.
fn score() -> impl Strategy<Value = Score> {
    (1..=Score::MAX).prop_map(|value| Score::new(value).expect("the range is the scale"))
}

/// A day.
pub fn date() -> impl Strategy<Value = Date> {
    (1u16..=9999, 1u8..=12, 1u8..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).expect("a day"))
}

/// A finite number, as people type them or of any size.
pub fn number() -> impl Strategy<Value = f64> {
    use proptest::num::f64::{NEGATIVE, NORMAL, POSITIVE, SUBNORMAL, ZERO};
    let typed = any::<i32>().prop_map(|number| f64::from(number) / 100.0);
    prop_oneof![any::<i32>().prop_map(f64::from), typed, NORMAL | SUBNORMAL | ZERO | POSITIVE | NEGATIVE]
}

/// Unknown fields, whose values are JSON as the library writes it.
pub fn extra() -> impl Strategy<Value = Extra> {
    const NAMES: &[&str] = &["", "x", "__proto__", "constructor", "toString", "a b", "é", "\"", "\\n", "🚲"];
    let leaf = prop_oneof![
        Just("null".to_string()),
        any::<bool>().prop_map(|truth| truth.to_string()),
        select(&["0", "-0", "1e400", "-1.50E+3", "123456789012345678901234567890", "0.1000"][..])
            .prop_map(String::from),
        text().prop_map(|text| serde_json::to_string(&text).expect("a text is JSON")),
    ];
    let json = leaf.prop_recursive(3, 12, 3, |inner| {
        let list = vec(inner.clone(), 0..3).prop_map(|items| format!("[{}]", items.join(",")));
        let object = btree_map(select(NAMES), inner, 0..3).prop_map(|members| {
            let name = |name| serde_json::to_string(name).expect("a text is JSON");
            let members: Vec<_> =
                members.iter().map(|(key, value)| format!("{}:{value}", name(key))).collect();
            format!("{{{}}}", members.join(","))
        });
        prop_oneof![list, object]
    });
    let some = btree_map(select(NAMES), json, 1..3).prop_map(|fields| {
        Extra::new(fields.into_iter().map(|(name, json)| (name.into(), json.into())).collect())
    });
    prop_oneof![3 => Just(Extra::default()), 1 => some]
}

fn persona_ids() -> impl Strategy<Value = Vec<PersonaId>> {
    vec((stem(), 0usize..5).prop_map(|(stem, number)| id(stem, number)), 0..3)
}

fn address() -> impl Strategy<Value = String> {
    let addresses =
        ["", "https://example.org/?q=\"é\"&b=<i>", "HTTP://example.org", "mailto:noor@example.org"];
    select(addresses.to_vec()).prop_map(String::from)
}

fn image() -> impl Strategy<Value = Option<Arc<Image>>> {
    let data = select(&["data:image/webp;base64,UklGRg==", "data:image/jpeg;base64,AA=="][..]);
    option::of(
        (data, text(), extra())
            .prop_map(|(data, alt, extra)| Arc::new(Image { data: data.to_string(), alt, extra })),
    )
}

/// A card with the id `0`.
pub fn card() -> impl Strategy<Value = Card> {
    let texts = (text(), text(), text(), text(), vec(text(), 0..3), address());
    let words = (option::of(word()), option::of(word()), option::of(word()), option::of(word()));
    let ranks = (option::of(score()), option::of(score()), option::of(word()));
    let senses = vec(word::<Sense>(), 0..4).prop_map(|senses| senses.into_iter().collect());
    let rest = (senses, option::of(emotion()), option::of(emotion()), any::<bool>(), option::of(date()));
    let last = (ranks, persona_ids(), image(), extra());
    (texts, words, rest, last).prop_map(|(texts, words, rest, (ranks, personas, image, extra))| {
        let (effect, effort, status) = ranks;
        let (title, note, source, owner, tags, link) = texts;
        let (medium, directness, evidence, color) = words;
        let (senses, actual, desired, moment_of_truth, date) = rest;
        Card {
            id: "0".into(),
            title,
            note,
            medium,
            directness,
            senses,
            actual,
            desired,
            moment_of_truth,
            evidence,
            source,
            date,
            owner,
            tags,
            link,
            personas,
            color,
            image,
            effect,
            effort,
            status,
            extra,
        }
    })
}

/// A lane whose parts still have to find their places in a map.
#[derive(Clone, Debug)]
struct LooseLane {
    stem: &'static str,
    name: String,
    channel: Option<Channel>,
    folded: bool,
    hidden: bool,
    content: LooseContent,
    extra: Extra,
}

#[derive(Clone, Debug)]
enum LooseContent {
    Cards(CardKind, Vec<(usize, &'static str, Card)>),
    Experience(Option<PersonaId>, bool, bool, Vec<(usize, Point)>),
    Metric(MetricLane, Vec<(usize, f64)>, Vec<(usize, Inputs)>),
    Line(LineKind),
}

/// A lane of numbers without any.
fn metric() -> impl Strategy<Value = MetricLane> {
    (word(), text(), option::of(number()), option::of(word()), option::of(word())).prop_map(
        |(measure, unit, target, scoring, easy)| {
            let target = target.map(|target| target + 0.0);
            MetricLane { unit, target, scoring, easy, ..MetricLane::new(measure) }
        },
    )
}

/// The raw numbers of a phase.
fn inputs() -> impl Strategy<Value = Inputs> {
    (vec((word::<Input>(), number()), 0..6), extra()).prop_map(|(numbers, extra)| {
        let mut inputs = Inputs::new(extra);
        numbers.into_iter().for_each(|(input, number)| inputs.set(input, Some(number)));
        inputs
    })
}

fn loose_content() -> impl Strategy<Value = LooseContent> {
    let cards = vec((any::<usize>(), stem(), card()), 0..6);
    let point = (option::of(emotion()), option::of(emotion()), extra());
    let point = point.prop_map(|(actual, desired, extra)| Point { actual, desired, extra });
    let persona = option::of((stem(), 0usize..3).prop_map(|(stem, number)| id(stem, number)));
    prop_oneof![
        4 => (word(), cards).prop_map(|(kind, cards)| LooseContent::Cards(kind, cards)),
        1 => (persona, any::<bool>(), any::<bool>(), vec((any::<usize>(), point), 0..4))
            .prop_map(|(who, derived, compared, points)| LooseContent::Experience(who, derived, compared, points)),
        1 => (metric(), vec((any::<usize>(), number()), 0..4), vec((any::<usize>(), inputs()), 0..4))
            .prop_map(|(lane, values, inputs)| LooseContent::Metric(lane, values, inputs)),
        1 => word().prop_map(LooseContent::Line),
    ]
}

fn loose_lane() -> impl Strategy<Value = LooseLane> {
    let shown = (any::<bool>(), any::<bool>());
    (stem(), text(), option::of(word()), shown, loose_content(), extra()).prop_map(
        |(stem, name, channel, (folded, hidden), content, extra)| LooseLane {
            stem,
            name,
            channel,
            folded,
            hidden,
            content,
            extra,
        },
    )
}

fn loose_phase() -> impl Strategy<Value = (Phase, &'static str)> {
    let step = (text(), extra()).prop_map(|(name, extra)| Step { id: "0".into(), name, extra });
    (text(), option::of(word()), text(), vec(step, 1..4), extra(), stem()).prop_map(
        |(name, color, goal, steps, extra, stem)| {
            (Phase { id: "0".into(), name, color, goal, steps, extra }, stem)
        },
    )
}

/// What the customers of a journey are compared with.
fn benchmarks() -> impl Strategy<Value = Benchmarks> {
    let share = || option::of((0.0..=1.0f64).prop_map(|value| Share::new(value).expect("a part of 1")));
    (any::<bool>(), share(), share(), share(), extra()).prop_map(
        |(off, to_consideration, to_purchase, conversion, extra)| Benchmarks {
            off,
            to_consideration,
            to_purchase,
            conversion,
            extra,
        },
    )
}

/// A map of every kind of lane, with up to four phases and five lanes, that passes its own check.
pub fn journey() -> impl Strategy<Value = Journey> {
    let head = (stem(), 0usize..9, text(), text(), word(), option::of(word()), persona_ids());
    let head = (head, option::of(date()), any::<bool>(), vec(text(), 0..3), benchmarks(), extra()).prop_map(
        |(head, reviewed, archived, dismissed, benchmarks, extra)| {
            let (stem, number, title, description, state, market, personas) = head;
            let new = Journey::new(id(stem, number), title);
            Journey {
                description,
                state,
                market,
                personas,
                reviewed,
                archived,
                dismissed,
                benchmarks,
                extra,
                ..new
            }
        },
    );
    let links = vec((stem(), any::<usize>(), any::<usize>(), text(), extra()), 0..4);
    (head, vec(loose_phase(), 0..4), vec(loose_lane(), 0..5), links).prop_map(
        |(mut journey, phases, lanes, links)| {
            journey.phases = place_phases(phases);
            let steps: Vec<StepId> = journey.steps().map(|(_, step)| step.id.clone()).collect();
            let phases: Vec<PhaseId> = journey.phases.iter().map(|phase| phase.id.clone()).collect();
            let mut cards = Vec::new();
            for (number, lane) in lanes.into_iter().enumerate() {
                journey.lanes.push(Arc::new(place_lane(lane, number, &steps, &phases, &mut cards)));
            }
            if !cards.is_empty() {
                let card = |number: usize| cards[number % cards.len()].clone();
                let link = |(number, (stem, from, to, label, extra)): (
                    usize,
                    (&str, usize, usize, String, Extra),
                )| {
                    Arc::new(Link { id: id(stem, number), from: card(from), to: card(to), label, extra })
                };
                journey.links = links.into_iter().enumerate().map(link).collect();
            }
            journey
        },
    )
}

fn place_phases(phases: Vec<(Phase, &'static str)>) -> Vec<Arc<Phase>> {
    let mut step_number = 0;
    let place = |(number, (mut phase, stem)): (usize, (Phase, &str))| {
        phase.id = id(stem, number);
        for step in &mut phase.steps {
            step.id = id(stem, step_number);
            step_number += 1;
        }
        Arc::new(phase)
    };
    phases.into_iter().enumerate().map(place).collect()
}

fn place_lane(
    lane: LooseLane,
    number: usize,
    steps: &[StepId],
    phases: &[PhaseId],
    ids: &mut Vec<CardId>,
) -> Lane {
    let step = |number: usize| (!steps.is_empty()).then(|| steps[number % steps.len()].clone());
    let content = match lane.content {
        LooseContent::Cards(kind, cards) => {
            let mut cells: BTreeMap<StepId, Vec<Arc<Card>>> = BTreeMap::new();
            for (at, stem, mut card) in cards {
                let Some(step) = step(at) else { continue };
                card.id = id(stem, ids.len());
                ids.push(card.id.clone());
                cells.entry(step).or_default().push(Arc::new(card));
            }
            let cells = cells.into_iter().map(|(step, cards)| (step, Arc::new(cards))).collect();
            LaneContent::Cards(CardLane { kind, cells })
        }
        LooseContent::Experience(persona, derived, compared, points) => {
            let points = points.into_iter().filter(|(_, point)| !point.is_unset());
            let points = points.filter_map(|(at, point)| Some((step(at)?, point))).collect();
            LaneContent::Experience(ExperienceLane { persona, derived, compared, points })
        }
        LooseContent::Metric(mut lane, values, inputs) => {
            let phase = |number: usize| (!phases.is_empty()).then(|| phases[number % phases.len()].clone());
            let values = values.into_iter().filter_map(|(at, value)| Some((phase(at)?, value))).collect();
            let inputs = inputs.into_iter().filter(|(_, inputs)| !inputs.is_empty());
            lane.values = values;
            lane.inputs = inputs.filter_map(|(at, inputs)| Some((phase(at)?, inputs))).collect();
            lane.settle();
            LaneContent::Metric(lane)
        }
        LooseContent::Line(line) => LaneContent::Line(line),
    };
    let (name, channel, extra) = (lane.name, lane.channel, lane.extra);
    let (folded, hidden) = (lane.folded, lane.hidden);
    Lane { id: id(lane.stem, number), name, channel, folded, hidden, content, extra }
}

/// A persona.
pub fn persona() -> impl Strategy<Value = Persona> {
    let portraits = ["", "data:image/png;base64,iVBORw0KGgo=", "data:image/webp;base64,UklGRg=="];
    let research = (word(), text(), option::of(date()), text(), extra())
        .prop_map(|(kind, source, date, note, extra)| Research { kind, source, date, note, extra });
    let tone =
        btree_map(prop_oneof![Just("default".to_string()), Just("__proto__".to_string())], text(), 0..3);
    let head = (stem(), 0usize..9, text(), option::of(0..=Persona::MAX_AGE), select(portraits.to_vec()));
    (head, vec(text(), 10), vec(word(), 0..3), tone, vec(research, 0..3), extra()).prop_map(
        |((stem, number, name, age, portrait), texts, channels, tone, research, extra)| {
            let mut texts = texts.into_iter();
            let mut text = || texts.next().expect("ten texts");
            Persona {
                id: id(stem, number),
                name,
                age,
                portrait: portrait.to_string(),
                quote: text(),
                segment: text(),
                occupation: text(),
                location: text(),
                home: text(),
                hobbies: text(),
                goals: text(),
                needs: text(),
                frustrations: text(),
                behaviour: text(),
                channels,
                tone: tone.into_iter().collect(),
                research,
                extra,
            }
        },
    )
}

/// A file of up to two journeys and two personas.
pub fn file() -> impl Strategy<Value = klantreis::format::File> {
    (vec(journey(), 0..3), vec(persona(), 0..3), extra()).prop_map(|(mut journeys, mut personas, extra)| {
        for (number, journey) in journeys.iter_mut().enumerate() {
            journey.id = id(journey.id.as_str(), number);
        }
        for (number, persona) in personas.iter_mut().enumerate() {
            persona.id = id(persona.id.as_str(), number);
        }
        klantreis::format::File { journeys, personas, extra }
    })
}
