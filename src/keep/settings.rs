//! What the user has chosen for this browser.

use crate::format::Json;
use crate::model::Word;
use crate::text::Language;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light, whatever the system has.
    Light,
    /// Dark, whatever the system has.
    Dark,
}

impl Word for Theme {
    const ALL: &'static [Self] = &[Self::System, Self::Light, Self::Dark];

    fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The settings of this browser, as JSON: `{"language":"nl","theme":"dark"}`. The page's own script reads them
/// before the app runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The language, where the user has chosen one.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
}

impl Settings {
    /// Reads what is kept; what isn't understood is as if it weren't there.
    pub fn read(text: &str) -> Self {
        let Ok(Json::Object(members)) = Json::parse(text) else { return Self::default() };
        let word = |name: &str| match members.iter().find(|(known, _)| known == name) {
            Some((_, Json::Text(word))) => &**word,
            _ => "",
        };
        Self {
            language: Language::ALL.into_iter().find(|language| language.tag() == word("language")),
            theme: Theme::from_word(word("theme")).unwrap_or_default(),
        }
    }

    /// The text to keep, with whatever else `before` says.
    pub fn write(self, before: &str) -> String {
        let mut text = String::from("{");
        let mut add = |name: &str, value: &Json| {
            if text.len() > 1 {
                text.push(',');
            }
            Json::Text(name.into()).push_to(&mut text);
            text.push(':');
            value.push_to(&mut text);
        };
        if let Some(language) = self.language {
            add("language", &Json::Text(language.tag().into()));
        }
        if self.theme != Theme::System {
            add("theme", &Json::Text(self.theme.word().into()));
        }
        if let Ok(Json::Object(members)) = Json::parse(before) {
            let others = members.iter().filter(|(name, _)| name != "language" && name != "theme");
            others.for_each(|(name, value)| add(name, value));
        }
        text.push('}');
        text
    }
}
