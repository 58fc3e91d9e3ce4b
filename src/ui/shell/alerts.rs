//! Bars below that of the screen where the work isn't kept, or a newer version waits, and the dialogs to which they lead.

use leptos::prelude::*;

use super::framed::FramedBar;
use super::news::UpdateBar;
use super::space::MakeRoom;
use super::versions::EarlierVersions;
use crate::keep::Trouble;
use crate::platform::page;
use crate::state::framed::Framed;
use crate::state::keeping::Unsaved;
use crate::state::saved::missing;
use crate::state::session::session;
use crate::text::{Text, keep as words};
use crate::ui::parts::{Anew, Icon, TextButton};

/// Bars that say what isn't kept, and what can be done, that there is a newer version of the page, or that it stands in
/// another one; and the dialogs about the store. Takes no room where all is well.
#[component]
pub fn AlertBars() -> impl IntoView {
    let session = session();
    let keeping = session.keeping;
    let gone = Memo::new(move |_| missing(session));
    // Where another page keeps the map, it says so itself.
    let is_kept_here = session.host.is_none();
    let framed = Framed::here(keeping).filter(|_| is_kept_here);
    view! {
        <div class="alerts">
            <UpdateBar/>
            {framed.map(|framed| view! { <FramedBar framed/> })}
            {(!keeping.lasts && framed.is_none() && is_kept_here).then(|| view! { <Blocked/> })}
            <Anew value=move || keeping.unsaved.get().filter(|_| keeping.lasts) let(unsaved)>
                <NotKept unsaved/>
            </Anew>
            <Show when=move || gone.read().is_some()>
                <Gone names=gone/>
            </Show>
            <Show when=move || keeping.making_room.get()>
                <MakeRoom/>
            </Show>
            <Anew value=keeping.showing_versions let(id)>
                <EarlierVersions id/>
            </Anew>
        </div>
    }
    .into_any()
}

/// Nothing is kept: the browser blocks its store.
#[component]
fn Blocked() -> impl IntoView {
    let session = session();
    let download = move |()| session.keeping.export_workspace();
    view! {
        <AlertBar message=move || session.t(words::BLOCKED)>
            <WayOut word=words::DOWNLOAD_EVERYTHING on_press=download/>
        </AlertBar>
    }
    .into_any()
}

/// Something is gone from the store that nobody deleted.
#[component]
fn Gone(names: Memo<Option<String>>) -> impl IntoView {
    let session = session();
    let keeping = session.keeping;
    let message =
        move || session.fill(words::MISSING, &[("names", names.read().as_deref().unwrap_or_default())]);
    view! {
        <AlertBar message>
            <WayOut word=words::PUT_BACK on_press=move |()| keeping.put_back_missing()/>
            <WayOut word=words::LET_GO on_press=move |()| keeping.let_missing_go()/>
        </AlertBar>
    }
    .into_any()
}

/// The store lacks something of a journey.
#[component]
fn NotKept(unsaved: Unsaved) -> impl IntoView {
    let session = session();
    let keeping = session.keeping;
    let Unsaved { id, title, trouble } = unsaved;
    let for_file = id.clone();
    let download = move |()| keeping.export_journey(&for_file);
    let further = match trouble {
        Trouble::Full => Some(further(words::MAKE_ROOM, move || keeping.making_room.set(true))),
        Trouble::Newer => Some(further(words::RELOAD, page::reload)),
        Trouble::Deleted => Some(further(words::KEEP_IT, move || keeping.keep_anyway(&id))),
        Trouble::Failed => None,
    };
    view! {
        <AlertBar message=move || session.fill(message(trouble), &[("title", &title)])>
            <WayOut word=words::DOWNLOAD_JOURNEY on_press=download/>
            {further}
        </AlertBar>
    }
    .into_any()
}

fn further(word: Text, act: impl Fn() + Send + Sync + 'static) -> AnyView {
    view! { <WayOut word on_press=move |()| act()/> }.into_any()
}

fn message(trouble: Trouble) -> Text {
    match trouble {
        Trouble::Full => words::FULL,
        Trouble::Failed => words::FAILED,
        Trouble::Newer => words::NEWER,
        Trouble::Deleted => words::DELETED,
    }
}

/// A bar that says what is wrong, with buttons that lead out.
#[component]
pub fn AlertBar(#[prop(into)] message: Signal<String>, children: Children) -> impl IntoView {
    view! {
        <div class="alertbar alertbar--bad" role="alert">
            <Icon name="warn" size=16/>
            <p translate="no" prop:textContent=message></p>
            {children()}
        </div>
    }
    .into_any()
}

#[component]
fn WayOut(word: Text, #[prop(into)] on_press: Callback<()>) -> impl IntoView {
    let session = session();
    view! { <TextButton class="btn btn--line btn--sm" word=move || session.t(word) on_press/> }.into_any()
}
