//! The menu of what cards can be chosen by.

use std::sync::Arc;

use leptos::prelude::*;

use crate::find::{Choice, Facet, FacetKind, Query, choices};
use crate::model::Persona;
use crate::platform::locale;
use crate::state::menu::{Item, Label, MenuAt};
use crate::state::search::look_for;
use crate::state::session::Session;
use crate::text::find as words;

/// Opens the menu of what cards can be chosen by: what occurs in the map.
pub fn filter_menu(session: Session) {
    session.menu.open(MenuAt::Focus, session.t(words::FILTER), items(session));
}

fn items(session: Session) -> Vec<Item> {
    let map = session.desk.map();
    let personas = listed(session);
    let personas: Vec<&Persona> = personas.iter().map(|persona| &**persona).collect();
    let mut items = Vec::new();
    for kind in FacetKind::ALL {
        let choices = choices(&map, &personas, kind);
        let values: Vec<Item> = choices.into_iter().map(|choice| value(session, kind, choice)).collect();
        match (values.is_empty(), kind) {
            (true, _) => {}
            (_, FacetKind::MomentOfTruth) => items.extend(values),
            _ => items.push(Item::More {
                label: session.t(words::facet(kind)).into(),
                icon: sign(kind),
                items: values,
            }),
        }
    }
    if items.is_empty() {
        items.push(Item::Head(session.t(words::NOTHING_TO_FILTER).into()));
    }
    if !session.desk.query.read_untracked().is_empty() {
        items.push(Item::Line);
        items.push(Item::press(session.t(words::CLEAR), "x", move || look_for(session, Query::default())));
    }
    items
}

/// The personas that the map names.
fn listed(session: Session) -> Vec<Arc<Persona>> {
    let map = session.desk.map();
    let all = session.keeping.personas.read_untracked();
    all.iter().filter(|persona| map.personas.contains(&persona.id)).cloned().collect()
}

fn value(session: Session, kind: FacetKind, choice: Choice) -> Item {
    let label = label(session, kind, &choice.value);
    let facet = Facet { kind, value: choice.value };
    let known = facet.clone();
    Item::Toggle {
        label,
        hint: locale::count(session.language_now(), choice.cards),
        on: Arc::new(move || session.desk.query.read().chooses(&known)),
        act: Arc::new(move || look_for(session, session.desk.query.get_untracked().toggled(&facet))),
    }
}

fn label(session: Session, kind: FacetKind, value: &str) -> Label {
    if let Some(text) = words::facet_value(kind, value) {
        return text.get(session.language_now()).into();
    }
    let personas = session.keeping.personas.read_untracked();
    let persona = personas.iter().find(|persona| kind == FacetKind::Persona && persona.id.as_str() == value);
    Label::written(persona.map_or(value, |persona| &persona.name))
}

fn sign(kind: FacetKind) -> &'static str {
    match kind {
        FacetKind::Persona => "users",
        FacetKind::Medium => "screen",
        FacetKind::Directness => "direct",
        FacetKind::Sense => "eye",
        FacetKind::Channel => "megaphone",
        FacetKind::Evidence => "chart",
        FacetKind::Emotion => "curve",
        FacetKind::MomentOfTruth => "star",
        FacetKind::Owner => "check",
        FacetKind::Tag => "hash",
    }
}
