//! The journeys that are put away.

use leptos::prelude::*;

use super::section::{Nothing, Section};
use crate::keep::Entry;
use crate::picture::Shape;
use crate::state::journeys::{self, Action, found, is_search};
use crate::state::moment::day_name;
use crate::state::session::{Session, session};
use crate::text::title::shown_title;
use crate::text::{Text, board, start as words};
use crate::ui::map::drawing::Drawing;
use crate::ui::parts::{Icon, IconButton, Item, WordButton};
use crate::ui::shell::StorageMeter;

/// The archived journeys whose title holds `query`, and how much is stored; nothing where a search finds none.
#[component]
pub fn Archive(query: RwSignal<String>) -> impl IntoView {
    let session = session();
    let empty = Memo::new(move |_| found(session, &query.read(), true).is_empty());
    let searching = Memo::new(move |_| is_search(&query.read()));
    let list = move || view! { <List query/> };
    view! {
        <Show when=move || !(empty.get() && searching.get())>
            <Section id="archive" title=words::ARCHIVE>
                <Show when=move || empty.get() fallback=list>
                    <Empty/>
                </Show>
            </Section>
        </Show>
    }
    .into_any()
}

#[component]
fn List(query: RwSignal<String>) -> impl IntoView {
    let session = session();
    view! {
        <ul class="items">
            <For
                each=move || found(session, &query.read(), true)
                key=|entry| entry.journey.id.clone()
                let(entry)
            >
                <Archived first=entry/>
            </For>
        </ul>
        <div class="foot">
            <Icon name="device"/>
            <StorageMeter/>
        </div>
    }
    .into_any()
}

/// An archived journey, which is `first` at first.
#[component]
fn Archived(first: Entry) -> impl IntoView {
    let session = session();
    let id = first.journey.id.clone();
    let entry = journeys::entry(session, first);
    let title = Memo::new(move |_| shown_title(session.language.get(), &entry.read().journey));
    let named = move |text: Text| move || session.fill(text, &[("title", &title.read())]);
    let of_press = id.clone();
    let press = move |action: Action| {
        let id = of_press.clone();
        move |()| action.run(session, &id)
    };
    view! {
        <Item sign="archive" name=title about=move || about(session, &entry.read()) attr:data-journey=id.to_string()>
            <span class="row2">
                <WordButton
                    sign="unarchive"
                    word=move || session.t(words::BRING_BACK)
                    name=named(words::BRING_BACK_OF)
                    on_press=press(Action::BringBack)
                />
                <IconButton sign="trash" name=named(words::DELETE_OF) on_press=press(Action::Delete)/>
            </span>
        </Item>
    }
    .into_any()
}

/// When it was last changed, where that is known, and how many cards it has.
fn about(session: Session, entry: &Entry) -> String {
    let day = day_name(session.language.get(), entry.saved);
    let cards = session.count(board::CARDS, entry.journey.card_count());
    if day.is_empty() { cards } else { format!("{day} · {cards}") }
}

#[component]
fn Empty() -> impl IntoView {
    let session = session();
    view! {
        <div class="empty">
            <Drawing class="pic art" view_box="0 0 92 50" shapes=outline()/>
            <Nothing title=words::ARCHIVE_EMPTY text=move || session.t(words::ARCHIVE_EMPTY_TEXT)/>
            <Icon name="device"/>
            <StorageMeter/>
        </div>
    }
    .into_any()
}

/// Three phases and a curve.
fn outline() -> Vec<Shape> {
    let bar = |x, class| Shape::Rect { x, y: 6.0, w: 26.0, h: 9.0, rx: 3.0, class };
    let curve = "M4 38c14 0 14-14 28-14s16 16 30 16 14-10 26-10".to_owned();
    vec![
        bar(1.0, "bar hue-1"),
        bar(33.0, "bar hue-3"),
        bar(65.0, "bar hue-5"),
        Shape::Path { d: curve, class: "real" },
    ]
}
