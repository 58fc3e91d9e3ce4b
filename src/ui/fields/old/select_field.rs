//! See the component `SelectField`.

use std::rc::Rc;

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use crate::text::inspector as words;
use crate::ui::fields::panel::{Get, Panel};
use crate::ui::node::{Node, el, icon, watch};

/// What can be chosen: the value and the name of each.
pub type Options = Get<Vec<(String, String)>>;

/// A list to choose from: what is chosen is told to `pick`, which says whether the map followed.
pub struct SelectField {
    /// The list itself, to give it a name.
    pub field: Node,
    /// The list with what stands around it.
    pub frame: Node,
}

impl SelectField {
    /// A list of `options`; `chosen` is `None` where several cards differ. The icon before it follows the choice.
    pub fn new(
        panel: Panel,
        sign: Option<Get<&'static str>>,
        options: Options,
        chosen: Get<Option<String>>,
        pick: impl Fn(&str) -> bool + 'static,
    ) -> Self {
        let field = el("select", "");
        let mut frame = el("div", "field field--select");
        if let Some(sign) = sign {
            let place = el("span", "");
            frame = frame.child(place.clone());
            watch(move || place.set_children(vec![icon(sign(), 14)]));
        }
        let get = SendWrapper::new((options, chosen));
        let shown = Memo::new(move |_| (get.0(), get.1()));
        let list = field.clone();
        let show = Rc::new(move |(options, chosen): &(Vec<(String, String)>, Option<String>)| {
            list.set_children(members(panel, options, chosen.as_deref()));
        });
        let again = show.clone();
        watch(move || show(&shown.read()));
        let field = field.on("change", move |event| {
            if !pick(&event_target_value(event)) {
                again(&shown.read_untracked());
            }
        });
        let frame = frame.child(field.clone()).child(icon("down", 14));
        Self { field, frame }
    }
}

fn members(panel: Panel, options: &[(String, String)], chosen: Option<&str>) -> Vec<Node> {
    let mixed = chosen.is_none().then(|| option("", panel.t(words::MIXED), true).attr("disabled", ""));
    let members = options.iter().map(|(value, name)| option(value, name, chosen == Some(value.as_str())));
    mixed.into_iter().chain(members).collect()
}

fn option(value: &str, name: &str, chosen: bool) -> Node {
    let option = el("option", "").attr("value", value).text(name);
    if chosen { option.attr("selected", "") } else { option }
}
