//! A part that comes and goes.

use std::cell::RefCell;

use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;

use super::{Node, watch};

/// Keeps what `part` makes at the end of `host`, or nothing where it makes nothing. Whenever a signal changes that
/// `part` read, what it made goes, and it is asked again.
pub fn slot(host: &Node, part: impl Fn() -> Option<Node> + 'static) {
    slot_boxed(host, Box::new(part));
}

fn slot_boxed(host: &Node, part: Box<dyn Fn() -> Option<Node>>) {
    let scope = Owner::current().unwrap_or_default();
    let end = Rndr::create_placeholder();
    Rndr::insert_node(&host.0, &end, None);
    let shown = RefCell::new(None::<(Node, Owner)>);
    watch(move || {
        if let Some((node, owner)) = shown.take() {
            owner.cleanup();
            node.remove();
        }
        let owner = scope.child();
        if let Some(node) = owner.with(&part)
            && let Some(host) = end.parent_element()
        {
            Rndr::insert_node(&host, &node.0, Some(&end));
            shown.replace(Some((node, owner)));
        }
    });
}
