//! What links add to lanes and cards: the gutter of a lane, and where the links of a card lead.

use indexmap::IndexMap;

use leptos::prelude::*;

use super::{CardView, Known};
use crate::model::{CardId, LinkId, Linked, Spot};
use crate::picture::link::{Run, Wire, plan};

/// The room for links above the cards of a lane.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gutter {
    /// How many lines lie in it; 0 where it isn't there.
    pub tracks: usize,
    /// What is said at its links.
    pub labels: Vec<Label>,
}

/// What is said at a link.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The link.
    pub link: LinkId,
    /// The words.
    pub text: String,
    /// Whether the link goes back.
    pub back: bool,
    /// The line that it stands on.
    pub run: Run,
}

/// Where a link of a card leads.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The title of the other card.
    pub to: String,
    /// Whether it goes back.
    pub back: bool,
    /// What is said at it.
    pub label: String,
}

impl Known {
    /// Sets the signals of lanes and cards whose links differ. A map without links costs nothing.
    pub(super) fn follow_links(&mut self) {
        let before = std::mem::take(&mut self.sources);
        let gutters = self.lanes.values().any(|lane| lane.gutter.with_untracked(|gutter| gutter.tracks > 0));
        if self.journey.links.is_empty() && before.is_empty() && !gutters {
            return;
        }
        let journey = self.journey.clone();
        let linked = journey.linked();
        let shown: Vec<Linked<'_>> = linked.iter().filter(|link| link.is_shown(&journey)).cloned().collect();
        self.follow_gutters(&shown);
        let mut ways: IndexMap<&str, (Spot<'_>, Vec<Way>)> = IndexMap::new();
        for link in &linked {
            let way = Way {
                to: link.to.card.title.clone(),
                back: link.goes_back(),
                label: link.link.label.clone(),
            };
            let source = link.from.card.id.as_str();
            ways.entry(source).or_insert_with(|| (link.from, Vec::new())).1.push(way);
        }
        let gone =
            before.iter().filter(|card| !ways.contains_key(card.as_str())).filter_map(|card| self.card(card));
        gone.for_each(|view| view.ways.set(Vec::new()));
        for (source, (spot, ways)) in ways {
            self.sources.push(CardId::from(source));
            if let Some(view) = self.at(spot)
                && view.ways.with_untracked(|known| *known != ways)
            {
                view.ways.set(ways);
            }
        }
    }

    fn follow_gutters(&self, linked: &[Linked<'_>]) {
        let wires: Vec<Wire> = linked.iter().map(Wire::from).collect();
        let plan = plan(&wires);
        for (row, lane) in self.journey.lanes.iter().enumerate() {
            let Some(view) = self.lanes.get(&lane.id) else { continue };
            let label = |(link, run): (&Linked<'_>, &Option<Run>)| {
                let run = run.filter(|run| run.row == row && !link.link.label.is_empty())?;
                let (id, text) = (link.link.id.clone(), link.link.label.clone());
                Some(Label { link: id, text, back: link.goes_back(), run })
            };
            let labels = linked.iter().zip(&plan.runs).filter_map(label).collect();
            let gutter = Gutter { tracks: plan.tracks(row), labels };
            if view.gutter.with_untracked(|known| *known != gutter) {
                view.gutter.set(gutter);
            }
        }
    }

    /// The signals of a card at its place.
    fn at(&self, spot: Spot<'_>) -> Option<CardView> {
        let (_, step) = self.journey.steps().nth(spot.column)?;
        let lane = self.lanes.get(&self.journey.lanes.get(spot.lane)?.id)?;
        lane.cell(&step.id).cards.with_untracked(|cards| cards.get(spot.at).cloned())
    }
}
