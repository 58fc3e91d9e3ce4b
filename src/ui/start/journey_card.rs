//! A journey in the list.

use leptos::prelude::*;

use super::faces::Faces;
use crate::keep::Entry;
use crate::picture::{Thumbnail, thumbnail};
use crate::platform::ids;
use crate::state::journeys::{self, focus_journey, journey_menu};
use crate::state::moment;
use crate::state::screen::{Screen, link_to};
use crate::state::session::session;
use crate::text::board;
use crate::text::title::shown_title;
use crate::ui::map::drawing::Drawing;
use crate::ui::map::inline_edit::InlineEdit;
use crate::ui::parts::Icon;

/// The picture of a map with its title, last change and number of cards, as a link to its board; and the menu
/// with what else can be done with it. It is `first` at first, and follows the store as long as it is shown.
#[component]
pub fn JourneyCard(first: Entry) -> impl IntoView {
    let session = session();
    let id = first.journey.id.clone();
    let (of_menu, of_mark) = (id.clone(), id.to_string());
    let entry = journeys::entry(session, first);
    let title = Memo::new(move |_| shown_title(session.language.get(), &entry.read().journey));
    let renaming = RwSignal::new(false);
    let about = ids::fresh();
    let described = about.clone();
    let heading = move || match renaming.get() {
        true => view! { <TitleField entry renaming/> }.into_any(),
        false => view! { <Heading entry title about=described.clone()/> }.into_any(),
    };
    view! {
        <li class="jcard" data-journey=of_mark>
            <div class="jcard__map"><Picture entry/></div>
            <div class="jcard__body">
                {heading}
                <About entry id=about/>
            </div>
            <button
                type="button"
                class="btn btn--icon btn--sm menu"
                aria-haspopup="menu"
                hidden=move || renaming.get()
                aria-label=move || session.fill(board::MORE_FOR, &[("name", &title.read())])
                on:click=move |_| journey_menu(session, &of_menu, renaming)
            >
                <Icon name="more"/>
            </button>
        </li>
    }
    .into_any()
}

#[component]
fn Picture(entry: Memo<Entry>) -> impl IntoView {
    let picture = Memo::new(move |_| thumbnail(&entry.read().journey));
    move || {
        view! { <Drawing class="pic" view_box=Thumbnail::VIEW_BOX shapes=picture.get().shapes/> }.into_any()
    }
}

/// The title as a link to the board, which the element with the id `about` says more about.
#[component]
fn Heading(entry: Memo<Entry>, title: Memo<String>, about: String) -> impl IntoView {
    let session = session();
    let to = link_to(&Screen::Board(entry.read_untracked().journey.id.clone()));
    view! {
        <h3>
            <a
                class="jcard__link"
                href=to
                title=move || moment::last_changed(session.language.get(), entry.read().saved)
                aria-describedby=about
                translate="no"
                dir="auto"
                prop:textContent=move || title.get()
            ></a>
        </h3>
    }
    .into_any()
}

/// Last change, number of cards, and whom it is about.
#[component]
fn About(entry: Memo<Entry>, id: String) -> impl IntoView {
    let session = session();
    let day = move || moment::day_name(session.language.get(), entry.read().saved);
    let cards = move || session.count(board::CARDS, entry.read().journey.card_count());
    view! {
        <div class="jcard__meta" id=id translate="no">
            <span prop:textContent=day></span>
            <span class="num" prop:textContent=cards></span>
            <Faces entry/>
        </div>
    }
    .into_any()
}

/// The field in which a journey of the list is renamed, as long as `renaming` is set.
#[component]
fn TitleField(entry: Memo<Entry>, renaming: RwSignal<bool>) -> impl IntoView {
    let session = session();
    let journey = entry.get_untracked().journey;
    let (id, of_focus) = (journey.id.clone(), journey.id.clone());
    let commit = move |title: String| {
        session.keeping.rename(&id, title);
        Ok(())
    };
    let done = move |by_key: bool| {
        renaming.set(false);
        if by_key {
            focus_journey(&of_focus);
        }
    };
    let name = session.t(board::TITLE);
    view! { <InlineEdit name text=journey.title.clone() on_commit=commit on_done=done/> }.into_any()
}
