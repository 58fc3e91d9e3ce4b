//! The links of a card to other cards.

use leptos::html;
use leptos::prelude::*;

use super::new_connection::NewConnection;
use crate::command::Command;
use crate::model::{CardId, Journey, Link, LinkId};
use crate::platform::page;
use crate::state::actions::{delete_link, go_to_card};
use crate::text::inspector as words;
use crate::ui::fields::frame::{Buttons, Group, Heading};
use crate::ui::fields::panel::Panel;
use crate::ui::fields::text_field::TextField;
use crate::ui::parts::{Icon, IconButton, Live, WordButton};

type Button = NodeRef<html::Button>;

/// The links that start or end at a card.
#[component]
pub fn Connections(panel: Panel, card: CardId) -> impl IntoView {
    let here = card.clone();
    let links = panel.memo(move |map| {
        let at_card = map.links.iter().filter(|link| link.from == here || link.to == here);
        Some(at_card.map(|link| link.id.clone()).collect::<Vec<_>>())
    });
    let opener = Button::new();
    let open = RwSignal::new(false);
    let toggle = move |()| match open.get_untracked() {
        true => close(open, opener),
        false => open.set(true),
    };
    let from = card.clone();
    view! {
        <Group>
            <Heading text=panel.t(words::CONNECTIONS)/>
            <For each=move || links.get() key=LinkId::clone let(id)>
                <Connection panel card=from.clone() id opener/>
            </For>
            <Buttons>
                <WordButton
                    sign="link"
                    word=panel.t(words::NEW_CONNECTION)
                    node_ref=opener
                    expanded=move || open.get()
                    on_press=toggle
                />
            </Buttons>
            <Show when=move || open.get()>
                <NewConnection panel card=card.clone() close=move |()| close(open, opener)/>
            </Show>
        </Group>
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
    let (here, named, led) = (card.clone(), id.clone(), id.clone());
    let name = panel.memo(move |map| map.link(&named).map(|link| name(panel, map, &here, link)));
    let full = name.get_untracked();
    let label_id = id.clone();
    let remove = move |()| {
        delete_link(panel.session, &id);
        focus(opener);
    };
    let go = move |_| {
        let map = panel.session.desk.map();
        let link = map.link(&led);
        if let Some(other) = link.map(|link| if link.from == card { &link.to } else { &link.from }) {
            go_to_card(panel.session, other);
        }
    };
    view! {
        <div>
            <div class="prop prop--wide">
                <button type="button" class="lb side__link" on:click=go>
                    <Icon name="link"/>
                    <Live text=name/>
                </button>
                <IconButton
                    sign="trash"
                    name=panel.fill(words::DELETE_CONNECTION, "name", &full)
                    on_press=remove
                />
            </div>
            <Label panel id=label_id name=full/>
        </div>
    }
    .into_any()
}

/// What is said at a link called `name`.
#[component]
fn Label(panel: Panel, id: LinkId, name: String) -> impl IntoView {
    let (labelled, edited) = (id.clone(), id.clone());
    let label = panel.memo(move |map| map.link(&labelled).map(|link| link.label.clone()));
    let text = panel.editable(label, move |text| {
        Ok(Command::LabelLink { link: edited.clone(), label: text.trim().to_string() })
    });
    let asked = panel.session.desk.asked_link;
    let is_asked = move |()| {
        let is_asked = asked.read().as_ref() == Some(&id);
        if is_asked {
            asked.set(None);
        }
        is_asked
    };
    view! {
        <TextField
            name=panel.fill(words::CONNECTION_LABEL_OF, "name", &name)
            hint=panel.t(words::CONNECTION_LABEL)
            text
            focus=is_asked
        />
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
