//! A part that comes and goes.

use std::cell::RefCell;

use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;

use super::{Node, watch};

/// Keeps what `part` makes at the end of `host`, or nothing where it makes nothing. Whenever a signal changes that
/// `part` read, what it made goes, and it is asked again.
pub fn slot(host: &Node, part: impl Fn() -> Option<Node> + 'static) {
    let end = Rndr::create_placeholder();
    Rndr::insert_node(&host.0, &end, None);
    let put = move |node: &Node| {
        if let Some(host) = end.parent_element() {
            Rndr::insert_node(&host, &node.0, Some(&end));
        }
    };
    keep(Box::new(put), Box::new(move || part().into_iter().collect()));
}

/// As [`slot`], for all that is in `host`.
pub fn only(host: &Node, parts: impl Fn() -> Vec<Node> + 'static) {
    let host = host.clone();
    let put = move |node: &Node| Rndr::insert_node(&host.0, &node.0, None);
    keep(Box::new(put), Box::new(parts));
}

fn keep(put: Box<dyn Fn(&Node)>, parts: Box<dyn Fn() -> Vec<Node>>) {
    let scope = Owner::current().unwrap_or_default();
    let shown = RefCell::new(None::<(Vec<Node>, Owner)>);
    watch(move || {
        if let Some((nodes, owner)) = shown.take() {
            owner.cleanup();
            nodes.iter().for_each(Node::remove);
        }
        let owner = scope.child();
        let nodes = owner.with(&parts);
        nodes.iter().for_each(&put);
        shown.replace(Some((nodes, owner)));
    });
}
