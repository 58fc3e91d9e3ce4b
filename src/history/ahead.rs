//! How far something is ahead of what somebody else keeps of it.

/// The states since one that is kept elsewhere. Going back to the state before the last one takes a step back.
#[derive(Clone, Debug)]
pub struct Ahead<T> {
    /// What is kept.
    kept: T,
    /// The states after it, the present one last.
    since: Vec<T>,
}

impl<T: PartialEq> Ahead<T> {
    /// Nothing ahead of `kept`.
    pub fn of(kept: T) -> Self {
        Self { kept, since: Vec::new() }
    }

    /// Goes on to the present state. Whether it is another than the last one.
    pub fn go_to(&mut self, present: T) -> bool {
        let before = match self.since.as_slice() {
            [_] => Some(&self.kept),
            [.., before, _] => Some(before),
            [] => None,
        };
        if *self.last() == present {
            return false;
        }
        if present == self.kept {
            self.since.clear();
        } else if before == Some(&present) {
            self.since.pop();
        } else {
            self.since.push(present);
        }
        true
    }

    /// How many steps it is ahead.
    pub fn steps(&self) -> usize {
        self.since.len()
    }

    fn last(&self) -> &T {
        self.since.last().unwrap_or(&self.kept)
    }
}
