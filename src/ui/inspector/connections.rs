//! The links of a card to other cards, and a form to add one.

use std::rc::Rc;

use leptos::html;
use leptos::prelude::*;

use crate::command::Command;
use crate::model::{CardId, Journey, Link, LinkId};
use crate::platform::dom::KeyboardEvent;
use crate::platform::{ids, page};
use crate::state::actions::go_to_card;
use crate::text::inspector as words;
use crate::ui::fields::frame::IconButton;
use crate::ui::fields::frame::Labelled;
use crate::ui::fields::frame::WordButton;
use crate::ui::fields::panel::Panel;
use crate::ui::fields::panel::element_id;
use crate::ui::fields::panel::followed;
use crate::ui::fields::text_field::Look;
use crate::ui::fields::text_field::TextField;
use crate::ui::node::{Node, watch};
use crate::ui::parts::Icon;

type Button = NodeRef<html::Button>;

/// The links that start or end at a card.
pub fn connections(panel: Panel, card: CardId) -> Node {
    Node::of(view! { <Connections panel card/> })
}

#[component]
fn Connections(panel: Panel, card: CardId) -> impl IntoView {
    let here = card.clone();
    let links = followed(panel.follow(move |map| {
        let at_card = map.links.iter().filter(|link| link.from == here || link.to == here);
        Some(at_card.map(|link| link.id.clone()).collect::<Vec<_>>())
    }));
    let opener = Button::new();
    let open = RwSignal::new(false);
    let toggle = move |()| match open.get_untracked() {
        true => close(open, opener),
        false => open.set(true),
    };
    let from = card.clone();
    view! {
        <div class="group">
            <h3>{panel.t(words::CONNECTIONS)}</h3>
            <For each=move || links.get() key=LinkId::clone let(id)>
                <Connection panel card=from.clone() id opener/>
            </For>
            <div class="side__more">
                <WordButton
                    sign="link"
                    word=panel.t(words::NEW_CONNECTION)
                    node_ref=opener
                    expanded=open
                    press=toggle
                />
            </div>
            <Show when=move || open.get()>
                <NewConnection panel card=card.clone() close=move |()| close(open, opener)/>
            </Show>
        </div>
    }
    .into_any()
}

fn close(open: RwSignal<bool>, opener: Button) {
    open.set(false);
    focus(opener);
}

fn focus(button: Button) {
    if let Some(button) = button.get_untracked() {
        page::focus(&button);
    }
}

