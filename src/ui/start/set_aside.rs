//! Stored values that can't be read. They stay as they are until the user throws them away.

use leptos::prelude::*;

use super::focus_soon;
use crate::keep::Key;
use crate::keep::aside::Aside;
use crate::text::{Language, start as words};
use crate::ui::parts::{Dialog, icon};
use crate::ui::session::{Session, session};

/// What the user has done with the values so far.
#[derive(Clone, Copy)]
struct Handling {
    session: Session,
    /// The keys of those that were downloaded since the page was opened.
    downloaded: StoredValue<Vec<String>>,
    /// The one about which the user is asked whether it may go.
    asked: RwSignal<Option<Aside>>,
}

/// The values that can't be read, with the reason; nothing where there are none.
pub fn set_aside() -> AnyView {
    let session = session();
    let handling = Handling { session, downloaded: StoredValue::default(), asked: RwSignal::new(None) };
    let values = Memo::new(move |_| session.keeping.overview.read().aside.clone());
    let list = move || {
        (!values.read().is_empty()).then(|| {
            let items = values.get().into_iter().map(|aside| item(handling, aside)).collect_view();
            view! {
                <section aria-labelledby="aside">
                    <div class="h2">
                        <h2 id="aside">{session.t(words::ASIDE)}</h2><p>{session.t(words::ASIDE_NOTE)}</p>
                    </div>
                    <ul class="items">{items}</ul>
                </section>
            }
        })
    };
    let question = move || handling.asked.get().map(|aside| question(handling, aside));
    view! { {list}{question} }.into_any()
}

fn item(handling: Handling, aside: Aside) -> AnyView {
    let session = handling.session;
    let language = session.language.get();
    let name = name(&aside, language);
    let download = words::DOWNLOAD_OF.fill(language, &[("name", &name)]);
    let discard = words::DISCARD_OF.fill(language, &[("name", &name)]);
    let reason = aside.message(language);
    let (wanted, unwanted) = (aside.clone(), aside);
    view! {
        <li class="item">
            {icon("warn", 16)}
            <div class="item__text"><b>{name}</b><p>{reason}</p></div>
            <span class="row2">
                <button type="button" class="btn btn--line btn--sm" aria-label=download
                    on:click=move |_| handling.download(&wanted)>{icon("download", 14)}{session.t(words::DOWNLOAD)}</button>
                <button type="button" class="btn btn--icon btn--sm" aria-label=discard.clone() title=discard
                    on:click=move |_| handling.discard(&unwanted)>{icon("trash", 14)}</button>
            </span>
        </li>
    }
    .into_any()
}

/// What a value was to be, and under which name it stands.
fn name(aside: &Aside, language: Language) -> String {
    let (text, name) = match Key::parse(&aside.original) {
        Some(Key::Journey(id)) => (words::ASIDE_JOURNEY, id.to_string()),
        Some(Key::Persona(id)) => (words::ASIDE_PERSONA, id.to_string()),
        _ => return aside.original.clone(),
    };
    text.fill(language, &[("name", &name)])
}

fn question(handling: Handling, aside: Aside) -> AnyView {
    let session = handling.session;
    let name = name(&aside, session.language.get());
    let close = move || handling.asked.set(None);
    let unwanted = StoredValue::new(aside);
    let discard = move |download: bool| {
        let aside = unwanted.get_value();
        close();
        if download {
            handling.download(&aside);
        }
        handling.remove(&aside);
    };
    view! {
        <Dialog title=Signal::derive(move || session.t(words::DISCARD_TITLE).to_string()) close=Callback::new(move |()| close())>
            <div class="dialog__body"><p>{session.fill(words::DISCARD_TEXT, &[("name", &name)])}</p></div>
            <div class="dialog__foot">
                <button type="button" class="btn btn--line" on:click=move |_| close()>{session.t(words::CANCEL)}</button>
                <button type="button" class="btn btn--danger" on:click=move |_| discard(false)>
                    {session.t(words::DISCARD)}
                </button>
                <button type="button" class="btn btn--primary" on:click=move |_| discard(true)>
                    {session.t(words::DISCARD_AFTER)}
                </button>
            </div>
        </Dialog>
    }
    .into_any()
}

impl Handling {
    fn download(self, aside: &Aside) {
        self.session.keeping.download_aside(aside);
        self.downloaded.update_value(|downloaded| {
            downloaded.push(aside.key.clone());
        });
    }

    /// Removes what was downloaded, and asks about what wasn't.
    fn discard(self, aside: &Aside) {
        if self.downloaded.with_value(|downloaded| downloaded.contains(&aside.key)) {
            self.remove(aside);
        } else {
            self.asked.set(Some(aside.clone()));
        }
    }

    fn remove(self, aside: &Aside) {
        self.session.keeping.discard_aside(aside);
        focus_soon(&[".items button", ".start .btn--primary"]);
    }
}
