//! A journey in the list.

use std::sync::Arc;

use leptos::prelude::*;

use super::picture::picture;
use super::{actions, focus_soon, moment};
use crate::keep::{Entry, Overview};
use crate::model::{Journey, JourneyId, Persona, PersonaId, is_portrait};
use crate::platform::{ids, locale, page};
use crate::text::{Language, board, keep, start as words};
use crate::ui::board::inline_edit::inline_text;
use crate::ui::parts::{Item, MenuAt, icon, open_in};
use crate::ui::session::{Screen, Session, address, session};

/// Faces that fit on a card.
const FACES: usize = 3;

/// The picture of a map with its title, last change and number of cards, as a link to its board; and the menu
/// with what else can be done with it. It follows the store as long as it is shown.
pub fn journey_card(id: JourneyId) -> AnyView {
    let session = session();
    let Some(entry) = followed(session, &id) else { return ().into_any() };
    let renaming = RwSignal::new(false);
    let title = move || entry.with(|entry| shown_title(session.language.get(), &entry.journey));
    let about = ids::fresh();
    let described = about.clone();
    let heading = move || match renaming.get() {
        true => title_field(session, entry, renaming),
        false => title_link(session, entry, described.clone()),
    };
    view! {
        <li class="jcard" data-journey=id.as_str().to_string()>
            <div class="jcard__map">{move || entry.with(|entry| picture(&entry.journey))}</div>
            <div class="jcard__body">{heading}{meta(session, entry, about)}</div>
            <button type="button" class="btn btn--icon btn--sm menu" aria-haspopup="menu" hidden=renaming
                aria-label=move || session.fill(board::MORE_FOR, &[("name", &title())])
                on:click=move |_| open_card_menu(session, entry, renaming)>{icon("more", 14)}</button>
        </li>
    }
    .into_any()
}

/// The title of a journey as it is shown where it has none of its own.
pub fn shown_title(language: Language, journey: &Journey) -> String {
    match journey.title.trim() {
        "" => words::UNTITLED.get(language).to_string(),
        title => title.to_string(),
    }
}

/// Moves the focus to the menu button of a journey's card, once it is drawn.
fn focus_card(journey: &Journey) {
    focus_soon(&[&format!("[data-journey={}] .menu", page::quoted(journey.id.as_str()))]);
}

/// The entry of a journey as the store has it, and as it was once it is gone; nothing for one that isn't there.
pub fn followed(session: Session, id: &JourneyId) -> Option<Memo<Entry>> {
    let overview = session.keeping.overview;
    let find = |overview: &Overview, id: &JourneyId| {
        overview.journeys.iter().find(|entry| entry.journey.id == *id).cloned()
    };
    let first = overview.with_untracked(|overview| find(overview, id))?;
    let changed = |before: Option<&Entry>, now: Option<&Entry>| match (before, now) {
        (Some(before), Some(now)) => !Arc::ptr_eq(&before.journey, &now.journey) || before.saved != now.saved,
        _ => true,
    };
    let entry = move |known: Option<&Entry>| {
        let last = known.unwrap_or(&first);
        overview.with(|overview| find(overview, &last.journey.id)).unwrap_or_else(|| last.clone())
    };
    Some(Memo::new_with_compare(entry, changed))
}

fn title_link(session: Session, entry: Memo<Entry>, described: String) -> AnyView {
    let title = move || entry.with(|entry| shown_title(session.language.get(), &entry.journey));
    let to = entry.with_untracked(|entry| format!("#{}", address(&Screen::Board(entry.journey.id.clone()))));
    let changed = move || entry.with(|entry| moment::last_changed(session.language.get(), entry.saved));
    view! { <h3><a class="jcard__link" href=to aria-describedby=described title=changed>{title}</a></h3> }
        .into_any()
}

fn title_field(session: Session, entry: Memo<Entry>, renaming: RwSignal<bool>) -> AnyView {
    let journey = entry.with_untracked(|entry| entry.journey.clone());
    let (id, text) = (journey.id.clone(), journey.title.clone());
    let commit = move |title: String| actions::rename(session, &id, title);
    let done = move |by_key: bool| {
        renaming.set(false);
        if by_key {
            focus_card(&journey);
        }
    };
    inline_text(session.t(board::TITLE), text, false, commit, done)
}

/// Last change, number of cards, and whom it is about.
fn meta(session: Session, entry: Memo<Entry>, id: String) -> AnyView {
    let day = move || entry.with(|entry| moment::day_name(session.language.get(), entry.saved));
    let cards = move || session.count(board::CARDS, entry.with(|entry| entry.journey.card_count()));
    view! {
        <div class="jcard__meta" id=id>
            <span>{day}</span>
            <span class="num">{cards}</span>
            {move || faces(session, &entry.read().journey)}
        </div>
    }
    .into_any()
}

/// The faces of the personas of a journey, as far as they are known.
fn faces(session: Session, journey: &Journey) -> Option<AnyView> {
    let personas = session.keeping.personas.read();
    let of = |id: &PersonaId| personas.iter().find(|persona| persona.id == *id);
    let known: Vec<&Arc<Persona>> = journey.personas.iter().filter_map(of).collect();
    let names = known.iter().map(|persona| persona.name.as_str()).collect::<Vec<_>>().join(", ");
    let shown = if known.len() > FACES { FACES - 1 } else { known.len() };
    let language = session.language.get();
    let rest = (known.len() > shown).then(|| {
        view! { <span class="avatar">"+"{locale::count(language, known.len() - shown)}</span> }
    });
    (!known.is_empty()).then(|| {
        let names = words::PERSONAS.fill(language, &[("names", &names)]);
        let faces = known[..shown].iter().map(|persona| face(persona)).collect_view();
        view! {
            <span class="vh">{names}</span>
            <span class="avatars" aria-hidden="true">{faces}{rest}</span>
        }
        .into_any()
    })
}

fn face(persona: &Persona) -> AnyView {
    if is_portrait(&persona.portrait) {
        return view! { <span class="avatar"><img alt="" src=persona.portrait.clone()/></span> }.into_any();
    }
    let initial: String = persona.name.trim().chars().take(1).flat_map(char::to_uppercase).collect();
    view! { <span class="avatar">{initial}</span> }.into_any()
}

fn open_card_menu(session: Session, entry: Memo<Entry>, renaming: RwSignal<bool>) {
    let journey = entry.with_untracked(|entry| entry.journey.clone());
    let name =
        session.fill(board::MORE_FOR, &[("name", &shown_title(session.language.get_untracked(), &journey))]);
    let act = |act: fn(Session, &JourneyId)| {
        let id = journey.id.clone();
        move || act(session, &id)
    };
    let items = vec![
        Item::press(session.t(board::RENAME), "pencil", move || renaming.set(true)),
        Item::press(session.t(board::DUPLICATE), "copy", act(actions::duplicate)),
        Item::press(session.t(words::ARCHIVE_IT), "archive", act(actions::archive)),
        Item::press(session.t(board::EXPORT), "download", act(actions::export)).with_hint("JSON"),
        Item::press(session.t(keep::EARLIER_VERSIONS), "loop", act(actions::show_versions)),
        Item::Line,
        Item::press(session.t(board::DELETE), "trash", act(actions::delete)).dangerous(),
    ];
    open_in(session.menu, MenuAt::Focus, name, items);
}
