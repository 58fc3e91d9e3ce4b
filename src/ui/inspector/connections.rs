//! The links of a card to other cards, and a form to add one.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{Owner, Read, Set, event_target_value, untrack};

use super::frame::{buttons, group, heading, icon_button, labelled, word_button};
use super::panel::{Act, Panel, element_id};
use super::select_field::option;
use super::text_field::{Look, TextField};
use crate::command::Command;
use crate::model::{CardId, Journey, Link, LinkId};
use crate::platform::ids;
use crate::text::inspector as words;
use crate::ui::board::actions::go_to_card;
use crate::ui::node::{Node, button, el, icon, rows, watch};

/// The links that start or end at a card.
pub fn connections(panel: Panel, card: CardId) -> Node {
    let opener = word_button("link", panel.t(words::NEW_CONNECTION), || ()).attr("aria-expanded", "false");
    let more = buttons(vec![opener.clone()]);
    let group = group(vec![heading(panel.t(words::CONNECTIONS)), more.clone()]);
    let here = card.clone();
    let ids = panel.follow(move |map| {
        let at_card = map.links.iter().filter(|link| link.from == here || link.to == here);
        Some(at_card.map(|link| link.id.to_string()).collect())
    });
    let (from, focused) = (card.clone(), opener.clone());
    rows(&group, Some(more), move || ids(), move |id| connection(panel, &from, LinkId::new(id), &focused));
    form_behind(panel, card, &opener, &group);
    group
}

/// Has a button show and hide the form for a new link.
fn form_behind(panel: Panel, card: CardId, opener: &Node, group: &Node) {
    let scope = Owner::current().unwrap_or_default();
    let shown: Rc<RefCell<Option<(Node, Owner)>>> = Rc::default();
    let (form, button) = (shown.clone(), opener.clone());
    let close: Act = Rc::new(move || {
        if let Some((form, owner)) = form.take() {
            form.remove();
            // The listener that is running belongs to the form: it goes when it is done.
            crate::platform::clock::soon(move || owner.cleanup());
        }
        button.set_flag("aria-expanded", false);
        button.focus();
    });
    let (group, button) = (group.clone(), opener.clone());
    let _ = opener.clone().on_press(move || {
        if shown.borrow().is_some() {
            return close();
        }
        let owner = scope.child();
        let form = owner.with(|| untrack(|| new_connection(panel, card.clone(), close.clone())));
        let _ = group.clone().child(form.clone());
        button.set_flag("aria-expanded", true);
        shown.replace(Some((form, owner)));
    });
}

/// One link: where it goes to or comes from, which leads there, and what is said at it.
fn connection(panel: Panel, card: &CardId, id: LinkId, after: &Node) -> Node {
    let (here, named, labelled, edited) = (card.clone(), id.clone(), id.clone(), id.clone());
    let (there, led, itself) = (card.clone(), id.clone(), id.clone());
    let name = panel.follow(move |map| map.link(&named).map(|link| name(panel, map, &here, link)));
    let label = panel.follow(move |map| map.link(&labelled).map(|link| link.label.clone()));
    let put =
        move |text: &str| Ok(Command::LabelLink { link: edited.clone(), label: text.trim().to_string() });
    let full = untrack(|| name());
    let after = after.clone();
    let remove = icon_button("trash", &panel.fill(words::DELETE_CONNECTION, "name", &full), move || {
        panel.execute(&Command::DeleteLink { link: id.clone() });
        after.focus();
    });
    let shown = el("span", "");
    let text = button("lb side__link").child(icon("link", 14)).child(shown.clone());
    let text = text.on_press(move || {
        let map = panel.session.desk.map();
        let link = map.link(&led);
        if let Some(other) = link.map(|link| if link.from == there { &link.to } else { &link.from }) {
            go_to_card(panel.session, other);
        }
    });
    watch(move || shown.set_text(&name()));
    let asked = panel.session.desk.asked_link;
    let field = TextField::new(panel, Look::Line, label, Rc::new(put))
        .named(&panel.fill(words::CONNECTION_LABEL_OF, "name", &full))
        .with_hint(Rc::new(move || panel.t(words::CONNECTION_LABEL)));
    let typed = field.field.clone();
    watch(move || {
        if asked.read().as_ref() == Some(&itself) {
            asked.set(None);
            typed.focus_when_shown();
        }
    });
    el("div", "").child(el("div", "prop prop--wide").child(text).child(remove)).child(field.view())
}

