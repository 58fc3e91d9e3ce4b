//! See [`Choice`].

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use super::panel::signal;
use crate::ui::fields::choice::{Choice, Chosen, Member};
use crate::ui::fields::panel::{Get, Panel};
use crate::ui::node::Node;

/// See [`Choice`].
pub fn choice(
    _: Panel,
    name: &'static str,
    members: Vec<Member>,
    chosen: Get<Chosen>,
    clears: bool,
    choose: impl Fn(Option<usize>) + 'static,
) -> Node {
    let choose = SendWrapper::new(choose);
    let choose = move |at| choose(at);
    Node::of(view! { <Choice name members chosen=signal(chosen) clears choose/> })
}
