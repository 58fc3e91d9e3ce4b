//! What a change is called once it is made: "card moved".

use super::{CardEdit, Command, JourneyEdit, LaneEdit, PersonaEdit, PhaseEdit};
use crate::text::{Text, deed as words};

impl Command {
    /// What is said to have been done. Several changes that are one step are called like the first of them.
    pub fn name(&self) -> Text {
        match self {
            Self::EditJourney(edit) => edit.name(),
            Self::AddPhase { .. } => words::PHASE_ADDED,
            Self::EditPhase { edit, .. } => edit.name(),
            Self::MovePhase { .. } => words::PHASE_MOVED,
            Self::DeletePhase { .. } => words::PHASE_DELETED,
            Self::AddStep { .. } => words::STEP_ADDED,
            Self::RenameStep { .. } => words::STEP_RENAMED,
            Self::MoveStep { .. } => words::STEP_MOVED,
            Self::DeleteStep { .. } => words::STEP_DELETED,
            Self::AddLane { .. } => words::LANE_ADDED,
            Self::EditLane { edit, .. } => edit.name(),
            Self::MoveLane { .. } => words::LANE_MOVED,
            Self::DeleteLane { .. } => words::LANE_DELETED,
            Self::InsertCards { cards, .. } => one_or_more(cards, words::CARD_ADDED, words::CARDS_ADDED),
            Self::EditCard { edit, .. } => edit.name(),
            Self::MoveCards { cards, .. } => one_or_more(cards, words::CARD_MOVED, words::CARDS_MOVED),
            Self::DeleteCards { cards } => one_or_more(cards, words::CARD_DELETED, words::CARDS_DELETED),
            Self::SetPoint { .. } => words::POINT_SET,
            Self::SetValue { .. } | Self::SetInputs { .. } => words::NUMBER_SET,
            Self::AddLink { .. } => words::LINK_ADDED,
            Self::LabelLink { .. } => words::LINK_LABELLED,
            Self::DeleteLink { .. } => words::LINK_DELETED,
            Self::Dismiss { .. } => words::FINDING_DISMISSED,
            Self::Restore { .. } => words::FINDING_RESTORED,
            Self::Batch(commands) => name_of_all(commands),
        }
    }
}

fn name_of_all(commands: &[Command]) -> Text {
    match commands {
        [] => words::NOTHING,
        [Command::DeleteLink { .. }, Command::AddLink { .. }] => words::LINK_TURNED,
        // A lane that is added with cards is there for their sake.
        [first @ (Command::AddLane { .. } | Command::InsertCards { .. }), ..] => match cards_in(commands) {
            0 => first.name(),
            1 => words::CARD_ADDED,
            _ => words::CARDS_ADDED,
        },
        [first, ..] => first.name(),
    }
}

/// How many cards come with these changes.
fn cards_in(commands: &[Command]) -> usize {
    let cards = commands.iter().map(|command| match command {
        Command::InsertCards { cards, .. } => cards.len(),
        _ => 0,
    });
    cards.sum()
}

fn one_or_more<T>(things: &[T], one: Text, more: Text) -> Text {
    if things.len() == 1 { one } else { more }
}

impl JourneyEdit {
    fn name(&self) -> Text {
        match self {
            Self::Title(_) => words::JOURNEY_TITLE,
            Self::Description(_) => words::JOURNEY_DESCRIPTION,
            Self::State(_) => words::JOURNEY_STATE,
            Self::Market(_) => words::JOURNEY_MARKET,
            Self::Personas(_) => words::JOURNEY_PERSONAS,
            Self::Reviewed(_) => words::JOURNEY_REVIEWED,
            Self::Archived(true) => words::JOURNEY_ARCHIVED,
            Self::Archived(false) => words::JOURNEY_BROUGHT_BACK,
            Self::Benchmarks(_) => words::JOURNEY_BENCHMARKS,
        }
    }
}

impl PhaseEdit {
    fn name(&self) -> Text {
        match self {
            Self::Name(_) => words::PHASE_RENAMED,
            Self::Color(_) => words::PHASE_COLOR,
            Self::Goal(_) => words::PHASE_GOAL,
        }
    }
}

impl LaneEdit {
    fn name(&self) -> Text {
        match self {
            Self::Name(_) => words::LANE_RENAMED,
            Self::Folded(true) => words::LANE_FOLDED,
            Self::Folded(false) => words::LANE_UNFOLDED,
            Self::Hidden(true) => words::LANE_HIDDEN,
            Self::Hidden(false) => words::LANE_SHOWN,
            _ => words::LANE_CHANGED,
        }
    }
}

impl CardEdit {
    fn name(&self) -> Text {
        match self {
            Self::Title(_) => words::CARD_TITLE,
            Self::Note(_) => words::CARD_NOTE,
            Self::Actual(_) | Self::Desired(_) => words::CARD_EXPERIENCE,
            Self::Image(_) | Self::ImageText(_) => words::CARD_IMAGE,
            Self::Color(_) => words::CARD_COLOR,
            Self::Tags(_) => words::CARD_TAGS,
            Self::Effect(_) | Self::Effort(_) => words::CARD_RATING,
            _ => words::CARD_CHANGED,
        }
    }
}

impl PersonaEdit {
    /// What is said to have been done.
    pub fn name(&self) -> Text {
        match self {
            Self::Name(_) => words::PERSONA_RENAMED,
            Self::Age(_) => words::PERSONA_AGE,
            Self::Portrait(_) => words::PERSONA_PORTRAIT,
            Self::Channels(_) => words::PERSONA_CHANNELS,
            Self::Tone(_) => words::PERSONA_TONE,
            Self::Research(_) => words::PERSONA_RESEARCH,
            _ => words::PERSONA_TEXT,
        }
    }
}
