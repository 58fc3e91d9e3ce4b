//! Putting short lists in order.

/// `list` in the order in which `before` puts one thing before another; equal ones stay as they stand.
///
/// Meant for the hundreds of things that a store holds: the order is found by inserting, in one function for lists
/// of every kind.
pub(super) fn ordered<T: Clone>(list: &[T], before: &dyn Fn(&T, &T) -> bool) -> Vec<T> {
    let order = order(list.len(), &|one, other| before(&list[one], &list[other]));
    order.into_iter().map(|at| list[at].clone()).collect()
}

#[inline(never)]
fn order(count: usize, before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order = Vec::with_capacity(count);
    for new in 0..count {
        let place = order.partition_point(|known| !before(new, *known));
        order.insert(place, new);
    }
    order
}
