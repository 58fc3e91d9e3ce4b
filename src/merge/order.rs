//! The order of things of which two people changed the order.

use std::collections::{HashMap, HashSet};

use indexmap::IndexSet;

use super::sides::Sides;

/// The ids of one list, such as the lanes of a map or the cards of a cell.
pub(super) type Ids<'a> = Vec<&'a str>;

/// The order of both.
#[derive(Debug, Default)]
pub(super) struct Order<'a> {
    /// From first to last.
    pub ids: Ids<'a>,
    /// What both moved to different places, and stands where I moved it.
    pub contested: Ids<'a>,
}

/// The order of what `stays`: mine, with what they moved or added put before the neighbour that it has with them,
/// the nearest one that I left in its place.
pub(super) fn order<'l, 'a>(lists: &'l Sides<Ids<'a>>, stays: impl Fn(&str) -> bool) -> Order<'a> {
    let list = |list: &'l Option<Ids<'a>>| list.as_deref().unwrap_or_default();
    let (base, mine, theirs) = (list(&lists.base), list(&lists.mine), list(&lists.theirs));
    let (i_placed, they_placed) = (placed(base, mine), placed(base, theirs));
    let is_theirs = |id: &str| they_placed.contains(id) && !i_placed.contains(id);
    let mut ids: Ids<'a> = mine.iter().copied().filter(|id| stays(id) && !is_theirs(id)).collect();
    let known: HashSet<&str> = ids.iter().copied().collect();
    let mut next = None;
    for id in theirs.iter().copied().filter(|id| stays(id)).rev() {
        if !known.contains(id) {
            let at = next.and_then(|next| ids.iter().position(|id| *id == next)).unwrap_or(ids.len());
            ids.insert(at, id);
        }
        if !i_placed.contains(id) {
            next = Some(id);
        }
    }
    let by_both = i_placed.iter().copied().filter(|id| they_placed.contains(id) && stays(id)).collect();
    Order { contested: placed_apart(by_both, mine, theirs), ids }
}

/// Which of these stand before different neighbours, of those that are in both lists.
fn placed_apart<'a>(mut ids: Ids<'a>, mine: &[&'a str], theirs: &[&'a str]) -> Ids<'a> {
    if !ids.is_empty() {
        let (mine, theirs) = (those_in(mine, theirs), those_in(theirs, mine));
        ids.retain(|id| follower(&mine, id) != follower(&theirs, id));
    }
    ids
}

/// What of a list is also in another.
fn those_in<'a>(list: &[&'a str], other: &[&'a str]) -> Ids<'a> {
    let other: HashSet<&str> = other.iter().copied().collect();
    list.iter().copied().filter(|id| other.contains(id)).collect()
}

/// What stands after `id`.
pub(super) fn follower<'a>(list: &[&'a str], id: &str) -> Option<&'a str> {
    list.get(list.iter().position(|known| *known == id)? + 1).copied()
}

/// What is new in a list, or moved within it: the fewest whose removal leaves the rest as it was.
fn placed<'a>(before: &[&'a str], now: &[&'a str]) -> IndexSet<&'a str> {
    if before == now {
        return IndexSet::new();
    }
    let known: HashMap<&str, usize> = before.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let places: Vec<usize> = now.iter().filter_map(|id| known.get(id).copied()).collect();
    let stayed: HashSet<&str> = longest_rise(&places).into_iter().map(|at| before[places[at]]).collect();
    now.iter().copied().filter(|id| !stayed.contains(id)).collect()
}

/// The indices of a longest rising subsequence of distinct numbers.
fn longest_rise(numbers: &[usize]) -> Vec<usize> {
    // `ends[length - 1]` is the index of the smallest number that ends a rise of that length.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers[*end] < *number);
        previous.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut rise: Vec<usize> = std::iter::successors(ends.last().copied(), |at| previous[*at]).collect();
    rise.reverse();
    rise
}