/// One link: where it goes to or comes from, which leads there, and what is said at it.
#[component]
fn Connection(panel: Panel, card: CardId, id: LinkId, opener: Button) -> impl IntoView {
    let (here, named, labelled, edited) = (card.clone(), id.clone(), id.clone(), id.clone());
    let (led, itself) = (id.clone(), id.clone());
    let name = followed(panel.follow(move |map| map.link(&named).map(|link| name(panel, map, &here, link))));
    let label = panel.follow(move |map| map.link(&labelled).map(|link| link.label.clone()));
    let put =
        move |text: &str| Ok(Command::LabelLink { link: edited.clone(), label: text.trim().to_string() });
    let full = name.get_untracked();
    let remove = move |()| {
        panel.execute(&Command::DeleteLink { link: id.clone() });
        focus(opener);
    };
    let go = move |_| {
        let map = panel.session.desk.map();
        let link = map.link(&led);
        if let Some(other) = link.map(|link| if link.from == card { &link.to } else { &link.from }) {
            go_to_card(panel.session, other);
        }
    };
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
    view! {
        <div>
            <div class="prop prop--wide">
                <button type="button" class="lb side__link" on:click=go>
                    <Icon name="link"/>
                    <span>{name}</span>
                </button>
                <IconButton sign="trash" name=panel.fill(words::DELETE_CONNECTION, "name", &full) press=remove/>
            </div>
            {field.view().into_view()}
        </div>
    }
    .into_any()
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
#[component]
fn NewConnection(panel: Panel, card: CardId, #[prop(into)] close: Callback<()>) -> impl IntoView {
    let (reason_id, list_id, label_id) = (element_id(), element_id(), element_id());
    let (target, label) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let reason = RwSignal::new(None::<String>);
    let lanes = targets(&panel.session.desk.map(), &card);
    let add = Callback::new(move |()| {
        let link = Link {
            id: LinkId::new(ids::fresh()),
            from: card.clone(),
            to: CardId::new(target.get_untracked()),
            label: label.get_untracked().trim().to_string(),
            extra: Default::default(),
        };
        let done = match link.to.as_str() {
            "" => Err(panel.t(words::CHOOSE_CARD).to_string()),
            _ => panel.try_execute(&Command::AddLink { link }),
        };
        match done {
            Ok(()) => close.run(()),
            Err(message) => reason.set(Some(message)),
        }
    });
    let key = move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" if !event.is_composing() && !on_button() => {
            event.prevent_default();
            add.run(());
        }
        "Escape" => {
            event.prevent_default();
            event.stop_propagation();
            close.run(());
        }
        _ => {}
    };
    let list = NodeRef::<html::Select>::new();
    list.on_load(|list| page::focus_when_shown(list.into()));
    view! {
        <div class="group" on:keydown=key>
            <Labelled label=panel.t(words::CONNECT_TO) id=list_id.clone()>
                <div class="field field--select">
                    <select
                        id=list_id
                        node_ref=list
                        aria-describedby=reason_id.clone()
                        aria-invalid=move || reason.read().is_some().then_some("true")
                        on:change=move |event| {
                            target.set(event_target_value(&event));
                            reason.set(None);
                        }
                    >
                        <option value="" selected>{panel.t(words::CHOOSE_CARD)}</option>
                        {lanes.into_iter().map(|lane| view! { <Targets lane/> }).collect_view()}
                    </select>
                    <Icon name="down"/>
                </div>
                <p class="field__error" role="alert" id=reason_id hidden=move || reason.read().is_none()>
                    {move || reason.get()}
                </p>
            </Labelled>
            <Labelled label=panel.t(words::CONNECTION_LABEL) id=label_id.clone()>
                <input
                    class="field"
                    autocomplete="off"
                    id=label_id
                    on:input=move |event| label.set(event_target_value(&event))
                />
            </Labelled>
            <div class="side__more">
                <WordButton sign="check" word=panel.t(words::CONNECT) press=add/>
                <WordButton sign="x" word=panel.t(words::CANCEL) press=close/>
            </div>
        </div>
    }
    .into_any()
}

fn on_button() -> bool {
    page::focused().is_some_and(|element| element.tag_name() == "BUTTON")
}

/// A lane, and its cards that can be linked to.
type Lane = (String, Vec<(CardId, String)>);

#[component]
fn Targets(lane: Lane) -> impl IntoView {
    let (name, cards) = lane;
    let option = |(id, title): (CardId, String)| view! { <option value=id.to_string()>{title}</option> };
    view! { <optgroup label=name>{cards.into_iter().map(option).collect_view()}</optgroup> }.into_any()
}

/// The cards that can be linked to, by lane.
fn targets(map: &Journey, card: &CardId) -> Vec<Lane> {
    let taken = |id: &CardId| id == card || map.links.iter().any(|link| link.from == *card && link.to == *id);
    let mut lanes: Vec<(&str, Lane)> = Vec::new();
    for placed in map.cards().filter(|placed| !taken(&placed.card.id)) {
        let member = (placed.card.id.clone(), placed.card.title.clone());
        match lanes.last_mut() {
            Some((id, (_, cards))) if *id == placed.lane.id.as_str() => cards.push(member),
            _ => lanes.push((placed.lane.id.as_str(), (placed.lane.name.clone(), vec![member]))),
        }
    }
    lanes.into_iter().map(|(_, lane)| lane).collect()
}
