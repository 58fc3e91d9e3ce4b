//! Which names there are, of things that come in thousands.

/// Names, each once, in the order in which they came. Looking one up takes the same time however many there are.
///
/// Every set and table of ids that lives no longer than a call is built on this one type, for the sake of the
/// page's size.
#[derive(Clone, Debug, Default)]
pub struct Names<'a> {
    names: Vec<&'a str>,
    /// A hash table, at most half full, of places in `names`, counted from 1; 0 is a free slot. Its length is a
    /// power of two, or nothing.
    slots: Vec<usize>,
}

impl<'a> Names<'a> {
    /// The names that `names` gives.
    pub fn of(names: &mut dyn Iterator<Item = &'a str>) -> Self {
        let mut set = Self::default();
        for name in names {
            set.add(name);
        }
        set
    }

    /// Adds a name. Whether it is new.
    pub fn add(&mut self, name: &'a str) -> bool {
        let before = self.names.len();
        self.place_of(name) == before
    }

    /// The place of a name in the order of all, which is added where it isn't there yet.
    #[inline(never)]
    pub fn place_of(&mut self, name: &'a str) -> usize {
        if self.slots.len() <= self.names.len() * 2 {
            self.grow();
        }
        let slot = self.slot(name);
        if self.slots[slot] == 0 {
            self.names.push(name);
            self.slots[slot] = self.names.len();
        }
        self.slots[slot] - 1
    }

    /// The place of a name in the order of all.
    #[inline(never)]
    pub fn place(&self, name: &str) -> Option<usize> {
        if self.slots.is_empty() { None } else { self.slots[self.slot(name)].checked_sub(1) }
    }

    /// Whether a name is there.
    pub fn has(&self, name: &str) -> bool {
        self.place(name).is_some()
    }

    /// The names, in the order in which they came.
    pub fn iter(&self) -> std::iter::Copied<std::slice::Iter<'_, &'a str>> {
        self.names.iter().copied()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The slot of a name, or the free one where it belongs.
    fn slot(&self, name: &str) -> usize {
        let last = self.slots.len() - 1;
        let mut slot = hash(name) & last;
        while self.slots[slot] != 0 && self.names[self.slots[slot] - 1] != name {
            slot = (slot + 1) & last;
        }
        slot
    }

    fn grow(&mut self) {
        self.slots = vec![0; (self.slots.len() * 2).max(8)];
        for at in 0..self.names.len() {
            let slot = self.slot(self.names[at]);
            self.slots[slot] = at + 1;
        }
    }
}

/// A number that few names share (FNV-1a).
fn hash(name: &str) -> usize {
    let mix = |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let hash = name.bytes().fold(0x811c_9dc5, mix);
    // The low bits choose the slot, so the high ones are mixed in.
    (hash ^ hash >> 15) as usize
}

/// A thing for each of many names, in the order in which the names came.
#[derive(Clone, Debug)]
pub struct Table<'a, T> {
    names: Names<'a>,
    things: Vec<T>,
}

impl<T> Default for Table<'_, T> {
    fn default() -> Self {
        Self { names: Names::default(), things: Vec::new() }
    }
}

impl<'a, T> Table<'a, T> {
    /// The thing of a name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.names.place(name).map(|at| &self.things[at])
    }

    /// The thing of a name, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.names.place(name).map(|at| &mut self.things[at])
    }

    /// Whether there is a thing of this name.
    pub fn has(&self, name: &str) -> bool {
        self.names.has(name)
    }

    /// Sets the thing of a name.
    pub fn insert(&mut self, name: &'a str, thing: T) {
        let at = self.names.place_of(name);
        match self.things.get_mut(at) {
            Some(known) => *known = thing,
            None => self.things.push(thing),
        }
    }

    /// The thing of a name, to be changed; an empty one, where there is none yet.
    pub fn or_default(&mut self, name: &'a str) -> &mut T
    where
        T: Default,
    {
        let at = self.names.place_of(name);
        if at == self.things.len() {
            self.things.push(T::default());
        }
        &mut self.things[at]
    }

    /// Names and things, in the order in which the names came.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, &T)> {
        self.names.iter().zip(&self.things)
    }

    /// The things, in the order in which their names came.
    pub fn values(&self) -> std::slice::Iter<'_, T> {
        self.things.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.things.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.things.is_empty()
    }
}

impl<'a, T> IntoIterator for Table<'a, T> {
    type Item = (&'a str, T);
    type IntoIter = std::iter::Zip<std::vec::IntoIter<&'a str>, std::vec::IntoIter<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.names.names.into_iter().zip(self.things)
    }
}
