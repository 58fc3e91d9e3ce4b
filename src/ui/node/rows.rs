//! A row for each id of a list.

use std::cell::RefCell;

use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;

use super::{Node, watch};

/// A row that is shown: its id, what it is made of, and who owns that.
struct Row {
    id: String,
    node: Node,
    owner: Owner,
}

/// Keeps a row in `host` for each id, in their order, before `end` or at the end. A row stays as it is, with the
/// focus in it, as long as its id is there.
pub fn rows(
    host: &Node,
    end: Option<Node>,
    ids: impl Fn() -> Vec<String> + 'static,
    row: impl Fn(String) -> Node + 'static,
) {
    rows_boxed(host.clone(), end, Box::new(ids), Box::new(row));
}

fn rows_boxed(
    host: Node,
    end: Option<Node>,
    ids: Box<dyn Fn() -> Vec<String>>,
    row: Box<dyn Fn(String) -> Node>,
) {
    let scope = Owner::current().unwrap_or_default();
    let shown = RefCell::new(Vec::<Row>::new());
    watch(move || {
        let ids = ids();
        let mut known = shown.take();
        let next: Vec<Row> = ids
            .into_iter()
            .map(|id| match known.iter().position(|row| row.id == id) {
                Some(at) => known.swap_remove(at),
                None => {
                    let owner = scope.child();
                    let node = untrack(|| owner.with(|| row(id.clone())));
                    Row { id, node, owner }
                }
            })
            .collect();
        for gone in known {
            gone.owner.cleanup();
            gone.node.remove();
        }
        let mut following = end.clone();
        for row in next.iter().rev() {
            let after = row.node.0.next_element_sibling();
            let in_place = row.node.0.parent_element().as_ref() == Some(&host.0)
                && after == following.as_ref().map(|node| node.0.clone());
            if !in_place {
                Rndr::insert_node(&host.0, &row.node.0, following.as_ref().map(|node| node.0.as_ref()));
            }
            following = Some(row.node.clone());
        }
        shown.replace(next);
    });
}
