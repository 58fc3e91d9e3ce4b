//! What takes room in the store and can be deleted.

use leptos::prelude::*;

use super::saved::kilobytes_of;
use super::session::Session;
use crate::keep::Entry;
use crate::keep::aside::Aside;
use crate::keep::bin::Binned;
use crate::text::keep as words;
use crate::text::title::shown_title;

/// Something that takes room.
#[derive(Clone, PartialEq)]
pub enum Thing {
    /// The earlier versions of all journeys: their keys, and the UTF-16 units that they take together.
    Versions(Vec<String>, usize),
    /// What lies in the bin, and the UTF-16 units that it takes together.
    Bin(Vec<Binned>, usize),
    /// A journey in the archive.
    Archived(Entry),
    /// What can't be read.
    Unreadable(Aside),
}

/// What can be deleted now; follows the store.
pub fn things(session: Session) -> Vec<Thing> {
    let overview = session.keeping.overview.get();
    let versions = session.keeping.every_snapshot();
    let units = versions.iter().map(|version| version.units).sum();
    let keys: Vec<String> = versions.into_iter().map(|version| version.key).collect();
    let versions = (!keys.is_empty()).then_some(Thing::Versions(keys, units));
    let in_bin = overview.bin.iter().map(|binned| binned.units).sum();
    let bin = (!overview.bin.is_empty()).then_some(Thing::Bin(overview.bin, in_bin));
    let archived = overview.journeys.into_iter().filter(|entry| entry.journey.archived).map(Thing::Archived);
    let unreadable = overview.aside.into_iter().map(Thing::Unreadable);
    bin.into_iter().chain(versions).chain(archived).chain(unreadable).collect()
}

impl Thing {
    /// Another one wherever what is shown of it is another.
    pub fn key(&self) -> String {
        match self {
            Self::Versions(keys, units) => format!("versions {} {units}", keys.len()),
            Self::Bin(binned, units) => format!("bin {} {units}", binned.len()),
            Self::Archived(Entry { journey, units, .. }) => {
                format!("journey {} {units} {}", journey.id, journey.title)
            }
            Self::Unreadable(aside) => format!("aside {} {}", aside.key, aside.units),
        }
    }

    /// What it is called.
    pub fn name(&self, session: Session) -> String {
        match self {
            Self::Versions(keys, _) => session.count(words::VERSIONS, keys.len()),
            Self::Bin(binned, _) => session.count(words::IN_BIN, binned.len()),
            Self::Archived(entry) => shown_title(session.language_now(), &entry.journey),
            Self::Unreadable(aside) => aside.original.clone(),
        }
    }

    /// What sort of thing it is, and what it takes of the store.
    pub fn about(&self, session: Session) -> String {
        let (kind, units) = match self {
            Self::Versions(_, units) => (words::OF_ALL_JOURNEYS, *units),
            Self::Bin(_, units) => (words::BIN, *units),
            Self::Archived(entry) => (words::ARCHIVED, entry.units),
            Self::Unreadable(aside) => (words::UNREADABLE, aside.units),
        };
        format!("{} · {}", session.t(kind), kilobytes_of(session, units))
    }

    /// Whether it can be kept as a file.
    pub fn can_be_downloaded(&self) -> bool {
        !matches!(self, Self::Versions(..) | Self::Bin(..))
    }

    /// Hands it to the user as a file, where it can be.
    pub fn download(&self, session: Session) {
        match self {
            Self::Versions(..) | Self::Bin(..) => {}
            Self::Archived(entry) => session.keeping.export_journey(&entry.journey.id),
            Self::Unreadable(aside) => session.keeping.download_aside(aside),
        }
    }

    /// Deletes it.
    pub fn delete(&self, session: Session) {
        match self {
            Self::Versions(keys, _) => session.keeping.delete_keys(keys, &self.name(session)),
            Self::Bin(binned, _) => session.keeping.empty_bin(binned),
            Self::Archived(entry) => session.keeping.delete_for_good(&entry.journey.id),
            Self::Unreadable(aside) => session.keeping.discard_aside(aside),
        }
    }
}
