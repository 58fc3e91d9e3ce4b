//! What the user has chosen for this browser.

use crate::format;
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language, where the user has chosen one.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// Whether keys of one letter mean something.
    pub single_keys: bool,
    /// Whether the user has answered the question whether to install the page. It is asked until then.
    pub install_answered: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { language: None, theme: Theme::System, single_keys: true, install_answered: false }
    }
}

impl Settings {
    /// Reads what is kept; what isn't understood is as if it weren't there.
    pub fn read(text: &str) -> Self {
        let kept = format::Settings::read(text);
        let (language, theme) = (kept.language.unwrap_or_default(), kept.theme.unwrap_or_default());
        Self {
            language: Language::ALL.into_iter().find(|known| known.tag() == language),
            theme: Theme::from_word(&theme).unwrap_or_default(),
            single_keys: kept.single_keys.unwrap_or(true),
            install_answered: kept.install_answered.unwrap_or(false),
        }
    }

    /// The text to keep, with whatever else `before` says.
    pub fn write(self, before: &str) -> String {
        let mut kept = format::Settings::read(before);
        kept.language = self.language.map(|language| language.tag().to_string());
        kept.theme =
            Some(self.theme).filter(|theme| *theme != Theme::System).map(|theme| theme.word().to_string());
        kept.single_keys = (!self.single_keys).then_some(false);
        kept.install_answered = self.install_answered.then_some(true);
        kept.write()
    }
}
