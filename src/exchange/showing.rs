//! The address that shows a map to read, with what the page that embeds it chooses.

use std::sync::Arc;

use crate::command::{Command, LaneEdit, PhaseEdit, apply};
use crate::model::{Journey, Lane, Persona, PersonaId, alike};
use crate::text::Language;

/// How a map is shown to read, as the part of the address behind its `?` says it. What isn't understood is as if it
/// weren't there: a reader can do nothing about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Showing {
    /// The word of the way to look at the map; empty for the board.
    pub view: String,
    /// The address of the file, where the map doesn't come in the link.
    pub source: Option<String>,
    /// The only phase that is shown, by its id or name.
    pub phase: Option<String>,
    /// The only lanes that are shown, each by its id or name; none where the map says which.
    pub lanes: Vec<String>,
    /// The persona through whose eyes the map is seen, by its id or name.
    pub persona: Option<String>,
    /// The language of the interface; the reader's own where it isn't chosen.
    pub language: Option<Language>,
    /// Whether it is dark; as the reader has it where it isn't chosen.
    pub dark: Option<bool>,
    /// Whether the bars above and below the map are shown.
    pub bars: bool,
}

/// The name that says that a map is shown to read; its value is the way to look at it.
const VIEW: &str = "view";
const SOURCE: &str = "src";
const PHASE: &str = "phase";
const LANES: &str = "lanes";
const PERSONA: &str = "persona";
const LANGUAGE: &str = "lang";
const THEME: &str = "theme";
const BARS: &str = "bars";

/// What parts lanes in one value.
const BETWEEN: char = ',';

impl Default for Showing {
    fn default() -> Self {
        Self {
            view: String::new(),
            source: None,
            phase: None,
            lanes: Vec::new(),
            persona: None,
            language: None,
            dark: None,
            bars: true,
        }
    }
}

impl Showing {
    /// What the names and values of an address say; nothing where they don't ask for a map to read.
    pub fn of_parts(parts: &[(String, String)]) -> Option<Self> {
        let all = |name: &str| {
            let named = parts.iter().filter(move |(known, _)| known == name);
            named.map(|(_, value)| value.trim()).collect::<Vec<_>>()
        };
        let first = |name: &str| all(name).first().filter(|value| !value.is_empty()).copied();
        let owned = |name: &str| first(name).map(str::to_owned);
        Some(Self {
            view: (*all(VIEW).first()?).to_owned(),
            source: owned(SOURCE),
            phase: owned(PHASE),
            lanes: all(LANES).into_iter().filter(|lane| !lane.is_empty()).map(str::to_owned).collect(),
            persona: owned(PERSONA),
            language: first(LANGUAGE)
                .and_then(|tag| Language::ALL.into_iter().find(|known| known.tag() == tag)),
            dark: match first(THEME) {
                Some("dark") => Some(true),
                Some("light") => Some(false),
                _ => None,
            },
            bars: first(BARS) != Some("0"),
        })
    }

    /// The names and values that say it.
    pub fn parts(&self) -> Vec<(&'static str, String)> {
        let lanes = Some(self.lanes.join(&BETWEEN.to_string())).filter(|lanes| !lanes.is_empty());
        let theme = self.dark.map(|dark| if dark { "dark" } else { "light" }.to_owned());
        let chosen = [
            (SOURCE, self.source.clone()),
            (PHASE, self.phase.clone()),
            (LANES, lanes),
            (PERSONA, self.persona.clone()),
            (LANGUAGE, self.language.map(|language| language.tag().to_owned())),
            (THEME, theme),
            (BARS, (!self.bars).then(|| "0".to_owned())),
        ];
        let chosen = chosen.into_iter().filter_map(|(name, value)| Some((name, value?)));
        std::iter::once((VIEW, self.view.clone())).chain(chosen).collect()
    }

    /// A map with nothing but the chosen phase and lanes in sight: the other phases go, the other lanes are hidden.
    pub fn of(&self, map: &Journey) -> Journey {
        let changes = [self.without_other_phases(map), self.without_other_lanes(map)].concat();
        apply(map, &Command::Batch(changes)).unwrap_or_else(|_| map.clone())
    }

    /// The persona through whose eyes the map is seen.
    pub fn seen(&self, personas: &[Persona]) -> Option<PersonaId> {
        let asked = self.persona.as_deref()?;
        let by_id = personas.iter().find(|persona| persona.id.as_str() == asked);
        let known = by_id.or_else(|| personas.iter().find(|persona| alike(&persona.name, asked)));
        known.map(|persona| persona.id.clone())
    }

    /// The phase that stays keeps the colour that it has among the others.
    fn without_other_phases(&self, map: &Journey) -> Vec<Command> {
        let Some(asked) = self.phase.as_deref() else { return Vec::new() };
        let by_id = map.phases.iter().find(|phase| phase.id.as_str() == asked);
        let Some(kept) = by_id.or_else(|| map.phases.iter().find(|phase| alike(&phase.name, asked))) else {
            return Vec::new();
        };
        let color = PhaseEdit::Color(Some(map.phase_color(&kept.id)));
        let others = map.phases.iter().filter(|phase| phase.id != kept.id);
        let delete = others.map(|phase| Command::DeletePhase { phase: phase.id.clone() });
        std::iter::once(Command::EditPhase { phase: kept.id.clone(), edit: color }).chain(delete).collect()
    }

    fn without_other_lanes(&self, map: &Journey) -> Vec<Command> {
        let hidden = |lane: &Lane| LaneEdit::Hidden(!self.wants(lane));
        let edit = |lane: &Arc<Lane>| Command::EditLane { lane: lane.id.clone(), edit: hidden(lane) };
        match map.lanes.iter().any(|lane| self.wants(lane)) {
            true => map.lanes.iter().map(edit).collect(),
            false => Vec::new(),
        }
    }

    /// Whether a lane is among the chosen ones. A name may have a comma in it.
    fn wants(&self, lane: &Lane) -> bool {
        let is = |asked: &str| asked == lane.id.as_str() || alike(asked, &lane.name);
        self.lanes.iter().any(|asked| is(asked) || asked.split(BETWEEN).any(|one| is(one.trim())))
    }
}
