//! A row for each id of a list.

use std::cell::RefCell;

use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;

use super::{Node, watch};
use crate::platform::dom::Node as DomNode;

/// A row that is shown: its id, what it is made of, and who owns that.
struct Row {
    id: String,
    node: Node,
    owner: Owner,
}

/// Keeps a row in `host` for each id, in their order, before `end`, or else where `host` ends now: before whatever is
/// added to it later. A row stays as it is, with the focus in it, as long as its id is there.
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
    let end: DomNode = match end {
        Some(end) => end.0.into(),
        None => {
            let mark = Rndr::create_placeholder();
            Rndr::insert_node(&host.0, &mark, None);
            mark.into()
        }
    };
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
            let node: &DomNode = &row.node.0;
            let in_place = row.node.0.parent_element().as_ref() == Some(&host.0)
                && Rndr::next_sibling(node).as_ref() == Some(&following);
            if !in_place {
                Rndr::insert_node(&host.0, node, Some(&following));
            }
            following = node.clone();
        }
        shown.replace(next);
    });
}
