//! The address of the editor in a page that keeps the map itself.

use crate::format::host::Load;
use crate::text::Language;

/// What a page that embeds the editor wants of it, as the part of the address behind its `?` says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hosting {
    /// Whether the page speaks in JSON.
    pub speaks_json: bool,
    /// Whether the editor asks for settings before it begins.
    pub configures: bool,
    /// Whether something turns until there is a map.
    pub spins: bool,
    /// Whether there is a button to save.
    pub save: bool,
    /// Whether there is a button to save and close.
    pub save_and_exit: bool,
    /// Whether there is a button to close.
    pub exit: bool,
    /// The language of the interface; the user's own where it isn't chosen.
    pub language: Option<Language>,
    /// Whether it is dark; as the user has it where it isn't chosen.
    pub dark: Option<bool>,
}

impl Hosting {
    /// What the names and values of an address say; nothing where no page hosts the editor. Names that aren't known, such
    /// as `libraries`, are for an editor of drawings.
    pub fn of_parts(parts: &[(String, String)]) -> Option<Self> {
        let value = |name: &str| parts.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim());
        let is = |name: &str| value(name) == Some("1");
        is("embed").then(|| Self {
            speaks_json: value("proto") == Some("json"),
            configures: is("configure"),
            spins: is("spin"),
            save: !is("noSaveBtn"),
            save_and_exit: value("saveAndExit") != Some("0"),
            exit: !is("noExitBtn"),
            language: value("lang")
                .and_then(|tag| Language::ALL.into_iter().find(|known| known.tag() == tag)),
            dark: match (value("dark"), value("ui")) {
                (Some("1" | "true"), _) | (None, Some("dark")) => Some(true),
                (Some("0" | "false"), _) => Some(false),
                _ => None,
            },
        })
    }

    /// The same with what comes with a map: that counts before the address.
    #[must_use]
    pub fn with(self, load: &Load) -> Self {
        Self {
            save: load.no_save.map_or(self.save, |no_save| !no_save),
            save_and_exit: load.save_and_exit.unwrap_or(self.save_and_exit),
            exit: load.no_exit.map_or(self.exit, |no_exit| !no_exit),
            dark: load.dark.or(self.dark),
            ..self
        }
    }
}
