//! The form for a new link from a card to another.

use leptos::html;
use leptos::prelude::*;

use crate::command::Command;
use crate::model::{CardId, Journey, Link, LinkId};
use crate::platform::dom::KeyboardEvent;
use crate::platform::{ids, page};
use crate::text::{inspector as words, isolated};
use crate::ui::fields::frame::{Buttons, Labelled};
use crate::ui::fields::panel::{Panel, element_id};
use crate::ui::parts::{Icon, WordButton};

/// The form for a new link. Choosing a card alone adds nothing yet: the arrow keys of a list choose as they go.
#[component]
pub fn NewConnection(panel: Panel, card: CardId, #[prop(into)] close: Callback<()>) -> impl IntoView {
    let (reason_id, list_id, label_id) = (element_id(), element_id(), element_id());
    let (target, label) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let reason = RwSignal::new(None::<String>);
    // Told again only where it is another.
    let said = Memo::new(move |_| reason.get());
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
        "Enter" if !on_button() => {
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
    Effect::new(move || {
        if let Some(list) = list.get() {
            page::focus_when_shown(list.into());
        }
    });
    view! {
        <div class="group" on:keydown=key>
            <Labelled label=panel.t(words::CONNECT_TO) id=list_id.clone()>
                <div class="field field--select">
                    <select
                        id=list_id
                        node_ref=list
                        aria-describedby=reason_id.clone()
                        aria-invalid=move || said.read().is_some().then_some("true")
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
                <p
                    class="field__error"
                    role="alert"
                    translate="no"
                    id=reason_id
                    hidden=move || said.read().is_none()
                    prop:textContent=move || said.get().unwrap_or_default()
                ></p>
            </Labelled>
            <Labelled label=panel.t(words::CONNECTION_LABEL) id=label_id.clone()>
                <input
                    class="field"
                    autocomplete="off"
                    id=label_id
                    dir="auto"
                    on:input=move |event| label.set(event_target_value(&event))
                />
            </Labelled>
            <Buttons>
                <WordButton sign="check" word=panel.t(words::CONNECT) on_press=add/>
                <WordButton sign="x" word=panel.t(words::CANCEL) on_press=close/>
            </Buttons>
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
    let option =
        |(id, title): (CardId, String)| view! { <option value=id.to_string() dir="auto">{title}</option> };
    view! { <optgroup label=isolated(&name).into_owned() translate="no">{cards.into_iter().map(option).collect_view()}</optgroup> }
        .into_any()
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
