//! One of many, by the browser's own list.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{event_target_value, untrack};

use super::panel::Get;
use super::panel::Panel;
use crate::text::inspector as words;
use crate::ui::node::Node;
use crate::ui::node::el;
use crate::ui::node::icon;
use crate::ui::node::watch;

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
        Self::boxed(panel, sign, options, chosen, Box::new(pick))
    }

    fn boxed(
        panel: Panel,
        sign: Option<Get<&'static str>>,
        options: Options,
        chosen: Get<Option<String>>,
        pick: Box<dyn Fn(&str) -> bool>,
    ) -> Self {
        let field = el("select", "");
        let mut frame = el("div", "field field--select");
        if let Some(sign) = sign {
            let place = el("span", "");
            frame = frame.child(place.clone());
            watch(move || place.set_children(vec![icon(sign(), 14)]));
        }
        let shown = RefCell::new(None);
        let list = field.clone();
        let show: Rc<dyn Fn(bool)> = Rc::new(move |anew| {
            let now = Some((options(), chosen()));
            if anew || *shown.borrow() != now {
                if let Some((options, chosen)) = &now {
                    list.set_children(members(panel, options, chosen.as_deref()));
                }
                shown.replace(now);
            }
        });
        let again = show.clone();
        watch(move || show(false));
        let field = field.on("change", move |event| {
            if !pick(&event_target_value(event)) {
                untrack(|| again(true));
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

/// One of the list.
pub fn option(value: &str, name: &str, chosen: bool) -> Node {
    let option = el("option", "").attr("value", value).text(name);
    if chosen { option.attr("selected", "") } else { option }
}
