//! The journeys that are put away.

use leptos::prelude::*;

use super::actions;
use super::journey_card::{followed, shown_title};
use super::journeys::{found, is_search};
use super::moment::day_name;
use crate::model::JourneyId;
use crate::text::{board, start as words};
use crate::ui::alerts::StorageMeter;
use crate::ui::parts::icon;
use crate::ui::session::{Session, session};

/// The archived journeys whose title holds `query`, and how much is stored.
pub fn archive(query: RwSignal<String>) -> AnyView {
    let session = session();
    let shown = Memo::new(move |_| found(session, &query.read(), true));
    let empty = Memo::new(move |_| shown.read().is_empty());
    let searching = Memo::new(move |_| is_search(&query.read()));
    let content = move || match (empty.get(), searching.get()) {
        (true, true) => None,
        (true, false) => Some(nothing(session)),
        (false, _) => Some(list(session, shown)),
    };
    let section = move |content: AnyView| {
        view! {
            <section aria-labelledby="archive">
                <div class="h2"><h2 id="archive">{session.t(words::ARCHIVE)}</h2></div>
                {content}
            </section>
        }
    };
    (move || content().map(section)).into_any()
}

fn list(session: Session, shown: Memo<Vec<JourneyId>>) -> AnyView {
    view! {
        <ul class="items">
            <For each=move || shown.get() key=JourneyId::clone children=move |id| item(session, &id)/>
        </ul>
        <div class="foot">{icon("device", 14)}<StorageMeter/></div>
    }
    .into_any()
}

fn item(session: Session, id: &JourneyId) -> AnyView {
    let Some(entry) = followed(session, id) else { return ().into_any() };
    let entry = entry.get();
    let language = session.language.get();
    let title = shown_title(language, &entry.journey);
    let day = day_name(language, entry.saved);
    let cards = session.count(board::CARDS, entry.journey.card_count());
    let about = [day, cards].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let named = |text: crate::text::Text| text.fill(language, &[("title", &title)]);
    let (back, delete) = (named(words::BRING_BACK_OF), named(words::DELETE_OF));
    let press = |act: fn(Session, &JourneyId)| {
        let id = entry.journey.id.clone();
        move |_| act(session, &id)
    };
    view! {
        <li class="item" data-journey=entry.journey.id.as_str().to_string()>
            {icon("archive", 16)}
            <div class="item__text"><b>{title.clone()}</b><p>{about}</p></div>
            <span class="row2">
                <button type="button" class="btn btn--line btn--sm" aria-label=back on:click=press(actions::bring_back)>
                    {icon("unarchive", 14)}{session.t(words::BRING_BACK)}
                </button>
                <button type="button" class="btn btn--icon btn--sm" aria-label=delete.clone() title=delete
                    on:click=press(actions::delete)>{icon("trash", 14)}</button>
            </span>
        </li>
    }
    .into_any()
}

fn nothing(session: Session) -> AnyView {
    let bars = [("1", "hue-1"), ("33", "hue-3"), ("65", "hue-5")].into_iter().map(|(x, hue)| {
        view! { <rect class=format!("bar {hue}") x=x y="6" width="26" height="9" rx="3"></rect> }
    });
    view! {
        <div class="empty">
            <svg class="pic art" viewBox="0 0 92 50" aria-hidden="true">
                {bars.collect_view()}
                <path class="real" d="M4 38c14 0 14-14 28-14s16 16 30 16 14-10 26-10"></path>
            </svg>
            <div><b>{session.t(words::ARCHIVE_EMPTY)}</b><p>{session.t(words::ARCHIVE_EMPTY_TEXT)}</p></div>
            {icon("device", 14)}<StorageMeter/>
        </div>
    }
    .into_any()
}
