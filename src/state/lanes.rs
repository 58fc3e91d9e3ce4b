//! What lanes are called, and which icon stands before their name.

use leptos::prelude::*;

use super::session::{Session, followed};
use crate::model::{CardKind, Channel, Lane, LaneContent};
use crate::text::title::shown_lane_name;

/// What a line is called: its own name, or what its kind says.
pub fn line_name(session: Session, lane: &Lane) -> String {
    shown_lane_name(followed(session.language), lane)
}

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

/// How many lanes are hidden; follows the heads of the lanes.
pub fn hidden_count(session: Session) -> usize {
    let groups = session.desk.projection.groups.read();
    groups.iter().flat_map(|group| &group.lanes).filter(|view| view.lane.read().hidden).count()
}
