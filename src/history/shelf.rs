//! What was edited and put away, with its steps to undo, for as long as the page is open.

use super::DEPTH;

/// How many things are kept.
pub const MOST_THINGS: usize = 12;

/// How many moments they remember together: that is what takes memory.
pub const MOST_MOMENTS: usize = 4 * DEPTH;

/// Things by their names, with how many moments each remembers; what was put away last stands last.
#[derive(Clone, Debug)]
pub struct Shelf<K, T> {
    things: Vec<(K, usize, T)>,
}

impl<K, T> Default for Shelf<K, T> {
    fn default() -> Self {
        Self { things: Vec::new() }
    }
}

impl<K: PartialEq, T> Shelf<K, T> {
    /// Puts a thing away that remembers so many moments; one that remembers none is let go. Where there is no room,
    /// what was put away longest ago goes.
    pub fn put(&mut self, name: K, moments: usize, thing: T) {
        self.things.retain(|(known, ..)| *known != name);
        if moments > 0 {
            self.things.push((name, moments, thing));
        }
        let all = |things: &[(K, usize, T)]| things.iter().map(|(_, moments, _)| moments).sum::<usize>();
        while self.things.len() > MOST_THINGS || all(&self.things) > MOST_MOMENTS {
            self.things.remove(0);
        }
    }

    /// Takes a thing off again.
    pub fn take(&mut self, name: &K) -> Option<T> {
        let at = self.things.iter().position(|(known, ..)| known == name)?;
        Some(self.things.remove(at).2)
    }
}
