//! When a stored value was made, and from which one.

use crate::format::Marks;
use crate::model::Extra;

/// Revisions that are remembered: a tab that slept through more of them than this compares with what it knew
/// last.
const REMEMBERED: usize = 16;

/// When a version was made and from which others, as its [`Marks`] say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stamp {
    /// When the last edit was made, in milliseconds since 1970; 0 where nothing is said.
    pub saved: f64,
    /// The name of this version, and behind it those from which it was made, the latest first.
    pub revisions: Vec<String>,
}

impl Stamp {
    /// Takes the stamp out of the unknown fields of a file.
    pub fn take(extra: &Extra) -> (Self, Extra) {
        let (marks, rest) = Marks::take(extra);
        (Self { saved: marks.saved as f64, revisions: revisions(&marks.revisions) }, rest)
    }

    /// What is stored of the stamp.
    pub fn marks(&self) -> Marks {
        Marks { saved: self.saved as u64, revisions: self.revisions.join(" ") }
    }

    /// The name of this version.
    pub fn revision(&self) -> &str {
        self.revisions.first().map_or("", String::as_str)
    }

    /// The stamp of a version that is made from this one.
    #[must_use]
    pub fn next(&self, saved: f64, revision: String) -> Self {
        let older = self.revisions.iter().take(REMEMBERED - 1).cloned();
        Self { saved, revisions: std::iter::once(revision).chain(older).collect() }
    }

    /// The stamp of a map that holds this version and `other`: the later moment, and the revisions of both, by
    /// turns, since the last ones are forgotten first.
    #[must_use]
    pub fn with(&self, other: &Self) -> Self {
        let mut revisions: Vec<String> = Vec::with_capacity(self.revisions.len() + other.revisions.len());
        for at in 0..self.revisions.len().max(other.revisions.len()) {
            for revision in [self.revisions.get(at), other.revisions.get(at)].into_iter().flatten() {
                if !revisions.contains(revision) {
                    revisions.push(revision.clone());
                }
            }
        }
        Self { saved: self.saved.max(other.saved), revisions }
    }

    /// Whether this is the version of this name, or made from it.
    pub fn has(&self, revision: &str) -> bool {
        self.revisions.iter().any(|known| known == revision)
    }

    /// Whether both were made from the same version, as far as both name those from which they were made.
    pub fn is_related_to(&self, other: &Self) -> bool {
        self.revisions.iter().any(|revision| other.has(revision))
    }

    /// Whether this version is the later one of the two. Two tabs that compare the same versions agree.
    pub fn is_after(&self, other: &Self) -> bool {
        (self.saved, self.revision()) > (other.saved, other.revision())
    }
}

/// The names in a text; those that we can't have given are passed over.
fn revisions(text: &str) -> Vec<String> {
    let names = text.split(' ');
    let ours =
        |name: &&str| (1..=16).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    names.filter(ours).take(2 * REMEMBERED).map(String::from).collect()
}