fn name(panel: Panel, map: &Journey, card: &CardId, link: &Link) -> String {
    let (text, other) = match link.from == *card {
        true => (words::CONNECTION_TO, &link.to),
        false => (words::CONNECTION_FROM, &link.from),
    };
    let title = map.card(other).map(|placed| placed.card.title.clone()).unwrap_or_default();
    panel.fill(text, "card", &title)
}

/// The form for a new link. Choosing a card alone adds nothing yet: the arrow keys of a list choose as they go.
fn new_connection(panel: Panel, card: CardId, close: Act) -> Node {
    let form = Rc::new(Form::new(panel, card, close.clone()));
    let (chosen, typed, keyed, pressed) = (form.clone(), form.clone(), form.clone(), form.clone());
    let list = form.list.clone().on("change", move |event| {
        chosen.target.replace(event_target_value(event));
        chosen.refuse(None);
    });
    list.focus_when_shown();
    let label = el("input", "field").attr("autocomplete", "off");
    let label = label.on("input", move |event| drop(typed.label.replace(event_target_value(event))));
    let cancelled = close.clone();
    let add = word_button("check", panel.t(words::CONNECT), move || pressed.add());
    let cancel = word_button("x", panel.t(words::CANCEL), move || cancelled());
    let frame = el("div", "field field--select").child(list.clone()).child(icon("down", 14));
    group(vec![
        labelled(panel.t(words::CONNECT_TO), &list, vec![frame, form.reason.clone()]),
        labelled(panel.t(words::CONNECTION_LABEL), &label, vec![label.clone()]),
        buttons(vec![add, cancel]),
    ])
    .on_key(move |event| match event.key().as_str() {
        "Enter" if !event.is_composing() && !on_button() => {
            event.prevent_default();
            keyed.add();
        }
        "Escape" => {
            event.prevent_default();
            event.stop_propagation();
            close();
        }
        _ => {}
    })
}

fn on_button() -> bool {
    crate::platform::page::focused().is_some_and(|element| element.tag_name() == "BUTTON")
}

struct Form {
    panel: Panel,
    card: CardId,
    close: Act,
    list: Node,
    reason: Node,
    target: RefCell<String>,
    label: RefCell<String>,
}

impl Form {
    fn new(panel: Panel, card: CardId, close: Act) -> Self {
        let id = element_id();
        let reason = el("p", "field__error").attr("role", "alert").attr("id", &id).attr("hidden", "");
        let list = el("select", "").attr("aria-describedby", &id).child(option(
            "",
            panel.t(words::CHOOSE_CARD),
            true,
        ));
        let list = list.with(targets(&panel.session.desk.map(), &card));
        Self { panel, card, close, list, reason, target: RefCell::default(), label: RefCell::default() }
    }

    fn add(&self) {
        let link = Link {
            id: LinkId::new(ids::fresh()),
            from: self.card.clone(),
            to: CardId::new(self.target.borrow().as_str()),
            label: self.label.borrow().trim().to_string(),
            extra: Default::default(),
        };
        let done = match link.to.as_str() {
            "" => Err(self.panel.t(words::CHOOSE_CARD).to_string()),
            _ => self.panel.try_execute(&Command::AddLink { link }),
        };
        match done {
            Ok(()) => (self.close)(),
            Err(message) => self.refuse(Some(&message)),
        }
    }

    fn refuse(&self, message: Option<&str>) {
        self.reason.set_hidden(message.is_none());
        self.reason.set_text(message.unwrap_or_default());
        self.list.set("aria-invalid", message.map(|_| "true"));
    }
}

/// The cards that can be linked to, by lane.
fn targets(map: &Journey, card: &CardId) -> Vec<Node> {
    let taken = |id: &CardId| id == card || map.links.iter().any(|link| link.from == *card && link.to == *id);
    let mut lanes: Vec<(&str, Node)> = Vec::new();
    for placed in map.cards().filter(|placed| !taken(&placed.card.id)) {
        let member = option(placed.card.id.as_str(), &placed.card.title, false);
        match lanes.last() {
            Some((id, lane)) if *id == placed.lane.id.as_str() => drop(lane.clone().child(member)),
            _ => {
                let lane = el("optgroup", "").attr("label", &placed.lane.name).child(member);
                lanes.push((placed.lane.id.as_str(), lane));
            }
        }
    }
    lanes.into_iter().map(|(_, lane)| lane).collect()
}
