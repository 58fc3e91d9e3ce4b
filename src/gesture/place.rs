//! What can be dragged, and where it can land.

use crate::command::{CardEdit, Command};
use crate::model::{CardId, Cell, Extra, Journey, LaneId, Link, LinkId, PhaseId, Rating, Score, StepId};

/// What is dragged.
#[derive(Clone, Debug, PartialEq)]
pub enum Load {
    /// Cards, in the order in which they land; never none.
    Cards(Vec<CardId>),
    /// A phase with everything under it.
    Phase(PhaseId),
    /// A step with everything under it.
    Step(StepId),
    /// A lane with everything in it.
    Lane(LaneId),
    /// The end of a new link.
    Link {
        /// The card at which it starts.
        from: CardId,
        /// The id that the link will have.
        id: LinkId,
    },
}

/// Where it lands, named by neighbour; `None` is the end.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// In a cell, before a card.
    Cell(Cell, Option<CardId>),
    /// Before a phase.
    Phase(Option<PhaseId>),
    /// In a phase, before a step.
    Step(PhaseId, Option<StepId>),
    /// Before a lane.
    Lane(Option<LaneId>),
    /// In the matrix of effect and effort; `None` is beside it, where nothing is rated.
    Rating(Option<Rating>),
    /// On a card.
    Card(CardId),
}

/// The command that a drop means; nothing where this load can't land at such a place.
pub fn drop_command(load: &Load, place: &Place) -> Option<Command> {
    match (load.clone(), place.clone()) {
        (Load::Cards(cards), Place::Cell(to, before)) => Some(Command::MoveCards { cards, to, before }),
        (Load::Phase(phase), Place::Phase(before)) => Some(Command::MovePhase { phase, before }),
        (Load::Step(step), Place::Step(to, before)) => Some(Command::MoveStep { step, to, before }),
        (Load::Lane(lane), Place::Lane(before)) => Some(Command::MoveLane { lane, before }),
        (Load::Cards(cards), Place::Rating(rating)) => Some(rate(&cards, rating)),
        (Load::Link { from, id }, Place::Card(to)) if from != to => {
            let link = Link { id, from, to, label: String::new(), extra: Extra::default() };
            Some(Command::AddLink { link })
        }
        _ => None,
    }
}

/// The command that gives cards their place in the matrix.
fn rate(cards: &[CardId], rating: Option<Rating>) -> Command {
    let (effect, effort): (Option<Score>, Option<Score>) =
        (rating.map(|rating| rating.effect), rating.map(|rating| rating.effort));
    let edits = cards.iter().flat_map(|card| {
        [CardEdit::Effect(effect), CardEdit::Effort(effort)]
            .map(|edit| Command::EditCard { card: card.clone(), edit })
    });
    Command::Batch(edits.collect())
}

impl Load {
    /// Whether the map still has what is dragged.
    pub fn is_in(&self, map: &Journey) -> bool {
        match self {
            Self::Cards(cards) => {
                let there = map.which_cards(cards);
                cards.iter().all(|card| there.contains(card.as_str()))
            }
            Self::Phase(id) => map.phase(id).is_some(),
            Self::Step(id) => map.step(id).is_some(),
            Self::Lane(id) => map.lane(id).is_some(),
            Self::Link { from, .. } => map.card(from).is_some(),
        }
    }

    /// Where it stands now in the matrix of effect and effort; nothing for what can't stand there.
    pub fn home_in_matrix(&self, map: &Journey) -> Option<Place> {
        match self {
            Self::Cards(cards) => Some(Place::Rating(map.card(cards.first()?)?.card.rating())),
            _ => None,
        }
    }

    /// Where it stands now.
    pub fn home(&self, map: &Journey) -> Option<Place> {
        match self {
            Self::Cards(cards) => {
                let placed = map.card(cards.first()?)?;
                let next =
                    placed.lane.cell(placed.step)[placed.at..].iter().find(|card| !cards.contains(&card.id));
                Some(Place::Cell(placed.cell(), next.map(|card| card.id.clone())))
            }
            Self::Phase(id) => {
                let at = map.phases.iter().position(|phase| phase.id == *id)?;
                Some(Place::Phase(map.phases.get(at + 1).map(|next| next.id.clone())))
            }
            Self::Step(id) => {
                let (phase, _) = map.step(id)?;
                let at = phase.steps.iter().position(|step| step.id == *id)?;
                Some(Place::Step(phase.id.clone(), phase.steps.get(at + 1).map(|next| next.id.clone())))
            }
            Self::Lane(id) => {
                let at = map.lanes.iter().position(|lane| lane.id == *id)?;
                Some(Place::Lane(map.lanes.get(at + 1).map(|next| next.id.clone())))
            }
            Self::Link { from, .. } => map.card(from).map(|placed| Place::Card(placed.card.id.clone())),
        }
    }
}
