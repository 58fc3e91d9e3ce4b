//! The links of a card to other cards, and a form to add one.

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::html::Button;
use leptos::prelude::*;

use super::frame::{group, icon_button, labelled, word_button};
use super::list::rows;
use super::panel::{Panel, element_id};
use super::text_field::{Look, TextField};
use crate::command::Command;
use crate::model::{CardId, Journey, Link, LinkId};
use crate::platform::{ids, page};
use crate::text::inspector as words;
use crate::ui::parts::icon;

/// The links that start or end at a card.
pub fn connections(panel: Panel, card: CardId) -> AnyView {
    let open = RwSignal::new(false);
    let opener = NodeRef::<Button>::new();
    let focus_opener = move || {
        if let Some(button) = opener.get_untracked() {
            page::focus(&button);
        }
    };
    let ids = {
        let card = card.clone();
        panel.follow(move |map| {
            let at_card = map.links.iter().filter(|link| link.from == card || link.to == card);
            Some(at_card.map(|link| link.id.to_string()).collect::<Vec<_>>())
        })
    };
    let row = {
        let card = card.clone();
        move |id: String| connection(panel, card.clone(), LinkId::new(id), focus_opener)
    };
    let close: Arc<dyn Fn() + Send + Sync> = Arc::new(move || {
        open.set(false);
        focus_opener();
    });
    let form = move || open.get().then(|| new_connection(panel, card.clone(), close.clone()));
    let button = view! {
        <div class="side__more">
            <button type="button" class="btn btn--line btn--sm" node_ref=opener
                aria-expanded=move || open.get().to_string() on:click=move |_| open.update(|open| *open = !*open)>
                {icon("link", 14)}{panel.t(words::NEW_CONNECTION)}
            </button>
        </div>
    };
    group(
        Some(panel.t(words::CONNECTIONS)),
        vec![rows(ids, row), button.into_any(), view! { {form} }.into_any()],
    )
}

/// One link: where it goes to or comes from, and what is said at it.
fn connection(panel: Panel, card: CardId, id: LinkId, removed: impl Fn() + Send + Sync + 'static) -> AnyView {
    let name = {
        let id = id.clone();
        panel.follow(move |map| map.link(&id).map(|link| name(panel, map, &card, link)))
    };
    let label = {
        let id = id.clone();
        panel.follow(move |map| map.link(&id).map(|link| link.label.clone()))
    };
    let put = {
        let link = id.clone();
        move |text: &str| Ok(Command::LabelLink { link: link.clone(), label: text.trim().to_string() })
    };
    let hint = Signal::stored(panel.t(words::CONNECTION_LABEL));
    let field_name = name.with_untracked(|name| panel.fill(words::CONNECTION_LABEL_OF, "name", name));
    let field = TextField::new(Look::Line, field_name, label, Arc::new(put)).with_hint(hint).view(panel);
    let remove = move || {
        panel.execute(&Command::DeleteLink { link: id.clone() });
        removed();
    };
    let remove_name = name.with_untracked(|name| panel.fill(words::DELETE_CONNECTION, "name", name));
    view! {
        <div>
            <div class="prop prop--wide">
                <span class="lb">{icon("link", 14)}<span>{move || name.get()}</span></span>
                {icon_button("trash", remove_name, Arc::new(remove), None)}
            </div>
            {field}
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
fn new_connection(panel: Panel, card: CardId, close: Arc<dyn Fn() + Send + Sync>) -> AnyView {
    let target = StoredValue::new(String::new());
    let label = StoredValue::new(String::new());
    let refused = RwSignal::new(None::<String>);
    let from = card.clone();
    let add = {
        let close = close.clone();
        move || {
            let link = Link {
                id: LinkId::new(ids::fresh()),
                from: from.clone(),
                to: CardId::new(target.get_value()),
                label: label.get_value().trim().to_string(),
                extra: Default::default(),
            };
            let chosen = !link.to.as_str().is_empty();
            let done = match chosen {
                true => panel.try_execute(&Command::AddLink { link }),
                false => Err(panel.t(words::CHOOSE_CARD).to_string()),
            };
            match done {
                Ok(()) => close(),
                Err(message) => refused.set(Some(message)),
            }
        }
    };
    let key = {
        let (add, close) = (add.clone(), close.clone());
        move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" if !event.is_composing() => {
                event.prevent_default();
                add();
            }
            "Escape" => {
                event.prevent_default();
                event.stop_propagation();
                close();
            }
            _ => {}
        }
    };
    let choose = move |event: leptos::ev::Event| {
        target.set_value(event_target_value(&event));
        refused.set(None);
    };
    let error_id = element_id();
    let described = error_id.clone();
    let message = move || {
        refused.get().map(|message| {
            view! { <p class="field__error" role="alert" id=error_id.clone()>{icon("warn", 12)}{message}</p> }
        })
    };
    let list = labelled(panel.t(words::CONNECT_TO), |id| {
        view! {
            <div class="field field--select" class:is-invalid=move || refused.read().is_some()>
                <select id=id on:change=choose aria-describedby=described use:shown>
                    <option value="">{panel.t(words::CHOOSE_CARD)}</option>
                    {targets(&panel.session.desk.map(), &card)}
                </select>
                {icon("down", 14)}
            </div>
            {message}
        }
        .into_any()
    });
    let text = labelled(panel.t(words::CONNECTION_LABEL), |id| {
        let typed = move |event: leptos::ev::Event| label.set_value(event_target_value(&event));
        view! { <input class="field" id=id autocomplete="off" on:input=typed/> }.into_any()
    });
    let add: Arc<dyn Fn() + Send + Sync> = Arc::new(add);
    view! {
        <div class="group" on:keydown=key>
            {list}{text}
            <div class="side__more">
                {word_button("check", panel.t(words::CONNECT), add)}
                {word_button("x", panel.t(words::CANCEL), close)}
            </div>
        </div>
    }
    .into_any()
}

/// The cards that can be linked to, by lane.
fn targets(map: &Journey, card: &CardId) -> AnyView {
    let taken = |id: &CardId| id == card || map.links.iter().any(|link| link.from == *card && link.to == *id);
    let mut lanes: Vec<(String, Vec<AnyView>)> = Vec::new();
    for placed in map.cards().filter(|placed| !taken(&placed.card.id)) {
        let option = view! { <option value=placed.card.id.to_string()>{placed.card.title.clone()}</option> }
            .into_any();
        match lanes.last_mut() {
            Some((lane, options)) if *lane == placed.lane.name => options.push(option),
            _ => lanes.push((placed.lane.name.clone(), vec![option])),
        }
    }
    let lane = |(name, options): (String, Vec<AnyView>)| view! { <optgroup label=name>{options}</optgroup> };
    lanes.into_iter().map(lane).collect_view().into_any()
}

fn shown(element: leptos::tachys::renderer::types::Element) {
    page::focus_when_shown(element);
}
