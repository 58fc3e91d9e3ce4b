//! Where the links of cards lead.

use std::collections::HashMap;

use crate::model::{Card, Journey};

/// The links of a map, by the cards from which they go out.
pub(super) struct Ways<'m> {
    ways: HashMap<&'m str, Vec<Way<'m>>>,
    anchors: HashMap<&'m str, String>,
}

/// A link, seen from the card where it starts.
pub(super) struct Way<'m> {
    /// The card to which it leads.
    pub to: &'m Card,
    /// Whether the customer goes back.
    pub back: bool,
    /// What is said at it.
    pub label: &'m str,
}

impl<'m> Ways<'m> {
    /// The links of a map whose both cards stand on the page.
    pub fn of(map: &'m Journey) -> Self {
        let (mut ways, mut anchors) = (HashMap::<_, Vec<_>>::new(), HashMap::new());
        let is_there = |lane: usize| !map.lanes[lane].hidden;
        let shown =
            map.linked().into_iter().filter(|link| is_there(link.from.lane) && is_there(link.to.lane));
        for link in shown {
            let (from, to): (&'m Card, &'m Card) = (link.from.card, link.to.card);
            let number = anchors.len() + 1;
            anchors.entry(to.id.as_str()).or_insert_with(|| format!("card-{number}"));
            let way = Way { to, back: link.goes_back(), label: &link.link.label };
            ways.entry(from.id.as_str()).or_default().push(way);
        }
        Self { ways, anchors }
    }

    /// The links that go out from a card.
    pub fn from(&self, card: &Card) -> &[Way<'m>] {
        self.ways.get(card.id.as_str()).map_or(&[], Vec::as_slice)
    }

    /// By what the page refers to a card; nothing where no link leads to it.
    pub fn anchor(&self, card: &Card) -> Option<&str> {
        self.anchors.get(card.id.as_str()).map(String::as_str)
    }
}
