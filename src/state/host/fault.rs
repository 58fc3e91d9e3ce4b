//! Why there is no map to work on in the page of somebody else.

use crate::state::reading::Fault as MapFault;
use crate::text::{Language, Text, host as words};

/// What an origin looks like.
const EXAMPLE: &str = "https://wiki.example.nl";

/// Why there is no map to work on. The page still has its own as it was.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The address is for a frame, and the page stands alone.
    Alone,
    /// The address names another way of speaking than JSON.
    OtherProtocol,
    /// The page around has no origin, so nothing can be said to it alone.
    NoOrigin,
    /// The file beside the editor names other pages: the origin of this one.
    NotAllowed(String),
    /// The file beside the editor doesn't say who may embed it.
    UnclearHosts,
    /// The file beside the editor can't be fetched now.
    HostsNotFetched,
    /// The map that was handed over can't be shown.
    Map(MapFault),
}

impl Fault {
    /// What has happened, in few words.
    pub fn title(&self) -> Text {
        match self {
            Self::Alone => words::ALONE,
            Self::OtherProtocol => words::OTHER_PROTOCOL,
            Self::NoOrigin => words::NO_ORIGIN,
            Self::NotAllowed(_) => words::NOT_ALLOWED,
            Self::UnclearHosts => words::UNCLEAR_HOSTS,
            Self::HostsNotFetched => words::HOSTS_NOT_FETCHED,
            Self::Map(fault) => fault.title(),
        }
    }

    /// What has happened, and where.
    pub fn message(&self, language: Language) -> String {
        match self {
            Self::Alone => words::ALONE_TEXT.get(language).to_owned(),
            Self::OtherProtocol => words::OTHER_PROTOCOL_TEXT.get(language).to_owned(),
            Self::NoOrigin => words::NO_ORIGIN_TEXT.get(language).to_owned(),
            Self::NotAllowed(origin) => words::NOT_ALLOWED_TEXT.fill(language, &[("origin", origin)]),
            Self::UnclearHosts => words::UNCLEAR_HOSTS_TEXT.fill(language, &[("example", EXAMPLE)]),
            Self::HostsNotFetched => words::HOSTS_NOT_FETCHED_TEXT.get(language).to_owned(),
            Self::Map(fault) => fault.message(language),
        }
    }

    /// What is wrong with the map that was handed over.
    pub fn of_map(&self) -> Option<&MapFault> {
        match self {
            Self::Map(fault) => Some(fault),
            _ => None,
        }
    }
}
