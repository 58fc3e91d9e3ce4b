//! What screen readers say of a card.

use crate::model::{Card, Score};
use crate::state::projection::Way;
use crate::text::{Language, Term, Text, board as words, isolated, signed, terms, view};

/// What a screen reader says of a card after its title.
pub fn describe(card: &Card, language: Language) -> String {
    let mut said: Vec<String> = Vec::new();
    if card.moment_of_truth {
        said.push(words::MOMENT_OF_TRUTH.get(language).to_string());
    }
    said.extend(card.medium.map(|medium| medium.text().get(language).to_string()));
    said.extend(card.directness.map(|directness| directness.text().get(language).to_string()));
    said.extend(card.actual.map(|emotion| {
        let level = emotion.level().text().get(language);
        format!("{} {}, {level}", terms::EXPERIENCE.get(language), signed(language, emotion.value()))
    }));
    said.extend(card.evidence.map(|evidence| {
        words::EVIDENCE_IS.fill(language, &[("evidence", &evidence.text().get(language).to_lowercase())])
    }));
    let score = |score: Option<Score>, text: Text| {
        score.map(|score| text.fill(language, &[("n", &score.value().to_string())]))
    };
    said.extend(score(card.effect, view::EFFECT_IS));
    said.extend(score(card.effort, view::EFFORT_IS));
    said.extend(card.status.map(|status| {
        view::STATUS_IS.fill(language, &[("status", &status.text().get(language).to_lowercase())])
    }));
    if let Some(image) = card.image.as_ref().filter(|image| !image.alt.is_empty()) {
        said.push(words::IMAGE_OF.fill(language, &[("image", &image.alt)]));
    }
    if !card.owner.is_empty() {
        said.push(words::OWNER_IS.fill(language, &[("owner", &card.owner)]));
    }
    said.iter().map(|part| format!("{part}. ")).collect::<String>().trim_end().to_string()
}

/// Where the links of a card lead, in words: for screen readers and on paper.
pub fn lead(ways: &[Way], language: Language) -> String {
    let way = |way: &Way| {
        let text = if way.back { words::BACK_TO } else { words::ON_TO };
        let label = if way.label.is_empty() { String::new() } else { format!(": {}", isolated(&way.label)) };
        format!(" {}{label}.", text.fill(language, &[("card", &way.to)]))
    };
    ways.iter().map(way).collect()
}
