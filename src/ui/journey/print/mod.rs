//! The map on paper: built when printing starts, as tables whose heads repeat on every page. Another view than the board
//! is printed as it is.
//!
//! A [`part`] is a table of some steps, a [`row`] what it shows of a lane.

mod columns;
mod part;
mod row;

use leptos::ev;
use leptos::html::Div;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use leptos_use::{use_event_listener, use_window};

use self::columns::{Column, columns_of};
use self::part::Part;
use crate::model::Journey;
use crate::platform::{locale, page, paper};
use crate::state::session::{Session, session};
use crate::state::view::View;
use crate::text::board as words;
use crate::text::title::shown_title;

/// How many steps stand side by side on a landscape page.
const STEPS_A_PAGE: usize = 6;

/// Builds the sheets when the browser is about to print, and takes them away afterwards.
///
/// They are not a part of the screen: that would be drawn only after the browser has looked at the page.
pub fn print_when_asked(session: Session) {
    let sheets = NodeRef::<Div>::new();
    let mounted = StoredValue::new_local(None::<UnmountHandle<AnyViewState>>);
    let show = move |_| {
        session.keeping.commit_typing();
        mounted.set_value(None);
        mounted.set_value(put_on_page(session, sheets));
    };
    let _ = use_event_listener(use_window(), ev::beforeprint, show);
    let _ = use_event_listener(use_window(), ev::afterprint, move |_| mounted.set_value(None));
}

/// Puts the sheets at the end of the page; they go with what is returned.
fn put_on_page(session: Session, sheets: NodeRef<Div>) -> Option<UnmountHandle<AnyViewState>> {
    let shown = match session.view.get_untracked() {
        View::Board | View::Guide(_) => None,
        View::Outline => Some(".outline__phases"),
        View::Opportunities => Some(".chances"),
    };
    let view = move || {
        provide_context(session);
        view! { <Sheets node_ref=sheets of_map=shown.is_none()/> }.into_any()
    };
    let mounted = mount_to(page::find("body")?, view);
    if let Some((sheets, shown)) = sheets.get_untracked().zip(shown) {
        paper::copy_onto(&sheets, shown);
    }
    Some(mounted)
}

/// The sheets, with the tables of the map or with its head alone.
#[component]
fn Sheets(node_ref: NodeRef<Div>, of_map: bool) -> impl IntoView {
    let session = session();
    let (map, language) = (session.desk.map(), session.language_now());
    let columns = columns_of(&map);
    let part = |columns: &[Column]| view! { <Part map=map.clone() columns=columns.to_vec()/> };
    let parts = of_map.then(|| columns.chunks(STEPS_A_PAGE).map(part).collect_view());
    view! {
        <div class="print" translate="no" node_ref=node_ref>
            <header class="print__head">
                <h1 dir="auto">{shown_title(language, &map)}</h1>
                <p dir="auto">{map.description.clone()}</p>
                <p>{reviewed(session, &map)}</p>
            </header>
            {parts}
        </div>
    }
    .into_any()
}

/// When it was last looked through, where that is known.
fn reviewed(session: Session, map: &Journey) -> Option<String> {
    let language = session.language_now();
    map.reviewed.map(|day| words::REVIEWED_ON.fill(language, &[("day", &locale::day(language, day))]))
}
