//! Names for the members of a list that have none of their own.

/// A list whose members keep their number while others come and go, and while they are changed one at a time. So a row
/// of the screen stays that of its member, and what is typed in it reaches no other one.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbered<T> {
    members: Vec<(u32, T)>,
    next: u32,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self { members: Vec::new(), next: 0 }
    }
}

impl<T: Clone + PartialEq> Numbered<T> {
    /// Takes in the list as it is now. What is the same keeps its number; of the rest, one that stands in the same
    /// place is the old one, changed.
    pub fn follow(&mut self, list: &[T]) {
        let mut old: Vec<Option<(u32, T)>> =
            std::mem::take(&mut self.members).into_iter().map(Some).collect();
        let same = |member: &T| {
            let at = old.iter().position(|known| known.as_ref().is_some_and(|(_, known)| known == member))?;
            old[at].take().map(|(number, _)| number)
        };
        let same: Vec<Option<u32>> = list.iter().map(same).collect();
        for (at, member) in list.iter().enumerate() {
            let here = || old.get_mut(at).and_then(Option::take).map(|(number, _)| number);
            let number = same[at].or_else(here).unwrap_or_else(|| {
                self.next += 1;
                self.next
            });
            self.members.push((number, member.clone()));
        }
    }

    /// The members with their numbers, in order.
    pub fn members(&self) -> &[(u32, T)] {
        &self.members
    }

    /// The member with a number, as long as it is there.
    pub fn get(&self, number: u32) -> Option<&T> {
        self.members.iter().find(|(known, _)| *known == number).map(|(_, member)| member)
    }

    /// The list with another member under a number, or without it. A member that is gone comes back at the end.
    pub fn with(&self, number: u32, member: Option<T>) -> Vec<T> {
        let mut list: Vec<T> = Vec::with_capacity(self.members.len() + 1);
        let mut member = member;
        let is_there = self.get(number).is_some();
        for (known, old) in &self.members {
            match *known == number {
                true => list.extend(member.take()),
                false => list.push(old.clone()),
            }
        }
        if !is_there {
            list.extend(member);
        }
        list
    }
}
