//! The icons of a map: which stands for what, and how it is drawn.

mod drawn;

pub use drawn::{ICONS, Part, filled_icon, icon};

use crate::model::{Card, CardKind, Channel, Lane, LaneContent, LineKind};

/// The icon of a lane: that of its channel, or of what it holds.
pub fn lane_icon(lane: &Lane) -> &'static str {
    match (&lane.content, lane.channel) {
        (_, Some(channel)) => channel_icon(channel),
        (LaneContent::Experience(_), _) => "curve",
        (LaneContent::Metric(_), _) => "users",
        (LaneContent::Line(_), _) => "eyeoff",
        (LaneContent::Cards(cards), _) => kind_icon(cards.kind),
    }
}

/// The icon of what a lane holds.
pub fn kind_icon(kind: CardKind) -> &'static str {
    match kind {
        CardKind::Touchpoints => "hand",
        CardKind::Actions => "steps",
        CardKind::Thoughts => "thought",
        CardKind::Goals => "target",
        CardKind::Pains => "pain",
        CardKind::Opportunities => "bulb",
        CardKind::Content => "file",
        CardKind::Status => "users",
        CardKind::Evidence => "eye",
        CardKind::Frontstage => "users",
        CardKind::Backstage => "wrench",
        CardKind::Support => "settings",
        CardKind::Notes => "list",
    }
}

/// The icon of a channel.
pub fn channel_icon(channel: Channel) -> &'static str {
    match channel {
        Channel::Website => "globe",
        Channel::Search => "search",
        Channel::Social => "hash",
        Channel::Advertising => "megaphone",
        Channel::Email => "mail",
        Channel::Phone => "phone",
        Channel::Store => "store",
        Channel::Event => "calendar",
        Channel::Packaging => "box",
        Channel::DirectMail => "letter",
        Channel::App => "app",
        Channel::Chat => "chat",
        Channel::Reviews => "star",
        Channel::Community => "users",
        Channel::WordOfMouth => "mouth",
        Channel::Assistant => "robot",
    }
}

/// The icon of a line between lanes.
pub fn line_icon(line: LineKind) -> &'static str {
    match line {
        LineKind::Visibility => "eyeoff",
        LineKind::Interaction => "hand",
        LineKind::Internal => "users",
    }
}

/// The icon before the title of a card of this kind.
pub fn card_icon(kind: CardKind) -> Option<&'static str> {
    match kind {
        CardKind::Pains => Some("pain"),
        CardKind::Opportunities => Some("bulb"),
        CardKind::Backstage | CardKind::Support => Some("wrench"),
        _ => None,
    }
}

/// Whether a card has a row of signs below its title.
pub fn shows_signs(card: &Card, kind: CardKind) -> bool {
    let plain = card_icon(kind).is_none() && !matches!(kind, CardKind::Actions | CardKind::Thoughts);
    let any = card.medium.is_some()
        || card.directness.is_some()
        || card.evidence.is_some()
        || card.actual.is_some()
        || !card.owner.is_empty();
    plain && any
}
